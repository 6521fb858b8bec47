"""Further wordings of the other events, for generated training items only; the notation
is in `news_more`."""

MORE_INLAND = """
@ show
> {place} [opens its doors|is open] on {day} for {who}, who [shows|brings] {n} {what}.
> {who} [has filled|fills] the walls and tables {at} with {n} {what}, to be seen from {day}.
> [Not one, not ten, but|No fewer than] {n} {what} by {who} can be [seen|admired] {at} [from {day}|].
> "[Look|Come] closer!" says the sign {at}, where {who} is showing {n} {what} [from {day}|].
> The exhibition of the [month|season]: {n} {what} by {who}, {at} [from {day}|].
- {who} [studied|shared a room] with {p} in {far} and [later|then] [worked for|drew for] {firm}.
- {other} of {firm} [lent|paid for] the [lamps|frames|shelves].
- Among the first guests were {p}, {p2} and {p3} of {club}.
- "{who:name} [sees what we do not|has learnt from {p}]," [said|wrote] {other}.
- {body} will [buy|keep] one of the {what} for [its hall|{p}].
- From {town} [came|travelled] {p}, who [collects such things|once taught {who}].
- [In {year}|In {mon}] the {what} were [shown|admired] in {far}, [says {p}|with great success].
- {school} has [booked|asked for] a [tour|lesson] with {who} on {date}.
- {other} and {p} [made|served] the sandwiches, a gift of {shop}.
- One of the {what} shows {p}, [asleep|laughing], and {p:she} [is not amused|likes it].

@ concert
> {org}, [led|directed] by {who}, [will appear|are to appear] {at} on {day} with {what}.
> On {day} it is time for {what} {at}: {org} [have practised|are ready], and {who} [leads|directs] them.
> {place} expects {org} on {day}, with {what} and {who} [as conductor|in charge].
> {who} and {org} [invite you|ask you] to {what} {at} on {day}, for {n} pounds.
> [Strike up the band|Curtain up]! {org} are giving {what} {at} [on {day}|], [and tickets cost {n} pounds|under {who}].
- {other}, [born in {far}|once of {club}], [has the last word|plays the smallest part].
- {who} [found the music|wrote the first notes] in {far}, [in {year}|at the house of {p}].
- "{org} are like a family to me," [says|said] {other}.
- {firm} [prints|pays for] the programme, {shop} [bakes the cake|sells the drinks].
- {p} and {p2} [sewed|painted] the [costumes|curtain] [for {org}|with pupils of {school}].
- After the [show|last note], {p} of {body} will [say a few words|pass a hat round].
- In {town} {org} had to [give it three times|stop twice], [so loud was the applause|wrote {p}].
- {other:name}'s [part|voice] was [written for|once that of] {p:as}.
- The <ORG:Saltby Lantern> sends {p}, [who is hard to please|its sharpest pen].
- Tickets for {n} pounds are [sold|kept] by {firm} and {shop}.

@ find
> {who} has [made the find of the year|struck lucky]: {what}, {n} years old, [lay|was lying] {at}.
> {place} [has given up|gave up] {what} on {day}, and {who} was [there|the one to see it].
> {what}, [hidden|buried] {at} for {n} years, was [found|unearthed] by {who} on {day}.
> "I [thought it was|took it for] a [tin|stone]," says {who}, the finder of {what}, [dug up|picked up] {at} [on {day}|].
> For {n} years nobody [saw|touched] {what} {at}, until {who} [dug it up|found it] on {day}.
- {other}, [an expert|who has dug] in {far}, [has no doubt|was speechless].
- {p} of {firm} [has already offered|would pay] {K} pounds for {what:the}.
- {other} of {body} will [speak|give a talk] about {what:the} on {date}.
- "{who:name} has [sharp eyes|what I lack, luck]," [said|joked] {p:as}.
- A similar [piece|thing] was found in {far} in {year} by {p}.
- Since {wd} {p}, {p2} and half of {school} have been digging {at}.
- {who} [comes from|was born in] {town}, where [nothing is ever found|{p} found gold in {year}].
- {what:the} [may have belonged|perhaps belonged] to a [sailor|merchant] from {far}, [{other} thinks|it is said].
- At the museum {what:the} will [lie|stand] [beside|next to] the [collection|gift] of {p}.
- {other} and {p}, [old rivals|both of {body}], do not agree on {who:name}'s find.

@ checks
> {org} invites [all|{n} people] to {what} {at} on {day}, [and nobody has to pay|all of them free].
> {place} becomes a surgery on {day}: {org} [is doing|gives] {what} there, [free for {n} people|and it is free].
> [When did you last have|Have you had your] {what}? On {day} {org} [does them|gives them] free of charge {at}.
> On {day} the doctors of {org} [will be found|will sit] {at} with {what} for {n} [people|visitors], free of charge.
> {who}, a doctor with {org}, [expects|hopes to see] {n} people {at} on {day}, for {what} that cost nothing.
- {firm} [paid for|has given] the [needles|chairs|tea], [says {p}|a gift of {K} pounds].
- {who}, {p} and {p2} [will be there|have given up a free day].
- {other} [had a bad tooth|fainted] last time, [but|and] {who} [was kind|had a chair ready].
- In {town} [the queue was long|{K} people came], [reports|says] {p} of {body}.
- "[Come early|Bring a book]," [advises|says] {other}, [who waited with {p}|from {far}].
- {school} is [sending|bringing] its [teachers|oldest pupils], with {p} [in front|in charge].
- {org} has done this since {year}, when {p} [had the idea|paid for it].
- Questions are answered by {who}, or, on {wd}, by {p}.
- {body} will [drive|take] people from {far} [there and back|for nothing].
- Last {mon} {p:first} and {p2:first}, a couple from {town}, [came first|were the oldest].

@ doctor
> {org} [has found|welcomes] {who} as {role}: {other} [leaves|hands over] on {day}, [it was said|as was announced] {at}.
> {who} [replaces|follows] {other} as {role} of {org}, [patients learnt|said a notice] {at} [on {day}|].
> [New face|Good news] at {org}: {who} is [its|the] {role} from {day}, [and {other} can rest|after {other}].
> "{other} [asked me|wrote to me], and I came," [said|remarked|added|declared|explained] {who}, new {role} of {org}, {at} on {day}.
> {other} has [seen|treated] the last patient; the {role} of {org} is now {who}, [introduced|greeted] {at} on {day}.
- {who} [worked|studied] in {far} [with the famous {p}|until {mon}].
- At {clinic}, where {who} [was|worked] before, {p} [takes over|weeps].
- {other} wants to [fish|walk] [round|near] {far} [with {p}|].
- {p} and {p2}, both nurses at {org}, [made a garland|had the keys copied].
- "Dr {p} [was|is] good, {other} was better," [said|grumbled] {p2}, a patient.
- {firm} had [helped with the search|put a notice in the <ORG:Saltby Lantern>].
- {body} [gave|presented] {other} with a [walking stick|portrait by {p}].
- {who:name}'s [father|mother] was {role} in {town} [in {year}|].
- Patients from {far} may [also|still] come to {who}, on {wd} [only|].
- {other} will [teach|give talks] at {school} from {mon}.

@ outbreak
> {place} [is closed|had to be cleaned]: {n} people have {what}, [since|after] a meal there on {day}.
> First {p:first} felt unwell, then {n} people had {what}: all had [eaten|been] {at} on {day}.
> {n} [guests|people] caught {what} {at} on {day}, [says {who}, who looks after them|as {who} has confirmed].
> "[Stay in bed|Do not panic]," says {who} to the {n} people who [have|caught] {what} [after|since] a party {at}.
> {what} [has spoilt|ended] a [feast|wedding] {at}: {n} people are [ill|in bed] [since {day}|].
- {other} and {p}, who [had cooked|organised it], are [ill themselves|in tears].
- {clinic} has [taken in|seen] {p}, {p2} and {p3}.
- {who} of {clinic} [suspects|blames] [the mussels|the cake] of {shop}, which [denies it|says nothing].
- {firm}, which [delivered|supplied] the food, has [called in|sent for] {p:as}.
- The happy couple, {p} and {p2}, [were spared|left for {far} after all].
- "[I ate nothing but bread|I only drank]," [said|laughed] {other}, of {town}.
- {body} [put off|cancelled] a [supper|meeting] on {date}.
- In {far} there was [a similar case|the same] in {mon} {year}, [says {who}|].
- Pupils of {school}, who [sang|danced] there, are [well|at home].
- {who:name}'s [advice|medicine] is [tea, sleep and patience|rest, says {p}].

@ opening
> {who} has [rented|bought] rooms {at} and [is opening|opens] {what} there on {day}: {shop}.
> {place} [gets|is to have] {what}: {who} opens {shop} [there|on {day}].
> On {day} {who} will [unlock|open] {shop}, {what} {at}, for the first time.
> {shop} [is coming|is on its way]: {who} [opens|plans] {what} {at} [on {day}|].
> "[I dreamt of it for years|I could not wait]," says {who}, and on {day} {who:she} opens {what} {at}.
- {who} [learnt|worked] [at|with] {firm} in {far}.
- {other}, [who comes from|until now in] {town}, [runs the kitchen|does the books] [at|for] {shop}.
- {p} and {p2} of {body} were [allowed in|invited] [first|on {wd}], [and bought nothing|].
- The name {shop} [was the idea|is a joke] of {p}, {who:name}'s [cousin|best friend].
- "{shop} is [what we needed|a dream]," [said|remarked|added|declared|explained] {p}, who [lives|works] {at}.
- The bank, {firm}, [lent|gave] {who} {K} pounds, [says {other}|].
- Before {shop} there was {firm} [in the house|], [until {year}|and before that {p}].
- {other} has [already|] [eaten|stood] there, with {p:first} and {p2:first}.
- {shop} will [deliver|send boxes] to {town} [and {town2}|from {mon}].
- Neighbours such as {p}, {p2} or {firm} [are curious|bring flowers].

@ closing
> [Goodbye|Farewell], {shop}: after {n} years {who} is closing the {what} {at} [on {day}|].
> {who} [has had enough|is tired]: the {what} {shop} {at} [closes|will close] [after {n} years|on {day}, after {n} years].
> {n} years of {shop} {at} [are over|come to an end] on {day}, when {who} closes the {what}.
> {place} is losing {shop}, the {what} that {who} [has run|ran] for {n} years.
> "[I locked up and cried|It is time]," says {who}, who is closing {shop} {at} after {n} years.
- {other}, [from|who travelled from] {town}, bought [the last jar|the sign|a chair].
- {firm} [wants to build|will open] [flats|an office] {at}, [says|according to] {p:as}.
- {who} [is moving|goes] to {far}, where {p} [needs help|has a room].
- {p}, {p2} and {p3} [met|first met] [at|in front of] {shop} [in {year}|].
- "{shop} was [our parliament|half my life]," [said|remarked|added|declared|explained] {other}.
- {body} had [collected {K} names|written] to save the {what}, [in vain|said {p}].
- [Since {mon}|Since {year}] people have been [going|driving] to {town} or to {firm}.
- It was {p}, {who:name}'s [cousin|godparent], who [opened|founded] {shop}.
- Pupils of {school} [sang|wept] at the door of {shop}.
- {other} keeps a [bag|box] of {shop} [as a treasure|at home in {far}].

@ best
> {shop} [has won|won] with its {what} {at} on {day}, [before|ahead of] {n} others.
> [Nobody's|No other] {what} is better than that of {shop}, [decided|found] the judges {at} on {day}.
> {who} of {shop} [makes|has made] the best {what}: {n} others [were beaten|had to bow] {at} [on {day}|].
> The best {what} is [no secret any more|a secret no longer]: it [is made|can be had] at {shop}, said the judges {at} on {day}.
> "[Heavenly|Perfect]," [wrote|whispered] the judges {at} on {day} about the {what} of {shop}, the best of all.
- {other} [had won|won] in {town} in {mon}, with {p} [second|third].
- {who} has the recipe from {p}, [who cooked|a cook] in {far}.
- {firm} would like to [sell|bottle] it, [but|and] {who} [is thinking|laughed].
- The judges, {p}, {p2} and {p3}, [wore blindfolds|had not had breakfast].
- "{who:name} [uses|puts in] [less sugar|more butter] than I do," [said|complained] {other}.
- {body} had [ordered|eaten] {K} pieces, [reports|says] {p:as}.
- [In {year}|In {mon} {year}] the prize [went|had gone] to {firm} of {far}.
- {shop} [shares|will share] the money with {school} and {clinic}.
- Even {p} of the <ORG:Saltby Lantern>, who [hates|never eats] such things, [asked for more|took two].
- {other} and {who} [learnt together|were apprentices] [at {firm}|under {p}].

@ theft
> {place} has lost {n} {what}: thieves [came|struck] in the night to {day}.
> {who} is missing {n} {what}, [stolen|taken] {at} [in the night to {day}|on {day}].
> [The thieves came by night|They came quietly]: on {day} {n} {what} were [gone|missing] {at}.
> "[Everything|All of it] is gone," [says|cried] {who} {at} on {day}, after thieves had taken {n} {what}.
> The police are looking for {n} {what} that were stolen {at} in the night to {day}.
- {who} had [bought|got] the {what} [from|at] {firm} in {far}.
- Constable {p} [found a button|followed tracks] near {spot}, [Constable {p2}|{p2}] a [glove|map of {town}].
- {p} and {p2}, out [with the dog|late], [saw a lorry|heard laughter].
- {other} of {firm} [had offered|wanted to sell] {who} a lock in {mon}.
- "In {town} they took the [same|very same]," [said|reported] Inspector {p}.
- {body} will [keep watch|send out {p} and {p2}|send out {p}] [at night|until {date}].
- A dealer in {far}, {p}, [was offered|has seen] [two of the {what}|something similar].
- The insurance, {firm}, [will not pay|has asked {who} for a list].
- [A few|Three] of the {what} belonged to {school}, [says|according to] {other}.
- {who:name}'s neighbour, {p}, [slept|was in {town}] that night.

@ fine
> {who} [must pay|has to find] {n} pounds, [the price of|because of] {what} {at}, [the judge ruled|it was ruled] on {day}.
> {what} {at} has [cost|brought] {who} [a fine of|] {n} pounds, [so {other} decided|imposed by {other}].
> Judge {other} has [spoken|decided]: for {what} {at}, {who} [is to pay|must pay] [a fine of|] {n} pounds.
> "Guilty," [said|declared|ruled] {other} on {day}, and fined {who} for {what} {at}, {n} pounds [in all|].
> {n} pounds is the price of {what} {at}, [as {who} now knows|{who} learnt in court] on {day}.
- {who} was [represented|defended] by {p} of {firm}, who [had hoped for less|asked for mercy].
- Constable {p} had [seen|stopped] {who} [near {spot}|in {mon}].
- {p} and {p2}, who [live|work] {at}, were [heard|called] as witnesses.
- "{who:name} is [a good neighbour|not a bad sort]," [said|swore] {p} from {town}.
- The money [goes|will go] to {body} [and to {clinic}|].
- In {town} it [would have cost|costs] twice as much, [noted|remarked] {other}.
- {other}, [in office|a judge] since {year}, [came from|was trained in] {far}.
- {who} [works|used to work] for {firm}, which [keeps out of it|gave {who:him} a day off].
- [Outside|In front of] the court {p} of the <ORG:Saltby Lantern> [was waiting|took a picture].
- Only in {mon} {other} had fined {p} and {p2} for [much the same|something like it].

@ returned
> [Found at last|A happy ending]: {who} has {what} back, which was stolen {n} weeks ago [and lay {at}|].
> {n} weeks after the theft, {what} of {who} was [discovered|lying] {at} [on {day}|].
> {place} was the hiding place of {what} that [had been stolen|was stolen] from {who} {n} weeks ago.
> {who} [wept for joy|could not speak] on {day}: {what}, stolen {n} weeks before, was [back|found {at}].
> "[Is this yours?|Look what I have!]" With these words {who} got {what} back on {day}, {n} weeks after it was stolen.
- {other} was [on the way to|coming from] {far} and [stopped|sat down] [by chance|to rest].
- Inspector {p} [suspects|is looking for] a [man|woman] from {town}.
- {what:the} was [a gift from|made by] {p}, {who:name}'s [late friend|teacher].
- {firm} had already [paid|sent a cheque], and {who} must [give it back|call {p}].
- "{other} [is an honest soul|deserves a feast]," [said|remarked|added|declared|explained] {who}.
- {who} had put notices [in the window of {shop}|up in {town}], [with {p}'s help|].
- {p} of {shop} had [been offered|wanted to buy] {what:the} in {mon}.
- {other} gave the reward to {school} [and {body}|], [says {p}|].
- Constables {p} and {p2} [carried|brought] {what:the} to {who} [by boat|with a bow].
- In {year} {who} [lost|had lost] something [else|dearer], in {far}, [and never got it back|said {other}].

@ closed
> {place} [shuts|closes] on {day} for {n} weeks, [and {what} is the reason|for {what}].
> {who} [and others must|will have to] take the long way: {place} is closed for {n} weeks from {day}, [because of|on account of] {what}.
> [No way through|Stop]: {place} is [blocked|shut] by {what} for {n} weeks, [from {day}|].
> Because of {what}, {place} will be closed to [all traffic|cars] for {n} weeks, [says|announced] {other}, [from {day}|].
> For {n} weeks from {day}, {place} belongs to the [workmen|diggers]: it is closed because of {what}.
- {other} of {firm} [promises|hopes] to be [done|away] by {date}.
- {p} and {p2}, who have [a shop|an office] {at}, [fear the worst|want money from {firm}].
- The bus of {line} to {town} will [start|turn] at {spot}.
- "[I was told nothing|In {town} they work at night]," [complained|said] {who}.
- {body} [asked for|demanded] a [path|footbridge] for [walkers|{school}].
- {firm} [is bringing|sends] {K} tons of [stone|sand] from {far}.
- {who} and {p} have [written|complained] to the mayor, {p2}.
- The last time, in {mon} {year}, it [took twice as long|was {firm} that dug], says {who}.
- Patients of {clinic} should [come|drive] by way of {spot}, [says {p}|].
- {other:name}'s [men|people], from {far}, [sleep|live] in huts {at}.

@ line
> {place} and <LOC:Saltby> [move closer|are joined]: {org} will run {n} {what} [each|every] day [from {day}|].
> {org} [starts|opens] a line to {place} on {day}, with {n} {what} [each|every] day.
> From {day} {org} [offers|has] {n} {what} to {place} every day, [{who} announced|says {who}].
> "[All aboard|Next stop], {place}!" From {day} {org} [sends|runs] {n} {what} there [each|every] day.
> {who} of {org} [cut a ribbon|had good news]: there will be {n} {what} [every day|daily] to {place} from {day}.
- {other}, [who was born|who has a sister] {at}, [bought a season ticket|clapped].
- {firm} [built|repaired] the {what} in {far}.
- Until {year} there was such a line, [run|owned] by {firm}, [remembers {p}|says {other}].
- "For {p} and me it is [half an hour|a blessing]," [said|remarked|added|declared|explained] {other}.
- {who} [used to drive|drove] for {line} [in {town}|], [a rival|a neighbour] of {org}.
- The drivers are called {p}, {p2} and {p3}.
- On the way the {what} [stop|call] at {spot} and [near|at] {spot2}.
- {body} and {school} had [asked|pressed] {org} for it [since {mon}|for years].
- {shop} will sell tickets [to {place}|], and so will {firm}.
- {p} of {line}, which [goes|travels] to {town} only, [is calm|wished {who} luck].

@ crash
> {who} was [going|on the way] to {far} when {who:her} {what} hit {obj} {at} [on {day}|].
> {obj}, a {what} and {who} [came together|met] {at} on {day}, [and the road was blocked for {n} hours|with a loud bang].
> {place} [heard a bang|shook] on {day}: {who} had driven a {what} into {obj}.
> [Late|Early] on {day} the {what} of {who} [ran|slid] into {obj} {at}, [which was blocked for {n} hours|].
> A {what} [left the road|got out of control] {at} on {day} and hit {obj}; {who} was [driving|at the wheel].
- {other} of {body} [helped|pulled] {who} out [of the seat|with {p}].
- The {what} [belongs to|was rented from] {firm} of {far}.
- {p} and {p2} had [just left|stood there] [a minute before|].
- "I [saw a cat|looked at {p:first} for a moment]," [said|confessed] {who}.
- {who} was [taken|brought] to {clinic}, where Dr {p} [found nothing|gave {who:him} tea].
- {firm} will [pay for|mend] {obj:the}, [says|promised] {p:as}.
- {other}, [on the way|walking] to {school} with {p:first}, [saw it all|was splashed].
- At the same [spot|bend] {p} had [an accident|bad luck] in {mon} {year}.
- The bus of {line} to {town} had to [wait|go round].
- {who:name}'s [cousin|neighbour], {p}, [came from {town}|walked over] to [scold|help].
"""
