"""Further ways to tell and to ask what passages are about, for generated training items.

No split that ships has them; `generate("questions", n, more=0.6)` draws them. They were
written without sight of the test's frames and of the handwritten questions, so that
what they bring on the test is what other words for the same thing bring. How to read
the tables: `questions_grammar`; a head names a topic, a step or a slot that is there.
"""

from utils.support.world import (
    questions_more_people,
    questions_more_things,
    questions_more_town,
)

TABLES = (
    questions_more_town.TABLES
    + questions_more_things.TABLES
    + questions_more_people.TABLES
)
