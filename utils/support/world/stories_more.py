"""Further sentence frames, for generated training stories only; no split that ships
has them.

They say what `stories_frames` and `stories_asides` say, in many more words, in the same
notation. Who has learned that dozens of sentences ask the same question may answer one
that was never heard; with a handful of them, each is learned by heart.
"""

MORE = """
# holder B X
{X} (was|stayed|remained) (safe|snug|quite safe) with {=B}.
{X} was being (carried about|looked after|guarded|minded|kept warm) by {=B}.
{X} was in the (pocket|basket|drawer|cupboard|arms|cart) of {=B}.
{X} had (ended up|landed|settled down|found a place) with {=B}.
{X} did not leave the side of {=B}.
{X} (slept|waited|rested|lived) in the (room|attic|kitchen|garden) of {=B}.
{X} hung from the (belt|coat) of {=B}.
{X} made its home with {=B}.
{X} kept {=B} company.
{X} travelled about with {=B}.
{X} had gone to {=B}.
{X} had (become|turned into) the (pride|joy|treasure) of {=B}.
{X}, (as it happened|as you know|believe it or not|for now), was with {=B}.
{X} could be (borrowed from|shown to you by|touched at the house of) {=B}.
{X} was nowhere but with {=B}.
{X} was seen again and again with {=B}.
The person (holding|carrying|minding|guarding) {X} was {=B}.
The (hands|fingers|arms) around {X} were those of {=B}.
The (bag|pocket|basket|box) with {X} in it was that of {=B}.
The one to (ask|thank|follow|write to) about {X} was {=B}.
The whole street knew who had {X}: {=B}.
The (milkman|postman|ferryman) said that {X} was with {=B}.
The name to remember with {X} was {=B}.
The lucky one with {X} was {=B}.
The last to have hold of {X} was {=B}.
There was no doubt that {X} (was with|had gone to|was in the hands of) {=B}.
There was one person with {X}, and that was {=B}.
There went {X}, in the arms of {=B}.
Everybody (knew|saw|agreed) that {X} was with {=B}.
It was plain that {X} was kept by {=B}.
It was not hard to guess who had {X}: {=B}.
Nobody had to look far for {X}: it was with {=B}.
To (borrow|touch|hold|draw) {X}, you needed a word with {=B}.
If anybody (wants|needs|misses) {X}, send them to {=B}.
If {X} was needed, somebody had to run after {=B}.
Had you asked for {X}, people would have (pointed at|named|nodded at) {=B}.
Ask for {X} and you get to {=B}.
Look for {X} and you find {=B}.
For {X}, you had to turn to {=B}.
For a look at {X} you had to (find|follow|please) {=B}.
Where {X} was, there was {=B}.
Where {X} went, so did {=B}.
When people spoke of {X}, they (looked at|meant|thought of) {=B}.
About {X} there is little to say: it was with {=B}.
A look at {X} was to be had from {=B}.
Of {X} we know that it was with {=B}.
With {X} went {=B}.
Beside {X} sat {=B}.
Above {X} you saw the smile of {=B}.
One question was left, who had {X}, and the answer was {=B}.
Guess who had {X}: it was {=B}.
Happy with {X} was {=B}.
Holding {X} was {=B}.
Take good note: {X} was with {=B}.
Gossip had it that {X} was with {=B}.
{X} had found a keeper: {=B}.
{X} had (one|no other|only one) keeper, {=B}.
A (good|careful|proud|kind) keeper (was|had been) found for {X}: {=B}.
Its keeper had a name, and so {X} (was|stayed|remained) with {=B}.
(Whoever|Anyone who) came on a visit to {X} was received by {=B}.
A visit to {X} was a visit to {=B}.
People who wanted to visit {X} (went to|knocked at the door of|called on) {=B}.
If you visit {X}, you will meet {=B}.
{X} was given every care by {=B}.
{X} was (well|kindly) cared for by {=B}.
Every (child|neighbour|visitor) who wanted {X} had to (beg|please|call on|write to) {=B}.
{X} had changed hands so often, but (today|now|at last) it was with {=B}.
(Do not worry|Never fear), {X} (is|was) safe with {=B}.
{X} was (now|still) (watched over|treasured|admired) by {=B}.
(Two|Three|Four) doors down, {X} was on the shelf of {=B}.
If {X} could talk, it would tell you about {=B}.
{X} got used to living with {=B}.
Keeping {X} (was|is) the job of {=B}.

# clefts B X
{B} was (alone|busy|happy|content) with {=X}.
{B} (now|always|proudly) (held|guarded|carried|minded) {=X}.
{B} was (minding|guarding|carrying|looking after|sitting beside) {=X}.
{B} did not (put down|forget|want to lose) {=X}.
{B} could (lend|show|sell) you {=X}.
{B} (sat|walked about|danced about|stood) with {=X}.
{B} had one thing in the bag: {=X}.
{B} had one treasure, and that was {=X}.
{B} had a firm hold of {=X}.
{B} (looked down at|smiled at|thought about|took good care of|was fond of) {=X}.
{B}'s (treasure|prize|pride and joy|luck) was {=X}.
{B}'s (hands|fingers) were around {=X}.
{B}'s (basket|pocket|drawer) had room for {=X}.
What {B} had was {=X}.
What {B} (held|carried|showed everybody|was so proud of) was {=X}.
The (thing|treasure|prize) that {B} had was {=X}.
The thing (beside|with) {B} was {=X}.
In the (bag|pocket|basket|drawer) of {B} (was|lay|waited) {=X}.
In {B}'s (bag|basket|cupboard) you would have found {=X}.
With {B} (was|stayed|went) {=X}.
Beside {B} lay {=X}.
If you met {B}, you (were shown|heard all about|saw) {=X}.
If anybody asked {B}, out came {=X}.
Ask {B} to turn out that bag, and out comes {=X}.
Look at {B} and you see {=X}.
Find {B} and you find {=X}.
People (knew|saw|said) that {B} had {=X}.
Everyone (envied|followed|watched) {B} because of {=X}.
By luck {B} had {=X}.
For {B} there was nothing like {=X}.
One thing was with {B}, and that was {=X}.
Nothing made {B} so happy as {=X}.
The (postman|milkman|ferryman) saw {B} with {=X}.
You never saw {B} without {=X}.
There was {B} again with {=X}.
As for {B}, there was always {=X}.
{B} was a (good|careful|proud) keeper, and what was kept was {=X}.
{B} became keeper of one thing: {=X}.
Looking into {B}'s bag, (you saw|people saw) {=X}.
Anyone could see what {B} had: {=X}.
Whoever went to visit {B} was shown {=X}.
On a visit to {B}, you (saw|admired|touched) {=X}.
The day ended, and {B} (sat|stood|slept) beside {=X}.
{B} was not rich, but there was {=X}.
(Two|Three) people asked {B} to show them {=X}.
{B} would not (sell|lend|give away) {=X}.
{B} slept well beside {=X}.
{B}'s mind was (now|still) on {=X}.
In the house of {B} there was a place for {=X}.
The neighbours (envied|asked) {B} for {=X}.

# nothas A X
{A} was without {X} now.
{A} had {X} no longer.
{A} (thought of|remembered|spoke of) {X} and (sighed|smiled|let it be).
{A} had said goodbye to {X}.
{A!}'s bag was lighter without {X}.
{X} was gone from the bag of {A!}.
There was no {X:bare} in {A!}'s bag now.
{A} went on, but without {X}.
What {A} had to learn was to live without {X}.

# belongs A X
{X} (stayed|remained) the (treasure|possession) of {=A}.
{X} was only borrowed, and had to go back to {=A}.
{X} was on loan from {=A}.
{X} had a name on it, that of {=A}.
{X} was missed by its owner, {=A}.
The true owner of {X} was {=A}.
The one who had lent {X} was {=A}.
In truth {X} was owned by {=A}.
It must be said that {X} belonged to {=A}.
Do not forget that {X} (belonged to|was lent by|came from) {=A}.
Nobody gave {X} away, so it still belonged to {=A}.
There was a promise to bring {X} back to {=A}.
{X} was nobody's property but that of {=A}.
There are rights and rules, and {X} belonged to {=A}.
A thing has a right owner, and {X} had {=A}.

# lies X P
{X} (stayed|remained|waited|rested|sat) {=@P}.
{X} was (left behind|gathering dust|all alone|forgotten|waiting) {=@P}.
{X} had been left {=@P}.
{X} could (now|still) be (found|seen|had) {=@P}.
{X} had no company {=@P}.
{X} had not moved and was {=@P}.
{X}, (as it happened|as you know|for now), was {=@P}.
{X} and a (beetle|snail|spider) were alone {=@P}.
The place of {X} was {=@P}.
The home of {X}, for now, was {=@P}.
The (mice|flies|sparrows) walked round {X} {=@P}.
The search for {X} had to begin {=@P}.
Nobody (moved|took|picked up) {X}, so it remained {=@P}.
You could (see|find) {X} {=@P}.
You would find {X} {=@P}.
People walked past {X} {=@P}.
Children were looking at {X} {=@P}.
Dust fell on {X} {=@P}.
If you needed {X}, it was {=@P}.
If somebody wants {X}, it lies {=@P}.
It was plain that {X} was {=@P}.
Everybody (knew|forgot) that {X} was {=@P}.
Somebody ought to pick up {X}, which was {=@P}.
Whoever wanted {X} had to search {=@P}.
Had you asked for {X}, people would have sent you to look {=@P}.
Look for {X} {=@P}.
Of {X} we know that it was {=@P}.
There was no doubt that {X} was {=@P}.
There lay {X}, all by itself, {=@P}.
For the time being {X} was {=@P}.
Where {X} lay was no secret: it was {=@P}.
A (cat|dog|goat) looked at {X} {=@P}.
Gossip had it that {X} was {=@P}.
{X} was missing, until somebody looked {=@P}.
Nobody was missing {X}, which lay {=@P}.
{X} was not missing at all, but {=@P}.
{X} had to pass the night {=@P}.
The night was long, and {X} lay {=@P}.
It was missing at home, for {X} was {=@P}.
Anyone could have told you that {X} was {=@P}.
You should have seen {X}, so lonely {=@P}.
(Two|Three) people stepped over {X} {=@P}.
{X} spent some hours {=@P}.

# spot X S
{X} (lay|rested|waited|sat) (quietly|safely|unseen|alone) {=S}.
{X} was (hidden|lying|resting|waiting|left) {=S}.
{X} had not moved and was {=S}.
You could (see|find) {X} {=S}.
You would find {X} {=S}.
A (beetle|cat|snail) looked at {X} {=S}.
Dust fell on {X} {=S}.
Look for {X} {=S}.
The place of {X} was {=S}.
If you needed {X}, it was {=S}.
It was plain that {X} was {=S}.
There lay {X}, all by itself, {=S}.
To find {X} you had to look {=S}.
{X} lies there still, {=S}.

# where A P
{A!} was (now|at that moment) {=@P}.
{A!} had not moved and was {=@P}.
{A!} (stayed|sat|stood|waited) {=@P}.
{A!} could be (met|heard|found) {=@P}.
You (saw|met|would have found) {A!} {=@P}.
People (saw|knew of|met) {A!} {=@P}.
Look for {A!} {=@P}.
The place to look for {A!} was {=@P}.
If you needed {A!}, you had to look {=@P}.
It was plain that {A!} was {=@P}.
Gossip had it that {A!} was {=@P}.
Nobody had seen {A!} leave: {A.he} was {=@P}.
{A!} was not to be found in the street, but {=@P}.
At home nobody was in, because {A!} was {=@P}.
Anyone looking for {A!} could look {=@P}.

# give A B X
{A} (passed|pushed) {X} over to {B}, to keep.
{A} let go of {X}, and from then on it was {B}'s.
{A} wanted {B} to have {X} and put it into {B.his} hands.
{A} made {X} over to {B}.
{A} surprised {B} with a present: {X}.
{B} was given {X} by {A!}.
{B} got {X} from {A!}, as a present.
{B} received {X} as a gift from {A!}.
From {A!} to {B} went {X}, as a present.
The present that {B} got from {A!} was {X}.
"Keep it," said {A!}, when {B} was looking at {X}.
"This suits you better," said {A!}, and gave {B} {X}.
{A} parted from {X} and gave it to {B}.
{A} let {B} be the owner of {X} from then on, with no word of thanks.
{A} slowly held out {X}, and told {B} to keep it.
{B} had no idea why, but {A!} gave {B.him} {X} for good.
It was the best day for {B}: {A!} gave {B.him} {X}.
{A} stopped, and made {B} a present of {X}.

# lend A B X
{A} gave {X} to {B}, but only for {number} days.
{A} let {B} take {X} for a while.
{A} agreed to lend {B} {X}.
{B} was allowed to borrow {X} from {A!}.
{B} was lent {X} by {A!}.
{B} had {X} on loan from {A!}.
{X} was lent to {B} by {A!}.
"I want it back," said {A!}, and lent {B} {X}.
"Only until {later}," said {A!}, and let {B} take {X}.
{A} trusted {B}, and lent {B.him} {X}.
{X} went to {B} for some days, as {A!} trusted {B.him}.
For a few days {B} could have {X}, said {A!}.

# return A B X
{A} did not need {X} any more and gave it back to {=B}.
{A} was done with {X} and took it back to {=B}.
{A} let {X} go home to {=B}.
{X} was given back by {A!} to {=B}.
{X} went from {A!} back to {=B}.
The loan was over, and {A!} handed {X} back to {=B}.
"I am done with {X}," said {A!}, and gave it back to {=B}.
{A} had only borrowed {X} and soon gave it back to {=B}.
A word is a word: {A!} took {X} back to {=B}.

# swap A X B Y
{A} exchanged {X} for {Y}, and {B} nodded.
{A} took {Y} and left {B} {X} for it.
{A} paid for {Y} with {X}, and {B} agreed.
{A} and {B} changed things: {X} went one way and {Y} the other.
{B} took {X}, and {A!} took {Y}.
{B} let {A!} have {Y} in exchange for {X}.
{X} went to {B}, and {Y} went to {A!}.
It was a fair bargain: {A!} took {Y}, and {B} took {X}.
{A} let {B} have {X}, and got {Y}.

# sell A B X
{A} took {price} from {B} and let {X} go.
{A} let {X} go to {B} for {price}.
{A} wanted {price} for {X}, and {B} had it ready.
{B} gave {A!} {price} and got {X}.
{B} got {X} from {A!} for {price}.
{B} had {price} left, and {A!} sold {B.him} {X} for it.
{X} was sold to {B} for {price} by {A!}.
It was a bargain: {A!} let {X} go to {B} for {price}.
{B} asked what {X} cost, and {A!} took {price} for it.
{price} is what it cost {B} to get {X} from {A!}.

# entrust A B X C
{A} gave {B} {X} to take to {C}.
{A} let {B} have {X}, which was meant for {C}.
{A} needed somebody to take {X} to {C}, and {B} took it.
{B} was given {X} by {A!} to take to {C}.
"This is for {C}," said {A!}, and gave {B} {X}.
{A} gave orders: {B} was to carry {X} to {C}.
{B} got {X} from {A!} to carry to {C}.

# deliver A B X
{A} had brought {X} for {B} and handed it over.
{A} said what had been promised and gave {B} {X}.
{B} was handed {X} by {A!}, as had been agreed.
{X} went from {A!} to {B}, as it should.
{A} was there at last, and {B} got {X}.

# put A X S
{A} placed {X} {S}.
{A} let {X} lie {S}.
{A} let {X} wait {S}.
{A} had had enough of {X} and left it {S}.
{X} was put down {S} by {A!}.
{X} was left {S} by {A!}.
The place that {A!} chose for {X} was {S}.
{A} let {X} rest {S}.
{A} looked {S} for a place, and left {X} there.

# hide A X S
{A} buried {X} {S}[, or nearly].
{A} saw to it that nobody would look for {X}: it was {S}.
{X} was hidden {S} by {A!}.
The hiding place that {A!} chose for {X} was {S}.
{A} was sure that nobody saw it when {X} was hidden {S}.

# lose A X
{A} let {X} fall and walked on.
{A} was no longer holding {X}, which had dropped.
{X} fell from {A!}'s hands {@P}.
{X} dropped out of {A!}'s pocket {@P}.
{X} got lost while {A!} was looking the other way.
{A} could swear that {X} was safe, but it had dropped.
{A} did not think of {X}, and it was gone.

# findlost A X
{A} came across {X} {@P} and kept it.
{A} saw {X} on the ground and took it.
{A} had {X} in {A.his} hands before anyone else saw it.
{X} was found {@P} by {A!}.
{X} was picked up by {A!}.
{A} has eyes like a gull, and so {X} was picked up.

# restore A B X
{A} took {X} to its owner, {=B}.
{A} did the right thing and gave {X} back to {=B}.
{X} was brought back by {A!} to {=B}.
{X} was soon home again, for {A!} gave it back to {=B}.
{A} saw whose {X} was, and gave it back to {=B}.

# find A X S
{A} discovered {X} {S} and kept it.
{A} pulled out {X}, which had been {S}.
{A} reached for {X} {S}.
{X} was found {S} by {A!}.
{X} did not stay {S}, for {A!} took it.
{A} fished for {X} {S} and got hold of it.
{A} nearly sat on {X} {S}, and took it.

# gull A X S
A crow pulled {X} out of {A!}'s hands and dropped it {S}.
A donkey took {X} from {A!} and left it {S}.
{X} was blown out of {A!}'s hands and came down {S}.
A crow stole {X} and left it {S}, and {A!} was cross.
Some thief of a gull ran off with {X}, which {A!} saw drop {S}.

# fetch A X P B
{A} got {X} back {@P}, where it had been put by {=B}.
{A} picked up {X} {@P} and thought kindly of {=B}, who had left it.
{X} was fetched by {A!} {@P}, where it had been left by {=B}.
{X} was rescued by {A!} {@P}, where it was left by {=B}.
{A} got {X} {@P}, forgotten there by {=B}.

# fetchat A X P B
{A} went for {X}, which was {=@P}, where {=B} had left it.
{A} heard that {X} was {=@P}, left there by {B}, and fetched it.
{A} went back for {X} {=@P}, where {B} had left it.
{A} found {X} {=@P}, just where {=B} had left it.
{A} went off to get {X}, which lay {=@P}, where {=B} had left it.

# has A X
{A} was never without {+X}.
{A} had {+X} in {A.his} hands.
{A} had got hold of {+X} that morning.
{A!}'s bag had {+X} in it.
Under {A!}'s arm was {+X}.
Among {A!}'s things was {+X}.
{A} unwrapped a parcel, and out came {+X}.
{A} slowly took out {+X}.
{A} stopped and held up {+X}.

# openhas A P X
{when}, {+A} had {+X} to show {@P}.
{when}, {+A} came to {P}, and {+X} came too.
{+A} was {@P}, and beside {A.him} lay {+X}.
It all began {@P} with {+A} and {+X}.
{when}, {+A} was trying out {+X} {@P}.
{when}, {+A} had the best of ideas and took {+X} out {@P}.

# therehas B X
{+B} was also there, and had {+X}.
{+B} had come as well, with {+X}.
There stood {+B} with {+X} under one arm.
{+B} was there, guarding {+X} with both arms.

# arrivehas B X
{soon}, {+B} walked in with {+X}.
{+B} came next, with {+X}.
Then {+B} showed up and had {+X}.
{soon}, {+B} stopped at the entrance with {+X}.
{+B} was quite out of breath when {B.he} came with {+X}.

# elsewherehas B P X
{+B} stood {@P} at that moment, holding {+X}.
{+B} sat {@P}, and beside {B.him} lay {+X}.
{+B} was busy {@P}: {+X} needed polishing.

# go A P
{A} wandered off to {P}.
{A} left and went to {P}.
{A} was soon on the way to {P}, and then {@P}.
{A} was seen walking to {P}.
The way to {P} was short, and {A!} took it.
{A} followed a cat to {P}.
A stray cat led {A!} to {P}.
{A} stopped for nothing on the way to {P}.
The next place for {A!} to be was {P}.

# carry A P X
{A} took {X} with {A.him} to {P}.
{A} wandered off to {P} with {X}.
{A} went to {P}, where {X} went too.
{X} went to {P} under the arm of {A!}.
{A} thought of putting {X} down, but took it to {P} instead.
{A} carried {X} to {P} with every care.

# visit A B P
{A} went to meet {B} {@P}.
{A} paid {B} a call {@P}.
{A} walked over to {B}, who was {@P}.
{A} went to visit {B} {@P}.
{A} was on a visit to {B} {@P}.

# need A X
{A} was after {X} in order to {X.use}.
{A} thought that {X} would help {A.him} to {X.use}.
{A} wished for {X}, in order to {X.use}.
It takes {X} to {X.use}, and {A!} wanted to.

# use A X
{A} made good use of {X} and {X.used}.
{A} took {X} and {X.used}.
{X} was just right: {A!} {X.used}.

# thank A B X
{A} said thank you to {B} for {X}.
{A} was grateful to {B}.
{A} beamed and gave {B} a hug for {X}.
{A} was fond of {B} and told {B.him} so.

# glad A X
{A} could not stop smiling at {X}.
{A} turned {X} round and round.
"How fine it is," said {A!} about {X}.
{A} beamed at {X} all the time.
{A} sang for joy, and {X} had to listen.

# sad A X
{A} kept thinking of {X}, which was lost.
{A} was sad about {X}.
"My poor {X:bare}," said {A!}.
{A} did not know what to think: {X} was lost.
{A} had no idea of what had become of {X}.

# open A P
{when}, {+A} was at peace with the world {@P}.
{when}, {+A} had not the smallest idea of the time and stayed {@P}.
By then it was {day}, and {+A} had settled down {@P}.
{when}, {+A} showed {A.his} face {@P}.
(Two|Three) days of rest were over, and {+A} was back {@P}.

# there B
{+B} stood near the door.
{+B} was not far away either.

# arrive B
Who came next was {+B}.
{soon}, {+B} found a way in.
{soon}, {+B} made an entrance.

# elsewhere B P
{+B} had other things to do {@P}.
{+B} was in no hurry {@P}.

# ask A B X
"Please," begged {A!}, and looked from {X} to {=B}.
{A} wished to hear all about {X} and begged a word of {=B}.
{A} was so fond of {X} that {A.he} went up to {=B}.
{A} said how fine {X} was, and it was heard by {=B}.

# say A
"That makes me happy," said {A!}.
"No more surprises for me," said {A!}.
"Today is such a fine day," said {A!}.

# feel A
{A} whistled a tune.
{A} stopped and looked at the sky.
{A} took notes.
{A} was fond of this hour.

# pair A B
{A} told {B} that {day} suited them best.
{A} was fond of {B}.

# close A
{A} grew fond of such days.
It was the best {day} that {A!} remembered.

# closeplain
Such is life.
Such a {day} does not come twice.
"""
