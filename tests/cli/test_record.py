"""`cchc record`: figures and tasks into the file of measurements, once, and nothing else touched."""

from __future__ import annotations

import itertools
import os
import random
import signal
import stat
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cchc.cli import recording
from cchc.cli.main import main
from cchc.importing.recording import shown
from cchc.language.words import Words
from cchc.model import day
from cchc.model.actuals import Actuals
from cchc.reading.folder import Folder
from cchc.reading.load import Loaded, load, read_content, read_one
from tests.checking.test_actuals import PARTS, TARGET
from tests.cli.conftest import Ran, Run
from tests.conftest import CI
from tests.importing.test_yaml_insert import written
from tests.snippets import EXAMPLES

FILE = "actuals_2026.yaml"
HEAD = "schema: cchc/actuals/v1\nbody: xa-vi-du\nyear: 2026\n"
JUNE = ("--as-of", "14/06/2026")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a plan; today is the 20th of December."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CCHC_DEBUG", "1")
    monkeypatch.setattr(day, "today", lambda: date(2026, 12, 20))
    folder = tmp_path / "d"
    folder.mkdir()
    added = {"criteria.yaml": PARTS, "plan.yaml": TARGET}
    for name in ("criteria.yaml", "appraisal.yaml", "plan.yaml"):
        text = (EXAMPLES / "C520" / "good" / name).read_text(encoding="utf-8")
        (folder / name).write_text(text + added.get(name, ""), encoding="utf-8")
    return folder


@pytest.fixture
def record(run: Run, data: Path) -> Run:
    """Run `cchc record` on that folder."""

    def command(*arguments: str) -> Ran:
        return run("record", *arguments, "--data", "d")

    return command


def text(data: Path) -> str:
    return (data / FILE).read_bytes().decode("utf-8")


def kept(data: Path) -> Actuals:
    found, problems = read_one(data / FILE, Actuals, "actuals")
    assert found is not None and problems == ()
    return found


def test_a_folder_without_a_file_gets_one(record: Run, data: Path) -> None:
    ran = record("1.1=62%", *JUNE, "--source", "Cổng DVC")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"Đã ghi 1.1: 62%, ngày 14/06/2026 (d/{FILE}:6:5).\n"
    assert text(data).partition("\n")[2] == HEAD + (
        "measurements:\n"
        '  - {criterion: "1.1", evidence: {rate: 62%}, as_of: 2026-06-14, source: "Cổng DVC"}\n'
    )
    assert text(data).startswith("# ")
    assert sorted(file.name for file in data.iterdir()) == sorted(
        [FILE, "appraisal.yaml", "criteria.yaml", "plan.yaml"]
    )  # no lock, nothing half written


def test_figures_of_every_form_and_tasks(record: Run, data: Path) -> None:
    document = ("--document", "35/BC-UBND", "--section", "mục  2", "--page", "3", "--note", "sơ bộ")
    said = ("1.1=90/112", "1.2=4", "1.3=a: 62,5%; b: không đạt")
    assert record(*said, "--as-of", "2026-06-14", *document).code == 0
    assert record("1.3=đạt", "--part", "b", *JUNE).code == 0
    assert record("--measure", "hai long=91,50%", *JUNE).code == 0
    assert record("1.1=<30%", "--as-of", "14-3-2026").code == 0
    assert record("--task", "NV-1", "--task", "nv-2", "--done", "20/05/2026").code == 0
    assert record("--task", "NV-1", "--open", "2026-06-01", "--note", "làm lại").code == 0
    assert record("--task", "NV-2", "--dropped", "1/7/2026", "--document", "1/QĐ").code == 0
    found = kept(data)
    assert [(str(one.of), shown(one, Words("vi"))) for one in found.measurements] == [
        ("1.1", "90/112"),
        ("1.2", "4"),
        ("1.3", "a: 62,5%; b: không đạt"),
        ("1.3/b", "đạt"),
        ("Hài lòng", "91,50%"),
        ("1.1", "<30%"),
    ]
    passage = found.measurements[0].document
    assert passage is not None
    assert (passage.document, passage.section, passage.page) == ("35/BC-UBND", "mục 2", "3")
    assert [(one.id, one.state, str(one.date)) for one in found.tasks] == [
        ("NV-1", "done", "2026-05-20"),
        ("NV-2", "done", "2026-05-20"),
        ("NV-1", "open", "2026-06-01"),
        ("NV-2", "dropped", "2026-07-01"),
    ]


