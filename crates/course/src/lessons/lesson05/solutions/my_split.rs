fn my_split(price: f64, points: f64, redemption: f64) -> (f64, f64) {
    let promised = points * redemption;
    let revenue = price * price / (price + promised);
    (revenue, price - revenue)
}
