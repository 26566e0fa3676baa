//! Relationship marketing: goals, effects, strategies; the marketing mix and MICE.

use super::closed_list;

closed_list! {
    /// What relationship marketing is for: three goals.
    ///
    /// *Korean term:* 관계마케팅의 목표.
    ///
    /// The grouping into three is this course's, after Berry (1983) and Christopher, Payne & Ballantyne (1991).
    RelationshipGoal of "rm-goals"
    ko "관계마케팅의 목표"
    en "Goals of relationship marketing"
    {
        LoyalRegulars "loyal-regulars"
            ko "충성 단골고객 확보": "거듭 찾아오고 쉽게 떠나지 않는 단골고객을 얻는다."
            en "loyal regulars": "Wins guests who come back and do not leave easily."
        Share "share"
            ko "점유율 유지·제고": "경쟁사에 맞서 시장점유율을 지키거나 높인다."
            en "share defence and growth": "Holds or raises the share of the market against rivals."
        IndividualTailoring "individual-tailoring"
            ko "개별고객 맞춤": "고객을 한 무리로 다루지 않고 한 사람 한 사람에게 맞춘다."
            en "individual tailoring": "Treats each customer as a person rather than as part of a crowd."
    }
}

closed_list! {
    /// What relationship marketing is said to bring: six effects.
    ///
    /// *Korean term:* 관계마케팅의 여섯 가지 효과.
    ///
    /// The list is that of Korean tourism-marketing textbooks; the mechanisms are those of Reichheld & Sasser (1990)
    /// and Heskett et al. (1994). No effect comes by itself: heavy buyers also stay *because* they are heavy
    /// buyers (Dowling & Uncles, 1997; Reinartz & Kumar, 2002; Sharp, 2010).
    RelationshipEffect of "rm-effects"
    ko "관계마케팅의 여섯 가지 효과"
    en "Six effects of relationship marketing"
    {
        PurchaseShare "purchase-share"
            ko "구매 증가·시장점유율 유지": "관계가 오래될수록 이용 횟수와 금액이 늘어 점유율이 지켜진다."
            en "more purchase and share": "As ties grow longer, guests buy more often and spend more, which defends the share."
        CostSaving "cost-saving"
            ko "마케팅 비용 절감": "이미 아는 고객에게 다시 팔면 새 고객을 찾을 때보다 비용이 덜 들 수 있다."
            en "lower marketing cost": "Selling again to people who know the firm can cost less than finding new ones."
        FreeWom "free-wom"
            ko "무료 구전 광고": "만족한 고객의 추천이 광고비 없이 새 고객을 데려온다."
            en "free word of mouth": "Recommendations by pleased guests bring new ones without money spent on media."
        SatisfactionService "satisfaction-service"
            ko "고객만족 서비스 기능": "욕구를 자세히 알고 서로 소통하므로 고객에게 맞추어 응대하기 쉬워진다."
            en "satisfaction-service function": "Knowing needs in detail and talking both ways makes a fitting response easier."
        BusinessExpansion "business-expansion"
            ko "사업기회 확대": "쌓인 고객 지식이 다각화를 돕고 기존 고객이 새 사업의 고객이 된다."
            en "wider business opportunity": "What is known of customers supports new lines, and customers follow into them."
        EmployeeRetention "employee-retention"
            ko "종업원 유지": "고객과의 좋은 관계가 일의 보람과 안정을 높여 직원의 이직을 줄인다."
            en "employee retention": "Good ties with guests make work steadier and more rewarding, so that fewer staff leave."
    }
}

closed_list! {
    /// How relationship marketing is pursued: four strategies.
    ///
    /// *Korean term:* 관계마케팅의 네 가지 전략.
    ///
    /// After Korean tourism-marketing textbooks; Peppers & Rogers (1993); Sheth & Parvatiyar (1995). Economies of
    /// scope come from joint products, not from the length of a relationship (Panzar & Willig, 1981).
    RelationshipStrategy of "rm-strategies"
    ko "관계마케팅의 네 가지 전략"
    en "Four relationship-marketing strategies"
    {
        Partnership "partnership"
            ko "동반자적 관계 구축": "고객을 거래 상대가 아니라 함께 이익을 나누는 동반자로 삼는다."
            en "partnership": "Makes the customer a partner who shares the gain rather than the other side of a deal."
        EconomiesOfScope "economies-of-scope"
            ko "범위의 경제 추구": "같은 고객에게 여러 상품을 함께 팔아 따로 팔 때보다 비용을 줄인다."
            en "economies of scope": "Sells several products to the same customer at less cost than selling each alone."
        CustomerShare "customer-share"
            ko "고객점유율로의 전환": "더 많은 고객을 찾기보다 한 고객의 지출에서 자사의 몫을 키운다."
            en "customer share": "Seeks a larger part of each customer's spending rather than ever more customers."
        RewardProgram "reward-program"
            ko "보상프로그램 마련": "이용 실적에 따라 보상하여 다시 이용할 까닭을 만든다."
            en "reward programme": "Rewards use and so gives a reason to come again."
    }
}

