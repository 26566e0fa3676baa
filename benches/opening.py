"""Opening a lesson: the teaching kernel and the stock kernel, side by side in one run.

    .lab/venv/bin/python benches/opening.py --stock target/release/stock-evcxr [--runs 3]

Each run starts a kernel in the lesson's folder, runs the first cells up to the first plot, then ordinary cells
and one compile error, and prints wall seconds, CPU seconds of the kernel with all its children, and memory.
The kernels take turns, so that a machine that slows down slows down both.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager

ROOT = Path(__file__).resolve().parent.parent
TICK = os.sysconf("SC_CLK_TCK")

OPENING = [
    ':dep tourism-course = { path = "../../crates/course" }\nuse tourism_course::prelude::*;',
    "let lang = Lang::Ko;\nlet lesson = Lesson::open(3, lang)?;",
    "let guests = data::hotel_customers()?;\nlet hotel = data::column(&guests, |g| g.spend_krw);",
    "plot::pareto_chart(&hotel, lang)?",
]
ORDINARY = [
    "pareto::top_share(&hotel, 0.2)?",
    "let music = data::spend_per_customer(&data::cdnow()?);",
    "pareto::gini(&music)?",
    "let half: Vec<f64> = music.iter().step_by(2).copied().collect();",
    "half.len()",
    'println!("{:.1} %", 100.0 * pareto::top_share(&half, 0.2)?);',
    "pareto::concentration(&half)?.table(lang)",
]
# A whole number among floats: the engine cannot tell the type, and asks the compiler in a second way.
MISTAKE = "let half = pareto::gini(&hotel)? / 2;"


def tree(pid):
    """(CPU seconds, resident MB) of a process and everything below it."""
    seconds, resident, todo = 0.0, 0, [pid]
    children = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append((int(entry.name), fields))
            if int(entry.name) == pid:
                mine = fields
    rows = [(pid, mine)]
    while rows:
        current, fields = rows.pop()
        seconds += sum(int(fields[i]) for i in (11, 12, 13, 14)) / TICK
        resident += int(fields[21]) * os.sysconf("SC_PAGE_SIZE") // 1_000_000
        rows += children.get(current, [])
    return seconds, resident


def measure(name, specs, reading, folder):
    manager = KernelManager(kernel_name=name, kernel_spec_manager=specs)
    begun = time.monotonic()
    manager.start_kernel(cwd=folder)
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=300)
        ready = time.monotonic() - begun
        pid = manager.provisioner.process.pid

        def run(code):
            started = time.monotonic()
            reply = client.execute_interactive(code, output_hook=lambda _: None, timeout=600, allow_stdin=False)
            return time.monotonic() - started, reply["content"]["status"]

        time.sleep(reading)
        opening = [run(code) for code in OPENING]
        assert all(status == "ok" for _, status in opening), opening
        cpu, _ = tree(pid)
        ordinary = [run(code) for code in ORDINARY]
        assert all(status == "ok" for _, status in ordinary), ordinary
        before, _ = tree(pid)
        mistake, status = run(MISTAKE)
        assert status == "error", status
        after, resident = tree(pid)
        return {
            "ready, s": ready,
            "wait for the first plot, s": sum(wall for wall, _ in opening) + (ready if not reading else 0),
            "CPU to the first plot, s": cpu,
            "ordinary cell, median s": statistics.median(wall for wall, _ in ordinary),
            "first compile error, s": mistake,
            "first compile error, CPU s": after - before,
            "memory, MB": resident,
        }
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stock", required=True, help="the program stock-evcxr, built with --release")
    parser.add_argument("--kernel", default=ROOT / ".lab/bin/tourism-kernel", help="the teaching kernel")
    parser.add_argument("--lab", default=ROOT / ".lab", help="the lab whose warm build it uses")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--reading", type=float, default=20.0, help="seconds of reading in the second pass")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as specs_folder:
        commands = {
            "teaching": [str(Path(options.kernel).resolve()), "--connection-file", "{connection_file}"],
            "stock": [str(Path(options.stock).resolve()), "--control_file", "{connection_file}"],
        }
        for name, argv in commands.items():
            folder = Path(specs_folder, "kernels", name)
            folder.mkdir(parents=True)
            environment = {"TOURISM_LAB": str(Path(options.lab).resolve())} if name == "teaching" else {}
            spec = {"argv": argv, "display_name": name, "language": "rust", "env": environment,
                    "interrupt_mode": "message"}
            (folder / "kernel.json").write_text(json.dumps(spec))
        specs = KernelSpecManager(kernel_dirs=[str(Path(specs_folder, "kernels"))], ensure_native_kernel=False)
        for reading in (0.0, options.reading):
            results = {name: [] for name in commands}
            for _ in range(options.runs):
                for name in commands:
                    results[name].append(measure(name, specs, reading, ROOT / "notebooks/ko"))
            print(f"\nafter {reading:.0f} s of reading, median of {options.runs}")
            print(f"{'':32}{'teaching':>10}{'stock':>10}{'ratio':>8}")
            for key in results["stock"][0]:
                ours, theirs = (statistics.median(r[key] for r in results[n]) for n in ("teaching", "stock"))
                print(f"{key:32}{ours:10.2f}{theirs:10.2f}{ours / theirs:8.2f}")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
