//! Emotional marketing: its kinds, reasons and strategies.

use super::closed_list;

closed_list! {
    /// The four kinds of emotional marketing.
    ///
    /// *Korean term:* 감성마케팅의 유형.
    ///
    /// Colour, scent and sound work on a sense; healing is a theme, not a sense, and has no standard scale.
    /// Effects of the senses on buying are small to medium (Roschk, Loureiro & Breitsohl, 2017). Schmitt (1999);
    /// Krishna (2012).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::lists::EmotionCategory;
    ///
    /// assert_eq!(EmotionCategory::Scent.label(Lang::Ko), "향기마케팅");
    /// assert_eq!(EmotionCategory::ALL.map(EmotionCategory::id), ["colour", "scent", "sound", "healing"]);
    /// ```
    #[doc(alias = "감성마케팅")]
    EmotionCategory of "emotional-marketing"
    ko "감성마케팅의 유형"
    en "Kinds of emotional marketing"
    {
        Colour "colour"
            ko "컬러마케팅": "색으로 눈길을 끌고 기분을 움직여 구매에 영향을 준다."
            en "colour": "Uses colour to catch the eye, set the mood and so affect buying."
        Scent "scent"
            ko "향기마케팅": "향으로 분위기와 기억을 만들어 행동에 영향을 준다."
            en "scent": "Uses scent to shape mood and memory and so affect behaviour."
        Sound "sound"
            ko "음향마케팅": "음악과 소리의 빠르기와 크기로 머무는 시간과 구매에 영향을 준다."
            en "sound": "Uses the tempo, volume and kind of music to affect how long guests stay and what they buy."
        Healing "healing"
            ko "힐링마케팅": "쉬고 회복하려는 마음에 맞는 상품과 메시지를 내놓는다."
            en "healing": "Offers products and messages for people who seek rest and recovery."
    }
}

closed_list! {
    /// Why emotional marketing is needed: two reasons.
    ///
    /// *Korean term:* 감성마케팅의 필요성.
    ///
    /// Holbrook & Hirschman (1982); Gobé (2001).
    EmotionReason of "emotional-need"
    ko "감성마케팅의 필요성"
    en "Why emotional marketing"
    {
        LimitsOfReason "limits-of-reason"
            ko "이성마케팅의 차별화 한계": "품질과 기능이 비슷해져 이성적 설득만으로는 달라 보이지 않는다."
            en "limits of rational appeal": "Quality and features have become alike, so that rational arguments no longer set a brand apart."
        Differentiation "differentiation"
            ko "감성 자극을 통한 브랜드 차별화": "감성을 자극하면 고객이 브랜드를 다르게 느끼고 기억한다."
            en "differentiation by emotion": "Touching the feelings makes a brand felt and remembered as different."
    }
}

closed_list! {
    /// The five strategies of emotional marketing.
    ///
    /// *Korean term:* 감성마케팅의 다섯 전략.
    ///
    /// As taught in Korean tourism-marketing texts.
    EmotionStrategy of "emotional-strategies"
    ko "감성마케팅의 다섯 전략"
    en "Five emotional-marketing strategies"
    {
        CustomerValue "customer-value"
            ko "고객의 가치를 높여라": "소비하는 동안의 즐거움과 체험을 높인다."
            en "raise customer value": "Raises the enjoyment and the experience of consuming."
        Individuality "individuality"
            ko "고객의 개성을 높여라": "고객이 자기다움을 드러낼 수 있는 상품을 내놓는다."
            en "raise individuality": "Offers what lets customers show who they are."
        Partnership "partnership"
            ko "동반자적 관계 유지": "고객을 오래 함께할 동반자로 대한다."
            en "partnership": "Treats customers as companions for the long run."
        WordOfMouth "word-of-mouth"
            ko "구전마케팅 전개": "감동한 고객이 그 경험을 남에게 이야기하게 한다."
            en "word of mouth": "Gets moved customers to tell others about it."
        ConsumptionCulture "consumption-culture"
            ko "소비문화 판매": "물건만이 아니라 그것을 즐기는 문화를 함께 판다."
            en "sell consumption culture": "Sells not only a thing but a way of enjoying it."
    }
}
