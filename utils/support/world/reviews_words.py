"""The words of the reviews: polar words, venues with their nouns, and small change.

Every polar word has a sign. Which sign it has in a review as a whole is decided by the
sentence around it (`reviews_frames`), so no word here says anything about the label.
"""

from dataclasses import dataclass

from utils.support.world.town import PEOPLE


def _list(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in " ".join(text.split()).split(","))


# kind -> (positive words, negative words). Kinds: a adjective, c comparative,
# z superlative, j noun, v verb, w verb in the past.
POLAR = {
    "a": (
        _list("""good, lovely, splendid, wonderful, delightful, excellent, charming,
        marvellous, superb, glorious, brilliant, fine, pleasant, perfect, magical,
        beautiful, enjoyable, great, fantastic, heavenly"""),
        _list("""bad, dreadful, awful, terrible, dull, dismal, miserable, poor, grim,
        horrible, shabby, tedious, hopeless, gloomy, disappointing, feeble, dire,
        wretched, lousy, nasty"""),
    ),
    "c": (
        _list("better, finer, nicer, livelier"),
        _list("worse, poorer, nastier, duller"),
    ),
    "z": (
        _list("best, finest, nicest, liveliest"),
        _list("worst, poorest, nastiest, dullest"),
    ),
    "j": (
        _list("joy, treat, triumph, delight, pleasure, gem, marvel, success"),
        _list("chore, torment, disaster, misery, nuisance, dud, mess, failure"),
    ),
    "v": (
        _list("love, enjoy, admire, praise, treasure"),
        _list("hate, dislike, despise, curse, regret"),
    ),
    "w": (
        _list("loved, enjoyed, admired, praised, treasured"),
        _list("hated, disliked, despised, cursed, regretted"),
    ),
}
SIGN = {
    word: sign
    for pair in POLAR.values()
    for sign, words in zip((1, -1), pair, strict=True)
    for word in words
}


@dataclass(frozen=True)
class Venue:
    """Something one can review. `nouns` follow "the"; `counts` are what one goes for."""

    key: str
    names: tuple[str, ...]
    nouns: tuple[str, ...]
    counts: tuple[str, ...]

    @property
    def ones(self) -> tuple[str, ...]:
        """The nouns that also follow "a"."""
        return tuple(noun for noun in self.nouns if noun not in _MASS)


_MASS = _list("""service, toast, acting, music, room service, fishing, rye bread, icing,
    honey, fruit, jam, singing, lighting, labelling, advice, stitching, workmanship,
    wrapping, paintwork, rowing, bunting""")


_VENUES = """
    cafe | the café on the pier, the Gull Café, Marco's café | soup, coffee, service,
      chowder, menu, piano player, window table, toast | lunch, crab sandwich,
      breakfast, supper, pudding, apple tart
    cinema | the new film at the cinema, Vera's new film, the Saturday film | acting,
      plot, dialogue, music, hero, villain, sea battle | film, ending, story, first half,
      love scene, chase
    hotel | the hotel by the harbour, the Anchor Inn, the Lantern Hotel | room service,
      porter, lobby, bed, shower, lift, balcony | room, breakfast, weekend, sea view,
      stay, night
    ferry | the evening ferry, the little car ferry, Karim's ferry | deck, tea bar,
      cabin, captain, crew, timetable | crossing, voyage, seat, bacon roll, ride
    boat | the seal boat, Greta's boat trip, the sunset cruise | captain, commentary,
      picnic, engine, guide, fishing | trip, afternoon, tour, outing, adventure
    bakery | the bakery, Anna's bakery, the bread shop in Mill Lane | rye bread, pastry,
      crust, icing, counter, smell | loaf, bun, birthday cake, meat pie, doughnut
    market | the herring stall, the cheese stall at the market, Rosa's flower stall |
      honey, display, jam, fish, fruit, stall holder | market, bargain, crab, bunch of
      tulips, basket, melon
    concert | the spring concert, the Friday band, Carla's concert | singing, drummer,
      choir, sound, brass section, encore | concert, solo, evening, song, programme, show
    museum | the museum, the whale room at the museum, the new exhibition | whale, ship
      model, lighting, gift shop, labelling, guard | exhibition, lecture, visit, audio
      guide, collection, morning
    books | the bookshop, Yusuf's bookshop, the second-hand bookshop | reading chair,
      cat, window display, advice, selection, back room | novel, atlas, shop, reading,
      detective story, shelf
    light | the lighthouse, the lighthouse tour, the night tour of the lighthouse | lamp,
      stair, keeper, gallery, fog horn, ladder | climb, view, tour, talk, souvenir
    repairs | Walter's workshop, the tailor at the market, the bicycle garage | stitching,
      repair, polish, workmanship, wrapping, paintwork | watch, coat, umbrella, kettle,
      bicycle, lamp shade
    event | the harbour regatta, the herring fair, the boat parade | speech, brass band,
      rowing, fireworks display, bunting, beer tent | race, parade, day out, party,
      procession, raffle
    """


