//! The cell's text beside its syntax tree, and mended lines of it.

use crate::source;
use ra_ap_syntax::ast::{self, AstNode as _};
use ra_ap_syntax::{NodeOrToken, SyntaxNode, SyntaxToken, TextRange, TextSize};
use std::ops::Range;

/// A mended line longer than this is no example any more.
const LONGEST: usize = 76;

/// A change of the cell's text.
pub type Edit = (Range<usize>, String);

/// The cell, parsed. Places are byte offsets in the cell.
pub struct Code<'a> {
    /// The cell's text.
    pub text: &'a str,
    root: SyntaxNode,
    errors: Vec<(usize, String)>,
}

impl<'a> Code<'a> {
    /// Parses a cell.
    pub fn of(text: &'a str) -> Self {
        let parsed = source::parse(text);
        let errors = parsed.errors();
        let errors = errors.iter().map(|error| {
            let at = usize::from(error.range().start()).saturating_sub(source::INSIDE);
            (at.min(text.len()), error.to_string())
        });
        Self { text, root: parsed.syntax_node(), errors: errors.collect() }
    }

    /// What the parser has to say: places and messages.
    pub fn errors(&self) -> &[(usize, String)] {
        &self.errors
    }

    /// Where a node stands in the cell.
    pub fn range(&self, node: &SyntaxNode) -> Range<usize> {
        self.place(node.text_range())
    }

    /// Where a token stands in the cell.
    pub fn token_range(&self, token: &SyntaxToken) -> Range<usize> {
        self.place(token.text_range())
    }

    fn place(&self, range: TextRange) -> Range<usize> {
        let within =
            |at: TextSize| usize::from(at).saturating_sub(source::INSIDE).min(self.text.len());
        within(range.start())..within(range.end())
    }

    /// The smallest node around a place.
    pub fn around(&self, at: &Range<usize>) -> Option<SyntaxNode> {
        let size = |at: usize| TextSize::try_from(at + source::INSIDE).ok();
        let range = TextRange::new(size(at.start)?, size(at.end)?);
        if !self.root.text_range().contains_range(range) {
            return None;
        }
        match self.root.covering_element(range) {
            NodeOrToken::Node(node) => Some(node),
            NodeOrToken::Token(token) => token.parent(),
        }
    }

    /// The expression that stands at exactly this place.
    pub fn expr(&self, at: &Range<usize>) -> Option<ast::Expr> {
        self.around(at)?
            .ancestors()
            .take_while(|node| self.range(node) == *at)
            .filter_map(ast::Expr::cast)
            .last()
    }

    /// The smallest node of a kind around a place.
    pub fn enclosing<N: ast::AstNode>(&self, at: &Range<usize>) -> Option<N> {
        self.around(at)?.ancestors().find_map(N::cast)
    }

    /// All nodes of a kind, in the order of the text.
    pub fn all<N: ast::AstNode>(&self) -> impl Iterator<Item = N> {
        self.root.descendants().filter_map(N::cast)
    }

    /// The text of a node.
    pub fn text_of(&self, node: &impl ast::AstNode) -> &'a str {
        &self.text[self.range(node.syntax())]
    }

    /// The number of the line that holds a place, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// The number of the character in its line, from 1.
    pub fn column(&self, at: usize) -> usize {
        self.text[..at].chars().rev().take_while(|&c| c != '\n').count() + 1
    }

    /// The line that holds a place, without its end.
    pub fn line_range(&self, at: usize) -> Range<usize> {
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline);
        start..end
    }

    /// The statement around the edits, or its lines, or failing that the node `focus`, with the edits made.
    pub fn mended(&self, edits: &[Edit], focus: Option<Range<usize>>) -> Option<String> {
        let first = edits.iter().map(|(at, _)| at.start).min()?;
        let last = edits.iter().map(|(at, _)| at.end).max()?;
        let statement = self.around(&(first..last)).and_then(|node| {
            node.ancestors().find(|node| {
                ast::LetStmt::can_cast(node.kind())
                    || ast::ExprStmt::can_cast(node.kind())
                    || node.parent().is_some_and(|parent| ast::StmtList::can_cast(parent.kind()))
            })
        });
        let lines = self.line_range(first).start..self.line_range(last).end;
        let statement = statement.map(|node| self.without_leading_trivia(&node));
        [statement, Some(lines), focus].into_iter().flatten().find_map(|range| {
            if range.start > first || range.end < last {
                return None;
            }
            let text = self.with(edits, &range);
            let text = without_comment(text.trim()).trim();
            (!text.is_empty() && !text.contains('\n') && text.chars().count() <= LONGEST)
                .then(|| text.to_owned())
        })
    }

    /// The line of a change, mended: where the parser lost its way, statements are not what they seem.
    pub fn mended_line(&self, edit: Edit) -> Option<String> {
        let line = self.line_range(edit.0.start);
        let text = self.with(&[edit], &line);
        let text = without_comment(text.trim()).trim();
        (text.chars().count() <= LONGEST).then(|| text.to_owned())
    }

    /// Attributes and comments before a statement belong to its node.
    fn without_leading_trivia(&self, node: &SyntaxNode) -> Range<usize> {
        let first = node
            .descendants_with_tokens()
            .filter_map(NodeOrToken::into_token)
            .find(|token| !token.kind().is_trivia());
        let range = self.range(node);
        first.map_or(range.start, |token| self.token_range(&token).start)..range.end
    }

    /// A part of the text with the edits made.
    pub fn with(&self, edits: &[Edit], part: &Range<usize>) -> String {
        let mut edits: Vec<&Edit> = edits.iter().collect();
        edits.sort_by_key(|(at, _)| (at.start, at.end));
        let mut made = String::new();
        let mut from = part.start;
        for (at, new) in edits {
            made.push_str(self.text.get(from..at.start).unwrap_or_default());
            made.push_str(new);
            from = at.end.max(from);
        }
        made.push_str(self.text.get(from..part.end).unwrap_or_default());
        made
    }
}

/// A line without the comment at its end.
fn without_comment(line: &str) -> &str {
    let tokens = ra_ap_parser::LexedStr::new(source::EDITION, line);
    let comment =
        (0..tokens.len()).find(|&at| tokens.kind(at) == ra_ap_parser::SyntaxKind::COMMENT);
    comment.map_or(line, |at| &line[..tokens.text_start(at)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mended_statement_stands_alone() {
        let code = Code::of("let a = 1; let half = a / 2; // 절반\nhalf");
        let at = code.text.find('2').unwrap();
        let edits = [(at..at + 1, "2.0".to_owned())];
        assert_eq!(code.mended(&edits, None).as_deref(), Some("let half = a / 2.0;"));
    }

    #[test]
    fn of_a_long_statement_only_the_line_is_shown() {
        let code = Code::of("for x in v {\n    println!(\"{x}\"); // 하나씩\n}");
        let at = code.text.find("v {").unwrap();
        assert_eq!(
            code.mended(&[(at..at, "&".to_owned())], None).as_deref(),
            Some("for x in &v {")
        );
    }
}
