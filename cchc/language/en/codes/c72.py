"""English: what the codes C720 to C729 say."""

from __future__ import annotations

TEXT: dict[str, str] = {
    "C724.title": "A form was converted to be read",
    "C724.meaning": "A file of an older kind or another program (.doc, .odt, .rtf, .xls, .ods, "
    ".xlsb) was made into a .docx or .xlsx by the LibreOffice of this computer, in a temporary "
    "folder, and read. The original is as it was, and nothing was written beside it.",
    "C724.why": "Converting may lose text in boxes, comments or nested tables.",
    "C724.mend": "Nothing to do. Where text seems to be missing, compare with the original.",
    "C724.form_converted": "this .{kind} file was read as a .{target} that LibreOffice made of "
    "it; the original is as it was",
    "C724.form_converted.help": "nothing to do; where text seems to be missing, compare with the "
    "original",
}
