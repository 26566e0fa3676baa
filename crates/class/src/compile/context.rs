//! What stands around an answer in the released notebook: what is asked of it, and the definitions and values that the
//! asking needs.
//!
//! All of it comes from the notebook as it was released, which is ours to trust, never from a submission.

use std::collections::BTreeSet;

use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::visit::Visit;
use syn::{Block, Expr, Ident, Item, Stmt, Token, Visibility, parse_quote};

use super::changes::changed;
use crate::error::{Error, Result};
use crate::notebook::{Cell, Kind, Notebook, Role};
use crate::source::commands;

/// What is asked of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// The value of an expression.
    Value(String),
    /// A function, by its name.
    Function(String),
}

/// What stands around an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// What is asked.
    pub ask: Ask,
    /// The statements before it that the asking needs.
    pub setup: String,
    /// The definitions of the released cells, as the inside of a module.
    pub definitions: String,
}

/// What stands around the answer to an exercise of a released notebook.
///
/// # Errors
///
/// If there is no check cell, or it cannot be understood: then the release is damaged.
pub fn context(notebook: &Notebook, exercise: u8) -> Result<Context> {
    let place = notebook
        .cells
        .iter()
        .position(|cell| cell.part == Some((exercise, Role::Check)))
        .ok_or_else(|| {
        Error::refused(format!("the released notebook has no check of exercise {exercise}"))
    })?;
    let (before, rest) = notebook.cells.split_at(place);
    let check = rest.first().map(statements).transpose()?.unwrap_or_default();
    let (ask, mut needed) = asked(&check, exercise)?;
    let mut setup = Vec::new();
    let mut definitions: Vec<(Option<Ident>, Item)> = Vec::new();
    for cell in before.iter().rev().filter(|cell| is_context(cell)) {
        for statement in statements(cell)?.into_iter().rev() {
            if let Stmt::Item(item) = statement {
                let name = item_name(&item);
                // As in a notebook, the later of two definitions of a name stands.
                let is_known =
                    name.is_some() && definitions.iter().any(|(known, _)| *known == name);
                if !is_known {
                    definitions.push((name, item));
                }
            } else if gives(&statement, &needed) {
                needed.extend(names_in(&statement));
                setup.push(statement.to_token_stream().to_string());
            }
        }
    }
    setup.reverse();
    let definitions =
        definitions.into_iter().rev().map(|(_, item)| visible(item).to_token_stream().to_string());
    Ok(Context {
        ask,
        setup: setup.join("\n"),
        definitions: definitions.collect::<Vec<_>>().join("\n"),
    })
}

/// Answers are not context: an exercise does not depend on another's.
fn is_context(cell: &Cell) -> bool {
    cell.kind == Kind::Code
        && !cell.solution
        && !matches!(cell.part, Some((_, Role::Check | Role::Answer)))
}

fn statements(cell: &Cell) -> Result<Vec<Stmt>> {
    let code = commands(&cell.source).code;
    Block::parse_within.parse_str(&code).map_err(|error| {
        Error::refused(format!(
            "the released cell {} is not Rust: {error}",
            cell.id.as_deref().unwrap_or("without id")
        ))
    })
}

/// What the check asks, and the names in it.
fn asked(check: &[Stmt], exercise: u8) -> Result<(Ask, BTreeSet<String>)> {
    let unclear = || {
        Error::refused(format!(
            "the check of exercise {exercise} is neither check!(lesson, {exercise}, …) nor check_fn!(lesson, {exercise}, …)"
        ))
    };
    let call = check.iter().find_map(|statement| match statement {
        Stmt::Macro(call) => Some(&call.mac),
        Stmt::Expr(Expr::Macro(call), _) => Some(&call.mac),
        _ => None,
    });
    let call = call.ok_or_else(unclear)?;
    let arguments = call
        .parse_body_with(syn::punctuated::Punctuated::<Expr, Token![,]>::parse_terminated)
        .map_err(|_| unclear())?;
    let [_, _, asked] = arguments.iter().collect::<Vec<_>>()[..] else { return Err(unclear()) };
    let mut names = Names::default();
    names.visit_expr(asked);
    let text = asked.to_token_stream().to_string();
    let ask = match call.path.get_ident().map(Ident::to_string).as_deref() {
        Some("check") => Ask::Value(text),
        Some("check_fn") => Ask::Function(text),
        _ => return Err(unclear()),
    };
    Ok((ask, names.0))
}

