//! Why a row of a file was not used.

use crate::Lang;

/// Why a row was set aside.
///
/// *Korean term:* 제외 사유.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A double quote opens and is closed in another row only; every line between is counted.
    OpenQuote,
    /// The row has fewer fields than it needs.
    ShortRow,
    /// The row has more fields than the header.
    LongRow,
    /// The row adds up others.
    Totals,
    /// The header stands in the file again.
    RepeatedHeader,
    /// No customer.
    EmptyCustomer,
    /// A number that a spreadsheet has shortened, an error value or an unreadable character instead of a customer.
    BrokenCustomer,
    /// No date.
    EmptyDate,
    /// Not a date.
    NotADate,
    /// A year of two digits.
    ShortYear,
    /// Day and month cannot be told apart.
    UnclearDate,
    /// Before 1900 or after June 2079.
    FarDate,
    /// No amount.
    EmptyAmount,
    /// Not an amount.
    NotAnAmount,
    /// Points and commas that can be read in two ways.
    UnclearAmount,
    /// More than any business takes.
    HugeAmount,
}

impl Reason {
    /// All reasons, in the order in which a row is judged.
    pub const ALL: [Self; 16] = [
        Self::OpenQuote,
        Self::ShortRow,
        Self::LongRow,
        Self::Totals,
        Self::RepeatedHeader,
        Self::EmptyCustomer,
        Self::BrokenCustomer,
        Self::EmptyDate,
        Self::NotADate,
        Self::ShortYear,
        Self::UnclearDate,
        Self::FarDate,
        Self::EmptyAmount,
        Self::NotAnAmount,
        Self::UnclearAmount,
        Self::HugeAmount,
    ];

    /// A word that never changes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OpenQuote => "open-quote",
            Self::ShortRow => "short-row",
            Self::LongRow => "long-row",
            Self::Totals => "totals",
            Self::RepeatedHeader => "repeated-header",
            Self::EmptyCustomer => "empty-customer",
            Self::BrokenCustomer => "broken-customer",
            Self::EmptyDate => "empty-date",
            Self::NotADate => "not-a-date",
            Self::ShortYear => "short-year",
            Self::UnclearDate => "unclear-date",
            Self::FarDate => "far-date",
            Self::EmptyAmount => "empty-amount",
            Self::NotAnAmount => "not-an-amount",
            Self::UnclearAmount => "unclear-amount",
            Self::HugeAmount => "huge-amount",
        }
    }

    /// The reason in a few words.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::OpenQuote => lang.pick("닫히지 않은 큰따옴표", "a double quote left open"),
            Self::ShortRow => lang.pick("칸이 모자라는 행", "too few fields"),
            Self::LongRow => lang.pick("칸이 남는 행", "too many fields"),
            Self::Totals => lang.pick("합계 행", "a row of totals"),
            Self::RepeatedHeader => lang.pick("되풀이된 머리글", "the header again"),
            Self::EmptyCustomer => lang.pick("고객이 빈 칸", "no customer"),
            Self::BrokenCustomer => lang.pick("깨진 고객 번호", "a broken customer number"),
            Self::EmptyDate => lang.pick("날짜가 빈 칸", "no date"),
            Self::NotADate => lang.pick("날짜가 아닌 값", "not a date"),
            Self::ShortYear => lang.pick("두 자리 연도", "a year of two digits"),
            Self::UnclearDate => lang.pick("월과 일을 가릴 수 없는 날짜", "day and month unclear"),
            Self::FarDate => lang.pick("범위를 벗어난 날짜", "a date out of range"),
            Self::EmptyAmount => lang.pick("금액이 빈 칸", "no amount"),
            Self::NotAnAmount => lang.pick("금액이 아닌 값", "not an amount"),
            Self::UnclearAmount => {
                lang.pick("쉼표와 점이 모호한 금액", "points and commas unclear")
            }
            Self::HugeAmount => lang.pick("너무 큰 금액", "an amount too large"),
        }
    }

    /// What to do about it, in one sentence.
    #[must_use]
    pub fn cure(self, lang: Lang) -> &'static str {
        match self {
            Self::OpenQuote => lang.pick(
                "이 행에서 열린 큰따옴표를 닫거나 지우세요. 다음 큰따옴표까지의 행이 모두 한 칸으로 읽힙니다.",
                "close the double quote that opens in this row, or take it out; all rows up to the next one are in its field",
            ),
            Self::ShortRow => lang.pick(
                "빠진 칸을 채우거나, 값 안의 줄바꿈을 큰따옴표로 묶으세요.",
                "write every field, and put a value with a line break in double quotes",
            ),
            Self::LongRow => lang.pick(
                "구분 기호가 든 값은 큰따옴표로 묶고, 금액은 쉼표 없이 쓰세요.",
                "put a value that holds the separator in double quotes, and write amounts without commas",
            ),
            Self::Totals => lang.pick(
                "그대로 두어도 됩니다. 합계는 거래가 아닙니다.",
                "nothing to do: a total is no purchase",
            ),
            Self::RepeatedHeader => lang.pick(
                "그대로 두어도 됩니다. 여러 파일을 이어 붙이면 생깁니다.",
                "nothing to do: it comes from files that were joined",
            ),
            Self::EmptyCustomer => lang.pick(
                "누구의 거래인지 모르면 고객 분석에 쓸 수 없습니다. 번호를 채우세요.",
                "write who bought; a purchase of nobody tells nothing about customers",
            ),
            Self::BrokenCustomer => lang.pick(
                "원래 프로그램에서 고객 번호를 텍스트 형식으로 다시 내보내세요.",
                "export the customer numbers again, as text",
            ),
            Self::EmptyDate => lang.pick("거래한 날을 쓰세요.", "write the day of the purchase"),
            Self::NotADate => lang.pick(
                "2026-03-02처럼 연, 월, 일을 쓰세요.",
                "write year, month and day as 2026-03-02",
            ),
            Self::ShortYear => {
                lang.pick("연도를 네 자리로 쓰세요.", "write the year with four digits")
            }
            Self::UnclearDate => lang.pick(
                "월과 일 가운데 무엇이 먼저인지 지정하세요 (--date-order).",
                "state whether day or month comes first (--date-order)",
            ),
            Self::FarDate => lang.pick(
                "연도를 확인하세요. 1900년부터 2079년 5월까지 읽습니다.",
                "check the year; 1900 to May 2079 is read",
            ),
            Self::EmptyAmount => lang.pick(
                "금액을 쓰고, 없었으면 0을 쓰세요.",
                "write the amount, 0 if there was none",
            ),
            Self::NotAnAmount => lang.pick(
                "120000처럼 숫자만 쓰세요.",
                "write digits only, for example 120000",
            ),
            Self::UnclearAmount => lang.pick(
                "소수점이 점인지 쉼표인지 지정하세요 (--decimal).",
                "state whether decimals follow a point or a comma (--decimal)",
            ),
            Self::HugeAmount => lang.pick("자릿수를 확인하세요.", "check its digits"),
        }
    }
}
