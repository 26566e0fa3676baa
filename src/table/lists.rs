//! The tables of the closed lists.

use super::{Align, Table};
use crate::Lang;
use crate::clv::{BuyingSetting, LogSign, ModelFamily, Refunds, SameDay, ZeroAmounts};
use crate::emotion::ColourTemperature;
use crate::lists::{
    AdopterCategory, BestCustomerTask, BigDataV, BradyCroninDimension, CemStep, CrmBenefit,
    CrmEffect, CrmStrategy, CustomerDataType, CustomerEquityReason, DatabaseEffect,
    DatabaseStrategy, DemandState, DemarketingType, ECommerceMode, ECommerceType, EmotionCategory,
    EmotionReason, EmotionStrategy, EnhancementStrategy, EquityDriver, ExamLadderRung, FourRights,
    Gap, InternalMarketingEffect, InternalMarketingPractice, InternetFeature, LadderRung,
    MarketingMix, MarketingTask, MiceSector, MonitoringActivity, Party, QualityCriterion,
    QualityDeterminant, RelationshipEffect, RelationshipGoal, RelationshipStrategy,
    RewardProgramType, RfmDimension, ServiceCharacteristic, ServicePackageElement,
    ServiceProcessCell, ServqualDimension, TqmActivity, TqmPrinciple,
};
use crate::quality::{IpaQuadrant, KanoAnswer, KanoCategory, TolerancePosition};

/// Gives each list a `table(lang)`: a row a member, its name and what it means.
macro_rules! tables {
    ($($list:ident)+) => {
        $(
            impl $list {
                /// The whole list as a table in `lang`.
                pub fn table(lang: Lang) -> Table {
                    rows(Self::title(lang), lang, &Self::ALL.map(|it| (it.label(lang), it.description(lang))))
                }
            }
        )+
    };
}

tables! {
    BuyingSetting LogSign ModelFamily Refunds SameDay ZeroAmounts
    AdopterCategory BestCustomerTask BigDataV BradyCroninDimension CemStep ColourTemperature CrmBenefit
    CrmEffect CrmStrategy IpaQuadrant KanoAnswer KanoCategory TolerancePosition
    CustomerDataType CustomerEquityReason DatabaseEffect DatabaseStrategy DemandState DemarketingType
    ECommerceMode ECommerceType EmotionCategory EmotionReason EmotionStrategy EnhancementStrategy EquityDriver
    ExamLadderRung FourRights Gap InternalMarketingEffect InternalMarketingPractice InternetFeature LadderRung
    MarketingMix MarketingTask MiceSector MonitoringActivity Party QualityCriterion QualityDeterminant
    RelationshipEffect RelationshipGoal RelationshipStrategy RewardProgramType RfmDimension
    ServiceCharacteristic ServicePackageElement ServiceProcessCell ServqualDimension TqmActivity TqmPrinciple
}

fn rows(title: &str, lang: Lang, members: &[(&str, &str)]) -> Table {
    let mut table = Table::new(title)
        .column(lang.pick("항목", "Member"), Align::Left)
        .column(lang.pick("뜻", "Meaning"), Align::Left);
    for (label, description) in members {
        table = table.row([*label, *description]);
    }
    table
}
