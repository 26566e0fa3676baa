"""Reads one bilingual lesson text (MyST Markdown) and judges its structure."""

from __future__ import annotations

import dataclasses
import pathlib
import re

import jupytext.myst
import nbformat
import yaml
from markdown_it import MarkdownIt

LANGUAGES = ("ko", "en")
ROLES = ("prompt", "answer", "check", "wrong", "hint")
LINE_MARK = re.compile(r"^(?P<indent>\s*)//(?P<lang>[a-z]{2})// ?(?P<text>.*)$")
PROSE = MarkdownIt("commonmark").enable("table")
FORMULA = re.compile(r"\$[^$]*\$")


@dataclasses.dataclass(frozen=True)
class Problem:
    """What is wrong with a lesson, where, and what cures it."""

    source: str
    line: int
    cell: str
    problem: str
    cure: str

    def as_dict(self) -> dict:
        return dataclasses.asdict(self)


class LessonError(Exception):
    """A text that cannot be read as a lesson at all."""

    def __init__(self, problem: Problem):
        super().__init__(problem.problem)
        self.problem = problem


@dataclasses.dataclass(frozen=True)
class Lesson:
    """A lesson as its author wrote it: all languages, solutions and gate cells included."""

    path: pathlib.Path
    notebook: nbformat.NotebookNode
    number: int
    slug: str
    title: dict[str, str]

    @property
    def stem(self) -> str:
        """The file name of its notebooks: `03-pareto`."""
        return f"{self.number:02d}-{self.slug}"

    def problem(self, cell: nbformat.NotebookNode | None, problem: str, cure: str) -> Problem:
        line = cell.metadata["source_line"] if cell is not None else 1
        return Problem(str(self.path), line, name(cell), problem, cure)


def name(cell: nbformat.NotebookNode | None) -> str:
    """How a message speaks of a cell: its grade_id, else its role and exercise, else its first words."""
    if cell is None:
        return "lesson"
    grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
    if grade_id:
        return grade_id
    mark = cell.metadata.get("tourism", {})
    if "role" in mark:
        words = ["exercise", str(mark.get("exercise", "?")), mark["role"]]
        words += [mark["misconception"]] if "misconception" in mark else []
        return " ".join(words)
    first = next((line for line in cell.source.splitlines() if line.strip()), "")
    return first[:40] or "empty cell"


def language(cell: nbformat.NotebookNode) -> str | None:
    """The language of a Markdown cell; `None` for a cell that both notebooks share."""
    found = [tag for tag in cell.metadata.get("tags", []) if tag in LANGUAGES]
    return found[0] if len(found) == 1 else None


def exercise(cell: nbformat.NotebookNode, role: str) -> int | None:
    """The number of the exercise in which `cell` plays `role`."""
    mark = cell.metadata.get("tourism", {})
    return mark.get("exercise") if mark.get("role") == role else None


def read(path: pathlib.Path) -> Lesson:
    """Reads the lesson at `path`; every cell learns the line on which it starts (`source_line`)."""

    def unreadable(problem: str, cure: str, line: int = 1) -> LessonError:
        return LessonError(Problem(str(path), line, "lesson", problem, cure))

    try:
        text = path.read_text(encoding="utf-8")
        notebook = jupytext.myst.myst_to_notebook(
            text, code_directive="{code-cell}", raw_directive="{raw-cell}", add_source_map=True
        )
    except UnicodeDecodeError as error:
        raise unreadable(f"not UTF-8 at byte {error.start}", "save the file as UTF-8") from error
    except yaml.YAMLError as error:
        raise unreadable(f"the YAML cannot be read: {error}", "mend the YAML at the place named") from error
    except Exception as error:  # jupytext and markdown-it raise many kinds
        raise unreadable(f"jupytext cannot read it: {error}", "mend the MyST Markdown") from error

    head = notebook.metadata.get("tourism", {})
    title = head.get("title", {})
    if not isinstance(head.get("lesson"), int) or not isinstance(head.get("slug"), str):
        raise unreadable(
            "the head has no `tourism: {lesson, slug}`", "add e.g. `tourism: {lesson: 3, slug: pareto}` to the YAML head"
        )
    missing = [lang for lang in LANGUAGES if not title.get(lang)]
    if missing:
        raise unreadable(f"the head has no title in {', '.join(missing)}", "add it under `tourism: title:`")

    for cell, line in zip(notebook.cells, notebook.metadata.pop("source_map"), strict=True):
        cell.metadata["source_line"] = line
    return Lesson(path, notebook, head["lesson"], head["slug"], dict(title))


def find(folder: pathlib.Path, only: int | None) -> list[pathlib.Path]:
    """The lesson texts in `folder`, in the order of their numbers."""
    found = sorted(folder.glob("[0-9][0-9]-*.md"))
    return [path for path in found if only is None or int(path.name[:2]) == only]


