"""What is killed while it writes leaves the old files, and what is spoilt never ends in a traceback."""

from __future__ import annotations

import io
import os
import random
import signal
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cchc.cli.main import main
from tests import province
from tests.cli.conftest import Run
from tests.importing.matrices import voices, workbook, write

pytestmark = pytest.mark.slow

BODIES = 8
FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Scores of some bodies, a workbook of points, and files of before."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CCHC_DEBUG", "1")  # a bug is raised
    (tmp_path / "du-lieu").mkdir()
    write(tmp_path / "du-lieu")
    (tmp_path / "tinh").mkdir()
    province.write(tmp_path / "tinh", {2026: province.bodies(3)[:BODIES]})
    (tmp_path / "tong-hop.xlsx").write_bytes(workbook(voices()))
    for name in ("x.docx", "x.xlsx", "x.html", "scores.yaml", "scores.csv"):
        (tmp_path / name).write_text("trước", encoding="utf-8")
    return tmp_path


def killed(call: str, at: int, *arguments: str) -> bool:
    """True where the program was killed at its n-th call of a function of `os`."""
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    real, calls = getattr(os, call), 0

    def deadly(*given: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    setattr(os, call, deadly)
    main([*arguments])
    os._exit(0)


@FORKS
@pytest.mark.parametrize("name", ["x.docx", "x.xlsx", "x.html"])
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_ranking_that_is_killed_leaves_the_old_file(folder: Path, name: str, call: str) -> None:
    assert killed(call, 1, "rank", "--data", "tinh", "-o", name, "--force")
    assert (folder / name).read_text(encoding="utf-8") == "trước"
    assert main(["rank", "--data", "tinh", "-o", name, "--force"]) == 0
    assert (folder / name).read_bytes() != "trước".encode()


@FORKS
@pytest.mark.parametrize(("call", "at"), [("fsync", 1), ("fsync", 2), ("replace", 1)])
def test_an_import_that_is_killed_leaves_both_files(folder: Path, call: str, at: int) -> None:
    asked = ("import", "--scores", "tong-hop.xlsx", "--data", "du-lieu", "--force")
    assert killed(call, at, *asked)
    files = [folder / "scores.yaml", folder / "scores.csv"]
    assert [file.read_text(encoding="utf-8") for file in files] == ["trước"] * 2
    assert main([*asked]) == 0
    assert "schema: cchc/scores/v1" in files[0].read_text(encoding="utf-8")


SPOILS: tuple[Callable[[bytes, int, random.Random], bytes], ...] = (
    lambda text, at, _: text[:at],
    lambda text, at, rng: text[:at] + rng.randbytes(3) + text[at:],
    lambda text, at, rng: text[:at] + text[at + rng.randint(1, 30) :],
    lambda text, at, _: text[:at] + b'"' + text[at:],
    lambda text, at, _: text[:at] + b"\n" + text[at:],
    lambda text, at, _: text[:at] + b",,\r" + text[at:],
    lambda text, at, _: text[:at] + b"\0" + text[at:],
    lambda text, at, _: text[:at] + "٣½\u2028".encode() + text[at:],
    lambda text, at, rng: text[:at] + text[rng.randrange(len(text)) :],
    lambda text, at, _: text.replace(text[at : at + 1], b";"),
    lambda text, at, _: text[:at] + b"9" * 400 + text[at:],
)


def spoilt(content: bytes, seed: int, many: int) -> Iterator[bytes]:
    """A file spoilt in so many ways."""
    rng = random.Random(seed)
    for _ in range(many):
        text = content
        for _ in range(rng.choice((1, 1, 2, 4))):
            text = rng.choice(SPOILS)(text, rng.randrange(len(text) + 1), rng) or b"\n"
        yield text


def ends_clearly(run: Run, *arguments: str) -> None:
    ran = run(*arguments)
    assert ran.code in (0, 1, 2, 3)
    assert ran.out or ran.err


def test_a_table_that_is_spoilt_is_ranked_or_told(run: Run, folder: Path) -> None:
    table = folder / "tinh" / "diem-2026.csv"
    for i, content in enumerate(spoilt(table.read_bytes(), 1, 50)):
        table.write_bytes(content)
        ends_clearly(run, "rank" if i % 3 else "check", "--data", "tinh")


def test_a_workbook_that_is_spoilt_is_imported_or_told(run: Run, folder: Path) -> None:
    """Bytes of the file as it is, then of what is packed in it."""
    file = folder / "tong-hop.xlsx"
    whole = file.read_bytes()
    made = [*spoilt(whole, 2, 12)]
    with zipfile.ZipFile(io.BytesIO(whole)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    for name in parts:
        for content in spoilt(parts[name], 3, 3):
            into = io.BytesIO()
            with zipfile.ZipFile(into, "w") as packed:
                for other, inside in parts.items():
                    packed.writestr(other, content if other == name else inside)
            made.append(into.getvalue())
    for content in made:
        file.write_bytes(content)
        ends_clearly(run, "import", "--scores", file.name, "--data", "du-lieu", "--force")


def test_a_csv_that_is_spoilt_is_imported_or_told(run: Run, folder: Path) -> None:
    rows = (
        "BẢNG ĐIỂM THẨM ĐỊNH NĂM 2025",
        "Mã,Tiêu chí,Điểm tối đa,Xã Số Một,Xã Số Hai",
        '1.1,Ban hành kế hoạch,4,"3,5",4',
        "1.2,Kiểm tra công tác,3,2,Không áp dụng",
    )
    file = folder / "tong-hop.csv"
    for content in spoilt("\n".join(rows).encode(), 4, 40):
        file.write_bytes(content)
        ends_clearly(run, "import", "--scores", file.name, "--data", "du-lieu", "--force")
