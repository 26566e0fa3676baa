//! FP-growth: all sets of products that are frequent enough.

use super::baskets::Baskets;
use crate::{Error, Result};

/// More sets than this are an accident of the threshold, not knowledge.
pub(super) const MOST_SETS: usize = 1_000_000;

/// A set of products, ascending, and the number of baskets that hold all of it.
pub(super) type Counted = (Vec<u32>, u64);

/// All sets of at most `most_items` products in at least `least` baskets, in no particular order.
pub(super) fn grow(baskets: &Baskets, least: u64, most_items: usize) -> Result<Vec<Counted>> {
    let order = Order::of(baskets, least);
    let mut paths = Paths::default();
    let mut path = Vec::new();
    for basket in baskets.each() {
        path.extend(basket.iter().filter_map(|&item| order.rank(item)));
        path.sort_unstable();
        paths.push(&path, 1);
        path.clear();
    }
    let mut search =
        Search { least, most_items, order: &order, suffix: Vec::new(), found: Vec::new() };
    search.descend(&Tree::of(&paths, order.items.len())?)?;
    Ok(search.found)
}

/// The frequent products, most frequent first: a product's rank is its place.
struct Order {
    items: Vec<u32>,
    ranks: Vec<Option<u32>>,
}

impl Order {
    fn of(baskets: &Baskets, least: u64) -> Self {
        let mut counts = vec![0_u64; baskets.names().len()];
        for &item in baskets.each().flatten() {
            if let Some(count) = counts.get_mut(item as usize) {
                *count += 1;
            }
        }
        let mut frequent: Vec<(u64, u32)> =
            counts.into_iter().zip(0_u32..).filter(|&(count, _)| count >= least).collect();
        frequent.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let items: Vec<u32> = frequent.into_iter().map(|(_, item)| item).collect();
        let mut ranks = vec![None; baskets.names().len()];
        for (rank, &item) in (0_u32..).zip(&items) {
            if let Some(slot) = ranks.get_mut(item as usize) {
                *slot = Some(rank);
            }
        }
        Self { items, ranks }
    }

    fn rank(&self, item: u32) -> Option<u32> {
        self.ranks.get(item as usize).copied().flatten()
    }
}

/// Lists of ascending ranks, each with the number of baskets it stands for.
#[derive(Default)]
struct Paths {
    ranks: Vec<u32>,
    /// Start, end and count.
    spans: Vec<(usize, usize, u64)>,
}

impl Paths {
    fn push(&mut self, path: &[u32], count: u64) {
        if !path.is_empty() {
            let start = self.ranks.len();
            self.ranks.extend_from_slice(path);
            self.spans.push((start, self.ranks.len(), count));
        }
    }

    fn path(&self, &(start, end, _): &(usize, usize, u64)) -> &[u32] {
        self.ranks.get(start..end).unwrap_or_default()
    }
}

/// A product on a path of the tree, as small as can be: walking the paths is what takes the time.
#[derive(Clone, Copy)]
struct Node {
    rank: u32,
    /// The place of the node before it on the path; 0 is the root.
    parent: u32,
}

/// Baskets that begin alike share a path. Nodes are written once and in order, so none is ever searched for.
struct Tree {
    nodes: Vec<Node>,
    /// For each rank the places of its nodes, with the baskets that each stands for.
    headers: Vec<Vec<(u32, u64)>>,
}

