"""Frequent sets and association rules of 100,000 baskets: this library, pyFIM (C) and mlxtend side by side in one run.

    python benches/baskets.py [--rounds 5] [--baskets 100000]

The Python needs numpy, pyfim and mlxtend. The baskets are made from a seed: 120 products of unequal popularity and
twelve bundles. All take lists of names in memory; mlxtend's table is counted as its reading. The sets with their
counts and the rules with their confidences must be the same, or the script fails. All use one thread; the times are
CPU seconds, which other work on the machine changes little.
"""

import argparse
import importlib.metadata
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import fim
import mlxtend
import numpy as np
import pandas as pd
from mlxtend.frequent_patterns import association_rules, fpgrowth
from mlxtend.preprocessing import TransactionEncoder

ROOT = Path(__file__).resolve().parent.parent
SUPPORT, CONFIDENCE = 0.01, 0.3


def make(number, products=120, mean=6.0, seed=42):
    random = np.random.default_rng(seed)
    popularity = 1.0 / np.arange(1, products + 1) ** 0.8
    shares = np.cumsum(popularity / popularity.sum())
    bundles = [random.choice(products, size=int(random.integers(2, 5)), replace=False) for _ in range(12)]
    chances = random.uniform(0.02, 0.08, 12)
    sizes = 1 + random.poisson(mean - 1, number)
    draws = np.searchsorted(shares, random.random(int(sizes.sum()))).clip(0, products - 1)
    hit = random.random((number, 12)) < chances
    keep = random.random((number, 12, 4)) < 0.9
    at, baskets = 0, []
    for basket, size in enumerate(sizes):
        items = set(draws[at : at + size].tolist())
        at += size
        for bundle in np.flatnonzero(hit[basket]):
            items.update(int(item) for place, item in enumerate(bundles[bundle]) if keep[basket, bundle, place])
        baskets.append([f"item{item:03d}" for item in sorted(items or {0})])
    return baskets


def timed(work):
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def mlxtend_table(baskets):
    encoder = TransactionEncoder()
    return pd.DataFrame(encoder.fit(baskets).transform(baskets), columns=encoder.columns_)


def name(items):
    return " ".join(sorted(items))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--baskets", type=int, default=100_000)
    options = parser.parse_args()
    baskets = make(options.baskets)
    build = ["cargo", "bench", "--bench", "baskets", "--no-run", "--message-format=json"]
    lines = subprocess.run(build, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    built = [json.loads(line) for line in lines if '"executable"' in line]
    program = next(it["executable"] for it in built if it["executable"] and it["target"]["name"] == "baskets")

    seconds = {who: {"sets": [], "rules": []} for who in ("ours", "pyfim", "mlxtend")}
    with tempfile.TemporaryDirectory() as folder:
        file, sets_file, rules_file = (Path(folder) / it for it in ("baskets.csv", "sets.csv", "rules.csv"))
        file.write_text("".join(",".join(basket) + "\n" for basket in baskets))
        for _ in range(options.rounds):
            command = [program, file, "1", sets_file, rules_file]
            ours = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            for what in ("sets", "rules"):
                seconds["ours"][what] += ours[what]
            percent = {"supp": 100 * SUPPORT, "conf": 100 * CONFIDENCE}
            theirs, took = timed(lambda: fim.fpgrowth(baskets, supp=percent["supp"], zmin=1, report="a"))
            seconds["pyfim"]["sets"].append(took)
            # Mode "o": the support of a rule is that of both sides together.
            single, took = timed(lambda: fim.arules(baskets, **percent, zmin=2, report="ac", mode="o"))
            seconds["pyfim"]["rules"].append(took)
        frame, reading = timed(lambda: mlxtend_table(baskets))
        sets, took = timed(lambda: fpgrowth(frame, min_support=SUPPORT, use_colnames=True))
        seconds["mlxtend"]["sets"].append(reading + took)
        rules, more = timed(lambda: association_rules(sets, metric="confidence", min_threshold=CONFIDENCE))
        seconds["mlxtend"]["rules"].append(reading + took + more)

        found = dict(line.rsplit(",", 1) for line in sets_file.read_text().splitlines())
        found = {items: int(count) for items, count in found.items()}
        rows = [line.split(",") for line in rules_file.read_text().splitlines()]
        found_rules = {(row[0], row[1]): (int(row[2]), float(row[3])) for row in rows}

    n = len(baskets)
    if found != {name(items): count for items, count in theirs}:
        sys.exit("pyFIM finds other sets")
    if found != {name(row.itemsets): round(row.support * n) for row in sets.itertuples()}:
        sys.exit("mlxtend finds other sets")

    def same(ours, others):
        return ours.keys() == others.keys() and all(
            ours[key][0] == others[key][0] and abs(ours[key][1] - others[key][1]) < 1e-12 for key in ours
        )

    # pyFIM finds the rules with one product on the right.
    ours_single = {key: value for key, value in found_rules.items() if " " not in key[1]}
    if not same(ours_single, {(name(left), right): (count, share) for right, left, count, share in single}):
        sys.exit("pyFIM finds other rules")
    all_rules = {
        (name(row.antecedents), name(row.consequents)): (round(row.support * n), row.confidence)
        for row in rules.itertuples()
    }
    if not same(found_rules, all_rules):
        sys.exit("mlxtend finds other rules")
    version = importlib.metadata.version("pyfim")
    print(f"{len(found)} sets and {len(ours_single)} rules with one product on the right as pyFIM {version}")
    print(f"{len(found)} sets and {len(found_rules)} rules as mlxtend {mlxtend.__version__}")
    for who, times in seconds.items():
        print(who, {what: round(statistics.median(values), 4) for what, values in times.items()})


if __name__ == "__main__":
    main()
