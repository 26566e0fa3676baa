//! Service quality: determinants, dimensions, gaps.

use super::closed_list;

closed_list! {
    /// The ten determinants of service quality of 1985.
    ///
    /// *Korean term:* PZB 초기 10개 결정요인.
    ///
    /// Parasuraman, Zeithaml & Berry (1985), from interviews. In 1988 a survey reduced 97 items to 22 in
    /// [five dimensions](ServqualDimension): ten and five count dimensions, 22 counts items.
    QualityDeterminant of "pzb-ten-dimensions"
    ko "PZB 초기 10개 결정요인"
    en "Original ten determinants of service quality"
    {
        Tangibles "tangibles"
            ko "유형성": "건물·설비·복장·안내물처럼 눈에 보이는 단서가 갖추어져 있다."
            en "tangibles": "Premises, equipment, staff and printed matter look as they should."
        Reliability "reliability"
            ko "신뢰성": "약속한 서비스를 매번 정확히 해낸다."
            en "reliability": "What was promised is done correctly every time."
        Responsiveness "responsiveness"
            ko "반응성": "고객을 기꺼이 돕고 지체 없이 처리한다."
            en "responsiveness": "Staff are ready to help and act without delay."
        Communication "communication"
            ko "의사소통": "고객이 알아듣는 말로 알리고 고객의 말을 듣는다."
            en "communication": "Customers are told things in words they understand, and are listened to."
        Credibility "credibility"
            ko "신용도": "회사와 직원이 믿을 만하고 정직하다."
            en "credibility": "Firm and staff are honest and can be believed."
        Security "security"
            ko "안전성": "몸과 재산과 사생활에 위험이 없다."
            en "security": "There is no danger to person, property or privacy."
        Competence "competence"
            ko "능력": "서비스에 필요한 지식과 기술을 갖추고 있다."
            en "competence": "The knowledge and skill that the service needs are there."
        Courtesy "courtesy"
            ko "예절": "고객을 정중하고 친절하게 대한다."
            en "courtesy": "Customers are treated politely and kindly."
        Understanding "understanding"
            ko "고객이해": "고객과 그 욕구를 알려고 노력한다."
            en "understanding the customer": "An effort is made to know customers and their needs."
        Access "access"
            ko "접근성": "쉽게 찾아가고 연락할 수 있다."
            en "access": "The service is easy to reach and to contact."
    }
}

closed_list! {
    /// The five dimensions of SERVQUAL, in the order of RATER.
    ///
    /// *Korean term:* RATER 5개 차원 (신뢰성·확신성·유형성·공감성·반응성).
    ///
    /// Korean texts differ in their words: 보장성, 확신성 and 보증성 are assurance; 공감성 and 감정이입 are empathy;
    /// 반응성, 응답성 and 대응성 are responsiveness. Parasuraman, Zeithaml & Berry (1988); Zeithaml, Parasuraman &
    /// Berry (1990).
    ///
    /// # Examples
    ///
    /// ```
    /// use tourism_marketing::Lang;
    /// use tourism_marketing::lists::ServqualDimension;
    ///
    /// let initials: String =
    ///     ServqualDimension::ALL.iter().filter_map(|it| it.label(Lang::En).chars().next()).collect();
    /// assert_eq!(initials, "rater");
    /// ```
    #[doc(alias = "SERVQUAL")]
    #[doc(alias = "서브퀄")]
    #[doc(alias = "확신성")]
    #[doc(alias = "보증성")]
    #[doc(alias = "감정이입")]
    #[doc(alias = "응답성")]
    #[doc(alias = "대응성")]
    ServqualDimension of "rater-dimensions"
    ko "RATER 5개 차원"
    en "Five RATER dimensions"
    {
        Reliability "reliability"
            ko "신뢰성": "약속한 서비스를 매번 정확히 해낸다."
            en "reliability": "Delivers what was promised, correctly and every time."
        Assurance "assurance"
            ko "보장성(확신성·보증성)": "전문성과 정중함으로 손님이 마음 놓고 맡기게 한다."
            en "assurance": "Lets guests feel safe, by competence and politeness."
        Tangibles "tangibles"
            ko "유형성": "건물·설비·복장·안내물처럼 손님이 눈으로 확인하는 것을 갖춘다."
            en "tangibles": "Shows in what guests can see: premises, equipment, dress, printed matter."
        Empathy "empathy"
            ko "공감성(감정이입)": "손님을 한 사람으로 알아보고 그 사정에 맞게 살핀다."
            en "empathy": "Sees the guest as an individual and looks after that person's needs."
        Responsiveness "responsiveness"
            ko "반응성(응답성)": "손님을 기꺼이 돕고 지체 없이 처리한다."
            en "responsiveness": "Is ready to help and acts without delay."
    }
}

closed_list! {
    /// The three primary dimensions of the Brady–Cronin model.
    ///
    /// *Korean term:* 브래디·크로닌 3차원 모형.
    ///
    /// Each has three sub-dimensions, which its description names. Brady & Cronin (2001).
    BradyCroninDimension of "brady-cronin-model"
    ko "브래디·크로닌 3차원 모형"
    en "Brady–Cronin hierarchical model"
    {
        Interaction "interaction-quality"
            ko "상호작용 품질": "직원과의 접촉에서 태도·행동·전문성으로 느끼는 품질이다."
            en "interaction": "The quality felt in contact with staff: attitude, behaviour, expertise."
        Environment "physical-environment-quality"
            ko "물리적 환경 품질": "주변여건·디자인·사회적 요소로 느끼는 환경의 품질이다."
            en "environment": "The quality of the surroundings: ambience, design, other people."
        Outcome "outcome-quality"
            ko "결과 품질": "대기시간·유형물·정서가로 느끼는, 서비스가 끝난 뒤 남는 품질이다."
            en "outcome": "The quality of what the guest is left with: waiting time, tangibles, valence."
    }
}

closed_list! {
    /// The five gaps of the gap model.
    ///
    /// *Korean term:* 서비스 GAP 모형.
    ///
    /// Gaps 1 to 4 lie inside the provider and together cause gap 5, the customer's. SERVQUAL measures gap 5
    /// only: model and scale are two things. Parasuraman, Zeithaml & Berry (1985).
    Gap of "gap-model"
    ko "서비스 GAP 모형"
    en "Gap model of service quality"
    {
        Knowledge "knowledge"
            ko "갭1 경영자 인식": "고객이 기대하는 것과 경영자가 생각하는 것의 차이이다."
            en "knowledge": "Lies between what customers expect and what management believes they expect."
        Standards "standards"
            ko "갭2 표준 설정": "경영자가 아는 기대와 정해 놓은 서비스 표준의 차이이다."
            en "standards": "Lies between what management knows of expectations and the standards it sets."
        Delivery "delivery"
            ko "갭3 전달": "서비스 표준과 실제로 제공한 서비스의 차이이다."
            en "delivery": "Lies between the standards and the service that is delivered."
        Communication "communication"
            ko "갭4 의사소통": "제공한 서비스와 광고로 약속한 서비스의 차이이다."
            en "communication": "Lies between the service that is delivered and the one that was promised."
        Customer "customer"
            ko "갭5 고객": "고객이 기대한 서비스와 지각한 서비스의 차이이다."
            en "customer": "Lies between the service that customers expect and the one they perceive."
    }
}
