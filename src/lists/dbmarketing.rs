//! Database marketing: data, effects, the four rights, strategies.

use super::closed_list;

closed_list! {
    /// The four kinds of data in a marketing database.
    ///
    /// *Korean term:* DB마케팅의 자료 종류.
    ///
    /// Compare Blattberg, Kim & Neslin (2008).
    CustomerDataType of "db-data-types"
    ko "DB마케팅의 자료 종류"
    en "Data used in database marketing"
    {
        Demographics "demographics"
            ko "인구통계": "나이·성별·직업·거주지처럼 고객이 누구인지를 나타낸다."
            en "demographics": "Says who the customer is: age, sex, occupation, home."
        Lifestyle "lifestyle"
            ko "라이프스타일": "활동과 관심처럼 고객이 어떻게 사는지를 나타낸다."
            en "lifestyle": "Says how the customer lives: activities and interests."
        Tastes "tastes"
            ko "취향": "객실이나 음식처럼 고객이 무엇을 좋아하는지를 나타낸다."
            en "tastes": "Says what the customer likes, such as rooms or dishes."
        PurchaseHistory "purchase-history"
            ko "구매이력": "고객이 언제 무엇을 얼마에 샀는지를 나타낸다."
            en "purchase history": "Says what the customer bought, when and for how much."
    }
}

closed_list! {
    /// What database marketing brings: four effects.
    ///
    /// *Korean term:* DB마케팅의 효과.
    ///
    /// As taught in Korean tourism-marketing texts; a line break has made some notes count five.
    DatabaseEffect of "dbm-effects"
    ko "DB마케팅의 효과"
    en "Effects of database marketing"
    {
        IndividualNeeds "individual-needs"
            ko "개별욕구 만족": "기록된 취향에 맞추어 고객 한 사람의 욕구를 채운다."
            en "individual needs": "Meets the needs of the single customer as they are on record."
        TwoWayCommunication "two-way-communication"
            ko "쌍방 커뮤니케이션": "고객의 반응을 받아 다음 활동에 반영한다."
            en "two-way communication": "Takes in what customers reply and lets it change what comes next."
        DataUse "data-use"
            ko "자료 축적·활용": "쌓인 자료를 서비스 개선과 신상품 개발에 쓴다."
            en "data use": "Uses the data that has gathered to improve services and to develop new ones."
        DirectDealing "direct-dealing"
            ko "고객과의 직거래": "중간상을 거치지 않고 고객과 직접 거래한다."
            en "direct dealing": "Deals with customers directly, without an intermediary."
    }
}

closed_list! {
    /// The four rights of a targeted offer.
    ///
    /// *Korean term:* 적절한 4요소(4R).
    ///
    /// A maxim of direct marketing whose origin is not known. Some notes translate *offer* as 상품; 제안 is broader.
    FourRights of "four-rights"
    ko "적절한 4요소(4R)"
    en "The four rights"
    {
        Person "right-person"
            ko "적절한 고객": "그 제안에 관심을 가질 사람에게 보낸다."
            en "right person": "Goes to somebody who is likely to care."
        Time "right-time"
            ko "적절한 시점": "고객이 결정을 내리려는 때에 보낸다."
            en "right time": "Comes when the customer is about to decide."
        Place "right-place"
            ko "적절한 장소": "고객이 접하는 장소와 매체로 보낸다."
            en "right place": "Comes where the customer will see it."
        Offer "right-offer"
            ko "적절한 제안": "고객에게 알맞은 상품과 조건을 제시한다."
            en "right offer": "Holds a product and terms that suit the customer."
    }
}

closed_list! {
    /// The six basic strategies of database marketing.
    ///
    /// *Korean term:* DB마케팅의 기본 전략.
    ///
    /// The first four are for existing customers, the last two for potential ones. As taught in Korean texts.
    DatabaseStrategy of "dbm-strategies"
    ko "DB마케팅의 기본 전략"
    en "Basic database-marketing strategies"
    {
        Activation "activation"
            ko "고객활성화": "이용이 뜸한 기존고객이 더 자주 이용하게 한다."
            en "activation": "Makes existing customers who come rarely come more often."
        LoyaltyEnhancement "loyalty-enhancement"
            ko "충성도 제고": "기존고객이 자사를 더 좋아하고 먼저 찾게 한다."
            en "loyalty enhancement": "Makes existing customers prefer the firm more strongly."
        Retention "retention"
            ko "고객유지": "산 뒤에 불안을 느끼는 고객에게 정보를 주어 다시 사게 한다."
            en "retention": "Eases existing customers' doubts after buying by information, so that they buy again."
        CrossSelling "cross-selling"
            ko "교차판매": "기존고객에게 아직 사지 않은 다른 상품을 판다."
            en "cross-selling": "Sells existing customers a product they have not bought yet."
        Acquisition "acquisition"
            ko "신규고객 확보": "기존고객과 닮은 잠재고객을 찾아 새 고객으로 만든다."
            en "acquisition": "Finds people who are like present customers and wins them."
        Reactivation "reactivation"
            ko "과거고객 재활성화": "떠난 과거고객에게 다시 다가가 돌아오게 한다."
            en "reactivation": "Approaches former customers again and brings them back."
    }
}