impl Tree {
    /// The tree of `paths`: sorted, so that each one shares with the one before it what it shares with any.
    fn of(paths: &Paths, ranks: usize) -> Result<Self> {
        let mut spans: Vec<&(usize, usize, u64)> = paths.spans.iter().collect();
        spans.sort_unstable_by(|a, b| paths.path(a).cmp(paths.path(b)));
        let root = Node { rank: u32::MAX, parent: 0 };
        let mut tree = Self { nodes: vec![root], headers: vec![Vec::new(); ranks] };
        let mut trail: Vec<(u32, usize)> = Vec::new(); // the path before, with the places in the headers
        let mut places: Vec<u32> = Vec::new(); // and in the nodes
        for span in spans {
            let path = paths.path(span);
            let shared =
                trail.iter().zip(path).take_while(|((rank, _), next)| rank == *next).count();
            trail.truncate(shared);
            places.truncate(shared);
            for &(rank, at) in &trail {
                let header = tree.headers.get_mut(rank as usize);
                if let Some((_, count)) = header.and_then(|header| header.get_mut(at)) {
                    *count += span.2;
                }
            }
            for &rank in path.iter().skip(shared) {
                let parent = places.last().copied().unwrap_or(0);
                let place = u32::try_from(tree.nodes.len()).map_err(|_| too_many())?;
                tree.nodes.push(Node { rank, parent });
                let Some(header) = tree.headers.get_mut(rank as usize) else { continue };
                trail.push((rank, header.len()));
                places.push(place);
                header.push((place, span.2));
            }
        }
        Ok(tree)
    }

    fn header(&self, rank: usize) -> &[(u32, u64)] {
        self.headers.get(rank).map(Vec::as_slice).unwrap_or_default()
    }

    /// Calls `each` with the ranks above a node, from the nearest up.
    fn above(&self, node: u32, mut each: impl FnMut(u32)) {
        let parent = |place: u32| self.nodes.get(place as usize).map_or(0, |node| node.parent);
        let mut place = parent(node);
        while place != 0 {
            let Some(node) = self.nodes.get(place as usize) else { return };
            each(node.rank);
            place = node.parent;
        }
    }

    /// The paths that lead to `rank`, without the products that are too rare among them.
    fn leading_to(&self, rank: usize, least: u64) -> Paths {
        let mut counts = vec![0_u64; rank];
        for &(node, baskets) in self.header(rank) {
            self.above(node, |above| {
                if let Some(count) = counts.get_mut(above as usize) {
                    *count += baskets;
                }
            });
        }
        let mut paths = Paths::default();
        if counts.iter().all(|&count| count < least) {
            return paths;
        }
        let mut path = Vec::new();
        for &(node, baskets) in self.header(rank) {
            self.above(node, |above| {
                if counts.get(above as usize).is_some_and(|&count| count >= least) {
                    path.push(above);
                }
            });
            path.reverse();
            paths.push(&path, baskets);
            path.clear();
        }
        paths
    }
}

fn too_many() -> Error {
    let why = "the baskets hold more than 4 billion products".to_owned();
    Error::NotComputable { what: "the list of frequent sets", why }
}

/// The walk through the tree and its conditional trees.
struct Search<'a> {
    least: u64,
    most_items: usize,
    order: &'a Order,
    suffix: Vec<u32>,
    found: Vec<Counted>,
}

impl Search<'_> {
    /// All frequent sets that end with the suffix and continue in `tree`.
    fn descend(&mut self, tree: &Tree) -> Result<()> {
        for rank in 0..tree.headers.len() {
            let count: u64 = tree.header(rank).iter().map(|(_, count)| count).sum();
            if count < self.least {
                continue;
            }
            if self.found.len() == MOST_SETS {
                let why = format!(
                    "more than {MOST_SETS} sets of products are frequent enough; raise the support or allow fewer \
                     products in a set"
                );
                return Err(Error::NotComputable { what: "the list of frequent sets", why });
            }
            let Some(&item) = self.order.items.get(rank) else { continue };
            self.suffix.push(item);
            let mut set = self.suffix.clone();
            set.sort_unstable();
            self.found.push((set, count));
            if self.suffix.len() < self.most_items && rank > 0 {
                let paths = tree.leading_to(rank, self.least);
                if !paths.spans.is_empty() {
                    self.descend(&Tree::of(&paths, rank)?)?;
                }
            }
            self.suffix.pop();
        }
        Ok(())
    }
}
