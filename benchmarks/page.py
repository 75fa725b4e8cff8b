"""How long a reader waits in a browser: sort, search and a lever on the page of 168 bodies by 100
criteria, a lever on the report of the shipped data.

The promise is in milliseconds because people wait for it: the median of each is under 100; it ends in 1
otherwise. Beside it stands the multiple of writing a word into the same page and laying it out.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

import rank

import cchc
from cchc.language.words import Words
from cchc.reporting import html, rank_page
from tests.programs import CHROMIUM, DRIVER
from tests.reporting.browser import Page, browser
from tests.reporting.made import dated

BAR = 100
TIMED = """
return [...arguments].map((act) => {
  const run = new Function('i', act);
  return [...Array(25).keys()].map((i) => {
    const begin = performance.now();
    run(i);
    document.body.offsetHeight;
    return performance.now() - begin;
  });
});"""
BESIDE = "document.querySelector('h1').append(String(i))"
LEVER = """const one = document.querySelectorAll('#whatif input[type=range]')[0];
one.value = i % 2 ? one.min : one.max; one.dispatchEvent(new Event('input'));"""
SORT = "document.querySelectorAll('table.order button')[1 + i % 2].click()"
SEARCH = """const find = document.getElementById('search');
find.value = i % 2 ? '' : String(i); find.dispatchEvent(new Event('input'));"""
SHEET = (
    "document.querySelector('table.order tbody a').click(); document.getElementById('try').click()"
)


def told(page: Page, file: Path, name: str, act: str, before: str = "") -> bool:
    """Print how long an act takes on a page; False where it is over the bar."""
    page.open(file)
    page.run(before)
    beside, times = page.run(TIMED, BESIDE, act)
    now = median(times)
    more = f"max {max(times):6.1f}  {now / median(beside):5.1f} ×"
    print(f"{file.stem:8} {name:8} {now:6.1f} ms  {more}")
    return now < BAR


def main() -> int:
    """Make the pages, open them, and tell."""
    if not (CHROMIUM and DRIVER):
        sys.exit("page.py: chromium and chromedriver are not installed")
    words, fine = Words("vi"), []
    with tempfile.TemporaryDirectory() as name, browser(Path(name) / "profile") as page:
        folder = Path(name)
        many, report = folder / "rank.html", folder / "report.html"
        many.write_bytes(
            rank_page.render(cchc.rank(cchc.load(rank.made(folder / "data", 168))), words)
        )
        report.write_bytes(html.render(dated("html"), words))
        print(*(f"{file.name}: {file.stat().st_size:,} bytes" for file in (many, report)), sep="\n")
        page.shape(1280)
        fine.append(told(page, many, "sort", SORT))
        fine.append(told(page, many, "search", SEARCH))
        fine.append(told(page, many, "lever", LEVER, SHEET))
        fine.append(told(page, report, "lever", LEVER))
    return 0 if all(fine) else 1


if __name__ == "__main__":
    raise SystemExit(main())
