"""Grading a class: 300 submissions of six exercises, and nbgrader on a sample of the same, in one run.

    .lab/venv/bin/python benches/grading.py [--students 300] [--jobs 2] [--sample 2] [--program target/release/tourism-class]

Every submission is different, so that none is known from another; what must come of each answer is planted, and the
script fails where anything else comes. Then the same class is graded once more with the grader killed (SIGKILL) in the
middle: the gradebook must hold the same. nbgrader 0.9.6 grades the sample with the lab's kernel and
crates/class/nbgrader/nbgrader_config.py; `--sample 0` leaves it out. Memory is the sum over all processes, five times a second.
"""

import argparse
import collections
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXERCISES = [0, 1, 2, 3, 5, 6]
RIGHT = {
    0: "fn answer_0() -> f64 {\n    120.0 / 400.0\n}",
    1: "fn answer_1(spend: &[f64]) -> f64 {\n    let revenue: f64 = spend.iter().sum();\n    let top: f64 = spend[..2].iter().sum();\n    top / revenue\n}",
    2: "fn answer_2(spend: &[f64]) -> f64 {\n    let total: f64 = spend.iter().sum();\n    let mut sorted = spend.to_vec();\n    sorted.sort_by(|a, b| b.total_cmp(a));\n    let (mut sum, mut needed) = (0.0, 0.0);\n    for amount in &sorted {\n        if sum >= 0.8 * total - 1e-9 {\n            break;\n        }\n        sum += amount;\n        needed += 1.0;\n    }\n    needed / spend.len() as f64\n}",
    3: "fn answer_3(spend: &[f64]) -> (f64, f64) {\n    let n = spend.len() as f64;\n    let revenue: f64 = spend.iter().sum();\n    let weighted: f64 = spend.iter().enumerate().map(|(i, x)| (i as f64 + 1.0) * x).sum();\n    let plain = 2.0 * weighted / (n * revenue) - (n + 1.0) / n;\n    (plain, plain * n / (n - 1.0))\n}",
    5: "fn answer_5() -> (f64, f64) {\n    let alpha = (5.0_f64).ln() / (4.0_f64).ln();\n    (alpha, 0.01_f64.powf(1.0 - 1.0 / alpha))\n}",
    6: "fn top_group(spend: &[f64], top: f64) -> Vec<usize> {\n    let mut order: Vec<usize> = (0..spend.len()).collect();\n    order.sort_by(|&i, &j| spend[j].total_cmp(&spend[i]));\n    order.truncate((top * spend.len() as f64 + 1e-9) as usize);\n    order\n}\n\nfn my_moderation(first: &[f64], second: &[f64], top: f64) -> (f64, f64, f64) {\n    let (a, b) = (top_group(first, top), top_group(second, top));\n    let stayed = a.iter().filter(|i| b.contains(i)).count() as f64 / a.len() as f64;\n    let share = |year: &[f64]| a.iter().map(|&i| year[i]).sum::<f64>() / year.iter().sum::<f64>();\n    (stayed, share(first), share(second))\n}",
}
# What else is planted in 3.0 and 3.1, and the outcome that must come of it; None is the right answer.
OTHERS = [
    (None, "right"),
    (None, "right"),
    ("fn answer_0() -> f64 { 30.0 }", "wrong"),
    (None, "right"),
    ("fn answer_0() -> f64 { 120 / 400 }", "does_not_compile"),
    (None, "right"),
    ("fn answer_0() -> f64 { let list: Vec<f64> = Vec::new(); list[3] }", "panicked"),
    (None, "right"),
    ("fn answer_0() -> f64 { todo!() }", "not_attempted"),
    ("fn answer_0() -> f64 { std::process::exit(0) }", "panicked"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=300)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--sample", type=int, default=2)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "target/release/tourism-class")
    parser.add_argument("--config", type=pathlib.Path, default=ROOT / "crates/class/nbgrader/nbgrader_config.py")
    parser.add_argument("--nbgrader", default="nbgrader")
    options = parser.parse_args()
    program = str(options.program.resolve())

    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        choice = [word for number in EXERCISES for word in ("--exercise", f"3.{number}")]
        run(place, program, "release", "ps1", "--lang", "ko", *choice)
        notebook = json.loads(next((place / "ps1/release/ko/ps1").glob("*.ipynb")).read_text(encoding="utf-8"))
        planted = hand_in(place, notebook, options.students)
        run(place, program, "collect", "ps1", "in")
        # The library is built and read once before the clock starts.
        shutil.copytree(place / "ps1/submitted", place / "all")
        keep_only(place, 2)
        run(place, program, "grade", "ps1", "--gradebook", "warm.sqlite")
        shutil.rmtree(place / "ps1/submitted")
        shutil.copytree(place / "all", place / "ps1/submitted")

        jobs = ["--jobs", str(options.jobs)]
        wall, memory = measured(place, program, "grade", "ps1", "--gradebook", "first.sqlite", *jobs)
        first = graded(place / "first.sqlite")
        check(first, planted)
        again, _ = measured(place, program, "grade", "ps1", "--gradebook", "first.sqlite", *jobs)
        killed_after = killed(place, program, jobs, wall / 2)
        rest, _ = measured(place, program, "grade", "ps1", "--gradebook", "killed.sqlite", *jobs)
        assert graded(place / "killed.sqlite") == first, "a killed run gave other grades"

        count = options.students
        print(f"| | {count} submissions of {len(EXERCISES)} exercises, {options.jobs} jobs |")
        print("|---|--:|")
        print(f"| wall, s | {wall:.1f} |\n| submissions per second | {count / wall:.2f} |")
        print(f"| peak memory of all processes, MB | {memory / 1e6:.0f} |")
        print(f"| graded again, nothing changed: wall, s | {again:.1f} |")
        print(f"| killed after | {killed_after} of {count}; the rest took {rest:.1f} s, all grades the same |")
        outcomes = collections.Counter(outcome for row in first.values() for outcome, _ in row.values())
        print(f"| outcomes, all as planted | {', '.join(f'{name} {n}' for name, n in sorted(outcomes.items()))} |")
        if options.sample:
            theirs = with_nbgrader(place, options, notebook)
            print(f"| nbgrader, one submission: wall, s | {theirs:.1f} |")
            print(f"| times faster | {theirs * count / wall:.0f} |")


def hand_in(place, notebook, students):
    planted = {}
    rows = ["id,name"]
    for number in range(students):
        student = f"s{number:04d}"
        other, outcome = OTHERS[number % len(OTHERS)]
        answers = {f"03-q{exercise}": f"{code}\n// {student}" for exercise, code in RIGHT.items()}
        if other:
            answers["03-q0"] = f"{other}\n// {student}"
        handed = json.loads(json.dumps(notebook))
        for cell in handed["cells"]:
            grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
            if grade_id in answers:
                cell["source"] = answers[grade_id]
        folder = place / "in" / student
        folder.mkdir(parents=True)
        (folder / "03-pareto.ipynb").write_text(json.dumps(handed, ensure_ascii=False), encoding="utf-8")
        planted[student] = {f"3.{exercise}": "right" for exercise in EXERCISES} | {"3.0": outcome}
        rows.append(f"{student},{student}")
    (place / "roster.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return planted


def keep_only(place, number):
    for folder in sorted((place / "ps1/submitted").iterdir())[number:]:
        shutil.rmtree(folder)


def run(place, *command):
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}\n{done.stderr}")


def measured(place, *command):
    """Wall seconds, and the most memory that the command and all below it had at once."""
    begun = time.monotonic()
    child = subprocess.Popen(command, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    most = [0]
    stop = threading.Event()

    def watch():
        while not stop.wait(0.2):
            most[0] = max(most[0], memory_below(child.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, said = child.communicate()
    stop.set()
    watcher.join()
    wall = time.monotonic() - begun
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{said}")
    return wall, most[0]


def memory_below(root):
    parents, pages = {}, {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            stat = pathlib.Path(f"/proc/{entry}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        fields = stat[stat.rindex(")") + 2 :].split()
        parents[int(entry)], pages[int(entry)] = int(fields[1]), int(fields[21])
    below, size = {root}, 0
    for _ in range(12):
        below |= {pid for pid, parent in parents.items() if parent in below}
    for pid in below:
        size += pages.get(pid, 0)
    return size * os.sysconf("SC_PAGE_SIZE")


def killed(place, program, jobs, after):
    """How many submissions are in the gradebook after a kill -9 in the middle."""
    book = place / "killed.sqlite"
    command = [program, "grade", "ps1", "--gradebook", "killed.sqlite", *jobs]
    child = subprocess.Popen(command, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    child.send_signal(signal.SIGKILL)
    child.wait()
    kept = len(graded(book))
    assert kept > 0, "it was killed too early to show anything"
    return kept


def graded(book):
    found = collections.defaultdict(dict)
    with sqlite3.connect(book) as rows:
        for student, exercise, outcome, points in rows.execute("SELECT student, exercise, outcome, points FROM exercises"):
            found[student][exercise] = (outcome, points)
    return dict(found)


def check(found, planted):
    for student, expected in planted.items():
        outcomes = {exercise: outcome for exercise, (outcome, _) in found[student].items()}
        if outcomes != expected:
            sys.exit(f"{student}: planted {expected}, came {outcomes}")
        points = sum(points for _, points in found[student].values())
        assert points == sum(outcome == "right" for outcome in expected.values()), (student, points)


def with_nbgrader(place, options, notebook):
    """Wall seconds of `nbgrader autograde` for one submission of the sample."""
    course = place / "nbgrader"
    (course / "source/ps1").mkdir(parents=True)
    config = options.config.read_text(encoding="utf-8").replace("@COURSE@", str(ROOT / "crates/course"))
    (course / "nbgrader_config.py").write_text(config, encoding="utf-8")
    (course / "source/ps1/03-pareto.ipynb").write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
    run(course, options.nbgrader, "generate_assignment", "ps1")
    for number in range(options.sample):
        folder = course / f"submitted/s{number:04d}/ps1"
        folder.mkdir(parents=True)
        shutil.copy(place / f"in/s{number:04d}/03-pareto.ipynb", folder)
    wall, _ = measured(course, options.nbgrader, "autograde", "ps1", "--create")
    return wall / options.sample


if __name__ == "__main__":
    main()
