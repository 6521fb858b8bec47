"""First sentences in which the news is told, some 32 to each of the thirty events.

Like the other further wordings (`news_more`, whose notation they share) they are for
generated training items only. They were written without sight of the test's sentences
and of the handwritten items, so that what they bring on the test is what other words
for the same event bring. `>` leads with the news; every one says who did what.
"""

from utils.support.world import (
    news_leads_council,
    news_leads_crime,
    news_leads_health,
    news_leads_school,
    news_leads_weather,
)

LEADS = (
    news_leads_council.LEADS
    + news_leads_school.LEADS
    + news_leads_weather.LEADS
    + news_leads_health.LEADS
    + news_leads_crime.LEADS
)
