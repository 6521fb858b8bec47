"""Who and what has a name in the news: people, places, organisations, dates.

Many names are words too (Frost, May, Bell), many places are named after people, and
towns play football under their own name: a list of names does not find the entities.

A name is written with its type around it, `<PER:Rosa Bell>`, until an item is finished.
"""

from dataclasses import dataclass

from utils.support.world.dice import Dice
from utils.support.world.town import PEOPLE


def words(text: str) -> tuple[str, ...]:
    """Return the words of a table."""
    return tuple(text.split())


TYPES = ("PER", "LOC", "ORG", "DATE")
WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = words(
    "January February March April May June July August September October November"
    " December"
)
NUMBER_WORDS = words(
    "zero one two three four five six seven eight nine ten eleven twelve"
)

_MORE_FIRST = """May she, June she, April she, Rose she, Lily she, Grace she, Joy she,
 Victoria she, Ivy she, Alice she, Fatima she, Mei she, Frank he, Mark he, Jack he,
 Will he, Chester he, Robin he, Martin he, Tom he, Sam he, George he, Omar he, Arjun he"""
_NEW_FIRST = """Dawn she, Hope she, Heather she, Florence she, Priya she, Sophie she,
 Summer she, Georgia she, Miles he, Preston he, Art he, Kofi he, Daniel he, Lincoln he"""


def _first_names(table: str) -> tuple[tuple[str, str], ...]:
    return tuple(tuple(cell.split()) for cell in table.replace("\n", "").split(","))


# First names and surnames by whether training knows them as people.
FIRST = {
    True: tuple((p.name, p.pronoun) for p in PEOPLE) + _first_names(_MORE_FIRST),
    False: _first_names(_NEW_FIRST),
}
SURNAMES = {
    True: words(
        "Baker Fisher Hill Marsh Rook Bell Winter Summers Brook Stone Church Cook"
        " Mason Carter Potter Bridges Waters Pike Herring Wells Lane Marston Ashby Kelby"
        " Barton Silva Haddad Okoro Novak Petrov Larsen Moreau Rossi Tanaka Nguyen"
        " Abbott Collins Doyle Ellis Gibbs Harker Jarvis Lowe Osborne Pratt Quinn Tully"
        " Vance Whitlow Young Long Short"
    ),
    False: words(
        "Frost Gale Banks Shore Park Fair Price Singer Day Sands Post Field Bishop"
        " Sharp Swift Street Dunwick Fernley Costa Mensah Lindqvist Kaur Ibarra"
        " Westlake March"
    ),
}


@dataclass(frozen=True)
class Someone:
    """A person of the news, with first name, surname and pronoun."""

    first: str
    last: str
    pronoun: str

    @property
    def name(self) -> str:
        """The full name."""
        return f"{self.first} {self.last}"

    @property
    def title(self) -> str:
        """Mr or Ms."""
        return {"she": "Ms", "he": "Mr"}[self.pronoun]

    @property
    def seen(self) -> bool:
        """Whether training knows both names as names of people."""
        return self.last in SURNAMES[True] and (self.first, self.pronoun) in FIRST[True]


def someone(dice: Dice, seen: bool) -> Someone:
    """Draw a person; with seen=False one of whom training has no name at all."""
    first, pronoun = dice.pick(FIRST[seen])
    return Someone(first, dice.pick(SURNAMES[seen]), pronoun)


@dataclass(frozen=True)
class Spot:
    """Where something happens: `name` as in "past Bell Square", `at` with "in"."""

    name: str
    at: str

    @property
    def plain(self) -> str:
        """The name without its type and without "the"."""
        return plain(self.name).removeprefix("the ")


def plain(text: str) -> str:
    """Return a text without the types around its names."""
    for kind in TYPES:
        text = text.replace(f"<{kind}:", "")
    return text.replace(">", "")


def _spots(table: str) -> tuple[Spot, ...]:
    out = []
    for cell in table.replace("\n", " ").split(","):
        preposition, name = cell.strip().split(" ", 1)
        article = "the " if name.startswith("the ") else ""
        bare = name.removeprefix("the ")
        # Capitals make a name: "the town hall" is a place, but nobody's name.
        if bare[0].isupper() or bare[0] == "{":
            name = f"{article}<LOC:{bare}>"
        out.append(Spot(name, f"{preposition} {name}"))
    return tuple(out)


