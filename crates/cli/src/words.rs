//! Durations, sizes and the language of whoever reads them.

use std::time::Duration;

use tourism_marketing::Lang;

/// Korean where the environment asks for it, else English.
pub fn environment_lang() -> Lang {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    lang_of(asked.as_deref())
}

fn lang_of(locale: Option<&str>) -> Lang {
    match locale {
        Some(value) if value.starts_with("ko") => Lang::Ko,
        _ => Lang::En,
    }
}

/// `4 min 12 s`, `1.3 s`.
pub fn duration(time: Duration, lang: Lang) -> String {
    let seconds = time.as_secs();
    let (minute, second) = lang.pick(("분", "초"), (" min", " s"));
    if seconds >= 60 {
        format!("{}{minute} {}{second}", seconds / 60, seconds % 60)
    } else {
        format!("{:.1}{second}", time.as_secs_f64())
    }
}

/// `1.2 GB`, `338 MB`.
pub fn size(bytes: u64) -> String {
    let megabytes = bytes as f64 / 1e6;
    if megabytes >= 1000.0 {
        format!("{:.1} GB", megabytes / 1000.0)
    } else {
        format!("{megabytes:.0} MB")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_korean_locale_asks_for_korean_and_any_other_for_english() {
        assert_eq!(lang_of(Some("ko_KR.UTF-8")), Lang::Ko);
        assert_eq!(lang_of(Some("en_US.UTF-8")), Lang::En);
        assert_eq!(lang_of(Some("C.UTF-8")), Lang::En);
        assert_eq!(lang_of(None), Lang::En);
    }

    #[test]
    fn durations_and_sizes_read_as_one_says_them() {
        assert_eq!(duration(Duration::from_millis(1_250), Lang::En), "1.2 s");
        assert_eq!(duration(Duration::from_secs(252), Lang::En), "4 min 12 s");
        assert_eq!(duration(Duration::from_secs(252), Lang::Ko), "4분 12초");
        assert_eq!(size(338_000_000), "338 MB");
        assert_eq!(size(1_230_000_000), "1.2 GB");
    }
}
