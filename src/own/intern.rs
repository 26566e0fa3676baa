//! Customers' ids, each kept once and known by a number.

/// Ids in the order in which they were first seen, found again by their bytes.
///
/// Open addressing with linear probing. What a large log costs is the visit to a slot, which is in no cache: so a batch
/// of them is fetched at once ([`Intern::first_slot`]), and a slot holds the first eight bytes of an id, which are all of
/// it in most files.
#[derive(Debug, Default)]
pub(super) struct Intern {
    ids: Ids,
    slots: Vec<Slot>,
}

/// Ids one behind the other in one allocation.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Ids {
    text: Vec<u8>,
    ends: Vec<u32>,
}

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slot {
    /// The first bytes of the id; 0 behind its end.
    head: u64,
    /// The other bits of the hash, so that long ids with one beginning are told apart here.
    tag: u32,
    /// The number of the id and 1; 0 where the slot is free.
    number: u32,
}

impl Ids {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The id with a number.
    pub(super) fn get(&self, number: usize) -> &str {
        std::str::from_utf8(self.bytes(number)).unwrap_or_default()
    }

    pub(super) fn bytes(&self, number: usize) -> &[u8] {
        let end = |number: usize| self.ends.get(number).map_or(0, |&end| end as usize);
        let start = number.checked_sub(1).map_or(0, end);
        self.text.get(start..end(number)).unwrap_or_default()
    }

    pub(super) fn push(&mut self, id: &[u8]) {
        self.text.extend_from_slice(id);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// Whether another id fits: four billion bytes of them, and their number in 32 bits.
    fn has_room_for(&self, id: &[u8]) -> bool {
        u32::try_from(self.text.len() + id.len()).is_ok()
    }

    /// For each number its rank in the order of the ids, and the ids in that order.
    pub(super) fn sorted(&self) -> (Vec<u32>, Self) {
        let mut order: Vec<(u64, u32)> = (0_u32..)
            .zip(0..self.len())
            .map(|(number, place)| (ranked_head(self.bytes(place)), number))
            .collect();
        order.sort_unstable_by(|a, b| {
            a.0.cmp(&b.0).then_with(|| self.bytes(a.1 as usize).cmp(self.bytes(b.1 as usize)))
        });
        let mut ranks = vec![0; self.len()];
        let mut ids = Self {
            text: Vec::with_capacity(self.text.len()),
            ends: Vec::with_capacity(self.len()),
        };
        for (rank, (_, number)) in (0..).zip(order) {
            ids.push(self.bytes(number as usize));
            if let Some(slot) = ranks.get_mut(number as usize) {
                *slot = rank;
            }
        }
        (ranks, ids)
    }
}

impl Intern {
    /// The ids; the table by which they are found is dropped.
    pub(super) fn into_ids(self) -> Ids {
        self.ids
    }

    pub(super) fn ids(&self) -> &Ids {
        &self.ids
    }

    /// The slot where the search for an id with this hash begins.
    #[inline]
    pub(super) fn first_slot(&self, hash: u64) -> Slot {
        let mask = self.slots.len().wrapping_sub(1);
        self.slots.get(first_place(hash, mask)).copied().unwrap_or_default()
    }

    /// The number of an id that has been seen, given its hash and the slot where the search begins.
    #[inline]
    pub(super) fn find_from(&self, id: &[u8], hash: u64, first: Slot) -> Option<u32> {
        let mask = self.slots.len().wrapping_sub(1);
        let (head, tag) = (head(id), tag(hash, id));
        let mut place = first_place(hash, mask);
        let mut slot = first;
        loop {
            let number = slot.number.checked_sub(1)?;
            if slot.head == head && slot.tag == tag {
                // No id that was taken in holds a NUL, so that a padded head is all of a short one.
                let short = id.len() <= 8 && !id.ends_with(&[0]);
                if short || self.ids.bytes(number as usize) == id {
                    return Some(number);
                }
            }
            place = (place + 1) & mask;
            slot = *self.slots.get(place)?;
        }
    }

    /// The number of an id, which is taken in where it is new; `None` if there is no room for it.
    pub(super) fn insert(&mut self, id: &[u8]) -> Option<u32> {
        let hash = hash(id);
        if let Some(number) = self.find_from(id, hash, self.first_slot(hash)) {
            return Some(number);
        }
        if !self.ids.has_room_for(id) {
            return None;
        }
        // At most three slots of four are taken.
        if (self.ids.len() + 1) * 4 > self.slots.len() * 3 {
            self.grow();
        }
        let number = u32::try_from(self.ids.len()).ok()?;
        self.ids.push(id);
        place(&mut self.slots, id, number.checked_add(1)?);
        Some(number)
    }

    fn grow(&mut self) {
        let room = (self.slots.len() * 2).max(1 << 10);
        // Not both at once: the ids say all that the old slots do.
        self.slots = Vec::new();
        self.slots = vec![Slot::default(); room];
        for (number, id) in (1..).zip((0..self.ids.len()).map(|number| self.ids.bytes(number))) {
            place(&mut self.slots, id, number);
        }
    }
}

/// Writes an id that is not there into the first free slot.
fn place(slots: &mut [Slot], id: &[u8], number: u32) {
    let hash = hash(id);
    let mask = slots.len().wrapping_sub(1);
    let mut place = first_place(hash, mask);
    while let Some(slot) = slots.get_mut(place) {
        if slot.number == 0 {
            *slot = Slot { head: head(id), tag: tag(hash, id), number };
            return;
        }
        place = (place + 1) & mask;
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits are what is wanted")]
fn first_place(hash: u64, mask: usize) -> usize {
    hash as usize & mask
}

/// The upper half of the hash, which the place uses nothing of; the last bit says whether the head is not all of the id.
fn tag(hash: u64, id: &[u8]) -> u32 {
    (hash >> 32) as u32 & !1 | u32::from(id.len() > 8)
}

/// The first eight bytes; zeros behind a shorter id.
#[inline]
fn head(id: &[u8]) -> u64 {
    match id.first_chunk::<8>() {
        Some(&chunk) => u64::from_le_bytes(chunk),
        None => short(id),
    }
}

/// Heads in the order of the ids.
fn ranked_head(id: &[u8]) -> u64 {
    head(id).swap_bytes()
}

/// Up to seven bytes in one word, zeros behind them.
#[inline]
fn short(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    for (slot, &byte) in word.iter_mut().zip(bytes) {
        *slot = byte;
    }
    u64::from_le_bytes(word)
}

/// A product whose halves are folded together, as in wyhash: a file is no enemy, and the table works with any hash.
#[inline]
pub(super) fn hash(id: &[u8]) -> u64 {
    let mut hash = mixed(id.len() as u64 ^ 0x9E37_79B9_7F4A_7C15, 0xA076_1D64_78BD_642F);
    let mut rest = id;
    while let Some((&chunk, behind)) = rest.split_first_chunk::<8>() {
        hash = mixed(hash ^ u64::from_le_bytes(chunk), 0xE703_7ED1_A0B4_28DB);
        rest = behind;
    }
    if rest.is_empty() { hash } else { mixed(hash ^ short(rest), 0x8EBC_6AF0_9C88_C6E3) }
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "both halves are used")]
fn mixed(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product >> 64) as u64 ^ product as u64
}
