"""What fills the slots of a code shape: names, constants, conditions, expressions."""

import re
from dataclasses import dataclass, field

from utils.support.world.dice import Dice


def _rows(text: str) -> dict[str, tuple[str, str]]:
    """Read lines of `key | Python | JavaScript`; `@` stands for the variable.

    What stands behind `~` in a key makes no other shape, only other constants.
    """
    rows = {}
    for line in text.strip().splitlines():
        key, *sides = (cell.strip() for cell in line.split(" | "))
        rows[key] = (sides[0], sides[-1])
    return rows


# <k> and <j> are small whole numbers, <big> is above both.
NUM_CONDITIONS = _rows("""
above | @ > <k>
below | @ < <k>
at_least | @ >= <k>
at_most | @ <= <k>
equal | @ == <k> | @ === <k>
unequal | @ != <k> | @ !== <k>
multiple~2 | @ % 2 == 0 | @ % 2 === 0
odd | @ % 2 != 0 | @ % 2 !== 0
multiple | @ % <k> == 0 | @ % <k> === 0
between | <k> <= @ <= <big> | <k> <= @ && @ <= <big>
outside | @ < <k> or @ > <big> | @ < <k> || @ > <big>
both | @ > <k> and @ % 2 == 0 | @ > <k> && @ % 2 === 0
square | @ * @ > <big>
near | abs(@ - <k>) < <j> | Math.abs(@ - <k>) < <j>
""")
NUM_CHANGES = _rows("""
times | @ * <k>
plus | @ + <k>
minus | @ - <k>
from | <k> - @
square | @ ** 2
halves | @ // <k> | Math.floor(@ / <k>)
modulo | @ % <k> | ((@ % <k>) + <k>) % <k>
distance | abs(@ - <k>) | Math.abs(@ - <k>)
at_least | max(@, <k>) | Math.max(@, <k>)
at_most | min(@, <k>) | Math.min(@, <k>)
line | @ * <k> + <j>
shifted | (@ + <k>) * <j>
quadratic | @ * @ - <k>
half | @ / 2
""")
NUM_STRINGS = _rows("""
text | str(@) | String(@)
units | f"{@}<unit>" | `${@}<unit>`
named | f"<lead>{@}" | `<lead>${@}`
sum | f"<lead>{@ + <k>}<unit>" | `<lead>${@ + <k>}<unit>`
joined | <s> + str(@) | <s> + String(@)
""")
WORD_CONDITIONS = _rows("""
longer | len(@) > <k> | @.length > <k>
shorter | len(@) < <k> | @.length < <k>
length | len(@) == <k> | @.length === <k>
starts | @.startswith("<c>") | @.startsWith("<c>")
ends | @.endswith("<c>") | @.endsWith("<c>")
holds | "<c>" in @ | @.includes("<c>")
lacks | "<c>" not in @ | !@.includes("<c>")
unequal | @ != <s> | @ !== <s>
first | @[0] == "<c>" | @[0] === "<c>"
last | @[-1] == "<c>" | @.at(-1) === "<c>"
after | @ > <s>
lower | @ == @.lower() | @ === @.toLowerCase()
both | len(@) > <k> and "<c>" in @ | @.length > <k> && @.includes("<c>")
either | @.startswith("<c>") or len(@) < <k> | @.startsWith("<c>") || @.length < <k>
""")
WORD_CHANGES = _rows("""
upper | @.upper() | @.toUpperCase()
lower | @.lower() | @.toLowerCase()
ending | @ + "<end>"
front | "<lead>" + @
first | @[0]
last | @[-1] | @.at(-1)
head | @[:<k>] | @.slice(0, <k>)
tail | @[<k>:] | @.slice(<k>)
end | @[-<k>:] | @.slice(-<k>)
cut | @[:-<k>] | @.slice(0, -<k>)
backwards | @[::-1] | [...@].reverse().join("")
twice | @ * <k> | @.repeat(<k>)
swap | @.replace("<c>", "<e>") | @.replaceAll("<c>", "<e>")
capital | @[0].upper() + @[1:] | @[0].toUpperCase() + @.slice(1)
template | f"<lead>{@}<end>" | `<lead>${@}<end>`
""")
WORD_STRINGS = _rows("""
template | f"<lead>{@}<end>" | `<lead>${@}<end>`
length | f"{@}<mark>{len(@)}" | `${@}<mark>${@.length}`
upper | f"<lead>{@.upper()}" | `<lead>${@.toUpperCase()}`
joined | <s> + "<mark>" + @
twice | f"{@}<mark>{@}" | `${@}<mark>${@}`
""")
WORD_NUMBERS = _rows("""
length | len(@) | @.length
length_times | len(@) * <k> | @.length * <k>
length_plus | len(@) + <k> | @.length + <k>
occurrences | @.count("<c>") | (@.split("<c>").length - 1)
length_cut | max(len(@), <k>) | Math.max(@.length, <k>)
spare | <big> - len(@) | <big> - @.length
code | ord(@[0]) | @.charCodeAt(0)
modulo | len(@) % <k> | @.length % <k>
""")
PIECES = {
    ("C", "num"): NUM_CONDITIONS,
    ("T", "num"): NUM_CHANGES,
    ("N", "num"): NUM_CHANGES,
    ("S", "num"): NUM_STRINGS,
    ("C", "word"): WORD_CONDITIONS,
    ("T", "word"): WORD_CHANGES,
    ("N", "word"): WORD_NUMBERS,
    ("S", "word"): WORD_STRINGS,
}

