"""The tables of passages and questions, parsed.

A topic's table starts with `@ name anchor` and its slots, `P=open T=early …`: a letter
and the list of its values in `questions_values`. The anchor is what a unit of the topic
is about. `# step` heads sentences that tell the same part of a unit; the first step
opens it; `# twin: step step` is told only beside one of the steps named. `? T` heads questions whose answer is slot T.

The tables of `questions_more` add frames to steps and questions that are there; they are
for generated training items only, and are drawn on request.

`{P}` is filled with the value, `{at:P}` with "on the pier", `{he:A}`, `{him:A}`,
`{his:A}` with a pronoun. `*` marks a frame that only the test split uses; `+` a
sentence that must directly follow its unit.
"""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from utils.support.world import (
    questions_more,
    questions_people,
    questions_town,
    questions_trade,
    questions_twins,
)

SLOT = re.compile(r"\{(?:(?P<form>at|he|him|his):)?(?P<role>[A-Z])\}")


@dataclass(frozen=True)
class Frame:
    """A sentence or a question with slots."""

    text: str
    test_only: bool
    follows: bool  # "It …", "He …": only directly after a sentence of its unit
    is_more: bool = False  # for generated items only, in no split that ships

    @cached_property
    def roles(self) -> tuple[str, ...]:
        """Return the slots in order."""
        return tuple(match["role"] for match in SLOT.finditer(self.text))

    @cached_property
    def leaning(self) -> tuple[str, ...]:
        """Return the slots that are filled with a pronoun."""
        found = SLOT.finditer(self.text)
        return tuple(m["role"] for m in found if m["form"] not in (None, "at"))


@dataclass
class Topic:
    """One kind of unit: its slots, its sentences by step, its questions by slot."""

    name: str
    anchor: str
    pools: dict[str, str] = field(default_factory=dict)
    steps: dict[str, list[Frame]] = field(default_factory=dict)
    beside: dict[str, list[str]] = field(default_factory=dict)  # step -> its steps
    questions: dict[str, list[Frame]] = field(default_factory=dict)


def _frame(line: str) -> Frame:
    marks = re.match(r"[*+]*", line)[0]
    text = line[len(marks) :]
    frame = Frame(text, "*" in marks, "+" in marks)
    return Frame(text, frame.test_only, frame.follows or bool(frame.leaning))


def parse(text: str, topics: dict[str, Topic]) -> None:
    """Read one table into `topics`; a topic that is there already gets more."""
    for part in text.split("@ ")[1:]:
        head, slots, *lines = filter(None, map(str.strip, part.splitlines()))
        name, anchor = head.split()
        topic = topics.setdefault(name, Topic(name, anchor))
        topic.pools.update(cell.split("=") for cell in slots.split())
        into: list[Frame] = []
        for line in lines:
            mark, _, rest = line.partition(" ")
            if mark == "#":
                step, _, beside = rest.partition(":")
                into = topic.steps.setdefault(step, [])
                topic.beside[step] = beside.split()
            elif mark == "?":
                into = topic.questions.setdefault(rest, [])
            else:
                into.append(_frame(line))


def _topics() -> dict[str, Topic]:
    topics: dict[str, Topic] = {}
    for module in (questions_town, questions_people, questions_trade, questions_twins):
        parse(module.TABLES, topics)
    parse_more(questions_more.TABLES, topics)
    return topics


def parse_more(text: str, topics: dict[str, Topic]) -> None:
    """Add a table of further frames to `topics`; it has neither anchors nor slots.

    Raises:
        ValueError: a line that stands under no step or question, or is marked `*`.
    """
    before, *parts = text.split("@ ")
    if before.strip():
        raise ValueError(f"{before.strip().splitlines()[0]!r} is before any topic.")
    for part in parts:
        name, *lines = filter(None, map(str.strip, part.splitlines()))
        into: list[Frame] | None = None
        for line in lines:
            mark, _, rest = line.partition(" ")
            if mark in "#?":
                topic = topics[name]
                into = (topic.steps if mark == "#" else topic.questions)[rest]
            elif into is None or _frame(line).test_only:
                raise ValueError(f"{line!r} ({name}) must follow a # or ?, without *.")
            else:
                into.append(replace(_frame(line), is_more=True))


