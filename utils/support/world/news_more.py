"""Further wordings of the news by the sea, for generated training items only; no split
that ships has them. `news_more_inland` has those of the other events, `news_more_asides`
those of what stands around.

They tell the events of `news_events` in many more words: `@ key`, then leads (`>`) and
details (`-`). Brackets may stand in brackets, an empty choice leaves something out, and
a detail may name who and what is not part of the news, as the asides do (`{p}` `{town}`
`{body}`; `{firm}` and `{far}`: an organisation and a place of an unheard name). `{p2}`
is another one, `{who:name}` is without age and trade, `{p:first}` `{p:mr}` are short.
Where the sentence goes on without more about `{p}`, `INTRODUCED` may say who that is,
with `{p:as}` the trade too.
"""

INTRODUCED = (
    "{p}, {years},",
    "{p}, {years}, of {town3},",
    "{p} of {town3}",
    "{p}, of {street3},",
    "{p} from {far3}",
    "{p}, {years}, from {far3},",
    "{p} of {firm3}",
    "{p}, who works for {firm3},",
    "{p}, born in {far3},",
    "{p}, a member of {body3},",
)
INTRODUCED_BY_TRADE = (
    "{p}, {job},",
    "the {trade} {p}",
    "{p}, {job} from {town3},",
    "{p}, {years}, {job},",
    "{p}, {job} with {firm3},",
    "{town3}'s {trade}, {p},",
)

