"""Saltby, a small port town: its people, places, things and events.

Every text of the course happens here. This module is the one list of what exists;
how it is told is the business of `stories`, `reviews` and their neighbours.
"""

from dataclasses import dataclass

TOWN = "Saltby"
NEWSPAPER = "the Saltby Lantern"


# Spelled with a vowel but spoken with a consonant, and the other way round.
_SPOKEN_A = ("one", "uni", "use", "eu")
_SPOKEN_AN = ("hour", "honest", "heir")


def article(word: str) -> str:
    """Return "a" or "an", as the word's first sound wants: an onion, a one-eyed doll."""
    if word.startswith(_SPOKEN_AN):
        return "an"
    return "an" if word[0] in "aeiou" and not word.startswith(_SPOKEN_A) else "a"


@dataclass(frozen=True)
class Person:
    """One inhabitant: a first name no one shares, pronouns, trade and workplace."""

    name: str
    pronoun: str  # "she" or "he"
    trade: str
    work: str  # the key of a place

    @property
    def object(self) -> str:
        """The object pronoun."""
        return {"she": "her", "he": "him"}[self.pronoun]

    @property
    def possessive(self) -> str:
        """The possessive determiner."""
        return {"she": "her", "he": "his"}[self.pronoun]


@dataclass(frozen=True)
class Place:
    """Somewhere one can be. `phrase` reads after "went to", `at` after "was"."""

    key: str
    phrase: str  # "the harbour"
    at: str  # "at the harbour"
    kind: str  # outdoors, shop, public, home, eating
    spots: tuple[str, ...]  # where a thing can lie there: "on the bench"


@dataclass(frozen=True)
class Thing:
    """Something a person can carry. `article` + `noun` is its first mention."""

    noun: str  # "brass key"
    article: str  # "a" or "an"
    kind: str  # tool, paper, food, toy, cloth, keepsake


@dataclass(frozen=True)
class Event:
    """Something the town does once a year."""

    key: str
    phrase: str  # "the harbour regatta"
    month: str
    place: str


def _people() -> tuple[Person, ...]:
    rows = """
    Anna she baker bakery | Ben he fisherman harbour | Clara she teacher school
    David he doctor clinic | Elena she librarian library | Felix he cook cafe
    Greta she captain harbour | Hugo he gardener park | Ines she nurse clinic
    Jonas he carpenter workshop | Karim he ferryman pier | Lena she painter studio
    Marco he waiter cafe | Nadia she reporter newspaper | Oscar he postman post
    Petra she engineer lighthouse | Quentin he tailor market | Rosa she florist market
    Samir he student school | Tilda she grocer shop | Umar he pilot harbour
    Vera she actor cinema | Walter he watchmaker workshop | Xenia she dentist clinic
    Yusuf he bookseller bookshop | Zoe she student school | Alba she diver beach
    Bruno he butcher market | Carla she singer cafe | Dmitri he guard museum
    Edith she historian museum | Farid he chemist pharmacy
    Gemma she vet farm | Harold he farmer farm | Iris she student school
    Jamal he coach park | Kirsten she sailor harbour | Leon he musician cinema
    Mira she pharmacist pharmacy | Noah he student school | Olga she cleaner hotel
    Pablo he porter hotel | Ruth she mayor hall | Simon he clerk hall
    Tara she driver station | Viktor he conductor station | Wendy she potter studio
    Amir he mechanic garage
    """
    cells = [
        cell.split() for row in rows.strip().splitlines() for cell in row.split("|")
    ]
    return tuple(Person(*cell) for cell in cells)


PEOPLE = _people()

