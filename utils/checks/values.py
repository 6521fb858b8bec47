"""What an answer returned: kept as it was, compared leniently, shown briefly.

A right answer in an unusual dress is right: a tuple or an array for a list, a Counter
for a dict, NumPy's integers for Python's. Nothing here imports NumPy or torch; their
values are recognised by what they can do.
"""

import itertools
import math
from collections.abc import ItemsView, Iterator, KeysView, Mapping, Sequence, Set
from collections.abc import ValuesView as _ValuesView
from numbers import Integral, Real

MOST_ITEMS = 100_000
_VIEWS = (Iterator, KeysView, ItemsView, _ValuesView)


def is_array(value) -> bool:
    """Whether a value is a NumPy array or a tensor (of any number of dimensions)."""
    return all(hasattr(value, name) for name in ("dtype", "shape", "tolist"))


def settle(value, met: set[int] | None = None):
    """Return a copy that cannot change any more: iterators are used up, arrays copied.

    An endless generator is cut off after 100,000 items.

    Args:
        value: anything that a function may return.
        met: takes the `id` of each object that is copied on the way.
    """
    if isinstance(value, (str, bytes)) or value is None:
        return value
    if met is not None:
        met.add(id(value))
    if is_array(value):
        if hasattr(value, "detach"):
            return value.detach().clone()
        return value.copy()
    if isinstance(value, Mapping):
        pairs = value.items()
        return {frozen(settle(key, met)): settle(item, met) for key, item in pairs}
    if isinstance(value, Set) and not isinstance(value, _VIEWS):
        return {frozen(settle(item, met)) for item in value}
    if isinstance(value, tuple):
        return tuple(settle(item, met) for item in value)
    if isinstance(value, _VIEWS):
        return [settle(item, met) for item in itertools.islice(value, MOST_ITEMS)]
    if isinstance(value, Sequence):
        return [settle(item, met) for item in value]
    return settle(value.tolist(), met) if hasattr(value, "tolist") else value


def changeable(value):
    """Yield the lists, dicts, sets and arrays in a value, the value itself first."""
    if is_array(value) or isinstance(value, (list, dict, set)):
        yield value
    items = value.values() if isinstance(value, dict) else value
    if isinstance(value, (list, tuple, dict)):
        for item in items:
            yield from changeable(item)


def frozen(value):
    """Return a value that may be a key: lists become tuples, array scalars numbers."""
    if is_array(value):
        value = value.tolist()
    if isinstance(value, Set):
        return frozenset(map(frozen, value))
    if isinstance(value, (list, tuple)):
        return tuple(frozen(item) for item in value)
    return value


def kind(value) -> str:
    """Return what a value is, in the words a message uses."""
    if is_array(value):
        dtype = str(value.dtype).removeprefix("torch.")
        if len(value.shape) == 0:
            return f"a single {dtype}"
        name = "a tensor" if hasattr(value, "detach") else "an array"
        return f"{name} of shape {tuple(value.shape)} and dtype {dtype}"
    name = {"NoneType": "None", "bool": "a bool"}.get(type(value).__name__)
    if name:
        return name
    if isinstance(value, Integral):
        return "an int"
    article = "an" if type(value).__name__[:1].lower() in "aeiou" else "a"
    return f"{article} {type(value).__name__}"


def agree(got, expected, rtol: float = 1e-5, atol: float = 1e-6) -> bool:
    """Whether a settled answer equals the expected value; see `difference`."""
    return difference(got, expected, rtol, atol) is None


def difference(got, expected, rtol: float = 1e-5, atol: float = 1e-6) -> str | None:
    """Return the first difference as a phrase, or None where there is none.

    The expected value decides what is asked for: where it is a list, any sequence of
    the same items will do; where it is a float, one within the tolerance (NaN equals
    NaN); where it is an array, one of the same shape and kind of number.
    """
    if is_array(expected) and len(expected.shape) > 0:
        return _array_difference(got, expected, rtol, atol)
    if is_array(expected):
        expected = expected.tolist()
    if is_array(got):
        got = got.tolist()
    if isinstance(expected, (list, tuple)):
        return _items_difference(got, expected, rtol, atol)
    if isinstance(expected, Mapping):
        return _mapping_difference(got, expected, rtol, atol)
    if isinstance(expected, Set):
        return _plain_difference(got, expected, isinstance(got, Set))
    if isinstance(expected, Real):
        return _number_difference(got, expected, rtol, atol)
    return _plain_difference(got, expected, isinstance(got, type(expected)))


def same_kind(got, expected) -> bool:
    """Whether two values are of a kind on the outside, e.g. both sequences."""
    kinds = ((list, tuple), Mapping, Set, str, Real, type(expected))
    if is_array(expected):
        return is_array(got) or isinstance(got, (list, tuple, Real))
    if isinstance(expected, (list, tuple)) and is_array(got):
        return len(got.shape) > 0
    wanted = next(each for each in kinds if isinstance(expected, each))
    return isinstance(got, wanted)


