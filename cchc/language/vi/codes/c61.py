"""Vietnamese: what the codes C610 to C619 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C610.title": "Con số công bố đổi mà không có ghi chú",
    "C610.meaning": "Với `--against` và `--require-note`: con số đã công bố của một tệp điểm (có "
    "ngày ở `published_by`; tổng, điểm của dòng, kết luận, phần chia) khác bản trước, mà tệp ấy không "
    "có ghi chú mới ở `changes`. Mỗi tệp điểm được đính chính cần ghi chú của mình; ghi chú mới ở tệp "
    "khác loại (bộ tiêu chí, danh mục đơn vị, kế hoạch) là lý do chung cho mọi tệp.",
    "C610.why": "Người đã dùng con số cũ cần biết vì sao nó đổi.",
    "C610.mend": "Thêm vào `changes` của tệp điểm ấy: ngày (`date`) và lý do (`note`). Đổi nhầm "
    "thì sửa lại con số.",
    "C610.change_unnoted": "{count} con số công bố đổi so với {against} mà không có ghi chú mới",
    "C610.change_unnoted.help": "thêm vào changes của tệp này: date và note nói vì sao đổi",
    "C618.title": "Không đơn vị chịu điểm trừ nào có nhiệm vụ khắc phục",
    "C618.meaning": "Kế hoạch có nhiệm vụ phục vụ dòng bị trừ điểm, nhưng không nhiệm vụ "
    "nào (kể cả nhiệm vụ hỗ trợ) giao cho đơn vị ghi ở `responsible` của dòng ấy.",
    "C618.why": "Điểm trừ tính cho một đơn vị mà việc khắc phục giao cho đơn vị khác: một "
    "trong hai thường ghi nhầm.",
    "C618.mend": "Đối chiếu đơn vị phụ trách với phụ lục và đơn vị của nhiệm vụ với kế "
    "hoạch. Đúng là vậy thì ghi vào `acknowledged`.",
    "C618.served_by_others": "tiêu chí {criterion}: {units} chịu điểm trừ, nhưng nhiệm vụ "
    "{tasks} giao cho đơn vị khác",
    "C618.served_by_others.help": "kiểm tra responsible và units của nhiệm vụ; đúng thì ghi "
    "vào acknowledged",
    "C619.title": "Số nhắc lại khác số liệu",
    "C619.meaning": "`ground` của một quy tắc dựa vào một dòng của kết quả mà nêu tỷ lệ hay "
    "số trường hợp khác với dòng ấy; hoặc `kept` của một chỗ viết nhầm giữ một số không "
    "có trong dòng, nhiệm vụ hay chỉ tiêu được nói đến.",
    "C619.why": "Hai chỗ nói về một số mà khác nhau thì một chỗ sai.",
    "C619.mend": "Đối chiếu với văn bản, sửa chỗ sai.",
    "C619.ground_figure": "tiêu chí {id}: căn cứ nêu {said}, số liệu của dòng là {figure}",
    "C619.ground_figure.help": "sửa ground, hoặc số liệu của dòng",
    "C619.slip_figure": "{about}: giữ {figure}, nhưng dữ liệu chỉ có {known}",
    "C619.slip_figure.help": "sửa kept, hoặc số liệu được nói đến",
}
