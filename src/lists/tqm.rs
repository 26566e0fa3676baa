//! Total quality management and internal marketing.

use super::closed_list;

closed_list! {
    /// The five activities of total quality management.
    ///
    /// *Korean term:* 전사적 품질경영(TQM).
    ///
    /// Feigenbaum (1961); Deming (1986); ISO 8402:1994, which defines quality management by them.
    TqmActivity of "tqm"
    ko "전사적 품질경영(TQM)의 활동"
    en "Activities of total quality management"
    {
        Policy "policy"
            ko "방침": "최고경영자가 품질의 방향과 의지를 밝힌다."
            en "policy": "Top management states its direction and its will about quality."
        Planning "planning"
            ko "계획": "품질 목표와 그 목표에 이르는 방법을 정한다."
            en "planning": "Sets goals of quality and the way to reach them."
        Control "control"
            ko "관리": "실제 품질을 표준과 견주어 어긋남을 바로잡는다."
            en "control": "Compares quality with the standard and corrects what is off."
        Assurance "assurance"
            ko "보증": "품질 요건이 지켜진다는 믿음을 고객에게 준다."
            en "assurance": "Gives customers confidence that requirements will be met."
        Improvement "improvement"
            ko "개선": "품질을 만드는 과정을 끊임없이 더 낫게 고친다."
            en "improvement": "Makes the processes behind quality better all the time."
    }
}

closed_list! {
    /// The three criteria of quality.
    ///
    /// *Korean term:* 품질기준 3가지.
    ///
    /// Compare Crosby (1979) and Deming (1986).
    QualityCriterion of "quality-criteria"
    ko "품질기준 3가지"
    en "Three quality criteria"
    {
        Customers "customers"
            ko "고객을 위해 존재": "모든 구성원이 고객을 위해 존재한다고 여긴다."
            en "exist for customers": "Everybody in the firm is there for the customers."
        Prevention "prevention"
            ko "사전 불량예방": "불량을 나중에 찾아내기보다 미리 막는다."
            en "prevention": "Defects are prevented rather than found afterwards."
        FrontLine "front-line"
            ko "현장 책임·권한": "현장의 직원에게 품질의 책임과 권한을 함께 준다."
            en "front-line authority": "Those who do the work have both the responsibility and the authority."
    }
}

closed_list! {
    /// The eight principles of total quality management in services.
    ///
    /// *Korean term:* TQM 8원칙(서비스).
    ///
    /// The list of Korean tourism-marketing texts. It is *not* the list of ISO 9000, which had eight principles and
    /// has had seven since 2015.
    TqmPrinciple of "tqm-principles"
    ko "TQM 8원칙(서비스)"
    en "Eight TQM principles (service)"
    {
        Goals "goals"
            ko "목표확립": "서비스 품질이 이르러야 할 수준을 분명히 정한다."
            en "goals": "Fixes clearly which level of service has to be reached."
        DedicatedUnit "dedicated-unit"
            ko "전담부서 설치": "품질을 맡아 살피는 부서를 둔다."
            en "dedicated unit": "Puts one department in charge of quality."
        Standardisation "standardisation"
            ko "접점서비스 표준화": "고객을 만나는 순간의 응대 절차와 수준을 표준으로 정한다."
            en "standardisation": "Lays down procedures and levels for the moments at which guests are met."
        Listening "listening"
            ko "고객·종사원 의견 청취": "고객과 종사원의 의견을 듣는 장치를 마련한다."
            en "listening": "Provides ways in which guests and staff are heard."
        Selection "selection"
            ko "종사원 선발 신중": "서비스에 맞는 사람을 신중히 뽑는다."
            en "selection": "Chooses with care people who suit service."
        Training "training"
            ko "종사원 교육 강화": "지식과 기술과 태도를 꾸준히 가르친다."
            en "training": "Keeps teaching knowledge, skill and attitude."
        Empowerment "empowerment"
            ko "종사원 권한 강화": "고객의 문제를 그 자리에서 풀 권한을 준다."
            en "empowerment": "Gives staff the power to solve a guest's problem on the spot."
        PeriodicEvaluation "periodic-evaluation"
            ko "주기적 평가": "서비스 품질을 정해진 때마다 다시 평가한다."
            en "periodic evaluation": "Evaluates the quality of service again at set times."
    }
}

closed_list! {
    /// The two effects of internal marketing.
    ///
    /// *Korean term:* 내부마케팅의 효과.
    ///
    /// Heskett et al. (1994); Hinkin & Tracey (2000). Only a part of what turnover costs is an opportunity cost (the
    /// vacancy, the missing skill of newcomers); separation, hiring and training are paid in cash.
    InternalMarketingEffect of "internal-marketing-effects"
    ko "내부마케팅의 효과"
    en "Effects of internal marketing"
    {
        CustomerSatisfaction "customer-satisfaction"
            ko "고객만족 실현": "만족한 직원이 더 나은 서비스로 고객을 만족시킨다."
            en "customer satisfaction": "Content staff serve better, and guests are satisfied."
        TurnoverCost "turnover-cost"
            ko "이직 기회비용 절감": "직원이 덜 떠나 채용과 교육과 숙련 손실의 비용이 줄어든다."
            en "lower turnover cost": "Fewer staff leave, which saves hiring, training and lost skill."
    }
}

closed_list! {
    /// The five practices of internal marketing.
    ///
    /// *Korean term:* 내부마케팅의 실천방안.
    ///
    /// After the literature: Rafiq & Ahmed (2000); Grönroos (2015).
    InternalMarketingPractice of "internal-marketing-practice"
    ko "내부마케팅의 목표와 실천방안"
    en "Internal-marketing practice"
    {
        Hiring "hiring"
            ko "선발": "고객을 기꺼이 섬길 사람을 뽑는다."
            en "hiring": "Hires people who like to serve."
        Training "training"
            ko "교육": "상품과 고객을 이해하도록 가르친다."
            en "training": "Teaches staff to understand products and guests."
        Communication "communication"
            ko "소통": "고객에게 알리기 전에 직원에게 먼저 알리고 직원의 말을 듣는다."
            en "communication": "Tells staff before it tells customers, and listens to them."
        Reward "reward"
            ko "보상": "고객을 만족시킨 성과를 인정하고 보상한다."
            en "reward": "Recognises and rewards those who satisfy guests."
        Empowerment "empowerment"
            ko "권한": "고객을 위해 스스로 결정할 권한을 준다."
            en "empowerment": "Gives staff the authority to decide in the guest's favour."
    }
}
