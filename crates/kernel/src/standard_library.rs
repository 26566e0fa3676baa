//! Sources of the standard library, as thin as the analysis needs them.
//!
//! rust-analyzer reads the standard library to know the types of a cell's variables, and that is most of the time and
//! memory that a kernel takes. It never looks into the body of a library's function, nor at its tests. What is left
//! here is every signature with the first paragraph of its documentation.

use anyhow::{Context as _, Result, ensure};
use ra_ap_parser::{Edition, LexedStr, SyntaxKind as Kind};
use std::fs;
use std::path::Path;

/// The crates that notebooks use.
const CRATES: [&str; 3] = ["core", "alloc", "std"];
/// Attributes that say nothing about types.
const SILENT: [&str; 6] = [
    "stable",
    "rustc_const_stable",
    "inline",
    "must_use",
    "track_caller",
    "rustc_inherit_overflow_checks",
];

/// Writes the thinned sources of the toolchain at `sysroot` to `target`.
pub fn thin_out(sysroot: &Path, target: &Path) -> Result<()> {
    let library = sysroot.join("lib/rustlib/src/rust/library");
    ensure!(
        library.join("core/src/lib.rs").is_file(),
        "the sources of the standard library are not in {}; `rustup component add rust-src` brings them",
        library.display()
    );
    for name in CRATES {
        thin_folder(&library.join(name).join("src"), &target.join(name).join("src"))
            .with_context(|| format!("copying the sources of `{name}`"))?;
    }
    Ok(())
}

fn thin_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_dir() {
            if name != "tests" && name != "benches" {
                thin_folder(&path, &to.join(name))?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") && name != "tests.rs"
        {
            fs::write(to.join(name), thin(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// The text without comments, function bodies and all but the first paragraph of each documentation.
fn thin(text: &str) -> String {
    let tokens = LexedStr::new(Edition::Edition2024, text);
    let significant: Vec<usize> = (0..tokens.len())
        .filter(|&at| !matches!(tokens.kind(at), Kind::WHITESPACE | Kind::COMMENT))
        .collect();
    let mut thin = Thin { tokens: &tokens, significant, text: String::with_capacity(text.len()) };
    thin.write();
    thin.text
}

struct Thin<'a> {
    tokens: &'a LexedStr<'a>,
    /// The places of the tokens that are neither space nor comment.
    significant: Vec<usize>,
    text: String,
}

impl Thin<'_> {
    fn write(&mut self) {
        let mut at = 0;
        let mut next = 0;
        let mut paragraph_over = false;
        while at < self.tokens.len() {
            let text = self.tokens.text(at);
            match self.tokens.kind(at) {
                Kind::WHITESPACE => self.text.push(if text.contains('\n') { '\n' } else { ' ' }),
                Kind::COMMENT => {
                    let line = text.strip_prefix("///").or_else(|| text.strip_prefix("//!"));
                    if let Some(line) = line {
                        paragraph_over |= line.trim().is_empty();
                        if !paragraph_over {
                            self.text.push_str(text);
                        }
                    }
                }
                kind => {
                    paragraph_over = false;
                    let skip = match kind {
                        Kind::FN_KW => self.body(next).map(|(open, close)| {
                            // Up to and with the opening brace, then nothing of the body.
                            self.copy(next, open);
                            self.text.push_str("loop{}}");
                            close
                        }),
                        Kind::POUND => self.silent_attribute(next),
                        _ => None,
                    };
                    match skip {
                        Some(last) => {
                            at = self.significant[last] + 1;
                            next = last + 1;
                            continue;
                        }
                        None => self.text.push_str(text),
                    }
                    next += 1;
                }
            }
            at += 1;
        }
    }

    fn kind(&self, index: usize) -> Option<Kind> {
        self.significant.get(index).map(|&at| self.tokens.kind(at))
    }

    fn copy(&mut self, from: usize, to: usize) {
        for at in self.significant[from]..=self.significant[to] {
            if self.tokens.kind(at) != Kind::COMMENT {
                self.text.push_str(self.tokens.text(at));
            }
        }
    }

    /// The braces around the body of the function whose `fn` stands at `index`, if it has a name and a body.
    fn body(&self, index: usize) -> Option<(usize, usize)> {
        // In a macro the name may be `$name`; without one it is the type of a pointer.
        matches!(self.kind(index + 1)?, Kind::IDENT | Kind::DOLLAR).then_some(())?;
        let mut depth = 0_usize;
        let mut open = index + 1;
        loop {
            match self.kind(open)? {
                Kind::L_PAREN | Kind::L_BRACK => depth += 1,
                Kind::R_PAREN | Kind::R_BRACK => depth = depth.checked_sub(1)?,
                Kind::L_CURLY if depth == 0 => break,
                Kind::SEMICOLON | Kind::R_CURLY if depth == 0 => return None,
                _ => {}
            }
            open += 1;
        }
        Some((open, self.closing(open, Kind::L_CURLY, Kind::R_CURLY)?))
    }

    /// The end of the attribute that begins at `index`, if it may go.
    fn silent_attribute(&self, index: usize) -> Option<usize> {
        (self.kind(index + 1)? == Kind::L_BRACK).then_some(())?;
        let name = self.tokens.text(*self.significant.get(index + 2)?);
        let value = self.significant.get(index + 4).map(|&at| self.tokens.text(at));
        let silent = match name {
            // `#[doc(hidden)]` matters, and so does a text that stands there as it is.
            "doc" => matches!(value, Some("concat" | "include_str")),
            name => SILENT.contains(&name),
        };
        silent.then(|| self.closing(index + 1, Kind::L_BRACK, Kind::R_BRACK))?
    }

    fn closing(&self, open: usize, opens: Kind, closes: Kind) -> Option<usize> {
        let mut depth = 0_usize;
        for index in open.. {
            let kind = self.kind(index)?;
            if kind == opens {
                depth += 1;
            } else if kind == closes {
                depth -= 1;
                if depth == 0 {
                    return Some(index);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_and_first_paragraphs_stay() {
        let text = r#"/// The sum.
///
/// # Examples
#[inline]
#[stable(feature = "x", since = "1.0.0")]
pub const fn sum<const N: usize>(values: [u8; N]) -> u8 where [(); { N }]: Sized {
    // secret
    let brace = "}"; if N > 1 { 1 } else { 2 }
}
#[doc(hidden)]
pub struct Pointer(fn(u8) -> u8);
macro_rules! make { ($name:ident) => {
    #[doc = concat!("a", "b")]
    pub fn $name() { body() }
} }
trait T { fn only(&self); }
"#;
        let thin = thin(text);
        let squeezed = thin.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            squeezed,
            "/// The sum. pub const fn sum<const N: usize>(values: [u8; N]) -> u8 where [(); { N }]: Sized {loop{}} \
             #[doc(hidden)] pub struct Pointer(fn(u8) -> u8); macro_rules! make { ($name:ident) => { \
             pub fn $name() {loop{}} } } trait T { fn only(&self); }"
        );
    }
}
