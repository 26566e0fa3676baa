"""Fitting and scoring all customers: this library, lifetimes, clvkit and PyMC-Marketing side by side in one run.

    cargo bench --bench models -- prepare FOLDER
    python benches/models.py FOLDER --lifetimes PYTHON --clvkit PYTHON --pymc PYTHON [--files sample master] [--rounds 5]

Each PYTHON is that of an environment with the package in it; a peer that is not named is left out. What is timed is
the fit and the score of every customer, in memory, in a process that has done both once before: no start, no reading,
no compiling. All use one thread, and CPU seconds are printed beside those of the clock. The peers take turns, so that a
machine that slows down slows down all. Then the log-likelihood of all
estimates is computed by one formula, that of lifetimes' environment.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AHEAD = 39  # weeks
NAMES = {
    "bg-nbd": ["r", "alpha", "a", "b"],
    "pareto-nbd": ["r", "alpha", "s", "beta"],
    "gamma-gamma": ["p", "q", "v"],
}


def read(file):
    import pandas as pd

    table = pd.read_csv(file, dtype={"customer": str})
    table[["recency", "age"]] /= 7
    return table


def lifetimes(model, table):
    import lifetimes

    x, recency, age, spend = (table[name].to_numpy() for name in ("frequency", "recency", "age", "monetary"))
    if model == "gamma-gamma":
        fitter = lifetimes.GammaGammaFitter()
        known = (x > 0) & (spend > 0)
        fitter.fit(table.frequency[known], table.monetary[known])
        fitter.conditional_expected_average_profit(table.frequency, table.monetary)
    else:
        fitter = lifetimes.BetaGeoFitter() if model == "bg-nbd" else lifetimes.ParetoNBDFitter()
        fitter.fit(table.frequency, table.recency, table.age)
        fitter.conditional_probability_alive(x, recency, age)
        fitter.conditional_expected_number_of_purchases_up_to_time(AHEAD, x, recency, age)
    return lifetimes.__version__, [float(fitter.params_[name]) for name in NAMES[model]]


def clvkit(model, table):
    import clvkit
    import pandas as pd

    columns = {"customer": "customer_id", "age": "T", "monetary": "monetary_value"}
    base = clvkit.CustomerBase(
        table.rename(columns=columns).set_index("customer_id"),
        time_unit="W",
        observation_period_end=pd.Timestamp("1997-09-30"),
        has_monetary=True,
        on_negative="drop",
        collapse="D",
    )
    if model == "gamma-gamma":
        fitted = clvkit.GammaGamma().fit(base)
        fitted.predict()
    else:
        fitted = clvkit.BGNBD().fit(base)
        fitted.probability_alive()
        fitted.predict(t=AHEAD)
    return clvkit.__version__, [float(value) for _, value in fitted.params_.items()]


def pymc(model, table):
    import logging
    import warnings

    import pymc_marketing
    from pymc_extras.prior import Prior
    from pymc_marketing import clv

    warnings.filterwarnings("ignore")
    logging.getLogger("pymc").setLevel(logging.ERROR)
    columns = {"customer": "customer_id", "age": "T", "monetary": "monetary_value"}
    table = table.rename(columns=columns)
    # Flat priors, so that the MAP is the maximum of the likelihood.
    config = {name: Prior("HalfFlat") for name in NAMES[model]}
    kind = {"bg-nbd": clv.BetaGeoModel, "pareto-nbd": clv.ParetoNBDModel, "gamma-gamma": clv.GammaGammaModel}[model]
    fitted = kind(model_config=config)
    if model == "gamma-gamma":
        known = table[(table.frequency > 0) & (table.monetary_value > 0)]
        fitted.fit(data=known, method="map", progressbar=False)
        fitted.expected_customer_spend(data=known)
    else:
        fitted.fit(data=table, method="map", progressbar=False)
        fitted.expected_probability_alive(data=table)
        fitted.expected_purchases(data=table, future_t=AHEAD)
    estimates = fitted.idata.posterior
    return pymc_marketing.__version__, [float(estimates[name].mean()) for name in NAMES[model]]


PEERS = {"lifetimes": lifetimes, "clvkit": clvkit, "pymc": pymc}


def serve(peer):
    """Runs in the environment of the peer: one line of JSON for each file and model on standard input."""
    ready = set()
    for line in sys.stdin:
        file, model = line.split()
        table = read(file)
        try:
            if model not in ready:
                PEERS[peer](model, read(Path(file).with_name("sample.csv")))
                ready.add(model)
            start, busy = time.perf_counter(), time.process_time()
            version, parameters = PEERS[peer](model, table)
            busy, seconds = time.process_time() - busy, time.perf_counter() - start
            answer = {"version": version, "parameters": parameters, "seconds": seconds, "cpu": busy}
        except Exception as error:  # whatever a peer raises is its answer
            answer = {"error": repr(error)[:300]}
        print(json.dumps(answer), flush=True)


def judge():
    """Runs in lifetimes' environment: the log-likelihood of parameters, by the formulas of the papers."""
    import numpy as np
    from scipy.special import betaln, gammaln, hyp2f1

    for line in sys.stdin:
        file, model, parameters = json.loads(line)
        table = read(file)
        x, tx, T, z = (table[name].to_numpy(float) for name in ("frequency", "recency", "age", "monetary"))
        if model == "bg-nbd":
            r, alpha, a, b = parameters
            stays = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + T)
            left = betaln(a + 1, b + np.maximum(x, 1) - 1) - betaln(a, b) - (r + x) * np.log(alpha + tx)
            both = np.logaddexp(stays, np.where(x > 0, left, -np.inf))
            each = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + both
        elif model == "pareto-nbd":
            r, alpha, s, beta = parameters
            most, least, c = max(alpha, beta), min(alpha, beta), r + s + x
            which = s + 1 if alpha >= beta else r + x
            part = lambda t: np.log(hyp2f1(c, which, c + 1, (most - least) / (most + t))) - c * np.log(most + t)
            first, second = part(tx), part(T)
            gone = first + np.log1p(-np.exp(np.minimum(second - first, 0)))
            stays = -(r + x) * np.log(alpha + T) - s * np.log(beta + T)
            both = np.logaddexp(stays, np.log(s) - np.log(c) + gone)
            each = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta) + both
        else:
            p, q, v = parameters
            known = (x > 0) & (z > 0)
            x, z = x[known], z[known]
            each = gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(v) - (p * x + q) * np.log(v + x * z)
            each += (p * x - 1) * np.log(z) + p * x * np.log(x)
        print(json.dumps(float(each.sum())), flush=True)


