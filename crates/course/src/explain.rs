//! What a panic or a refusal of the library means, in plain words.

use tourism_marketing::Lang;

/// What the message of a panic means, where it is one that beginners meet.
///
/// ```
/// use tourism_course::{Lang, explain};
/// let said = explain::panic("index out of bounds: the len is 3 but the index is 3", Lang::En).unwrap();
/// assert_eq!(said, "A list of length 3 has the indices 0 to 2; the code asked for index 3.");
/// ```
#[must_use]
pub fn panic(message: &str, lang: Lang) -> Option<String> {
    if let Some(rest) = message.strip_prefix("index out of bounds: the len is ") {
        let (length, index) = rest.split_once(" but the index is ")?;
        return Some(out_of_bounds(length.parse().ok()?, index, lang));
    }
    let (_, ko, en) = PANICS.iter().find(|(part, _, _)| message.contains(part))?;
    Some(lang.pick(*ko, *en).to_owned())
}

fn out_of_bounds(length: usize, index: &str, lang: Lang) -> String {
    match (length.checked_sub(1), lang) {
        (None, Lang::Ko) => format!("목록이 비어 있는데 인덱스 {index}의 값을 읽으려 했습니다."),
        (None, Lang::En) => format!("The list is empty, but the code asked for index {index}."),
        (Some(last), Lang::Ko) => {
            format!(
                "길이가 {length}인 목록의 인덱스는 0부터 {last}까지인데, 인덱스 {index}의 값을 읽으려 했습니다."
            )
        }
        (Some(last), Lang::En) => {
            format!(
                "A list of length {length} has the indices 0 to {last}; the code asked for index {index}."
            )
        }
    }
}

/// Part of the message, what it means in Korean and in English.
const PANICS: [(&str, &str, &str); 11] = [
    (
        "attempt to subtract with overflow",
        "`usize` 같은 부호 없는 정수에서 더 큰 수를 뺐습니다. 음수가 될 수 있으면 `f64`로 바꾸어 계산하십시오.",
        "A larger number was subtracted from an unsigned integer such as a `usize`. Where the result may be negative, compute with `f64`.",
    ),
    (
        "with overflow",
        "정수의 계산 결과가 그 형의 범위를 넘었습니다. 금액은 `f64`로 계산하십시오.",
        "The result of an integer computation does not fit its type. Compute amounts with `f64`.",
    ),
    (
        "attempt to divide by zero",
        "정수를 0으로 나누었습니다. 나누기 전에 나누는 수가 0인지 확인하십시오.",
        "An integer was divided by zero. Look at the divisor before dividing.",
    ),
    (
        "divisor of zero",
        "정수를 0으로 나눈 나머지를 구하려 했습니다. 나누는 수가 0인지 확인하십시오.",
        "The remainder of a division by zero was asked for. Look at the divisor before dividing.",
    ),
    (
        "on a `None` value",
        "값이 없는 `None`에 `unwrap()`이나 `expect()`를 썼습니다. 빈 목록에서 최댓값을 찾을 때 흔히 생깁니다.",
        "`unwrap()` or `expect()` met a `None`. The maximum of an empty list is a frequent case.",
    ),
    (
        "on an `Err` value: OutOfRange",
        "함수가 받을 수 없는 값을 넘겼습니다. `name`이 그 인수, `value`가 넘긴 값, `rule`이 지켜야 할 조건입니다. 비율이면 20이 아니라 0.20처럼 썼는지, 인수의 순서가 바뀌지 않았는지 보십시오.",
        "The function was handed a value that it does not take: `name` is the argument, `value` what it was, `rule` what is allowed. See whether a share is written as 0.20, not 20, and whether the arguments are in order.",
    ),
    (
        "on an `Err` value: Contradiction",
        "인수 하나하나는 괜찮지만 서로 맞지 않습니다. `what`이 넘긴 값, `rule`이 지켜야 할 조건입니다. 인수의 순서가 바뀌지 않았는지 보십시오.",
        "Each argument is in range, but they contradict one another: `what` says what they were, `rule` what is allowed. See whether they are in order.",
    ),
    (
        "on an `Err` value",
        "오류인 `Err`에 `unwrap()`을 썼습니다. 쌍점(`:`) 뒤의 말이 오류의 까닭입니다.",
        "`unwrap()` met an `Err`. The message after the colon says what the error was.",
    ),
    (
        "out of range for slice",
        "목록의 길이를 넘어서까지 잘라 내려 했습니다. `..k`의 `k`가 길이보다 큰지 확인하십시오.",
        "A slice was to reach beyond the end of the list. See whether the `k` in `..k` is larger than the length.",
    ),
    (
        "total order",
        "정렬할 때 쓴 비교가 앞뒤가 맞지 않습니다. `a.total_cmp(&b)`로 비교하면 됩니다.",
        "The comparison that was used for sorting contradicts itself. `a.total_cmp(&b)` compares rightly.",
    ),
    (
        "capacity overflow",
        "너무 긴 목록을 만들려 했습니다. 길이를 구한 식을 확인하십시오.",
        "A list too long for the memory was to be made. Look at the expression that gave its length.",
    ),
];

