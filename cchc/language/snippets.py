"""A wrong and a right snippet for each code, the same in every language; cut from tests/examples.

`# ←` marks where the finding points, `# …` stands for lines left out, `# units.yaml` names the file
of what follows. A test holds each to its example folder.
"""

SNIPPETS: dict[str, tuple[str, str]] = {
    "C101": (
        """\
data/
  criteria.yaml
""",
        """\
data/
  appraisal.yaml
  criteria.yaml
""",
    ),
    "C102": (
        """\
data/
  appraisal.yaml  # UTF-16
  criteria.yaml
""",
        """\
data/
  appraisal.yaml  # UTF-8
  criteria.yaml
""",
    ),
    "C103": (
        """\
reason: [[[[[[[[[[[[[[[[[[[[[[[[hoàn thành 85%]]]]]]]]]]]]]]]]]]]]]]]]  # ← C103
""",
        """\
reason: hoàn thành 85% kế hoạch
""",
    ),
    "C104": (
        """\
reason: Kết quả: hoàn thành 85%  # ← C104
""",
        """\
reason: "Kết quả: hoàn thành 85%"
""",
    ),
    "C105": (
        """\
- criterion: "1.1"
  # …
  responsible: &phong [van-phong]  # ← C105
- criterion: "1.2"
  # …
  responsible: *phong  # ← C105
""",
        """\
- criterion: "1.1"
  # …
  responsible: [van-phong]
- criterion: "1.2"
  # …
  responsible: [phong-kinh-te]
""",
    ),
    "C106": (
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  appraised: 1.60  # ← C106
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
""",
    ),
    "C107": (
        """\
responsible: [van-phong]
notes: đang rà soát  # ← C107
""",
        """\
responsible: [van-phong]
note: đang rà soát
""",
    ),
    "C108": (
        """\
- criterion: "1.1"  # ← C108
  max_points: 2
  appraised: 1.70
  deduction: -0.30
  evidence: {rate: 85%}
  responsible: [van-phong]
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.30
  evidence: {rate: 85%}
  reason: hoàn thành 85% kế hoạch
  responsible: [van-phong]
""",
    ),
    "C109": (
        """\
schema: cchc/tham-dinh/v1  # ← C109
body: xa-vi-du
year: 2025
""",
        """\
schema: cchc/appraisal/v1
body: xa-vi-du
year: 2025
""",
    ),
    "C110": (
        """\
responsible: van-phong  # ← C110
""",
        """\
responsible: [van-phong]
""",
    ),
    "C111": (
        """\
appraised: 1.70 điểm  # ← C111
""",
        """\
appraised: 1.70
""",
    ),
    "C112": (
        """\
appraised: 1.700  # ← C112
""",
        """\
appraised: 1.7000
""",
    ),
    "C113": (
        """\
appraised: 1,70  # ← C113
""",
        """\
appraised: 1.70
""",
    ),
    "C114": (
        """\
max_points: -2  # ← C114
""",
        """\
max_points: 2
""",
    ),
    "C115": (
        """\
- criterion: 1.1  # ← C115
  max_points: 2
""",
        """\
- criterion: "1.1"
  max_points: 2
""",
    ),
    "C116": (
        """\
evidence: {rate: 85}  # ← C116
""",
        """\
evidence: {rate: 85%}
""",
    ),
    "C117": (
        """\
evidence: {rate: 85%, as_of: 2025-11-31}  # ← C117
""",
        """\
evidence: {rate: 85%, as_of: 2025-11-30}
""",
    ),
    "C118": (
        """\
rows_given: một phần  # ← C118
""",
        """\
rows_given: deducted
""",
    ),
    "C119": (
        """\
reason:  # ← C119
""",
        """\
reason: hoàn thành 85% kế hoạch
""",
    ),
    "C120": (
        """\
evidence: {rate: 85%, count: 17}  # ← C120
""",
        """\
evidence: {rate: 85%}
""",
    ),
    "C121": (
        """\
evidence: {count: 20, of: 17}  # ← C121
""",
        """\
evidence: {count: 17, of: 20}
""",
    ),
    "C122": (
        """\
rule:
  kind: bands
  bands:
    - {from: 95%, points: 2}
    - {points: 1.7}  # ← C122
""",
        """\
rule:
  kind: bands
  bands:
    - {from: 95%, points: 2}
    - {from: 80%, points: 1.7}
""",
    ),
    "C123": (
        """\
targets:
  - criterion: "1.1"  # ← C123
    task: NV-1
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-1
""",
    ),
    "C201": (
        """\
- id: "1.1"
# …
- id: "1.1"  # ← C201
""",
        """\
- id: "1.1"
# …
- id: "1.2"
""",
    ),
    "C202": (
        """\
areas:
  - {id: "1", name: "Chỉ đạo, điều hành"}
  # …
  - id: "3.1"  # ← C202
""",
        """\
areas:
  - {id: "1", name: "Chỉ đạo, điều hành"}
  - {id: "2", name: Thủ tục hành chính}
  # …
  - id: "2.1"
""",
    ),
    "C203": (
        """\
- id: "1.1"
  name: Kế hoạch
  max_points: 2.5  # ← C203
- id: "1.1.1"
  name: Thực hiện kế hoạch
  max_points: 2
# …
- id: "1.1.2"
  name: Sáng kiến
  max_points: 1
""",
        """\
- id: "1.1"
  name: Kế hoạch
  max_points: 3
- id: "1.1.1"
  name: Thực hiện kế hoạch
  max_points: 2
# …
- id: "1.1.2"
  name: Sáng kiến
  max_points: 1
""",
    ),
    "C204": (
        """\
max_points: 2
rule: {kind: proportional, points: 3}  # ← C204
""",
        """\
max_points: 2
rule: {kind: proportional, points: 2}
""",
    ),
    "C205": (
        """\
bands:
  - {from: 95%, points: 2}
  - {from: 95%, points: 1.7}  # ← C205
""",
        """\
bands:
  - {from: 95%, points: 2}
  - {from: 80%, points: 1.7}
""",
    ),
    "C206": (
        """\
- id: "1.2"  # ← C206
  name: Sáng kiến
  max_points: 1
  rule: {kind: count, points_each: 0.5}
""",
        """\
- id: "1.2"
  name: Sáng kiến
  max_points: 1
  rule: {kind: count, points_each: 0.5}
  basis: {status: stated, ground: dòng 1.2}
""",
    ),
    "C207": (
        """\
id: xa-vi-du-2031
# …
valid: 2035..2031  # ← C207
""",
        """\
id: xa-vi-du-2031
# …
valid: 2031..2035
""",
    ),
    "C208": (
        """\
- id: "1.1"
  name: Kế hoạch
  max_points: 3
  rule: {kind: proportional}
  basis: {status: stated, ground: dòng 1.1}
- id: "1.1.1"
  name: Thực hiện kế hoạch
  max_points: 2
  rule: {kind: proportional}  # ← C208
""",
        """\
- id: "1.1"
  name: Kế hoạch
  max_points: 3
- id: "1.1.1"
  name: Thực hiện kế hoạch
  max_points: 2
  rule: {kind: proportional}
""",
    ),
    "C209": (
        """\
grades:
  - {name: Tốt, from: 90}
  - {name: Khá, from: 90}  # ← C209
""",
        """\
grades:
  - {name: Tốt, from: 90}
  - {name: Khá, from: 75}
""",
    ),
    "C301": (
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.20  # ← C301
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.30
""",
    ),
    "C302": (
        """\
- criterion: "1.1"
  max_points: 3  # ← C302
  appraised: 1.70
  deduction: -1.30
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.30
""",
    ),
    "C303": (
        """\
- criterion: "1.1"
  max_points: 2
  appraised: -0.30  # ← C303
  deduction: -2.30
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.30
""",
    ),
    "C304": (
        """\
declared_total: -0.20  # ← C304
rows:
  - criterion: "1.1"
    max_points: 2
    appraised: 1.70
    deduction: -0.30
""",
        """\
declared_total: -0.30
rows:
  - criterion: "1.1"
    max_points: 2
    appraised: 1.70
    deduction: -0.30
""",
    ),
    "C305": (
        """\
declared_areas: {"1": -0.20}  # ← C305
rows:
  - criterion: "1.1"
    max_points: 2
    appraised: 1.70
    deduction: -0.30
""",
        """\
declared_areas: {"1": -0.30}
rows:
  - criterion: "1.1"
    max_points: 2
    appraised: 1.70
    deduction: -0.30
""",
    ),
    "C306": (
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.60  # ← C306
  deduction: -0.40
  evidence: {rate: 85%}
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.30
  evidence: {rate: 85%}
""",
    ),
    "C307": (
        """\
- criterion: "1.1"
  # …
  evidence: {count: 17}  # ← C307
""",
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
""",
    ),
    "C308": (
        """\
- criterion: "1.1"
  max_points: 2
# …
- criterion: "1.1"  # ← C308
  max_points: 2
""",
        """\
- criterion: "1.1"
  max_points: 2
# …
- criterion: "1.2"
  max_points: 1
""",
    ),
    "C309": (
        """\
- criterion: "1.3"  # ← C309
  max_points: 2
""",
        """\
- criterion: "1.1"
  max_points: 2
""",
    ),
    "C310": (
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: 0.30  # ← C310
""",
        """\
- criterion: "1.1"
  max_points: 2
  appraised: 1.70
  deduction: -0.30
""",
    ),
    "C311": (
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 850%}  # ← C311
""",
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
""",
    ),
    "C312": (
        """\
- criterion: "1.2"
  max_points: 1
  appraised: 1  # ← C312
  deduction: 0
  evidence: {not_applicable: true}
""",
        """\
- criterion: "1.2"
  max_points: 1
  appraised: 0
  deduction: 0
  evidence: {not_applicable: true}
""",
    ),
    "C313": (
        """\
- criterion: "1.1"
  # …
  responsible: []  # ← C313
  unassigned_reason: bảng kết quả không ghi đơn vị
""",
        """\
- criterion: "1.1"
  # …
  responsible: [van-phong]
""",
    ),
    "C314": (
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
  reason: hoàn thành 85% kế hoạch
  responsible: [van-phong]
  claim:
    evidence: {rate: 100%}  # ← C314
    document: {document: 45/BC-UBND}
    about: báo cáo hoàn thành 100% kế hoạch
""",
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
  reason: hoàn thành 85% kế hoạch
  responsible: [van-phong]
""",
    ),
    "C315": (
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
  # …
  claim:
    evidence: {rate: 10%}  # ← C315
""",
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
  # …
  claim:
    evidence: {rate: 100%}
""",
    ),
    "C316": (
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
  reason: hoàn thành 58% kế hoạch  # ← C316
""",
        """\
- criterion: "1.1"
  # …
  evidence: {rate: 85%}
  reason: hoàn thành 85% kế hoạch
""",
    ),
    "C317": (
        """\
rows_given: all  # ← C317
# …
rows:
  - criterion: "1.1"
""",
        """\
rows_given: deducted
# …
rows:
  - criterion: "1.1"
""",
    ),
    "C318": (
        """\
evidence: {missing: 2, of: 3}
reason: 2/3 phòng nộp chậm
responsible: [van-phong]  # ← C318
""",
        """\
evidence: {missing: 2, of: 3}
reason: 2/3 phòng nộp chậm
responsible: [van-phong, phong-kinh-te]
""",
    ),
    "C319": (
        """\
# criteria.yaml
    - {from: 100%, points: 2}
    - {from: 80%, points: 1.5}
basis: {status: assumed, ground: chưa rõ mức}
# appraisal.yaml
appraised: 1.70  # ← C319
# …
evidence: {rate: 85%}
""",
        """\
# criteria.yaml
    - {from: 100%, points: 2}
    - {from: 80%, points: 1.7}
basis: {status: assumed, ground: chưa rõ mức}
# appraisal.yaml
appraised: 1.70
# …
evidence: {rate: 85%}
""",
    ),
    "C401": (
        """\
responsible: [van-phongg]  # ← C401
""",
        """\
responsible: [van-phong]
""",
    ),
    "C402": (
        """\
- id: van-phong
  name: Văn phòng
# …
- id: van-phong  # ← C402
  name: Phòng Kinh tế
""",
        """\
- id: van-phong
  name: Văn phòng
# …
- id: phong-kinh-te
  name: Phòng Kinh tế
""",
    ),
    "C403": (
        """\
- id: van-phong
  name: Văn phòng
  # …
  aliases: [VP]
- id: phong-kinh-te
  name: Phòng Kinh tế
  # …
  aliases: [VP]  # ← C403
""",
        """\
- id: van-phong
  name: Văn phòng
  # …
  aliases: [VP]
- id: phong-kinh-te
  name: Phòng Kinh tế
  # …
  aliases: [Phòng KT]
""",
    ),
    "C404": (
        """\
- id: cac-phong
  name: Các phòng
  members: [van-phong, cac-phong]  # ← C404
  complete: true
""",
        """\
- id: cac-phong
  name: Các phòng
  members: [van-phong, phong-kinh-te]
  complete: true
""",
    ),
    "C405": (
        """\
# appraisal.yaml
year: 2025
  # …
  - criterion: "1.1"
    # …
    responsible: [van-phong]  # ← C405
# units.yaml
- id: van-phong
  # …
  valid_to: 2024-06-30
""",
        """\
# appraisal.yaml
year: 2025
  # …
  - criterion: "1.1"
    # …
    responsible: [van-phong]
# units.yaml
- id: van-phong
  # …
  valid_to: 2030-06-30
""",
    ),
    "C406": (
        """\
- id: cac-phong
  name: Các phòng
  members: [van-phong, phong-kinh-te]
  complete: false  # ← C406
""",
        """\
- id: cac-phong
  name: Các phòng
  members: [van-phong, phong-kinh-te]
  complete: true
""",
    ),
    "C407": (
        """\
- id: cac-phong
  name: Các phòng
  members: [van-phong, phong-kinh-te]
  complete: false  # ← C407
  incomplete_reason: quyết định chưa nêu đủ tên các phòng
""",
        """\
- id: cac-phong
  name: Các phòng
  members: [van-phong, phong-kinh-te]
  complete: true
""",
    ),
    "C408": (
        """\
valid_to: 2030-06-30
successor: {name: Văn phòng mới, code: "01", since: 2031-07-01}  # ← C408
""",
        """\
valid_to: 2030-06-30
successor: {name: Văn phòng mới, code: "01", since: 2030-07-01}
""",
    ),
    "C409": (
        """\
- {id: xa-vi-du, name: Xã Ví Dụ, kind: body, code: "1936"}  # ← C409
""",
        """\
- {id: xa-vi-du, name: Xã Ví Dụ, kind: body, code: "19363"}
""",
    ),
    "C410": (
        """\
  - {id: xa-cat, name: Xã Cát, kind: commune}  # ← C410
groups:
  - id: cac-xa
    name: Các xã
    members: [xa-an, xa-binh]
    complete: true
""",
        """\
  - {id: xa-cat, name: Xã Cát, kind: commune}
groups:
  - id: cac-xa
    name: Các xã
    members: [xa-an, xa-binh, xa-cat]
    complete: true
""",
    ),
    "C411": (
        """\
# appraisal.yaml
responsible: [so-noi-vu]  # ← C411
# units.yaml
- {id: so-noi-vu, name: Sở Nội vụ, kind: external}
""",
        """\
# appraisal.yaml
responsible: [van-phong]
# units.yaml
- {id: so-noi-vu, name: Sở Nội vụ, kind: external}
""",
    ),
    "C501": (
        """\
- id: NV-2
  # …
  criteria: ["1.2", "1.9"]  # ← C501
""",
        """\
- id: NV-2
  # …
  criteria: ["1.2"]
""",
    ),
    "C502": (
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-9  # ← C502
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-1
""",
    ),
    "C504": (
        """\
targets:
  - criterion: "1.1"
    at_least: 950%  # ← C504
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
""",
    ),
    "C505": (
        """\
targets:
  - criterion: "1.1"
    at_least: 80%  # ← C505
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
""",
    ),
    "C506": (
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    stretch: 90%  # ← C506
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    stretch: 100%
""",
    ),
    "C507": (
        """\
year: 2026
  # …
  - id: NV-1
    # …
    deadline: 2025-12-15  # ← C507
""",
        """\
year: 2026
  # …
  - id: NV-1
    # …
    deadline: 2026-12-15
""",
    ),
    "C508": (
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    baseline: {rate: 80%}  # ← C508
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    baseline: {rate: 85%}
""",
    ),
    "C509": (
        """\
- id: NV-2
  units: []  # ← C509
""",
        """\
- id: NV-2
  units: [phong-kinh-te]
""",
    ),
    "C510": (
        """\
  - id: NV-2
    # …
    supports: ["1.2"]
# …
targets:
  - criterion: "1.1"  # ← C510
    at_least: 95%
""",
        """\
  - id: NV-2
    # …
    criteria: ["1.2"]
# …
targets:
  - criterion: "1.1"
    at_least: 95%
""",
    ),
    "C511": (
        """\
targets:
  - criterion: "1.1"  # ← C511
    at_least_count: 95
    task: NV-1
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-1
""",
    ),
    "C512": (
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-1
  - criterion: "1.1"  # ← C512
    at_least: 100%
    task: NV-1
""",
        """\
targets:
  - criterion: "1.1"
    at_least: 95%
    stretch: 100%
    task: NV-1
""",
    ),
    "C513": (
        """\
  - id: NV-1
    # …
    deadline: 2026-12-15
# …
targets:
  - criterion: "1.1"
    at_least: 95%
    deadline: 2026-11-15  # ← C513
    task: NV-1
""",
        """\
  - id: NV-1
    # …
    deadline: 2026-12-15
# …
targets:
  - criterion: "1.1"
    at_least: 95%
    deadline: 2026-12-15
    task: NV-1
""",
    ),
    "C514": (
        """\
- id: NV-2
  units: [phong-kinh-te, phong-kinh-te]  # ← C514
""",
        """\
- id: NV-2
  units: [phong-kinh-te, van-phong]
""",
    ),
    "C515": (
        """\
  - id: NV-2
    # …
    criteria: ["1.2"]
# …
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-2  # ← C515
""",
        """\
  - id: NV-2
    # …
    criteria: ["1.2"]
# …
targets:
  - criterion: "1.1"
    at_least: 95%
    task: NV-1
""",
    ),
    "C516": (
        """\
  - id: NV-1
    # …
    summary: hoàn thành từ 95% kế hoạch năm
# …
targets:
  - criterion: "1.1"
    at_least: 99%  # ← C516
""",
        """\
  - id: NV-1
    # …
    summary: hoàn thành từ 95% kế hoạch năm
# …
targets:
  - criterion: "1.1"
    at_least: 95%
""",
    ),
    "C601": (
        """\
year: 2025
rulebook: xa-vi-du-2023  # ← C601
""",
        """\
year: 2025
rulebook: xa-vi-du-2025
""",
    ),
    "C602": (
        """\
# appraisal_2025.yaml
year: 2025
# appraisal_2026.yaml
year: 2025  # ← C602
""",
        """\
# appraisal_2025.yaml
year: 2025
# appraisal_2026.yaml
year: 2026
""",
    ),
    "C603": (
        """\
year: 2026
about_year: 2024  # ← C603
""",
        """\
year: 2026
about_year: 2025
""",
    ),
    "C604": (
        """\
acknowledged:
  - {code: C313, about: "1.1", reason: chờ phân công đơn vị}  # ← C604
  # …
  - criterion: "1.1"
    # …
    responsible: [van-phong]
""",
        """\
acknowledged:
  - {code: C313, about: "1.1", reason: chờ phân công đơn vị}
  # …
  - criterion: "1.1"
    # …
    responsible: []
""",
    ),
    "C605": (
        """\
declared_total: -0.30
slips:
  - about: tên cột  # ← C605
    says: Điểm thảm định
    kept: điểm thẩm định
""",
        """\
declared_total: -0.30
""",
    ),
    "C606": (
        """\
- criterion: "1.1"
  # …
  responsible: [van-phong, van-phong]  # ← C606
""",
        """\
- criterion: "1.1"
  # …
  responsible: [van-phong]
""",
    ),
    "C607": (
        """\
- criterion: "1.1"
  # …
  responsible: [cac-phong, van-phong]  # ← C607
""",
        """\
- criterion: "1.1"
  # …
  responsible: [cac-phong]
""",
    ),
    "C608": (
        """\
# appraisal.yaml
body: xa-vi-du
# plan.yaml
body: xa-khac  # ← C608
""",
        """\
# appraisal.yaml
body: xa-vi-du
# plan.yaml
body: xa-vi-du
""",
    ),
    "C609": (
        """\
# appraisal.yaml
published_by: {document: 12/QĐ-UBND, date: 2026-01-09}
# plan.yaml
issued: 2025-12  # ← C609
""",
        """\
# appraisal.yaml
published_by: {document: 12/QĐ-UBND, date: 2026-01-09}
# plan.yaml
issued: 2026-02
""",
    ),
}
