"""Folders of an example commune with as many losses as asked for, names as long as rulebooks have
them, two periods, and three bodies that are ranked: what makes the page for the leader full.
"""

from __future__ import annotations

from pathlib import Path

LONG = (
    "Tỷ lệ hồ sơ giải quyết thủ tục hành chính được luân chuyển trong nội bộ giữa các cơ quan có "
    "thẩm quyền giải quyết hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử số"
)
OFFICE = (
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, bộ phận tổng hợp và cải cách hành chính"
)
UNITS = 4
ISSUER = (
    "office:",
    "  parent: Ủy ban nhân dân thành phố Ví Dụ",
    "  body: Ủy ban nhân dân phường Bắc Nam Đông Tây Ví Dụ",
    "  place: Bắc Nam Đông Tây Ví Dụ",
    "  number: …/BC-UBND",
)


NAME = "Bắc Nam Đông Tây Ví Dụ "
LONG_ISSUER = (
    "office:",
    f"  parent: Ủy ban nhân dân tỉnh {NAME * 9}",
    f"  body: Ủy ban nhân dân phường {NAME * 9}",
    f"  place: {NAME * 20}",
    "  number: …/BC-UBND",
    "  grounds:",
)
"""An office with names that nobody has, up to the grounds that follow."""
GROUND = f"    - Căn cứ Quyết định số 100/QĐ-UBND của Ủy ban nhân dân tỉnh {NAME}"


def folder(place: Path, losses: int, issuer: tuple[str, ...] = ISSUER) -> Path:
    """The folder, written where it is wanted."""
    place.mkdir()
    ids = [f"{1 + i // 12}.{1 + i % 12}" for i in range(losses)]
    areas = sorted({criterion.split(".")[0] for criterion in ids}, key=int)
    book = [
        "schema: cchc/criteria/v1",
        "rulebook:",
        "  id: sach",
        "  title: Bộ tiêu chí (ví dụ)",
        "  body_level: commune",
        "  valid: 2024..2030",
        "  coverage: complete",
        "  issued_by: {document: 100/QĐ-UBND}",
        "  basis: {status: stated, ground: bảng chấm điểm}",
        "  rounding: {step: 0.01}",
        "areas:",
        *(f'  - {{id: "{area}", name: "{LONG}"}}' for area in areas),
        "criteria:",
    ]
    for criterion in ids:
        book += [
            f'  - id: "{criterion}"',
            f"    name: {LONG}",
            "    max_points: 2",
            "    rule: {kind: proportional}",
            f"    basis: {{status: stated, ground: dòng {criterion}}}",
        ]
    units = ["schema: cchc/units/v1", *issuer, "units:"]
    units += [f"  - {{id: xa-{body}, name: Xã {body.upper()}, kind: body}}" for body in "abc"]
    units += [
        f'  - {{id: phong-{k}, name: "Phòng {k}, {OFFICE}", kind: office}}' for k in range(UNITS)
    ]
    files = {"criteria": book, "units": units}
    for year in (2024, 2025):
        for n, body in enumerate("abc"):
            files[f"{body}{year}"] = _scores(ids, body, year, 60 + 10 * n + (year - 2024) * 5)
    files["plan"] = [
        "schema: cchc/plan/v1",
        "body: xa-a",
        "year: 2026",
        "about_year: 2025",
        "issued: 2026-01-15",
        f"source: Kế hoạch khắc phục; {LONG}; {LONG}",
        "tasks:",
    ]
    for i, criterion in enumerate(ids[: -losses // 3]):
        files["plan"] += [
            f"  - id: NV-{i + 1}",
            f"    units: [phong-{i % UNITS}, phong-{(i + 1) % UNITS}]",
            f"    summary: {LONG}",
            f"    deadline: 2026-{1 + i % 12:02}-20",
            f'    criteria: ["{criterion}"]',
            f"    section: mục {i + 1}",
        ]
    files["plan"].append("targets:")
    for i, criterion in enumerate(ids[: losses // 3 + 1]):
        files["plan"].append(f'  - {{criterion: "{criterion}", at_least: 80%, task: NV-{i + 1}}}')
    for name, lines in files.items():
        (place / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return place


def _scores(ids: list[str], body: str, year: int, percent: int) -> list[str]:
    lines = [
        "schema: cchc/appraisal/v1",
        f"body: xa-{body}",
        f"year: {year}",
        "rulebook: sach",
        "rows_given: all",
        f"published_by: {{document: 12/QĐ-UBND-{year}, date: {year + 1}-01-10}}",
        "source: Bảng tổng hợp (ví dụ)",
        "rows:",
    ]
    for i, criterion in enumerate(ids):
        share = percent - i % 7
        lines += [
            f'  - criterion: "{criterion}"',
            "    max_points: 2",
            f"    appraised: {2 * share / 100:.2f}",
            f"    deduction: {2 * share / 100 - 2:.2f}",
            f"    evidence: {{rate: {share}%}}",
            "    reason: theo số liệu",
            f"    responsible: [{'' if i == 1 else f'phong-{i % UNITS}'}]",
            *(["    unassigned_reason: không ghi"] if i == 1 else []),
        ]
    return lines