def _plain_difference(got, expected, kind_is_right: bool) -> str | None:
    if not kind_is_right:
        return f"{kind(got)} where {kind(expected)} is expected"
    return None if got == expected else f"{short(got, 60)}, not {short(expected, 60)}"


def _number_difference(got, expected, rtol, atol) -> str | None:
    if not isinstance(got, Real):
        return f"{kind(got)} where {kind(expected)} is expected"
    if isinstance(expected, Integral):
        if not isinstance(got, Integral):
            return f"{kind(got)} where {kind(expected)} is expected"
        is_same = got == expected
    else:
        both_nan = math.isnan(got) and math.isnan(expected)
        is_same = both_nan or math.isclose(got, expected, rel_tol=rtol, abs_tol=atol)
    return None if is_same else f"{short(got, 60)}, not {short(expected, 60)}"


def _items_difference(got, expected, rtol, atol) -> str | None:
    if not isinstance(got, (list, tuple)):
        return f"{kind(got)} where {kind(expected)} is expected"
    if len(got) != len(expected):
        items = "item" if len(got) == 1 else "items"
        return f"{len(got)} {items}, not {len(expected)}"
    for index, (mine, theirs) in enumerate(zip(got, expected, strict=True)):
        found = difference(mine, theirs, rtol, atol)
        if found:
            return f"at [{index}]: {found}".replace("]: at [", "][")
    return None


def _mapping_difference(got, expected, rtol, atol) -> str | None:
    if not isinstance(got, Mapping):
        return f"{kind(got)} where {kind(expected)} is expected"
    for key, value in expected.items():
        if key not in got:
            return f"the key {short(key, 60)} is missing"
        found = difference(got[key], value, rtol, atol)
        if found:
            return f"at key {short(key, 60)}: {found}"
    for key in got:
        if key not in expected:
            return f"the key {short(key, 60)} should not be there"
    return None


def _array_difference(got, expected, rtol, atol) -> str | None:
    shape = _shape(got)
    if shape is None:
        return f"{kind(got)} where {kind(expected)} is expected"
    if shape != tuple(expected.shape):
        return f"shape {shape}, not {tuple(expected.shape)}"
    mine = got.tolist() if is_array(got) else got
    wanted = expected.tolist()
    found = difference(mine, wanted, rtol, atol)
    if found is None and _holds_bools(wanted) and not _holds_bools(mine):
        return f"{kind(got)} where True and False are expected"
    return found


def _shape(value) -> tuple | None:
    if is_array(value):
        return tuple(value.shape)
    if not isinstance(value, (list, tuple)):
        return () if isinstance(value, Real) else None
    if not value:
        return (0,)
    inner = {_shape(item) for item in value}
    known = len(inner) == 1 and None not in inner
    return (len(value), *inner.pop()) if known else None


def _holds_bools(value) -> bool:
    while isinstance(value, (list, tuple)) and value:
        value = value[0]
    return isinstance(value, bool)


def short(value, limit: int = 160) -> str:
    """Return a value's text on one line and never longer than `limit` characters.

    Arrays begin with shape and dtype; sets are shown in order, so that the text is the
    same in every run.
    """
    try:
        text = _text(value)
    except Exception:  # a learner's own class may have a broken repr
        text = f"<{type(value).__name__}>"
    text = text.replace("\n", " ")
    return text if len(text) <= limit else f"{text[: limit - 2].rstrip()} …"


def _text(value) -> str:
    if is_array(value):
        is_long = math.prod(value.shape) > 1000
        items = "…" if is_long else repr(_rounded(value.tolist()))
        return f"({kind(value).split(' ', 1)[1]}) {items}"
    if isinstance(value, Set):
        return "{" + ", ".join(sorted(map(_text, value))) + "}" if value else "set()"
    if isinstance(value, dict):
        rows = (f"{_text(key)}: {_text(item)}" for key, item in value.items())
        return "{" + ", ".join(itertools.islice(rows, 200)) + "}"
    if isinstance(value, (list, tuple)) and type(value) in (list, tuple):
        inside = ", ".join(map(_text, value[:200]))
        if isinstance(value, list):
            return f"[{inside}]"
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return repr(value)


def _rounded(value):
    """Return nested lists with six figures of each float; float32 has no more."""
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    return float(f"{value:.6g}") if isinstance(value, float) else value


def size(value) -> int:
    """Return how large an input is for a reader: the number of its leaves."""
    if is_array(value):
        return math.prod(value.shape)
    if isinstance(value, Mapping):
        return sum(size(key) + size(item) for key, item in value.items())
    if isinstance(value, (list, tuple, Set)):
        return 1 + sum(map(size, value))
    return len(value) if isinstance(value, str) else 1
