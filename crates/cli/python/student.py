"""Makes the student notebook of one language from a lesson: well-kept tools pick, clear and lock; ids and bytes never vary."""

from __future__ import annotations

import copy
import hashlib
import re

import nbformat
from nbconvert.preprocessors import TagRemovePreprocessor
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions, LockCells

from source import LANGUAGES, LINE_MARK, Lesson, language

KERNELSPEC = {"display_name": "Rust", "language": "rust", "name": "rust"}
LANGUAGE_INFO = {
    "codemirror_mode": "rust",
    "file_extension": ".rs",
    "mimetype": "text/rust",
    "name": "rust",
    "pygments_lexer": "rust",
}
STUB = "todo!()"
SOLUTION_MARK = re.compile(r"\b(BEGIN|END) (SOLUTION|HIDDEN TESTS)\b")
TEXT_STUB = {"ko": "여기에 답을 쓰세요.", "en": "Write your answer here."}


def make(lesson: Lesson, lang: str) -> nbformat.NotebookNode:
    """The notebook that a student of `lang` receives: no solution, no hidden test, no gate cell, no output."""
    notebook = in_language(lesson, lang)
    notebook = _without(notebook, "gate")
    for preprocessor in (
        ClearSolutions(code_stub={"rust": STUB}, text_stub=TEXT_STUB[lang]),
        ClearHiddenTests(),
        LockCells(),
    ):
        notebook, _ = preprocessor.preprocess(notebook, {})
    return notebook


def solved(lesson: Lesson, lang: str) -> nbformat.NotebookNode:
    """The notebook of an instructor of `lang`: every solution filled in, without the marks around it and the gate cells."""
    notebook = _without(in_language(lesson, lang), "gate")
    for cell in notebook.cells:
        lines = [line for line in cell.source.splitlines() if not SOLUTION_MARK.search(line)]
        cell.source = "\n".join(lines)
    return notebook


def write(notebook: nbformat.NotebookNode) -> str:
    """The bytes of the file: sorted keys, Hangul as it is, one newline at the end."""
    nbformat.validate(notebook)
    return nbformat.writes(notebook, version=4).rstrip("\n") + "\n"


def in_language(lesson: Lesson, lang: str) -> nbformat.NotebookNode:
    """The lesson in one language, with its solutions and gate cells."""
    notebook = copy.deepcopy(lesson.notebook)
    _number(notebook)
    for other in LANGUAGES:
        if other != lang:
            notebook = _without(notebook, other)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = pick_lines(cell.source, lang)
            cell.outputs, cell.execution_count = [], None
        cell.metadata.pop("source_line")
        tags = [tag for tag in cell.metadata.pop("tags", []) if tag not in LANGUAGES]
        if tags:
            cell.metadata["tags"] = tags
    head = notebook.metadata["tourism"]
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": KERNELSPEC,
            "language_info": LANGUAGE_INFO,
            "title": lesson.title[lang],
            "tourism": {**head, "lang": lang, "title": lesson.title[lang]},
        }
    )
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    return notebook


def origins(lesson: Lesson, lang: str) -> dict[str, nbformat.NotebookNode]:
    """The cells of the text by the ids that they have in the notebook of `lang`."""
    notebook = copy.deepcopy(lesson.notebook)
    _number(notebook)
    return {cell.id: cell for cell in notebook.cells if language(cell) in (None, lang)}


def pick_lines(code: str, lang: str) -> str:
    """`//ko// text` becomes `text` in the Korean notebook and vanishes from the other; every other line stays."""
    kept = []
    for line in code.splitlines():
        mark = LINE_MARK.match(line)
        if mark is None or mark["lang"] not in LANGUAGES:
            kept.append(line)
        elif mark["lang"] == lang:
            kept.append(mark["indent"] + mark["text"])
    return "\n".join(kept)


def _without(notebook: nbformat.NotebookNode, tag: str) -> nbformat.NotebookNode:
    picked, _ = TagRemovePreprocessor(enabled=True, remove_cell_tags={tag}).preprocess(notebook, {})
    return picked


def _number(notebook: nbformat.NotebookNode) -> None:
    """Gives every cell an id that is the same at each build and in both languages.

    A graded cell is called by its grade_id. Any other is called by what it says, so that a new cell leaves the ids
    of the others alone; English prose takes the id of the Korean just above it.
    """
    taken: dict[str, int] = {}
    previous = ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and language(cell) == "en" and previous:
            cell.id = previous
            continue
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        base = re.sub(r"[^A-Za-z0-9_-]", "-", grade_id) or hashlib.sha256(cell.source.encode()).hexdigest()[:8]
        taken[base] = taken.get(base, 0) + 1
        cell.id = base if taken[base] == 1 else f"{base}-{taken[base]}"
        previous = cell.id if language(cell) == "ko" else ""
