"""`cchc progress` as its users meet it: codes, words, days both ways, units, letters, wrong use."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import Run
from tests.support import PLAN, folder_with, text_of

ACTUALS = """\
schema: cchc/actuals/v1
body: huyen-vinh-linh
year: 2024
measurements:
  - {criterion: "3.11.2", evidence: {rate: 22.1%}, as_of: 10/06/2024}
  - {criterion: "3.12.1", evidence: {rate: 74%}, as_of: 2024-06-10}
  - {criterion: "3.12.3", evidence: {rate: 62%}, as_of: 2024-06-10}
  - {criterion: "3.10.1", evidence: {rate: 90%}, as_of: 2024-09-10}
tasks:
  - {id: NV-1.1, state: done, date: 2024-03-10}
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    place = folder_with(tmp_path / "data", plan=text_of(PLAN))
    (place / "actuals.yaml").write_text(ACTUALS, encoding="utf-8")
    return str(place)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.slow
def test_the_most_urgent_comes_first(run: Run, folder: str) -> None:
    ran = run("progress", "--data", folder, "--as-of", "14/06/2024")
    assert (ran.code, ran.err) == (1, "")
    out = flat(ran.out)
    for said in (
        "Điểm mất năm 2023: −6,07 Nếu năm kết thúc ngày 14/06/2024: −6,09 Nếu đạt mọi chỉ tiêu: −2,99",
        "Quá hạn: 0 nhiệm vụ, 0 chỉ tiêu",
        "11 chỉ tiêu: 1 kém đi; 1 chậm; 9 chưa có số liệu",
        "Không tính 1 số liệu, trạng thái sau ngày 14/06/2024.",
        "3.11.2 đang giảm, nay 22,1% (10/06/2024) (Văn phòng HĐND và UBND huyện): tìm nguyên nhân; "
        "chỉ tiêu ≥ 45%, còn 22,9 điểm %, hạn năm 2024. Đạt thì thêm 0,26 điểm.",
        "xong 10/03/2024",
        "14 dòng chưa có số liệu mới được tính như năm 2023.",
    ):
        assert said in out, said
    assert out.index("3.11.2 đang giảm") < out.index("3.12.1 chậm")
    assert run("progress", "--data", folder, "--as-of", "2024-06-14").out == ran.out
    english = run("progress", "--data", folder, "--as-of", "2024-06-14", "--lang", "en")
    assert "If the year ended on 14 Jun 2024: −6.09" in flat(english.out)
    finance = run("progress", "--data", folder, "--as-of", "2024-06-14", "--unit", "TC-KH")
    assert finance.code == 0 and "– Phòng Tài chính - Kế hoạch" in finance.out
    assert "3.11.2" not in finance.out and "NV-6.1" in finance.out


@pytest.mark.slow
def test_letters_remind_each_unit_that_has_something_to_do(run: Run, folder: str) -> None:
    made = Path(folder).parent / "thu"
    ran = run("progress", "--data", folder, "--as-of", "14/06/2024", "--letter", str(made))
    assert ran.code == 1 and "24 tệp" in ran.err and ran.out == ""
    letter = (made / "van-phong-hdnd-ubnd.docx").read_bytes()
    body = ZipFile(BytesIO(letter)).read("word/document.xml").decode()
    for said in ("Kính gửi: Văn phòng HĐND và UBND huyện", "đôn đốc thực hiện kế hoạch năm 2024"):
        assert said in body
    assert "NV-3.2" in body and "NV-6.1" not in body
    again = run("progress", "--data", folder, "--as-of", "14/06/2024", "--letter", str(made))
    assert again.code == 2 and "--force" in again.err


@pytest.mark.slow
def test_files_of_every_kind(run: Run, folder: str) -> None:
    for kind in ("docx", "xlsx", "html", "md"):
        file = Path(folder).parent / f"tien-do.{kind}"
        ran = run("progress", "--data", folder, "--as-of", "14/06/2024", "-o", str(file))
        assert ran.code == 1 and file.stat().st_size > 1000


def test_wrong_use(run: Run, tmp_path: Path) -> None:
    for arguments, said in (
        (("--as-of", "06/2024"), "06/2024"),
        (("--as-of", "31/06/2024"), "31/06/2024"),
        (("--unit", "Phòng Không Có"), "Phòng Không Có"),
        (("--letter", str(tmp_path / "a"), "-o", "b.docx"), "--letter"),
    ):
        ran = run("progress", *arguments)
        assert ran.code == 2 and ran.out == "" and said in ran.err, arguments
    bare = folder_with(tmp_path / "bare")
    ran = run("progress", "--data", str(bare))
    assert ran.code == 2 and "không có kế hoạch nào" in ran.err


@pytest.mark.slow
def test_reports_tell_it_where_the_year_has_figures(run: Run, folder: str) -> None:
    whole = run("report", "--data", folder, "-o", "-")
    assert whole.code == 0 and whole.out.count("# Kế hoạch năm 2024 đến ngày") == 1
    page = run("report", "--brief", "--data", folder, "-o", "-").out
    assert "đạt mọi chỉ tiêu thì −2,89" in page and "Đang vướng: 5 nhiệm vụ quá hạn" in flat(page)
    assert "(11 nhiệm vụ)" in page  # NV-1.1 is done
    one = run("report", "--unit", "TC-KH", "--data", folder, "-o", "-").out
    assert "Tiến độ kế hoạch" in one and "3.11.2" not in one
    (Path(folder) / "actuals.yaml").unlink()
    bare = run("report", "--data", folder, "-o", "-").out
    assert "Tiến độ" not in bare and "Đang vướng" not in bare and "(12 nhiệm vụ)" in bare


@pytest.mark.slow
def test_the_plan_is_that_of_the_year_of_the_day(run: Run) -> None:
    asked = ("progress", "--data", "example:mot-nam", "--as-of")
    autumn = run(*asked, "14/09/2024")
    assert autumn.code == 1 and autumn.out.startswith("Kế hoạch năm 2024 đến ngày 14/09/2024 –")
    assert "2.2 đang giảm, nay 57,0% (14/09/2024)" in flat(autumn.out)
    assert "cchc record" not in autumn.out  # nobody writes into what ships
    assert run(*asked, "14/09/2026").out.startswith("Kế hoạch năm 2025")
    assert run(*asked, "14/09/2020").out.startswith("Kế hoạch năm 2024")
    assert run(*asked, "14/09/2020", "--period", "2024").out.startswith("Kế hoạch năm 2025")