/// What a refusal of the library means, by its code.
#[must_use]
pub fn refusal(code: &str, lang: Lang) -> Option<&'static str> {
    let (ko, en) = match code {
        "too_few" => (
            "목록에 든 값이 이 계산에 필요한 수보다 적습니다.",
            "The list has fewer values than the method needs.",
        ),
        "length_mismatch" => (
            "짝을 이루어야 하는 두 목록의 길이가 다릅니다.",
            "Two lists that belong together differ in length.",
        ),
        "out_of_range" => (
            "인수가 쓸 수 있는 범위를 벗어났습니다. 비율은 20이 아니라 0.20처럼 0과 1 사이의 수로 씁니다.",
            "An argument is out of its range. A share is written as a number between 0 and 1: 0.20, not 20.",
        ),
        "all_zero" => (
            "합계가 0이어서 비중을 구할 수 없습니다.",
            "The total is 0, so no share of it can be taken.",
        ),
        "contradiction" => (
            "인수 하나하나는 괜찮지만 서로 맞지 않습니다.",
            "Each argument is in range, but they contradict one another.",
        ),
        "not_computable" => (
            "컴퓨터의 수로 나타낼 수 있는 범위를 벗어났습니다.",
            "The result is beyond the numbers that the computer can hold.",
        ),
        "data" => (
            "자료 파일에 읽을 수 없는 곳이 있습니다.",
            "There is a place in the data file that cannot be read.",
        ),
        "file" => {
            ("자료 파일을 찾거나 열 수 없습니다.", "The data file cannot be found or opened.")
        }
        _ => return None,
    };
    Some(lang.pick(ko, en))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard;

    fn explained(code: impl FnOnce()) -> String {
        let message = guard::run(code).unwrap_err().message;
        panic(&message, Lang::En).unwrap_or_else(|| std::panic!("{message:?} is not explained"))
    }

    #[test]
    fn the_panics_that_beginners_meet_are_explained() {
        let (empty, three) = (Vec::<f64>::new(), vec![1.0, 2.0, 3.0]);
        let (zero, one) = std::hint::black_box((0_usize, 1_usize));
        assert!(explained(|| drop(empty[zero].to_string())).contains("empty"));
        assert!(explained(|| drop(three[zero + 3].to_string())).contains("0 to 2"));
        assert!(explained(|| drop(three[..zero + 4].to_vec())).contains("beyond the end"));
        assert!(explained(|| drop((zero - one).to_string())).contains("unsigned"));
        assert!(explained(|| drop((usize::MAX + one).to_string())).contains("fit its type"));
        assert!(explained(|| drop((1 / zero).to_string())).contains("divided by zero"));
        assert!(explained(|| drop((1 % zero).to_string())).contains("remainder"));
        assert!(explained(|| drop(empty.first().unwrap().to_string())).contains("`None`"));
        assert!(explained(|| drop("a".parse::<f64>().unwrap().to_string())).contains("`Err`"));
    }

    #[test]
    fn an_unknown_panic_is_not_guessed_at() {
        assert_eq!(panic("내 메시지", Lang::Ko), None);
    }

    #[test]
    fn every_refusal_of_the_library_is_explained_in_both_languages() {
        let codes = [
            "too_few",
            "length_mismatch",
            "out_of_range",
            "all_zero",
            "contradiction",
            "not_computable",
            "data",
            "file",
        ];
        for code in codes {
            assert_ne!(refusal(code, Lang::Ko).unwrap(), refusal(code, Lang::En).unwrap());
        }
        assert_eq!(refusal("other", Lang::Ko), None);
    }
}