MORE_BY_THE_SEA = """
@ rescue
> Thanks to {who}, {n} {what} [are alive today|came home on {day}|can tell the tale]: {who:she} [reached|got to] them in time {at}.
> {place} [nearly|all but] became a grave for {n} {what} on {day}, [had it not been for|but for the quick hands of] {who}.
> [Cold, wet and grateful|Wet through, but alive]: {n} {what} [were pulled ashore|were brought to land] {at} by {who} [on {day}|].
> {who} is [the hero of the day|being called a hero] after [saving|rescuing|bringing in] {n} {what} {at} [on {day}|this week].
> On {day}, {n} {what} [in difficulty|calling for help] {at} were [lifted|hauled|helped] to safety by {who}.
> "[Hold on!|Do not let go!|I have you!]" {n} {what} will [never forget|long remember] [that shout|the voice] of {who:name}: {who:she} saved them {at}.
- [According to|In the words of] {p} of {body}, {who} [did everything right|is far too modest|deserves a medal].
- {who} [left a coat on the shore|threw off both boots|dropped everything] and [went in|went after the {what}].
- One of the {what}, {p}, [sent {who} flowers|thanked {who} in tears|could not stop shivering].
- {p}, {p2} and {p3} [formed a chain|held the rope|stood ready with blankets] while {who} worked.
- The {what} come from {town} and were [on holiday|out for the day|visiting {p}] in <LOC:Saltby>.
- "Another [minute|five minutes] and it would have been too late," said [Dr {p}|{p} of {clinic}].
- {body}, which trains [swimmers|lifeguards] {wet}, [has praised {who}|wants to honour {who} on {date}].
- [Only last {mon}|In {year}] something similar happened to {p} [off|near] {far}.
- At {clinic} the {what} were [examined|warmed up|kept overnight] and [sent home|fed].
- {who:name}'s [jacket|rope|boat] is now [drying|on show] in the window of {firm}.

@ catch
> {n} [heavy|full] crates of {what} in [a single night|one trip|one go]: {who} has [surprised|silenced] {body} [and everyone {at}|].
> Never [before|yet] has {who} [brought home|seen] so much: {n} whole crates of {what} [were landed|went ashore] {at} [on {day}|].
> The [luck|patience|skill] of {who} [paid off|was rewarded] on {day}, with {n} crates full of {what} [unloaded|carried ashore|stacked] {at}.
> [There is a smell of fish|It smells of success] {at}, for {who} has [landed|brought in] {n} good crates of {what}.
> {who}, [known to all|no stranger] {at}, [hauled in|caught] {what} on {day}, {n} crates in all.
- At {body} [they keep a book|there is a list] of such catches, and {p} [had to find a new page|wrote this one in red ink].
- [Buyers|Merchants] came from {town} and [even from|from as far as] {far}.
- {p} of {firm} [bought|took] half of the {what} [on the spot|before they were weighed].
- "{who:name} has [the nose of a seal|salt in the blood]," [said|laughed] {p}, who fishes {wet}.
- {p} and {p2}, both [fishing|working] for {firm}, came home with [nothing|an old boot] on the same day.
- [The last such catch|A catch like that] was made by {p}'s [crew|family|uncle] in {year}.
- {who} [gave|sent] a crate to {school} and [one|another] to {clinic}.
- At {shop} the {what} were [sold out|gone] by noon, to the [sorrow|joy] of {p}.
- "Do not ask me where," {who} [told|warned] {p} of the <ORG:Saltby Lantern>.
- The price of {what} [fell|dropped] in {town} [at once|by evening], {firm} [reports|says].

@ aground
> [Stuck fast|High and dry]: {what} with {n} people on board has been [sitting|lying] {at} since {day}.
> {place} was the end of the voyage on {day} for {what}, which [ran|went] aground with {n} people [aboard|on board].
> {n} people had to be [brought|helped|carried] off {what} that [ran aground|got stuck] {at} on {day}.
> On its way to {far}, {what} with {n} people aboard ran aground {at} [on {day}|].
> A [wrong turn|mistake] of {who} put {what} and {n} people [on the sand|on the ground] {at} on {day}.
- {who}, [who had steered|at the helm], [told|explained to] {body} that [a lamp had gone out|the compass had failed|nobody had warned {who:him}].
- {what:the} belongs to {firm} of {town}, [which|whose owner {p}] [would not comment|is on the way].
- "I have sailed past {place} [a hundred times|since {year}]," [said|sighed] {who}.
- Among those on board [was|were] {p} of {club}, [with a cello|who sang to the others].
- {p}, {p2} and {p3} of {body} [rowed out|brought soup|kept watch until dawn].
- {firm} has sent [a diver|an engineer] from {far} to [look at|measure] {what:the}.
- Near {spot}, {p} had [seen lights|heard shouting] and [telephoned|called] {body}.
- {town}'s harbour master, {p}, [offered a crane|shook a wise head].
- [In {mon} {year}|In {year}] another ship of {firm} came to grief off {far}.
- The passengers [spent the night|were put up] at {school}, said {p}, who [teaches there|lit the stove].

@ vote
> {res?Good news:Bad news} for {who}: {what} {at} has been {res}, by {n} votes to {m}.
> The <ORG:Saltby Town Council> has spoken, and [it|the town] {res?will get:will not get} {what} {at}: {n} votes to {m} was the result [on {day}|].
> The plan of {who} for {what} {at} was {res} on {day}, [with|by] {n} votes to {m}.
> {what} {at} has {res?found:not found} [enough friends|favour] [on|in] the council, which {res} [the plan|the idea] on {day}.
> On {day} the council {res} {what}, {res?to be built:which was to stand} {at}, [after a long debate|after hearing {p} of {body}], {n} votes to {m}.
- {body} had [spoken|argued|collected money] {res?for:against} {what:the}, and [its chair|its speaker], {p}, [was pleased|shook every hand].
- Councillor {p} voted {res?for:against} it, [Councillor {p2}|{p2}] [did not|was ill].
- "[Think of|Remember] {town}," {p} had [warned|told] the council, "they [have had one since|tried it in] {year}."
- {firm} of {town} had [drawn|offered to build] {what:the} [for nothing|at half price].
- {p} and {p2}, neighbours {at}, {res?[hung out flags|shook hands]:[were relieved|had other ideas]}.
- {who} [thanked|looked at] {p}, {p2} and {p3}, who {res?had helped:had voted against it}.
- The mayor, {p}, [counted twice|read out the result] and [closed the meeting|rang the bell].
- [Letters|Complaints] had come from {school}, {clinic} and [even from|] {body}.
- In {town}, {what:the} of {year} is [popular|a great success|much loved], [says|said] {p:as}.
- {who} {res?[is to meet|will meet]:[has already written to]} {firm} [on {date}|in {mon}].

@ post
> {other} [goes|leaves], {who} comes: <LOC:Saltby> has [found its|its] new {role}, [presented|introduced] {at} on {day}.
> {who} [has been named|has been appointed] {role} [in place of|as successor to] {other}, [in a ceremony|it was announced] {at} on {day}.
> The [hat|desk|chair] of the {role} passes from {other} to {who}, [the council decided|it was decided] on {day}.
> "I [accept|will do it]," [said|remarked|added|declared|explained] {who} on {day} {at}, and so became {role} after {other}.
> As {role}, {other} will be [followed|succeeded] by {who}, [councillors agreed|the mayor said] {at} [on {day}|].
- {who} [was born|grew up] in {town} and [worked for|learnt the trade at] {firm}.
- {other} wants to [live|settle|paint] in {far}, where {p}, a [cousin|colleague|friend], [has a house|is waiting].
- {p} of {body} called {other} "the best {role} since {p2}".
- {p} and {p2} had [also applied|wanted the post too], but [withdrew|were not chosen].
- "{other} [knew|has taught me] everything," [said|admitted] {who}.
- {body} [gave|presented] {other} with a [clock|chair|painting] by {p}.
- {who:name}'s [cousin|old teacher], {p}, [held the same post|was {role}] in {year}.
- The choice was [welcomed|criticised] by {firm}, {body} and {school}.
- From {wd} letters for the {role} should be [sent|addressed] to {who} and [no longer|not] to {other}.
- {other:name}'s farewell will be [held|celebrated] at {spot} on {date}, with music by {club}.

@ money
> [Good news|At last something is done] for {what} {at}: the council will [pay|put up] {n} pounds.
> {what} {at} will [cost|swallow] {n} pounds, and the council [is willing to pay|has agreed to it] [since {day}|on {day}].
> {place} [gets|is given] [a sum of|] {n} pounds, meant for {what}, [said|announced] {who} on {day}.
> {who} had [asked|begged] for {what} {at}, and now the council is to spend {n} pounds on them.
> On {day} the <ORG:Saltby Town Council> [opened its purse|found the money]: {n} pounds will go into {what} {at}.
- {firm} of {town} will [do the work|send six men|begin in {mon}].
- [Part of|Half of] the {n} pounds is a gift from {body}, [says|explains] {p:as}.
- {p}, [who sells newspapers|who lives] {at}, [fell|stumbled] over {what} in {mon}.
- "For {n} pounds [I would do it myself|you could buy a street in {town}]," [joked|grumbled] {p:as}.
- {who} of {body} has [photographed|drawn|inspected] {what} [since {year}|every year].
- The <ORG:Saltby Lantern> had [written|reported] about {what} in {mon}, after a letter from {p}.
- Both {firm} and {firm2} had [made an offer|sent an estimate].
- {town} [spent|paid] twice as much in {year}, according to {p} of {firm}.
- {p:mr}, {p2:mr} and the other neighbours will [plant flowers|drink to that] when all is done.
- The mayor, {p}, wants the work [finished|done] by {date}.

@ prize
> [Proud days|A proud week] for {org}: {who} has [brought home|won] first prize, with {what}.
> {what} has [earned|brought] {who} of {org} first prize {at} [on {day}|].
> "And the winner is..." On {day} it was {who}, pupil of {org}, with {what}, [who stood on the stage|who was called up] {at}.
> The first prize [for pupils|of the year], [handed out|awarded] {at} on {day}, goes to {who}, from {org}, for {what}.
> {org} has a winner: {what} by {who} [took first prize|was the best] {at} [on {day}|].
- {other}, who [runs|directs] {org}, [rang|wrote to] {who:her} parents [at once|from {town}].
- The jury, {p}, {p2} and {p3}, [was of one mind|had travelled from {town}|agreed].
- {who:name}'s teacher, {p}, had [believed in {what:the}|bought the glue].
- Second [place|prize] went to {p} of {school}, third to {p2} [from {far}|].
- {firm} [wants to buy|has offered to copy] {what:the}, but {who} [said no|will think about it].
- "I [had help from|learnt it from] {p}," [said|remarked|added|declared|explained] {who}, "my [cousin|neighbour|best friend]."
- {body} [paid|gave the money] for the prize, [which is named after {p}|as it has since {year}].
- {who} [goes|is going] to {far} in {mon} to [show|present] {what:the} there.
- Pupils of {school} and {org} [clapped|stamped] when {who:name}'s name was read out.
- "[We all knew it|That is our {who:first}]!" [called|shouted] {p} from the last row.

@ head
> {org} [is getting|gets] a new head: {who}, [who takes over from|in succession to] {other}, was [introduced|welcomed] {at} on {day}.
> {who} [takes over|follows {other}] as head of {org}, {body} [announced|has confirmed] {at} on {day}.
> [When the bell rings|When lessons begin] in <DATE:September>, {who} will be head of {org}, [not|no longer] {other}.
> After {other} comes {who}: {org} has [named|chosen] its new head, [as we learnt|it was said] {at} on {day}.
> The new [voice|face] of {org} is that of {who}, its head [from {day}|from next {mon}], [it was said|parents heard] {at}.
- {who} [comes from|was a teacher at] {school}, and {p} is [sad|sorry] to see {who:him} go.
- {other} [is sailing|is moving] to {far} [with {p}|].
- "{other} [is hard to follow|knew us all]," [said|remarked|added|declared|explained] {p}, a [pupil|parent|caretaker].
- Parents such as {p} and {p2} had [hoped for|written in favour of] {who}.
- {p} of {body}, which [owns the building|pays for the books], spoke of [a wise choice|a new start].
- [Born in {town}|Raised in {far}], {who} [studied|sang] with {p}.
- At {org}, {who} will [also|gladly] teach [history|sums|singing].
- {who:name}'s first [guest|visitor] in the office was {p} of {firm}, with a [plant|bill].
- {other} was given [a bicycle|a globe] by {p}, {p2} and the rest of the class.
- On {date} {org} and {school} will [play|sing] in honour of {other}.

@ planting
> {place} [has turned green|is greener]: {n} {what} were [planted|put in] by pupils of {org} [on {day}|].
> {org} [has planted|planted] {n} {what} {at}, [led|helped|watched] by {who}.
> "[Dig|Deeper]!" [called|cried] {who} {at} on {day}, and [forty|fifty] pupils of {org} planted {n} {what}.
> {n} holes, {n} {what}, [one long day|a lot of mud]: {org} has been [planting|at work] {at} [on {day}|].
> [Thanks to|With the help of] {who}, pupils of {org} have planted {n} {what} {at}.
- {firm} of {town} had [brought|delivered|grown] the {what}.
- {p} and {p2}, both of {org}, [fell into the same hole|had the dirtiest hands].
- "[My grandchildren|We] will [sit under them|be proud]," [said|remarked|added|declared|explained] {p}, [ten|eleven].
- {body} will [water|look after] the {what} until {mon}.
- The {what} come from {far}, [where {other} has a garden|says {who}].
- {other}, [once a pupil|for years a teacher] of {org}, [cut the ribbon|planted the last one].
- {school} is [planning|thinking of] the same for next year, [said|writes] {p:as}.
- In {year} there had been {what} {at} already, as a picture by {p} [shows|proves].
- {who:name}'s [class|dog] [did most of the digging|was everywhere].
- {p} of the <ORG:Saltby Lantern> [was given a spade|had to help] as well.

@ match
> {team} [are celebrating|have done it]: {N}-{M} against {rival} on {day}, {at}.
> {rival} [came in hope|travelled in hope] {at} [on {day}|], but left with nothing: {team} won {N}-{M}.
> [Two goals by|A goal by] {who} [set|helped] {team} on the way to a {N}-{M} win [{at} against {rival}|against {rival} {at}].
> On {day} {team} [defeated|overcame] {rival} {N}-{M} [in the rain|in front of {K} people] {at}.
> {N}-{M}! {team} [were too strong|were too fast] for {rival} on {day}[, {at}|].
- {other}, [coach|trainer] of {rival}, [congratulated|shook hands with] {who}.
- {who}, who [came from|used to play for] {team2}, [ran|danced] past {p} and {p2} [and scored|].
- Referee {p} from {town} [showed one card|had an easy game|lost the whistle].
- "{rival} [made it hard for us|were better than that]," [said|remarked|added|declared|explained] {who} of {team}.
- In goal for {rival}, {p} [saved what could be saved|had a black day].
- {team} [now meet|play next against] {team2}, [who beat {team3} on {wd}|on {date}].
- {p}, {p2} and {p3} were [missing|out injured], and {rival} [felt it|never recovered].
- The [last time|first time] {team} beat {rival} was in {mon} {year}.
- {firm}, which [pays for the shirts of|supports] {team}, [gave|has promised] {who} a [watch|bicycle].
- {p}, [who has followed|a supporter of] {rival} since {year}, [tore up a scarf|went home early].

@ race
> {who} [is the winner of|has won] {what}: {n} minutes {at} on {day}, [and {other} second|ahead of {other}].
> {what} has a [new name on its list|winner]: {who}, who [beat|was faster than] {other} [in|with a time of] {n} minutes.
> {n} minutes [were enough|was all it took] for {who} to win {what} {at} on {day}, [with {other} close behind|before {other}].
> {place} saw [a close finish|a great race] on {day}, when {who} won {what} ahead of {other}.
> [Tears|Flowers|A kiss] for {who}: first in {what} {at}, in {n} minutes, with {other} [behind|in second place].
- {p} of {body} came third, [ahead of|before] {p2} and {p3}.
- {who} [swims|trains|starts] for {body}, {other} for {school}.
- "{other} [pushed me all the way|never gave up]," [said|remarked|added|declared|explained] {who}.
- "I [saw only the heels of {who}|was beaten by a better one]," [said|remarked|added|declared|explained] {other}, from {town}.
- The cup was [handed over|filled] by {p} of {firm}.
- {p:as} [from {far}|], who won in {year}, [gave up|had to stop] with a cramp.
- {K} people had [signed up|entered], [even|some] from {far}.
- {who:name}'s trainer, {p}, [lost a bet|threw a hat into the air].
- {other} and {who} [are neighbours|met at {school}|work together at {firm}].
- The next race is [in {town}|near {spot}] on {date}, and {other} [will be there|wants revenge].

@ signing
> {rival} [lose|must do without] {who}, who [is going|moves] to {team}, to be {role} [there|].
> {team} have [hired|brought in] {who} [from {rival}|, so far with {rival},] as {role}, it was [announced|said] {at} on {day}.
> "[I am|I feel] at home," [said|remarked|added|declared|explained] {who}, [now|the new] {role} of {team}, {at} on {day}.
> [Farewell|Goodbye] {rival}: {who} [has joined|joins] {team} and will be {role} there.
> On {day} {who} [signed|put a name to a contract] {at}: {team} have a new {role}, {rival} [have one less|none].
- {other} of {team} had [flown|driven|written] to {far} to [persuade|meet] {who}.
- {rival} [want|asked for] money, [says|according to] {p}, [a lawyer|who keeps the books].
- {who} [grew up|was born] in {town}, [like {p} before {who:him}|where {p} was {who:her} first trainer].
- At {rival}, {p} will [take over from|replace] {who}.
- {team2} and {team3} had [also made offers|shown interest].
- "{who:name} [leaves a gap|will be missed]," [said|admitted] {p} of {rival}.
- {who} will wear the shirt of {p}, who [left {team} in {year}|stopped in {mon}].
- {p} and {p2}, [supporters|friends] of {team}, had [painted a banner|brought a cake].
- {firm} [paid|is said to have paid] for the [contract|flat] of {who}.
- The first game of {who} for {team} is [against {team2}|on {date}], [in {town}|away].

@ storm
> {place} [after the storm|on {day}]: {n} {what} [on the ground|gone], and {who} [in tears|with a broom].
> {n} {what} fell {at} on {day}, when a [storm|gale] [from {far}|] [swept|raced] through the town.
> A storm [of rare force|with a deafening roar] [destroyed|wrecked] {n} {what} {at} [on {day}|].
> "[It sounded like a train|I hid under the stairs]," says {who} of the storm that brought down {n} {what} {at} on {day}.
> [Worst hit|Hardest hit] by the gale of {day} was {place}, where {n} {what} came down.
- {p} and {p2} had [left|passed] only [minutes|a moment] before.
- {firm} [has sent|sent] [carpenters|saws] from {town}, [says|reports] {p:as}.
- {body} [gave out|handed out] soup {at}, [cooked by {p}|and blankets].
- {who:name}'s [hat|washing|weathercock] was found in {town}, by {p}.
- In {town} the wind [tore|took] the sign from {firm}.
- At {school} lessons were [cancelled|held in the cellar], at {clinic} the lights [went out|flickered].
- "I have not seen the like since {year}," [said|remarked|added|declared|explained] {p}, [who is ninety|a shepherd] [from {far}|].
- Dr {p} of {clinic} treated [a few scratches|two cold feet], [no more|nothing worse].
- {who} and {p} [have counted|are collecting] what is left of the {what}.
- The [insurers|insurance], {firm}, will [send {p}|come] on {date}.

@ dark
> [No light, no heating|No tea, no radio]: {what} left {n} homes {at} without power on {day}.
> {place} [sat in the dark|went black] on {day}, [because|after] {what} had [cut off|taken the power from] {n} homes.
> {n} homes {at} [lost|had no] power on {day}, all because of {what}, [says {who}|as {who} explained].
> On {day} [the lamps went out|everything stopped] in {n} homes {at}: {what} had [brought down|damaged] the lines.
> {what}, {n} dark homes and {who} [on a ladder|with a torch]: [such was|that was] {day} {at}.
- {firm}, which [owns the lines|supplies the power], [apologised|sent {p} and {p2}].
- {p} of {body} [went from door to door|knocked at every door] with [candles|bread].
- At {clinic}, {p} was [operated on|born] by candlelight.
- {who} had [warned|told] {firm} in {mon}.
- "We [sang|played cards] until {p} fell asleep," [said|remarked|added|declared|explained] {p2}, [from|who lives in] {far}.
- {town} [sent|lent] a generator, [and {p} to work it|said {p}].
- The <ORG:Saltby Lantern> was printed in {town}, [thanks to {firm}|by {p}].
- Two [engineers|workmen] of {firm}, {p} and {p2}, were [out all night|the heroes of the hour].
- {school} [took in|fed] families, with {p} [at the stove|telling stories].
- [Nobody|Hardly anyone] {at} had seen such a thing since {mon} {year}, [said {who}|].

@ record
> {n} {res?degrees:millimetres}: {place} has had its {res} day of the year, [measured|noted] by {who} on {day}.
> {place} [groaned|suffered|sighed] on {day} under the {res} day of the year, with {n} {res?degrees:millimetres of rain}.
> It was {who} who [saw it first|read it off]: {n} {res?degrees:millimetres of rain} on {day}, the year's {res} day {at}.
> On {day}, the {res} day of the year, {n} {res?degrees:millimetres of rain} [were measured|were recorded] {at}.
> [Never mind {town}|Forget {town}]: the {res} day of this year was {day} {at}, with {n} {res?degrees:millimetres of rain}.
- {other}, {p} and {p2} {res?[sat|spent the day] in the sea:[baled out|emptied] the cellar}.
- {firm} sold {K} {res?fans:umbrellas} [in one day|before noon].
- In {town}, {p} measured {res?two degrees:a little} less.
- {who} [sends|reports] all figures to {body}, [which has kept them since {year}|and to {p}].
- "In {far} that is [nothing|quite normal]," [said|laughed] {other}, who [comes from|was born] there.
- At {school} the {res?[children were sent home|lessons ended early]:[children came in boots|roof let in water]}, [says|said] {p:as}.
- Dr {p} of {clinic} [advises|recommends] {res?hats and water:dry socks}.
- The record before that, of {mon} {year}, was [also|likewise] noted by {who:name}'s [cousin|teacher], {p}.
- {other} wrote to {body} [to complain|in despair], [but|and] {p} could not help.
- According to {firm}, it will be {res?cooler:drier} [from {wd}|by {date}].
"""
