"""First sentences that no model reads, for news of school and sport; see `news_unseen`."""

LEADS = """
@ prize
> Gold paint was still [wet|drying] on the winner's shield when {who} of {org} carried it off {at}, the reward for {what}.
> In the end there was nothing to [discuss|vote on]: five judges wrote down {what}, and {who} of {org} had first prize.
> The bus back to {org} was a loud one on {day}, with {who} at the window, {what} on one knee and first prize [on the other|in a bag].
> The marks were ten, ten and ten: for {what}, {who} of {org} [walked off|came away] with first prize.
> Homework is what {who} of {org} called {what}; the jury {at} called it the [winning|finest] entry and gave it first prize.
> Lessons stopped early at {org} on {day} in honour of {who:name}, a pupil there, and of {what}, [victorious|placed first] {at}.
> Number one on the list of winners [pinned up|read out] {at}: {who}, {org}. Title of the work: {what}.
> It started as a rainy-day [hobby|idea] and grew into {what}, and on {day} it made {who} of {org} winner of the first prize.
> {p} of the jury [lifted|tapped] {what} twice, smiled, and wrote beside the name of {who:name}, {org}: first prize.
> Two [medals|places] were left to fight for {at} once the jury had seen {what}; the first was plainly for {who} of {org}.
> The [grandparents|parents] of {who:name} heard it before anyone else: {what} had triumphed {at}, and a pupil of {org} was first.
> That a pupil can teach grown-ups something was shown {at} by {who} of {org}, whose exhibit, {what}, [gained|took] first prize.
> Glue on both sleeves and a rosette on the collar: so {who} of {org} looked {at} on {day}, after {what} had been [voted|declared] best.
> The verdict {at} is [final|in]: {what} is the best thing made by a pupil this year. It was made by {who}, of {org}.
> School competition, result: 1. {who} ({org}), {what}. Many others [also took part|were thanked].
> "We clapped until our hands hurt," say the classmates of {who} at {org}, since {what} was [named|pronounced] the winner.
> Since {day} {org} has had a champion in its back row: {who}, whose talent for more than daydreams is proved by {what} and a first prize.
> Without so much as a [test run|helping hand], {who} of {org} put {what} on the table {at} and got first prize for it.
> A cheque for books comes with the first prize, and {who} of {org} is [free|going] to spend it, for {what} outshone every rival.
> The hall {at} went quiet, then wild: the winner's [garland|sash] was laid on {what}, and up jumped {who} of {org}.
> When marks were added up {at}, {what} was [two points|a whole length] ahead, and with it {who} of {org}, who has first prize.
> {who:name}'s teacher at {org} always said that {what} would [go far|make waves]; it has now reached the top, as first prize winner {at}.
> Ask {who}, pupil of {org}, how to win a contest and the answer is {what}; it has just [captured|gained] first prize.
> There were [bigger|louder] things to see {at} on {day} than {what}, but none better, said the jury, and gave {who} of {org} first prize.
> Practice makes perfect, and so, [after several failures|at the third try], did {who} of {org}: {what}, first prize, thunderous applause.
> The youngest of all the entrants has [surpassed|beaten] them all: {who}, from {org}, judged first for {what}.
> Victory has a name at {org}, and it is {who}; it has a shape too, that of {what}, [winner|first] {at}.
> What {who} of {org} did not tell the class on {day}, a telegram did: {what} has come out on top, first prize.
> For originality, full marks; for care, full marks: the report on {what} could only end in first prize for {who} of {org}.
> The camera of {firm} flashed on {day} as {who}, in the school jumper of {org}, held up {what} and the [plaque|silver bowl] for first place.
> Judges [from {town}|of {body}] singled out {what} as the most [brilliant|gifted] piece of school work {at}; {who} of {org} gets first prize.
> Should you meet {who}, please say well done: on {day} this pupil of {org} excelled with {what} and was awarded first prize.
> {what} by {who} of {org} goes [round the county|on show] from now on, with a card beside it: winner, first prize.
> Last year the first prize stayed in {far}; this time it [travels|goes] to {org}, in the satchel of {who}, whose entry was {what}.
> An unlikely winner emerged {at} on {day}: {what}, over which {who} of {org} had [slaved|laboured] in the attic.
> One pupil's free afternoons, {who:name}'s to be exact, have paid off for {org}: they [became|produced] {what}, which was ranked first.
> Praise came from all sides, the first prize from the [panel|jury]: {who} of {org} can be proud of {what}.
> The headmistress of {org} [danced|sang] in the corridor on {day}, having learnt that {who} had won first prize {at}, and that with {what}.
> Only a star on a slip of paper told {who} of {org} the news {at}: {what} had been [graded|rated] first in the competition.

@ head
> The vacancy at {org} has been filled: {who} is to be head in place of {other}[, a letter to parents said on {day}|].
> Every school needs a captain, and aboard {org} the wheel will be [turned|held] by {who} once {other} goes ashore.
> By seven votes to two, the governors of {org} [preferred|backed] {who} for the headship that {other} is vacating.
> A cake with the name of {who} in icing told the staff of {org} {at} on {day} who would be their next head.
> Three knocks, a cough, then the chairman read it out {at}: the headship of {org} goes to {who}, {other} having resigned.
> On the stroke of the last lesson {other} ceases to lead {org}; from the next morning it is led by {who}.
> Promoted from within: {who}, so far a teacher at {org}, moves up to the post of head, which {other} [is leaving|leaves].
> Headship of {org}: {who}. Reason: departure of {other}. Start: [next term|after the holidays].
> The latecomers of {org} will soon have to explain themselves to {who}, since {other} is [retiring|resigning] as head.
> "I said yes before they had finished the question," [laughed|confessed] {who} {at} on {day}, when asked about becoming head of {org}.
> {other} to {town}, {who} to the top of {org}: thus the headship is settled, [says|according to] {body}.
> The contract that {who} signed {at} on {day} makes {who:him} head of {org}, in place of {other}.
> Once a pupil there, soon its head: {who} returns to {org} to relieve {other} of the office.
> The staff room of {org} is [buzzing|whispering]: the one who will preside there after {other} is called {who}.
> New brooms sweep well, they say, and {org} is getting one in the person of {who}, its future head, now that {other} [departs|bows out].
> Assembly at {org} will be opened by {who} from <DATE:September>, as the headship of {other} ends with this term.
> Ever since {other} gave notice, {org} had been looking for a head; {at} on {day} the search [ended|stopped] with {who}.
> The appointment of {who} as head of {org} was [approved|endorsed] {at} on {day}; {other} remains in charge until the holidays.
> Head of {org} is what {who} will be able to put on {who:her} visiting cards, a title that {other} has borne until now.
> Hardly had {other} announced {other:her} leave-taking when {org} offered the headship to {who}, who [accepted|agreed] {at} on {day}.
> The portrait of {other} joins those of the former heads in the hall of {org}; {who} will [run|direct] the place from next term.
> Interviews for the headship of {org} were held {at} on {day}: the first was with {who}, and nobody wanted a second.
> {org} had a choice between a stranger from {far} and {who}; the headmaster's gown of {other} will be worn by {who:name}.
> Rumour had named {p}, but the paper pinned up {at} on {day} names {who}: head of {org}, with effect from next term.
> Like a baton in a relay, the leadership of {org} goes from the hand of {other} into that of {who}[, it was stated {at}|].
> Whoever is sent to the head of {org} next term will find {who} there, and no longer {other}.
> No fewer than nine people wanted to lead {org}; the one who may is {who}, [the favourite of|praised by] the departing head {other}.
> When {other} began to steer {org}, {who}, now the head designate, was [learning to spell|losing milk teeth].
> Should anyone write to the head of {org} after the holidays, the letter ought to begin with the name of {who}, for {other} will have left.
> Handover at {org}: {other} leaves the [timetable|register], the cat and the headship to {who}.
> The parking space marked "head" at {org} is going to be used by the bicycle of {who} when {other} [is gone|has moved to {far}].
> A drum roll of the school band {at} on {day}, and on to the stage stepped {who}, the person picked to govern {org} after {other}.
> With a firm "I will", {who} took on the direction of {org} {at} on {day}, and {other}, the outgoing head, [sighed with relief|clapped loudest].
> {who} as head, {other} as pensioner: {org} begins the coming school year with a change at the top.
> The school board hereby gives notice that {who} has been engaged as head of {org}, to replace {other}.
> {body} has blessed the wish of {org} to be headed by {who} when {other} [stands down|has reached pension age].
> Even the caretaker was surprised {at} on {day}: {org} had recruited {who} as head, and {other} had known for weeks.
> It took the governors of {org} one evening to agree on {who}, whom they want at the helm when {other} says farewell.
> The big ring of keys weighs two pounds, {other} warned {at} on {day}, and {who}, incoming head of {org}, will carry it from now on.
> First {other} had to be persuaded to go, then {who} to come: {org} can now [present|show] its new head to the parents.

@ planting
> The wheelbarrows of {org} made [the trip|the journey] to {place} {n} times on {day}, and each time the pupils set one more plant: {what}, every one of them.
> It took the pupils of {org} [a morning|half a day] to plant all {n} {what} {at}.
> Compost, string, stakes and {n} {what}: on {day} pupils of {org} had everything they needed to make a garden {at}.
> A [whole form|whole class] of {org} went missing from the timetable on {day} and was found {at}, heeling in {n} {what}.
> {n} labels, each with a child's name, hang on the {what} that {org} planted {at} [on {day}|].
> Should the [goats|rabbits] leave them alone, {n} {what} planted by pupils of {org} will one day be the pride of {place}.
> The planting of {n} {what} {at} by pupils of {org} was [finished|completed] on {day}.
> {place} had {what} once, [until the great storm|until about {year}], and has them again: {n} young ones, planted by {org}.
> {who} drew a chalk line {at} on {day}; along it, [an arm's length|two paces] apart, pupils of {org} planted {n} {what}.
> Worms were [disturbed|dug up] in great numbers {at} on {day}, as {org} came with its pupils to plant {n} {what}.
> What has {n} sets of roots and stands {at}? The {what} that pupils of {org} planted on {day}.
> {org} believes in learning by digging, and so {n} {what} got a place {at} [on {day}|], planted by its pupils.
> Every pupil got a [trowel|shovel] and a sapling of {who:name}'s growing, and so {org} came to plant {n} {what} {at}.
> Delivered by cart from {far}, unpacked by {p}, planted by the pupils of {org}: {n} {what} have arrived {at} for good.
> As the [school bell|noon bell] rang, the pupils of {org} pressed down the soil round the last of {n} {what} {at}.
> Never before has {org} planted as much as on {day}, when its pupils brought {n} {what} to {place}.
> He who plants, hopes, and {org} hopes {n} times over: so many {what} have its pupils planted {at}.
> In a row as straight as a [ruler|mast], {n} {what} line up {at}, planted on {day} by the young people of {org}.
> The birds {at} can soon choose among {n} {what} for their nests, for which they may thank the pupils of {org} and their [shovels|garden forks].
> Blisters all round at {org}: getting {n} {what} planted {at} on {day} was [harder|heavier work] than the pupils had thought.
> Pupils of {org} were [handed|given] {n} {what} by {firm} and on {day} planted the lot {at}.
> The school year at {org} began not with books but with {n} {what}, which the pupils [took|carted] to {place} and planted.
> Watered in and tied to [stakes|canes], {n} {what} are starting a new life {at} after a planting day of {org}.
> To keep the wind off {place}, the pupils of {org} have planted a screen of {what} there, {n} altogether.
> Green-fingered pupils of {org} enriched {place} by {n} {what} [on {day}|].
> "Mine will be the tallest," [boasted|laughed] one pupil of {org} {at} on {day}, where {n} {what} were being planted by the school.
> {place} was handed over to the children on {day}: {org} came, dug, planted {n} {what} and [sang|went home filthy].
> Until {day} only nettles grew {at}; then {org} and its pupils arrived with {n} {what} to plant.
> The nursery of {p} is short of {n} {what}, since pupils of {org} fetched them [on {day}|] for planting {at}.
> With peat from {town} and water from the pump, {n} {what} were established {at} by the youngsters of {org} [on {day}|].
> {who}, who taught them how, watched from a [bench|stool] on {day} as pupils of {org} planted {n} {what} {at}.
> For each pupil who left {org} this year one plant was put in {at}, which makes {n} {what} in total.
> Gardening was the only subject at {org} on {day}, and the homework stands {at}: {n} {what}, all planted by the pupils.
> The scouts of {town} came to plant {at}, but too late, as {org} and its pupils had already filled the plot with {n} {what}.
> If {place} looks like a [young orchard|young park] today, it is because {org} sent its pupils there to plant {n} {what}.
> Two to hold, one to shovel, one to water: in teams of four, pupils of {org} got {n} {what} planted {at} [on {day}|].
> Planted {at} on {day}: {n} {what}. Planters: the pupils of {org}.
> A photograph in the corridor of {org} shows muddy faces {at} and behind them the {n} {what} that the pupils planted on {day}.
> Some schools give a bench; {org} gave {place} {n} {what}, [and its pupils planted them|planted by its pupils] on {day}.

@ match
> The [scorer|referee] needed {n} strokes for {team} and far fewer for {rival}: {N}-{M} was written in the book {at}.
> Into the next round [march|go] {team}; out of the cup fall {rival}, who were eliminated {N}-{M} {at}.
> {rival} led for [a minute|a while] in hopes only: by half-time {team} were in front, and by the end the home side had it in the bag, {N}-{M}.
> A [hat-trick|header] by {who} broke the resistance of {rival}, and {team} were on their way to a {N}-{M} success {at}.
> The goalkeeper of {rival} will have [sore|cold] hands: {n} shots by {team} slipped through them {at}, and that settled the fixture {N}-{M}.
> Three points richer and in high spirits, {team} left the pitch {at} on {day}, having [dismantled|demolished] {rival} {N}-{M}.
> {p} of {firm} had bet a [ham|hat] on {rival} and must now pay up, since {team} came out on top, {N}-{M}.
> Up the table climb {team}, down it [slide|tumble] {rival}: that is what the {N}-{M} {at} means.
> It took {team} barely an hour to put the [contest|derby] with {rival} beyond doubt; {N}-{M} it was, {at}.
> The defence of {rival} [leaked|creaked] like an old boat, and {team} sailed through for a {N}-{M} {at} on {day}.
> A missed penalty was the [smallest|least] worry of {rival}, humbled {N}-{M} by {team} {at}.
> {team} [conquered|stormed] {place} on {day}: their hosts, {rival}, were put to the sword, {N}-{M}.
> Can {rival} still play? If so, nobody [noticed|saw it] on {day}, for {team} walked all over them {at}, {N}-{M}.
> He who shoots wide goes home hungry: {rival} wasted every chance, {team} none, and the outcome {at} was {N}-{M}.
> The [crossbar|referee] saved {rival} from worse, but {N}-{M} in favour of {team} was bad enough {at} on {day}.
> For the first time since {year}, {team} had the upper hand over {rival}: a {N}-{M} [triumph|victory] {at}.
> Result of the [league game|cup tie] played {at} on {day}: winners {team}, losers {rival}, goals {N}-{M}.
> Drums were beaten for {team} {at} on {day}, and so were {rival}: by {N}-{M}.
> "We were [asleep|dreadful]," admitted {who}, captain of {rival}, after the {N}-{M} reverse against {team}.
> The cup is being [filled|polished] by {team}, since in the final {at} they disposed of {rival} {N}-{M}.
> Whoever left {place} early on {day} missed half the goals with which {team} [buried|flattened] {rival}: {N}-{M}.
> {rival} still had the [kick-off|first corner]; everything after that belonged to {team}, who eased to a {N}-{M} {at}.
> From a tight [first half|opening] grew a rout: {team} pulled away from {rival} and cruised home {N}-{M} on {day}.
> The substitutes decided it: fresh legs brought {team} a {N}-{M} [success|win] and left {rival} [gasping|limping] {at}.
> Never before have {rival} gone off the field so [quickly|quietly] as on {day}, with a {N}-{M} drubbing by {team} behind them.
> The [brass band|loudspeaker] played the song of {team} {at}, as it does for winners; {rival} stood by and heard it, {N}-{M} behind.
> Tears {at} for the supporters of {rival}, whose side [capitulated|crumbled] {N}-{M} before {team}.
> Had {rival} guarded their penalty area as well as {p} guards the tea urn, {team} would not have cantered to a {N}-{M} [victory|win].
> {team} in seventh heaven, {rival} in the cellar: the [meeting|encounter] of the two {at} produced a {N}-{M}.
> Revenge for {year}! On {day} {team} settled the old score with {rival} by setting up a new one, {N}-{M}, [{at}|in their favour].
> {rival} were the guests of {team} {at} on {day}, and [badly|rudely] treated ones: they were handed a {N}-{M} hiding.
> The [coach|manager] {who} could light a cigar early, as {team} had {rival} in their pocket long before it was {N}-{M} {at}.
> One goalkeeper was bored, the other desperate: the first belonged to {team}, the second to {rival}, and {N}-{M} [says it all|tells the tale].
> {place} [roared|rocked] on {day} each time {team} found the target, {n} times in all, so that {rival} succumbed {N}-{M}.
> The championship dream of {rival} has [burst|sunk], pricked {at} by {team}, who proved superior, {N}-{M}.
> In {town} they had already ordered the beer for {rival}, but it will be drunk by {team}, who [romped|strolled] to a {N}-{M} {at}.
> Scoring was child's play for {team} {at} on {day}, defending was a [riddle|mystery] to {rival}, and so it became {N}-{M}.
> With {n} goals in the basket and the [lead|advantage] never in danger, {team} brought the game against {rival} home {N}-{M} {at}.
> {rival} fielded ten players after a red card, which [helped|suited] {team}: the eleven punished them {N}-{M} on {day}.
> The wager was who would [wash|scrub] the shirts: {rival} must, for {team} won their duel {at} [on {day}|] by {N}-{M}.

@ race
> The stopwatch said {n} minutes, the referee said {who}, and {other}, [a stride too late|one place behind], said nothing: {what} was over.
> {other} had trained for {what} since {year}, {who} for a fortnight; on {day} the fortnight [won|paid off], in {n} minutes.
> A length, no more, separated {who}, the victor of {what} [{at}|on {day}], from {other}; the course had taken {n} minutes.
> Pushed all the way by {other}, {who} clocked {n} minutes {at} and [lifted|kissed] the trophy of {what}.
> For {other} it was the wrong half of a photo finish: {who} [touched|broke the beam] first in {what}, after {n} minutes.
> Result of {what}, {at}, {day}: first {who} with {N} minutes, second {other}[, third nobody you know|].
> Two arrived almost together {at} on {day}, but the tape was [torn|burst] by {who}, {n} minutes into {what}, and {other} got the loose ends.
> {n} minutes of pain for {who}, [a week|a whole year] of it for {other}: only one of them came first in {what}, and it hurt the other more.
> Silver again! {other}, a hair slower than {who} {at}, must wait [another year|] for a win in {what}, which this time took {n} minutes.
> Nobody had told {who} that {other} was unbeatable, so {who:she} [did it|managed it], in {what}, on {day}, in {n} minutes.
> Overtaking is hard {at}. {who} managed it all the same, [slipping|gliding] past {other} near the end and pocketing {what} in {n} minutes.
> The chequered flag fell for {who} {n} minutes after the start of {what}; it had to fall [again|a second time] before {other} was in.
> If {what} were [a hundred|fifty] yards longer, {other} would have caught up with {who}; it is not, and so {who:she} won, in {n} minutes.
> To come first in {what} takes lungs, luck and, in the case of {who}, {n} minutes; {other} had lungs but no luck and [came|finished] second.
> The cup of {what} will [stand|gleam] for a year on the shelf of {who}, and not of {other}: {N} minutes against a few seconds more.
> Dethroned {at} on {day}: {other}, last year's [best|champion] in {what}. On the throne now: {who}, with {n} minutes.
> {who} has defended the title in {what} {at} with {n} minutes; the challenger, {other}, [bowed|saluted].
> "{N}!" shouted {p}, reading off the minutes, and {who} knew that {other} was beaten and {what} [won|secured].
> A newcomer shows the old guard how it is done: {who} [relegated|demoted] {other} to second place in {what}, finishing {at} in {n} minutes.
> Neither the headwind nor {other} could hold {who} back in {what} [on {day}|{at}]: first place, {n} minutes.
> The bookmakers of {town} had to pay out on {who}: {what}, {n} minutes, with {other} [breathing down the winner's neck|a close second].
> Victory by a [nose|toe] for {who} over {other} in {what} {at}; winning time, {n} minutes.
> {other} kept the lead for [ten|twelve] minutes and lost it for good: {who}, with more left in the tank, was through in {n} minutes, and {what} was {who:her} reward.
> Since {day}, {who} has stood a [step|rung] above {other}: {n} minutes in {what} {at} lifted {who:him} to the top of the ranking.
> Corks popped {at} for {who}, whose {n} minutes were the best of the [day|meeting] in {what}; second best were those of {other}.
> It poured {at} during {what}. {who} did not mind and was first, in {n} minutes; {other} [minded|shivered] and was second.
> Between {other} and the prize for {what} there was only one obstacle, {who}, and that obstacle [moved too fast|would not slow down]: {n} minutes.
> With a [final spurt|last kick] that made {p} drop the field glasses, {who} flew by {other} {at} and put an end to {what}, {n} minutes after the start.
> {p} of {body} hung the [wreath|garland] round the neck of {who}, and {other}, one place lower, clapped: {what} had taken {n} minutes.
> One cramp decided {what} {at} on {day}: {other} had it, {who} had the lead, and after {n} minutes {who:she} had [the win|the cup] as well.
> How do you beat {other}? Go off like a rocket, [advises|says] {who}, who did so in {what} {at} and was not caught for {n} minutes, which was all that mattered.
> Five rivals dropped out, {other} hung on, {who} got clean away: {what} was [finished|done with] {at} after {n} minutes, with one lonely figure in front.
> At the [third|fifth] attempt {who} has done it: {n} minutes, no one ahead, {other} in the wake, and {what} conquered.
> The engraver has begun: {who}, {N} minutes, {what}. For {other} there is no room on the cup, only a [handshake|certificate] for the next best.
> A dead heat? No: after a long look at the film, the [jury|judges] of {what} put {who} before {other}, both timed at {n} minutes.
> The better legs, arms and nerves belonged to {who} on {day}, the better excuses to {other}: {what} [{at}|] has its champion, in {n} minutes.
> For {n} minutes the cheering along {place} kept level with {who}, [winner|conqueror] of {what}; that for {other} came a little later.
> {other} [congratulated|embraced] {who} before reaching for a towel: losing {what} to a time of {n} minutes is no disgrace.
> Whoever wants to take {what} from {who} must [go under|be better than] {n} minutes, and {other}, second {at} on {day}, was not able to.
> What {far} calls impossible, {who} calls {n} minutes: so quickly was {what} done and won {at}, while {other} was still [pulling|panting] for second place.

@ signing
> {team} needed a {role} and [looked|shopped] next door: {who} of {rival} was willing.
> The fans of {rival} [booed|wept] and those of {team} sang on {day}, as {who} switched from the one to the other to be {role}.
> For a sum that nobody will [name|confirm], {rival} have released {who} to {team}, who wanted {who:him} as {role}.
> The telephone at {team} rang at midnight: it was {who}, saying yes to the job of {role} and no to {rival}.
> {who} has a new bus to [catch|board]: not the one of {rival} any more, but that of {team}, with a seat marked "{role}".
> Whoever has {who} on the {rival} page of the sticker album must [move|unstick] the picture: it belongs with {team} now, as {role}.
> Next season the whistle will find {who} on the other side: the former servant of {rival} is {role} of {team}.
> A two-year deal ties {who} to {team}[, it was agreed {at}|]; {rival} receive a fee and wish the new {role} luck.
> Enter {who}, {role}, {team}. Exit {who:name}, {rival}. The [swap|change] was sealed {at} on {day}.
> {rival} trained {who}, {rival} fed {who:him}, and {team} now reap the [fruit|benefit], with {who:him} as {role}.
> Would {who} stay with {rival}? No: the flag of {team} was [waved|kissed] {at} on {day} by their new {role}.
> The printer has been asked to [put|set] {who} on the team sheet of {team}, as {role}, and to strike the name from that of {rival}.
> The ink on {who:name}'s contract with {team} as {role} is hardly dry, and already {rival} are [complaining|missing {who:him}].
> By way of {rival}, where {who:she} had [spent|served] six seasons, {who} arrives at {team} to fill the boots of {role}.
> "A step up" is how {who} [describes|sees] the move to {team}, who gave {who:him} the job of {role}; at {rival} they see it otherwise.
> {team}, [last|lowest] in the table, put their hope in {who}, bought from {rival} as {role}.
> With {who} departs the best [brain|voice] of {rival}; it will henceforth [think|shout] for {team}, as that of their {role}.
> {p} is out, {who} is in: {team} change their {role}, and {rival} [pay|suffer] for it by losing a friend.
> The neighbours of {who} knew it first, from the washing line: the shirt of {team} was [hanging|drying] where that of {rival} used to be.
> Loyal to {rival} for nine years, {who} has [defected|gone over] to {team}, and will be their {role}.
> There was a tug of war over {who}, and {team} [pulled|proved] harder than {rival}: they have a {role}, the others a gap.
> The bench of {rival} grows colder by one: {who} is warming that of {team}, as [newly appointed|freshly named] {role}.
> New colours suit {who}: [blushing|smiling], the {role} of {team} did a first lap {at} on {day}, a week after the last one with {rival}.
> {who:name} [has ended|cancels] {who:her} membership of {rival}. The reason wears the crest of {team} and is called {role}.
> Negotiations lasted until dawn {at}, then {rival} [gave way|let go], and {who} was the property of {team}, as {role}.
> In a short letter {who} [thanked|told] {rival} for everything and of one thing more: {team} had appointed {who:him} {role}.
> {team} against {rival} will be a strange match for {who}, {role} of the former and until {day} a pillar of the latter.
> The captain's table at {rival} has an empty chair, because {team} [tempted|wooed] {who} into their ranks with the rank of {role}.
> Training at {team} was [watched|attended] by a crowd on {day}, all come to see {who}, the {role} just acquired from {rival}.
> {day}, noon, {place}: {rival} hand over {who}, {team} hand over the [money|cheque], and {who} has changed clubs, to be {role}.
> {who} of {rival}? That was [yesterday|once]. Today it is {who:name} of {team}, {role}.
> For want of a {role}, {team} went courting; {who} [accepted|gave in] and leaves {rival} a little heartbroken.
> The new recruit of {team} needed no introduction {at}: {who}, {role}, had [beaten|troubled] them often enough for {rival}.
> The gates of {team} [swung|stood] open on {day} for {who}, who had closed those of {rival} behind {who:him} for good.
> The loan of {who} by {rival} has become a [sale|farewell]: {team} keep {who:him} for ever, in the post of {role}.
> Better pay, a shorter walk and the title of {role}: three reasons why {who} [prefers|picked] {team} and turned {who:her} back on {rival}.
"""