/// Every identifier in a piece of code.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Visit<'_> for Names {
    fn visit_ident(&mut self, name: &Ident) {
        self.0.insert(name.to_string());
    }
}

fn names_in(statement: &Stmt) -> BTreeSet<String> {
    let mut names = Names::default();
    names.visit_stmt(statement);
    names.0
}

/// Whether a statement makes or changes one of the variables that are needed.
fn gives(statement: &Stmt, needed: &BTreeSet<String>) -> bool {
    if let Stmt::Local(local) = statement {
        let mut names = Names::default();
        names.visit_pat(&local.pat);
        return !names.0.is_disjoint(needed);
    }
    !changed(statement).is_disjoint(needed)
}

fn item_name(item: &Item) -> Option<Ident> {
    match item {
        Item::Fn(item) => Some(item.sig.ident.clone()),
        Item::Struct(item) => Some(item.ident.clone()),
        Item::Enum(item) => Some(item.ident.clone()),
        Item::Const(item) => Some(item.ident.clone()),
        Item::Static(item) => Some(item.ident.clone()),
        Item::Type(item) => Some(item.ident.clone()),
        Item::Trait(item) => Some(item.ident.clone()),
        _ => None,
    }
}

/// The definition, to be seen from the module beside its own.
fn visible(mut item: Item) -> Item {
    let all: Visibility = parse_quote!(pub(crate));
    match &mut item {
        Item::Fn(item) => item.vis = all,
        Item::Enum(item) => item.vis = all,
        Item::Const(item) => item.vis = all,
        Item::Static(item) => item.vis = all,
        Item::Type(item) => item.vis = all,
        Item::Trait(item) => item.vis = all,
        Item::Use(item) => item.vis = all,
        Item::Struct(item) => {
            item.vis = all.clone();
            for field in &mut item.fields {
                field.vis = all.clone();
            }
        }
        _ => {}
    }
    item
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(source: &str, part: Option<(u8, Role)>) -> Cell {
        Cell {
            kind: Kind::Code,
            id: None,
            grade_id: None,
            locked: false,
            solution: false,
            part,
            source: source.to_owned(),
        }
    }

    #[test]
    fn only_what_the_asking_needs_is_taken_along() {
        let notebook = Notebook {
            cells: vec![
                cell(":dep x = { path = \"..\" }\nuse tourism_course::prelude::*;", None),
                cell("let lesson = Lesson::open(3, Lang::Ko)?;", None),
                cell("fn helper(x: f64) -> f64 { x }\nstruct P { x: f64 }", None),
                cell(
                    "let early = diffusion::Bass { innovation: 0.03 };\nlet sales = early.sales(20)?;\nprintln!(\"{sales:?}\");",
                    None,
                ),
                cell(
                    "let unused = 5;\nsales.reverse();\nlet mut own = vec![];\nfor s in &sales { own.push(s); }",
                    None,
                ),
                cell("fn answer_6() { todo!() }", Some((6, Role::Answer))),
                cell("check!(lesson, 6, helper(answer_6(&sales)))", Some((6, Role::Check))),
                cell("let later = 1;", None),
            ],
            ..Notebook::default()
        };
        let found = context(&notebook, 6).unwrap();
        assert_eq!(found.ask, Ask::Value("helper (answer_6 (& sales))".to_owned()));
        let lines: Vec<&str> = found.setup.lines().collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(
            lines[0].starts_with("let early")
                && lines[1].starts_with("let sales")
                && lines[2].starts_with("sales")
        );
        assert!(
            found.definitions.contains("pub (crate) fn helper")
                && found.definitions.contains("pub (crate) x")
        );
        assert!(!found.definitions.contains("answer_6"));
        assert!(context(&notebook, 5).unwrap_err().to_string().contains("no check of exercise 5"));
    }
}
