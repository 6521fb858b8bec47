"""What a passage can name: the values of every slot type, and how to find them again.

Each type is a closed list, so that the candidates for an answer can be read out of a
passage: the baselines need that, and so does the rule that no question may ask for the
only person (price, day, …) in the text.
"""

import re
from functools import cache, lru_cache

from utils.support.world.town import EVENTS, PEOPLE, PERSON, PLACE, PLACES, THINGS

_OPEN = (
    "bakery cafe shop bookshop pharmacy library museum clinic cinema hall post"
    " newspaper hotel studio garage lighthouse"
)
_BUILT = f"{_OPEN} school station workshop"
_EARLY = ["six", "seven", "eight", "nine", "ten", "eleven"]
_LATE = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
_NUMBERS = (
    "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen eighteen twenty thirty forty fifty"
)


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in " ".join(text.split()).split(";"))


def _hours(names: list[str]) -> tuple[str, ...]:
    return tuple(f"{name} o'clock" for name in names) + tuple(
        f"half past {name}" for name in names
    )


def _prices() -> tuple[str, ...]:
    shillings = [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "eleven",
        "twelve",
    ]
    pence = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"]
    return tuple(f"{n} shillings" for n in shillings) + tuple(
        f"{n} pence" for n in pence
    )


def _phrases(keys: str) -> tuple[str, ...]:
    return tuple(PLACE[key].phrase for key in keys.split())


