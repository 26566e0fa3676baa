//! Marking in a real Chromium, by keyboard alone.

use std::path::Path;

use tourism_class::gradebook::{Gradebook, Open};
use tourism_marketing::Lang;

use crate::chromium::Browser;
use crate::server::{STUDENTS, class, served};

/// What is in the gradebook now, in the order of the page.
fn marks(place: &str) -> Vec<Open> {
    Gradebook::open_existing(place).unwrap().to_mark("ps1").unwrap()
}

fn kept(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("class-pages");
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

#[test]
fn a_marker_marks_by_keyboard_and_every_key_is_saved() {
    let (place, _folder) = class();
    let served = served(&place, Lang::Ko);
    let Some(mut browser) = Browser::open(&served.address) else {
        assert!(std::env::var_os("CI").is_none(), "CI needs Chromium: apt-get install chromium");
        eprintln!("skipped: no Chromium on this machine (Debian: apt-get install chromium)");
        return;
    };
    browser.wait("document.getElementById('text').textContent.length > 0");
    browser.picture(&kept("marking-ko.png"));
    let text = |browser: &mut Browser| {
        browser.ask("document.getElementById('text').textContent").as_str().unwrap().to_owned()
    };
    let focused = |browser: &mut Browser| browser.ask("document.activeElement.id");

    // The first answer: 6, 4.5, full, none, 3, a remark; the fields follow one another.
    let first = text(&mut browser);
    assert_eq!(focused(&mut browser), "points-0");
    for key in ["Digit6", "Enter", "Digit4", "Period", "Digit5", "Enter", "KeyF", "KeyZ", "Digit3"]
    {
        browser.press(key);
    }
    assert_eq!(focused(&mut browser), "points-4");
    assert_eq!(browser.ask("document.getElementById('sum').textContent"), "19.5/30 → 6.5/10");
    browser.press("KeyR");
    assert_eq!(focused(&mut browser), "remark");
    browser.write("예를 하나 더 드십시오.");
    browser.wait("document.getElementById('status').textContent.startsWith('저장됨')");
    let saved = marks(&place);
    let mine = saved.iter().find(|one| one.text == first).unwrap().mark.clone().unwrap();
    assert_eq!(mine.points, [6.0, 4.5, 6.0, 0.0, 3.0].map(Some));
    assert_eq!((mine.remark.as_str(), mine.by.as_str()), ("예를 하나 더 드십시오.", "박 조교"));
    assert_eq!(saved.iter().filter(|one| one.mark.is_some()).count(), 1);

    // On to the next that is unmarked, from the remark; the letters of a remark are no commands.
    browser.press_with("Enter", 2);
    let second = text(&mut browser);
    assert_ne!(second, first);
    assert_eq!(focused(&mut browser), "points-0");
    // Seven of six is shown as wrong and not saved.
    browser.press("Digit7");
    browser.wait("document.getElementById('status').classList.contains('lost')");
    assert_eq!(browser.ask("document.getElementById('points-0').matches(':invalid')"), true);
    for key in ["KeyF", "KeyF", "KeyF", "KeyF", "KeyF"] {
        browser.press(key);
    }
    assert_eq!(focused(&mut browser), "remark");
    // The earlier remark is there to be used again.
    browser.ask(
        "(() => { const it = document.getElementById('earlier'); it.selectedIndex = 1; it.dispatchEvent(new Event('change')); })()",
    );
    browser.wait("document.getElementById('status').textContent.startsWith('저장됨')");
    let saved = marks(&place);
    let mine = saved.iter().find(|one| one.text == second).unwrap().mark.clone().unwrap();
    assert_eq!((mine.total(), mine.remark.as_str()), (Some(30.0), "예를 하나 더 드십시오."));

    // The third, and back: what was given stands there.
    browser.press("Escape");
    browser.press("KeyU");
    let third = text(&mut browser);
    assert!(third != first && third != second);
    browser.press("Escape");
    browser.press("KeyP");
    browser.press("Escape");
    browser.press("KeyN");
    assert_eq!(text(&mut browser), third);
    for key in ["KeyZ", "KeyZ", "KeyZ", "KeyZ", "KeyZ"] {
        browser.press(key);
    }
    browser.wait("document.getElementById('progress').textContent.startsWith('3/3')");
    browser.wait("document.getElementById('status').textContent.startsWith('저장됨')");
    assert_eq!(
        marks(&place)
            .iter()
            .filter(|it| it.mark.as_ref().is_some_and(|m| m.total().is_some()))
            .count(),
        3
    );

    // What a student wrote is text and nothing else.
    let mut seen = [first, second, third];
    seen.sort();
    let mut written = STUDENTS.map(|(_, _, text)| text.to_owned());
    written.sort();
    assert_eq!(seen, written);
    assert_eq!(browser.ask("document.querySelectorAll('#text img, #text b').length"), 0);
    assert!(browser.ask("document.title").as_str().unwrap().starts_with("서술형 채점"));

    // A page that is loaded again shows what was kept.
    browser.ask("window.isOld = true");
    browser.ask("location.reload()");
    browser
        .wait("!window.isOld && document.getElementById('progress').textContent.startsWith('3/3')");
    browser.picture(&kept("marking-ko-done.png"));
}

#[test]
fn what_was_given_while_the_program_was_away_is_not_lost_from_the_page() {
    let (place, _folder) = class();
    let served = served(&place, Lang::En);
    let Some(mut browser) = Browser::open(&served.address) else { return };
    browser.wait("document.getElementById('text').textContent.length > 0");
    drop(served);
    browser.press("Digit5");
    browser.wait("document.getElementById('status').classList.contains('lost')");
    assert!(marks(&place).iter().all(|one| one.mark.is_none()));
    assert_eq!(browser.ask("unsaved.size"), 1);
    assert_eq!(browser.ask("document.getElementById('points-0').value"), "5");
}
