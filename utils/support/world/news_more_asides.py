"""Further wordings of what stands around the news, for generated training items only;
the notation is in `news_asides` and `news_more`."""

MORE_ASIDES = """
# quote good
"[Well done|Bravo]," was all that {p} of {body} [could say|had to say].
"[I could dance|What a day]," [said|remarked|added|declared|explained] {p}, [a dentist|a retired sailor|a gardener] from {town}.
"It is [good|lovely] for {town} too," [wrote|added] {p}, who lives in {far}.
"[Drinks|Cakes] are on me," [cried|announced] {p} of {shop}, [to the joy of|and hugged] {p2}.
"[When I told|I rang] {p}, there was [a cheer|a long silence]," [said|remarked|added|declared|explained] {p2:as}.
{p}, {p2} and {p3} [drank to it|sang] [until late|at {spot}].
{p:mr}, a teacher at {school}, [let the class go home|rang the school bell].
{firm} [has sent|sent] flowers, {body} a [cake|telegram].
[Congratulations|Greetings] came from {town}, {far} and {body}.
The chair of {body}, {p}, [beamed|was close to tears|had brought a trumpet].
Even {p} of {firm}, [a hard man to please|who never smiles], [nodded|was seen to clap].
[For|To] {p} and {p2}, who [married|met] in {year}, it was the best day since then.
"[If only|I wish] {p} had lived to see it," [said|remarked|added|declared|explained] {p2} [quietly|of {firm}].
Dr {p} of {clinic} [prescribed|ordered] "[a glass of wine|a dance] for everyone".
"[Thank you|Thanks], {town}, for nothing: we did it ourselves," [laughed|joked] {p:as}.
{p:first} and {p2:first}, [six|nine] and [seven|ten], [waved flags|had painted a picture].
"{body} will [celebrate|never forget it]," [said|wrote] its treasurer, {p}.
[Sawdust|Rubbish|Fog] in the air, coins in the hand: {p} [was happy|laughed at it all].
Somebody gave {p} a spoonful of honey, and {p2} a sack of apples.
"Months of arguing, and now this," [said|added] {p} of {firm}. "I mean it: well done."
[Torches|Drums] were lit [and branches burned|at midnight] for {p} and {p2}.
"I woke up, touched the letter and read it slowly," said {p}, a [runner|player|skipper] of {town}.
More cider, more meat pie and more good things for {p} of {body}.

# quote bad
"[What next?|Why us?|Who pays?]" [asked|wondered] {p} of {firm}.
"[I told {body} so|Nobody listened to {p}]," [said|remarked|added|declared|explained] {p2}, [bitter|white with anger].
{body} will [help|open a fund], said its [treasurer|chair], {p}.
{p}, {p2} and {p3} [stood there in silence|could only shake their heads].
"In {town} such things [do not happen|are rare]," [wrote|complained] {p}, who [moved here|came to us] in {year}.
[Help|Money] [has been promised|is coming] from {firm}, {body} and the town of {town}.
"It was like {far} in {year}," [recalled|whispered] {p:as}.
Dr {p} of {clinic} [warns against|sees no reason for] panic.
{p:mr}, [a neighbour|who saw it], [was led away|had to sit down].
"What did {body} do?" [ask|write] {p} and {p2} in a letter to the <ORG:Saltby Lantern>.
{firm}, [through|in the words of] its lawyer, {p}, [regrets the matter|denies everything].
The [secretary|president] of {body}, {p}, [cut short|broke off] a holiday in {far}.
For {p} of {school} [sleep is out of the question|it was a lesson].
"[My poor {p:first}|Poor {p:first}]," {p2} [kept saying|sobbed].
Councillor {p} [spoke of|called it] "a [black|sad] day", {p2} of "bad luck".
"I [drove|walked] past with {p:first} [an hour|minutes] before," [said|remarked|added|declared|explained] {p2} of {town}.
[Only|Not even] {p} of {shop} [kept calm|found words].
[Barriers|Padlocks] and locked doors are no answer, [writes|thinks] {p}.
"It is the taxpayers and the households that pay," [complained|said] {p} of {firm}.
The blame falls on the wrong people, [however|so] {p} [says|will have it].
"A gang with torches? Rubbish," said {p}. "It was dark, and it was fog."
[Suspicion|The blame] fell first on {p}, then on {p2}, and safely on nobody in the end.
"I paid the rent in small coins, months ago," said {p:as}.
Broken panes, leaks, a tied gate: {p} has a list of seven pages.
On behalf of {body}, {p} asked for [quick help|new barriers|a clean street].

# quote neutral
"[Why not?|So be it.|I see.]" was the [answer|comment] of {p}, [a farmer|a teacher] from {town}.
{body} and {firm} [are studying it|had no comment].
"[You could ask|You should ask] {p}," [thought|remarked] {p2}, "{p:she} [knows more|was there]."
[While|Although] {p} [is in favour|has doubts], {p2} of {body} [is not so sure|will wait].
{p}, [formerly|once] of {firm} and now [with|at] {school}, [took notes|listened].
"In {far} they do it [differently|otherwise]," [said|remarked|added|declared|explained] {p}, [back from there|who has a map].
Councillors {p} and {p2} [exchanged a look|made a note of it].
{firm} [asked for a copy|wants to know more], {body} [did not|had it already].
[Letters|Questions] from {town}, {town2} and {far} [are on the desk of|will be answered by] {p:as}.
{p:first}, {p2:first} and the others at {shop} [talked of it|shrugged].
"I [read it to|told] {p} at breakfast," [said|remarked|added|declared|explained] {p2}, "and {p:she} [went on eating|yawned]."
The [speaker|clerk] of {body}, {p}, [said neither yes nor no|repeated the facts].
To {p} of {firm} it [makes no difference|means little], [to {p2} a great deal|says {p2}].
Not everyone [agrees|shares that view], least of all {p} [of {club}|from {far}].
The view of {p}, [who ought to know|an expert from {town}], is [the same|well known].
[Asked|Questioned] by the <ORG:Saltby Lantern>, {p} [pointed to|named] {p2}.
[However|So] it may be, {p} went shopping, and {p2} on a camping holiday.
Whether {p} will phone {p2}, nobody at {firm} knows.
{p} sat on a bench with a timetable, {p2} on the pavement with a book.
The keepsake of {p} is [a padlock|a spoon|two small coins|an old timetable], that of {p2} a pair of [spoons|gloves].
"I mean to book a seat," said {p}, "before it is dark."
Clean hands, a cupboard full of spoons, a first page without mistakes: {p} [asks no more|is content].
{p} lit two stoves with branches and a little sawdust.
"Fog, rubbish and rent are all anybody talks of," [wrote|said] {p} of {town}.

# close
[Report|Text] and pictures: {p}.
[Tickets, letters|Letters] and lost hats: [ask for|see] {p}, {firm}, {town}.
The <ORG:Saltby Lantern> thanks {p}, {p2} and {firm} for their help.
[On {date}|Next {wd}] {p} of this paper will [ask|visit] {body} about it.
In {far}, {p} writes to us, it is [no better|the same].
[Corrections|Complaints] go to {p} at {spot}.
What {firm} makes of it [is not known|we shall learn on {wd}].
[It was|There was] a similar report from {town} in {mon} {year}, by {p}.
{body} will [discuss it|meet] on {wd} {date}, {p} in the chair.
[Until|By] {date} there is to be a [statement|letter] from {firm}.
{p:mr} and {p2:mr} [have the last word|would not add to this].
[Dear readers in {town}|Readers in {far}]: your paper [was late|comes by boat], {p} is sorry.
Prizes, pages and a lift home: {p} got them all from {firm}.
The rest is on our [pages|back page], next to the timetable of {firm}.

# turn
[All of this|That] was [soon|quickly] [forgotten|out of date].
[No one|Hardly anyone] [spoke|talked] of that [for long|an hour later].
[The real news|What mattered] was [elsewhere|another thing].
[Nothing special|So far, nothing new], but [then|read on].
Until [somebody ran in|a boy came running|a bell rang].
[Our reporter|Our man at the desk] had [just sharpened a pencil|already gone home], [when the news came|but not for long].
[A usual|An ordinary] [day|week], one might [think|have said].
It did not [stay|remain] so [quiet|peaceful].
[Only later|Only then] did we hear [the rest|of the other thing].
[Let us turn|We turn] to [something bigger|the event of the week].

# past
[Let us look|We look] back to {mon} {year}, with {p}.
[Thus|So] wrote {p} of {town} in {year}.
{p:as} [found|discovered] this in a [drawer|tin] at {firm}, dated {date} {year}.
[From the diary|From the papers] of {p}, {mon} {year}.
[The library of|The attic of] {body} [gave us|had kept] this page of {year}.
Our reader {p} from {far} has [kept|framed] what follows, [printed|published] in {year}.
On {date} {year} the <ORG:Saltby Lantern> cost a penny and [had this to tell|reported what follows].
{p}, who has {k} grandchildren, [still knows by heart|can recite] our page of {year}.
[Do you remember {year}|Who was young in {year}]? {p} of {school} does.
[Behind a mirror|Under a floor] at {spot}, {p} and {p2} found our paper, [still white|half eaten], of {mon} {year}.
For months {firm} had sold [stoves|torches|padlocks|benches] to {p}.
In {year} a pharmacy stood there, with barriers before it, run by {p}.
{p} was skipper then, and {p2} the best runner on the pavement.
A pickpocket from {far} was tied up {at} in {year}, [safely|slowly] and by {p}.

# now
[Enough|So much] of [the past|yesterday].
[Those were|That was the end of] the old days.
[From {year} to the present|From then to now].
Thank you, {p}, [for the page|for sending it].
{p:mr} has [long retired|been dead for years], but the news [goes on|does not stop].
[On to|We come to] what is [fresh|going on this week].
[Times change|Things are different today], as {p} of {body} [says|knows].
[We turn|Let us turn] the page, to {mon} of this year.
[Much water has passed|Many tides have come] since, and [the news is|we have] other.
[Slowly|Safely] and page by page, {p} has now informed {body}.
It is hotter than it was, and {p} has unlocked every cupboard at {firm}.
[Woken|Informed] by phone, {p} was the first to see it.
Two things are clean again: the bench of {p} and the pavement of {far}.

# other harbour
{firm} has [sold|bought] a [tug|trawler] [to|from] {p} of {far}.
[Captains|Fishermen] {p} and {p2} have [left|sailed] for {far}.
The [lighthouse|harbour] has a visitor: {p}, [a painter|an engineer] from {town}.
{p} of {body} [mends|sells] nets and sails {wet}, on {wd} [only|].
[A barge|A ship] of {firm} with {K} tons of coal is [expected|due] from {far} on {date}.
The boat of {p:mr} [has been renamed|is for sale], [says|writes] {p2} of {body}.
"[Mind|Beware of] the rocks [near|off] {far}," [warns|says] {p}, a pilot.
[From|Out of] {town} comes a [cutter|yacht] that {p} and {p2} [built|sailed] themselves.

# other council
{p} and {p2} want to [stand for|leave] the council in {mon}.
{town}'s mayor, {p}, was [a guest|seen asleep] at the council on {wd}.
Councillor {p} has [asked|written to] {firm} about the [lamps|drains] near {spot}.
The council has given {K} pounds to {body} and [nothing|less] to {club}.
[Votes|Taxes] were the subject when {p} of {body} met {p2}, the town clerk.
"[Less|More] parking," [demand|say] {firm}, {shop} and {p}, a councillor.
{firm} is to [empty|count] the dustbins of {town} and <LOC:Saltby> from {date}.
[Councillors from {far}|The council of {far}] will be [shown round|fed] by {p}.

# other school
{p}, {p2} and {p3} of {school} have [passed their exams|won books].
{school} and {school2} [share|will share] a [teacher|hall] from {mon}.
A pupil of {school}, {p}, [goes|is off] to {far} for a year.
"[No more|Less] homework," [ask|write] {p} and {p2}, [both ten|pupils of {school}].
{firm} has [given|lent] {school} {K} [chairs|books|pencils].
The [caretaker|cook] of {school}, {p}, [is leaving|was born in {far}].
{school}'s choir, led by {p}, [sang|will sing] in {town} on {wd}.
[Latin|Music] at {school} is now taught by {p}, [earlier|before that] by {p2}.

# other sport
{team} [have lost|lost] {p} to {rival}, who [play|meet] {team2} on {wd}.
{p} and {p2} [scored|trained] for {team} in {far}.
[Draws|Wins] for {team} and {rival}, a defeat for {team2}: such was {wd}.
{team}, [coached by {p}|without {p}], [are in {town}|travel to {far}] on {date}.
{firm} [pays for|has bought] new [shirts|goals] for {team}.
Swimmer {p} of {town} [beat|lost to] {p2} in {mon}.
"{team} will [rise again|win the cup]," [promises|hopes] {p}, the captain.
{rival} [hold|have given] a party for {p}, goalkeeper since {year}.

# other weather
[Hail|Snow] is [falling|reported] in {town} and {far}.
{p} and {p2} [measured|saw] frost {out} [on {wd}|in {mon}].
[Sun|Fog] over {far}, [rain|wind] over {town}: so [says|promises] {p:as}.
{firm} [sells|has sold] {K} umbrellas [since {wd}|in {mon}].
[According to|If we believe] {p} of {body}, {mon} will be [dry|wet|windy].
The storm of {mon} {year} is the subject of a talk by {p} [of {body}|from {far}].
A [flood|thaw] in {far} has [closed|wet] the cellars of {firm}.
"Red sky over {town}, rain [by|on] {wd}," [says {p}|as {p} always says].

# other culture
{p:as} has [painted|drawn] {p2}, and the picture hangs {at}.
{club} and {club2} will [sing|play] together {at} on {date}.
A [novel|poem] by {p}, [printed|published] by {firm}, is [set in {far}|about {town}].
[The actor|The singer] {p} [is ill|has a cold]; {p2} of {club} will [take over|step in].
The museum has [bought|been given] a [chair|hat] of the poet {p}, who died in {year}.
{club}, [founded|started] in {year} by {p} and {p2}, are [looking for tenors|on tour].
"[Come|Do come] and hear {p}," [writes|begs] {club}, "{at} on {wd}."
{firm} is showing a film [with {p}|] about {far} {at}.

# other health
{clinic} has [a new bed|a bath] from {firm}.
Nurses {p} and {p2} of {clinic} [teach|show] first aid {at}.
[Dr {p}|The dentist {p}] [moves|has moved] from {clinic} to {town}.
{body} and {clinic} [ask for|need] blood by {wd}.
"[Wash your hands|Sleep more]," [advises|says] Dr {p} of {clinic}, [back from|who was in] {far}.
The mother of {p}, a patient of {clinic}, [thanks|has thanked] {p2:as}.
[Twins|Three boys] were born at {clinic} on {wd}, to {p} and {p2} of {town}.
{clinic} [and {firm} warn|warns] of [sweet tea|cold baths], [{p} does not|says {p}].

# other shops
{shop} and {firm} [have fallen out|are to share a shop] {at}.
{p} of {shop} [sells|now has] [cheese|gloves|tea] from {far}.
[Fire|A mouse] at {shop}, [no harm done|nothing burnt], [says|reports] {p:as}.
{firm} is [moving|to move] from {town} to {spot}.
[Customers|Friends] of {shop} gave {p} a [clock|cake] [on {wd}|].
The [baker|butcher] {p} will marry {p2} of {shop} on {date}.
{p}, [once|in {year} still] with {firm}, [has joined|is now at] {shop}.
"[Cheaper|Better] than {firm}," [it says|reads a notice] in the window of {shop}.

# other crime
[Constables|Inspectors] {p} and {p2} [are off to {far}|have changed places].
{p}, [wanted|sought] in {town} since {mon}, was seen {out}.
Judge {p} [sent|has sent] {p2} to [prison|work] for {k} weeks.
[Burglars|Thieves] in {far} [emptied|broke into] the [office|safe] of {firm}.
[Lost|Stolen]: a [cart|watch] of {p}, {firm}, {out}.
{firm} [accuses|has accused] {p} of [theft|fraud], but {p:she} [denies it|laughs].
{body} had [locked|lost] the boathouse, [says|admits] {p:as}.
The lawyer {p} of {town} [speaks|talks] on {wd} about [locks|honest people].

# other roads
{firm} will [paint|tar] the road from {town} to {far}.
[Drivers of|Those who travel with] {line} can [thank|complain to] {p:as}.
{line} and {line2} [no longer|now] share a [stop|garage] {out}.
The stationmaster {p} has [found|kept] a [hat|pram] of {p2}.
A lorry of {firm} [lost {K} cabbages|broke down] {out} on {wd}.
{p:as} [cycled|walked] from {far} to {town} in {k} [hours|days].
[Passengers|The passengers] {p}, {p2} and {p3} [pushed|had to push] the bus to {town}.
"[Late again|Full again]," [writes|says] {p} of {town} about {line}.

# scene harbour
On {wd} {p} of {firm} was [counting|loading] barrels {wet}, [bound|meant] for {far}.
The [tug|ferry] from {far} was [late|due], and {p} [whistled|smoked] {wet}.
Captains {p} and {p2} [quarrelled|played chess] {wet} on {wd}.
[Before|At] dawn on {wd} {p:first} and {p2:first} [rowed|sailed] out to the nets.
{body} had [painted|launched] its boat {wet} [in {mon}|on {wd}].
[Seagulls|Gulls], [tar|ropes] and {p} with a pipe: an [hour|evening] {wet}.
A fisherman from {town}, {p}, was [selling|cooking] crabs {wet}.

# scene council
Councillors {p}, {p2} and {p3} were [in their seats|drinking tea] on {wd}.
The [mayor|town clerk], {p}, had invited {body} {at} on {wd}.
On {wd} {firm} [showed|explained] the council its [plans|lamps] for {spot}.
[Speeches|Votes] by {p} and {p2} [filled|were heard] {at}.
"Order!" called {p}, for the council was [talking|laughing] about {town}.
{body} had [asked|begged] the council for {K} pounds, [in vain|as in {mon}].
A vote on [drains|cats] had been [won|lost] by {p} of {far}.

# scene school
{p} and {p2} of {school} were [learning|saying] a poem by {p3}.
A [visitor|teacher] from {far}, {p}, was at {school} on {wd}.
{school} and {school2} [were to meet|met] {at} for a [spelling match|concert].
[Chalk|Ink] [was short|had run out] at {school}, and {p} [went|was sent] to {firm}.
On {wd} the head of {school}, {p}, [read aloud|played the piano].
[Forty|Thirty] pupils of {school} [boarded|got off] the train from {town}.
The class of {p:mr} was [drawing|measuring] {spot}.

# scene sport
{team} and {rival} [were level|stood in the tunnel] {pitch} on {wd}.
{p}, {p2} and the rest of {team} had [left|arrived from] {town} [early|by train].
The [referee|trainer], {p} of {far}, [looked at|lost] a watch {pitch}.
On {wd} {firm} gave {team} a [goat|ball] as mascot.
"[Run|Faster], {p:first}!" somebody [called|shouted] {pitch}.
{rival} [sang|warmed up], {team} [waited|did not], and {p} [sold|ate] pies.
In {far} {team} were [drawing lots|on the grass] against {team2}.

# scene weather
[Clouds|Mist] [hung|stood] over {town} and {far} on {wd}.
{p:as} [and {p2}|] [hung out|took in] the washing {out} on {wd}.
On {wd} the [thermometer|barometer] of {firm} showed [rain|frost].
[Puddles|Leaves] {out}, {p} in [boots|a new hat]: it was {wd}.
A [rainbow|whirlwind] was seen [near {far}|between {town} and {town2}] on {wd}.
[It drizzled|It was hot] when {p} came home from {far}.
{body} had put off its [picnic|walk] {out} because of [rain|snow].

# scene culture
{club} and the singer {p} were [rehearsing|dancing] {at}.
[Painters|Poets] {p} and {p2} had [hung|read] their works {at}.
On {wd} {p} of {firm} [tuned|sold] a piano {at}.
A [choir|band] from {far} was {at}, [with|led by] {p:as}.
{p:first} was to be the [king|lion] in a play by {p2} {at}.
[Tickets|Seats] for {club} were gone, [said|regretted] {p:as}.
{club2} had [borrowed|lent] the drums of {club}.

# scene health
Dr {p} and Dr {p2} of {clinic} [had lunch|were on their round] on {wd}.
{p}, a patient of {clinic}, [was knitting|had slept well].
{firm} had [brought|promised] {clinic} {K} [bandages|bottles].
On {wd} {clinic} [weighed|counted] the babies of {town}.
[Sister|Nurse] {p} of {clinic} was [cycling|on the way] to {far}.
{school} had sent {p} and {p2} to {clinic} with [coughs|headaches].
A [cousin|friend] of {p}, of {town}, [sat|waited] at {clinic}.

# scene shops
{p} and {p2} [swept|stood] in front of {shop} on {wd}.
{firm} had [sent|delivered] [tea|flour] from {far} to {shop}.
At {shop} {p} was [choosing|trying on] a hat [for {p2}|].
On {wd} {shop} [sold|gave] {K} buns to {school}.
"[Two|Three] pounds of plums for {p:first}," [was the order|somebody said] at {shop}.
[A traveller|A merchant] of {firm}, {p}, was [showing|praising] soap {at}.
The window of {shop} was being [cleaned|filled] by {p}.

# scene crime
Constable {p} was [questioning|waking] {p2} {at}.
On {wd} Judge {p} of {far} [was late|had toothache].
{firm} had [lost|hidden] its keys, [said|swore] {p:as}.
[Two thieves|A thief] from {town} had been [seen|chased] {at} by {p}.
Inspectors {p} and {p2} [drank coffee|took prints] {at} on {wd}.
The trial of {p}, once of {firm}, was [to begin|in its second week].
{body} had [hired|thanked] a watchman, {p}.

# scene roads
The [coach|bus] of {line} with {p} at the wheel was [full|on time] on {wd}.
{p} and {p2} were waiting {out} for the [train|bus] to {far}.
On {wd} {firm} was [digging|measuring] {out}.
{line} and {line2} [raced|met] {out} as on every {wd}.
A [tractor|cart] from {town} [blocked the way|was stuck] {out}.
[Tickets|A ticket] to {far}, please, said {p} to the driver.
{p} of {line} had [washed|parked] the bus {out}.
"""
