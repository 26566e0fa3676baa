//! The internet and the spread of innovations: features, kinds of e-commerce, adopters.

use super::closed_list;

closed_list! {
    /// The six features of internet marketing.
    ///
    /// *Korean term:* 인터넷 마케팅의 특징.
    ///
    /// Hoffman & Novak (1996); the term is dated, 디지털 마케팅 is used today. Returns increase on the side of supply
    /// (falling average cost) and on the side of demand (network effect): two things (Arthur, 1996).
    InternetFeature of "internet-marketing"
    ko "인터넷 마케팅의 특징"
    en "Features of internet marketing"
    {
        DigitalConvergence "digital-convergence"
            ko "디지털 융합기능": "문자·소리·영상·거래가 하나의 디지털 형식으로 합쳐진다."
            en "digital convergence": "Text, sound, pictures and transactions merge in digital form."
        NetworkEffect "network-effect"
            ko "네트워크 효과": "이용자가 늘수록 이용자 한 사람이 얻는 가치가 커진다."
            en "network effect": "The service is worth more to each user the more users there are."
        IncreasingReturns "increasing-returns"
            ko "수확체증의 법칙": "규모가 커질수록 더 얻는 이득이 커진다."
            en "increasing returns": "The larger the scale, the more each further step brings."
        TwoWayCommunication "two-way-communication"
            ko "쌍방향 의사소통": "기업과 고객이 서로 말하고 들으며 그 반응이 다음 행동에 반영된다."
            en "two-way communication": "Firm and customer both speak and listen, and the reply changes what happens next."
        UnlimitedInformation "unlimited-information"
            ko "정보의 무제한 활용": "써도 줄지 않는 정보를 몇 번이고 다시 쓸 수 있다."
            en "unlimited use of information": "Information can be used again and again without being used up."
        EasyAccess "easy-access"
            ko "정보획득의 용이성": "적은 비용과 시간으로 정보를 찾을 수 있다."
            en "easy access to information": "Information is found with little cost and time."
    }
}

closed_list! {
    /// Kinds of e-commerce by who sells to whom.
    ///
    /// *Korean term:* 전자상거래 유형.
    ///
    /// Lists often add P2P and O2O, which are not pairs of parties: see [`ECommerceMode`]. Turban et al.; Coppel
    /// (2000).
    ECommerceType of "e-commerce-types"
    ko "전자상거래 유형(거래 주체별)"
    en "E-commerce types by party"
    {
        B2c "b2c"
            ko "B2C": "기업이 소비자에게 판다(온라인 여행사)."
            en "B2C": "A business sells to consumers, as an online travel agency does."
        C2b "c2b"
            ko "C2B": "소비자가 값을 부르거나 제공하고 기업이 산다(역경매)."
            en "C2B": "Consumers name a price or supply something to a business, as in reverse auctions."
        C2c "c2c"
            ko "C2C": "소비자가 다른 소비자에게 판다(중고 거래)."
            en "C2C": "Consumers sell to consumers, as on second-hand markets."
        B2b "b2b"
            ko "B2B": "기업이 다른 기업에 판다(객실 도매)."
            en "B2B": "A business sells to businesses, as a wholesaler of rooms does."
        B2g "b2g"
            ko "B2G": "기업이 정부와 공공기관에 판다(조달)."
            en "B2G": "A business sells to government, as in procurement."
        B2e "b2e"
            ko "B2E": "기업이 자기 직원에게 판다(복지몰)."
            en "B2E": "A business sells to its own employees, as in staff shops."
    }
}

