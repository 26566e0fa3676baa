//! Customer relationship management: strategies, effects, monitoring, big data.

use super::closed_list;

closed_list! {
    /// The four CRM strategies of tourism texts.
    ///
    /// *Korean term:* CRM의 네 가지 전략(관광).
    CrmStrategy of "crm-strategies-tourism"
    ko "CRM의 네 가지 전략(관광)"
    en "Four CRM strategies (tourism)"
    {
        PreferenceDatabase "preference-database"
            ko "기호·욕구 데이터베이스화": "고객의 취향과 욕구를 기록해 다음 응대에 쓴다."
            en "preference database": "Records tastes and needs for use at the next visit."
        CustomerParticipation "customer-participation"
            ko "개발·생산에 고객참여": "상품을 개발하고 만드는 일에 고객을 참여시킨다."
            en "customer participation": "Lets customers take part in developing and producing the offer."
        FrontlineEmpowerment "frontline-empowerment"
            ko "접점 종업원 권한강화": "고객을 만나는 직원이 그 자리에서 결정할 수 있게 한다."
            en "frontline empowerment": "Lets the staff who meet the guest decide on the spot."
        ExistingTies "existing-ties"
            ko "기존고객 관계유지": "새 고객을 찾기에 앞서 지금의 고객과 관계를 이어 간다."
            en "keep existing ties": "Keeps up the relationship with present customers before looking for new ones."
    }
}

closed_list! {
    /// What CRM is expected to bring: three effects.
    ///
    /// *Korean term:* CRM의 기대효과(3).
    ///
    /// Expected, not certain: CRM pays when relationships begin and are maintained, hardly when they end (Reinartz,
    /// Krafft & Hoyer, 2004). Exams also ask for the [nine benefits](CrmBenefit).
    CrmEffect of "crm-effects"
    ko "CRM의 기대효과(3)"
    en "Three expected effects of CRM"
    {
        MoreCustomers "more-customers"
            ko "고객수 증대": "떠나는 고객이 줄고 새 고객이 늘어 고객 수가 많아진다."
            en "more customers": "Fewer customers leave and more come."
        LifetimeValue "lifetime-value"
            ko "고객생애가치 증대": "한 고객이 거래 기간 내내 가져오는 이익이 커진다."
            en "higher CLV": "Each customer brings more profit over the whole relationship."
        LowerCosts "lower-costs"
            ko "확보·유지비용 감소": "고객을 얻고 지키는 데 드는 비용이 줄어든다."
            en "lower costs": "Winning and keeping customers costs less."
    }
}

closed_list! {
    /// The nine benefits of CRM in exam notes.
    ///
    /// *Korean term:* CRM의 효과(9).
    ///
    /// A list of study notes for 경영지도사, longer and looser than the [three expected effects](CrmEffect).
    CrmBenefit of "crm-benefits-exam"
    ko "CRM의 효과(9)"
    en "Nine CRM benefits (exam list)"
    {
        MarketPerformance "market-performance"
            ko "시장성과 향상": "매출과 점유율 같은 시장에서의 성과가 좋아진다."
            en "market performance": "Sales and share in the market improve."
        MarketingCapability "marketing-capability"
            ko "마케팅 역량 향상": "고객을 이해하고 그에 맞게 움직이는 능력이 커진다."
            en "marketing capability": "The firm becomes better at understanding customers and acting on it."
        Repurchase "repurchase"
            ko "재구매율 향상": "다시 구매하는 고객의 비율이 높아진다."
            en "repurchase": "A larger part of the customers buys again."
        ChannelRelations "channel-relations"
            ko "유통채널 관계 개선": "여행사 같은 유통 상대와의 협력이 나아진다."
            en "channel relations": "Work with agents and other partners in distribution improves."
        LoyaltyAndNewCustomers "loyalty-and-new-customers"
            ko "애호도 향상·신규고객 창출": "고객의 애호도가 높아지고 그 추천으로 새 고객이 생긴다."
            en "loyalty and new customers": "Customers become more loyal, and their word brings new ones."
        Segmentation "segmentation"
            ko "시장세분화 능력 향상": "시장을 비슷한 고객끼리 더 정확히 나눌 수 있다."
            en "segmentation": "The market can be divided into like customers more exactly."
        Cost "cost"
            ko "비용절감": "효과 없는 활동이 줄어 마케팅 비용이 낮아진다."
            en "cost": "Less is spent on efforts that achieve nothing."
        ProductFeedback "product-feedback"
            ko "제품 피드백 확보": "제품을 고칠 수 있는 의견을 고객에게서 얻는다."
            en "product feedback": "Customers say what should be better about the product."
        InternalOrganisation "internal-organisation"
            ko "내부조직 강화": "부서가 고객 정보를 나누며 조직의 협력이 강해진다."
            en "internal organisation": "Departments share what they know of customers and work together better."
    }
}

closed_list! {
    /// What the monitoring of relationships consists of: three activities.
    ///
    /// *Korean term:* 관계 모니터링.
    ///
    /// Compare the relationship surveys of Zeithaml, Bitner & Gremler (2018).
    MonitoringActivity of "relationship-monitoring"
    ko "관계 모니터링"
    en "Relationship monitoring"
    {
        UpdateData "update-data"
            ko "고객정보 변경 확인": "주소와 취향처럼 바뀐 고객정보를 제때 고친다."
            en "update customer data": "Keeps addresses, tastes and other records up to date."
        SatisfactionSurvey "satisfaction-survey"
            ko "서비스품질 만족도 조사": "고객이 서비스품질에 얼마나 만족하는지 정기적으로 묻는다."
            en "satisfaction survey": "Asks at regular intervals how content guests are with the quality of service."
        CompetitorComparison "competitor-comparison"
            ko "경쟁사 비교": "자사의 수준을 경쟁사의 수준과 견주어 본다."
            en "competitor comparison": "Sets the firm's own level beside that of its rivals."
    }
}

closed_list! {
    /// The Vs by which big data is described, in the usual list of seven.
    ///
    /// *Korean term:* 빅데이터의 특성(V).
    ///
    /// Only the first three are Laney's (2001). Veracity means trustworthiness, for which 정확성 is narrow;
    /// variability means that the meaning of the data changes.
    BigDataV of "big-data"
    ko "빅데이터의 특성(V)"
    en "Big data (Vs)"
    {
        Volume "volume"
            ko "양": "자료의 크기가 한 대의 기계로 다루기 어려울 만큼 크다."
            en "volume": "There is more data than one machine can easily hold."
        Velocity "velocity"
            ko "속도": "자료가 빠르게 생기고 빠르게 쓰여야 한다."
            en "velocity": "Data arrives fast and must be used fast."
        Variety "variety"
            ko "다양성": "표뿐 아니라 글·사진·소리처럼 형식이 여러 가지이다."
            en "variety": "Data comes as tables, texts, pictures and sounds."
        Veracity "veracity"
            ko "정확성(진실성)": "자료를 믿을 수 있는 정도가 서로 다르다."
            en "veracity": "Data can be trusted to very different degrees."
        Variability "variability"
            ko "가변성": "같은 자료라도 때와 맥락에 따라 뜻이 바뀐다."
            en "variability": "The same data means different things at different times and in different contexts."
        Visualization "visualization"
            ko "시각화": "그림으로 나타내야 사람이 알아볼 수 있다."
            en "visualization": "Data must be drawn before people can take it in."
        Value "value"
            ko "가치": "분석하여 결정에 쓸 때에야 이득이 생긴다."
            en "value": "Data is worth something only once a decision is made with it."
    }
}
