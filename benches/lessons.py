"""Every lesson, whole, on the teaching kernel and on the stock kernel: does it pass, and at what cost?

    .lab/venv/bin/python benches/lessons.py --stock target/debug/stock-evcxr [--only 03 14] [--lang ko en] [--reports FOLDER]

Each notebook is run as it is shipped, from its first cell to its last, by the project's own runner
(crates/cli/python/run_notebook.py), which fails a cell on an error, a panic, a warning of the compiler, or a check that does
not say "not attempted yet". The kernels take turns, one notebook at a time. Printed as a Markdown table: wall seconds and CPU
seconds of the runner with the kernel and all that it started. A notebook that fails is named, and the exit code is 1.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNNER = ROOT / "crates/cli/python/run_notebook.py"
KERNELS = ("teaching", "stock")


def kernelspecs(folder, stock):
    """Both kernels as Jupyter finds them; the teaching one with the environment that the lab gives it."""
    teaching = json.loads((ROOT / ".lab/share/jupyter/kernels/rust/kernel.json").read_text(encoding="utf-8"))
    argv = [str(Path(stock).resolve()), "--control_file", "{connection_file}"]
    specs = {"teaching": teaching, "stock": {"argv": argv, "display_name": "stock", "language": "rust", "interrupt_mode": "message"}}
    for name, spec in specs.items():
        place = Path(folder, "kernels", name)
        place.mkdir(parents=True)
        (place / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")


def run(notebook, kernel, specs, reports):
    """(passed, cells, wall seconds, CPU seconds) of one notebook, run whole."""
    name = f"{notebook.parent.name}-{notebook.stem}-{kernel}"
    report, executed = reports / f"{name}.json", reports / f"{name}.ipynb"
    with tempfile.TemporaryDirectory() as private:
        # The first cell compiles the course: minutes on a busy machine.
        environment = {**os.environ, "JUPYTER_PATH": specs, "TOURISM_PROGRESS": str(Path(private, "progress.json"))}
        command = [sys.executable, "-B", RUNNER, notebook, "--kernel", kernel, "--report", report, "--executed", executed, "--timeout", "900"]
        begun = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"cells": [], "stopped": "no report"}
    for cell in told["cells"]:
        for problem in cell["problems"]:
            print(f"{name}, cell {cell['index']}: {problem}", file=sys.stderr)
    if told["stopped"]:
        print(f"{name}: {told['stopped']}", file=sys.stderr)
    return process.returncode == 0, len(told["cells"]), wall, usage.ru_utime + usage.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stock", required=True, help="the program stock-evcxr")
    parser.add_argument("--only", nargs="+", default=[""], help="lessons, by the beginning of their names: 03 14")
    parser.add_argument("--lang", nargs="+", default=["ko", "en"], choices=["ko", "en"])
    parser.add_argument("--kernel", nargs="+", default=list(KERNELS), choices=KERNELS)
    parser.add_argument("--reports", type=Path, help="keep reports and executed notebooks here")
    options = parser.parse_args()
    notebooks = [ROOT / "notebooks" / lang / name.name for name in sorted((ROOT / "notebooks/en").glob("[0-9]*.ipynb"))
                 if name.name.startswith(tuple(options.only)) for lang in options.lang]
    if not notebooks:
        parser.error("no lesson begins like that; say --only 03")
    failed = 0
    print("| lesson | language | cells | " + " | ".join(f"{kernel}: wall, s | CPU, s" for kernel in options.kernel) + " |")
    print("|---|---|--:|" + "--:|--:|" * len(options.kernel), flush=True)
    with tempfile.TemporaryDirectory() as specs, tempfile.TemporaryDirectory() as scratch:
        kernelspecs(specs, options.stock)
        reports = options.reports or Path(scratch)
        reports.mkdir(parents=True, exist_ok=True)
        for notebook in notebooks:
            figures, cells = [], 0
            for kernel in options.kernel:
                passed, cells, wall, cpu = run(notebook, kernel, specs, reports)
                failed += not passed
                figures += [f"{wall:.0f}" if passed else f"{wall:.0f} **failed**", f"{cpu:.0f}"]
            print(f"| {notebook.stem} | {notebook.parent.name} | {cells} | " + " | ".join(figures) + " |", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
