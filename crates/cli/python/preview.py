"""Runs a notebook and writes it as one page, with every cell's output: how a lesson looks.

    preview.py NOTEBOOK --cwd FOLDER --out PAGE.html

A cell that fails is shown with its error, and the next ones run. Lines on stdout say which cell runs.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import tempfile

import nbclient
import nbformat
from nbconvert import HTMLExporter


def main() -> None:
    arguments = _arguments()
    notebook = nbformat.read(arguments.notebook, as_version=4)
    codes = [index for index, cell in enumerate(notebook.cells) if cell.cell_type == "code"]

    def said(cell, cell_index, **_) -> None:
        if cell.cell_type == "code":
            print(f"{codes.index(cell_index) + 1}/{len(codes)}", flush=True)

    client = nbclient.NotebookClient(
        notebook,
        kernel_name="rust",
        timeout=600,
        allow_errors=True,
        on_cell_start=said,
        resources={"metadata": {"path": str(arguments.cwd)}},
    )
    client.execute()
    body, _ = HTMLExporter(embed_images=True).from_notebook_node(notebook)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=arguments.out.parent, prefix=".preview-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(body)
    os.replace(name, arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run a notebook and write it as one page.")
    parser.add_argument("notebook", type=pathlib.Path)
    parser.add_argument("--cwd", type=pathlib.Path, required=True, help="folder in which the kernel runs")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="the page to write")
    return parser.parse_args()


if __name__ == "__main__":
    main()
