"""One cold pass of one peer over a log of purchases; `log.py` runs it and says what it needs.

The fastest formulation that was found of each; all break ties by the id of the customer, as the library does.
"""

import json
import os
import sys

engine, path, threads = sys.argv[1:]
for name in ("POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = threads

import numpy as np  # noqa: E402


def lorenz(spend):
    """Gini and the share of the largest fifth, from amounts in ascending order."""
    shares = np.cumsum(spend) / spend.sum()
    gini = 1 - 2 * np.trapezoid(np.r_[0, shares], np.linspace(0, 1, len(spend) + 1))
    return float(gini), float(1 - shares[int(0.8 * len(spend)) - 1])


if engine == "duckdb":
    import duckdb as library

    con = library.connect()
    con.execute(f"SET threads={threads}")
    con.execute(
        f"""CREATE TABLE log AS SELECT * FROM read_csv('{path}', header = true,
            columns = {{'customer_id': 'VARCHAR', 'date': 'DATE', 'amount': 'DOUBLE'}})"""
    )
    con.execute(
        """CREATE TABLE customers AS
        WITH days AS (SELECT customer_id, date, sum(amount) AS amount FROM log GROUP BY ALL),
             period AS (SELECT max(date) AS last FROM days)
        SELECT customer_id, count(*) AS days, sum(amount) AS total, any_value(last) - max(date) AS since,
               max(date) - min(date) AS recency, any_value(last) - min(date) AS age,
               CASE WHEN count(*) > 1 THEN (sum(amount) - arg_min(amount, date)) / (count(*) - 1) ELSE 0 END AS mean
        FROM days, period GROUP BY customer_id"""
    )
    con.execute(
        """CREATE TABLE scores AS SELECT ntile(5) OVER (ORDER BY since DESC, customer_id) AS r,
        ntile(5) OVER (ORDER BY days, customer_id) AS f, ntile(5) OVER (ORDER BY total, customer_id) AS m FROM customers"""
    )
    gini, top = lorenz(con.execute("SELECT total FROM customers ORDER BY total").fetchnumpy()["total"])
    n, repeats = con.execute("SELECT count(*), sum(days - 1) FROM customers").fetchone()
    best = con.execute("SELECT count(*) FROM scores WHERE r = 5 AND f = 5 AND m = 5").fetchone()[0]
elif engine == "polars":
    import polars as library
    from polars import col

    log = library.read_csv(
        path, schema={"customer_id": library.String, "date": library.Date, "amount": library.Float64}
    )
    last = log["date"].max()
    first_day = col("date") == col("date").min()
    customers = (
        log.lazy()
        .group_by("customer_id")
        .agg(
            first=col("date").min(),
            last=col("date").max(),
            days=col("date").n_unique(),
            total=col("amount").sum(),
            first_amount=col("amount").filter(first_day).sum(),
        )
        .collect()
        .sort("customer_id")
        .with_columns(
            since=(library.lit(last) - col("last")).dt.total_days(),
            recency=(col("last") - col("first")).dt.total_days(),
            age=(library.lit(last) - col("first")).dt.total_days(),
            mean=(col("total") - col("first_amount")) / (col("days").cast(library.Int64) - 1),
        )
    )
    score = lambda name, down: (col(name).rank("ordinal", descending=down) * 5 / library.len()).ceil()  # noqa: E731
    scores = customers.select(r=score("since", True), f=score("days", False), m=score("total", False))
    gini, top = lorenz(customers["total"].sort().to_numpy())
    n, repeats = customers.height, int(customers["days"].sum()) - customers.height
    best = scores.filter((col("r") == 5) & (col("f") == 5) & (col("m") == 5)).height
else:
    import pandas as library

    log = library.read_csv(path, parse_dates=["date"], date_format="%Y-%m-%d")
    days = log.groupby(["customer_id", "date"], sort=True)["amount"].sum().reset_index()
    last = days["date"].max()
    by = days.groupby("customer_id", sort=True)
    customers = by.agg(first=("date", "min"), last=("date", "max"), days=("date", "size"), total=("amount", "sum"))
    customers["mean"] = (customers.total - by["amount"].first()) / (customers.days - 1).clip(lower=1)
    customers["age"] = (last - customers["first"]).dt.days
    since = (last - customers["last"]).dt.days
    score = lambda values, up: np.ceil(values.rank(method="first", ascending=up) * 5 / len(values))  # noqa: E731
    r, f, m = score(since, False), score(customers.days, True), score(customers.total, True)
    gini, top = lorenz(np.sort(customers.total.to_numpy()))
    n, repeats = len(customers), int(customers.days.sum()) - len(customers)
    best = int(((r == 5) & (f == 5) & (m == 5)).sum())

print(
    json.dumps(
        {"n": n, "sum_x": int(repeats), "champions": best, "gini": gini, "top20": top, "version": library.__version__}
    )
)