def judge(lesson: Lesson, manifest: dict | None) -> list[Problem]:
    """Every fault in the structure of `lesson`, in the order of its lines."""
    problems = [
        *_languages(lesson),
        *_grade_ids(lesson),
        *_roles(lesson),
        *_exercises(lesson),
        *_spoilers(lesson),
        *_signs(lesson),
        *(_misconceptions(lesson, manifest) if manifest is not None else []),
    ]
    if lesson.path.stem != lesson.stem:
        problems.append(
            lesson.problem(None, f"the file is named {lesson.path.stem}", f"name it {lesson.stem}, as its head says")
        )
    return sorted(problems, key=lambda found: found.line)


def _languages(lesson: Lesson):
    """Prose comes in pairs, Korean first; code lines in a language have their twin in the same cell."""
    waiting: nbformat.NotebookNode | None = None
    for cell in lesson.notebook.cells:
        lang = language(cell)
        if cell.cell_type == "markdown":
            if lang is None:
                yield lesson.problem(cell, "prose without a language", 'start it with `+++ {"tags": ["ko"]}` or `["en"]`')
                continue
            if lang == "ko":
                if waiting is not None:
                    yield _unpaired(lesson, waiting)
                waiting = cell
            elif waiting is None:
                yield lesson.problem(cell, "English prose without the Korean before it", "write its `ko` cell just above")
            else:
                if waiting.metadata.get("tourism") != cell.metadata.get("tourism"):
                    yield lesson.problem(cell, "its `tourism` metadata differs from its Korean twin's", "make them equal")
                waiting = None
            continue
        if waiting is not None:
            yield _unpaired(lesson, waiting)
            waiting = None
        count = {code: 0 for code in LANGUAGES}
        for line in cell.source.splitlines():
            mark = LINE_MARK.match(line)
            if mark and mark["lang"] in count:
                count[mark["lang"]] += 1
            elif mark:
                yield lesson.problem(cell, f"a line for the unknown language `{mark['lang']}`", "use //ko// or //en//")
        if count["ko"] != count["en"]:
            yield lesson.problem(
                cell, f"{count['ko']} //ko// line(s) but {count['en']} //en// line(s)", "write each such line in both languages"
            )
    if waiting is not None:
        yield _unpaired(lesson, waiting)


def _unpaired(lesson: Lesson, cell: nbformat.NotebookNode) -> Problem:
    return lesson.problem(cell, "Korean prose without its English twin", 'add a `+++ {"tags": ["en"]}` cell just below')


def _grade_ids(lesson: Lesson):
    seen: dict[tuple[str, str | None], int] = {}
    prefix = f"{lesson.number:02d}-"
    for cell in lesson.notebook.cells:
        grade = cell.metadata.get("nbgrader")
        if grade is None:
            continue
        grade_id = grade.get("grade_id", "")
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", grade_id) or not grade_id.startswith(prefix):
            yield lesson.problem(cell, f"the grade_id is `{grade_id}`", f"begin it with {prefix}, letters, digits, - and _")
        key = (grade_id, language(cell))
        if key in seen:
            yield lesson.problem(cell, f"the grade_id stands on line {seen[key]} too", "give each cell its own")
        seen[key] = cell.metadata["source_line"]
        if grade.get("schema_version") != 3:
            yield lesson.problem(cell, "nbgrader metadata without `schema_version: 3`", "add it")


def _roles(lesson: Lesson):
    for cell in lesson.notebook.cells:
        mark = cell.metadata.get("tourism")
        gate = "gate" in cell.metadata.get("tags", [])
        if mark is None:
            if gate:
                yield lesson.problem(cell, "a gate cell that says not what it is", "add `tourism: {exercise, role: wrong, …}`")
            continue
        role = mark.get("role")
        if role is not None and role not in ROLES:
            yield lesson.problem(cell, f"the unknown role `{role}`", f"use one of {', '.join(ROLES)}")
        if role is not None and not isinstance(mark.get("exercise"), int):
            yield lesson.problem(cell, "a role without the number of its exercise", "add `exercise: N`")
        if (role == "wrong") != gate:
            yield lesson.problem(
                cell, "a wrong answer must be a gate cell, and only that", "give it both `tags: [gate]` and `role: wrong`"
            )
        grade = cell.metadata.get("nbgrader", {})
        if role == "answer" and not (grade.get("solution") and not grade.get("grade")):
            yield lesson.problem(cell, "an answer cell that nbgrader does not know as one", "set `solution: true, grade: false`")
        if role == "check" and not (grade.get("grade") and grade.get("locked") and not grade.get("solution")):
            yield lesson.problem(
                cell, "a check cell that nbgrader does not know as one", "set `grade: true, locked: true, solution: false`"
            )


