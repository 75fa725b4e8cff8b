"""`cchc collect`: forms made by `report`, filled in, read back; who is missing; one table."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import docx
import openpyxl
import pytest

from cchc.cli.main import main
from cchc.importing.extra import office_command
from tests.cli.conftest import Run
from tests.support import DATA

pytestmark = pytest.mark.slow

DAY = ("--as-of", "05/03/2024")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three units answer: one in full, one in part, one late; the others have sent nothing."""
    names = ("phong-noi-vu", "xa-vinh-o", "thi-tran-ho-xa")
    asked = [part for name in names for part in ("--unit", name)]
    folder = tmp_path_factory.mktemp("sent") / "phiếu"
    assert main(["report", "--each-unit", str(folder), *asked]) == 0
    for name, count, sent in zip(names, (4, 2, 1), ("1/2/2024", "", "2/3/2024"), strict=True):
        file = folder / f"{name}.docx"
        document = docx.Document(str(file))
        for i, row in enumerate(document.tables[0].rows[1 : count + 1]):
            row.cells[6].text = f"=vì {name} {i} <b>"
            row.cells[7].text = f"làm {i}"
        document.tables[1].rows[2].cells[1].text = sent
        document.save(str(file))
    return folder


@pytest.fixture
def forms(sent: Path, tmp_path: Path) -> Path:
    """What was sent, in a folder where a test may change it."""
    return shutil.copytree(sent, tmp_path / "phiếu")


@pytest.mark.usefixtures("forms")
def test_who_has_answered_and_who_has_not(run: Run) -> None:
    ran = run("collect", "phiếu", *DAY)
    text = " ".join(ran.out.split())
    assert (ran.code, ran.err) == (1, "")
    assert "Hạn trả lời: 29/02/2024" in text
    assert (
        "24 đơn vị phải trả lời: 1 đã trả lời đủ, 2 còn thiếu, 0 gửi phiếu trống, 21 chưa" in text
    )
    assert "Quá hạn mà chưa trả lời: Văn phòng HĐND và UBND huyện; Phòng Tư pháp;" in text
    assert "Trả lời sau hạn: Thị trấn Hồ Xá" in text
    assert "=vì phong-noi-vu 0 <b>" in text


@pytest.mark.usefixtures("forms")
def test_before_the_day_nobody_is_overdue(run: Run) -> None:
    ran = run("collect", "phiếu", "--as-of", "2024-02-29")
    assert "Quá hạn" not in ran.out
    assert "Chưa trả lời: Văn phòng" in ran.out


