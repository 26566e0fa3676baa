"""Runs a notebook through real Jupyter and judges every cell; writes a JSON report, and a line per cell on stderr.

    run_notebook.py NOTEBOOK --report FILE [--kernel rust] [--cwd FOLDER] [--timeout 300] [--executed FILE]

The usual runners (nbconvert, nbmake, nbval, papermill) see success where a Rust cell panicked. This one fails a cell on an
error reply or output, on `panicked at` in any output, on anything written to stderr (the compiler's warnings), and on a
check whose outcome is not the expected one. What is expected stands in the cell's `expect` metadata; without it,
`not_attempted`: a notebook as it is shipped. A list of expectations is about a cell with several attempts at an exercise,
each of which is run by itself if the cell as a whole is not as expected. Exit code 0 if every cell passed, 1 if not.
"""

from __future__ import annotations

import argparse
import copy
import json
import pathlib
import re
import subprocess
import sys
import time

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

CHECK_MIME = "application/vnd.tourism-marketing.check+json"
AS_SHIPPED = {"outcome": "not_attempted", "misconception": None}
DIED = "the kernel died"
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def main() -> int:
    arguments = _arguments()
    report = run(arguments)
    arguments.report.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0 if report["passed"] else 1


def run(arguments: argparse.Namespace) -> dict:
    """Executes the notebook cell by cell; a cell that fails does not keep the next from running."""
    notebook = nbformat.read(arguments.notebook, as_version=4)
    cwd = arguments.cwd or arguments.notebook.parent
    client = NotebookClient(
        notebook,
        kernel_name=arguments.kernel,
        timeout=arguments.timeout,
        startup_timeout=arguments.timeout,
        allow_errors=True,
        coalesce_streams=True,
        resources={"metadata": {"path": str(cwd)}},
    )
    replies: dict[int, dict] = {}
    client.on_cell_executed = lambda cell, cell_index, execute_reply: replies.update({cell_index: execute_reply["content"]})

    code = [index for index, cell in enumerate(notebook.cells) if cell.cell_type == "code" and cell.source.strip()]
    cells = []
    started = time.monotonic()
    ready = first_figure = None
    stopped = None
    try:
        # A kernel may speak on the terminal of whoever starts it; that is no part of the lesson.
        with client.setup_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
            ready = time.monotonic() - started
            for index in code:
                cell = notebook.cells[index]
                begun = time.monotonic()
                problems = _execute(client, cell, index, replies)
                if problems and len(_expectations(cell)) > 1 and not _fatal(problems):
                    problems = []
                    for alone in _alone(cell):
                        answer = alone.metadata["expect"]["answer"]
                        found = _execute(client, alone, index, replies)
                        problems += [problem if answer in problem else f"on the answer `{answer}`: {problem}" for problem in found]
                        if _fatal(problems):
                            break
                seconds = time.monotonic() - begun
                cells.append(_cell_report(index, cell, seconds, problems))
                _tell(len(cells), len(code), cells[-1])
                if first_figure is None and _has_figure(cell):
                    first_figure = time.monotonic() - started
                if _fatal(problems):
                    stopped = problems[-1]
                    break
    except Exception as error:  # a kernel that does not start fails in many ways
        stopped = f"the kernel `{arguments.kernel}` did not start: {type(error).__name__}: {error}"
    if arguments.executed:
        nbformat.write(notebook, arguments.executed)
    return {
        "notebook": str(arguments.notebook),
        "kernel": arguments.kernel,
        "passed": stopped is None and all(not cell["problems"] for cell in cells),
        "stopped": stopped,
        "seconds": round(time.monotonic() - started, 2),
        "kernel_ready_seconds": _rounded(ready),
        "first_figure_seconds": _rounded(first_figure),
        "cells": cells,
    }


def _execute(client: NotebookClient, cell: nbformat.NotebookNode, index: int, replies: dict[int, dict]) -> list[str]:
    """Runs a cell; what is wrong with it."""
    try:
        client.execute_cell(cell, index)
    except CellTimeoutError:
        return [f"no answer within {client.timeout} s"]
    except DeadKernelError:
        return [DIED]
    return judge(cell, replies.get(index, {}))


def _fatal(problems: list[str]) -> bool:
    return bool(problems) and (problems[-1].endswith(DIED) or "no answer within" in problems[-1])