TOPICS = _topics()

# Sentences that tell nothing which is asked, before and between the units. `*` as above.
_OPENERS = {
    "hours": """Visitors often ask about our opening hours. | Here is what is open, and when.
        | Some times have changed a little. | Good to know before you go out.
        | A list hangs on every town board. |*Some doors are not always open.""",
    "events": """There is much to look forward to. | The calendar of the town is full.
        | Nobody needs to be bored this season. | Mark these dates, all of you.
        | Posters hang on every corner. |*Here is the news about our feasts.""",
    "repairs": """Many things in town need a hand. | The list of repairs is long.
        | The council spoke about broken things. | Tools were out all over the town.
        | Something always breaks in Saltby. |*Here is what has to be mended.""",
    "houses": """Saltby is proud of its old houses. | Every house here has a story.
        | A new leaflet tells of former days. | Walk slowly and look up.
        | The guide stops at each corner. |*Old houses have much to tell.""",
    "finds": """The lost property office was busy. | Things get lost in Saltby, and found.
        | Honest people live here. | It was a week of lucky finds.
        | Keep your eyes open when you walk. |*What is lost may come back.""",
    "gifts": """Presents were given all over town. | People in Saltby like to give.
        | It was a week of presents. | Kindness does not cost much.
        | A present is always welcome. |*Some people had reason to be happy.""",
    "newcomers": """Not everybody in Saltby was born here. | Many came from somewhere else.
        | Our town has always welcomed strangers. | Ask people about their old home.
        | Some neighbours came a long way. |*Let us meet people from elsewhere.""",
    "parcels": """It was a busy week for mail. | The mail cart was full this week.
        | Everybody likes to get a parcel. | Boxes were piled up in every hall.
        | Heavy parcels came in all weathers. |*There was much to unpack.""",
    "stalls": """The square was crowded this morning. | Traders were up before the sun.
        | The smell of food filled the square. | On market day the town wakes early.
        | Bring a basket and some change. |*There is much to buy here.""",
    "ships": """The quay was full of ropes. | Gulls cried over the masts.
        | There was much to unload this week. | Ships came and went all week.
        | Children ran down to see the ships. |*Sails could be seen from far away.""",
    "trips": """Several outings are planned this month. | Those who like fresh air can choose.
        | It is time to leave the house. | Strong shoes are all one needs, almost.
        | The walking club has new plans. |*Here is something for curious people.""",
    "lessons": """It is never too late to learn. | The evening classes are starting again.
        | A leaflet with new courses is out. | Winter is a good time to learn.
        | There is something for everyone. |*New courses can be chosen now.""",
}  # fmt: skip
_FILLERS = """The weather was mild. | A dog barked somewhere. | People were glad to hear it.
    | That is how it has always been. | Nobody was surprised. | The rest is quickly told.
    | Not everyone liked the idea at first. | There was some laughter about that.
    | Most people know this already. | It was in the news as well. | So much for that.
    | Such things happen in a small town. | And there is more. | Some said it was high time.
    | The neighbours talked of nothing else. | No one could remember anything like it.
    | This was told at the counter. | You may want to write that down.
    | A few children asked why. | It rained a little in between. | We wish them well.
    | That took some planning. | Everyone nodded. | A gull watched it all.
    | One thing more should be said. | It was read out twice. | That was good news.
    | Some shook their heads. | Others were less sure. | Time will tell.
    | Now to something else. | The tea was getting cold by then. | It is no secret.
    |*Not a soul complained about it. |*People seemed to like that.
    |*The children were told as well. |*Later it rained a little."""  # fmt: skip


def _cells(text: str) -> list[Frame]:
    return [_frame(" ".join(cell.split())) for cell in text.split("|")]


OPENERS = {name: _cells(text) for name, text in _OPENERS.items()}
FILLERS = _cells(_FILLERS)