class Process:
    def __init__(self, python, what):
        command = [python, "-W", "ignore", __file__, "--serve", what]
        one = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(command, text=True, env=os.environ | one, **pipes)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"{' '.join(self.process.args)} ended without an answer to {line}")
        return json.loads(answer)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--files", nargs="+", default=["sample", "master"])
    parser.add_argument("--models", nargs="+", default=list(NAMES), choices=NAMES)
    parser.add_argument("--rounds", type=int, default=5)
    for peer in PEERS:
        parser.add_argument(f"--{peer}", metavar="PYTHON")
    options = parser.parse_args()
    if options.serve:
        return judge() if options.serve == "judge" else serve(options.serve)

    build = ["cargo", "bench", "--bench", "models", "--no-run", "--message-format=json"]
    lines = subprocess.run(build, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    built = [json.loads(line) for line in lines if '"executable"' in line]
    program = next(it["executable"] for it in built if it["executable"] and it["target"]["name"] == "models")
    peers = {peer: Process(python, peer) for peer in PEERS if (python := getattr(options, peer))}
    referee = Process(options.lifetimes, "judge") if options.lifetimes else None

    for file in options.files:
        path = str(options.folder / f"{file}.csv")
        for model in options.models:
            found = {"ours": []} | {peer: [] for peer in peers if not (peer == "clvkit" and model == "pareto-nbd")}
            for _ in range(options.rounds):
                # The library's first round in a process is its warm-up too.
                ours = subprocess.run([program, path, "2", model], check=True, capture_output=True, text=True).stdout
                ours = json.loads(ours)
                times = {"seconds": ours["seconds"][-1], "cpu": ours["cpu"][-1]}
                found["ours"].append(ours | {"version": ""} | times)
                for peer in found:
                    if peer != "ours":
                        found[peer].append(peers[peer].ask(f"{path} {model}"))
            fastest = statistics.median(it["cpu"] for it in found["ours"])
            for peer, rounds in found.items():
                last = rounds[-1]
                if "error" in last:
                    print(f"{file:8} {model:12} {peer:10} {last['error']}", flush=True)
                    continue
                seconds, cpu = (statistics.median(it[name] for it in rounds) for name in ("seconds", "cpu"))
                height = referee.ask(json.dumps([path, model, last["parameters"]])) if referee else float("nan")
                values = " ".join(f"{value:.6f}" for value in last["parameters"])
                print(
                    f"{file:8} {model:12} {peer:10} {last['version']:8} {seconds:9.4f} s {cpu:9.4f} CPU s "
                    f"{cpu / fastest:7.1f} x  ln L {height:.6f}  {values}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
