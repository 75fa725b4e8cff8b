"""Wrong use: every mistake is said in the chosen language, with where to look, and ends in 2."""

from __future__ import annotations

import pytest

from cchc.cli.main import COMMANDS, function
from cchc.cli.options import declared
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("scoer",), "không có lệnh scoer; có phải ý bạn là score?"),
        (("score", "--langg"), "không có tùy chọn --langg; có phải ý bạn là --lang?"),
        (("--brief", "report"), "không có tùy chọn --brief; viết sau tên lệnh\n"),
        (("score", "--fromat", "json"), "không có tùy chọn --fromat; có phải ý bạn là --format?"),
        (
            ("score", "--format", "xml"),
            "--format: xml không nằm trong: table, json, csv, csv-excel, md",
        ),
        (("score", "--year", "abc"), "--year: abc không phải số nguyên"),
        (("score", "--data"), "tùy chọn --data cần một giá trị"),
        (("score", "extra"), "thừa tham số: extra"),
        (("score", "--format=json", "--strict"), "không có tùy chọn --strict\n"),
        (("gaps", "--all=x"), "tùy chọn --all không nhận giá trị"),
        (("schema", "plans"), "LOẠI: plans không nằm trong: criteria, appraisal, units, plan"),
        (("--lang", "vi"), "thiếu tên lệnh"),
        (("explain",), "thiếu tham số TIÊU_CHÍ"),
        (("explain", "9.9"), "năm 2023 không có dòng nào của tiêu chí 9.9"),
        (("score", "--lang", "fr"), "--lang: “fr” không phải vi hoặc en"),
    ],
)
def test_a_mistake_is_named(arguments: tuple[str, ...], says: str, run: Run) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


def test_a_sentence_of_typer_that_is_not_known_is_shown_as_it_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cchc.cli.usage.PATTERNS", ())
    ran = run("score", "extra", "--lang", "en")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Error: Got unexpected extra argument")
    assert ran.err.endswith("\nSee: cchc score --help\n")


def test_the_hint_names_the_command_that_was_called(run: Run) -> None:
    for arguments in (("score", "--nope"), ("--lang", "vi", "score", "--nope"), ("score", "a")):
        assert run(*arguments).err.endswith("Xem hướng dẫn: cchc score --help\n")
    assert run("--nope", "nope").err.endswith("Xem hướng dẫn: cchc --help\n")


def test_english_on_request(run: Run) -> None:
    assert "there is no command scoer; did you mean score?" in run("--lang", "en", "scoer").err
    assert run("--help", "--lang=en").out.startswith("Usage: cchc [OPTIONS] COMMAND [ARGS]...")


@pytest.mark.slow
def test_the_variable_chooses_the_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CCHC_LANG", "en")
    assert run("score").out.startswith("Administrative reform score 2023")
    monkeypatch.setenv("CCHC_LANG", "xx")
    assert run("score").out.startswith("Điểm cải cách hành chính năm 2023")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_command_and_option_has_help(command: str, language: str, run: Run) -> None:
    listed = run("--help", "--lang", language).out
    text = run(command, "--help", "--lang", language).out
    assert command in listed
    for stray in ("option.", "command.", "metavar.", "argument.", "Show this message"):
        assert stray not in text + listed
    lines = text.splitlines()
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if line.strip().startswith("-"):
            told = len(line.split()) > 2 or below.startswith(" " * 20)
            assert told, f"no help: {line}"


def test_help_is_that_of_the_command_itself_and_all_of_it_in_one_language(run: Run) -> None:
    told = run("import", "--help").out
    assert "Cách dùng: cchc import [TÙY CHỌN] TỆP\n" in told
    assert "Tệp có bảng phụ lục.  (bắt buộc)" in told
    assert "Năm bị trừ điểm (mặc định: năm ghi ở tiêu đề phụ lục)." in told
    assert "phiếu để" in run("report", "--help").out, "what --unit means for a report"


def test_no_arguments_shows_help_and_ends_in_2(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert ran.out.startswith("Cách dùng: cchc")


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [(), ("gaps",)])
def test_help_comes_before_anything_else_that_is_wrong(
    arguments: tuple[str, ...], run: Run
) -> None:
    told = run(*arguments, "--help").out
    for wrong in (("-h",), ("--help", "extra"), ("--nope", "--help"), ("--lang=vi", "-h")):
        ran = run(*arguments, *wrong)
        assert (ran.code, ran.out) == ((2, "") if "--nope" in wrong else (0, told)), wrong


def test_what_is_not_declared_in_our_terms_is_no_parameter() -> None:
    def command(year: int) -> None: ...

    with pytest.raises(TypeError, match="year: annotate it"):
        declared(command)


def test_version(run: Run) -> None:
    from cchc import __version__

    assert run("--version").out == f"cchc {__version__}\n"


@pytest.mark.slow
def test_what_many_commands_take_may_stand_before_the_command(run: Run) -> None:
    after = run("score", "--data", "data", "--period", "2023", "--format", "csv", "--lang", "en")
    for early in (
        ("--data", "data", "--lang", "en", "--period=2023", "score", "--format", "csv"),
        ("--lang=en", "--format", "csv", "score", "--data", "data", "--period", "2023"),
    ):
        assert run(*early) == after
    assert run("--data", "score").code == 2, "a value and no command"


def test_an_option_that_takes_one_value_is_given_once(run: Run) -> None:
    """Whatever its name and whatever it is given, the last one is not taken in silence."""
    tried = 0
    for command in COMMANDS:
        parameters = declared(function(command))
        needed = [
            parameter.choices[0] if parameter.choices else "criteria"
            for parameter in parameters
            if parameter.required
        ]
        for parameter in parameters:
            names = parameter.told.names
            if parameter.flag or parameter.many or not names:
                continue
            value = parameter.choices[0] if parameter.choices else "2023"
            value = "vi" if "--lang" in names else value
            ran = run(command, *needed, names[0], value, names[-1], value)
            assert (ran.code, ran.out) == (2, ""), (command, names)
            assert " / ".join(names) + " ghi hai lần" in ran.err
            tried += 1
    assert tried > 30
    for arguments in (("--lang", "vi", "score", "--lang=en"), ("score", "--lang=vi", "--lang=vi")):
        ran = run(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert "--lang ghi hai lần" in ran.err