def test_the_same_again_is_said_and_not_written(record: Run, data: Path) -> None:
    said = ("1.1=62%", "1.1=62%", *JUNE, "--source", "DVC")
    assert record(*said).code == 0
    assert record("--task", "NV-1", "--done", "20/05/2026").code == 0
    before = (text(data), (data / FILE).stat().st_ino)
    for again in (said, ("1.1=62%", *JUNE), ("--task", "NV-1", "--done", "2026-05-20")):
        ran = record(*again)
        assert ran.code == 0 and "đã có" in ran.out and "Đã ghi" not in ran.out
    assert (text(data), (data / FILE).stat().st_ino) == before
    other = record("1.1=62%", *JUNE, "--source", "DVC khác")
    assert other.code == 1 and "--correct" in other.err
    precise = record("1.1=62,0%", *JUNE)  # says more than 62%
    assert precise.code == 1 and "C522" in precise.err
    assert text(data) == before[0]


def test_a_figure_is_put_right_and_the_old_one_stays_as_a_note(record: Run, data: Path) -> None:
    lines = (
        HEAD + 'measurements:  # số liệu\n  - criterion: "1.1"\n    evidence: {rate: 60%} # tạm\n'
        '    as_of: 14/06/2026\n    source: Cổng\n  - {criterion: "1.2", evidence: {count: 1},'
        " as_of: 2026-06-14}\n# cuối\n"
    )
    (data / FILE).write_text(lines, encoding="utf-8")
    assert record("1.1=61%", *JUNE).code == 1
    assert record("1.1=61%", *JUNE, "--correct", "--source", "Cổng DVC").code == 0
    assert record("1.2=2", *JUNE, "--correct").code == 0
    assert text(data) == lines.replace("{rate: 60%} # tạm", "{rate: 61%}  # tạm").replace(
        "source: Cổng\n",
        'source: Cổng DVC\n    changes: [{date: 2026-12-20, note: "trước ghi 60% (Cổng)"}]\n',
    ).replace(
        '{criterion: "1.2", evidence: {count: 1}, as_of: 2026-06-14}\n',
        'criterion: "1.2"\n    evidence: {count: 2}\n    as_of: 2026-06-14\n'
        '    changes: [{date: 2026-12-20, note: "trước ghi 1"}]\n',
    )
    before = text(data)
    assert record("1.1=61%", *JUNE, "--correct").code == 0  # as it is: nothing more is noted
    none = record("1.1=61%", "--as-of", "13/06/2026", "--correct")
    assert none.code == 1 and "14/06/2026" in none.err
    assert text(data) == before
    assert record("1.1=59%", *JUNE, "--correct").code == 0
    notes = [one.note for one in kept(data).measurements[0].changes]
    assert notes == ["trước ghi 60% (Cổng)", "trước ghi 61% (Cổng DVC)"]


@pytest.mark.parametrize("way", ["crlf", "cr", "bom"])
def test_a_file_keeps_its_line_ends(record: Run, data: Path, way: str) -> None:
    lines = HEAD + 'measurements:\n  - criterion: "1.1"\n    evidence: {rate: 60%}  # tạm\n'
    lines += "    as_of: 2026-06-14\n# cuối\n...\n"
    old = written(lines, way)
    (data / FILE).write_bytes(old)
    assert record("1.1=61%", *JUNE, "--correct").code == 0
    assert record("1.2=4", *JUNE).code == 0
    item = '  - {criterion: "1.2", evidence: {count: 4}, as_of: 2026-06-14}\n'
    note = '    changes: [{date: 2026-12-20, note: "trước ghi 60%"}]\n'
    wanted = lines.replace("60%", "61%").replace("# cuối", f"{note}{item}# cuối")
    assert (data / FILE).read_bytes() == written(wanted, way)


def test_the_day_of_a_task_is_put_right(record: Run, data: Path) -> None:
    assert record("--task", "NV-1", "--done", "20/05/2026").code == 0
    assert record("--task", "NV-1", "--done", "21/05/2026", "--correct").code == 0
    assert record("--task", "NV-1", "--dropped", "21/05/2026", "--correct").code == 0
    (task,) = kept(data).tasks
    assert (task.state, task.date) == ("dropped", date(2026, 5, 21))
    assert [one.note for one in task.changes] == [
        "trước ghi xong ngày 20/05/2026",
        "trước ghi xong ngày 21/05/2026",
    ]


