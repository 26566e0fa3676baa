"""The nbgrader path as a class goes it: generate, hand in, autograde, feed back, export. Writes a JSON report.

    end_to_end.py FOLDER --report FILE

The report says what was found; the caller judges it. Needs nbgrader and the Rust kernel of the lab.
"""

from __future__ import annotations

import argparse
import csv
import json
import pathlib
import re
import subprocess
import sys
import time

import nbformat
from nbgrader.api import Gradebook

HERE = pathlib.Path(__file__).resolve().parent
NOTEBOOK = "03-pareto"
# Worth two points, and passed only by an answer that computes: the visible check knows one input.
HIDDEN = """// BEGIN HIDDEN TESTS
let secret_input = [60.0, 20.0, 10.0, 5.0, 5.0, 0.0, 0.0, 0.0, 0.0, 0.0];
if (answer_1(&secret_input) - 0.8).abs() < 1e-9 { 2.0 } else { 0.0 }
// END HIDDEN TESTS"""
RIGHT_0 = "fn answer_0() -> f64 {\n    120.0 / 400.0\n}"
RIGHT_1 = "fn answer_1(spend: &[f64]) -> f64 {\n    (spend[0] + spend[1]) / spend.iter().sum::<f64>()\n}"
STUDENTS = {
    "right": (RIGHT_0, RIGHT_1),
    # As good as right for the visible check.
    "memorised": (RIGHT_0, "#[allow(unused_variables)]\nfn answer_1(spend: &[f64]) -> f64 {\n    0.7\n}"),
    "broken": (RIGHT_0, "fn answer_1(spend: &[f64]) -> f64 {\n    spend[0] +\n}"),
    # Its process takes `lesson` with it, and the check of the next exercise falls: what nbgrader cannot keep apart.
    "leaving": ("fn answer_0() -> f64 {\n    std::process::exit(0)\n}", RIGHT_1),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--report", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    report = {"seconds": {}, "students": {}}

    _run(report, folder, "make_course", sys.executable, str(HERE / "make_course.py"), str(folder),
         "--lesson", "3", "--exercises", "0,1", "--lang", "ko")
    _hide(folder / f"source/ps1/{NOTEBOOK}.ipynb")
    _run(report, folder, "generate", "nbgrader", "generate_assignment", "ps1")
    release = folder / f"release/ps1/{NOTEBOOK}.ipynb"
    text = release.read_text(encoding="utf-8")
    report["released"] = {
        "todo": sum("todo!()" in cell.source for cell in nbformat.reads(text, 4).cells if _is_answer(cell)),
        "hidden": "secret_input" in text,
        "solution": "spend[0] + spend[1]" in text,
    }
    for student, answers in STUDENTS.items():
        _hand_in(release, folder / f"submitted/{student}/ps1", answers)
    _run(report, folder, "autograde", "nbgrader", "autograde", "ps1", "--create")
    _run(report, folder, "feedback", "nbgrader", "generate_feedback", "ps1")
    _run(report, folder, "export", "nbgrader", "export", "--to", "grades.csv")

    with Gradebook(f"sqlite:///{folder}/gradebook.db") as book:
        for student in STUDENTS:
            graded = book.find_submission("ps1", student).notebooks[0]
            report["students"][student] = {grade.name: grade.score for grade in graded.grades}
    for student, found in report["students"].items():
        html = (folder / f"feedback/{student}/ps1/{NOTEBOOK}.html").read_text(encoding="utf-8")
        found["feedback_shows_hidden"] = "secret_input" in re.sub(r"<[^>]+>", "", html)
        kept = (folder / f"autograded/{student}/ps1/{NOTEBOOK}.ipynb").read_text(encoding="utf-8")
        found["path_as_handed_in"] = '\\"../../crates/course\\"' in kept
    with (folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        report["exported"] = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    arguments.report.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")


def _is_answer(cell) -> bool:
    return cell.metadata.get("nbgrader", {}).get("solution", False)


def _hide(path: pathlib.Path) -> None:
    """Puts a cell with hidden tests at the end of the instructor's version."""
    notebook = nbformat.read(path, 4)
    cell = nbformat.v4.new_code_cell(HIDDEN, id="03-q1-hidden")
    cell.metadata["nbgrader"] = {
        "grade": True, "grade_id": "03-q1-hidden", "locked": True, "points": 2,
        "schema_version": 3, "solution": False, "task": False,
    }
    notebook.cells.append(cell)
    nbformat.write(notebook, path)


def _hand_in(release: pathlib.Path, folder: pathlib.Path, answers: tuple[str, str]) -> None:
    notebook = nbformat.read(release, 4)
    for number, answer in enumerate(answers):
        for cell in notebook.cells:
            if cell.metadata.get("nbgrader", {}).get("grade_id") == f"03-q{number}":
                cell.source = answer
    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, folder / f"{NOTEBOOK}.ipynb")


def _run(report: dict, folder: pathlib.Path, name: str, *command: str) -> None:
    begun = time.monotonic()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    report["seconds"][name] = round(time.monotonic() - begun, 1)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}")


if __name__ == "__main__":
    main()
