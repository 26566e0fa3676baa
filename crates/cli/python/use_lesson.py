"""Uses a lesson as a student does: a real Chromium on a real JupyterLab. Writes a JSON report and screenshots.

    use_lesson.py ADDRESS --chromium FILE --shots FOLDER --report FILE --exercise 1 --right CODE --wrong CODE
                  --message TEXT [--read SECONDS]

The report says what was seen; the caller judges it.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re
import tempfile
import time

from playwright.sync_api import Page, expect, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MINUTE = 60_000

# Draws single letters with the page's own font. A font without Hangul draws the same box for each.
HANGUL = """() => {
    const family = getComputedStyle(document.querySelector('.jp-RenderedMarkdown')).fontFamily;
    const draw = letter => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 64;
        const pen = canvas.getContext('2d', {willReadFrequently: true});
        pen.font = `40px ${family}`;
        pen.fillText(letter, 8, 48);
        return Array.from(pen.getImageData(0, 0, 64, 64).data).join();
    };
    const letters = ['한', '글', '객', '실', '\\u{10FFFE}', ' '].map(draw);
    return {family, distinct: new Set(letters).size, of: letters.length};
}"""


def main() -> None:
    arguments = _arguments()
    arguments.shots.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=arguments.chromium,
            headless=True,
            args=FLAGS,
            viewport={"width": 1400, "height": 1000},
        )
        page = context.pages[0]
        page.set_default_timeout(MINUTE)
        report = use(page, arguments)
        context.close()
    arguments.report.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")


def use(page: Page, arguments: argparse.Namespace) -> dict:
    """Opens the lesson, runs it, answers one exercise wrongly and then rightly."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    shot = lambda name: page.screenshot(path=arguments.shots / f"{name}.png")

    opened = time.monotonic()
    page.goto(arguments.address)
    page.locator(".jp-Notebook .jp-RenderedMarkdown h1").first.wait_for()
    shown = time.monotonic() - opened
    _kernel_is(page, "idle")
    ready = time.monotonic() - opened
    # The toolbar says "No Kernel" until it has heard of the one that is ready.
    name = page.locator(".jp-NotebookPanel-toolbar .jp-KernelName, .jp-Toolbar-kernelName").first
    expect(name).to_have_text(re.compile("Rust"), timeout=MINUTE)
    kernel = name.inner_text()
    shot("1-opened")

    page.wait_for_timeout(arguments.read * 1000)
    started = time.monotonic()
    _run_all(page)
    page.locator(".jp-OutputArea-output svg").first.wait_for(state="attached", timeout=10 * MINUTE)
    figure = time.monotonic() - started
    figure_since_opening = time.monotonic() - opened
    _all_ran(page)
    everything = time.monotonic() - started
    first_figure = page.locator(".jp-OutputArea-output svg").first
    _centre(page, first_figure)
    shot("2-figure")
    figures = page.locator(".jp-OutputArea-output svg").count()
    box = first_figure.bounding_box()
    title = first_figure.locator("title").first.text_content()
    errors = page.locator('.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"], .jp-RenderedText[data-mime-type="application/vnd.jupyter.stderr"]').count()

    # The answer cell and its check are the neighbours that speak of the exercise.
    answer = page.locator(".jp-CodeCell").filter(has=page.locator(".cm-line", has_text=f"fn answer_{arguments.exercise}(")).first
    check = page.locator(".jp-CodeCell").filter(has=page.locator(".cm-line", has_text=f"check!(lesson, {arguments.exercise},")).first
    said = {}
    for name, code in (("wrong", arguments.wrong), ("right", arguments.right)):
        _replace(page, answer, code)
        _run(page, answer)
        _run(page, check)
        output = check.locator(".jp-OutputArea-output").first
        if name == "wrong":
            expect(output).to_contain_text(arguments.message, timeout=MINUTE)
        else:
            expect(output).not_to_contain_text(arguments.message, timeout=MINUTE)
        said[name] = output.inner_text()
        _centre(page, check)
        shot(f"3-{name}")

    return {
        "kernel": kernel,
        "language": page.evaluate("document.documentElement.lang"),
        "run_menu": page.locator(".lm-MenuBar-itemLabel").all_inner_texts(),
        "figures": figures,
        "first_figure": {"title": title, "width": box["width"] if box else 0, "height": box["height"] if box else 0},
        "errors": errors,
        "hangul": page.evaluate(HANGUL),
        "said": said,
        "page_errors": complaints,
        "seconds": {
            "text_shown": round(shown, 2),
            "kernel_ready": round(ready, 2),
            "read": arguments.read,
            "first_figure_after_run_all": round(figure, 2),
            "first_figure_after_opening": round(figure_since_opening, 2),
            "all_cells": round(everything, 2),
        },
    }


def _run_all(page: Page) -> None:
    """Run > Run All Cells, whatever the menus are called in the page's language."""
    command = page.locator('.lm-Menu-item[data-command="runmenu:run-all"]')
    for menu in page.locator(".lm-MenuBar-item").all():
        menu.click()
        if command.count() and command.first.is_visible():
            command.first.click()
            return
        page.keyboard.press("Escape")
    raise RuntimeError("no menu offers to run all cells")


def _all_ran(page: Page) -> None:
    """Until no cell waits for its turn any more."""
    page.wait_for_function(
        """() => ![...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')].some(prompt => prompt.textContent.includes('*'))""",
        timeout=10 * MINUTE,
    )
    _kernel_is(page, "idle")


def _kernel_is(page: Page, status: str) -> None:
    page.locator(f'.jp-Notebook-ExecutionIndicator[data-status="{status}"]').first.wait_for(state="attached", timeout=3 * MINUTE)


def _centre(page: Page, what) -> None:
    """Brings `what` to the middle. JupyterLab guesses the height of what it has not drawn, so the first try may miss."""
    for _ in range(4):
        what.evaluate("element => element.scrollIntoView({block: 'center'})")
        page.wait_for_timeout(300)


def _replace(page: Page, cell, code: str) -> None:
    cell.scroll_into_view_if_needed()
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(code)


def _run(page: Page, cell) -> None:
    cell.scroll_into_view_if_needed()
    cell.locator(".jp-InputPrompt").first.click()
    before = cell.locator(".jp-InputPrompt").first.inner_text()
    page.keyboard.press("Control+Enter")
    expect(cell.locator(".jp-InputPrompt").first).not_to_have_text(before, timeout=MINUTE)
    _all_ran(page)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Use a lesson in a real browser, as a student does.")
    parser.add_argument("address", help="the lesson's address, token included")
    parser.add_argument("--chromium", required=True, help="the browser's program file")
    parser.add_argument("--shots", type=pathlib.Path, required=True, help="folder for screenshots")
    parser.add_argument("--report", type=pathlib.Path, required=True, help="write the JSON report here")
    parser.add_argument("--exercise", type=int, required=True, help="number of the exercise to answer")
    parser.add_argument("--wrong", required=True, help="code of a wrong answer cell")
    parser.add_argument("--message", required=True, help="words by which the check must answer the wrong one")
    parser.add_argument("--right", required=True, help="code of a right answer cell")
    parser.add_argument("--read", type=float, default=0, help="seconds to read before running")
    return parser.parse_args()


if __name__ == "__main__":
    main()
