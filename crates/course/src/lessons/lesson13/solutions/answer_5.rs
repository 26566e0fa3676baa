fn answer_5() -> f64 {
    let typical = diffusion::Bass { innovation: 0.03, imitation: 0.38, market: 1.0 };
    diffusion::bass_time_to(typical, 0.16).unwrap()
}
