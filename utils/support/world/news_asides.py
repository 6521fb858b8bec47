"""What stands around the news: talk, other matters, the scene before, the last word.

Sections are `# kind` or `# kind topic`; a line that begins with `*` occurs in the test
alone. `{p}` is a person who is not part of the news, `{spot}` another place (`{at}` with
"in", `{out}` under the sky, `{wet}` by the sea, `{pitch}` for a match),
`{town} {team} {rival} {school} {clinic} {club} {line} {body} {shop}` names of their
kind, `{wd} {mon} {date} {year}` dates, `{k}` a small number and `{K}` a larger one.
Scenes and other matters come from a topic that is *not* that of the item, so that its
words alone do not say what the item is about.
"""

ASIDES = """
# quote good
"I still [cannot|can hardly] believe it," said {p}.
"We needed [some good news|this|a win]," {p} of {body} told [the <ORG:Saltby Lantern>|us].
"My mother [will be|would have been] proud," said {p}.
{p} put it in two words: "At last."
"It makes you [smile|hope]," said {p}, who lives nearby.
{p}, [a neighbour|a friend], called it "[the best|the finest|a better] [thing|day|hour|week] than in {mon}".
"That is [how it should be|what this town can do]," said {p}.
"Tell everyone," {p} [shouted|called] across the street.
{p} of {body} spoke of "a [happy|great|good] [day|hour|week] for us".
"I [baked|brought] a cake," said {p}, "and I hope it is big enough."
Asked what comes next, {p} [laughed|only smiled].
* "Good things come slowly," said {p}, "but they come."
* {p} of {body} wants to see more of the same.

# quote bad
"It could have been [much worse|worse]," said {p}.
"We will need [time|help|money]," {p} of {body} told [the <ORG:Saltby Lantern>|this paper].
"I [heard|saw] it from my kitchen," said {p}.
{p}, [a neighbour|a witness], was [still pale|quite calm] on {wd}.
"Nobody [expects|wants] [a thing|something] like that here," said {p}.
"[First the rain, now this|It never stops]," {p} sighed.
{p} of {body} [asked everyone to stay calm|thanked all who helped].
"Ask me again on {wd}," said {p} when reporters called.
{p} said that {body} would [look into it|meet about it].
"I am [angry|tired]," said {p}, "and I am not the only one."
{p} shook [a grey|an old] head and went home.
* "These things [happen|pass]," said {p}, who has seen a lot.
* {p} wrote an angry letter to {body}.

# quote neutral
"We shall see," said {p} of {body}.
{p} [had seen it coming|was surprised], [but not very|like everyone else].
"I have no opinion on that," said {p}, [and then gave three|but nobody believed it].
"It is about time," said {p}, who lives nearby.
{p} of {body} [said|let us know] that all [went as planned|was well|is in order].
"Some [will like|like] it, some [will not|do not]," said {p}.
"You can [quote|print] that," added {p}.
For {p}, [a neighbour|a reader|of this town], it was [the talk|the event|the surprise] of the [week|month|summer].
"I [read|heard] about it in {town}," said {p}.
{p} would not say more [before {wd}|until {date}].
Opinions differ: {p} is for it, {p2} against.
Both {p} and {p2} [were there|wrote to us about it].
* "Ask {p2}," said {p}, and closed the door.
* It is all the same to {p}.

# close
The <ORG:Saltby Lantern> will [report|keep its readers informed].
More about this [in our {wd} issue|on {wd}].
Readers who [know more|saw it] may write to {p} at this paper.
A [picture|photograph] by {p} is on page {k}.
{p}, the mayor, [could not be reached|was not there].
The [next|last] meeting of {body} [is on|has been moved to] {date}.
Something like it last happened in {year}.
In {town} they [talk of nothing else|have heard of it too].
An earlier [report|version] in this paper named {p} by mistake.
[May|Perhaps] the rest of {mon} be quieter.
We [hear|learn] from {town} that it is no different there.
[Questions|Letters] are answered by {p} until {date}.
* Our reporter {p} went there [by boat|on foot].
* This is all we know [on {wd}|so far], writes {p}.

# turn
That was the plan.
It [came|turned out] otherwise.
Then came the news.
But people [talk|talked|spoke] about [something|quite something] else.
All that was forgotten by [noon|evening].
Something else was [on everyone's mind|of more interest].
That can wait.
So much for the [small|usual] things.
What happened next is the [news|real story].
And yet [another|a different] matter [counted|filled the pubs].
Then the telephone rang in our office.
Bigger news [came|arrived] later.
* That, however, is old news.
* Nobody remembers that part now.

# past
In {year} this paper [reported|wrote|had] the following.
[Older readers|Some] will [remember|recall] what {p} wrote here in {year}.
An old [cutting|page] from {mon} {year} hangs over the desk of {p}.
[From|Out of] our archive, {mon} {year}, found by {p}.
{p} has sent us a [page|piece] of {year}.
It is {k} years since {p} [wrote|typed] these lines.
{k} years ago {p} had this to [say|report|tell].
[Here is|We found|We keep] a [report|page|note] by {p}, from {year}.
What [moved|interested] the town in {year}?
This is how {p} [began|filled] the page {k} years ago.
[Yellow|Thin] paper, {mon} {year}, and {p} [as reporter|at the typewriter].
* A box in the cellar held our issue of {date} {year}.
* Our first page, {k} years ago, was by {p}.

# now
That was [then|long ago].
[Back|But back] to the present.
So [much for|it was in] {year}.
Today's [news|report] is [this|another].
This week it is something [different|else].
That is history, [says|said] {p}.
It is {mon} now, and [much|all] has changed.
Nobody [asks|speaks] about that now.
And [now|today]?
Here is what is [new|fresh].
[Now|Today] we have other news.
* The present looks like this.
* {p}, who wrote it, now has this to report.

# other harbour
{p}, meanwhile, is looking for a [mate|cook|boy] for [the trawler|a tug|the ferry].
The nets are [empty|full] again, says {p}, a fisherman.
The tug that lay {wet} has left for {town}.
Since {mon} the ferry from {town} [sails|has sailed] with a new captain, {p}.
The harbour master, {p}, wants boats [{wet} moved|out] by {date}.
The lifeboat went out {k} times in {mon}.
Anglers [{wet}|from {town}] report good mackerel.
* The crane {wet} will lift {K} crates on {wd}.

# other council
The council has [put off|moved] its vote on {spot} to {date}.
Councillors meet again on {date} to [talk about|vote on] parking.
{p}, a councillor, is [against|for] a tax on [dogs|boats|cars|chimneys].
The budget of {K} pounds for {spot} is still waiting for a vote.
The mayor has written to {town} about [the bins|the sea wall].
The plan for {spot} failed by {k} votes in {mon}.
{p} left the council in {year}, after the vote on the drains.
* Councillors from {town} came to look at {spot}.

# other school
Pupils of {school} have [a day off|no lessons] on {wd}.
The pupils of {school} are selling [biscuits|cards|pencils|soap|jam] for a trip to {town}.
{school} is [still|again|now] looking for a [music|French|maths|Latin|physics] teacher.
Lessons at {school} begin an hour later from {date}.
{p} has taught at {school} since {year}.
The science prize of {school} went to {p} in {mon}.
Parents of {school} meet {at} on {wd}.
* A class from {school} counted {K} birds {at}.

# other sport
{team}, meanwhile, [lost|won] at {rival} on {wd}.
The goalkeeper of {team}, {p}, is [injured|fit again].
{team} play {rival} [on {date}|on {wd}].
Training of {team} is {pitch} [from now on|until {mon}].
{p} won the {town} half marathon in {mon}.
The swimmers of {body} have won {k} medals since {mon}.
{p} scored for {team} for the last time in {year}.
* The match between {team} and {rival} will be played again.

# other weather
Rain is [expected|likely] on {wd}, with a cold wind from {town}.
After the frost of {mon} the pipes {out} had burst.
The storm of {year}, which {p} [remembers well|saw], took the roof of {spot}.
There is [still snow|thick fog] {out}.
The sun will be back on {wd}, [say|hope] the farmers round {town}.
In {mon} a flood had closed {spot} for {k} days.
A gale in {mon} [cost|damaged] {K} trees.
* {p} keeps a barometer {out}, and it is falling.

# other culture
{club} [sing|play] {at} on {wd}.
The exhibition of {p} {at} runs until {date}.
The museum, meanwhile, [shows|is showing] a film about {town}.
{p} of {club} is writing a novel.
Tickets for {club} on {date} are [sold out|still to be had].
A poem by {p} hangs {at}.
The cinema shows [old comedies|a western] on {wd}.
* The painter {p} has moved to {town}.

# other health
{clinic} is [closed|open] on {wd} for blood donors.
{p}, a nurse at {clinic}, warns of [ticks|the flu].
There are [free|no] eye tests at {clinic} [in|until] {mon}.
Doctors from {clinic} [hold|give] a talk on [sleep|teeth|salt] {at}.
A [new|second] ambulance for {clinic} [will cost|costs] {K} pounds.
{k} patients of {clinic} had [the measles|the flu|coughs] in {mon}.
{p} has been a doctor in {town} since {year}.
* The pharmacy near {spot} is open all night on {wd}.

# other shops
{shop} sells everything at half price until {date}.
The owner of {shop}, {p}, is looking for [a baker|help].
Bread has become dearer at {shop} since {mon}.
The market {at} [opens|closes] early on {wd}.
A new [hairdresser|cheese shop] is to open {at} in {mon}.
{shop} has delivered to {town} since {year}.
Customers of {shop} queued for {k} hours on {wd}.
* {p} has sold {shop} to a cousin.

# other crime
The police, meanwhile, [warn|are warning] of pickpockets {out}.
{p} is in court on {wd}, accused of [theft|smuggling].
A stolen bicycle was [found|seen] {out} in {mon}.
The judge, {p}, has [retired|moved to {town}].
Thieves had emptied the till of {shop} in {mon}.
{k} windows were broken {out} in {mon}.
The burglar of {year} was arrested in {town}.
* The police station at {spot} has a new dog.

# other roads
The bridge {out} is closed [until {date}|again].
Trains to {town} [leave|run] {k} minutes late until {wd}.
{line} has raised its prices since {mon}.
A bus of {line} had a puncture {out} on {wd}.
{p}, a driver with {line}, [retires|is retiring] on {date}.
Roadworks {out} have cost {K} pounds since {mon}.
The road to {town} was tarred in {year}.
* {line} has lost {K} umbrellas and found them.

# scene harbour
The boats lay ready {wet} [on {wd}|before sunrise] and {p} was mending a net.
The [boats|trawlers|fishermen] {wet} had had a [good|bad|long] week.
The regatta [should have|was to have] begun {wet} on {wd}.
On {wd} {p} steered the ferry to {town} as usual.
With {K} crates of herring on the quay, {p} was content.
The tide was out, the [trawlers|boats] [slept|lay still] and [nothing|nobody|little] moved {wet}.
The lifeboat was [being painted|on the slip] when {p} came {wet} on {wd}.
* Captain {p} had just tied up {wet} after a night at sea.

# scene council
The council met on {wd} to talk [about|of] [parking|dustbins|lamps] {at}.
Councillors had just [counted|added up] the votes on [lamps|drains|dogs|benches] when {p} [stood up|sat down|coughed].
On {wd} the mayor cut a ribbon {at}.
{p}, a councillor, had a [long|short|fine] speech [ready|written] for {wd}.
In the town hall they spoke of {K} pounds for {spot}, as they do every {mon}.
The budget [should have been|was to be|had been] voted on {at} on {wd}.
The council [argued|quarrelled] about {spot} with {body} on {wd}.
* A councillor from {town} was asleep in the second row.

# scene school
The pupils of {school} were [on a trip|on their way] to {town} on {wd}.
[Holidays|Exams|Projects] [were over|began] at {school} on {wd}.
{p} of {school} had told the class to [look outside|write|be quiet|count to ten].
On {wd} the children of {school} sold lemonade {at}.
Exams began at {school} on {wd}, under the eyes of {p}.
The school concert {at} had been planned since {mon}.
[Teachers|Pupils|Friends] and parents of {school} had come {at} for [a meeting|tea|a vote].
* {school} was giving out prizes {at} that morning.

# scene sport
{team} were to [play|meet|face] {rival} {pitch} on {wd}.
It should have been [a day|a weekend|two hours|an afternoon] of [football|hockey|cricket], {team} against {rival}.
The goalkeeper of {team}, {p}, had a cold.
[All|Half of] {town} had come to see {team} beat {rival} on {wd}.
{K} people stood [in the rain|round the grass|behind the ropes] {pitch} on {wd}.
{p} had trained since {mon} for the swim from {spot}.
The trainer of {team} was {pitch} on {wd} to look for talent.
* Nobody thought that {team} could lose to {rival}.

# scene weather
Rain had been promised for {wd}, and rain it was {out}.
It was so cold on {wd} that [the birds|the gulls|even dogs] [walked|stayed at home].
A [hard frost|thick fog] lay {out} on the morning of {wd}.
The wind came from {town} and [shook|rattled] every window.
Snow fell {out} for the first time since {year}.
After {k} days of storm {p} opened the shutters {out}.
The sun shone {out} on {wd}, [for once|at last].
* Clouds hung low {out} when {p} looked up.

# scene culture
{club} were tuning their instruments {at} on {wd}.
The [film|music|play|reading] had [just begun|hardly begun] {at} on {wd}.
{p} was to read poems {at} on the evening of {wd}.
The exhibition {at} had drawn {K} people by {wd}.
The curtain [should have gone|was going|had gone] up for {club} on {wd}.
Everyone {at} was waiting for {p} to sing.
{p} of {club} had [painted|mended] the scenery in {mon}.
* The museum was showing {p} round on {wd}.

# scene health
The waiting room of {clinic} was full on {wd}.
{p}, a nurse at {clinic}, had just made tea.
Blood donors stood in a line outside {clinic} on {wd}.
[Half of|All] {town} seemed to have a [cold|cough|headache] on {wd}.
Doctors of {clinic} had been up all night.
On {wd} {p} went to {clinic} with a sore thumb.
{clinic} had [invited|asked] everyone to a talk on [feet|sleep|teeth] {at}.
* The dentist, {p}, was on holiday in {town}.

# scene shops
Market day {at} [began|ended|went by] like [any other|all others|last year].
{shop} had a sale on {wd}, and the queue was long.
On {wd} {p} was putting bread into the window of {shop}.
The shops {at} were about to close on {wd}.
Customers from {town} had come for the [plums|pies|nails|hats] of {shop}.
At {shop} they were counting the till.
The price of butter was all that {p} could talk about {at}.
* {p} had just unlocked {shop} on {wd}.

# scene crime
The court was to [hear|see|judge] {p} on {wd}.
A policeman on his round passed {spot} at the usual hour on {wd}.
Thieves had kept {town} awake since {mon}.
The police had asked {p} {at} about a stolen cart.
On {wd} the judge fined {p} {K} pounds, the usual sum.
{p}, a guard, was checking the locks {at} on {wd}.
A wallet lost {at} was handed to the police on {wd}.
* The trial of a pickpocket from {town} went on.

# scene roads
The bus to {town} was late on {wd}, as it always is.
Traffic stood still {out} on {wd}.
{line} had promised new buses for {mon}.
{p} drives the {k} o'clock bus of {line}.
The train from {town} came in on time on {wd}, with {p} on board.
There were roadworks {out}, and the lorries had to wait.
On {wd} the drivers of {line} were drinking coffee {out}.
* A van from {town} had broken down {out}.
"""
