"""The author's gate: nothing given away, and every check meets the stub, the solution and each wrong answer."""

from __future__ import annotations

import copy
import re

import nbformat

import student
from source import LANGUAGES, Lesson, Problem, exercise, language

SOLUTION = re.compile(r"// BEGIN SOLUTION\n(?P<body>.*?)// END SOLUTION", re.DOTALL)
HIDDEN = re.compile(r"BEGIN HIDDEN TESTS[^\n]*\n(?P<body>.*?)\n[^\n]*END HIDDEN TESTS", re.DOTALL)
# A line shorter than this says too little to give anything away: `let n = 3;`.
TELLING = 20
# An expected value with fewer digits than this turns up by chance: .7, 120.
TELLING_DIGITS = 4


def leaks(lesson: Lesson, manifest: dict | None) -> list[Problem]:
    """What a student notebook tells that it must not: a solution, a hidden test, an expected value, a gate cell."""
    problems = []
    for lang in LANGUAGES:
        notebook = student.make(lesson, lang)
        origins = student.origins(lesson, lang)
        received = [_squeeze(cell.source) for cell in notebook.cells]
        for cell in lesson.notebook.cells:
            if language(cell) not in (None, lang):
                continue
            for what, body in _secrets(cell, lang):
                for piece in _telling(body):
                    if any(_squeeze(piece) in text for text in received):
                        problems.append(
                            lesson.problem(
                                cell,
                                f"the {lang} student notebook holds its {what}: `{piece.strip()[:60]}`",
                                "say it differently in the text, or change the exercise",
                            )
                        )
        for number, code in _shown_solutions(manifest):
            for piece in _telling(_beyond_the_stub(code, notebook, number)):
                if any(_squeeze(piece) in text for text in received):
                    problems.append(
                        lesson.problem(
                            _check_cell(lesson, number),
                            f"the {lang} student notebook holds what `lesson.solution({number})` shows: `{piece.strip()[:60]}`",
                            "say it differently in the text, or change the solution",
                        )
                    )
        for number, value in _expected(manifest):
            for cell in notebook.cells:
                if _holds_number(cell.source, value):
                    problems.append(
                        lesson.problem(
                            origins.get(cell.id),
                            f"the {lang} student notebook holds the expected value {value} of exercise {number}",
                            f"take it out of the cell that begins `{_first_line(cell.source)[:40]}`",
                        )
                    )
        text = student.write(notebook)
        for mark in ("BEGIN SOLUTION", "BEGIN HIDDEN TESTS", '"misconception"', '"gate"'):
            if mark in text:
                problems.append(lesson.problem(None, f"the {lang} student notebook holds {mark}", "check the cell's markers"))
    return problems


def plan(lesson: Lesson, lang: str) -> nbformat.NotebookNode:
    """The student notebook, in which each check is followed by one cell that tries the solution and every wrong answer.

    A cell's `expect` metadata says which outcome its check must have. One cell for all attempts at an exercise compiles
    once instead of twice an attempt; each stands in a block of its own, where its function hides the stub.
    """
    full = student.in_language(lesson, lang).cells
    answers = {exercise(cell, "answer"): cell for cell in full if exercise(cell, "answer") is not None}
    wrong: dict[int, list[nbformat.NotebookNode]] = {}
    for cell in full:
        number = exercise(cell, "wrong")
        if number is not None:
            wrong.setdefault(number, []).append(cell)

    notebook = student.make(lesson, lang)
    origins = student.origins(lesson, lang)
    cells = []
    for cell in notebook.cells:
        if cell.id in origins:
            # A failure names the line of the text, which is what its author has open.
            cell.metadata["line"] = origins[cell.id].metadata["source_line"]
        number = exercise(cell, "check")
        cells.append(cell)
        if number is None:
            continue
        cell.metadata["expect"] = _expected_outcome("stub", "not_attempted", None)
        attempts = [(answers[number], "solution", "right", None)] if number in answers else []
        attempts += [
            (attempt, f"wrong-{attempt.metadata['tourism'].get('misconception')}", "wrong", attempt.metadata["tourism"].get("misconception"))
            for attempt in wrong.get(number, [])
        ]
        if attempts:
            cells.append(_attempts(cell, attempts))
    for cell in cells:
        # nbgrader's metadata would claim that graded cells occur twice.
        cell.metadata["grade_id"] = cell.metadata.pop("nbgrader", {}).get("grade_id", "")
    notebook.cells = cells
    return notebook


def _attempts(check, attempts) -> nbformat.NotebookNode:
    cell = copy.deepcopy(check)
    cell.id = f"{check.id}-attempts"[:64]
    blocks = [f"{{\n{answer.source}\n({check.source.strip()}).evcxr_display();\n}}" for answer, *_ in attempts]
    cell.source = "\n".join(blocks)
    cell.metadata["expect"] = [
        # Run by itself where the cell as a whole fails, so that the report names the attempt.
        _expected_outcome(*expected) | {"source": block}
        for (_, *expected), block in zip(attempts, blocks, strict=True)
    ]
    return cell


def _expected_outcome(label: str, outcome: str, misconception: str | None) -> dict:
    return {"outcome": outcome, "misconception": misconception, "answer": label}


def _secrets(cell, lang: str):
    code = student.pick_lines(cell.source, lang)
    for match in SOLUTION.finditer(code):
        yield "solution", match["body"]
    for match in HIDDEN.finditer(code):
        yield "hidden test", match["body"]


def _telling(body: str):
    lines = [line for line in body.splitlines() if line.strip() and not line.strip().startswith("//")]
    if len(_squeeze(body)) >= TELLING:
        yield "\n".join(lines)
    for line in lines:
        if len(lines) > 1 and len(_squeeze(line)) >= TELLING:
            yield line


def _shown_solutions(manifest: dict | None):
    for item in (manifest or {}).get("exercises", []):
        if item.get("solution"):
            yield item["exercise"], item["solution"]


def _beyond_the_stub(code: str, notebook: nbformat.NotebookNode, number: int) -> str:
    """The lines of a solution that the answer cell does not hand out itself, such as its signature."""
    given = {line.strip() for cell in notebook.cells if exercise(cell, "answer") == number for line in cell.source.splitlines()}
    return "\n".join(line for line in code.splitlines() if line.strip() not in given)


def _expected(manifest: dict | None):
    for item in (manifest or {}).get("exercises", []):
        for value in item.get("expected", []):
            if len(re.sub(r"^0|[^0-9]", "", value).strip("0")) >= TELLING_DIGITS:
                yield item["exercise"], value


def _holds_number(text: str, value: str) -> bool:
    """Whether `value`, or what is left of it when rounded to `TELLING_DIGITS` places, stands in `text` as a number."""
    whole, _, fraction = value.partition(".")
    start = re.escape(f"{whole}.{fraction[:TELLING_DIGITS]}") if fraction else re.escape(whole) + r"(?![0-9])"
    return re.search(r"(?<![0-9.])" + start, text.replace("_", "").replace(",", "")) is not None


def _check_cell(lesson: Lesson, number: int):
    return next((cell for cell in lesson.notebook.cells if exercise(cell, "check") == number), None)


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)
