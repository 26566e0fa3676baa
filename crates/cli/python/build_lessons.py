"""Builds the student notebooks and the author gate's plans from the lesson texts; speaks JSON on stdout.

    build_lessons.py --source notebooks/source --out notebooks [--only 3] [--check] [--manifest FILE] [--plans FOLDER]
                     [--solutions FOLDER]

With `--solutions` the notebooks of an instructor go into that folder, and no student notebook is written. `--check` writes no notebook but says which ones are not what their text makes. Exit code 0 also when problems were found:
they are in the report, and the caller judges them.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import sys
import tempfile

import gate
import source
import student


def main() -> None:
    arguments = _arguments()
    manifests = json.loads(arguments.manifest.read_text(encoding="utf-8")) if arguments.manifest else []
    known = {manifest["lesson"]: manifest for manifest in manifests}
    paths = source.find(arguments.source, arguments.only)
    report = {"lessons": [_lesson(path, known, arguments) for path in paths]}
    json.dump(report, sys.stdout, ensure_ascii=False, indent=1)


def _lesson(path: pathlib.Path, known: dict[int, dict], arguments: argparse.Namespace) -> dict:
    problems: list[source.Problem] = []
    report = {"source": str(path), "notebooks": [], "plans": [], "solved": [], "problems": [], "exercises": 0, "wrong_answers": 0}
    try:
        lesson = source.read(path)
        manifest = known.get(lesson.number) if known else None
        report |= {"lesson": lesson.number, "title": lesson.title}
        for role, key in (("check", "exercises"), ("wrong", "wrong_answers")):
            report[key] = sum(source.exercise(cell, role) is not None for cell in lesson.notebook.cells)
        problems += source.judge(lesson, manifest)
        problems += gate.leaks(lesson, manifest)
        for lang in source.LANGUAGES:
            if arguments.solutions:
                solved = arguments.solutions / lang / f"{lesson.stem}.ipynb"
                _replace(solved, student.write(student.solved(lesson, lang)))
                report["solved"].append({"path": str(solved), "lang": lang})
                continue
            text = student.write(student.make(lesson, lang))
            target = arguments.out / lang / f"{lesson.stem}.ipynb"
            state = _state(target, text)
            if arguments.check and state != "fresh":
                cure = f"run `cargo tourism lessons build --only {lesson.number}` and commit"
                problems.append(lesson.problem(None, f"{target} is {state}", cure))
            elif state != "fresh":
                _replace(target, text)
            report["notebooks"].append({"path": str(target), "lang": lang, "state": state})
            if arguments.plans:
                plan = arguments.plans / f"{lesson.stem}-{lang}.ipynb"
                _replace(plan, student.write(gate.plan(lesson, lang)))
                report["plans"].append({"path": str(plan), "lang": lang})
    except source.LessonError as error:
        problems.append(error.problem)
    except RuntimeError as error:  # nbgrader refuses unbalanced markers, which the judge may have named better already
        if not problems:
            problems.append(source.Problem(str(path), 1, "lesson", str(error), "balance the BEGIN and END markers of its cells"))
    report["problems"] = [problem.as_dict() for problem in problems]
    return report


def _state(target: pathlib.Path, text: str) -> str:
    if not target.exists():
        return "missing"
    return "fresh" if target.read_bytes() == text.encode() else "stale"


def _replace(target: pathlib.Path, text: str) -> None:
    """Writes to a temporary file beside `target`, then renames: an interrupted build leaves no half notebook."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build the student notebooks from the lesson texts.")
    parser.add_argument("--source", type=pathlib.Path, required=True, help="folder of the lesson texts")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder that holds ko/ and en/")
    parser.add_argument("--only", type=int, help="number of the one lesson to build")
    parser.add_argument("--check", action="store_true", help="write nothing, report what is not fresh")
    parser.add_argument("--manifest", type=pathlib.Path, help="JSON file: what the course crate says of its lessons")
    parser.add_argument("--solutions", type=pathlib.Path, help="folder for the notebooks with their solutions")
    parser.add_argument("--plans", type=pathlib.Path, help="folder for the notebooks of the author gate")
    return parser.parse_args()


if __name__ == "__main__":
    main()