@pytest.mark.parametrize(
    ("said", "code", "told"),
    [
        (("1.9=4", *JUNE), 1, "C520"),
        (("1.4=4", *JUNE), 1, "C520"),
        (("1.1=4", *JUNE), 1, "C307"),
        (("1.1=140%", *JUNE), 1, "C311"),
        (("1.1=62%", "1.2=đạt", *JUNE), 1, "C307"),
        (("1.1=62%", "--as-of", "21/12/2026"), 1, "C521"),
        (("1.1=62%", "--as-of", "15/12/2026"), 1, "C524"),
        (("1.1=62%", "1.1=63%", *JUNE), 1, "C522"),
        (("--measure", "Khác=3%", *JUNE), 1, "C520"),
        (("--task", "NV-1", "--done", "31/01/2026"), 1, "C523"),
        (("--task", "NV-7", "--done", "31/03/2026"), 1, "C520"),
        (("1.1=62%", "--as-of", "14/06/2025"), 1, "C525"),
        (("1.1=62%", "--as-of", "14/06/0024"), 2, "14/06/0024"),
        ((), 2, "--as-of"),
        (("1.1=62%",), 2, "--as-of"),
        (("1.1=62%", "--as-of", "31/06/2026"), 2, "31/06/2026"),
        (("1.1=62%", "--as-of", "14/6"), 2, "14/6"),
        (("62%", *JUNE), 2, "3.12.3=62%"),
        (("1.1=", *JUNE), 2, "1.1="),
        (("1.1=khá", *JUNE), 2, "khá"),
        (("1.1=1,234", *JUNE), 2, "1,2340"),
        (("1.1=-3%", *JUNE), 2, "-3%"),
        (("1.3=a: 3%; a: 4%", *JUNE), 2, "a: 3%"),
        (("1.1=113/112", *JUNE), 2, "113"),
        (("1.1=62%", *JUNE, "--part", "Sáng"), 2, "C118"),
        (("1.1=62%", "1.2=3", *JUNE, "--part", "a"), 2, "--part"),
        (("1.1=62%", *JUNE, "--page", "3"), 2, "--document"),
        (("1.1=62%", *JUNE, "--source", " "), 2, "C119"),
        (("1.1=62%", *JUNE, "--source", "a\u200bb"), 2, "U+200B"),
        (("1.1=62%", *JUNE, "--source", "a\udcffb"), 2, "UTF-8"),
        (("--task", "NV-1"), 2, "--done"),
        (("--done", "20/05/2026"), 2, "--task"),
        (("--task", "NV-1", "--done", "20/05/2026", "--open", "20/05/2026"), 2, "--open"),
        (("--task", "NV1", "--done", "20/05/2026"), 2, "NV1"),
        (("1.1=62%", *JUNE, "--period", "2026-Q5"), 2, "2026-Q5"),
        (("1.1=62%", *JUNE, "--body", "xã nào"), 2, "xã nào"),
        (("1.1=62%", *JUNE, "--sheet", "a"), 2, "--from"),
    ],
)
def test_what_is_refused_leaves_nothing(
    record: Run, data: Path, said: tuple[str, ...], code: int, told: str
) -> None:
    ran = record(*said)
    assert (ran.code, ran.out) == (code, "")
    assert told in ran.err
    assert not (data / FILE).exists()
    assert len(list(data.iterdir())) == 3


def test_what_the_file_acknowledges_is_no_reason_to_refuse(record: Run, data: Path) -> None:
    note = "acknowledged:\n  - {code: C524, about: '1.1', reason: theo dõi tiếp}\n"
    (data / FILE).write_text(HEAD + note, encoding="utf-8")
    late = ("--as-of", "20/12/2026")
    assert record("1.1=62%", *late).code == 0
    assert record("1.2=4", *late).code == 1
    assert text(data).startswith(HEAD + note + "measurements:\n")


def test_what_was_wrong_before_stands_in_nobodys_way(record: Run, data: Path) -> None:
    line = '  - {criterion: "1.1", evidence: {rate: 6%}, as_of: 2026-06-01}\n'
    (data / FILE).write_text(HEAD + "measurements:\n" + line * 2, encoding="utf-8")
    assert record("1.1=62%", *JUNE).code == 0
    assert record("1.1=7%", "--as-of", "1/6/2026").code == 1


def test_no_words_begin_a_line_of_their_own(record: Run, data: Path) -> None:
    """A newline in what is said is a blank; signs of YAML are letters."""
    evil = 'a"\n  - {id: NV-2, state: done}\ntasks: []\r\n# x'
    assert record("1.1=62%", *JUNE, "--source", evil, "--note", "- [*&!] {a: b} # c: |").code == 0
    (one,) = kept(data).measurements
    assert one.source == 'a" - {id: NV-2, state: done} tasks: [] # x'
    assert one.note == "- [*&!] {a: b} # c: |"
    assert record("1.1=62%", *JUNE, "--source", evil).out.count("đã có") == 1


