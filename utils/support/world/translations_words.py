"""The bilingual word list of Saltby: what each English word is in French.

People, things and events come from `town`; only what has one plain French name is here.
"""

from dataclasses import dataclass

from utils.support.world.town import EVENTS, PEOPLE, THINGS, Person


@dataclass(frozen=True)
class Noun:
    """A thing in both languages. `simple` nouns take an adjective behind them."""

    en: str
    fr: str
    gender: str  # "m" or "f"
    kind: str
    simple: bool
    plural_en: str = ""
    plural_fr: str = ""


@dataclass(frozen=True)
class Adjective:
    """An adjective with its French forms; `vowel` is used before a vowel ("vieil")."""

    en: str
    m: str
    f: str
    before: bool = False
    vowel: str = ""

    def form(self, gender: str, number: str = "s") -> str:
        """Return the French form that agrees."""
        word = self.m if gender == "m" else self.f
        if number == "p" and not word.endswith(("s", "x")):
            word += "x" if word.endswith("eau") else "s"
        return word


@dataclass(frozen=True)
class Phrase:
    """A fixed phrase in both languages."""

    en: str
    fr: str


@dataclass(frozen=True)
class Where:
    """A place: its French name with article, and how to say "at" and "to" it."""

    key: str
    en: str
    at_en: str
    fr: str
    at_fr: str
    to_fr: str
    gender: str


# name of the thing | French | gender | English plural | French plural (where used)
_THINGS = """
brass key|clé en laiton|f
pocket knife|couteau de poche|m
torch|lampe de poche|f
hammer|marteau|m|hammers|marteaux
compass|boussole|f|compasses|boussoles
fishing rod|canne à pêche|f
paintbrush|pinceau|m|paintbrushes|pinceaux
magnifying glass|loupe|f|magnifying glasses|loupes
oil lamp|lampe à huile|f
sewing needle|aiguille à coudre|f
bicycle pump|pompe à vélo|f
umbrella|parapluie|m|umbrellas|parapluies
letter|lettre|f|letters|lettres
map|carte|f|maps|cartes
notebook|carnet|m|notebooks|carnets
ticket|billet|m|tickets|billets
newspaper|journal|m|newspapers|journaux
recipe|recette|f|recipes|recettes
postcard|carte postale|f|postcards|cartes postales
photograph|photo|f|photographs|photos
cheque|chèque|m|cheques|chèques
poster|affiche|f|posters|affiches
song book|recueil de chansons|m
envelope|enveloppe|f|envelopes|enveloppes
loaf of bread|miche de pain|f
jar of honey|pot de miel|m
bag of plums|sac de prunes|m
wheel of cheese|meule de fromage|f
lemon|citron|m|lemons|citrons
pear|poire|f|pears|poires
bottle of milk|bouteille de lait|f
box of tea|boîte de thé|f
apple tart|tarte aux pommes|f
onion|oignon|m|onions|oignons
kite|cerf-volant|m|kites|cerfs-volants
puppet|marionnette|f|puppets|marionnettes
wooden horse|cheval de bois|m
model boat|bateau miniature|m
chess set|jeu d'échecs|m
spinning top|toupie|f|spinning tops|toupies
rag doll|poupée de chiffon|f
ball|ballon|m|balls|ballons
red scarf|écharpe rouge|f
straw hat|chapeau de paille|m
raincoat|imperméable|m|raincoats|imperméables
blanket|couverture|f|blankets|couvertures
glove|gant|m|gloves|gants
apron|tablier|m|aprons|tabliers
leather belt|ceinture en cuir|f
woollen sock|chaussette en laine|f
silver ring|bague en argent|f
pocket watch|montre de poche|f
sea shell|coquillage|m|sea shells|coquillages
glass bead|perle de verre|f
medal|médaille|f|medals|médailles
music box|boîte à musique|f
locket|médaillon|m|lockets|médaillons
amber stone|pierre d'ambre|f
bell|cloche|f|bells|cloches
coin|pièce|f|coins|pièces
"""


def _nouns() -> tuple[Noun, ...]:
    kinds = {thing.noun: thing.kind for thing in THINGS}
    nouns = []
    for line in _THINGS.strip().splitlines():
        en, fr, gender, *plural = line.split("|")
        nouns.append(Noun(en, fr, gender, kinds[en], bool(plural), *plural))
    return tuple(nouns)


NOUNS = _nouns()
COUNTED = tuple(noun for noun in NOUNS if noun.simple)

