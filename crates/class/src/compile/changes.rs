//! Which variables a statement changes.

use std::collections::BTreeSet;

use syn::visit::Visit;
use syn::{Expr, Ident, Stmt};

/// The variables that a statement changes: what is assigned to, and what is called by a name that changes it.
pub(super) fn changed(statement: &Stmt) -> BTreeSet<String> {
    let mut changed = Changed::default();
    changed.visit_stmt(statement);
    changed.0
}

#[derive(Default)]
struct Changed(BTreeSet<String>);

/// How the collections of the standard library are changed.
const CHANGES: [&str; 19] = [
    "append",
    "clear",
    "dedup",
    "drain",
    "entry",
    "extend",
    "fill",
    "insert",
    "iter_mut",
    "pop",
    "push",
    "remove",
    "resize",
    "retain",
    "reverse",
    "sort",
    "swap",
    "truncate",
    "values_mut",
];

impl Changed {
    /// The variable at the root of `own[month - 1]`, `*counts.entry(name).or_insert(0)`, `guest.spend`.
    fn root(&mut self, place: &Expr) {
        match place {
            Expr::Path(path) => self.0.extend(path.path.get_ident().map(Ident::to_string)),
            Expr::Index(place) => self.root(&place.expr),
            Expr::Field(place) => self.root(&place.base),
            Expr::Unary(place) => self.root(&place.expr),
            Expr::Paren(place) => self.root(&place.expr),
            Expr::MethodCall(call) => self.root(&call.receiver),
            _ => {}
        }
    }
}

impl Visit<'_> for Changed {
    fn visit_expr_assign(&mut self, assigned: &syn::ExprAssign) {
        self.root(&assigned.left);
        syn::visit::visit_expr_assign(self, assigned);
    }

    fn visit_expr_binary(&mut self, expression: &syn::ExprBinary) {
        use syn::BinOp::{AddAssign, DivAssign, MulAssign, SubAssign};
        if matches!(expression.op, AddAssign(_) | SubAssign(_) | MulAssign(_) | DivAssign(_)) {
            self.root(&expression.left);
        }
        syn::visit::visit_expr_binary(self, expression);
    }

    fn visit_expr_method_call(&mut self, call: &syn::ExprMethodCall) {
        let name = call.method.to_string();
        if CHANGES.iter().any(|change| name.starts_with(change)) {
            self.root(&call.receiver);
        }
        syn::visit::visit_expr_method_call(self, call);
    }
}
