//! Types of service processes.

use crate::lists::ServiceProcessCell;
use crate::{Error, Result, require};

/// Where a service stands on the two axes of the process matrix.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ServiceProfile {
    /// Labour intensity: labour cost as a multiple of the value of plant and equipment, or an index of it; not
    /// negative.
    pub labour: f64,
    /// Degree of interaction and customisation, as an index on any scale; not negative.
    pub interaction: f64,
}

/// The cell of the service process matrix in which a service stands.
///
/// ```text
///                        interaction below cut     at or above
/// labour below cut       service factory           service shop
/// labour at or above     mass service              professional service
/// ```
///
/// Where to cut is the analyst's choice: the matrix is a picture of four types, not a test. Schmenner put hotels
/// into the service factory; a small luxury hotel with many staff may land elsewhere.
///
/// *Korean term:* 서비스–공정 매트릭스.
///
/// - `service`: the two indices of the service
/// - `cut`: on the same scales, where low ends and high begins
/// - result: one of the four cells; a service exactly on a cut counts as high
///
/// # Errors
///
/// If an index is negative, NaN or infinite.
///
/// # References
///
/// Schmenner (1986), who in 2004 replaced the axes by variation and relative throughput time.
///
/// # Examples
///
/// ```
/// use tourism_marketing::lists::ServiceProcessCell;
/// use tourism_marketing::service::{self, ServiceProfile};
///
/// let cut = ServiceProfile { labour: 0.5, interaction: 0.5 };
/// let airline = ServiceProfile { labour: 0.2, interaction: 0.2 };
/// let hospital = ServiceProfile { interaction: 0.8, ..airline };
/// assert_eq!(service::service_process_cell(airline, cut)?, ServiceProcessCell::ServiceFactory);
/// assert_eq!(service::service_process_cell(hospital, cut)?.id(), "service-shop");
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "서비스 공정 매트릭스")]
#[doc(alias = "Schmenner")]
pub fn service_process_cell(
    service: ServiceProfile,
    cut: ServiceProfile,
) -> Result<ServiceProcessCell> {
    require::amount("service.labour", service.labour)?;
    require::amount("service.interaction", service.interaction)?;
    require::amount("cut.labour", cut.labour)?;
    require::amount("cut.interaction", cut.interaction)?;
    Ok(match (service.labour >= cut.labour, service.interaction >= cut.interaction) {
        (false, false) => ServiceProcessCell::ServiceFactory,
        (false, true) => ServiceProcessCell::ServiceShop,
        (true, false) => ServiceProcessCell::MassService,
        (true, true) => ServiceProcessCell::ProfessionalService,
    })
}

/// How efficient a service could be, by the part of it that does not need the guest.
///
/// ```text
/// potential efficiency = 1 − contact time / time of creation
/// ```
///
/// What happens without the guest can be moved to a back office and run like a factory; this share says how
/// much, not that it should be.
///
/// *Korean term:* 잠재적 효율성 (디커플링, 접촉 분리).
///
/// - `contact`: time in contact with the guest, not negative, in minutes
/// - `creation`: time that the whole service takes to create, above 0, in minutes
/// - result: from 0 (the guest is always there) to 1
///
/// # Errors
///
/// If a time is outside its range, or if `contact` is above `creation`.
///
/// # References
///
/// Chase (1978).
///
/// # Examples
///
/// ```
/// use tourism_marketing::service;
///
/// // 15 minutes at the desk for a stay that takes an hour of work
/// assert_eq!(service::potential_efficiency(15.0, 60.0)?, 0.75);
/// # Ok::<(), tourism_marketing::Error>(())
/// ```
#[doc(alias = "디커플링")]
#[doc(alias = "잠재적 효율성")]
pub fn potential_efficiency(contact: f64, creation: f64) -> Result<f64> {
    require::amount("contact", contact)?;
    require::positive("creation", creation)?;
    if contact > creation {
        let what = format!("`contact` is {contact} and `creation` is {creation}");
        let rule = "contact is a part of the creation and cannot take longer";
        return Err(Error::Contradiction { what, rule });
    }
    Ok(1.0 - contact / creation)
}