GENERAL = (
    Adjective("old", "vieux", "vieille", True, "vieil"),
    Adjective("new", "nouveau", "nouvelle", True, "nouvel"),
    Adjective("beautiful", "beau", "belle", True, "bel"),
    Adjective("small", "petit", "petite", True),
    Adjective("big", "grand", "grande", True),
    Adjective("pretty", "joli", "jolie", True),
)
BEHIND = (
    Adjective("blue", "bleu", "bleue"),
    Adjective("green", "vert", "verte"),
    Adjective("yellow", "jaune", "jaune"),
    Adjective("black", "noir", "noire"),
    Adjective("white", "blanc", "blanche"),
    Adjective("strange", "étrange", "étrange"),
    Adjective("heavy", "lourd", "lourde"),
    Adjective("expensive", "cher", "chère"),
)
EDIBLE = (
    Adjective("small", "petit", "petite", True),
    Adjective("big", "gros", "grosse", True),
    Adjective("good", "bon", "bonne", True),
)
STATES = (
    Adjective("heavy", "lourd", "lourde"),
    Adjective("light", "léger", "légère"),
    Adjective("old", "vieux", "vieille"),
    Adjective("expensive", "cher", "chère"),
    Adjective("small", "petit", "petite"),
    Adjective("clean", "propre", "propre"),
    Adjective("dirty", "sale", "sale"),
    Adjective("beautiful", "beau", "belle"),
    Adjective("ugly", "laid", "laide"),
    Adjective("strange", "étrange", "étrange"),
)
TOO = tuple(state for state in STATES if state.en not in ("clean", "beautiful", "ugly"))
MOODS = (
    Adjective("tired", "fatigué", "fatiguée"),
    Adjective("happy", "heureux", "heureuse"),
    Adjective("ill", "malade", "malade"),
    Adjective("sad", "triste", "triste"),
    Adjective("proud", "fier", "fière"),
    Adjective("ready", "prêt", "prête"),
    Adjective("curious", "curieux", "curieuse"),
    Adjective("worried", "inquiet", "inquiète"),
    Adjective("furious", "furieux", "furieuse"),
    Adjective("calm", "calme", "calme"),
)
_TRADES = """
Anna la boulangère|Ben le pêcheur|Clara l'institutrice|David le médecin
Elena la bibliothécaire|Felix le cuisinier|Greta la capitaine|Ines l'infirmière
Jonas le menuisier|Karim le passeur|Lena la peintre|Marco le serveur
Nadia la journaliste|Oscar le facteur|Petra l'ingénieure|Quentin le tailleur
Rosa la fleuriste|Tilda l'épicière|Umar le pilote|Vera l'actrice|Walter l'horloger
Xenia la dentiste|Yusuf le libraire|Alba la plongeuse|Bruno le boucher
Carla la chanteuse|Dmitri le gardien|Edith l'historienne|Gemma la vétérinaire
Jamal l'entraîneur|Leon le musicien|Mira la pharmacienne|Ruth la maire
Viktor le contrôleur|Wendy la potière|Amir le mécanicien
"""
TRADE_FR = {
    cell.split(" ", 1)[0]: cell.split(" ", 1)[1]
    for line in _TRADES.strip().splitlines()
    for cell in line.split("|")
}
# Names with H are left out: French usage wavers between "de Hugo" and "d'Hugo".
CAST: tuple[Person, ...] = tuple(p for p in PEOPLE if not p.name.startswith("H"))
TRADES = tuple(person for person in CAST if person.name in TRADE_FR)

KIN = (
    ("sister", "sœur", "f"),
    ("brother", "frère", "m"),
    ("mother", "mère", "f"),
    ("father", "père", "m"),
    ("daughter", "fille", "f"),
    ("son", "fils", "m"),
    ("aunt", "tante", "f"),
    ("uncle", "oncle", "m"),
    ("grandmother", "grand-mère", "f"),
)