def _venues() -> tuple[Venue, ...]:
    joined = " ".join(_VENUES.split())
    for key in ("cinema", "hotel", "ferry", "boat", "bakery", "market", "concert",
                "museum", "books", "light", "repairs", "event"):  # fmt: skip
        joined = joined.replace(f" {key} |", f"\n{key} |", 1)
    cells = [line.split("|") for line in joined.splitlines()]
    return tuple(
        Venue(key.strip(), _list(names), _list(nouns) + _list(counts), _list(counts))
        for key, names, nouns, counts in cells
    )


VENUES = _venues()


@dataclass(frozen=True)
class Swap:
    """Two words, either of which is right for one thing and wrong for the other."""

    words: tuple[str, str]
    firsts: tuple[str, ...]  # better when words[0]
    seconds: tuple[str, ...]  # better when words[1]


def _swaps() -> tuple[Swap, ...]:
    rows = """
    hot cold : soup, tea, bath, pie : beer, lemonade, ice cream, cider
    small large : bill, fee, deposit : portion, cake, bedroom
    quiet loud : corridor, street, night : applause, laughter, cheering
    full empty : plate, glass, cup : complaints book, waiting room, mousetrap
    soft hard : bed, pillow, bun : biscuit, toffee, nougat
    short long : queue, wait, speech : breakfast, holiday, encore
    """
    out = []
    for line in rows.strip().splitlines():
        words, firsts, seconds = line.split(":")
        first, second = words.split()
        out.append(Swap((first, second), _list(firsts), _list(seconds)))
    return tuple(out)


SWAPS = _swaps()
SWAP_VENUES = ("hotel", "cafe", "ferry")

_FAMILY = (
    ("my aunt", "she"), ("my uncle", "he"), ("my brother", "he"), ("my sister", "she"),
    ("my grandmother", "she"), ("my grandfather", "he"), ("my mother", "she"),
    ("my father", "he"), ("my neighbour", "she"), ("my old teacher", "he"),
    ("my cousin", "he"), ("my landlady", "she"), ("my best friend", "she"),
)  # fmt: skip
PEOPLE_TOLD = _FAMILY * 3 + tuple(
    (f"{p.name} the {p.trade}", p.pronoun) for p in PEOPLE
)

SMALL = {
    "day": _list("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "month": _list("""January, February, March, April, May, June, July, August,
        September, October, November, December"""),
    "num": _list("two, three, four, five, six, seven, eight, nine, ten, eleven, twelve"),
    "weather": _list("rain, fog, drizzle, sunshine, wind, snow, hail, mist, thunder"),
    "pet": _list("dog, parrot, tortoise, goat, hamster, goose, donkey, rabbit, goldfish"),
    "year": _list("spring, summer, autumn, winter, year, Easter, Christmas"),
}  # fmt: skip