# Slot type -> its values. Types of one `CLASS` are candidates for the same question.
POOLS: dict[str, tuple[str, ...]] = {
    # Pupils neither sail ships nor let rooms.
    "person": tuple(p.name for p in PEOPLE if p.trade != "student"),
    "founder": _list(
        """Abel Thorne; Martha Quill; Captain Moll; Sir Edmund Vane; Widow Harker;
        Josiah Pike; Lady Ashdown; Old Tom Brand; Judge Whitlow; Agnes Merry;
        Silas Gray; Bishop Crane; Major Holt; Dora Finch"""
    ),
    "kin": _list(
        """an uncle; an aunt; a cousin; an old friend; a former teacher; a pen friend;
        a grandfather; a neighbour of old days; a brother in the navy; a sister abroad;
        a rich godmother; a distant nephew"""
    ),
    "place": tuple(place.phrase for place in PLACES),
    "open": _phrases(_OPEN),
    "built": _phrases(_BUILT),
    "spot": tuple(spot for place in PLACES for spot in place.spots),
    "stall": _list(
        """beside the fountain; under the big oak; near the church door;
        behind the fish hall; between the two pumps; next to the bandstand;
        below the clock tower; by the stone bridge; opposite the bank;
        beside the tram stop; near the north gate; under the striped tent;
        behind the chapel; at the foot of the stairs; in front of the inn"""
    ),
    "town": _list(
        """Brackwater; Eastfold; Dunmere; Tolland; Wexcombe; Marrow Bay; Sandhaven;
        Kettlesea; Long Ferry; Oldcastle; Pellworth; Stonebeck; Winterby; Crow Island;
        Fenwick; Highmoor"""
    ),
    "street": _list(
        """Mill Lane; Rope Street; Gull Alley; Chapel Hill; Lantern Street;
        Cooper's Yard; Quay Road; Fish Row; Well Lane; Bridge Street; Castle Street;
        Orchard Lane; Anchor Square; Windmill Road"""
    ),
    "early": _hours(_EARLY),
    "late": _hours(_LATE),
    "day": _list("Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday"),
    "year": tuple(str(year) for year in range(1974, 2021)),
    "oldyear": tuple(str(year) for year in range(1804, 1960, 3)),
    "number": tuple(_NUMBERS.split()),
    "price": _prices(),
    "sum": tuple(
        f"{number} {unit} pounds"
        for unit in ("hundred", "thousand")
        for number in [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "twelve",
        ]
    ),
    "thing": tuple(f"{thing.article} {thing.noun}" for thing in THINGS),
    "gear": tuple(
        f"{thing.article} {thing.noun}"
        for thing in THINGS
        if thing.kind in ("tool", "cloth") or thing.noun in ("notebook", "map")
    ),
    "goods": _list(
        """smoked herrings; goat cheeses; ripe plums; honey cakes; woollen socks;
        brown eggs; fresh oysters; straw baskets; red tulips; pickled onions;
        wax candles; apple tarts; clay pots; ginger biscuits; seed potatoes;
        dried mushrooms; salted almonds; fishing nets; wild strawberries; green beans;
        cherry buns; lavender soaps; leather purses; garden herbs"""
    ),
    "subject": _list(
        """knitting; chess; sailing; pottery; French; bookkeeping; cooking; singing;
        drawing; first aid; net mending; photography; gardening; dancing; carpentry;
        swimming; bread baking; sewing; map reading; beekeeping"""
    ),
    "instrument": _list(
        """the fiddle; the flute; the trumpet; the cello; the accordion; the tuba;
        the harp; the banjo; the trombone; the organ; the guitar; the clarinet"""
    ),
    "material": _list(
        """granite; red brick; oak; slate; limestone; sandstone; flint; pine; marble;
        yellow brick; cedar; grey stone; driftwood; white clay"""
    ),
    "former": _list(
        """a salt store; a stable; a rope factory; a windmill; a prison; a chapel;
        a boat shed; a brewery; an orchard; a fish smokery; a custom house; a tannery;
        an inn; a riding school; a duck pond; a cattle shed"""
    ),
    "object": _list(
        """the school roof; the pier railing; the town clock; the ferry engine;
        the stage curtain; the spiral staircase; the bakery oven; the harbour crane;
        the station lamp; the film projector; the church bell; the park gate;
        the hotel lift; the garden wall; the stone bridge; the bandstand roof;
        the weather vane; the museum door; the lifeboat; the ice machine;
        the water pump; the printing machine"""
    ),
    "ship": _list(
        """the Heron; the Marigold; the Blue Anchor; the Sea Swallow; the Northern Star;
        the Good Hope; the Silver Pike; the Old Margaret; the Kestrel; the Gannet;
        the Lark; the Dolphin; the Two Sisters; the Evening Tide; the Red Fox;
        the Sandpiper"""
    ),
    "cargo": _list(
        """timber; salt; wool; coal; oranges; black tea; olive oil; bricks;
        glass bottles; rice; coffee; iron pipes; paper; sugar; wine; cotton; marmalade;
        bananas; cement; copper wire"""
    ),
    "event": (
        *(event.phrase for event in EVENTS),
        *_list(
            """the book sale; the rowing race; the cake contest; the quiz night;
            the puppet show; the fish supper; the flower show; the sandcastle contest;
            the harbour swim; the brass band day; the snail race; the winter market"""
        ),
    ),
    "rest": _list(
        """the floors have to be washed; the staff need a rest; hardly anyone comes;
        new goods are unpacked; the owner goes fishing; the choir needs the room;
        the accounts have to be done; the heating is turned off;
        the windows are cleaned; the council meets there;
        the street is full of carts; the stock is counted; the chimney is swept;
        the cat must not be left alone"""
    ),
    "moved": _list(
        """the old hall was too small; the ground was too wet; the roof was leaking;
        rain was forecast; last year's noise annoyed the neighbours;
        the road was being mended; the tide would be too high; more shade was wanted;
        the first place was double booked; the power had failed;
        wasps had moved in; there were not enough chairs; the rent had gone up;
        the stage had rotted"""
    ),
    "broken": _list(
        """lightning struck it; a cart ran into it; the frost cracked it;
        rust had got into it; a branch fell on it; somebody forgot to oil it;
        the damp spoiled it; a goat ran against it; too many people leaned on it;
        the wind shook it loose; salt water got into it; nobody took care of it;
        woodworm had eaten it; a ball flew into it"""
    ),
    "trip": _list(
        """to see the seals; to pick mushrooms; to watch the sunrise;
        to visit the castle; to hear the nightingales; to swim in the lake;
        to buy spring bulbs; to sketch the old mill; to study the stars;
        to taste the cider; to collect fossils; to support the football team;
        to see the steam engines; to count the geese"""
    ),
    "came": _list(
        """the doctor advised sea air; the old job was dull; an aunt had left a cottage;
        the big city was too loud; the rent was low; the school had a good name;
        the light was good for painting; a friend had asked for help;
        the fishing was famous; the last house had burned down;
        work was easy to find; the winters were mild; the wedding was to be here;
        the firm had closed down"""
    ),
    "gift": _list(
        """to say thank you; to make peace; to settle a bet; to celebrate a birthday;
        to pay off a debt; to say sorry; to say goodbye; to mark the new year;
        to keep an old promise; to make room at home; to raise a smile;
        to return a favour; to seal a bargain; to honour a tradition"""
    ),
    "delay": _list(
        """the wind had dropped; there was thick fog; the anchor was stuck;
        a sail had torn; the tide was too low; the engine had failed;
        the cook had fallen overboard; the chart was wrong; ice blocked the channel;
        the crew had overslept; a whale was in the way; the customs men were slow;
        the rudder had jammed; a strike held everyone up"""
    ),
    "crowd": _list(
        """schools are out; it is warm inside; there is free tea;
        the bus stops in front of it; offices close; soup is handed out;
        the benches are soft; it often rains; people wait for the tram;
        music is played; newspapers lie about; the sun does not get in"""
    ),
    "cancel": _list(
        """the brass band was ill; the tents blew away; the money had run out;
        the ground was flooded; the judges quarrelled; nobody had signed up;
        the posters were late; the mayor was abroad; a bridge was closed;
        the fireworks got wet; the king had died; snow fell"""
    ),
    "waiting": _list(
        """the parts came from abroad; the ladder was too short; it was a holiday;
        the tools were lent out; nobody had the key; it rained for days;
        the plans were lost; the screws did not fit; the paint would not dry;
        the men were ill; the shop was sold out; the gate was blocked"""
    ),
    "hard": _list(
        """the first winter was hard; nobody said hello; the gulls were too noisy;
        the bread tasted strange; the rooms were damp; letters from home were rare;
        the streets were dark; the fog would not lift; the dialect was hard;
        every shop closed early; the stove smoked; the landlord was strict"""
    ),
    "stays": _list(
        """the sails must dry; the hold has to be cleaned; a mast needs paint;
        the papers are not ready; the next load is late; the cook wants fresh water;
        the owner is on a visit; half the crew is at a wedding;
        the ropes have to be replaced; the moon is wrong; the bosun is asleep;
        the harbour fees are unpaid"""
    ),
}

