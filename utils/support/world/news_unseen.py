"""First sentences written to measure by, some 39 to each of the thirty kinds of news.

The test split has one new first sentence for each kind, so that how well a model reads
new ones rests on thirty. These 1,173 were written for that question alone, without
sight of the test, like those of `news_leads`, whose notation they share. Two of three
have since joined the end of a training (`news.late`); every third, from the first on,
is kept to measure by (`news.unseen`). Whoever trains on those must write others.
"""

from utils.support.world import (
    news_unseen_council,
    news_unseen_crime,
    news_unseen_health,
    news_unseen_school,
    news_unseen_weather,
)

UNSEEN = (
    news_unseen_council.LEADS
    + news_unseen_school.LEADS
    + news_unseen_weather.LEADS
    + news_unseen_health.LEADS
    + news_unseen_crime.LEADS
)
