"""Python–JavaScript function pairs, filled into the same shape on both sides.

Each row also has argument lists and what Python returns for them, so that a translation
can be run and not only compared. Where the languages differ (`//` and `%` of negative
numbers, sorting, the end of a list), the JavaScript does what the Python does.
"""

import ast
import copy
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from utils.support.world import code_pairs_pieces as pieces
from utils.support.world import code_pairs_shapes as shapes
from utils.support.world.code_pairs_inputs import arguments
from utils.support.world.code_pairs_pieces import Filled, camel
from utils.support.world.dice import Dice
from utils.support.world.holdout import fill, held_out

SIZES = {"train": 1200, "validation": 80, "test": 200}
TEST_PARTS = ((False, True, 0.6), (True, False, 0.2), (False, False, 0.2))
HELD = 14  # percent of the frames, and of the combinations, that training never sees


@dataclass(frozen=True)
class Shape:
    """One function body in both languages, with slots."""

    name: str
    kind: str  # num, word or any
    params: str
    verbs: tuple[str, ...]
    python: str
    javascript: str


def _shapes(text: str) -> tuple[Shape, ...]:
    found = []
    for block in re.split(r"(?m)^== ", text)[1:]:
        head, body = block.split("\n", 1)
        name, kind, params, verbs = (cell.strip() for cell in head.split("|"))
        python, javascript = body.strip("\n").split("\n--\n")
        found.append(
            Shape(name, kind, params, tuple(verbs.split()), python, javascript)
        )
    return tuple(found)


SHAPES = _shapes(shapes.LISTS) + _shapes(shapes.VALUES) + _shapes(shapes.TABLES)


@dataclass(frozen=True)
class CodePair:
    """One function in both languages, with the frame and what is new in it."""

    source: str
    target: str
    frame: str
    combo_seen: bool
    frame_seen: bool
    params: str
    kind: str


def _parameters(filled: Filled, shape: Shape) -> tuple[list[str], str]:
    """Draw the parameters' names; return them and the noun that names the function."""
    kind, names = filled.kind, []
    for param in shape.params.split():
        slot = param.rstrip("+")
        if slot == "xs":
            many, one = filled.dice.pick(pieces.LISTS[kind].split("|")).split()
            filled.slots |= {"xs": (many, camel(many)), "x": (one, camel(one))}
            names.append(many)
        else:
            typed = pieces.TYPES.get(slot, kind)
            pool = {"d": pieces.TABLES, "key": pieces.KEYS}.get(slot)
            names.append(filled.name(slot, pool or pieces.SCALARS[typed]))
    return names, names[0]


def _named(filled: Filled, shape: Shape, noun: str) -> None:
    adjective = ""
    if filled.dice.chance(0.4):
        adjective = filled.dice.pick(pieces.ADJECTIVES.split()) + "_"
    name = f"{filled.dice.pick(shape.verbs)}_{adjective}{noun}"
    filled.slots["f"] = (name, camel(name))


def _indent(text: str, by: str) -> str:
    return "\n".join(by + line if line else line for line in text.split("\n"))


def make(dice: Dice) -> CodePair:
    """Draw one function."""
    shape = dice.pick(SHAPES)
    kind = dice.pick(("num", "word")) if shape.kind == "any" else shape.kind
    filled = Filled(dice, kind)
    names, noun = _parameters(filled, shape)
    _named(filled, shape, noun)
    python, javascript = pieces.fill(filled, shape.python, shape.javascript)
    name, js_name = filled.slots["f"]
    source = f"def {name}({', '.join(names)}):\n{_indent(python, '    ')}"
    js_names = ", ".join(camel(name) for name in names)
    target = f"function {js_name}({js_names}) {{\n{_indent(javascript, '  ')}\n}}"
    frame = "/".join((shape.name, kind, *filled.pieces))
    return CodePair(
        source,
        target,
        frame,
        not held_out(HELD, "code", shape.name, noun),
        not held_out(HELD, "frame", frame),
        shape.params,
        kind,
    )


def generate(dice: Dice) -> Iterator[CodePair]:
    """Draw functions for ever."""
    while True:
        pair = make(dice)
        if pair.source.count("\n") <= 8 and len(pair.source) <= 260:
            yield pair


