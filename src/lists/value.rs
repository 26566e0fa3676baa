//! Customer value: equity and its drivers, RFM, best customers, reward programmes.

use super::closed_list;

closed_list! {
    /// Why customer equity came to matter: four reasons.
    ///
    /// *Korean term:* 고객자산이 중요해진 배경.
    ///
    /// Rust, Zeithaml & Lemon (2000).
    CustomerEquityReason of "customer-equity-importance"
    ko "고객자산이 중요해진 배경"
    en "Why customer equity matters"
    {
        ProductView "product-view"
            ko "상품·브랜드 시각의 한계": "상품이나 브랜드만 보아서는 어느 고객이 이익을 주는지 알 수 없다."
            en "limits of product-brand view": "Looking at products and brands does not show which customers bring profit."
        Rivalry "rivalry"
            ko "경쟁 격화·마케팅 생산성 하락": "경쟁이 거세져 같은 마케팅 비용으로 얻는 성과가 줄어든다."
            en "rivalry, falling productivity": "Fiercer rivalry lowers what the same marketing budget achieves."
        Technology "technology"
            ko "정보기술·분석방법 발전": "정보기술과 분석방법이 발전해 고객별 가치를 계산할 수 있게 되었다."
            en "IT and analytics": "Better systems and methods have made the value of each customer computable."
        ShortTermism "short-termism"
            ko "과거지향 단기성과의 폐해": "지난 기간의 성과만 좇으면 앞으로 얻을 고객의 가치를 해친다."
            en "short-termism": "Chasing last period's results harms the value that customers will bring."
    }
}

closed_list! {
    /// What moves customer equity: three drivers.
    ///
    /// *Korean term:* 고객자산 구성요소.
    ///
    /// They are drivers that move the lifetime value of customers, not parts that add up to it (Rust, Zeithaml &
    /// Lemon, 2000; Lemon, Rust & Zeithaml, 2001).
    EquityDriver of "equity-drivers"
    ko "고객자산 구성요소"
    en "Customer-equity drivers"
    {
        Value "value-equity"
            ko "객관적 가치(가치자산)": "품질·가격·편의에 대한 고객의 비교적 객관적인 평가이다."
            en "value equity": "The customer's fairly objective appraisal of quality, price and convenience."
        Brand "brand-equity"
            ko "브랜드 가치": "상품의 사실과 별개로 브랜드의 느낌과 의미에서 생기는 가치이다."
            en "brand equity": "What the brand's feel and meaning add to the facts of the product."
        Relationship "relationship-equity"
            ko "관계 가치": "상품과 브랜드를 떼어 놓아도 남는 등급·습관·공동체의 결속이다."
            en "relationship equity": "What still ties the customer when product and brand are set aside: status, habit, community."
    }
}

closed_list! {
    /// The three dimensions of RFM analysis.
    ///
    /// *Korean term:* RFM 분석.
    ///
    /// They score past behaviour and are not a lifetime value. The length of the relationship is *not* one of the
    /// three, though exams offer it. Hughes (1994); Bult & Wansbeek (1995).
    RfmDimension of "rfm"
    ko "RFM 분석"
    en "RFM analysis"
    {
        Recency "recency"
            ko "최근성": "마지막으로 구매한 뒤 얼마나 지났는지를 본다."
            en "recency": "Asks how long ago the last purchase was."
        Frequency "frequency"
            ko "빈도": "정한 기간에 몇 번 구매했는지를 본다."
            en "frequency": "Asks how many purchases there were in a given period."
        Monetary "monetary"
            ko "금액": "정한 기간에 얼마를 썼는지를 본다."
            en "monetary": "Asks how much was spent in a given period."
    }
}

closed_list! {
    /// What the management of best customers has to settle: four tasks.
    ///
    /// *Korean term:* 우량고객 관리.
    ///
    /// Compare Zeithaml, Rust & Lemon (2001).
    BestCustomerTask of "good-customer-management"
    ko "우량고객 관리"
    en "Best-customer management"
    {
        SelectionCriteria "selection-criteria"
            ko "선별기준": "누구를 우량고객으로 볼지 기준을 정한다."
            en "selection criteria": "Settles who counts as a best customer."
        SizeAndPeriod "size-and-period"
            ko "규모와 관리기간": "우량고객을 몇 명이나 얼마 동안 관리할지 정한다."
            en "size and period": "Settles how many are looked after, and for how long."
        DifferentialReward "differential-reward"
            ko "차별적 보상": "기여가 큰 고객에게 더 큰 혜택을 준다."
            en "differential reward": "Gives more to those who contribute more."
        Database "database"
            ko "데이터베이스": "고객의 이용 기록을 모아 선별과 보상의 근거로 삼는다."
            en "database": "Keeps the records on which selection and reward rest."
    }
}

closed_list! {
    /// The three types of reward programme.
    ///
    /// *Korean term:* 우량고객 프로그램 3유형.
    ///
    /// As taught in Korean CRM texts; real programmes mix them.
    RewardProgramType of "reward-program-types"
    ko "우량고객 프로그램 3유형"
    en "Three types of reward programme"
    {
        Membership "membership"
            ko "회원제형": "가입한 회원을 알아보고 회원에게만 혜택을 준다."
            en "membership": "Recognises those who joined and keeps benefits for them."
        Information "information"
            ko "정보제공형": "고객에게 쓸모 있는 소식과 정보를 꾸준히 보낸다."
            en "information": "Sends customers news and information that is of use to them."
        Points "points"
            ko "포인트형": "이용한 만큼 점수를 쌓아 주고 나중에 보상으로 바꾸어 준다."
            en "points": "Credits points for use, to be redeemed for a reward later."
    }
}