def test_a_file_that_cannot_be_read_is_not_written(record: Run, data: Path) -> None:
    for broken in (HEAD + "tasks: [", HEAD + "odd: 1\n", "\ufeff" + HEAD + "a: &b\n"):
        (data / FILE).write_text(broken, encoding="utf-8")
        ran = record("1.1=62%", *JUNE)
        assert ran.code == 3 and FILE in ran.err
        assert text(data) == broken


def test_where_an_item_has_no_place_it_is_shown(record: Run, data: Path) -> None:
    """The head is one mapping between brackets over lines: nobody writes so, and nothing is lost."""
    odd = "{\nschema: cchc/actuals/v1\n, body: xa-vi-du, year: 2026}\n"
    (data / FILE).write_text(odd, encoding="utf-8")
    ran = record("1.1=62%", *JUNE)
    assert ran.code == 3 and '- {criterion: "1.1", evidence: {rate: 62%}' in ran.err
    assert text(data) == odd


def test_a_link_stays_one_and_the_mode_too(record: Run, data: Path, tmp_path: Path) -> None:
    real = tmp_path / "thật.yaml"
    real.write_text(HEAD, encoding="utf-8")
    real.chmod(0o640)
    (data / FILE).symlink_to(real)
    assert record("1.1=62%", *JUNE).code == 0
    assert (data / FILE).is_symlink() and "62%" in real.read_text(encoding="utf-8")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    real.chmod(0o440)
    ran = record("1.2=4", *JUNE)
    assert ran.code == 3 and "không có quyền ghi" in ran.err
    assert "1.2" not in real.read_text(encoding="utf-8")


def test_data_that_ship_are_not_written_to(run: Run) -> None:
    for where in ((), ("--data", "example:vinh-linh"), ("--data", "example:766")):
        ran = run("record", "3.12.3=62%", "--as-of", "14/06/2024", *where)
        assert ran.code == 2 and "--data" in ran.err


def test_the_file_of_the_period_takes_it(record: Run, data: Path) -> None:
    quarter = "schema: cchc/actuals/v1\nbody: xa-vi-du\nperiod: 2026-Q2\n"
    (data / "quy-2.yaml").write_text(quarter, encoding="utf-8")
    assert "quy-2.yaml" in record("1.1=62%", *JUNE).out
    assert f"{FILE}:" in record("1.1=70%", "--as-of", "14/09/2026").out
    both = record("1.1=61%", "--as-of", "13/06/2026")
    assert both.code == 2 and "2026, 2026-Q2" in both.err
    assert "quy-2.yaml" in record("1.1=61%", "--as-of", "13/06/2026", "--period", "2026-Q2").out
    again = record("1.1=63%", *JUNE, "--year", "2026")
    assert again.code == 1 and "C522" in again.err and "quy-2.yaml" in again.err
    assert f"{FILE}:" in record("--task", "NV-1", "--done", "20/05/2026").out
    late = record("--task", "NV-2", "--done", "02/03/2027")
    assert late.code == 1 and "C521" in late.err and "C525" not in late.err  # of the plan of 2026
    assert record("1.1=62%", "--as-of", "14/03/2026", "--period", "2026-Q1").code == 0
    assert (data / "actuals_2026-Q1.yaml").is_file()


@pytest.mark.slow
def test_in_any_order_the_file_says_the_same(record: Run, data: Path) -> None:
    """Whatever comes first: the same figures and states, so that nothing can rest on the order."""
    said = (
        ("1.1=40%", "--as-of", "14/03/2026"),
        ("1.1=62%", *JUNE, "--source", "DVC"),
        ("--task", "NV-1", "--done", "20/05/2026"),
    )
    seen = set()
    for order in itertools.permutations(said):
        (data / FILE).unlink(missing_ok=True)
        for one in (*order, order[0]):
            assert record(*one).code == 0
        found = kept(data)
        items = {repr(one) for one in (*found.measurements, *found.tasks)}
        assert len(items) == len(said)
        seen.add(frozenset(items))
    assert len(seen) == 1


def forked(*arguments: str) -> int:
    """The program in a process of its own, begun and not waited for."""
    child = os.fork()
    if child:
        return child
    os._exit(main([*arguments]))


