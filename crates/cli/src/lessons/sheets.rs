//! Formula sheets, a page for each module: made from the documentation of the library, for the printer.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;
use tourism_marketing::Lang;

use super::concepts::Concept;
use super::formulas::{self, Korean};
use crate::repo::Repo;

/// The modules in the order of the lessons, with what a reader calls them.
const MODULES: [(&str, &str, &str); 16] = [
    ("relationship", "관계마케팅", "Relationship marketing"),
    ("value", "고객가치", "Customer value"),
    ("pareto", "파레토 분석", "Pareto analysis"),
    ("segment", "우량고객과 RFM", "Best customers and RFM"),
    ("loyalty", "보상과 등급", "Rewards and tiers"),
    ("demarketing", "역마케팅과 수용력", "Demarketing and capacity"),
    ("crm", "고객관계관리", "Customer relationship management"),
    ("dbmarketing", "데이터베이스 마케팅", "Database marketing"),
    ("stats", "실험의 통계", "Statistics of experiments"),
    ("emotion", "감성마케팅", "Emotional marketing"),
    ("quality", "서비스 품질", "Service quality"),
    ("internal", "내부마케팅", "Internal marketing"),
    ("service", "서비스와 대기행렬", "Services and queues"),
    ("experience", "고객경험", "Customer experience"),
    ("digital", "인터넷 마케팅", "Internet marketing"),
    ("diffusion", "확산과 구전", "Diffusion and word of mouth"),
];

/// What the page of a module is made from.
struct Module {
    /// Symbol, meaning, unit.
    symbols: Vec<[String; 3]>,
    functions: Vec<Function>,
}

struct Function {
    name: String,
    arguments: String,
    /// The first sentence.
    summary: String,
    korean: String,
    formula: String,
}

/// The sheets of one language as one page of HTML.
pub fn page(repo: &Repo, concepts: &[Concept], lang: Lang) -> anyhow::Result<String> {
    let mut body = String::new();
    let mut korean = formulas::read()?;
    for (name, ko, en) in MODULES {
        let module = read(&repo.join("src"), name, lang)?;
        let wanted: Vec<&Function> = module
            .functions
            .iter()
            .filter(|function| {
                let path = format!("{name}::{}", function.name);
                concepts.iter().any(|concept| concept.functions.contains(&path))
            })
            .collect();
        let title = lang.pick(ko, en);
        writeln!(body, "<section><h2>{} <code>{name}</code></h2>", escaped(title))?;
        let [symbol, meaning, unit] =
            lang.pick(["기호", "뜻", "단위"], ["Symbol", "Meaning", "Unit"]);
        let head = format!("<th>{symbol}</th><th>{meaning}</th><th>{unit}</th>");
        writeln!(body, "<table><thead><tr>{head}</tr></thead><tbody>")?;
        for row in &module.symbols {
            let [symbol, meaning, unit] = row.each_ref().map(|cell| escaped(cell));
            writeln!(body, "<tr><td>{symbol}</td><td>{meaning}</td><td>{unit}</td></tr>")?;
        }
        body.push_str("</tbody></table>\n<div class=\"formulas\">\n");
        for function in wanted {
            let path = format!("{name}::{}", function.name);
            let text = korean.take(&path, &function.formula)?;
            entry(&mut body, name, function, (lang == Lang::Ko).then_some(&text))?;
        }
        body.push_str("</div></section>\n");
    }
    korean.all_taken()?;
    let title = lang.pick("공식 모음", "Formula sheets");
    let note = lang.pick(
        "모듈마다 한 쪽입니다. 공식은 라이브러리가 계산하는 그대로입니다. 비율은 0과 1 사이의 수, 금액은 한 가지 통화로 씁니다.",
        "A page for each module, taken from the documentation of the library. Shares are numbers between 0 and 1, amounts are in one currency.",
    );
    Ok(printable(title, &format!("<p>{note}</p>\n{body}"), lang))
}

/// A page for the screen and the printer.
pub fn printable(title: &str, body: &str, lang: Lang) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n",
        lang.code()
    )
}

/// One formula: in Korean with `texts`, else in English.
fn entry(
    body: &mut String,
    module: &str,
    function: &Function,
    texts: Option<&Korean>,
) -> std::fmt::Result {
    let Function { name, arguments, summary, korean, formula } = function;
    let (heading, other, formula) = match texts {
        Some(texts) => (korean, &texts.says, texts.formula.as_ref().unwrap_or(formula)),
        None => (summary, korean, formula),
    };
    writeln!(
        body,
        "<article><h3>{}</h3>\n<p class=\"other\">{}</p>",
        escaped(heading.trim_end_matches('.')),
        escaped(other.trim_end_matches('.'))
    )?;
    if !formula.is_empty() {
        writeln!(body, "<pre>{}</pre>", escaped(formula.trim_end()))?;
    }
    writeln!(body, "<p><code>{module}::{name}({})</code></p></article>", escaped(arguments))
}

const STYLE: &str = include_str!("../../data/sheets.css");

