"""The verbs of Saltby's translation pairs, each conjugated in both languages."""

from utils.support.world.town import THINGS
from utils.support.world.translations_french import AVOIR, Verb, verb

_KINDS = tuple(dict.fromkeys(thing.kind for thing in THINGS))
_WHOLE = tuple(kind for kind in _KINDS if kind != "food")

# Verb with a thing as object, and the kinds of thing that make sense.
THING_VERBS: tuple[tuple[Verb, tuple[str, ...]], ...] = (
    (verb("find finds found finding", "trouver"), _KINDS),
    (verb("forget forgets forgot forgetting", "oublier"), _KINDS),
    (verb("buy buys bought buying", "acheter"), _KINDS),
    (verb("hide hides hid hiding", "cacher"), _KINDS),
    (verb("keep keeps kept keeping", "garder"), _KINDS),
    (verb("carry carries carried carrying", "porter"), _KINDS),
    (verb("draw draws drew drawing", "dessiner"), _KINDS),
    (
        verb("photograph photographs photographed photographing", "photographier"),
        _KINDS,
    ),
    (verb("clean cleans cleaned cleaning", "nettoyer"), ("tool", "toy", "keepsake")),
    (verb("repair repairs repaired repairing", "réparer"), ("tool", "toy", "keepsake")),
    (verb("borrow borrows borrowed borrowing", "emprunter"), _WHOLE),
    (verb("steal steals stole stealing", "voler"), _KINDS),
    (verb("examine examines examined examining", "examiner"), _KINDS),
    (verb("look_for looks_for looked_for looking_for", "chercher"), _KINDS),
    (
        verb(
            "lose loses lost losing",
            "perdre perdu perds perd perdons perdez perdent perdr",
        ),
        _KINDS,
    ),
    (
        verb(
            "choose chooses chose choosing",
            "choisir choisi choisis choisit choisissons choisissez choisissent choisir",
        ),
        _KINDS,
    ),
    (
        verb(
            "take takes took taking",
            "prendre pris prends prend prenons prenez prennent prendr",
        ),
        _KINDS,
    ),
    (
        verb(
            "see sees saw seeing",
            "voir vu vois voit voyons voyez voient verr",
        ),
        _KINDS,
    ),
    (
        verb(
            "paint paints painted painting",
            "peindre peint peins peint peignons peignez peignent peindr",
        ),
        ("toy", "food", "keepsake"),
    ),
    (
        verb("read reads read reading", "lire lu lis lit lisons lisez lisent lir"),
        ("paper",),
    ),
)

GIVE_VERBS = (
    verb("give gives gave giving", "donner"),
    verb("show shows showed showing", "montrer"),
    verb("lend lends lent lending", "prêter"),
    verb("bring brings brought bringing", "apporter"),
    verb(
        "return returns returned returning",
        "rendre rendu rends rend rendons rendez rendent rendr",
    ),
    verb(
        "sell sells sold selling",
        "vendre vendu vends vend vendons vendez vendent vendr",
    ),
    verb(
        "send sends sent sending",
        "envoyer envoyé envoie envoie envoyons envoyez envoient enverr",
    ),
    verb(
        "promise promises promised promising",
        "promettre promis promets promet promettons promettez promettent promettr",
    ),
)

GO = verb("go goes went going", "aller allé vais va allons allez vont ir", "être")
RETURN = verb("return returns returned returning", "retourner", "être")
ARRIVE = verb("arrive arrives arrived arriving", "arriver", "être")
STAY = verb("stay stays stayed staying", "rester", "être")
MOTION = (GO, RETURN)
BE_PLACED = (ARRIVE, STAY)