PLACES = (
    Place("harbour", "the harbour", "at the harbour", "outdoors",
          ("on the old bollard", "under the nets", "beside the crane")),
    Place("pier", "the pier", "on the pier", "outdoors",
          ("under the ticket desk", "on the railing", "beside the ladder")),
    Place("beach", "the beach", "on the beach", "outdoors",
          ("behind the rocks", "under the upturned boat", "in the dry sand")),
    Place("lighthouse", "the lighthouse", "at the lighthouse", "public",
          ("on the winding stair", "beside the great lamp", "behind the iron door")),
    Place("park", "the park", "in the park", "outdoors",
          ("on the green bench", "under the oak tree", "beside the pond")),
    Place("farm", "the farm", "on the farm", "outdoors",
          ("in the hay", "beside the well", "on the gate post")),
    Place("market", "the market", "at the market", "shop",
          ("under the fish stall", "behind the crates", "on the scales")),
    Place("bakery", "the bakery", "in the bakery", "shop",
          ("on the flour sacks", "beside the oven", "on the bread shelf")),
    Place("cafe", "the café", "in the café", "eating",
          ("on the window table", "behind the counter", "under the piano")),
    Place("shop", "the corner shop", "in the corner shop", "shop",
          ("beside the till", "on the top shelf", "in the potato box")),
    Place("bookshop", "the bookshop", "in the bookshop", "shop",
          ("between the atlases", "on the reading chair", "under the stepladder")),
    Place("pharmacy", "the pharmacy", "in the pharmacy", "shop",
          ("behind the scales", "on the glass shelf", "in the bottom drawer")),
    Place("library", "the library", "in the library", "public",
          ("on the long table", "under the stairs", "behind the encyclopaedia")),
    Place("school", "the school", "at the school", "public",
          ("on the teacher's desk", "in the coat room", "under the blackboard")),
    Place("museum", "the museum", "in the museum", "public",
          ("beside the whale bones", "in the glass case", "under the ship model")),
    Place("clinic", "the clinic", "at the clinic", "public",
          ("in the waiting room", "on the scales table", "behind the screen")),
    Place("cinema", "the cinema", "at the cinema", "public",
          ("in the back row", "on the ticket counter", "under the red curtain")),
    Place("hall", "the town hall", "in the town hall", "public",
          ("on the marble stairs", "under the clock", "in the map room")),
    Place("post", "the post office", "in the post office", "public",
          ("in the parcel cage", "on the sorting table", "under the letter boxes")),
    Place("newspaper", "the newspaper office", "in the newspaper office", "public",
          ("on the printing press", "in the picture cabinet", "under the lamp")),
    Place("station", "the railway station", "at the railway station", "public",
          ("on platform two", "in the lost property box", "under the timetable")),
    Place("hotel", "the hotel", "at the hotel", "public",
          ("behind the front desk", "in the linen room", "on the sea balcony")),
    Place("workshop", "the workshop", "in the workshop", "shop",
          ("on the workbench", "in the tool chest", "behind the lathe")),
    Place("studio", "the studio", "in the studio", "shop",
          ("on the easel", "beside the kiln", "in the paint cupboard")),
    Place("garage", "the garage", "in the garage", "shop",
          ("on the tyre rack", "under the blue van", "in the spanner drawer")),
)  # fmt: skip


def _things() -> tuple[Thing, ...]:
    rows = {
        "tool": "a brass key, a pocket knife, a torch, a hammer, a compass,"
        " a fishing rod, a paintbrush, a magnifying glass, a tin whistle, an oil lamp,"
        " a sewing needle, a bicycle pump, a measuring tape, an umbrella",
        "paper": "a letter, a map, a notebook, a ticket, a newspaper, a recipe,"
        " a postcard, a photograph, a cheque, a poster, an old diary, a song book,"
        " an envelope",
        "food": "a loaf of bread, a jar of honey, a bag of plums, a wheel of cheese,"
        " a lemon, a pear, a bottle of milk, a box of tea, an apple tart, an onion",
        "toy": "a kite, a puppet, a wooden horse, a model boat, a chess set,"
        " a spinning top, a yo-yo, a rag doll, a ball",
        "cloth": "a red scarf, a straw hat, a raincoat, a blanket, a glove, an apron,"
        " a leather belt, a woollen sock",
        "keepsake": "a silver ring, a pocket watch, a sea shell, a glass bead, a medal,"
        " a music box, a locket, an amber stone, a bell, a coin",
    }
    cells = [(kind, cell) for kind, row in rows.items() for cell in row.split(", ")]
    return tuple(Thing(c.split(" ", 1)[1], c.split(" ", 1)[0], k) for k, c in cells)


THINGS = _things()

EVENTS = (
    Event("regatta", "the harbour regatta", "June", "harbour"),
    Event("lanterns", "the night of lanterns", "December", "pier"),
    Event("herring", "the herring fair", "September", "market"),
    Event("poetry", "the poetry evening", "March", "library"),
    Event("kites", "the kite contest", "April", "beach"),
    Event("harvest", "the harvest supper", "October", "farm"),
    Event("film", "the open-air film week", "July", "park"),
    Event("parade", "the boat parade", "August", "harbour"),
    Event("chess", "the chess tournament", "February", "hall"),
    Event("concert", "the school concert", "May", "school"),
)

PLACE = {place.key: place for place in PLACES}
PERSON = {person.name: person for person in PEOPLE}