closed_list! {
    /// How a relationship is raised to a higher level: six strategies.
    ///
    /// *Korean term:* 관계제고 전략 6가지.
    ///
    /// The six are taught in Korean services-marketing texts; no primary source is known. They are not Berry's
    /// (1983) five: core service, customisation, augmentation, pricing, internal marketing. Compare Gwinner,
    /// Gremler & Bitner (1998).
    EnhancementStrategy of "relationship-enhancement"
    ko "관계제고 전략 6가지"
    en "Six relationship-enhancement strategies"
    {
        SocialReinforcement "social-reinforcement"
            ko "사회적 강화": "존중과 소속의 욕구를 채워 고객과의 유대를 굳힌다."
            en "social reinforcement": "Tightens the bond by meeting the need for esteem and belonging."
        Reassurance "reassurance"
            ko "재확신": "믿음과 관심을 보여 고객이 자신의 선택에 안심하게 한다."
            en "reassurance": "Shows commitment and concern, so that the customer feels safe in the choice."
        BenefitReinforcement "benefit-reinforcement"
            ko "혜택강화": "이용이 왜 이로운지 알려 고객이 얻은 혜택을 깨닫게 한다."
            en "benefit reinforcement": "Explains why the service is worthwhile, so that the benefit is noticed."
        ProblemSolving "problem-solving"
            ko "문제해결": "판매 뒤에 생긴 불만과 문제를 풀어 관계를 지킨다."
            en "problem solving": "Settles complaints and failures after the sale and so keeps the relationship."
        ServiceCustomization "service-customization"
            ko "맞춤 서비스": "고객의 욕구에 맞추어 자신을 위한 서비스라고 느끼게 한다."
            en "service customization": "Fits the service to the person, so that it feels made for them."
        ServiceEnhancement "service-enhancement"
            ko "서비스 향상": "핵심 서비스에 가치를 더해 경쟁사의 서비스와 달라지게 한다."
            en "service enhancement": "Adds value to the core service, so that it stands apart from those of rivals."
    }
}

closed_list! {
    /// The four Ps of the marketing mix.
    ///
    /// *Korean term:* 마케팅믹스(4P).
    ///
    /// McCarthy (1960); the idea of a mix is Borden's (1964).
    MarketingMix of "marketing-mix"
    ko "마케팅믹스(4P)"
    en "Marketing mix (4P)"
    {
        Product "product"
            ko "제품": "고객의 욕구를 채우려고 내놓는 재화와 서비스를 정한다."
            en "product": "Decides which goods and services are offered to meet a need."
        Price "price"
            ko "가격": "고객이 치를 금액과 할인 같은 지급 조건을 정한다."
            en "price": "Decides what the customer pays and on which terms."
        Place "place"
            ko "유통": "고객이 제품을 얻는 장소와 경로를 정한다."
            en "place": "Decides where and through which channels the customer gets it."
        Promotion "promotion"
            ko "촉진": "제품을 알리고 사도록 설득하는 활동을 정한다."
            en "promotion": "Decides how the offer is made known and recommended."
    }
}

closed_list! {
    /// The four parts of the MICE sector.
    ///
    /// *Korean term:* 마이스(MICE).
    ///
    /// Usage of UNWTO and ICCA; the E is read as exhibitions, as events or as both.
    MiceSector of "mice"
    ko "마이스(MICE)"
    en "MICE"
    {
        Meetings "meetings"
            ko "회의": "기업이나 단체가 일을 의논하려고 여는 모임이다."
            en "meetings": "Gatherings at which firms or associations discuss their business."
        Incentives "incentives"
            ko "포상여행": "성과를 낸 직원이나 거래처에 보상으로 주는 여행이다."
            en "incentives": "Journeys given to staff or partners as a reward for results."
        Conventions "conventions"
            ko "컨벤션": "여러 나라나 지역의 회원이 모이는 대규모 회의이다."
            en "conventions": "Large conferences that bring members together from many places."
        Exhibitions "exhibitions"
            ko "전시·이벤트": "상품이나 문화를 보여 주어 사람을 모으는 행사이다."
            en "exhibitions, events": "Shows of goods or culture that draw visitors."
    }
}