ROUNDS = 10 if CI else 1
"""Of twenty kills each."""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_who_is_killed_at_any_moment_loses_nothing(
    record: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was said to be written is there, the file can be read, and the next one is let in."""
    others = load(Folder(data, False))

    def loaded(_: Folder) -> Loaded:  # the other files are as they were: only this one is read
        file = data / FILE
        given = read_content(file, file.read_bytes(), "actuals")[0] if file.exists() else None
        actuals = () if given is None else (given,)
        return Loaded(replace(others.dataset, actuals=actuals), ())

    monkeypatch.setattr(recording, "load", loaded)
    chance, killed = random.Random(20), 0
    for _ in range(ROUNDS):
        (data / FILE).unlink(missing_ok=True)
        wanted = {date(2026, 1, n): f"{n}%" for n in range(1, 21)}
        written: set[date] = set()
        began = time.perf_counter_ns()
        assert record("1.2=1", "--as-of", "2026-01-01").code == 0
        lasts = time.perf_counter_ns() - began
        for on, rate in wanted.items():
            child = forked("record", f"1.1={rate}", "--as-of", str(on), "--data", "d")
            time.sleep(chance.randrange(2 * lasts) / 10**9)
            os.kill(child, signal.SIGKILL)
            ended = os.waitpid(child, 0)[1]
            killed += os.WIFSIGNALED(ended)
            written |= {on} if ended == 0 else set()
            there = {one.as_of for one in kept(data).measurements if one.criterion == "1.1"}
            assert written <= there, on
            written = there  # killed behind the last step: it is there, and stays there
        for on, rate in wanted.items():
            if on not in written or chance.random() < 1 / 5:
                assert record(f"1.1={rate}", "--as-of", str(on)).code == 0
        found = [one for one in kept(data).measurements if one.criterion == "1.1"]
        assert {one.as_of: str(one.figure.rate) for one in found} == wanted
        assert len(found) == len(wanted)
        assert [file.name for file in data.iterdir() if file.name.startswith(".")] == []
    assert killed > ROUNDS * 5


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_four_writers_at_once_lose_nothing(data: Path) -> None:
    wanted = [date(2026, 2, n) for n in range(1, 13)]
    for days in (wanted[n : n + 4] for n in range(0, len(wanted), 4)):
        children = [
            forked("record", f"1.1={on.day}%", "--as-of", str(on), "--data", "d") for on in days
        ]
        assert [os.waitpid(child, 0)[1] for child in children] == [0] * len(children)
    found = kept(data).measurements
    assert sorted((one.as_of, str(one.figure.rate)) for one in found) == [
        (on, f"{on.day}%") for on in wanted
    ]
    assert load(Folder(data, False)).problems == ()


def test_a_sheet_is_recorded_whole_or_not_at_all(record: Run, data: Path) -> None:
    sheet = data.parent / "bang.csv"
    rows = "Mã tiêu chí;Số liệu;Tính đến;Nguồn;Văn bản;Trang\n1.1;62%;14/6/2026;DVC;;\n1.2;4;;;9/BC;3\n"
    tasks = "Nhiệm vụ;Trạng thái;Ngày\nNV-1;Xong;20.5.2026\n"
    sheet.write_text(rows + tasks, encoding="utf-8")
    none = record("--from", "bang.csv")
    assert none.code == 1 and "C745" in none.err and "bang.csv:3" in none.err
    sheet.write_text(rows + "1.9;4;14/6/2026;;;\n1.2;5%;14/6/2026;;;\n" + tasks, encoding="utf-8")
    wrong = record("--from", "bang.csv", *JUNE)
    assert wrong.code == 1 and "bang.csv:4: lỗi C520" in wrong.err and "C522" in wrong.err
    assert not (data / FILE).exists()
    sheet.write_text(rows + tasks, encoding="utf-8")
    ran = record("--from", "bang.csv", *JUNE, "--source", "Phòng", "1.3=đạt", "--part", "b")
    assert (ran.code, ran.err) == (0, "")
    found = kept(data)
    assert sorted((str(one.of), one.source) for one in found.measurements) == [
        ("1.1", "DVC"),
        ("1.2", "Phòng"),
        ("1.3/b", "Phòng"),
    ]
    (passage,) = [one.document for one in found.measurements if one.document]
    assert (passage.document, passage.page) == ("9/BC", "3")
    assert [(one.id, str(one.date)) for one in found.tasks] == [("NV-1", "2026-05-20")]
    before = text(data)
    assert record("--from", "bang.csv", *JUNE).code == 0  # once more: nothing new
    assert text(data) == before
    assert record("--from", "khong-co.xlsx", *JUNE).code == 3
    (data.parent / "x.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    assert record("--from", "x.csv", *JUNE).code == 3