def body(source: str) -> str:
    """Return a function without its first line."""
    return source.split("\n", 1)[1]


def run_python(source: str, inputs: list[list]) -> list:
    """Return what the function in `source` gives for each list of arguments."""
    space: dict = {}
    exec(source, space)  # noqa: S102 - our own generated text
    function = space[ast.parse(source).body[0].name]
    return [function(*copy.deepcopy(arguments)) for arguments in inputs]


def _inputs(dice: Dice, pair: CodePair, count: int) -> list[list]:
    return [
        arguments(dice, pair.params, pair.kind, pair.source, number)
        for number in range(count)
    ]


@dataclass
class Chosen:
    """The rows of one split and the rules by which a drawn pair may join them."""

    size: int
    avoid: set[str]
    known: set[str] | None = None  # words and frames of the training rows
    share: float = 0.018

    def __post_init__(self) -> None:
        """Start empty."""
        self.rows: list[CodePair] = []
        self.bodies: set[str] = set()
        self.frames: dict[str, int] = {}

    def offer(self, pair: CodePair) -> None:
        """Take the pair unless its body is known or its frame is at its limit."""
        text, count = body(pair.source), self.frames.get(pair.frame, 0)
        if count >= max(1, int(self.share * self.size)):
            return
        if text in self.bodies or text in self.avoid:
            return
        if self.known is not None and not self._parts_known(pair):
            return
        self.bodies.add(text)
        self.frames[pair.frame] = count + 1
        self.rows.append(pair)

    def _parts_known(self, pair: CodePair) -> bool:
        if pair.frame_seen and f"frame {pair.frame}" not in self.known:
            return False
        return self.known.issuperset(words_of(pair.source))


def words_of(source: str) -> list[str]:
    """Return names, numbers and words of strings, in parts at underscores."""
    return re.findall(r"[A-Za-z]+|\d+", source)


def _train(seed: int, size: int, avoid: Iterable[str] = ()) -> list[CodePair]:
    chosen = Chosen(size, set(avoid))
    fill(generate(Dice("py_js", seed, "train")), chosen, True, True, size)
    return chosen.rows


def _row(number: str, pair: CodePair, seed: int, test: bool) -> dict:
    inputs = _inputs(Dice("py_js", seed, "inputs", number), pair, 3 if test else 2)
    row = {"id": number, "source": pair.source, "target": pair.target}
    row |= {"inputs": inputs, "outputs": run_python(pair.source, inputs)}
    if test:
        row |= {"combo_seen": pair.combo_seen, "frame_seen": pair.frame_seen}
    return row


def build(seed: int, sizes: dict[str, int] | None = None) -> dict[str, list[dict]]:
    """Return the rows of each split; no function body is in two splits."""
    sizes = {**SIZES, **(sizes or {})}
    train = _train(seed, sizes["train"])
    avoid = {body(pair.source) for pair in train}
    known = {word for pair in train for word in words_of(pair.source)}
    known |= {f"frame {pair.frame}" for pair in train}
    splits = {"train": train}
    for split, parts in (("validation", ((True, True, 1.0),)), ("test", TEST_PARTS)):
        chosen = Chosen(sizes[split], avoid, known)
        for combo_seen, frame_seen, part in parts:
            dice = Dice("py_js", seed, split, combo_seen, frame_seen)
            n = round(part * sizes[split])
            fill(generate(dice), chosen, combo_seen, frame_seen, n)
        splits[split] = Dice("py_js", seed, split, "order").shuffled(chosen.rows)
        avoid = avoid | chosen.bodies
    letters = {"train": "t", "validation": "v", "test": "e"}
    return {
        split: [
            _row(f"{letters[split]}{i:05d}", pair, seed, split == "test")
            for i, pair in enumerate(pairs)
        ]
        for split, pairs in splits.items()
    }


def more(n: int, seed: int, held: Iterable[dict]) -> list[dict]:
    """Return n further training rows without a function body of the `held` rows."""
    pairs = _train(seed, n, [body(row["source"]) for row in held])
    return [_row(f"g{i:06d}", pair, seed, False) for i, pair in enumerate(pairs)]
