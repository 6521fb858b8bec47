"""First sentences that no training has, some 39 to each of the thirty kinds of news.

The test split has one new first sentence for each kind, so that how well a model reads
new ones rests on thirty. These 1,173 were written for that question alone, without
sight of the test, like those of `news_leads`, whose notation they share; items with
them are drawn by `news.unseen`. Whoever trains on them must write others to measure by.
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
