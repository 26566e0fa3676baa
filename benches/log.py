"""A log of purchases to one row per customer, RFM, Pareto, Lorenz and Gini: this library beside its peers, in one run.

    cargo bench --bench log --no-run                     # prints the program: target/release/deps/log-…
    python3 -m venv venv && venv/bin/pip install duckdb polars pandas numpy
    venv/bin/python benches/log.py --ours target/release/deps/log-… [--rows 10000000] [--rounds 3]

The engines take turns, so that all meet the same load. Of each: wall and CPU seconds of the whole process, its start
included, and its peak memory. All must come to the same customers, repeat purchases, best customers and Gini.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PEERS = Path(__file__).with_name("log_peers.py")


def generate(path: Path, rows: int, customers: int, seed: int = 42) -> None:
    """Purchases of two years in the order of their days: visits that stop at some time, spending of its own for each."""
    import numpy as np

    rng = np.random.default_rng(seed)
    days = 730
    first = rng.integers(0, days // 2, customers)
    stay = np.minimum(rng.exponential(1, customers) * 200 / rng.gamma(0.6, 1, customers).clip(1e-6), days - 1 - first)
    rate = rng.gamma(0.8, 1, customers) * stay.clip(1)
    more = rng.multinomial(rows - customers, rate / rate.sum())
    who = np.concatenate([np.arange(customers), np.repeat(np.arange(customers), more)])
    later = rng.random(rows - customers) * np.repeat(stay.clip(1), more)
    day = np.minimum(first[who] + np.concatenate([np.zeros(customers), later]).astype(int), days - 1)
    mean = 15.44 / rng.gamma(3.74, 1, customers)
    cents = np.maximum(1, (100 * mean[who] * rng.gamma(6.25, 1, rows)).round()).astype(int)
    order = np.lexsort((who, day))
    dates = (np.datetime64("2023-01-01") + np.arange(days)).astype(str)
    part = path.with_suffix(".part")
    with part.open("w", buffering=1 << 22) as file:
        file.write("customer_id,date,amount\n")
        for place in np.array_split(order, max(1, rows // 500_000)):
            lines = zip(who[place].tolist(), day[place].tolist(), cents[place].tolist())
            file.write("".join(f"C{c:07d},{dates[d]},{m // 100}.{m % 100:02d}\n" for c, d, m in lines))
    part.rename(path)


def run(command: list) -> dict:
    """One process: what it says on its last line, with what it cost."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    said = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begun
    if status:
        sys.exit(f"{command} ended with {status}")
    found = json.loads(said.strip().splitlines()[-1])
    return found | {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "mb": used.ru_maxrss / 1024}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ours", required=True)
    parser.add_argument("--data", type=Path, default=Path("target/log"))
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    args.data.mkdir(parents=True, exist_ok=True)
    file = args.data / f"log_{args.rows}.csv"
    if not file.exists():
        generate(file, args.rows, args.rows // 10)
    engines = {f"ours, {n} thread(s)": [args.ours, file, str(n)] for n in (1, 2)}
    for name in ("duckdb", "polars"):
        engines |= {f"{name}, {n} thread(s)": [sys.executable, PEERS, name, file, str(n)] for n in (1, 2)}
    engines["pandas"] = [sys.executable, PEERS, "pandas", file, "1"]
    rounds = {name: [] for name in engines}
    for turn in range(args.rounds):
        for name, command in engines.items():
            rounds[name].append(run([str(word) for word in command]))
            print(f"{turn + 1} {name}: {rounds[name][-1]['wall']:.2f} s, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    expected = rounds["duckdb, 1 thread(s)"][0]
    print(f"{file.stat().st_size / 1e6:.0f} MB, {args.rows} rows, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("| engine | wall, s | least wall, s | CPU, s | peak memory, MB |\n|---|--:|--:|--:|--:|")
    for name, found in rounds.items():
        for one in found:
            same = all(one[key] == expected[key] for key in ("n", "sum_x", "champions"))
            assert same and abs(one["gini"] - expected["gini"]) < 1e-9, (name, one, expected)
        middle = lambda key: statistics.median(one[key] for one in found)  # noqa: E731
        least = min(one["wall"] for one in found)
        version = found[0].get("version", "")
        print(f"| {name} {version} | {middle('wall'):.2f} | {least:.2f} | {middle('cpu'):.2f} | {middle('mb'):.0f} |")


if __name__ == "__main__":
    main()
