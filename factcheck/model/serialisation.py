"""Records as plain JSON values and back, losing nothing; every fault in foreign data is named with its JSON path.

A record is an object with its fields, a span is ``[start, end]``, an enumeration its value, a decimal number a string, a date or
time ISO 8601. Nothing is converted on the way in: a number where text belongs is a fault, not a text.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Final, TypeVar, get_args, get_origin

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from factcheck.errors import MalformedRecordError
from factcheck.model.claims import Claim
from factcheck.model.documents import Document
from factcheck.model.spans import Span

T = TypeVar("T")
Structure = Callable[[Any, Any], Any]

DERIVED: Final[dict[type, dict[str, Callable[[Any], object]]]] = {
    Claim: {
        "id": lambda claim: claim.id,
        "level": lambda claim: claim.level.value,
        "tier": lambda claim: claim.level.tier.name.lower(),
        "flags": lambda claim: sorted(flag.value for flag in claim.flags),
    },
    Document: {"id": lambda document: document.id},
}
"""What an object shows beside the fields of the record. It follows from them, so it is passed over when the record is read back."""

_PRIMITIVES: Final = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}
_LONGEST_DATE: Final = len("2025-03-28")


def to_plain(record: object) -> dict[str, Any]:
    """Return a record as an object of plain JSON values.

    >>> from factcheck.model.documents import Block, BlockKind
    >>> to_plain(Block(Span(0, 5), BlockKind.PARAGRAPH))
    {'span': [0, 5], 'kind': 'paragraph'}
    """
    plain: dict[str, Any] = _converter().unstructure(record)
    return plain


def from_plain(data: object, kind: type[T]) -> T:
    """Return the record that `to_plain` made an object of.

    Args:
        data: What a JSON parser returned.
        kind: The class of the record.

    Raises:
        MalformedRecordError: When the data is not such a record; it lists every fault with its JSON path.
    """
    try:
        return _converter().structure(data, kind)
    except (cattrs.BaseValidationError, ValueError, TypeError) as error:
        faults = (fault.rpartition(" @ ") for fault in cattrs.transform_error(error, format_exception=_wording))
        raise MalformedRecordError(tuple(f"{path} {wording}" for wording, _, path in faults)) from None


@functools.cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_unstructure_hook_factory(attrs.has, _record_to_plain)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(Decimal, str)
    converter.register_unstructure_hook(datetime.date, lambda moment: moment.isoformat())
    converter.register_structure_hook_factory(attrs.has, _record_from_plain)
    converter.register_structure_hook_factory(_is_tuple, _tuple_from_plain)
    converter.register_structure_hook_func(lambda kind: isinstance(kind, type) and issubclass(kind, Enum), _member)
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(datetime.date, _moment)
    converter.register_structure_hook(datetime.datetime, _moment)
    for kind in _PRIMITIVES:
        converter.register_structure_hook(kind, _exactly)
    converter.register_structure_hook(float, _number)
    return converter


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _record_to_plain(kind: type[Any], converter: cattrs.Converter) -> Callable[[Any], dict[str, Any]]:
    unstructure = make_dict_unstructure_fn(kind, converter)
    derived = DERIVED.get(kind, {})

    def to_object(record: object) -> dict[str, Any]:
        return {name: derive(record) for name, derive in derived.items()} | unstructure(record)

    return to_object


def _record_from_plain(kind: type[Any], converter: cattrs.Converter) -> Structure:
    structure = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)
    derived = DERIVED.get(kind, {})

    def from_object(data: object, kind: type[Any]) -> object:
        if not isinstance(data, dict):
            raise TypeError(_expected("an object", data))
        return structure({name: value for name, value in data.items() if name not in derived}, kind)

    return from_object


def _tuple_from_plain(kind: type[Any], converter: cattrs.Converter) -> Structure:
    """Arrays only: a text can be gone through as an array can, and would be read as its characters."""
    kinds = get_args(kind)
    any_length = kinds[-1] is Ellipsis
    hooks = [converter.get_structure_hook(inner) for inner in kinds if inner is not Ellipsis]

    def from_array(data: object, kind: type[Any]) -> tuple[object, ...]:
        if not isinstance(data, list):
            raise TypeError(_expected("an array", data))
        if not any_length and len(data) != len(kinds):
            raise ValueError(_expected(f"an array of {len(kinds)}", data))
        found, faults = [], []
        for place, value in enumerate(data):
            inner, hook = (kinds[0], hooks[0]) if any_length else (kinds[place], hooks[place])
            try:
                found.append(hook(value, inner))
            except (cattrs.BaseValidationError, ValueError, TypeError) as error:
                error.add_note(cattrs.IterableValidationNote(f"at {place}", place, inner))
                faults.append(error)
        if faults:
            msg = "faults in an array"
            raise cattrs.IterableValidationError(msg, faults, kind)
        return tuple(found)

    return from_array


def _span(data: object, _: object) -> Span:
    match data:
        case [int(start), int(end)] if not isinstance(start, bool) and not isinstance(end, bool):
            return Span(start, end)
    raise TypeError(_expected("[start, end]", data))


def _decimal(data: object, _: object) -> Decimal:
    try:
        return Decimal(_exactly(data, str))
    except InvalidOperation:
        raise ValueError(_expected("a decimal number in quotation marks", data)) from None


def _moment(data: object, kind: type) -> datetime.date:
    written = _exactly(data, str)
    try:
        if len(written) <= _LONGEST_DATE and kind is datetime.date:
            return datetime.date.fromisoformat(written)
        return datetime.datetime.fromisoformat(written)
    except ValueError:
        raise ValueError(_expected("an ISO 8601 date", data)) from None


def _member(data: object, kind: type[Enum]) -> Enum:
    try:
        return kind(_exactly(data, str))
    except ValueError:
        raise ValueError(_expected("one of " + ", ".join(str(member.value) for member in kind), data)) from None


def _exactly(data: object, kind: type[T]) -> T:
    """No conversion: True is no number, and 1 is no text."""
    if type(data) is not kind or not isinstance(data, kind):
        raise TypeError(_expected(_PRIMITIVES[kind], data))
    return data


def _number(data: object, kind: type[float]) -> float:
    """JSON writes a whole number without a point."""
    return float(data) if type(data) is int else _exactly(data, kind)


def _expected(wanted: str, data: object) -> str:
    shown = repr(data)
    return f"must be {wanted}, not {shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN] + '...'}"


_LONGEST_SHOWN: Final = 40


def _wording(error: BaseException, _: type | None) -> str:
    if isinstance(error, KeyError):
        return "is missing"
    if isinstance(error, cattrs.ForbiddenExtraKeysError):
        return f"has no field named {', '.join(sorted(map(str, error.extra_fields)))}"
    return str(error)