def _exercises(lesson: Lesson):
    """Each exercise is prompt (two languages), answer, check, in this order; the numbers rise."""
    places: dict[int, dict[str, list[int]]] = {}
    for index, cell in enumerate(lesson.notebook.cells):
        for role in ROLES:
            number = exercise(cell, role)
            if number is not None:
                places.setdefault(number, {}).setdefault(role, []).append(index)
    cells = lesson.notebook.cells
    previous = None
    for number, roles in places.items():
        first = cells[min(min(found) for found in roles.values())]
        for role, need in (("prompt", 2), ("answer", 1), ("check", 1)):
            got = len(roles.get(role, []))
            if got != need:
                yield lesson.problem(first, f"exercise {number} has {got} {role} cell(s)", f"it needs {need}")
        order = [roles[role][0] for role in ("prompt", "answer", "check") if role in roles]
        if order != sorted(order):
            yield lesson.problem(first, f"exercise {number} is out of order", "write prompt, answer, check")
        if previous is not None and number <= previous:
            yield lesson.problem(first, f"exercise {number} comes after exercise {previous}", "number them in reading order")
        previous = number
        for index in roles.get("answer", []):
            source = cells[index].source
            begun, ended = source.count("// BEGIN SOLUTION"), source.count("// END SOLUTION")
            if begun == 0 or begun != ended:
                yield lesson.problem(
                    cells[index],
                    f"{begun} solution(s) begin in it and {ended} end",
                    "put each between `// BEGIN SOLUTION` and `// END SOLUTION`",
                )


def _spoilers(lesson: Lesson):
    """`Run all` must spoil nothing: hints and solutions start commented out."""
    for cell in lesson.notebook.cells:
        if cell.cell_type != "code":
            continue
        for line in cell.source.splitlines():
            mark = LINE_MARK.match(line)
            code = mark["text"] if mark else line
            if re.search(r"\blesson\s*\.\s*(hint|solution)\s*\(", code.split("//")[0]):
                yield lesson.problem(cell, f"`{code.strip()}` runs by itself", "start the line with `// `")


def _signs(lesson: Lesson):
    """Bold that Jupyter would show as asterisks: `**5 %**쯤`, or Markdown inside a line of HTML."""
    for cell in lesson.notebook.cells:
        if cell.cell_type != "markdown":
            continue
        for shown in _shown(PROSE.parse(cell.source)):
            place = shown.find("**")
            if place >= 0:
                yield lesson.problem(
                    cell,
                    f"`{shown[max(0, place - 15) : place + 15].strip()}` is shown with its asterisks",
                    "take the particle into the bold, or write `<b>` inside HTML",
                )


def _shown(tokens):
    """The texts of Markdown that a reader sees as they stand: no code, no formulas."""
    for token in tokens:
        if token.type in ("text", "html_block"):
            yield FORMULA.sub("", token.content)
        yield from _shown(token.children or [])


def _misconceptions(lesson: Lesson, manifest: dict):
    """The wrong answers that the course crate knows are exactly those that the gate tries."""
    cells = lesson.notebook.cells
    listed = {item["exercise"]: list(item["misconceptions"]) for item in manifest["exercises"]}
    shown = {number for number in (exercise(cell, "check") for cell in cells) if number is not None}
    for number in sorted(set(listed) - shown):
        yield lesson.problem(None, f"exercise {number} of the course crate is not in the lesson", "write its cells")
    for number in sorted(shown - set(listed)):
        cell = next(cell for cell in cells if exercise(cell, "check") == number)
        yield lesson.problem(cell, f"the course crate has no exercise {number}", "add it there, or take it out here")
    tried: set[tuple[int, str]] = set()
    for cell in cells:
        number = exercise(cell, "wrong")
        if number is None:
            continue
        misconception = cell.metadata["tourism"].get("misconception", "")
        if misconception not in listed.get(number, []):
            known = ", ".join(listed.get(number, [])) or "none"
            yield lesson.problem(cell, f"exercise {number} has no misconception `{misconception}`", f"it has: {known}")
        if (number, misconception) in tried:
            yield lesson.problem(cell, f"`{misconception}` of exercise {number} is tried twice", "keep one gate cell of it")
        tried.add((number, misconception))
    for number in sorted(set(listed) & shown):
        cell = next(cell for cell in cells if exercise(cell, "check") == number)
        for misconception in listed[number]:
            if (number, misconception) not in tried:
                yield lesson.problem(
                    cell,
                    f"nothing tries the misconception `{misconception}` of exercise {number}",
                    f"add a gate cell with `tourism: {{exercise: {number}, role: wrong, misconception: {misconception}}}`",
                )
