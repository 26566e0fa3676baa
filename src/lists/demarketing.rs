//! Demand that is too high, too low or at the wrong time, and what marketing does about it.

use super::closed_list;

closed_list! {
    /// The four types of demarketing.
    ///
    /// *Korean term:* 디마케팅의 유형.
    ///
    /// Kotler & Levy (1971). The fourth is a mishap, not a policy.
    DemarketingType of "demarketing-types"
    ko "디마케팅의 유형"
    en "Types of demarketing"
    {
        General "general"
            ko "전반적": "수용력을 넘는 전체 수요를 모든 고객에 걸쳐 줄인다."
            en "general": "Lowers demand from everybody where it exceeds capacity."
        Selective "selective"
            ko "선택적": "특정 고객층의 수요만 골라 줄인다."
            en "selective": "Discourages demand from certain groups only."
        Ostensible "ostensible"
            ko "표면적": "희소해 보이게 하여 겉으로는 줄이는 척하며 수요를 키운다."
            en "ostensible": "Pretends to hold demand back, so that scarcity makes it grow."
        Unintentional "unintentional"
            ko "비의도적": "수요를 늘리려던 활동이 잘못되어 뜻하지 않게 고객을 쫓는다."
            en "unintentional": "Drives customers away by an effort that was meant to attract them."
    }
}

closed_list! {
    /// The eight states of demand.
    ///
    /// *Korean term:* 8가지 수요상태.
    ///
    /// Kotler (1973). Each has its [marketing task](Self::task).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::lists::DemandState;
    ///
    /// let summer_at_the_beach = DemandState::Overfull;
    /// assert_eq!(summer_at_the_beach.task().label(Lang::Ko), "디마케팅");
    /// ```
    DemandState of "demand-states"
    ko "8가지 수요상태"
    en "Eight demand states"
    {
        Negative "negative"
            ko "부정적 수요": "시장의 대부분이 그 상품을 싫어하여 피하려 한다."
            en "negative demand": "Most of the market dislikes the product and would rather avoid it."
        None "no"
            ko "무수요": "시장이 그 상품에 관심이 없다."
            en "no demand": "The market is indifferent to the product."
        Latent "latent"
            ko "잠재 수요": "바라는 사람은 있으나 그 욕구를 채우는 상품이 아직 없다."
            en "latent demand": "People want something that no product yet provides."
        Falling "falling"
            ko "감퇴 수요": "수요가 이전보다 줄어들고 있다."
            en "falling demand": "Demand is lower than it used to be."
        Irregular "irregular"
            ko "불규칙 수요": "수요가 계절·요일·시간에 따라 수용력과 어긋난다."
            en "irregular demand": "Demand swings with season, day or hour and misses capacity."
        Full "full"
            ko "완전 수요": "수요의 크기와 시기가 바라는 수준과 맞는다."
            en "full demand": "Demand is as large as wanted, and when it is wanted."
        Overfull "overfull"
            ko "초과 수요": "수요가 감당할 수 있는 수준을 넘는다."
            en "overfull demand": "Demand exceeds what can or should be served."
        Unwholesome "unwholesome"
            ko "불건전 수요": "소비자나 사회에 해로운 상품을 사람들이 찾는다."
            en "unwholesome demand": "People want what harms them or society."
    }
}

closed_list! {
    /// The eight tasks of marketing, one for each state of demand.
    ///
    /// *Korean term:* 수요상태별 마케팅 과업.
    ///
    /// Kotler (1973).
    MarketingTask of "demand-states"
    ko "수요상태별 마케팅 과업"
    en "Eight marketing tasks"
    {
        Conversional "conversional"
            ko "전환마케팅": "상품을 싫어하는 태도를 좋아하는 태도로 바꾼다."
            en "conversional marketing": "Turns dislike into liking."
        Stimulational "stimulational"
            ko "자극마케팅": "상품의 이점을 고객의 욕구와 이어 관심을 일으킨다."
            en "stimulational marketing": "Links the product's benefits to needs and so creates interest."
        Developmental "developmental"
            ko "개발마케팅": "채워지지 않은 욕구에 맞는 상품을 개발한다."
            en "developmental marketing": "Develops a product for a need that is not yet met."
        Remarketing "remarketing"
            ko "재마케팅": "식어 가는 수요를 새로운 고객과 쓰임으로 되살린다."
            en "remarketing": "Revives demand with new customers, features or uses."
        Synchromarketing "synchromarketing"
            ko "동시화마케팅": "가격과 예약으로 수요의 때를 수용력에 맞춘다."
            en "synchromarketing": "Shifts demand in time, by prices or bookings, until it fits capacity."
        Maintenance "maintenance"
            ko "유지마케팅": "품질과 만족을 살펴 지금의 수요를 지킨다."
            en "maintenance marketing": "Watches quality and satisfaction to keep demand where it is."
        Demarketing "demarketing"
            ko "디마케팅": "수요를 잠시 또는 오래도록 줄인다."
            en "demarketing": "Lowers demand for a time or for good."
        Countermarketing "countermarketing"
            ko "대항마케팅": "해로운 상품을 찾지 않도록 설득한다."
            en "countermarketing": "Persuades people to give up what harms."
    }
}

impl DemandState {
    /// What marketing does in this state of demand.
    ///
    /// *Korean term:* 수요상태별 마케팅 과업.
    #[must_use]
    pub const fn task(self) -> MarketingTask {
        match self {
            Self::Negative => MarketingTask::Conversional,
            Self::None => MarketingTask::Stimulational,
            Self::Latent => MarketingTask::Developmental,
            Self::Falling => MarketingTask::Remarketing,
            Self::Irregular => MarketingTask::Synchromarketing,
            Self::Full => MarketingTask::Maintenance,
            Self::Overfull => MarketingTask::Demarketing,
            Self::Unwholesome => MarketingTask::Countermarketing,
        }
    }
}
