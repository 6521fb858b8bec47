"""What can be in the news of Saltby, first half: how it is told and summed up.

An event begins with `@ key topic mood spots`. Lines `slot = a | b` say what may fill a
slot: words, a range of numbers (`40-400/10` in tens), or a table of organisations
(`@teams`). Then come sentences: `>` leads with the news, `-` adds to it, `=` sums it
up; `>*` and `-*` occur in the test alone. `~` is what a true summary must match, with
capital letters for the slots (`~1`, `~2`: if `res` has its first or second value) and
`!` what it must not match. `{who}` `{other}` are people, `{at}` and `{place}` where,
`{day}` when; `[a|b]` is either, `{res?a:b}` goes by the value of `res`.
"""

EVENTS_BY_THE_SEA = """
@ rescue harbour good water
what = children | anglers | swimmers | canoeists | students | tourists | cadets
n = 2-7
> {who} pulled {n} {what} [from|out of] the water {at} on {day}.
> {n} {what} owe their lives to {who}, who reached them {at} on {day} [with an old rope|in a borrowed boat].
> There was [alarm|a shout] {at} on {day}, and {who} [swam|rowed] out to {n} {what} in trouble.
>* A rowing boat, a rope and {who} were all it took on {day} to bring {n} {what} safely back {at}.
- The {what} had [been cut off by the tide|lost both oars|drifted too far out], [and nobody had seen it|it is thought].
- {who} heard [cries|a whistle|shouts|a horn] and [did not wait|would not wait|set off at once].
- None of the {what} was hurt, [though all were cold|only wet and frightened].
- The water {at} was [icy|rough|very cold], and every minute counted.
- "I just kept [pulling|going]," {who} said later, wrapped in a blanket.
-* Hot tea was waiting for the {what}, who shook with cold.
= {who} saved {n} {what} {at}.
= {n} {what} were rescued by {who} {at} on {day}.
= On {day} {who} rescued {n} {what} {at}.
~ WHO .*\\b(saved|rescued|pulled|brought|helped)\\b.* WHAT
~ WHAT .*\\b(saved|rescued|pulled|brought|helped)\\b.* by WHO

@ catch harbour good water
who = age
what = herring | mackerel | crabs | cod | sardines | mussels | lobsters
n = 40-400/10
> {who} came home on {day} with {n} crates of {what}, [more|a bigger catch] than anyone can remember.
> {n} crates of {what}: that is what {who} brought ashore {at} on {day}.
> The scales {at} were not made for {who}, who [landed|unloaded] {n} crates of {what} on {day}.
>* Nobody {at} believed the figure until {who} had counted it twice: {n} crates of {what}.
- It was [the biggest|the best] catch of {what} {at} for a very long time.
- Half the {what} went to the market [before breakfast|within the hour].
- {who} would not say where the {what} [had been hiding|come from|may still be found].
- The [boat|old boat] lay so low that {who} [came in at walking pace|had to wait for the tide].
- By noon on {day} [a queue|a small crowd] had formed {at}.
-* Gulls followed the {what} all the way to the ice house.
= {who} landed {n} crates of {what}.
= {who} landed a record {n} crates of {what} {at}.
= A record catch of {what}: {who} landed {n} crates {at}.
~ catch of WHAT\\b.* WHO (landed|brought)
~ WHO .*\\b(landed|caught|brought|unloaded|came home with|hauled)\\b.* WHAT
~ WHAT .*\\b(landed|caught|brought|unloaded)\\b.* by WHO

@ aground harbour bad water
who = age
what = a trawler | a coal barge | a fishing boat | a yacht | a tug | a pleasure boat | a sand dredger
n = 2-12
> {what} with {n} people on board ran aground {at} on {day}.
> It took until the [evening|night|afternoon] of {day} to free {what} that [had run aground|was stuck] {at}.
> {n} people spent a long night {at} after {what} got stuck there on {day}.
>* Fog was to blame, says the skipper of {what} that came to rest {at} on {day}.
- All {n} on board [were taken off|climbed down a ladder] before dark.
- {who}, at the wheel, [blamed the fog|blamed the chart|had no explanation|spoke of a mistake].
- [Two tugs|A tug|The lifeboat|Ropes] from <LOC:Westmouth> pulled {what:the} free [at high water|by evening].
- There is [a hole|a long scratch|a crack] in {what:the}, but no [oil|cargo|paint] was lost.
- [Children|Painters|Half the town] came to [see|look at|draw] {what:the}, lying on its side {at}.
-* The {n} people were given soup and dry socks.
= {what} ran aground {at} on {day}.
= {n} people were aboard {what} that ran aground {at}.
= {what} got stuck {at} with {n} people on board.
~ WHAT .*\\b(ran|run|went) aground
~ WHAT .*\\b(was|got|is) stuck

@ vote council neutral open
res = backed | rejected
what = a skate park | a footbridge | a car park | a playground | a bandstand | a fountain | a dog park | a boat store | a bus shelter
n = 7-12
m = 2-6
> Councillors [met late|met] on {day} and {res} {what} {at} by {n} votes to {m}.
> By {n} votes to {m} the <ORG:Saltby Town Council> {res} {what} {at}.
> {what} {at}? {res?Yes:No}, said the council on {day}, by {n} votes to {m}.
>* After three hours on {day} the hands went up for {what} {at}, and the plan was {res}.
- {who}, who [first drew|had put forward|wanted] {what:the}, {res?[thanked the room|smiled|bowed]:[left early|sighed|went home]}.
- The debate about {what:the} went on [for three hours|until midnight].
- Neighbours {at} had [written letters|collected names] {res?in favour of:against} {what:the}.
- It was {n} [hands|votes] to {m} in the end, [nobody abstained|one councillor slept].
- {who} {res?wants to start in:will try again in} [the spring|<DATE:May>|a year|the autumn].
-* {who} read a poem about {what:the}, which {res?helped:did not help}.
= Councillors {res?approved:turned down} {what} {at}.
= The council {res} {what} {at} by {n} votes to {m}.
= {what} {at} was {res?approved:turned down} by the council on {day}.
~1 (council|councillors) .*\\b(approved|backed|said yes to|agreed to|voted for|passed)\\b.* WHAT
~2 (council|councillors) .*\\b(rejected|turned down|said no to|refused|voted against|voted down)\\b.* WHAT
~1 WHAT .*\\b(approved|backed|passed)\\b.* by
~2 WHAT .*\\b(rejected|turned down|refused|voted down)\\b.* by
! M (votes )?to N

@ post council neutral venue
role = harbour master | town clerk | head gardener | treasurer | market inspector | night warden | keeper of the clock
who = age
> {who} will follow {other} as {role}, the council [announced|made known] {at} on {day}.
> After [many|nineteen] years {other} is handing over: the new {role} is {who}.
> The <ORG:Saltby Town Council> has a {role} again: {who}, [chosen|elected] {at} on {day}.
>* {other} gave up the keys {at} on {day}, and {who} took them: <LOC:Saltby> has a new {role}.
- {other} is leaving [for reasons of health|to grow roses|to sail round the island].
- {who} was the council's [first|unanimous] choice for {role}.
- {other} had been {role} for [longer than most can remember|half a lifetime].
- {who} starts [next month|at once|next <DATE:Monday>], and {other} will [help|be watching].
- There were [five|six|eight|ten|a dozen] names [on the list|to choose from] {at} before {who} was chosen.
-* {other} promised {who} a list of all that leaks.
= {who} succeeds {other} as {role}.
= {who} is the new {role}, taking over from {other}.
= The council has chosen {who} to follow {other} as {role}.
~ WHO .*\\b(succeeds|succeeded|follow|follows|replaces|replaced|takes over from|taking over from|took over from|in place of)\\b.* OTHER
~ OTHER .*\\b(succeeded|followed|replaced)\\b.* by WHO
~ OTHER .*\\b(hands over to|makes way for|handed over to)\\b.* WHO
! OTHER .*\\b(succeeds|follows|replaces|takes over)\\b

@ money council neutral open
what = the sea wall | the paving | the lamps | the railings | the drains | the steps | the benches | the trees
n = 1500-90000/500
> The council will spend {n} pounds on {what} {at}, it [decided|was decided] on {day}.
> {n} pounds: that is what {what} {at} will cost [the town|us], [councillors|those present] heard on {day}.
> {what} {at} will be [put right|made good|renewed|repaired] at last, for {n} pounds.
>* Taxpayers will find {n} pounds for {what} {at}, whether they like it or not.
- The money for {what} comes from [parking fees|the sale of a barn|the winter fund].
- {who} [counted the votes|did the sums] and called {n} pounds "a fair price".
- Complaints about {what} {at} had reached the council [every week|for two winters].
- {who} said on {day} that {n} pounds would [hardly be enough|go a long way].
- [No work|Nothing|Little] has been done about {what} {at} since [<DATE:1998>|<DATE:2003>|the war].
-* The vote on {day} took less time than the coffee.
= The council will spend {n} pounds on {what} {at}.
= {what} {at} will be repaired for {n} pounds.
= {n} pounds will go into {what} {at}, the council decided on {day}.
~ (council|councillors|town) .*\\b(spend|spends|pay|pays|put|invest|set aside)\\b.* WHAT
~ WHAT .*\\b(repaired|restored|renewed|mended|put right)\\b
~ N pounds .*\\b(go|spent|set aside)\\b.* WHAT

@ prize school good venue
what = a model bridge | a solar lamp | a poem about rain | a map of the stars | a robot arm | a cardboard boat | a film about gulls | a weather clock
org = @schools
who = pupil
> {who} of {org} has won first prize for {what}, [made|finished|done] in [four|six|nine] weeks.
> First prize went to {who} of {org}, who had [entered|brought|shown] {what}.
> The judges {at} [did not argue|took no time|agreed quickly] on {day}: the prize is for {what}, by {who} of {org}.
>* It looked like {what} and it was the best of all: {who} of {org} went home {at} with the medal.
- {who} worked on {what:the} [every evening|in the kitchen at home].
- The prize was handed over {at} on {day} [to loud applause|by the mayor].
- "{org} is [proud of|delighted with] {who:him}," [said|wrote] {other}, the head.
- {what:the} can be seen {at} [until the holidays|for two weeks].
- {who} [hardly slept|missed two birthdays] because of {what:the}.
-* The runner-up shook hands with {who} and took it well.
= {who} of {org} won first prize for {what}.
= {what} won first prize for {who} of {org}.
= {who} won first prize {at} with {what}.
~ WHO .*\\b(won|wins|took|takes|got|gets|received)\\b.* (prize|medal|award)\\b.* WHAT
~ (prize|medal|award)\\b.* (went|goes|given|awarded) to WHO
~ WHAT .*\\b(won|earned|wins|brought)\\b.* WHO

@ head school neutral venue
org = @schools
who = age
> {who} [will be|is to be|becomes] the head of {org}, parents were told {at} on {day}.
> {org} has found someone to follow {other}: {who} becomes head [after the summer|in the new year].
> Parents of {org} met {who} {at} on {day}, [the new head|who is to be head].
>* The search is over at {org}, where {who} takes the chair of {other}.
- {other} is retiring after [eleven|twenty] years at {org}.
- {who} taught [chemistry|music|history] in <LOC:Northgate> before.
- "I shall learn every name," {who} promised the parents {at}.
- {who} wants [smaller classes|more singing|a school garden].
- {other} will stay at {org} until [the keys are found|a cake is eaten|all is settled].
-* {other} left {org} a cupboard full of lost gloves.
= {who} will be the new head of {org}.
= {who} takes over from {other} as head of {org}.
= {org} has chosen {who} as its new head.
~ WHO .*\\b(head|headteacher)\\b.* ORG
~ ORG .*\\b(chosen|appointed|named|found|has|gets|hired)\\b.* WHO .*head
~ ORG .*\\bhead\\b.* WHO
~ WHO .*\\b(follows|succeeds|replaces|takes over from)\\b.* OTHER .*head
! OTHER .*(becomes|will be|is the new|takes over)

@ planting school good open
what = apple trees | rose bushes | willows | oaks | hedges | cherry trees | lime trees
n = 14-90
org = @schools
who = age
> Pupils of {org} planted {n} {what} {at} on {day}, [in pouring rain|with borrowed spades].
> {n} {what} now stand {at}, thanks to the pupils of {org}.
> With [muddy boots|cold hands] the pupils of {org} put {n} {what} into the ground {at} on {day}.
>* Somebody had to plant the {n} {what}, and the pupils of {org} did it.
- {who}, who teaches biology at {org}, had [measured the ground|ordered the {what}].
- The {what} were a gift from {other}.
- Each of the {what} [carries|bears|has] the name of a [child|street|star|teacher].
- It took the children of {org} [all day|until dusk] on {day}.
- In ten years the {what} {at} should give shade.
-* {other} paid for the {what} and for the cake.
= Pupils of {org} planted {n} {what} {at}.
= {n} {what} were planted {at} by pupils of {org}.
= Pupils of {org} planted {n} {what} on {day}.
~ ORG .*\\b(planted|put)\\b.* WHAT
~ WHAT .*\\b(planted|put)\\b.* ORG

@ match sport neutral ground
team = @teams
rival = @teams
n = 3-6
m = 0-2
> {team} beat {rival} {N}-{M} {at} on {day}.
> {rival} had no answer {at} on {day} and lost {N}-{M} to {team}.
> Goals, mud and [a broken flag|a lost boot]: {team} won {N}-{M} against {rival} on {day}.
>* It finished {N}-{M} {at} on {day}, and {team}, not {rival}, went home singing.
- {who} scored [twice|the first goal] for {team} before half-time.
- {rival} [hit the bar|missed a penalty|lost the ball] when [it was still level|all was open|nobody had scored].
- The trainer of {rival}, {other}, blamed the [grass|wind].
- {team} have [now|already] won [three|four|five|six] games [in a row|this season].
- {who} was carried [off|home|round] {at} on the [team's shoulders|arms of friends].
-* A player of {rival} saw a red card for arguing.
= {team} beat {rival} {N}-{M}.
= {team} won {N}-{M} against {rival} {at}.
= {rival} lost {N}-{M} to {team} on {day}.
~ TEAM .*\\b(beat|beats|defeated|won|overcame)\\b.* RIVAL
~ RIVAL .*\\b(lost|beaten|defeated|went down)\\b.* (to|by|against) TEAM
! M-N
! RIVAL (beat|won|defeated)
! TEAM (lost|were beaten)

@ race sport good water
what = the harbour swim | the lighthouse run | the rowing cup | the pier sprint | the island race | the winter swim | the raft race
n = 14-58
> {who} won {what} on {day} in {n} minutes, ahead of {other}.
> Nobody was faster than {who} {at} on {day}: {n} minutes for {what}.
> {what} belongs to {who}, who left {other} behind {at} on {day}.
>* {other} led for most of {what}, but it was {who} who touched the line first on {day}.
- {other} came second, [half a minute|a few seconds] later.
- {who} had trained {at} [all winter|every morning at six].
- A time of {n} minutes is [close to the record|better than last year's].
- "My legs are [jelly|made of wood]," {who} told reporters.
- {other} congratulated {who} [at once|with a hug].
-* Behind {who} and {other} came a dog that had not entered.
= {who} won {what} in {n} minutes.
= {who} beat {other} in {what} {at}.
= {what} was won by {who} ahead of {other}.
~ WHO .*\\b(won|wins|took)\\b.* WHAT
~ WHO .*\\b(beat|beats|left)\\b.* OTHER .* WHAT
~ WHAT .*\\b(won|taken)\\b.* by WHO
! OTHER (beat|won|beats|wins|was ahead)

@ signing sport neutral venue
team = @teams
rival = @teams
role = goalkeeper | captain | coach | striker | physiotherapist | assistant coach
who = age
> {who} is leaving {rival} for {team}, where {who:she} will be {role}.
> The new {role} of {team} is {who}, until now with {rival}; the shirt was handed over {at} on {day}.
> {team} have a new {role}: {who} was presented {at} on {day}.
>* It took three phone calls to get {who} from {rival} to {team}, as {role}.
- {rival} [were not pleased|wished {who:her} luck].
- {who} has signed for [two|three] seasons with {team}.
- "{team} play the way I like," said {who} {at}.
- {who} spent [four|five|six] years with {rival}.
- {other}, who chairs {team}, spoke of [a lucky day|a bargain].
-* {other} had followed {who} for months on behalf of {team}.
= {who} is leaving {rival} for {team}.
= {who} is the new {role} of {team}.
= {team} have signed {who} from {rival}.
~ WHO .*\\b(leaves|left|leaving|moves|moved|goes|quits)\\b.* RIVAL .*(for|to) TEAM
~ WHO .*\\b(joins|joined|signs for|signed for|moves to|goes to)\\b.* TEAM
~ WHO .*\\bROLE\\b.* TEAM
~ TEAM .*\\b(signed|sign|hired|bought)\\b.* WHO
! from TEAM
! for RIVAL

@ storm weather bad open
what = trees | chimneys | garden walls | roofs | street lamps | masts | market stalls
n = 4-40
> A [storm|gale] brought down {n} {what} {at} on {day}.
> {n} {what} {at} did not [survive|stand] the storm of {day}.
> When the wind dropped on {day}, {n} {what} were down {at}.
>* <LOC:Saltby> woke up on {day} to a street full of branches: the storm had taken {n} {what} {at}.
- Nobody was hurt {at}, [which is a wonder|by luck].
- {who} lost [a greenhouse|two panes of glass] and a hat.
- The wind was strongest [just before midnight|shortly before dawn].
- {who} and [the neighbours|two cousins|a few others] [began|helped] to clear up {at} on {day}.
- The {what} will not be [replaced|mended] before the spring.
-* {who} counted {n} {what}, and then counted again.
= A storm brought down {n} {what} {at}.
= {n} {what} came down in a storm {at} on {day}.
= The storm on {day} destroyed {n} {what} {at}.
~ (storm|gale|wind|winds) .*\\b(brought down|destroyed|damaged|blew down|took|felled|wrecked)\\b.* WHAT
~ WHAT .*\\b(came down|fell|were destroyed|were damaged|blown down|brought down)\\b.* (storm|gale|wind)

@ dark weather bad town
who = age
what = snow | ice | lightning | floodwater | freezing rain
n = 60-900/10
> {n} homes {at} were without light on {day} because of {what}.
> {what} cut the power to {n} homes {at} on {day}.
> Candles are sold out {at}, where {what} has left {n} homes in the dark.
>* {n} households {at} cooked on camping stoves on {day}, and {what} was the reason.
- Engineers led by {who} [worked through the night|reached the cables on foot].
- The lights came back {at} [shortly before noon|one street at a time].
- {who}, who keeps hens, carried them indoors.
- It was [heavy|the] {what} on the [lines|cables|masts] that did it.
- A warm room was opened on {day} for [older people|families].
-* {who} lent out twelve torches and got eleven back.
= {what} left {n} homes without power {at}.
= {n} homes {at} lost power because of {what}.
= On {day} {what} cut the power to {n} homes {at}.
~ WHAT .*\\b(left|cut|cost|put)\\b.* (homes|households|houses)
~ (homes|households|houses) .*\\b(lost|had no|without|in the dark)\\b.* WHAT

@ record weather neutral town
res = hottest | wettest
n = 29-48
> With {n} {res?degrees:millimetres of rain}, {day} was the year's {res} day {at}.
> The {res} day [of the year|so far] {at} was {day}: {who} [noted|measured] {n} {res?degrees:millimetres}.
> {who} read the instruments twice {at} on {day}: {n} {res?degrees in the shade:millimetres of rain in a day}.
>* No other day this year was as {res?hot:wet} {at} as {day}, when {who} noted {n} {res?degrees:millimetres}.
- {who} has kept [a weather diary|notes] {at} for thirty years.
- {res?Ice cream ran out:Umbrellas ran out} before {res?noon:breakfast}, said {other}.
- {other} spent the {res?hot:wet} day in the cellar.
- The old figure had stood since <DATE:1976>.
- People {at} {res?slept on balconies:moved their shoes upstairs} on {day}.
-* {other} remembers a {res?hotter:wetter} day, but nobody wrote it down.
= {day} gave {place} its {res} day of the year.
= {who} measured {n} {res?degrees:millimetres of rain} {at}.
= The year's {res} day {at} brought {n} {res?degrees:millimetres of rain}.
~1 \\b(hottest|warmest|heat)\\b
~2 \\b(wettest|rainiest)\\b
~1 WHO .*\\b(measured|recorded|noted|read)\\b.* N degrees
~2 WHO .*\\b(measured|recorded|noted|read)\\b.* N millimetres
! WHO gave
! gave WHO
"""
