"""Makes an nbgrader course of one lesson.

    make_course.py FOLDER --assignment ps1 --lesson 3 --lang ko [--exercises 0,1,2]

FOLDER gets nbgrader_config.py and source/ASSIGNMENT/NN-slug.ipynb, the instructor's version with its solutions and
hidden tests between nbgrader's marks. Then, in FOLDER: `nbgrader generate_assignment ps1`.
Run it with the Python of the lab (.lab/venv/bin/python), which has nbgrader.
"""

from __future__ import annotations

import argparse
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
sys.path.insert(0, str(REPOSITORY / "crates/cli/python"))

import source  # noqa: E402
import student  # noqa: E402


def main() -> None:
    arguments = _arguments()
    lessons = sorted((REPOSITORY / "notebooks/source").glob(f"{arguments.lesson:02d}-*.md"))
    if len(lessons) != 1:
        sys.exit(f"error: there is no lesson {arguments.lesson} in notebooks/source")
    lesson = source.read(lessons[0])
    notebook = student.in_language(lesson, arguments.lang)
    notebook.cells = [cell for cell in notebook.cells if "gate" not in cell.metadata.get("tags", [])]
    if arguments.exercises is not None:
        notebook.cells = _only(notebook.cells, arguments.exercises)
    target = arguments.folder / "source" / arguments.assignment / f"{lesson.stem}.ipynb"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(student.write(notebook), encoding="utf-8")
    config = (HERE / "nbgrader_config.py").read_text(encoding="utf-8")
    config = config.replace("@COURSE@", str(REPOSITORY / "crates/course"))
    (arguments.folder / "nbgrader_config.py").write_text(config, encoding="utf-8")
    print(target)


def _only(cells: list, exercises: set[int]) -> list:
    """The cells before the first exercise that hold code, and those of the chosen exercises."""
    numbers = [cell.metadata.get("tourism", {}).get("exercise") for cell in cells]
    missing = exercises - set(numbers)
    if missing:
        sys.exit(f"error: the lesson has no exercise {', '.join(map(str, sorted(missing)))}")
    first = next(place for place, number in enumerate(numbers) if number is not None)
    return [
        cell
        for place, (cell, number) in enumerate(zip(cells, numbers, strict=True))
        if number in exercises or (place < first and cell.cell_type == "code")
    ]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--assignment", default="ps1")
    parser.add_argument("--lesson", type=int, required=True)
    parser.add_argument("--lang", choices=source.LANGUAGES, default="ko")
    numbers = lambda text: {int(number) for number in text.split(",")}  # noqa: E731
    parser.add_argument("--exercises", type=numbers, help="numbers with commas; default: all")
    return parser.parse_args()


if __name__ == "__main__":
    main()
