"""Further first sentences for news of school and sport; see `news_leads`."""

LEADS = """
@ prize
> {what} and a good deal of patience: that is how {who} of {org} came by the first prize [{at}|on {day}|].
> {p}, from {town}, [had to be content with|took home] the second prize; the first belongs to {who} of {org} and {what}.
> Nothing on the long tables {at} could match {what} by {who}, and so the first prize goes to {org}.
> The glass case in the hall of {org} has a new [cup|trophy] in it: {who} came first {at} with {what}.
> Who would have thought that {what} could beat [all the rest|everything else]? {who} of {org} did, and now has the first prize.
> If the jury {at} was in any doubt on {day}, {what} ended it: first prize, {who}, {org}.
> A ribbon that says first prize has been [pinned to|hung on] {what} by {who}, who attends {org}.
> Not {p}, the favourite, but {who} of {org} [stood on|climbed to] the top step {at} on {day}, with {what} and the first prize.
> {who} of {org} arrived {at} with {what} and [left|went home] with first prize.
> First prize for {what}! So [said|ruled] the judges {at} on {day}, and {who} of {org}, whose work it is, [blushed|nearly fell off a chair].
> "Is it really me?" asked {who} of {org} {at} on {day}, when the first prize was [called out|announced] for {what}.
> It took {what} to bring first prize back to {org} for the first time since {year}; {who} is the [clever|patient] pupil.
> The first prize, for which {K} pupils had hoped, has been [presented|given] to {who} of {org}; {what} settled the matter.
> [The jury was of one mind|All hands went up]: with {what}, {who} has [secured|clinched] first prize for {org} [{at}|on {day}].
> {org} can [clear|dust] a shelf for the trophy that {who} collected {at} on {day} for coming first with {what}.
> What is {what} worth? First prize, [said|thought] the jury {at}, and {who} of {org} was too happy to speak.
> While {p} of {body} was still making a speech, the envelope {at} was opened: first prize, {who}, {org}, for {what}.
> Top of {K} entries [{at}|on {day}]: {what}, sent in by {who} of {org}, to whom the first prize now belongs.
> No pupil of {org} had come first since {year}; then {who} [turned up|appeared] {at} with {what} and changed that.
> For {what} and for nothing less, first prize was [bestowed|conferred] on {who} of {org} {at} [on {day}|].
> {p} and {p2} came second and third; ahead of them both, with {what}, was {who} of {org}, holder of the first prize.
> {p} of {body} shook many hands {at} on {day}, but first prize was put into only one of them: that of {who:name} of {org}, for {what}.
> {who} of {org} is [on everyone's lips|the toast of the school]: {what} was all it needed to be [crowned|honoured] with first prize.
> Everything else {at} was left in the shade by {what}, and for it {who} of {org} received first prize [on {day}|].
> Applause, a handshake and first prize on {day} for {who} of {org}: {what} had [charmed|won over|impressed] the jury.
> There was one first prize and there were {K} hopes; {who}, with {what}, made those of {org} come true.
> A certificate with the words first prize now hangs over the bed of {who:name}, the pupil of {org} who had [submitted|put in] {what}.
> {day} began with [stomach ache|cold feet] for {who} of {org} and ended with first prize, gained by {what} {at}.
> Pupils from {town} to {far} had [applied|tried], but first prize was [snapped up|landed] by {who} of {org}, thanks to {what}.
> On {day} {org} heard the news [by telephone|over the loudspeaker]: first prize for {who} and for {what}.
> {who}, of whom hardly anybody outside {org} had heard, is now known for {what} and the first prize it [fetched|earned] {at}.
> To {who} the first prize, to {org} the honour, and to {what} a place [in the window|under glass] {at}.

@ head
> The [bell|big brass bell] of {org} passes from {other} to {who}, who [will be|becomes] its head[, as parents heard {at} on {day}|].
> {other} lays down the [chalk|red pen] and {who} picks it up: {org} is to have a new head[, it was announced {at}|].
> The name of {other} will soon be taken off the head's door at {org}, and that of {who} screwed on[, parents heard {at} on {day}|].
> In the chair that {other} has kept warm for so long at {org}, {who} will soon be sitting as head[, it was disclosed {at}|].
> It is {who} to whom {other} will hand the keys of {org} and the title of head, the governors [said|confirmed] {at} on {day}.
> Not {p} from {town}, as many had guessed, but {who} will succeed {other} as head of {org}[, parents were told {at}|].
> Who can replace {other} as head of {org}? {who} can, [said|answered] the governors {at} on {day}.
> Goodbye to {other}, good morning to {who}: {org} has appointed a new head[, it was revealed {at} on {day}|].
> When {other} retires, the head's office at {org} goes to {who}, [as {p} of {body} told parents|parents heard] {at} on {day}.
> The governors of {org} met {at} on {day} and, {k} pots of tea later, had settled on {who} to be head after {other}.
> With {other} about to [retire|step down], {org} will be placed in the hands of {who}, its next head.
> {other} was already head of {org} when {p} of {body} learnt to read; the next one is to be {who}[, it was made known {at}|].
> Pupils of {org} will have to practise a new name: their head will be called {who}, no longer {other}.
> "Look after them," [said|begged] {other} {at} on {day}, and with that {who} had been presented as the next head of {org}.
> What {other} leaves behind at {org}, {who} inherits: the head's desk, [the whistle|the teapot] and {k} unclaimed mittens.
> The successor of {other} has a name: {who} is the person whom {org} wants as head[, as was read out {at} on {day}|].
> {other} out, {who} in: change of head at {org}[, announced {at} on {day}|].
> It will no longer be {other} but {who} who [stands at the gate|guards the good name] of {org} as head, parents found out {at} on {day}.
> While {p} of {body} was still looking for a candidate in {far}, {org} had decided: {who} will [take the place of|step into the shoes of] {other} as head.
> {other} shook hands {at} on {day} with the future head of {org}: {who}, [an old friend of {p}|who knows {town} well].
> Applications reached {org} from {far} and {town}, yet the head's post, which {other} is giving up, [is going|falls] to {who}.
> To {who}, {org} has entrusted its pupils, its [piano|goldfish] and the office of head, all until now in the care of {other}.
> {who} had come to be looked over {at} on {day} and went home as the [next|future] head of {org}, chosen to relieve {other}.
> {org} without {other}? Parents may stop worrying, for {who} has been [elected|picked] as head[, they learnt {at} on {day}|].
> A new signature will soon be found under the reports of {org}: {who} becomes head when {other} [goes|retires].
> The applause {at} on {day} was for two: for {other}, who is retiring as head of {org}, and for {who}, who is to [fill the gap|take up the post].
> Of {k} candidates, among them {p} of {town}, {org} liked {who} best, and {who:she} will be head once {other} has retired.
> If {other} feared that nobody else would want to be head of {org}, {who} has now said yes[, {at} on {day}|].
> Parents rose from their seats {at} on {day} to greet {who}, under whom {org} will [go on|carry on] when {other} is no longer head.
> {other} will have time for {other:her} roses; the cares of a head at {org} are to be those of {who}, it was said {at}.
> Retirement for {other}, promotion for {who}: the head's hat at {org} is to [change heads|find another peg], parents were told {at}.
> As {p} put it {at} on {day}, {org} is swapping {other} for {who}, at least in the office of head.
> {other}, until now head of {org}, will make [way|room] for {who}[, {body} let it be known {at}|].

@ planting
> Where there was only bare ground {at}, {n} {what} now grow, set by the pupils of {org} [on {day}|].
> Pupils of {org} swapped pens for spades on {day} and [gave|found] {n} {what} a home {at}.
> Lessons at {org} were held out of doors on {day}: the pupils dug in {n} {what} {at}.
> {n} {what} have [moved in|taken up residence] {at}, and it was the pupils of {org} who bedded them down [on {day}|].
> Mud on every boot, empty [buckets|wheelbarrows] by the wall: the pupils of {org} have their {n} {what} in the ground {at}.
> Not gardeners but pupils of {org} put in {n} {what} {at} on {day}[, to the envy of {p} of {body}|].
> {day} was spent on [their knees|all fours] by the pupils of {org}, and {place} is richer by {n} {what}.
> Who dug all those holes {at}? Pupils of {org}, and in the holes there now stand {n} {what}.
> "Roots down, leaves up," {who} had to [explain|repeat] {at} on {day}, until the pupils of {org} had settled {n} {what} in the earth.
> {place} owes {n} {what} to the pupils of {org}, who [dug and watered|knelt and dug] there on {day}.
> There is earth under every fingernail at {org}: its pupils bedded out {n} {what} {at} on {day}.
> The [spades|watering cans] belonged to {body}, but the hands that planted {n} {what} {at} on {day} were those of pupils of {org}.
> Instead of a [spelling test|maths test], the pupils of {org} had {n} {what} to get into the soil {at} on {day}, and passed with honours.
> Hole after hole, plant after plant, {n} {what} in all: that is how pupils of {org} [spent {day}|worked] {at}.
> If there is a smell of fresh earth {at}, that is the doing of {org}, whose pupils have [just|] dug {n} {what} in.
> No longer bare: {place}, which pupils of {org} [adorned|furnished] with {n} {what} on {day}.
> {n} {what} were tucked into the earth {at} [on {day}|] by pupils of {org}, while {p} of {firm} held the umbrella.
> With {who} [counting|measuring], the pupils of {org} sank {n} {what} into the soil {at} on {day}.
> What {town} has had since {year}, {place} now has too: {what}, {n} of them, firmed in by pupils of {org} [on {day}|].
> Small hands, [deep holes|long rows]: {n} {what} went into the earth {at} on {day}, and the hands were those of pupils of {org}.
> The pupils of {org} have left a green mark {at}: it is {n} {what} strong, freshly dug in, and [needs watering|has room to grow].
> Some day there will be shade {at}: {n} {what} have been given their place in the soil by pupils of {org}.
> By [dusk|teatime] on {day} the last of {n} {what} stood {at}, trodden in by pupils of {org}.
> {p} of {body} had dreamt of a car park; thanks to the spades of {org} and its pupils, {place} has {n} {what} instead.
> A present for the [grandchildren|birds]: pupils of {org} have laid out {n} {what} {at}[, row upon row|].
> Desks empty, spades busy: on {day} {org} was {at}, where its pupils lowered {n} {what} into their holes.
> Out of the pots and into the soil {at}: for {n} {what} it was moving day on {day}, and pupils of {org} were the [porters|removal men].
> Anyone who comes by will meet {n} new {what} {at}: the pupils of {org} were there with spades [on {day}|].
> All that digging {at} on {day} had a purpose: {n} {what}, [brought|carried] there by pupils of {org}, were to take root.
> Long after they have left {org}, its pupils will find {n} {what} {at} that they set in place with their own hands on {day}.
> Neither rain nor a long speech by {p} of {body} could stop the pupils of {org}: {place} was [lined|graced] with {n} {what} on {day}.

@ match
> {rival} took a {N}-{M} beating from {team} {at} [on {day}|].
> It was a long, quiet bus ride home for {rival} on {day}, after the {N}-{M} that {team} had served them {at}.
> {rival} had to fetch the ball out of their own net {n} times on {day}, so the match {at} went {N}-{M} to {team}.
> What {rival} lost on {day}, {team} won: the points, {N}-{M}, {at}.
> Heads hung low among {rival} and scarves flew among {team}: {N}-{M} was the final score {at} [on {day}|].
> Outplayed: {rival} [went under|went down] {N}-{M} to {team} {at} on {day}.
> {other}, trainer of {rival}, had nothing to smile about on {day}: {N}-{M} for {team} {at}.
> Against {rival}, who had [brought {K} supporters along|not lost since {year}], {team} prevailed {N}-{M} on {day} {at}.
> {rival} will want to forget {day}, when {team} [ran rings round them|took them apart] {at} and the board read {N}-{M}.
> No points for {rival}, all of them for {team}: the game {at} [on {day}|] finished {N}-{M}.
> {rival} tried long balls, short balls and [prayer|shouting], but nothing stopped {team} from triumphing {N}-{M} on {day}.
> If {rival} believed {p} of {body}, they were favourites on {day}; {N}-{M} to {team}, said the match {at}.
> The unbeaten run of {rival} ended on {day} {at}, where {team} were the better side, {N}-{M}.
> {rival} were no match for {team} {at}, and after {N}-{M} [on {day}|] nobody argued.
> It was {rival} who had the wind behind them, but {team} who had the goals: {N}-{M} {at} on {day}.
> Crushed is the word for {rival} and jubilant the word for {team} since the {N}-{M} {at} on {day}.
> First {rival} hit the post, then {team} hit the net, again and again: {N}-{M} {at} on {day}.
> {team} sent {rival} packing with a {N}-{M} {at} [on {day}|].
> There was singing in the changing room of {team} on {day} and silence in that of {rival}: {N}-{M} {at}.
> {n} times the net shook for {team} on {day}, more than {rival} could [answer|make good], and the game {at} closed at {N}-{M}.
> {who} and the rest of {team} made short work of {rival} {at}: {N}-{M} [on {day}|].
> Smiles all round for {team}, who got the better of {rival} on {day}, {N}-{M}.
> On {day} {place} saw {team} outclass {rival}, {N}-{M}, [before|under the eyes of] {K} people [and a dog|].
> {N}-{M}, said the board {at} when the whistle blew on {day}, and it was {team} who danced and {rival} who did not.
> Who is the better side? {team}, on the evidence of {day}, when they outran and outscored {rival} {N}-{M} {at}.
> "[Easy|Like a dream]!" cried {who} of {team} after {rival} had been swept away {N}-{M} {at} on {day}.
> While {p} of {body} was selling pies, {team} were busy thrashing {rival} {N}-{M} {at} [on {day}|].
> {place} was the stage on {day}, {team} the heroes and {rival} the victims: {N}-{M}.
> Victory for {team}, and a clear one: {N}-{M} over {rival} on {day}, the [sweetest|finest] since {year}.
> Not a draw, as {p} [in {town}|] had foretold, but a {N}-{M} thumping was what {rival} were given by {team} {at} on {day}.
> Two sides went out into the [drizzle|fog] of {day}; {rival} came back with a {N}-{M} [loss|defeat], {team} with a song.

@ race
> After {n} minutes of {what} there was nobody in front of {who}; {other} arrived next.
> {other} had to settle for second in {what} {at} on {day}, because {who} was done in {n} minutes.
> {who} took the honours in {what} {at}, [stopping|halting] the clock at {n} minutes, and {other} took second place.
> All that {other} saw of {who} in {what} was [a back|a heel or two]: {n} minutes, and the prize was gone.
> The laurels of {what} went to {who}, {n} minutes on the way {at}, and not to {other}.
> {other} led until the last moments, then {who} swept past to [snatch|seize] {what} in {n} minutes.
> "Where did you come from?" cried {other} when {who} shot by {at} and ended {what} in first place, in {n} minutes.
> Who can stop {who:name}? Not {other}, it seems, who chased {who:him} all through {what} {at} in vain: {n} minutes, and victory was gone.
> Beaten by {who}, {other} sat down {at} on {day} and laughed: {what} had been decided in {n} minutes.
> The top step {at} was for {who}, the second step for {other}: {what} had taken the quicker of the two {n} minutes.
> {n} minutes after the [gun|whistle], {who} threw both arms in the air: {what} was in the bag, and {other} still had a little way to go.
> {other} was [outpaced|overhauled] by {who} in {what} {at} on {day}, and the winner's watch showed {n} minutes.
> Gold for {who}, silver for {other}: {what} {at} was settled in {n} minutes.
> The winner's medal for {who}, a consoling [towel|bun] for {other}: thus ended {what} {at}, won in {n} minutes.
> No one, not even {other}, could keep up with {who} {at} on {day}: {what} in {n} minutes!
> {other:name}'s hopes in {what} sank {at} on {day} when {who} [crossed the line|came home] first after {n} minutes.
> {p} fired the gun, {p2} held the watch, and {who} did the rest: {n} minutes for {what}, with {other} as runner-up.
> {who} was fastest in {what}, with {n} minutes, and {other} was next fastest, [says|so reads] the board {at}.
> Had {other} found [another gear|a little more breath], {what} might have ended otherwise, but on {day} {who} was the quicker, with {n} minutes.
> Last time {p} from {town} had the prize; now {who} has carried it off, needing {n} minutes for {what}, and {other} must make do with second place.
> Not since {year} has {what} been such a thriller: {who} [edged|nosed] out {other} {at} in {n} minutes.
> {other} reached the finish {at} as proud as a champion, but the champion of {what} already stood there: {who}, {n} minutes.
> {p} of {body} [uncorked|brought] the bottle, {who} sprayed it: {what} was {who:her} own after {n} minutes, and {other}, second, got wet.
> "Only {n} minutes?" cried {who} {at} on {day}, having left everyone standing in {what}, {other} included.
> {what} slipped through the fingers of {other} {at} on {day} and into those of {who}, who needed {n} minutes.
> As {p} of {body} [announced|read out], {what} has been captured by {who} in {n} minutes, with {other} next in line.
> {day} might have been {other:name}'s great day {at}, had {who} not been [quicker|sharper] in {what}, with {n} minutes.
> {other} lost {what} to {who} {at} on {day}, but [lost it with a smile|was first to shake hands]; {n} minutes was the winning time.
> While {p} [rang a bell|waved a flag], {who} triumphed in {what} {at} on {day}: {n} minutes, and {other} not far behind.
> {n} minutes of toil, years of boasting: {who} came out on top in {what} [on {day}|{at}], and {other} must listen.
> In {what} {at} [everyone had bet on|the favourite was] {other}, yet after {n} minutes the crown was {who:name}'s.
> {other} had the better start, {who} the better end: {n} minutes, and {what} was won and lost.

@ signing
> {rival} have lost {who} to {team}, who [introduced|unveiled] the new {role} {at} on {day}.
> At {rival} a peg is free; at {team} one is taken, by {who}, the [new|latest] {role}.
> Out of the door at {rival}, in at the door of {team}: {who} is changing clubs to be {role}.
> What {rival} would [gladly|dearly] have kept, {team} now have: {who} as {role}.
> From {rival} comes the [new|next] {role} of {team}, and the name is {who}.
> The scarf of {rival} went into a drawer on {day}: {who} is wearing the colours of {team}, as {role}.
> "I shall miss {rival}," said {who} {at} on {day}, and put on the jersey of {team}, whose {role} {who:she} now is.
> Who will be {role} of {team}? {who}, [lately|hitherto] of {rival}, was the answer {at} on {day}.
> Not {p}, as many had guessed, but {who} of {rival} [is to be|has been made] {role} of {team}.
> {rival} waved a handkerchief and {team} rolled out a carpet: {who} has switched sides to become {role}.
> {who} has swapped {rival} for {team} and [takes over|starts work] as {role} [at once|next week].
> After years with {rival}, {who} has chosen {team}, where the post of {role} was waiting.
> {rival} tried to hold on to {who}, but {team} offered the post of {role}, and [that settled it|{who:she} accepted].
> The badge of {rival} has been unpicked and that of {team} sewn on: {who} is the new {role} there.
> Until lately {who} belonged to {rival}; from {day} {who:she} is {role} of {team}.
> A signature {at} on {day} made {who}, formerly of {rival}, the {role} of {team}.
> Long faces at {rival}, merry ones at {team}: {who} has been lured away to be {role}.
> {team} have signed {who} as {role}, [who was on the books of|so far under contract to] {rival}.
> Poached from {rival}: {who} will be {role} of {team}, according to {p} of {body}.
> With a handshake {at}, {who} was recruited by {team} as {role} on {day}, to the regret of {rival}, {who:her} old club.
> {rival} need a replacement for {who}, whom {team} have secured as their {role}.
> The vacancy at {team} is filled: {who} [crosses over|has crossed over] from {rival} as {role}.
> It is {team}, not {body}, that {who} will serve as {role} after quitting {rival}.
> The photograph of {who} has been taken down at {rival} and put up at {team}, where {who:she} is the new {role}.
> {who} has cleared {who:her} locker at {rival}; the next one, at {team}, says "{role}" on the door.
> If {rival} ever let {who} go, {team} would snap {who:him} up, people said; on {day} it happened, and {who:she} is {role}.
> No longer {rival} but {team}: {who} has [changed shirts|turned coat] and will act as {role}.
> {rival} said goodbye to {who} with cake, {team} said hello with a contract as {role}.
> "Welcome!" cried {p} {at} on {day} to the new {role} of {team}, {who}, who had come over from {rival}.
> {rival} are without {who}, whom {team} [showed off|paraded] {at} on {day} as their {role}.
> {day} was moving day for {who}: out of {rival}, into {team}, with the title of {role}.
> The pen came out {at} on {day}: {who} will be {role} of {team} and is lost to {rival}.
> Persuaded by {p} over a plate of chips, {who} has abandoned {rival} and [enlisted|enrolled] with {team} as {role}.
"""
