//! What an error of the compiler means, in a plain sentence, for the mistakes that beginners make.
//!
//! The kernel of the notebook explains far more, because it knows the whole notebook; here the student reads again what
//! the notebook has already said. Where nothing is sure, nothing is said.

use crate::record::BilingualText;

use super::message::Fault;

/// What the first error means.
#[must_use]
pub fn explain(fault: &Fault) -> Option<BilingualText> {
    let name = fault.message.split('`').nth(1).unwrap_or_default();
    let said = |ko: String, en: String| Some(BilingualText::new(ko, en));
    let message = fault.message.as_str();
    if message.starts_with("unknown start of token") {
        return said(
            "Rust가 모르는 글자가 있습니다. 한글 입력 상태의 전각 부호(，；（）“ ”)라면 반각 부호로 바꾸십시오.".to_owned(),
            "There is a sign that Rust does not know. Full-width or curly punctuation (，；（）“ ”) has to be typed as plain.".to_owned(),
        );
    }
    if message.contains("unclosed delimiter")
        || message.contains("mismatched closing delimiter")
        || message.contains("unexpected closing delimiter")
    {
        return said(
            "괄호가 짝이 맞지 않습니다. 여는 괄호마다 같은 종류의 닫는 괄호가 하나씩 있어야 합니다.".to_owned(),
            "The brackets do not match. Every opening bracket needs one closing bracket of the same kind.".to_owned(),
        );
    }
    if message.starts_with("expected `;`") {
        return said(
            "문장 끝에 `;`가 빠졌습니다.".to_owned(),
            "A `;` is missing at the end of a statement.".to_owned(),
        );
    }
    match fault.code.as_str() {
        "E0425" | "E0412" | "E0433" | "E0432" => said(
            format!("`{name}`라는 이름을 찾을 수 없습니다. 철자를 확인하고, 다른 셀의 `let` 변수라면 함수의 인수로 받으십시오."),
            format!("There is nothing called `{name}`. Look at the spelling; a variable made by `let` in another cell must come in as an argument of the function."),
        ),
        "E0308" if fault.label.contains("expected `f64`") || fault.label.contains("found integer") => said(
            "정수와 소수의 형이 다릅니다. 소수 자리에는 `3` 대신 `3.0`을 쓰고, 정수 변수는 `as f64`로 바꾸십시오.".to_owned(),
            "A whole number and a decimal number are different types. Write `3.0` for `3`, and turn a whole variable into a decimal one with `as f64`.".to_owned(),
        ),
        "E0308" => said(
            "값의 형이 필요한 형과 다릅니다. 함수가 돌려주기로 한 형을 첫 줄에서 확인하고, 마지막 줄 끝에 `;`가 있으면 지우십시오.".to_owned(),
            "The value has another type than the one that is needed. Look at the type after `->`; a `;` after the last line takes the value away.".to_owned(),
        ),
        "E0277" => said(
            "이 형으로는 이 계산을 할 수 없습니다. 정수와 소수를 섞었다면 한쪽을 `as f64`로 바꾸십시오.".to_owned(),
            "This cannot be computed with these types. Where whole and decimal numbers meet, turn one of them with `as f64`.".to_owned(),
        ),
        "E0384" | "E0596" => said(
            format!("`{name}`의 값을 바꾸려면 `let mut`으로 만들어야 합니다."),
            format!("To change `{name}`, make it with `let mut`."),
        ),
        "E0382" | "E0505" => said(
            format!("`{name}`의 값이 이미 다른 곳으로 옮겨졌습니다. 앞에서 `&{name}`로 빌려주거나 `{name}.clone()`을 쓰십시오."),
            format!("The value of `{name}` has been moved away. Lend it before with `&{name}`, or use `{name}.clone()`."),
        ),
        "E0061" => said(
            "함수를 부를 때 준 인수의 개수가 다릅니다. 함수의 첫 줄과 비교하십시오.".to_owned(),
            "The function was called with another number of arguments than its first line asks for.".to_owned(),
        ),
        "E0133" => said(
            "이 강의의 답에는 `unsafe`를 쓸 수 없습니다.".to_owned(),
            "An answer in this course cannot use `unsafe`.".to_owned(),
        ),
        _ => None,
    }
}