# Types whose values compete for the same question; every other type stands alone.
_CLASS = {
    "early": "time",
    "late": "time",
    "open": "place",
    "built": "place",
    "gear": "thing",
    "oldyear": "year",
    "crowd": "rest",
    "cancel": "moved",
    "waiting": "broken",
    "hard": "came",
    "stays": "delay",
}
KIND = {
    "who": "person founder kin",
    "what": "thing goods subject instrument material former object ship cargo event",
    "where": "place spot stall town street",
    "when": "time day year",
    "how many": "number",
    "how much": "price sum",
    "why": "rest moved broken trip came gift delay",
}
KINDS = tuple(KIND)
_KIND_OF = {of: kind for kind, types in KIND.items() for of in types.split()}
_TRADES = {p.name: p.trade for p in PEOPLE if p.trade != "student"}


def class_of(pool: str) -> str:
    """Return the answer type that a slot type belongs to."""
    return _CLASS.get(pool, pool)


def kind_of(pool: str) -> str:
    """Return what sort of question asks for a value of this slot type."""
    return _KIND_OF[class_of(pool)]


def order_of(value: str) -> int:
    """Return what puts two years, or two times of one half of the day, in order."""
    if value.isdigit():
        return int(value)
    hour = (*_LATE, "ten", "eleven").index(
        value.removesuffix(" o'clock").removeprefix("half past ")
    )
    return 2 * hour + value.startswith("half")


def trade_of(name: str) -> str:
    """Return "the ferryman" for Karim."""
    return f"the {_TRADES[name]}"


def pronouns(name: str) -> dict[str, str]:
    """Return he, him and his as they are for this person."""
    person = PERSON[name]
    return {"he": person.pronoun, "him": person.object, "his": person.possessive}


def at(phrase: str) -> str:
    """Return "on the pier" for "the pier"."""
    return _AT[phrase]


_AT = {place.phrase: place.at for place in PLACES}
PREPOSITIONS = ("at", "in", "on")


def bare(value: str) -> str:
    """Return a place or spot without a first "at", "in" or "on"."""
    first, _, rest = value.partition(" ")
    return rest if first in PREPOSITIONS and rest.startswith("the ") else value


@cache
def _surfaces() -> dict[str, tuple[str, str]]:
    """Return every lower-cased way to write a value → (its class, the value)."""
    found: dict[str, tuple[str, str]] = {}
    for pool, values in POOLS.items():
        for value in values:
            forms = [value]
            if class_of(pool) == "thing":
                forms.append(f"the {value.split(' ', 1)[1]}")
            if pool == "person":
                forms.append(trade_of(value))
            for form in forms:
                found.setdefault(form.lower(), (class_of(pool), value))
    return found


@cache
def _by_first_word() -> dict[str, list[str]]:
    """Return first word → the ways to write a value that start with it, longest first."""
    found: dict[str, list[str]] = {}
    for form in sorted(_surfaces(), key=lambda form: (-len(form), form)):
        found.setdefault(_WORD.match(form)[0], []).append(form)
    return found


_WORD = re.compile(r"[\w-]+")


@lru_cache(maxsize=8192)
def mentions(text: str) -> tuple[tuple[str, str, int, int], ...]:
    """Return every value that a text names: (class, value, start, end)."""
    found, low, free = [], text.lower(), 0
    for word in _WORD.finditer(low):
        start = word.start()
        forms = _by_first_word().get(word[0], ()) if start >= free else ()
        for form in forms:
            end = start + len(form)
            if low.startswith(form, start) and not _WORD.match(low, end):
                found.append((*_surfaces()[form], start, end))
                free = end
                break
    return tuple(found)


_PRONOUN = re.compile(r"\b(?:he|she|him|his|her)\b", re.IGNORECASE)


def mask(sentence: str) -> str:
    """Return a sentence or question with its slots masked: its frame."""
    out, last = [], 0
    for of, _, start, end in mentions(sentence):
        out += [sentence[last:start], f"<{of}>"]
        last = end
    text = _PRONOUN.sub("<pronoun>", "".join([*out, sentence[last:]]))
    text = re.sub(r"\b(?:at|in|on) (?=<(?:place|spot|stall)>)", "", text, flags=re.I)
    return re.sub(r"<person> <person>", "<person>", text).lower()