closed_list! {
    /// Kinds of e-commerce by how the deal is done, whoever the parties are.
    ///
    /// *Korean term:* 전자상거래 유형(거래 방식별).
    ///
    /// P2P is an architecture, O2O a mode of channels (Rampell, 2010); lists often mix them with the
    /// [pairs of parties](ECommerceType).
    ECommerceMode of "e-commerce-types"
    ko "전자상거래 유형(거래 방식별)"
    en "E-commerce types by mode"
    {
        P2p "p2p"
            ko "P2P": "이용자끼리 중앙의 판매자 없이 직접 주고받는다."
            en "P2P": "Users exchange directly with one another, without a central seller."
        O2o "o2o"
            ko "O2O": "온라인에서 찾고 결제하여 오프라인에서 이용한다."
            en "O2O": "Customers find and pay online and use the service offline."
    }
}

closed_list! {
    /// Who takes part in a deal on the internet.
    ///
    /// *Korean term:* 거래 주체.
    Party of "e-commerce-types"
    ko "전자상거래의 거래 주체"
    en "Parties of e-commerce"
    {
        Business "business"
            ko "기업": "물건이나 서비스를 파는 것을 일로 삼는 조직이다."
            en "business": "An organisation whose work is to sell goods or services."
        Consumer "consumer"
            ko "소비자": "자신이 쓰려고 사는 개인이다."
            en "consumer": "A person who buys for their own use."
        Government "government"
            ko "정부": "정부와 그에 딸린 공공기관이다."
            en "government": "The state and its public bodies."
        Employee "employee"
            ko "직원": "파는 기업에서 일하는 사람이다."
            en "employee": "Somebody who works for the business that sells."
    }
}

closed_list! {
    /// The five categories of adopters of an innovation.
    ///
    /// *Korean term:* 혁신 수용자 범주.
    ///
    /// Rogers (1962, 2003) cuts a normal distribution of adoption times at the mean and at one and two standard
    /// deviations: the shares are conventions, not findings.
    #[doc(alias = "로저스")]
    AdopterCategory of "adopter-categories"
    ko "혁신 수용자 범주"
    en "Adopter categories"
    {
        Innovator "innovator"
            ko "혁신자": "위험을 무릅쓰고 가장 먼저 써 본다."
            en "innovators": "Try the new thing first and accept the risk."
        EarlyAdopter "early-adopter"
            ko "초기수용자": "먼저 받아들여 주위의 본보기가 된다."
            en "early adopters": "Take it up early and are looked to by others."
        EarlyMajority "early-majority"
            ko "초기다수": "쓸모가 확인된 뒤 보통 사람보다 조금 먼저 받아들인다."
            en "early majority": "Take it up shortly before the average person, once it has proved useful."
        LateMajority "late-majority"
            ko "후기다수": "의심하다가 주위 대부분이 쓰면 받아들인다."
            en "late majority": "Doubt, and follow when most of the others have it."
        Laggard "laggard"
            ko "지각수용자": "옛 방식을 지키며 가장 늦게 받아들인다."
            en "laggards": "Keep to the old ways and come last."
    }
}

impl AdopterCategory {
    /// The share of all adopters that the category holds.
    ///
    /// *Korean term:* 수용자 범주의 비율.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::lists::AdopterCategory;
    ///
    /// assert_eq!(AdopterCategory::EarlyAdopter.share(), 0.135);
    /// ```
    #[must_use]
    pub const fn share(self) -> f64 {
        match self {
            Self::Innovator => 0.025,
            Self::EarlyAdopter => 0.135,
            Self::EarlyMajority | Self::LateMajority => 0.34,
            Self::Laggard => 0.16,
        }
    }

    /// The share of all adopters up to the end of the category.
    ///
    /// *Korean term:* 누적 수용 비율.
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::lists::AdopterCategory;
    ///
    /// assert_eq!(AdopterCategory::EarlyAdopter.end(), 0.16); // where Moore (1991) sees the chasm
    /// ```
    #[must_use]
    pub const fn end(self) -> f64 {
        match self {
            Self::Innovator => 0.025,
            Self::EarlyAdopter => 0.16,
            Self::EarlyMajority => 0.5,
            Self::LateMajority => 0.84,
            Self::Laggard => 1.0,
        }
    }
}
