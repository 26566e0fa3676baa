//! Diffusion.

use tourism_marketing::diffusion::{self, Bass};

use super::{calls, whole};

calls! {
    "diffusion::sponsor_misattribution", |ambusher, sponsor| diffusion::sponsor_misattribution(whole(ambusher)?, whole(sponsor)?);
    "diffusion::frontal_asymmetry", |right, left| diffusion::frontal_asymmetry(right, left);
    "diffusion::bass_cumulative", |innovation, imitation, market, time| diffusion::bass_cumulative(Bass { innovation, imitation, market }, time);
    "diffusion::bass_peak.time", |innovation, imitation, market| Ok(diffusion::bass_peak(Bass { innovation, imitation, market })?.time);
    "diffusion::bass_peak.adopters", |innovation, imitation, market| Ok(diffusion::bass_peak(Bass { innovation, imitation, market })?.adopters);
    "diffusion::bass_time_to", |innovation, imitation, market, share| diffusion::bass_time_to(Bass { innovation, imitation, market }, share);
    "diffusion::k_factor", |invitations, conversion| diffusion::k_factor(invitations, conversion);
    "diffusion::viral_users", |seed, k, cycles| diffusion::viral_users(seed, k, whole(cycles)?);
}
