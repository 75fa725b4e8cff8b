"""The units registry: offices, communes, groups, with codes, dates and the names people use."""

from typing import Literal

from pydantic import Field

from cchc.model.fields import DocumentNumber, Flag, Frozen, Line, Slug
from cchc.model.notes import DataFile
from cchc.model.time_fields import Day
from cchc.model.value import Written

NO_LOSS = ("body", "province", "district", "external")
"""Kinds of unit that carry no loss of another body: they are scored as a whole, or lie outside."""


class Successor(Frozen):
    """The unit that took over, with its official code."""

    name: Line
    code: Line
    since: Day


class Unit(Frozen):
    """One unit, keyed by id; official codes are reused, so a code counts with its dates alone."""

    id: Slug
    name: Line
    kind: Literal[
        "province",
        "department",
        "district",
        "office",
        "agency",
        "commune",
        "town",
        "ward",
        "body",
        "external",
    ]
    code: Line | None = None
    valid_from: Day | None = None
    valid_to: Day | None = None
    successor: Successor | None = None
    block: Line | None = Field(
        default=None, description="the bodies it is ranked among: xã, phường, sở"
    )
    aliases: tuple[Line, ...] = ()
    attributes: dict[Slug, Written] = Field(
        default_factory=dict, description="facts of the unit that rules ask for, by name"
    )


class Group(Frozen):
    """Units named together in a document; `complete` says whether all members are known."""

    id: Slug
    name: Line
    members: tuple[Slug, ...]
    complete: Flag
    incomplete_reason: Line | None = None
    aliases: tuple[Line, ...] = ()


class Office(Frozen):
    """What heads and feet of the documents that are made of the data say of who issues them, in the
    terms of Nghị định 30/2020/NĐ-CP, Phụ lục I. What is not said is left blank.
    """

    parent: Line | None = Field(default=None, description="cơ quan chủ quản trực tiếp")
    body: Line = Field(description="cơ quan ban hành văn bản")
    place: Line | None = Field(default=None, description="địa danh")
    number: DocumentNumber | None = Field(default=None, description="of a report: …/BC-UBND")
    letter: DocumentNumber | None = Field(default=None, description="of a letter: …/UBND-VHXH")
    grounds: tuple[Line, ...] = Field(default=(), description="căn cứ, each from its first word")
    recipients: tuple[Line, ...] = Field(default=(), description="nơi nhận")
    signer: tuple[Line, ...] = Field(
        default=(), description="for whom and as what a person signs: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH"
    )


class Units(DataFile):
    """A whole `cchc/units/v1` file."""

    schema_: Literal["cchc/units/v1"] = Field(alias="schema")
    office: Office | None = None
    units: tuple[Unit, ...] = Field(min_length=1)
    groups: tuple[Group, ...] = ()

    @property
    def parties(self) -> tuple[Unit | Group, ...]:
        """Units, then groups, as written."""
        return (*self.units, *self.groups)

    def find(self, party: str) -> Unit | Group | None:
        """The unit or group with this id, or None."""
        return next((p for p in self.parties if p.id == party), None)