LISTS = {
    "num": "prices price|ages age|heights height|weights weight|depths depth|tides tide"
    "|points point|distances distance|coins coin|bills bill|hours hour|miles mile"
    "|wages wage|waves wave|rooms room|tickets ticket|loads load|fares fare",
    "word": "names name|streets street|ships ship|shops shop|titles title|towns town"
    "|boats boat|keepers keeper|birds bird|songs song|letters letter|lines line"
    "|books book|fruits fruit|dishes dish|events event|guests guest|gardens garden",
}
SCALARS = {
    "num": "price age height weight depth tide distance width hour speed number level"
    " ticket_price boat_length tide_level fish_weight room_number wind_speed deck_width"
    " crew_size harbour_fee net_weight wave_height lamp_count",
    "word": "name title port dish street song greeting ship_name street_name first_word"
    " last_word town_name boat_name shop_sign book_title guest_name old_label",
}
TABLES = (
    "stock price_list ages scores tides wages ledger menu fares cargo shelves crew_ages"
)
KEYS = "name ship thing guest shop_name boat_name goods"
OUT = "result output kept chosen found answer picked changed new_list all_done"
SUM = "total count amount tally score points_won running_total"
ADJECTIVES = "old new all late early small good wet busy daily first nearby"
STRINGS = (
    "calm storm open closed high low gone here cheap dear late early yes no full empty"
    " fish bread lamp rope anchor sail net gull pier buoy tin tea plum kite bell"
)
# Contents of strings, with spaces that count: one string per cell.
TEXTS = {
    "mark": (", ", " - ", ": ", " and ", "/", "; ", "*", " | ", "-", "+", " to "),
    "lead": ("the ", "at ", "no. ", "old ", "see ", "a-", "to ", "from ", "Mr "),
    "end": ("!", "s", "?", " of Saltby", "...", " ahoy", "-like", " inn", "er"),
    "unit": (" pounds", " metres", " years", " kg", "%", " miles", " fish", " pence"),
    "sep": (" ", ",", "-", "/"),
    "c": tuple("abcdeghilmnoprstu"),
    "e": tuple("aeioubdkxz"),
}
LETTERS = ("aeiou", "abc", "xyz", "st", "lmn", "eo", "aei", "rst", "bdgp")
FIELDS = "name price kind size place owner label value"
TYPES = {
    "n": "num",
    "m": "num",
    "i": "num",
    "value": "num",
    "sum": "num",
} | dict.fromkeys(("w", "v", "c", "part", "key"), "word")
_SLOT = re.compile(r"<(\w+)(?::(\w+))?>")


def camel(name: str) -> str:
    """Return a snake_case name in camelCase, as JavaScript writes it."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


@dataclass
class Filled:
    """The slots of one function: what was drawn for each, and which pieces."""

    dice: Dice
    kind: str
    slots: dict[str, tuple[str, str]] = field(default_factory=dict)
    pieces: list[str] = field(default_factory=list)

    def name(self, slot: str, pool: str) -> str:
        """Draw a variable name that the function does not have yet."""
        taken = {python for python, _ in self.slots.values()}
        free = [word for word in pool.split() if word not in taken]
        word = self.dice.pick(free)
        self.slots[slot] = (word, camel(word))
        return word

    def both(self, slot: str, text: str) -> tuple[str, str]:
        """Fill a slot with the same text on both sides."""
        self.slots[slot] = (text, text)
        return self.slots[slot]


def _constant(filled: Filled, slot: str) -> tuple[str, str]:
    dice = filled.dice
    if slot in ("k", "j"):
        other = filled.slots.get("j" if slot == "k" else "k", ("", ""))[0]
        return filled.both(
            slot, dice.pick([str(n) for n in range(2, 13) if str(n) != other])
        )
    if slot == "big":
        return filled.both(slot, str(dice.between(14, 60)))
    if slot == "op":
        filled.pieces.append(dice.pick("+-*"))
        return filled.both(slot, filled.pieces[-1])
    if slot in ("s", "t", "u"):
        taken = {python for python, _ in filled.slots.values()}
        free = [f'"{word}"' for word in STRINGS.split() if f'"{word}"' not in taken]
        return filled.both(slot, dice.pick(free))
    if slot == "letters":
        return filled.both(slot, f'"{dice.pick(LETTERS)}"')
    if slot in ("field", "field2"):
        taken = filled.slots.get("field", ("", ""))[0]
        return filled.both(slot, dice.pick([f for f in FIELDS.split() if f != taken]))
    return filled.both(slot, dice.pick(TEXTS[slot]))


def _piece(filled: Filled, role: str, variable: str) -> tuple[str, str]:
    table = PIECES[role, TYPES.get(variable, filled.kind)]
    key = filled.dice.pick(tuple(table))
    filled.pieces.append(f"{role}:{key.split('~')[0]}")
    python, javascript = (side.replace("@", f"<{variable}>") for side in table[key])
    return fill(filled, python, javascript)


_LITERAL = ("i", "value", "c", "part")


def fill(filled: Filled, python: str, javascript: str) -> tuple[str, str]:
    """Fill all slots of both sides alike, drawing what has not been drawn."""
    for match in _SLOT.finditer(python + "\n" + javascript):
        role, variable = match[1], match[2]
        slot = match[0][1:-1]
        if slot in filled.slots:
            continue
        if slot in _LITERAL or (slot == "key" and "key" not in filled.slots):
            filled.both(slot, slot)
        elif variable:
            filled.slots[slot] = _piece(filled, role, variable)
        elif slot == "out":
            filled.name(slot, OUT)
        elif slot == "sum":
            filled.name(slot, SUM)
        else:
            _constant(filled, slot)
    return (
        _SLOT.sub(lambda match: filled.slots[match[0][1:-1]][0], python),
        _SLOT.sub(lambda match: filled.slots[match[0][1:-1]][1], javascript),
    )