@pytest.mark.usefixtures("forms")
def test_the_synthesis_in_every_form(run: Run, tmp_path: Path) -> None:
    for kind in ("docx", "xlsx", "html", "md"):
        ran = run("collect", "phiếu", *DAY, "-o", f"phiếu/tổng hợp.{kind}")
        assert (ran.code, ran.err) == (1, f"Đã ghi phiếu/tổng hợp.{kind}.\n")
        assert "Nguyên nhân" not in ran.out
        (tmp_path / "phiếu" / f"tổng hợp.{kind}").rename(tmp_path / f"t.{kind}")
    tables = docx.Document("t.docx").tables
    rows = [[cell.text for cell in row.cells] for row in tables[1].rows]
    assert ["", "Phòng Nội vụ", "", "=vì phong-noi-vu 0 <b>", "làm 0"] in rows
    assert rows[3][0:2] == ["1.6", "Sáng kiến trong triển khai công tác CCHC"]
    book = openpyxl.load_workbook("t.xlsx")
    assert book.sheetnames == ["Tình hình trả lời", "Tổng hợp"]
    found = [[c.value for c in row] for row in book["Tổng hợp"].iter_rows()]
    assert any(
        row[0] == "1.6" and row[3:] == ["Phòng Nội vụ", "=vì phong-noi-vu 0 <b>", "làm 0"]
        for row in found
    )
    assert "&lt;b&gt;" in (tmp_path / "t.html").read_text(encoding="utf-8")
    assert "\\<b\\>" in (tmp_path / "t.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("forms")
def test_standard_output_and_english(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["collect", "phiếu", *DAY, "-o", "-", "--lang", "en"]) == 1
    told = capfdbinary.readouterr()
    assert told.err == b""
    assert "answered in full" in told.out.decode("utf-8")


@pytest.mark.parametrize(
    ("period", "other", "told"),
    [
        ("2023-11", "2023-Q3", "phiếu nói về điểm quý 3 năm 2023, đang tổng hợp tháng 11 năm 2023"),
        ("2023-Q3", "2023", "phiếu nói về điểm năm 2023, đang tổng hợp quý 3 năm 2023"),
    ],
)
def test_forms_of_two_periods_of_one_body(
    period: str, other: str, told: str, run: Run, tmp_path: Path
) -> None:
    data = shutil.copytree(DATA, tmp_path / "data")
    whole = (data / "deductions_2023.yaml").read_text(encoding="utf-8")
    for name in {period, other} - {"2023"}:
        scores = whole.replace("\nyear: 2023\n", f"\nperiod: {name}\n")
        (data / f"deductions_{name}.yaml").write_text(scores, encoding="utf-8")
    (tmp_path / "phiếu").mkdir()
    for name in (period, other):
        of = ("--period", name, "--unit", "phong-noi-vu")
        file = tmp_path / "phiếu" / f"{name}.docx"
        assert run("report", *of, "-o", str(file)).code == 0
        document = docx.Document(str(file))
        assert f"CCHC-{name.replace('-', '')}-phong-noi-vu" in "".join(
            p.text for p in document.paragraphs
        )
        for row in document.tables[0].rows[1:5]:
            row.cells[6].text, row.cells[7].text = f"vì {name}.", f"làm {name}."
        document.save(str(file))
    ran = run("collect", "phiếu", "--period", period, *DAY)
    assert ran.err.splitlines()[0] == f"phiếu/{other}.docx: lỗi C716: {told}"
    assert "1 đã trả lời đủ" in ran.out
    assert (f"làm {period}." in ran.out, f"làm {other}." in ran.out) == (True, False)


def test_all_answered_is_0(run: Run, tmp_path: Path) -> None:
    assert run("report", "--each-unit", "p").code == 0
    of = ("--unit", "xa-vinh-o")
    assert run("report", *of, "-o", "p/x.xlsx").code == 0
    (tmp_path / "p" / "xa-vinh-o.docx").unlink()
    for file in (tmp_path / "p").glob("*.docx"):
        document = docx.Document(str(file))
        for row in document.tables[0].rows[1:]:
            cells = row.cells
            cells[6].text, cells[7].text = "vì", "làm"
        document.save(str(file))
    book = openpyxl.load_workbook("p/x.xlsx")
    sheet = book.active
    head = next(c.row for c in sheet["A"] if c.value == "Mã")
    for row in sheet.iter_rows(min_row=head + 1):
        if str(row[0].value)[:1].isdigit():
            row[6].value, row[7].value = "vì", "làm"
    book.save("p/x.xlsx")
    ran = run("collect", "p")
    assert (ran.code, ran.err) == (0, "")
    assert "24 đã trả lời đủ" in " ".join(ran.out.split())


def test_what_cannot_be_read_is_named_and_the_rest_is_read(run: Run, forms: Path) -> None:
    (forms / "hỏng.docx").write_bytes(b"PK\x03\x04")
    (forms / "ảnh.pdf").write_bytes(b"%PDF-1.7")
    ran = run("collect", "phiếu", *DAY)
    assert ran.code == 1
    assert "phiếu/hỏng.docx: lỗi C701:" in ran.err
    assert "phiếu/ảnh.pdf: lỗi C702:" in ran.err
    assert "1 đã trả lời đủ" in ran.out


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("no",), 3, "không có thư mục no"),
        ((), 2, "thiếu tham số"),
        (("phiếu", "--as-of", "hôm qua"), 2, "“hôm qua” không phải ngày"),
        (("phiếu", "-o", "x.pdf"), 2, "dùng một trong các đuôi"),
        (("phiếu", "-o", "there.md"), 2, "there.md đã có; thêm --force"),
        (("phiếu", "--year", "2020"), 2, "không có điểm của kỳ 2020"),
    ],
)
@pytest.mark.usefixtures("forms")
def test_refusals(
    arguments: tuple[str, ...], code: int, says: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "there.md").write_text("của tôi", encoding="utf-8")
    ran = run("collect", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err
    assert (tmp_path / "there.md").read_text(encoding="utf-8") == "của tôi"


def test_an_empty_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    ran = run("collect", "trống", *DAY)
    assert (ran.code, ran.err) == (1, "")
    assert "24 chưa gửi" in " ".join(ran.out.split())


LONG = "Rất dài " * 5_000


@pytest.mark.usefixtures("forms")
def test_long_and_hostile_answers_are_whole_in_every_form(run: Run, tmp_path: Path) -> None:
    """What a row of Excel does not show goes on in the next one; lines stay lines."""
    file = tmp_path / "phiếu" / "phong-noi-vu.docx"
    document = docx.Document(str(file))
    row = document.tables[0].rows[1]
    row.cells[6].text, row.cells[7].text = f"Một\n{LONG}", "=cmd|'/c calc'!A0 ]]> <script> 😀"
    document.save(str(file))
    for kind in ("docx", "xlsx", "html", "md"):
        assert run("collect", "phiếu", *DAY, "-o", f"t.{kind}").code == 1
    book = openpyxl.load_workbook("t.xlsx")
    sheet = book["Tổng hợp"]
    rows = [r for r in sheet.iter_rows() if (r[0].value, r[3].value) == ("1.6", "Phòng Nội vụ")]
    assert "".join(r[4].value for r in rows) == f"Một\n{LONG}".strip()
    first, *others = [r[5].value for r in rows]
    assert (first, {other or "" for other in others}) == ("=cmd|'/c calc'!A0 ]]> <script> 😀", {""})
    assert {c.data_type for r in rows for c in r} <= {"s", "n"}
    assert max(each.height or 0 for each in sheet.row_dimensions.values()) <= 409
    (cell,) = {
        c.text
        for t in docx.Document("t.docx").tables
        for r in t.rows
        for c in r.cells
        if c.text.startswith("Một")
    }
    assert cell == f"Một\n{LONG}".strip()
    assert f"Một<br>{LONG}".strip() in (tmp_path / "t.md").read_text(encoding="utf-8")
    assert f"Một\n{LONG}".strip() in (tmp_path / "t.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("forms")
def test_a_day_that_only_the_file_has_is_said_to_be_that(run: Run) -> None:
    text = " ".join(run("collect", "phiếu", *DAY).out.split())
    assert "Trả lời sau hạn: Thị trấn Hồ Xá." in text
    assert "Phiếu không ghi ngày gửi, tệp lưu sau hạn: Xã Vĩnh Ô." in text
    assert "còn thiếu, tệp" in text


def test_what_is_written_beside_the_columns_stands_in_the_synthesis(
    run: Run, forms: Path, tmp_path: Path
) -> None:
    file = forms / "phong-noi-vu.docx"
    document = docx.Document(str(file))
    document.add_paragraph("Kiến nghị thêm biên chế.")
    document.save(str(file))
    ran = run("collect", "phiếu", *DAY, "-o", "t.docx")
    assert "Phòng Nội vụ viết thêm ngoài hai cột" in " ".join(ran.out.split())
    assert ran.err == "Đã ghi t.docx.\n"
    rows = [[c.text for c in r.cells] for r in docx.Document("t.docx").tables[-1].rows]
    assert rows[1:] == [["Phòng Nội vụ", "phiếu/phong-noi-vu.docx", "Kiến nghị thêm biên chế."]]


@pytest.mark.usefixtures("forms")
def test_a_synthesis_in_the_folder_is_no_form(run: Run) -> None:
    before = run("collect", "phiếu", *DAY).out
    for kind, language in (
        ("docx", "vi"),
        ("docx", "en"),
        ("xlsx", "vi"),
        ("html", "en"),
        ("md", "vi"),
    ):
        name = f"phiếu/{language}.{kind}"
        assert run("collect", "phiếu", *DAY, "-o", name, "--lang", language).code == 1
    ran = run("collect", "phiếu", *DAY)
    assert (ran.out, ran.err) == (before, "")


def test_an_answer_in_the_wrong_column_is_not_lost(run: Run, tmp_path: Path) -> None:
    assert run("report", "-o", "p/x.docx", "--unit", "xa-vinh-o").code == 2
    (tmp_path / "p").mkdir()
    assert run("report", "-o", "p/x.docx", "--unit", "xa-vinh-o").code == 0
    document = docx.Document("p/x.docx")
    document.tables[0].rows[1].cells[4].text = "Do thiếu máy"
    document.save("p/x.docx")
    text = " ".join(run("collect", "p", *DAY).out.split())
    assert "0 còn thiếu, 1 gửi phiếu trống" in text
    assert "phiếu trống, có viết thêm" in text
    assert "Do thiếu máy" in text


def test_losses_without_a_unit_to_answer_are_no_success(run: Run, tmp_path: Path) -> None:
    """A folder of data without units: nobody is asked, and no form can be made."""
    shutil.copytree(DATA, tmp_path / "d")
    (tmp_path / "d" / "units.yaml").unlink()
    (tmp_path / "e").mkdir()
    assert run("collect", "e", "--data", "d").code == 1
    ran = run("report", "--each-unit", "p", "--data", "d")
    assert (ran.code, ran.out) == (3, "")
    assert "danh mục units.yaml không có đơn vị nào" in ran.err
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize(
    ("folder", "says"),
    [("tệp", "đã có một tệp"), ("không/có", "chưa có thư mục chứa nó")],
)
def test_a_place_for_forms_that_cannot_be(folder: str, says: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "tệp").write_text("của tôi", encoding="utf-8")
    ran = run("report", "--each-unit", folder)
    assert ran.code == 3
    assert says in ran.err


def test_the_synthesis_names_what_could_not_be_read(run: Run, forms: Path, tmp_path: Path) -> None:
    """Who reads the file alone must see that a unit "not sent" may stand behind a scan."""
    (forms / "Phòng Tư pháp.pdf").write_bytes(b"%PDF-1.7")
    assert run("collect", "phiếu", *DAY, "-o", "t.md").code == 1
    text = (tmp_path / "t.md").read_text(encoding="utf-8")
    assert "Phòng Tư pháp.pdf: không đọc trực tiếp được loại tệp này" in text
    assert run("collect", "phiếu", *DAY).out.count("Phòng Tư pháp.pdf") == 0


@pytest.mark.usefixtures("forms")
def test_without_the_packages_nobody_is_said_to_have_sent_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    ran = run("collect", "phiếu", *DAY, "-o", "t.md")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.count("chưa cài phần đọc tệp Word và Excel") == 1
    assert office_command() in ran.err
    assert not (tmp_path / "t.md").exists()


def test_the_synthesis_is_never_written_over_a_form(run: Run, forms: Path) -> None:
    assert run("report", "-o", "phiếu/trống.docx", "--unit", "xa-vinh-hoa").code == 0
    for name, says in (("xa-vinh-o", "là phiếu đơn vị đã điền"), ("trống", "là một phiếu trả lời")):
        before = (forms / f"{name}.docx").read_bytes()
        ran = run("collect", "phiếu", *DAY, "-o", f"phiếu/{name}.docx", "--force")
        assert (ran.code, ran.out) == (2, "")
        assert f"phiếu/{name}.docx {says}" in ran.err
        assert (forms / f"{name}.docx").read_bytes() == before


@pytest.mark.usefixtures("forms")
def test_nothing_is_written_over_a_device(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ống.md")
    for command in (("collect", "phiếu", *DAY), ("report",)):
        ran = run(*command, "-o", "ống.md", "--force")
        assert (ran.code, ran.out) == (2, "")
        assert "ống.md không phải tệp thường" in ran.err
    assert (tmp_path / "ống.md").is_fifo()


@pytest.mark.slow
def test_a_form_of_nobody_and_rows_that_differ_stand_in_the_synthesis(
    run: Run, forms: Path, tmp_path: Path
) -> None:
    shutil.copy(forms / "phong-noi-vu.docx", forms / "xa-vinh-ha.docx")
    shutil.copy(forms / "xa-vinh-o.docx", forms / "bản hai.docx")
    document = docx.Document(str(forms / "bản hai.docx"))
    document.tables[0].rows[1].cells[6].text = "vì lẽ khác"
    document.save(str(forms / "bản hai.docx"))
    ran = run("collect", "phiếu", *DAY, "-o", "t.xlsx")
    assert ran.code == 1
    assert "C716" in ran.err
    assert "C717" in ran.err
    text = " ".join(ran.out.split())
    assert "1 phiếu chưa rõ của ai" in text
    assert "Có thể là của: Xã Vĩnh Hà" in text
    book = openpyxl.load_workbook("t.xlsx")
    stray = [[cell.value for cell in row] for row in book["Phiếu chưa rõ của ai"].iter_rows()]
    mine = next(row for row in stray if row[2] == "1.6")
    assert mine[3:] == ["=vì phong-noi-vu 0 <b>", "làm 0"]
    assert {"tên tệp: Xã Vĩnh Hà", "mã phiếu: Phòng Nội vụ"} <= set(mine[1].split("\n"))
    rows = [[cell.value for cell in row] for row in book["Tổng hợp"].iter_rows()]
    told = {row[4]: row[3] for row in rows if str(row[3]).startswith("Xã Vĩnh Ô (theo")}
    assert {"vì lẽ khác", "=vì xa-vinh-o 0 <b>"} == set(told)
    assert "bản hai.docx" in told["vì lẽ khác"]
    state = [[cell.value for cell in row] for row in book["Tình hình trả lời"].iter_rows()]
    assert next(row for row in state if row[0] == "Xã Vĩnh Ô")[3] == "1/11"
    screen = run("collect", "phiếu", *DAY).out
    assert "vì lẽ khác" in screen
    assert "Phiếu chưa rõ của ai: không tính cho đơn vị nào" in screen


@pytest.mark.slow
def test_a_bar_on_a_terminal_alone(tmp_path: Path) -> None:
    """It goes to standard error; a pipe gets nothing of it."""
    folder = tmp_path / "phiếu"
    folder.mkdir()
    for i in range(40):
        (folder / f"{i}.csv").write_text("Mã;Điểm\n1;2\n")
    command = [sys.executable, "-m", "cchc", "collect", str(folder), *DAY, "--lang", "en"]
    plain = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=tmp_path)
    assert "Reading forms" not in plain.stdout + plain.stderr
    pty = pytest.importorskip("pty")
    reader, writer = pty.openpty()
    env = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=writer, env=env, cwd=tmp_path
    ) as ran:
        os.close(writer)
        drawn = b""
        with suppress(OSError):  # the end of a terminal
            while piece := os.read(reader, 65_536):
                drawn += piece
        out = ran.stdout.read() if ran.stdout else b""
    os.close(reader)
    assert b"Reading forms" in drawn
    assert b"/40" in drawn
    assert b"Reading forms" not in out
