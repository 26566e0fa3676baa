//! Which column is which: roles recognised from Korean and English headers.

use super::amount::Currency;
use super::words::{composed, narrow};

/// What the columns of a transaction log are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Customer,
    Date,
    Amount,
}

impl Role {
    pub(super) const ALL: [Self; 3] = [Self::Customer, Self::Date, Self::Amount];

    /// The word for it in messages and options.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Date => "date",
            Self::Amount => "amount",
        }
    }

    /// Names of columns that mean nothing else, as [`bare`] writes them.
    const fn names(self) -> &'static str {
        match self {
            Self::Customer => {
                "고객번호 고객id 고객아이디 고객코드 고객 고객no 회원번호 회원id 회원아이디 회원코드 회원 회원no 멤버십번호 멤버십id 멤버십 게스트번호 \
                 게스트id 게스트 투숙객번호 투숙객id 투숙객 손님번호 이용자번호 이용자id 사용자번호 사용자id 구매자번호 구매자id customer \
                 customerid customerno customernumber customercode custid custno cust guest guestid \
                 guestno guestnumber guestcode member memberid memberno membernumber membershipno \
                 membershipid membershipnumber client clientid clientno user userid buyer buyerid \
                 visitorid patronid accountid accountno loyaltyid loyaltyno profileid shopperid"
            }
            Self::Date => {
                "날짜 일자 거래일 거래일자 거래일시 구매일 구매일자 구매일시 결제일 결제일자 결제일시 이용일 이용일자 이용일시 방문일 방문일자 방문일시 투숙일 투숙일자 \
                 숙박일 숙박일자 체크인 체크인일 체크인일자 체크인날짜 입실일 입실일자 도착일 도착일자 입장일 매출일 매출일자 판매일 판매일자 주문일 주문일자 주문일시 \
                 승인일 승인일자 date day staydate dateofstay checkin checkindate arrival arrivaldate \
                 dateofarrival visitdate dateofvisit purchasedate dateofpurchase transactiondate \
                 transdate txndate trxdate orderdate saledate salesdate invoicedate paymentdate \
                 paiddate businessdate datetime timestamp transactiontime purchasedat paidat \
                 postingdate"
            }
            Self::Amount => {
                "금액 총금액 총액 합계금액 결제금액 결제액 실결제금액 실결제액 총결제금액 거래금액 거래액 구매금액 구매액 이용금액 이용액 판매금액 판매액 매출 매출액 \
                 매출금액 총매출 총매출액 순매출 주문금액 승인금액 청구금액 지출 지출액 소비금액 소비액 amount totalamount total spend \
                 spending spent totalspend revenue totalrevenue sales salesamount sale value \
                 ordervalue ordertotal invoicetotal grandtotal netamount grossamount payment \
                 paymentamount paid amountpaid paidamount charge charges turnover monetary \
                 transactionamount purchaseamount krw usd won eur"
            }
        }
    }

    /// Names that will do where there is none of the above.
    const fn other_names(self) -> &'static str {
        match self {
            Self::Customer => {
                "고객명 성명 이름 회원명 투숙객명 예약자 예약자명 구매자 구매자명 주문자 이메일 전화번호 휴대폰 휴대폰번호 연락처 name guestname \
                 customername membername fullname email phone phonenumber mobile id 아이디 번호"
            }
            Self::Date => {
                "예약일 예약일자 예약일시 등록일 등록일자 등록일시 생성일 접수일 일시 bookingdate bookdate bookedat reservationdate \
                 createdat createddate created time"
            }
            Self::Amount => {
                "객실료 객실요금 객실매출 숙박료 숙박요금 요금 가격 판매가 식음매출 입장료 roomrevenue roomrate rate price fee fare \
                 cost saleprice ticketprice"
            }
        }
    }
}

/// The columns that may have a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    None,
    One(usize),
    Many(Vec<usize>),
}

/// The column of `header` that has `role`, by its name.
pub(super) fn find(header: &[String], role: Role) -> Found {
    for names in [role.names(), role.other_names()] {
        let places: Vec<usize> = (0..)
            .zip(header)
            .filter(|(_, name)| is_among(names, name))
            .map(|(place, _)| place)
            .collect();
        match places.as_slice() {
            [] => {}
            &[only] => return Found::One(only),
            _ => return Found::Many(places),
        }
    }
    Found::None
}

/// Whether the column is one of names, mails or telephone numbers, which do not tell customers apart for sure.
pub(super) fn is_weak_customer(name: &str) -> bool {
    is_among(Role::Customer.other_names(), name)
}

fn is_among(names: &str, name: &str) -> bool {
    let bare = bare(name);
    names.split(' ').any(|it| it == bare)
}

/// The columns that a reader means by `wanted`: a name, or a number from 1.
pub(super) fn named(header: &[String], wanted: &str) -> Found {
    let same = |name: &String| composed(name) == composed(wanted);
    let alike = |name: &String| bare(name) == bare(wanted) && !bare(name).is_empty();
    for is in [&same as &dyn Fn(&String) -> bool, &alike] {
        let places: Vec<usize> =
            (0..).zip(header).filter(|(_, name)| is(name)).map(|(place, _)| place).collect();
        match places.as_slice() {
            [] => {}
            &[only] => return Found::One(only),
            _ => return Found::Many(places),
        }
    }
    match wanted.trim().parse::<usize>() {
        Ok(number) if (1..=header.len()).contains(&number) => Found::One(number - 1),
        _ => Found::None,
    }
}

/// A name without what does not matter: case, blanks, marks, a unit in brackets, a currency at its end.
fn bare(name: &str) -> String {
    let name = composed(name);
    let name = narrow(&name).to_lowercase();
    let mut depth = 0_u32;
    let mut out = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if letter.is_alphanumeric() => out.push(letter),
            _ => {}
        }
    }
    for unit in ["krw", "usd", "eur", "won", "천원", "만원", "원"] {
        if let Some(rest) = out.strip_suffix(unit).filter(|rest| rest.chars().count() > 1) {
            return rest.to_owned();
        }
    }
    out
}

/// The currency that the name of a column states: `금액(원)`, `amount_krw`.
pub(super) fn currency_of(name: &str) -> Option<Currency> {
    let name = narrow(&composed(name)).to_lowercase();
    let words = [
        ("krw", Currency::Krw),
        ("won", Currency::Krw),
        ("₩", Currency::Krw),
        ("usd", Currency::Usd),
        ("$", Currency::Usd),
        ("eur", Currency::Eur),
        ("€", Currency::Eur),
        ("jpy", Currency::Jpy),
    ];
    let inside = name.contains("(원)") || name.contains("[원]") || name.contains("(단위:원)");
    let found =
        words.into_iter().find(|(word, _)| name.contains(word)).map(|(_, currency)| currency);
    found.or(inside.then_some(Currency::Krw))
}
