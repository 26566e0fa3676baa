"""nbgrader for Rust notebooks with this course: points of checks, the course where it is, feedback without hidden tests.

Put into a course folder by make_course.py, which fills in COURSE. Tested with nbgrader 0.9.6.
"""

import copy
import re

from nbconvert.preprocessors import ClearMetadataPreprocessor, CSSHTMLHeaderPreprocessor
from nbformat.v4 import new_output
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearHiddenTests,
    Execute,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    NbGraderPreprocessor,
    SaveAutoGrades,
)
from nbgrader.utils import is_grade

COURSE = "@COURSE@"  # the folder of the crate tourism-course on this machine
DEP = re.compile(r"(:dep\s+tourism-course\s*=\s*\{\s*path\s*=\s*)\"[^\"]*\"")
CHECK = "application/vnd.tourism-marketing.check+json"


class RustExecute(Execute):
    """Runs a notebook with the course of this machine, and gives a right check the points of its cell.

    A student's notebook names the course by a path beside it, which is another one here. The path is put back
    afterwards, so that the kept notebook is what was handed in.
    """

    def on_cell_executed(self, **kwargs):
        # The stock kernel's reply to an error has none of these, and nbgrader needs them.
        content = kwargs["execute_reply"]["content"]
        if content.get("status") == "error":
            content.setdefault("ename", "Error")
            content.setdefault("evalue", "")
            content.setdefault("traceback", [])
        return super().on_cell_executed(**kwargs)

    def preprocess(self, nb, resources, **kwargs):
        handed_in = {}
        for place, cell in enumerate(nb.cells):
            if cell.cell_type == "code" and DEP.search(cell.source):
                handed_in[place] = cell.source
                cell.source = DEP.sub(rf'\g<1>"{COURSE}"', cell.source)
        nb, resources = super().preprocess(nb, resources, **kwargs)
        for place, source in handed_in.items():
            nb.cells[place].source = source
        for cell in nb.cells:
            if is_grade(cell) and cell.cell_type == "code":
                _score(cell)
        return nb, resources


def _score(cell):
    """The plain text of a grade cell's value is its points; nbgrader gives full points for anything that is no number."""
    points = float(cell.metadata.nbgrader["points"])
    values = [output for output in cell.outputs if output.output_type == "execute_result"]
    for output in values:
        check = output.data.get(CHECK)
        if isinstance(check, dict):
            output.data["text/plain"] = repr(points if check.get("outcome") == "right" else 0.0)
            continue
        try:
            float(output.data.get("text/plain", ""))
        except ValueError:
            # A picture or a text is no proof of anything.
            output.data["text/plain"] = "0.0"
    if not values and not any(output.output_type == "error" for output in cell.outputs):
        # Nor is silence: the program may have ended before the check.
        cell.outputs.append(new_output("execute_result", data={"text/plain": "0.0"}, execution_count=cell.execution_count))


class WithoutHiddenTests(NbGraderPreprocessor):
    """Takes hidden tests out of the feedback, and with them what their cell printed: an error draws the code it is in."""

    def preprocess(self, nb, resources):
        clear = ClearHiddenTests(enforce_metadata=False)
        for cell in nb.cells:
            before = copy.copy(cell.source)
            clear._remove_hidden_test_region(cell)
            if cell.cell_type == "code" and cell.source != before:
                cell.outputs = [new_output("stream", name="stdout", text="(hidden tests · 숨은 테스트)\n")]
        return nb, resources


c = get_config()  # noqa: F821 (Jupyter's own)
c.CourseDirectory.course_id = "tourism-marketing"
c.CourseDirectory.db_url = "sqlite:///gradebook.db"
c.ClearSolutions.code_stub = {"rust": "todo!()"}
c.ClearSolutions.text_stub = "답을 여기에 쓰세요. / Write your answer here."
c.Autograde.autograde_preprocessors = [
    RustExecute,
    IgnorePattern,
    ClearMetadataPreprocessor,
    LimitOutput,
    SaveAutoGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]
c.ClearMetadataPreprocessor.clear_cell_metadata = False
c.ClearMetadataPreprocessor.clear_notebook_metadata = False
c.RustExecute.timeout = 300
c.GenerateFeedback.preprocessors = [GetGrades, WithoutHiddenTests, CSSHTMLHeaderPreprocessor]
