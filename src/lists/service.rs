//! Services: characteristics, the process matrix, the package, the management of experience.

use super::closed_list;

closed_list! {
    /// The four characteristics of services (IHIP).
    ///
    /// *Korean term:* 서비스의 4특성.
    ///
    /// Zeithaml, Parasuraman & Berry (1985). That they hold for all services is contested (Lovelock & Gummesson,
    /// 2004; Vargo & Lusch, 2004).
    ServiceCharacteristic of "service-characteristics"
    ko "서비스의 4특성"
    en "Four service characteristics (IHIP)"
    {
        Intangibility "intangibility"
            ko "무형성": "사기 전에 보거나 만질 수 없다."
            en "intangibility": "A service cannot be seen or touched before it is bought."
        Inseparability "inseparability"
            ko "동시성(비분리성)": "생산과 소비가 같은 때에 일어난다."
            en "inseparability": "A service is produced and consumed at the same time."
        Heterogeneity "heterogeneity"
            ko "가변성(이질성)": "누가 언제 제공하느냐에 따라 품질이 달라진다."
            en "heterogeneity": "Quality varies with who provides the service, and when."
        Perishability "perishability"
            ko "소멸성": "팔리지 않은 객실과 좌석은 저장되지 않고 사라진다."
            en "perishability": "A room or seat that is not sold cannot be kept for tomorrow."
    }
}

closed_list! {
    /// The four cells of the service process matrix.
    ///
    /// *Korean term:* 서비스–공정 매트릭스.
    ///
    /// One axis is labour intensity, the other the degree of interaction and customisation (상호작용·개별화; some
    /// notes write 관여). Hotels stand in the service factory in the original, which surprises luxury hotels.
    /// Schmenner (1986); revised in 2004 with other axes.
    ServiceProcessCell of "service-process-matrix"
    ko "서비스–공정 매트릭스"
    en "Service process matrix"
    {
        ServiceFactory "service-factory"
            ko "서비스 공장": "노동집약도 상호작용·개별화도 낮은 서비스이다(항공, 호텔)."
            en "service factory": "Low in labour intensity and low in interaction: airlines, hotels."
        ServiceShop "service-shop"
            ko "서비스 숍": "노동집약은 낮고 상호작용·개별화는 높은 서비스이다(병원, 수리)."
            en "service shop": "Low in labour intensity and high in interaction: hospitals, repairs."
        MassService "mass-service"
            ko "대량 서비스": "노동집약은 높고 상호작용·개별화는 낮은 서비스이다(소매, 학교)."
            en "mass service": "High in labour intensity and low in interaction: retailing, schools."
        ProfessionalService "professional-service"
            ko "전문 서비스": "노동집약도 상호작용·개별화도 높은 서비스이다(의사, 변호사)."
            en "professional service": "High in labour intensity and high in interaction: doctors, lawyers."
    }
}

closed_list! {
    /// The five elements of a service package.
    ///
    /// *Korean term:* 서비스 패키지.
    ///
    /// Sasser, Olsen & Wyckoff (1978); Fitzsimmons & Fitzsimmons. Older texts list the first four; later editions add
    /// information. 촉진 제품 is a literal rendering of *facilitating goods*; 보조용품 says what is meant.
    ServicePackageElement of "service-package"
    ko "서비스 패키지"
    en "Service package"
    {
        ExplicitServices "explicit-services"
            ko "명시적 서비스": "손님이 감각으로 바로 느끼는 핵심 혜택이다."
            en "explicit services": "The core benefit, which guests sense directly."
        ImplicitServices "implicit-services"
            ko "묵시적 서비스": "안심이나 체면처럼 이용에 따라오는 느낌이다."
            en "implicit services": "Feelings that come with the service, such as safety or status."
        FacilitatingGoods "facilitating-goods"
            ko "촉진(보조) 제품": "세면도구나 음식처럼 서비스 과정에서 쓰이는 물품이다."
            en "facilitating goods": "Things that are used up or handed over on the way, such as toiletries or food."
        SupportingFacility "supporting-facility"
            ko "지원시설": "건물과 설비처럼 서비스가 돌아가는 터전이다."
            en "supporting facility": "The buildings and equipment that must be there before the service can run."
        Information "information"
            ko "정보": "예약과 취향처럼 서비스를 손님에게 맞추는 데 쓰이는 자료이다."
            en "information": "The data that fits the service to the guest, such as bookings and tastes."
    }
}

closed_list! {
    /// The five steps of customer experience management.
    ///
    /// *Korean term:* CEM 5단계.
    ///
    /// Schmitt (2003), who calls the second the experiential *platform*.
    CemStep of "cem-process"
    ko "CEM 5단계"
    en "Five-step CEM framework"
    {
        ExperientialWorld "experiential-world"
            ko "경험환경 분석": "고객이 놓인 환경과 그 안에서 겪는 경험을 살핀다."
            en "analyse experiential world": "Studies the customer's surroundings and what is lived through in them."
        ExperientialPlatform "experiential-platform"
            ko "경험적 기반 확립": "고객에게 약속할 경험을 한 줄기로 정한다."
            en "experiential platform": "Settles which experience the firm promises."
        BrandExperience "brand-experience"
            ko "경험 메시지 설계": "상품·디자인·광고에 그 경험이 드러나게 설계한다."
            en "brand experience": "Designs product, look and messages so that they carry the experience."
        CustomerInterface "customer-interface"
            ko "고객 인터페이스 설계": "고객과 만나고 주고받는 접점을 짜 맞춘다."
            en "customer interface": "Arranges the contacts in which firm and customer meet."
        Innovation "innovation"
            ko "끊임없는 혁신": "고객의 경험을 끊임없이 새롭고 낫게 만든다."
            en "continuous innovation": "Keeps making the experience new and better."
    }
}
