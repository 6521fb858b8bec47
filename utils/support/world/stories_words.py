"""Word lists of the stories: what things look like and are for, days, prices.

Each thing has adjectives that fit it and uses, "unlock|unlocked the boat shed": what
one may need it for, and what was done with it. A use after "-" would use the thing up,
so it is needed in a story but never done.
"""

from utils.support.world.town import article

_THINGS = """
brass key: rusty, heavy, bent: unlock|unlocked the boat shed; open|opened the tide gate
pocket knife: sharp, folding: cut|cut the tangled rope; carve|carved a small owl
torch: heavy, yellow: look|looked down the dry well; check|checked the fuses
hammer: heavy, trusty: mend|mended the garden gate; fix|fixed a loose step
compass: tiny, trusty: settle|settled which way was north; steer|steered through the fog
fishing rod: long, new: catch|caught a mackerel; try|tried for a pike
paintbrush: fine, stiff: paint|painted the front door; touch|touched up the shop sign
magnifying glass: thick, scratched: study|studied a beetle; read|read the tiny print
tin whistle: dented, bright: call|called the dog; play|played a sailor's tune
oil lamp: smoky, tall: light|lit the cellar steps; sit|sat up all night with a sick goat
sewing needle: fine, bent: mend|mended a torn sail; sew|sewed on a button
bicycle pump: green, squeaky: pump|pumped up a flat tyre; pump|pumped up six balloons
measuring tape: long, yellow: measure|measured a very long eel; measure|measured the new window
umbrella: large, striped: keep|kept a cake dry; walk|walked the dog in the rain
letter: long, crumpled: settle|settled an old quarrel; prove|proved a point to the neighbours
map: torn, folded: plan|planned a long walk; settle|settled where the river ends
notebook: thick, stained: count|counted the gulls; write|wrote a rather long poem
ticket: pink, creased: -get|got into the show; -see|saw the late film
newspaper: fresh, rolled-up: -wrap|wrapped the fish; -do|did the crossword
recipe: secret, stained: bake|baked a seed cake; cook|cooked eel pie
postcard: bright, faded: -write|wrote to an aunt in Malta; -answer|answered a cousin
photograph: faded, large: win|won an argument about hats; finish|finished the family album
cheque: blue, signed: -pay|paid the rent; -buy|bought a second goat
poster: huge, bright: -cover|covered a crack in the wall; -fill|filled the shop window
old diary: thick, dusty: check|checked a family story; date|dated the great flood
song book: thin, worn: practise|practised the harbour song; teach|taught the choir
envelope: thick, brown: -post|posted a birthday card; -send|sent off some seeds
loaf of bread: warm, crusty: -make|made sandwiches; -feed|fed the whole crew
jar of honey: large, sticky: -sweeten|sweetened the porridge; -cure|cured a cough
bag of plums: ripe, heavy: -make|made jam; -bake|baked a pie
wheel of cheese: large, smelly: -feed|fed the choir; -win|won the cheese race
lemon: ripe, bright: -flavour|flavoured the fish; -clean|cleaned the kettle
pear: ripe, golden: paint|painted a still life; -tempt|tempted the donkey
bottle of milk: cold, tall: -feed|fed the kittens; -make|made pancakes
box of tea: large, dented: -warm|warmed up the night crew; -please|pleased an aunt
apple tart: warm, golden: -please|pleased a difficult uncle; -say|said sorry
onion: large, red: -start|started the soup; -cure|cured a cold
kite: blue, long-tailed: test|tested the wind; amuse|amused three small cousins
puppet: grinning, wooden: put|put on a show; cheer|cheered up a sick friend
wooden horse: painted, legless: calm|calmed a crying child; win|won a bet about horses
model boat: fine, tiny: race|raced across the duck pond; explain|explained the tides
chess set: heavy, carved: beat|beat the ferryman's uncle; pass|passed the long wait
spinning top: red, humming: amuse|amused the cat; win|won a bet
yo-yo: green, noisy: learn|learned a new trick; annoy|annoyed the geese
rag doll: limp, one-eyed: cheer|cheered up a small cousin; teach|taught a class about knots
ball: bouncy, red: start|started a game; tire|tired out the dog
red scarf: long, warm: wave|waved at the ferry; tie|tied the gate shut
straw hat: wide, battered: scare|scared the crows; keep|kept the sun off
raincoat: long, yellow: stay|stayed dry on deck; wade|waded after a lost duck
blanket: thick, striped: warm|warmed a wet dog; make|made a tent
glove: left, woolly: handle|handled a cross crab; pick|picked some nettles
apron: clean, striped: bake|baked without a mess; hide|hid a large stain
leather belt: wide, worn: hold|held the suitcase shut; lead|led the goat home
woollen sock: long, grey: make|made a talking snake; stop|stopped a leaking pipe
silver ring: thin, plain: impress|impressed an aunt; look|looked grand at the wedding
pocket watch: slow, gold: time|timed the swimmers; boil|boiled an egg
sea shell: pink, curly: hear|heard the sea indoors; decorate|decorated a sandcastle
glass bead: green, tiny: finish|finished a necklace; trick|tricked a magpie
medal: shiny, heavy: dress|dressed up for the parade; boast|boasted a little
music box: tiny, painted: lull|lulled the baby to sleep; charm|charmed the whole choir
locket: oval, old: surprise|surprised an old friend; keep|kept a curl of hair
amber stone: smooth, glowing: decorate|decorated the window; catch|caught the light
bell: small, loud: wake|woke the night guard; call|called the goats home
coin: bent, foreign: settle|settled a bet; choose|chose who went first
"""


def _parse_things() -> tuple[dict, dict, dict]:
    """Return the adjectives, the needed uses and the done uses of each thing."""
    adjectives, needed, done = {}, {}, {}
    for line in _THINGS.strip().splitlines():
        noun, words, uses = line.split(": ")
        adjectives[noun] = words.split(", ")
        needed[noun], done[noun] = [], []
        for use in uses.split("; "):
            base, rest = use.lstrip("-").split("|")
            past, _, tail = rest.partition(" ")
            needed[noun].append(f"{base} {tail}")
            if not use.startswith("-"):
                done[noun].append(f"{past} {tail}")
    return adjectives, needed, done


ADJECTIVES, NEEDED, DONE = _parse_things()

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MOODS = ("sun", "rain", "wind", "fog", "cold", "plain")
_SKY = {
    "sun": "warm sunny hot",
    "rain": "wet rainy dripping",
    "wind": "windy stormy",
    "fog": "foggy misty",
    "cold": "frosty cold icy",
    "plain": "quiet busy slow",
}


WHEN = {
    mood: [f"on {article(w)} {w} {day}" for w in words.split() for day in DAYS]
    + [f"one {w} {part}" for w in words.split() for part in ("morning", "afternoon")]
    for mood, words in _SKY.items()
}

LISTS = {
    "when": [phrase for mood in MOODS for phrase in WHEN[mood]],
    "day": DAYS,
    "later": DAYS,
    "price": [
        "two shillings",
        "three shillings",
        "five pence",
        "a song",
        "six eggs",
        "a bag of nails",
        "a promise",
        "a week of sweeping",
        "half a cake",
        "a dozen oysters",
        "a haircut",
        "a joke",
    ],
    "soon": [
        "soon",
        "after a while",
        "a little later",
        "before long",
        "at last",
        "by and by",
        "some time later",
    ],
    "relative": [
        "uncle",
        "aunt",
        "cousin",
        "grandmother",
        "neighbour",
        "sister",
        "brother",
    ],
    "number": ["two", "three", "four", "five", "six", "seven", "nine", "ten", "twelve"],
}
