//! Large open data from where it is published.

mod by_hand;
mod download;
mod remote;

use std::path::Path;

use anyhow::bail;
use tourism_marketing::Lang;
use tourism_marketing::table::{Align, Table};

use remote::{REMOTES, Way};

/// Fetches `name` into `folder`, or checks what was put there by hand, and says where it is.
pub(super) fn fetch(name: &str, folder: &Path, lang: Lang) -> anyhow::Result<String> {
    let Some(remote) = REMOTES.iter().find(|remote| remote.answers_to(name)) else {
        let names = REMOTES.each_ref().map(|remote| remote.name);
        bail!("`{name}` is not fetched from anywhere; there is: {}", names.join(", "));
    };
    let path = folder.join(remote.file);
    let checked = match &remote.way {
        Way::Download(pinned) => {
            download::fetch(pinned, &path, lang)?;
            lang.pick("SHA-256이 고정된 값과 같다.", "SHA-256 as pinned.").to_owned()
        }
        Way::ByHand => by_hand::check(&path, lang)?,
    };
    let source = lang.pick("출처", "Source");
    Ok(format!(
        "{}\n{checked}\n{}\n{source}: {}\n",
        path.display(),
        remote.use_it.in_language(lang),
        remote.source
    ))
}

/// What can be fetched, as a table.
pub(super) fn table(lang: Lang) -> Table {
    let mut table = Table::new(lang.pick(
        "`tourism data fetch 이름`으로 받는 큰 실제 자료",
        "Large real data, by `tourism data fetch NAME`",
    ))
    .column(lang.pick("이름", "Name"), Align::Left)
    .column(lang.pick("내용", "Contents"), Align::Left);
    for remote in &REMOTES {
        table = table.row([remote.name, remote.contents.in_language(lang)]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let error = fetch("hotels", Path::new("x"), Lang::En).unwrap_err().to_string();
        assert_eq!(
            error,
            "`hotels` is not fetched from anywhere; there is: hotel_bookings, online_retail_ii, kto"
        );
    }

    #[test]
    fn the_readme_states_what_is_pinned_in_both_languages() {
        let readme = include_str!("../../../../../datasets/README.md");
        let (ko, en) = readme.split_once("\n# English").expect("both languages");
        for remote in &REMOTES {
            let mut facts = vec![remote.name, remote.source];
            if let Way::Download(pinned) = &remote.way {
                facts.extend([pinned.url, pinned.sha256]);
                facts.extend(pinned.inside.as_ref().map(|inside| inside.sha256));
            }
            for half in [ko, en] {
                for fact in &facts {
                    assert!(half.contains(fact), "{}: no `{fact}`", remote.name);
                }
            }
        }
    }
}
