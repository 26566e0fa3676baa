//! The steps by which a stranger becomes a partner: two ladders that share names but not meanings.

use super::closed_list;

closed_list! {
    /// The rungs of the relationship ladder, from the lowest.
    ///
    /// *Korean term:* 관계(충성도) 사다리 5단계.
    ///
    /// These are the five rungs that Korean texts teach. Christopher, Payne & Ballantyne (2002) have six: a
    /// *supporter* (지지자), who likes the firm without recommending it, stands between client and advocate, and
    /// *customer* is called purchaser. Not to be mixed up with [`ExamLadderRung`], where a *customer* buys regularly.
    /// First published by Considine & Raphel (1981).
    LadderRung of "relationship-ladder"
    ko "관계(충성도) 사다리 5단계"
    en "Relationship ladder (five rungs)"
    {
        Prospect "prospect"
            ko "예상고객": "아직 거래는 없지만 살 가능성이 있는 사람이다."
            en "prospect": "Has not bought yet, but may be persuaded to."
        Customer "customer"
            ko "고객": "한 번 거래하였고 다시 살 까닭이 필요한 사람이다."
            en "customer": "Has bought once and needs a reason to buy again."
        Client "client"
            ko "단골": "거듭 거래하지만 태도는 중립일 수 있는 사람이다."
            en "client": "Buys again and again, but may be neutral in attitude."
        Advocate "advocate"
            ko "옹호자": "이용하는 데 그치지 않고 남에게 적극 권하는 사람이다."
            en "advocate": "Goes beyond use and actively recommends the firm."
        Partner "partner"
            ko "동반자": "의사결정과 이익을 함께 나눌 만큼 기업과 결합된 고객이다."
            en "partner": "Is tied to the firm closely enough to share decisions and gains."
    }
}

closed_list! {
    /// The five-stage sequence of exam notes, from the lowest.
    ///
    /// *Korean term:* 고객과의 관계 5단계(용의자–옹호자).
    ///
    /// After Kotler's customer-development process. It differs from [`LadderRung`]: here a *customer* (고객)
    /// comes after the *user* and buys regularly. 용의자 is a literal rendering of *suspect*; 구매가능자 says what
    /// is meant.
    #[doc(alias = "용의자")]
    #[doc(alias = "구매가능자")]
    ExamLadderRung of "relationship-ladder-exam"
    ko "고객과의 관계 5단계(용의자–옹호자)"
    en "Five-stage customer relationship (suspect to advocate)"
    {
        Suspect "suspect"
            ko "용의자(구매가능자)": "살 수 있을지도 모르지만 아직 확인되지 않은 사람이다."
            en "suspect": "Might buy, though nothing is known yet that says so."
        Prospect "prospect"
            ko "잠재고객": "살 뜻과 능력이 있다고 확인된 사람이다."
            en "prospect": "Is known to be willing and able to buy."
        User "user"
            ko "사용자": "처음으로 사서 써 본 사람이다."
            en "user": "Has bought and used the product for the first time."
        Customer "customer"
            ko "고객": "만족하여 되풀이해 사는 사람이다."
            en "customer": "Is satisfied and buys repeatedly."
        Advocate "advocate"
            ko "옹호자": "스스로 쓰면서 다른 사람에게도 권하는 사람이다."
            en "advocate": "Uses the product and recommends it to others."
    }
}
