"""The registry of diagnostic codes: never reused, each with a severity and its wordings.

A wording is named after what is wrong; the catalogues of `language` hold its sentence and help.
Groups: C1 reading, C2 rulebook, C3 appraisal, C4 units, C5 plan, C6 across files or years,
C7 documents that are imported.
"""

from __future__ import annotations

from typing import Any

from cchc.model.diagnostic import Diagnostic, Severity
from cchc.model.source import Location, Path, Source
from cchc.model.tuples import NamedTuple


class Code(NamedTuple):
    """Severity of a code and the wordings that carry it."""

    severity: Severity
    wordings: tuple[str, ...]


def _error(*wordings: str) -> Code:
    return Code(Severity.ERROR, wordings)


def _warning(*wordings: str) -> Code:
    return Code(Severity.WARNING, wordings)


def _info(*wordings: str) -> Code:
    return Code(Severity.INFO, wordings)


CODES: dict[str, Code] = {
    "C101": _error(
        *("folder_missing", "not_a_folder", "folder_empty", "file_missing", "not_a_file"),
        *("file_absent", "file_unreadable", "file_special", "past_unreadable"),
    ),
    "C102": _error("not_text", "file_empty"),
    "C103": _error("too_large", "too_deep", "too_many_values"),
    "C104": _error("yaml_syntax"),
    "C105": _error("yaml_feature", "yaml_second_document"),
    "C106": _error("duplicate_key"),
    "C107": _error("unknown_key"),
    "C108": _error("missing_key"),
    "C109": _error("schema_line"),
    "C110": _error("not_a_mapping", "not_a_list", "not_a_scalar", "not_a_key", "too_short"),
    "C111": _error("number_invalid", "number_too_long", "not_whole"),
    "C112": _error("number_ambiguous"),
    "C113": _error("number_unquoted_comma"),
    "C114": _error("number_too_small", "number_too_large"),
    "C115": _error("criterion_id_form", "criterion_id_unquoted"),
    "C116": _error("rate_without_percent", "rate_negative"),
    "C117": _error("date_form", "date_impossible", "month_form"),
    "C118": _error(
        *("not_allowed", "not_a_flag", "not_a_year", "not_a_year_range", "period_form"),
        *("slug_form", "document_number_form", "task_id_form"),
    ),
    "C119": _error("value_empty", "value_null", "invisible_character"),
    "C120": _error("evidence_form"),
    "C121": _error("fraction_above_one"),
    "C122": _error("band_edge"),
    "C123": _error("target_measure", "target_mark", "measured_what"),
    "C124": _error("period_once"),
    "C125": _error("score_unsaid"),
    "C126": _error(
        *("table_absent", "table_elsewhere", "table_long", "table_empty", "table_column"),
        *("table_column_missing", "table_column_twice", "table_width", "table_quotes"),
        *("table_cell_long", "line_twice", "line_differs", "figure_alone", "figure_of_part"),
    ),
    "C127": _error("expression_form", "measure_form", "condition_form"),
    "C128": _error("steps_mixed", "steps_still", "steps_endless", "steps_many"),
    "C129": _error("text_unquoted"),
    "C130": _warning("todo", "todo_item"),
    "C131": _error("todo_needed"),
    "C201": _error("criterion_twice", "area_twice"),
    "C202": _error("area_unknown", "parent_missing"),
    "C203": _error("children_points", "area_points"),
    "C204": _error("rule_impossible"),
    "C205": _error("band_overlap", "band_unreachable"),
    "C206": _error("rule_without_basis"),
    "C207": _error("rulebook_period"),
    "C208": _error("scored_twice"),
    "C209": _error("grade_twice", "grade_above_index", "quota_unknown"),
    "C210": _error("max_off_step", "step_unfit", "points_off_step"),
    "C211": _warning("ground_sum", "reference_elsewhere", "ground_unreferenced"),
    "C212": _error("was_twice", "was_unknown"),
    "C213": _error(
        *("name_undeclared", "name_unused", "points_unknown", "points_circle", "fact_unknown"),
        *("grade_fact_unknown", "grade_of_figure", "grade_of_unknown"),
    ),
    "C214": _error("node_impossible"),
    "C220": _error("tie_unknown"),
    "C301": _error("deduction_mismatch"),
    "C302": _error("max_mismatch"),
    "C303": _error("score_out_of_range", "self_out_of_range"),
    "C304": _error("declared_total"),
    "C305": _error("declared_area"),
    "C306": _error("recomputation_differs", "self_differs"),
    "C307": _error("evidence_unfit", "no_cases_unsaid", "figure_undeclared", "figure_missing"),
    "C308": _error("row_twice"),
    "C309": _error("criterion_unknown", "criterion_not_scored"),
    "C310": _error("deduction_positive"),
    "C311": _error("rate_above_full"),
    "C312": _error("left_out_scored"),
    "C313": _warning("unassigned", "assigned_after_all"),
    "C314": _info("contested"),
    "C315": _warning("claim_not_higher"),
    "C316": _warning("reason_figure", "reason_alone", "reason_count", "reason_date"),
    "C317": _warning("rows_missing", "rows_missing_in_table", "row_without_deduction"),
    "C318": _warning("missing_unnamed"),
    "C319": _warning("assumption_refuted"),
    "C320": _error("role_unlisted", "role_both"),
    "C321": _error("node_and_part"),
    "C322": _warning("figure_unsaid", "figure_before", "figure_bound", "points_unsaid"),
    "C326": _warning("score_off_step"),
    "C401": _error("unit_unknown"),
    "C402": _error("unit_twice"),
    "C403": _error("alias_twice"),
    "C404": _error("group_circle", "member_twice"),
    "C405": _error("unit_not_valid", "unit_period"),
    "C406": _warning("group_incomplete", "group_complete_reason", "group_empty"),
    "C407": _info("group_incomplete_known"),
    "C408": _warning("successor_date", "successor_differs"),
    "C409": _warning("code_digits", "code_twice"),
    "C410": _warning("unit_outside_groups"),
    "C411": _warning("kind_not_body", "kind_no_loss", "kind_unlike_name", "member_no_loss"),
    "C412": _warning("name_unlike_id", "name_unlike_alias"),
    "C416": _warning("office_twice"),
    "C501": _error("plan_criterion"),
    "C502": _error("task_twice", "task_unknown"),
    "C504": _error("target_above_full"),
    "C505": _warning("target_reached"),
    "C506": _error("stretch_not_beyond"),
    "C507": _error("deadline_year", "deadline_before_plan"),
    "C508": _warning("baseline_differs"),
    "C509": _error("task_without_unit"),
    "C510": _warning("loss_uncovered", "losses_uncovered"),
    "C511": _error("target_unfit", "baseline_unfit"),
    "C512": _error("target_twice"),
    "C513": _warning("deadline_differs"),
    "C514": _error("named_again"),
    "C515": _warning("target_not_served"),
    "C516": _warning("target_unsaid", "said_untargeted", "assumption_count"),
    "C517": _warning("target_without_gain"),
    "C518": _warning("section_unlike_id", "section_order"),
    "C519": _error("report_elsewhere", "report_before_figures"),
    "C520": _error(
        "measured_criterion", "measured_group", "measured_part", "measured_measure", "measured_task"
    ),
    "C521": _error("measured_ahead", "state_ahead"),
    "C522": _error("measured_twice", "state_twice"),
    "C523": _error("done_before_plan"),
    "C524": _warning("measured_late", "measured_early"),
    "C525": _error("actuals_planless", "actuals_twice"),
    "C601": _error("rulebook_unknown", "rulebook_not_valid", "rulebook_twice"),
    "C602": _error("appraisal_twice"),
    "C603": _error("plan_without_appraisal", "plan_not_after", "plan_twice"),
    "C604": _warning("acknowledged_unused"),
    "C605": _info("slip"),
    "C606": _error("responsible_twice"),
    "C607": _warning("named_twice"),
    "C608": _error("body_differs"),
    "C609": _warning(
        "results_before_year",
        "rulebook_after_results",
        "evidence_out_of_time",
        "plan_after_year",
        "plan_before_results",
    ),
    "C610": _error("change_unnoted"),
    "C618": _warning("served_by_others"),
    "C619": _warning("ground_figure", "slip_figure"),
    "C620": _warning("body_absent", "block_absent"),
    "C621": _info("self_far"),
    "C622": _info("figures_same"),
    "C623": _warning("remedy_count"),
    "C701": _error(
        *("document_missing", "document_folder", "document_device", "document_unreadable"),
        *("document_empty", "document_large", "document_broken", "document_lock"),
        *("document_encoding", "document_lines", "document_line", "document_cell", "document_text"),
        *("document_cells", "document_units", "document_quotes", "office_missing"),
    ),
    "C702": _error(
        "document_protected", "document_old", "document_other", "document_kind", "document_font"
    ),
    "C703": _error("document_bomb", "document_entities"),
    "C704": _error(
        *("appendix_missing", "appendix_headers", "appendix_empty", "appendix_long"),
        *("appendix_texts", "sheet_cut", "table_left", "row_left", "rulebook_none", "scores_none"),
        *("scores_book", "scores_books", "scores_sheet", "scores_line", "scores_lost"),
    ),
    "C705": _error(
        *("appendix_several", "table_unknown", "sheet_unknown", "sheet_without_excel"),
        *("column_twice", "year_unknown", "year_range", "scores_voice", "scores_ways"),
    ),
    "C706": _error(
        *("cell_number", "cell_ambiguous", "cell_blank", "cell_formula", "cell_error", "cell_date"),
        *("cell_long", "cell_format", "cell_shared", "row_too_wide", "sign_mixed", "scores_dash"),
        *("scores_more", "scores_negative"),
    ),
    "C707": _warning(
        "cell_rounded", "column_derived", "sign_proven", "scores_rounded", "scores_stored"
    ),
    "C708": _error(
        "code_unread", "code_number", "code_date", "code_above", "code_unknown", "code_again"
    ),
    "C709": _warning("code_by_name", "name_differs"),
    "C710": _error("units_unknown", "units_near"),
    "C711": _warning("units_sentence", "units_blank", "units_above"),
    "C712": _warning("evidence_open"),
    "C713": _warning(
        *("reason_blank", "total_missing", "total_unread", "totals_differ", "total_differs"),
        *("row_differs", "year_differs", "year_early", "body_unknown", "body_titled"),
        *("rulebook_unclear", "publication_unknown", "rows_unclear", "scores_total", "scores_max"),
        *("scores_absent", "scores_blank"),
    ),
    "C714": _info("sign_turned", "tables_joined"),
    "C715": _error(
        *("form_none", "form_files", "form_link", "form_long", "form_old"),
        *("form_units", "form_bodies", "body_none"),
    ),
    "C716": _error("form_unknown", "form_unasked", "form_period", "form_conflict"),
    "C717": _warning("form_twice", "form_rivals", "body_forms", "body_rivals"),
    "C718": _warning(
        *("form_criterion", "form_foreign", "form_early", "form_late", "form_date", "form_cell"),
        *("form_table", "form_double", "form_renamed", "form_by_file", "form_columns"),
        *("form_ditto", "form_nothing", "form_struck", "form_unread"),
    ),
    "C719": _warning(
        *("row_hidden", "column_hidden", "cell_hidden", "text_hidden", "cell_struck"),
        *("cell_comment", "cell_equation", "cell_picture"),
    ),
    "C722": _error(
        "columns_differ", "column_unsure", "code_two", "code_several", "units_both", "scores_differ"
    ),
    "C723": _info("rounds_read", "column_proven", "texts_joined", "texts_apart"),
    "C724": _info("form_converted"),
    "C725": _error(
        *("folder_books", "folder_units", "folder_scores", "folder_nothing"),
        *("folder_top", "folder_form"),
    ),
    "C726": _error("sentence_unread", "sentence_gap", "sentence_overlap", "sentence_lacks"),
    "C727": _error("rule_above_max", "rule_below_max", "children_differ"),
    "C728": _warning("sentence_meant"),
    "C729": _info("cell_updated", "row_added"),
    "C730": _warning("body_over"),
    "C731": _warning("own_points_differ"),
    "C732": _warning(
        *("body_code", "body_label", "body_most", "body_twice", "body_figure", "body_cell"),
        *("body_unasked", "body_of", "body_two", "body_above", "body_rate", "body_whole"),
        *("body_choice", "body_apart", "body_points", "body_rounded", "body_uncalculated"),
        *("body_beside", "body_besides"),
    ),
    "C738": _warning("row_kept"),
    "C739": _error("update_unreadable", "update_unproven"),
    "C745": _error(
        *("sheet_none", "sheet_columns", "sheet_what", "sheet_code", "sheet_figure", "sheet_rate"),
        *("sheet_two", "sheet_day", "sheet_undated", "sheet_state", "sheet_hidden"),
    ),
}

CODE_OF: dict[str, str] = {w: code for code, entry in CODES.items() for w in entry.wordings}
"""The code that a wording belongs to."""

SUBJECTS = ("criterion", "id", "area", "task", "unit", "group", "block", "name", "measure", "about")
"""The values of a finding that say what it is about; all others say something of it."""


def finding(wording: str, location: Location, path: Path = (), **values: Any) -> Diagnostic:
    """A diagnostic by the name of its wording, about what its values name as a subject.

    Raises `KeyError` for a name not in the registry.
    """
    code = CODE_OF[wording]
    about = tuple(str(values[name]) for name in SUBJECTS if values.get(name))
    return Diagnostic(code, wording, location, path, values, CODES[code].severity, about)


def finding_at(wording: str, source: Source, path: Path, /, **values: Any) -> Diagnostic:
    """A diagnostic about the value at `path` of a file."""
    return finding(wording, source.at(path), path, **values)