ACTIVITIES = (
    verb("work works worked working", "travailler"),
    verb("sing sings sang singing", "chanter"),
    verb("dance dances danced dancing", "danser"),
    verb("eat eats ate eating", "manger"),
    verb("talk talks talked talking", "parler"),
    verb("draw draws drew drawing", "dessiner"),
    verb("study studies studied studying", "étudier"),
    verb("laugh laughs laughed laughing", "rire ri ris rit rions riez rient rir"),
    verb(
        "sleep sleeps slept sleeping",
        "dormir dormi dors dort dormons dormez dorment dormir",
    ),
    verb(
        "wait waits waited waiting",
        "attendre attendu attends attend attendons attendez attendent attendr",
    ),
    verb("read reads read reading", "lire lu lis lit lisons lisez lisent lir"),
    verb("have_lunch has_lunch had_lunch having_lunch", "déjeuner"),
    verb("rest rests rested resting", "reposer", reflexive=True),
    verb(
        "get_lost gets_lost got_lost getting_lost",
        "perdre perdu perds perd perdons perdez perdent perdr",
        reflexive=True,
    ),
    verb("have_fun has_fun had_fun having_fun", "amuser", reflexive=True),
    verb("hide hides hid hiding", "cacher", reflexive=True),
    verb("get_bored gets_bored got_bored getting_bored", "ennuyer", reflexive=True),
)

PERSON_VERBS = (
    verb("meet meets met meeting", "rencontrer"),
    verb("help helps helped helping", "aider"),
    verb("greet greets greeted greeting", "saluer"),
    verb("thank thanks thanked thanking", "remercier"),
    verb("congratulate congratulates congratulated congratulating", "féliciter"),
    verb("look_for looks_for looked_for looking_for", "chercher"),
    verb("watch watches watched watching", "regarder"),
    verb(
        "wait_for waits_for waited_for waiting_for",
        "attendre attendu attends attend attendons attendez attendent attendr",
    ),
    verb("see sees saw seeing", "voir vu vois voit voyons voyez voient verr"),
    verb(
        "follow follows followed following",
        "suivre suivi suis suit suivons suivez suivent suivr",
    ),
    verb(
        "recognise recognises recognised recognising",
        "reconnaître reconnu reconnais reconnaît reconnaissons reconnaissez reconnaissent reconnaîtr",
    ),
)

# Nobody sets out to do these, so they take no "wants to", "must" or "is …ing".
_ACCIDENTS = ("find", "forget", "lose", "see", "steal")
ON_PURPOSE = tuple(pair for pair in THING_VERBS if pair[0].base not in _ACCIDENTS)
_SUDDEN = ("meet", "see", "recognise")
LASTING = tuple(v for v in PERSON_VERBS if v.base not in _SUDDEN)

_AFTER = ("help", "greet", "thank", "congratulate", "follow")
_FIRST = ("meet", "see", "recognise", "look for", "wait for", "watch")
AFTER_THAT = tuple(v for v in PERSON_VERBS if v.base in _AFTER)
AT_FIRST = tuple(v for v in PERSON_VERBS if v.base in _FIRST)

HAVE = Verb("have", "has", "had", "having", "avoir", "eu", AVOIR, "aur")
THING_VERB = {pair[0].base: pair for pair in THING_VERBS}

# What can follow what: first verb, link, second verb.
THEN = tuple(
    tuple(row.split())
    for row in """
buy but lose|buy but forget|borrow but lose|hide but lose|repair but lose|lose but find
choose but forget|take but forget|draw but lose|steal but lose|find but lose|paint but hide
find then clean|find then repair|buy then hide|buy then photograph|borrow then repair
take then hide|take then examine|clean then repair|repair then clean|choose then buy
find then photograph|steal then hide|look_for then find|draw then paint|clean then draw
find and keep|find and hide|find and clean|buy and hide|buy and read|borrow and repair
take and examine|take and carry|choose and buy|clean and photograph|repair and paint
take and draw|find and read|repair and clean|borrow and photograph|find and examine
""".strip()
    .replace("\n", "|")
    .split("|")
)
GIVEN = ("find", "buy", "borrow", "choose", "take", "steal", "clean", "repair", "draw")
# Moods with the deeds that explain them, and the deeds whose lack does.
REASONS = (
    (
        ("sad", "worried", "furious"),
        ("lose", "forget"),
        ("find", "buy", "keep", "choose"),
    ),
    (
        ("happy", "proud", "calm"),
        ("find", "buy", "repair", "draw", "paint", "choose"),
        ("lose", "forget"),
    ),
    (("tired",), ("carry", "clean", "look for", "repair", "paint"), ("find",)),
)