SPOTS = {
    "street": _spots(
        "in Baker Street, in Marsh Lane, in Bell Square, on Rook Hill, on Frost Bridge,"
        " in Gull Lane, on Harbour Road, in Fisher Row, on Church Hill, in Potter Yard,"
        " on Station Road, in Summer Lane, in Captain Pike Road, on Winter Road,"
        " in Rosa Street, in Well Street, in Cook Passage, on Stone Bridge"
    ),
    "venue": _spots(
        "in Bell Hall, at the Lantern Cinema, at the Pier Theatre, in the Winter Gardens,"
        " in the town hall, in the library, in the museum, in Church House,"
        " in the Marsh Gallery, at the Old Ropeworks, in Fisher Hall, at Gull House,"
        " in the market hall, in the Customs House, in Frost Park, in Edith Ashby Hall"
    ),
    "water": _spots(
        "at North Pier, at South Pier, on Gull Beach, in Amber Bay, off Pike Rocks,"
        " off Marsh Point, in the harbour, near the lighthouse, at Bell Quay,"
        " at Fisher Quay, at the ferry steps, near Hook Island, at the Herring Steps,"
        " off Barton Sands"
    ),
    "town": _spots(
        "in Westmouth, in Fernley, in Dunwick, in Kelby, in Port Amber, in Little Haven,"
        " in Stonebridge, in Marston, in Ashby, in Barton, in Northgate, in Hollins"
    ),
}  # fmt: skip
SPOTS["ground"] = _spots(
    "at Rook Hill, at Frost Park, at Harbour Road, at Gull Field, at the Meadow, at"
    " Station Road, at Church Field, at Pike Lane, at Marsh Field, at Kelby Road"
)
SPOTS["open"] = SPOTS["street"] + SPOTS["water"][:3]


def _orgs(text: str) -> tuple[str, ...]:
    out = []
    for cell in text.split(","):
        bare = cell.strip().removeprefix("the ")
        out.append(cell.strip().replace(bare, f"<ORG:{bare}>"))
    return tuple(out)


ORGS = {
    # A team may carry the bare name of its town: an organisation, not a place.
    "teams": _orgs(
        "Saltby Rovers, Westmouth United, Fernley Wanderers, Kelby Athletic, Westmouth,"
        " Fernley, Dunwick, Kelby, Port Amber, Marston, Ashby, Stonebridge Town, Barton,"
        " the Harbour Ladies, the Pier Street Juniors, Hollins"
    ),
    "schools": _orgs(
        "Gull Lane School, Marsh Lane School, Bell Square School, Harbour School,"
        " Kelby College, Fernley School, Church Hill School, Saltby Music School"
    ),
    "clinics": _orgs(
        "Hill Street Clinic, Saltby Hospital, Rook Hill Surgery, Frost and Partners,"
        " the Amber Bay Health Centre, Kelby Hospital, Winter Road Surgery"
    ),
    "clubs": _orgs(
        "the Winter Gardens Choir, the Saltby Brass Band, the Marsh Lane Players,"
        " the Pier Theatre Company, the Kelby Youth Orchestra, the Fisher Quay Singers,"
        " the Westmouth Folk Club, the Bell Hall Dancers"
    ),
    "lines": _orgs(
        "Coast Buses, Saltby Ferries, Pike and Daughters, Westmouth Railways,"
        " the Amber Line, Fernley Coaches, Bell Brothers"
    ),
    "bodies": _orgs(
        "the Saltby Town Council, the Harbour Office, Coast Bank, the Friends of the Pier,"
        " the Rowing Club, the Lifeboat Crew, the North Pier Sailing Club,"
        " the Library Circle, the Marsh Lane Residents"
    ),
}  # fmt: skip
# Names for one occasion, in further wordings only: {} and {} are surnames.
UNHEARD = {
    "firm": _orgs(
        "{} and {}, {}, {} Marine, {} Foods, {} and Company, {} Builders, Radio {}, {} Gas,"
        " {} Savings Bank, {} Water, {} {} Limited, Port {} Electric, {} Valley Dairy,"
        " House of {}, {} Street Motors, {} & {}, the {} Trust, the {} {} Fund, the {} Post,"
        " the {} Bay Company, the Old {} Mill"
    ),
    "far": tuple(
        spot.name
        for spot in _spots(
            "in Port {}, in Upper {}, in Lower {}, in New {}, in Great {}, in {} Valley,"
            " in {} Heath, in Cape {}, in {} Regis, in East {}, in {} Bay, in {} under {},"
            " in Saint {}, in {} Mills, in {}"
        )
    ),
}  # fmt: skip
SHOP_FORMS = ("{} and Sons", "{} and Daughter", "{}'s", "{} Brothers", "The {} Shop")


def shop(dice: Dice, seen: bool) -> str:
    """Draw the name of a shop: most carry a surname."""
    return f"<ORG:{dice.pick(SHOP_FORMS).format(dice.pick(SURNAMES[seen]))}>"


def number(n: int) -> str:
    """Write a number as a newspaper does: words up to twelve, then digits."""
    return NUMBER_WORDS[n] if n <= 12 else f"{n:,}"