def _alone(cell: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    """The attempts of a cell, a cell each."""
    cells = []
    for expected in _expectations(cell):
        alone = copy.deepcopy(cell)
        alone.source, alone.outputs = expected["source"], []
        alone.metadata["expect"] = expected
        cells.append(alone)
    return cells


def _expectations(cell: nbformat.NotebookNode) -> list[dict]:
    expected = cell.metadata.get("expect") or []
    return expected if isinstance(expected, list) else [expected]


def judge(cell: nbformat.NotebookNode, reply: dict) -> list[str]:
    """What is wrong with an executed cell."""
    problems = []
    errors = [output for output in cell.outputs if output.output_type == "error"]
    if reply.get("status") != "ok":
        problems.append(_error("it failed", errors[0] if errors and not reply.get("evalue") else reply))
    elif errors:
        problems.append(_error("it shows an error, yet Jupyter was told that all is well", errors[0]))
    outcomes = []
    for output in cell.outputs:
        kind = output.output_type
        if kind == "stream" and output.name == "stderr" and "panicked at" not in output.text:
            problems.append(f"it wrote to stderr: {_short(output.text)}")
        text = _text(output)
        if "panicked at" in text and reply.get("status") == "ok":
            problems.append(f"it panicked, yet Jupyter was told that all is well: {_short(text)}")
        check = output.get("data", {}).get(CHECK_MIME)
        if check is not None:
            outcomes.append(json.loads(check) if isinstance(check, str) else check)
    problems += _judge_outcomes(cell, outcomes)
    return problems


def _judge_outcomes(cell: nbformat.NotebookNode, outcomes: list[dict]) -> list[str]:
    expected = _expectations(cell)
    is_check = cell.metadata.get("tourism", {}).get("role") == "check"
    if not outcomes:
        return ["it should show the outcome of a check, and shows none"] if expected or is_check else []
    if not expected:
        expected = [AS_SHIPPED] * len(outcomes)
    if len(outcomes) != len(expected):
        return [f"it should show {len(expected)} outcome(s) of a check, and shows {len(outcomes)}"]
    problems = []
    for outcome, wanted in zip(outcomes, expected, strict=True):
        got = (outcome.get("outcome"), outcome.get("misconception"))
        if got != (wanted["outcome"], wanted["misconception"]):
            answer = f" on the answer `{wanted['answer']}`" if "answer" in wanted else ""
            problems.append(f"the check{answer} must say {_say(wanted['outcome'], wanted['misconception'])}, it says {_say(*got)}{_cure(wanted, got)}")
    return problems


def _cure(wanted: dict, got: tuple) -> str:
    if "answer" not in wanted:
        return ""
    if wanted["outcome"] == "wrong":
        return "; change the code of this wrong answer, or `wrong` of its misconception"
    return "; change the solution, or `right` of the exercise"


def _cell_report(index: int, cell: nbformat.NotebookNode, seconds: float, problems: list[str]) -> dict:
    mark = cell.metadata.get("tourism", {})
    expected = _expectations(cell)
    return {
        "index": index,
        "id": cell.get("id"),
        "line": cell.metadata.get("line"),
        "grade_id": cell.metadata.get("grade_id") or cell.metadata.get("nbgrader", {}).get("grade_id"),
        "exercise": mark.get("exercise"),
        "role": mark.get("role"),
        "answer": expected[0].get("answer") if len(expected) == 1 else None,
        "seconds": round(seconds, 3),
        "first_line": next((line for line in cell.source.splitlines() if line.strip()), "")[:60],
        "problems": problems,
    }


def _tell(position: int, count: int, cell: dict) -> None:
    name = " ".join(part for part in (cell["grade_id"], cell["answer"]) if part) or cell["first_line"]
    print(f"{position}/{count} {name}", file=sys.stderr, flush=True)


def _has_figure(cell: nbformat.NotebookNode) -> bool:
    return any("<svg" in str(output.get("data", {}).get(mime, "")) for output in cell.outputs for mime in ("text/html", "image/svg+xml"))


def _text(output: nbformat.NotebookNode) -> str:
    """All that an output shows, in any form."""
    parts = [output.get("text", ""), output.get("evalue", ""), *output.get("traceback", [])]
    parts += [body for body in output.get("data", {}).values() if isinstance(body, str)]
    return "\n".join(parts)


def _error(what: str, error: dict) -> str:
    said = " ".join(part for part in (error.get("ename"), error.get("evalue")) if part)
    return f"{what}: {_short(said) or 'it does not say why'}"


def _short(text: str) -> str:
    lines = [line.strip() for line in ESCAPE.sub("", text).splitlines() if line.strip()]
    return " / ".join(lines[:3])[:300]


def _say(outcome: str | None, misconception: str | None) -> str:
    return f"`{outcome}` ({misconception})" if misconception else f"`{outcome}`"


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 2)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run a notebook through Jupyter and judge every cell.")
    parser.add_argument("notebook", type=pathlib.Path)
    parser.add_argument("--report", type=pathlib.Path, required=True, help="write the JSON report here")
    parser.add_argument("--kernel", default="rust", help="name of the kernelspec")
    parser.add_argument("--cwd", type=pathlib.Path, help="folder in which the kernel runs; else the notebook's")
    parser.add_argument("--timeout", type=int, default=300, help="seconds for one cell, and for the kernel to start")
    parser.add_argument("--executed", type=pathlib.Path, help="write the notebook with its outputs here")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