_PLACES = """
harbour|the harbour|at the harbour|le port|au port|au port|m
pier|the pier|on the pier|la jetée|sur la jetée|sur la jetée|f
beach|the beach|on the beach|la plage|sur la plage|à la plage|f
lighthouse|the lighthouse|at the lighthouse|le phare|au phare|au phare|m
park|the park|in the park|le parc|dans le parc|au parc|m
farm|the farm|on the farm|la ferme|à la ferme|à la ferme|f
market|the market|at the market|le marché|au marché|au marché|m
bakery|the bakery|in the bakery|la boulangerie|à la boulangerie|à la boulangerie|f
cafe|the café|in the café|le café|au café|au café|m
shop|the corner shop|in the corner shop|l'épicerie|à l'épicerie|à l'épicerie|f
bookshop|the bookshop|in the bookshop|la librairie|à la librairie|à la librairie|f
pharmacy|the pharmacy|in the pharmacy|la pharmacie|à la pharmacie|à la pharmacie|f
library|the library|in the library|la bibliothèque|à la bibliothèque|à la bibliothèque|f
school|the school|at the school|l'école|à l'école|à l'école|f
museum|the museum|in the museum|le musée|au musée|au musée|m
clinic|the clinic|at the clinic|la clinique|à la clinique|à la clinique|f
cinema|the cinema|at the cinema|le cinéma|au cinéma|au cinéma|m
hall|the town hall|in the town hall|la mairie|à la mairie|à la mairie|f
post|the post office|in the post office|la poste|à la poste|à la poste|f
station|the railway station|at the railway station|la gare|à la gare|à la gare|f
hotel|the hotel|at the hotel|l'hôtel|à l'hôtel|à l'hôtel|m
workshop|the workshop|in the workshop|l'atelier|dans l'atelier|à l'atelier|m
garage|the garage|in the garage|le garage|dans le garage|au garage|m
"""
PLACES = tuple(Where(*line.split("|")) for line in _PLACES.strip().splitlines())


def _phrases(text: str) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(*pair.split("|")) for pair in " ".join(text.split()).split("; ")
    )


# English "is …" where French says "a …"; "very" is another word in each language.
FEELINGS = _phrases(
    "hungry|faim; thirsty|soif; cold|froid; afraid|peur; hot|chaud; sleepy|sommeil"
)
SPOTS = _phrases("""
on the table|sur la table; under the bench|sous le banc; behind the door|derrière la porte;
in the drawer|dans le tiroir; beside the window|à côté de la fenêtre;
on the shelf|sur l'étagère; under the stairs|sous l'escalier; on the chair|sur la chaise;
behind the counter|derrière le comptoir; in the boat|dans le bateau;
beside the oven|à côté du four; under the tree|sous l'arbre; on the wall|sur le mur;
in the cupboard|dans le placard; behind the curtain|derrière le rideau;
near the stove|près du poêle; under the bed|sous le lit; in the basket|dans le panier
""")
PAST_TIMES = _phrases("""
yesterday|hier; this morning|ce matin; last week|la semaine dernière;
yesterday evening|hier soir; on Monday|lundi; on Tuesday|mardi; on Thursday|jeudi;
on Saturday|samedi; on Sunday|dimanche; after lunch|après le déjeuner; at noon|à midi;
before dinner|avant le dîner; at six o'clock|à six heures; two days ago|il y a deux jours;
last month|le mois dernier; during the storm|pendant la tempête
""")
HABITS = _phrases("""
every day|tous les jours; every morning|chaque matin; every evening|chaque soir;
every week|chaque semaine; in winter|en hiver; in summer|en été; on Sundays|le dimanche;
on Fridays|le vendredi; in spring|au printemps
""")
SEASONS = HABITS[4:]
NOW_TIMES = _phrases("""
now|maintenant; today|aujourd'hui; this afternoon|cet après-midi; at the moment|en ce moment
""")
NEXT_TIMES = _phrases("""
tomorrow|demain; tonight|ce soir; next week|la semaine prochaine; on Monday|lundi;
on Wednesday|mercredi; on Saturday|samedi; tomorrow morning|demain matin;
after lunch|après le déjeuner; at eight o'clock|à huit heures; in two days|dans deux jours
""")
_EVENT_FR = {
    "regatta": "la régate du port",
    "lanterns": "la nuit des lanternes",
    "herring": "la foire aux harengs",
    "poetry": "la soirée de poésie",
    "kites": "le concours de cerfs-volants",
    "harvest": "le souper des moissons",
    "film": "la semaine du film en plein air",
    "parade": "le défilé des bateaux",
    "chess": "le tournoi d'échecs",
    "concert": "le concert de l'école",
}
TOWN_EVENTS = tuple((event, _EVENT_FR[event.key]) for event in EVENTS)
MONTHS = {
    month.en: month.fr
    for month in _phrases("""
February|février; March|mars; April|avril; May|mai; June|juin; July|juillet;
August|août; September|septembre; October|octobre; December|décembre
""")
}
NUMBERS = _phrases(
    "two|deux; three|trois; four|quatre; five|cinq; six|six; seven|sept; eight|huit; ten|dix"
)