/// Reads the documentation of a module from its source.
fn read(source: &Path, name: &str, lang: Lang) -> anyhow::Result<Module> {
    let folder = source.join(name);
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(&folder)? {
            files.push(entry?.path());
        }
        // The map of the module first, then its files by name.
        files.sort_by_key(|path| (!path.ends_with("mod.rs"), path.clone()));
    } else {
        files.push(source.join(format!("{name}.rs")));
    }
    let mut module = Module { symbols: Vec::new(), functions: Vec::new() };
    for path in files.iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        let text =
            std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        if module.symbols.is_empty() {
            module.symbols = symbols(&text);
        }
        module.functions.extend(functions(&text));
    }
    if lang == Lang::Ko {
        for [symbol, meaning, unit] in &mut module.symbols {
            let (ko, ko_unit) = korean(name, symbol)
                .with_context(|| format!("symbols.ko.tsv lacks `{symbol}` of `{name}`"))?;
            (*meaning, *unit) = (ko.to_owned(), ko_unit.to_owned());
        }
    }
    Ok(module)
}

/// What a symbol means in Korean, and its unit.
fn korean(module: &str, symbol: &str) -> Option<(&'static str, &'static str)> {
    let mut rows = include_str!("../../data/symbols.ko.tsv").lines();
    rows.find_map(|row| {
        let mut cells = row.split('\t');
        let found = cells.next()? == module && cells.next()? == symbol;
        found.then_some((cells.next()?, cells.next().unwrap_or_default()))
    })
}

/// The first table of a module's documentation.
fn symbols(text: &str) -> Vec<[String; 3]> {
    let rows = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    rows.skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .filter_map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            match cells.as_slice() {
                [symbol, meaning, unit] => {
                    Some([symbol, meaning, unit].map(|cell| cell.replace('`', "")))
                }
                _ => None,
            }
        })
        .collect()
}

/// The public functions of a file with their documentation.
fn functions(text: &str) -> Vec<Function> {
    let mut found = Vec::new();
    let mut docs: Vec<&str> = Vec::new();
    for (start, line) in text
        .match_indices('\n')
        .map(|(at, _)| at + 1)
        .filter_map(|at| Some((at, text.get(at..)?.lines().next()?)))
    {
        if let Some(doc) = line.strip_prefix("///") {
            docs.push(doc.strip_prefix(' ').unwrap_or(doc));
        } else if let Some(signature) = line.strip_prefix("pub fn ") {
            let name = signature.split(['(', '<']).next().unwrap_or_default();
            let rest = text.get(start..).unwrap_or_default();
            found.push(function(name, &arguments(rest), &docs));
            docs.clear();
        } else if !line.starts_with("#[") && !line.starts_with("pub(") {
            docs.clear();
        }
    }
    found
}

/// The names of the arguments of the function whose signature begins `text`.
fn arguments(text: &str) -> String {
    let inside = text.split_once('(').map_or("", |(_, rest)| rest);
    let inside = inside.split_once(')').map_or("", |(inside, _)| inside);
    let names = inside.split(',').filter_map(|argument| argument.split_once(':'));
    names.map(|(name, _)| name.trim().trim_start_matches("mut ")).collect::<Vec<_>>().join(", ")
}

fn function(name: &str, arguments: &str, docs: &[&str]) -> Function {
    let summary: Vec<&str> = docs.iter().copied().take_while(|line| !line.is_empty()).collect();
    let term = docs.iter().skip_while(|line| !line.starts_with("*Korean term:*"));
    let term: Vec<&str> = term.copied().take_while(|line| !line.is_empty()).collect();
    let formula = docs.iter().skip_while(|line| **line != "```text").skip(1);
    let formula: Vec<&str> = formula.copied().take_while(|line| *line != "```").collect();
    Function {
        name: name.to_owned(),
        arguments: arguments.to_owned(),
        summary: plain(&summary.join(" ")),
        korean: plain(term.join(" ").trim_start_matches("*Korean term:*").trim()),
        formula: formula.join("\n"),
    }
}

/// Without the marks of Markdown.
fn plain(text: &str) -> String {
    text.replace(['`', '*'], "").replace(['[', ']'], "")
}

/// Text as HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::super::concepts;
    use super::*;

    #[test]
    fn every_function_of_a_concept_has_its_place_on_a_sheet_in_both_languages() {
        let (repo, concepts) = (Repo::find().unwrap(), concepts::all());
        for lang in Lang::ALL {
            let page = page(&repo, concepts, lang).unwrap();
            for function in concepts.iter().flat_map(|concept| &concept.functions) {
                let is_exam = function.starts_with("exam::");
                assert!(is_exam || page.contains(&format!("<code>{function}(")), "{function}");
            }
        }
    }

    #[test]
    fn a_function_is_read_with_its_term_and_formula() {
        let text = "\n/// A share of `x`.\n///\n/// ```text\n/// s = x / n\n/// ```\n///\n/// *Korean term:* 비중.\n#[must_use]\npub fn share(x: f64, n: &[f64]) -> f64 {\n";
        let found = functions(text);
        let [function] = found.as_slice() else { panic!("one function") };
        let got = [
            &function.name,
            &function.arguments,
            &function.summary,
            &function.korean,
            &function.formula,
        ];
        assert_eq!(got, ["share", "x, n", "A share of x.", "비중.", "s = x / n"]);
    }
}
