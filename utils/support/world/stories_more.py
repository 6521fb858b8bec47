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

# nothas A X
{A} was without {X} now.
{A} had {X} no longer.
{A} (thought of|remembered|spoke of) {X} and (sighed|smiled|let it be).
{A} had said goodbye to {X}.
{A!}'s bag was lighter without {X}.
{X} was gone from the bag of {A!}.
There was no {X:bare} in {A!}'s bag now.

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

# return A B X
{A} did not need {X} any more and gave it back to {=B}.
{A} was done with {X} and took it back to {=B}.
{A} let {X} go home to {=B}.
{X} was given back by {A!} to {=B}.
{X} went from {A!} back to {=B}.
The loan was over, and {A!} handed {X} back to {=B}.
"I am done with {X}," said {A!}, and gave it back to {=B}.

# swap A X B Y
{A} exchanged {X} for {Y}, and {B} nodded.
{A} took {Y} and left {B} {X} for it.
{A} paid for {Y} with {X}, and {B} agreed.
{A} and {B} changed things: {X} went one way and {Y} the other.
{B} took {X}, and {A!} took {Y}.
{B} let {A!} have {Y} in exchange for {X}.
{X} went to {B}, and {Y} went to {A!}.

# sell A B X
{A} took {price} from {B} and let {X} go.
{A} let {X} go to {B} for {price}.
{A} wanted {price} for {X}, and {B} had it ready.
{B} gave {A!} {price} and got {X}.
{B} got {X} from {A!} for {price}.
{B} had {price} left, and {A!} sold {B.him} {X} for it.
{X} was sold to {B} for {price} by {A!}.

# entrust A B X C
{A} gave {B} {X} to take to {C}.
{A} let {B} have {X}, which was meant for {C}.
{A} needed somebody to take {X} to {C}, and {B} took it.
{B} was given {X} by {A!} to take to {C}.
"This is for {C}," said {A!}, and gave {B} {X}.

# deliver A B X
{A} had brought {X} for {B} and handed it over.
{A} said what had been promised and gave {B} {X}.
{B} was handed {X} by {A!}, as had been agreed.
{X} went from {A!} to {B}, as it should.

# put A X S
{A} placed {X} {S}.
{A} let {X} lie {S}.
{A} let {X} wait {S}.
{A} had had enough of {X} and left it {S}.
{X} was put down {S} by {A!}.
{X} was left {S} by {A!}.
The place that {A!} chose for {X} was {S}.

# hide A X S
{A} buried {X} {S}[, or nearly].
{A} saw to it that nobody would look for {X}: it was {S}.
{X} was hidden {S} by {A!}.
The hiding place that {A!} chose for {X} was {S}.

# lose A X
{A} let {X} fall and walked on.
{A} was no longer holding {X}, which had dropped.
{X} fell from {A!}'s hands {@P}.
{X} dropped out of {A!}'s pocket {@P}.
{X} got lost while {A!} was looking the other way.

# findlost A X
{A} came across {X} {@P} and kept it.
{A} saw {X} on the ground and took it.
{A} had {X} in {A.his} hands before anyone else saw it.
{X} was found {@P} by {A!}.
{X} was picked up by {A!}.

# restore A B X
{A} took {X} to its owner, {=B}.
{A} did the right thing and gave {X} back to {=B}.
{X} was brought back by {A!} to {=B}.
{X} was soon home again, for {A!} gave it back to {=B}.

# find A X S
{A} discovered {X} {S} and kept it.
{A} pulled out {X}, which had been {S}.
{A} reached for {X} {S}.
{X} was found {S} by {A!}.
{X} did not stay {S}, for {A!} took it.

# gull A X S
A crow pulled {X} out of {A!}'s hands and dropped it {S}.
A donkey took {X} from {A!} and left it {S}.
{X} was blown out of {A!}'s hands and came down {S}.

# fetch A X P B
{A} got {X} back {@P}, where it had been put by {=B}.
{A} picked up {X} {@P} and thought kindly of {=B}, who had left it.
{X} was fetched by {A!} {@P}, where it had been left by {=B}.

# fetchat A X P B
{A} went for {X}, which was {=@P}, where {=B} had left it.
{A} heard that {X} was {=@P}, left there by {B}, and fetched it.
{A} went back for {X} {=@P}, where {B} had left it.

# has A X
{A} was never without {+X}.
{A} had {+X} in {A.his} hands.
{A} had got hold of {+X} that morning.
{A!}'s bag had {+X} in it.
Under {A!}'s arm was {+X}.
Among {A!}'s things was {+X}.

# openhas A P X
{when}, {+A} had {+X} to show {@P}.
{when}, {+A} came to {P}, and {+X} came too.
{+A} was {@P}, and beside {A.him} lay {+X}.
It all began {@P} with {+A} and {+X}.

# therehas B X
{+B} was also there, and had {+X}.
{+B} had come as well, with {+X}.
There stood {+B} with {+X} under one arm.

# arrivehas B X
{soon}, {+B} walked in with {+X}.
{+B} came next, with {+X}.
Then {+B} showed up and had {+X}.

# elsewherehas B P X
{+B} stood {@P} at that moment, holding {+X}.
{+B} sat {@P}, and beside {B.him} lay {+X}.

# go A P
{A} wandered off to {P}.
{A} left and went to {P}.
{A} was soon on the way to {P}, and then {@P}.
{A} was seen walking to {P}.
The way to {P} was short, and {A!} took it.

# carry A P X
{A} took {X} with {A.him} to {P}.
{A} wandered off to {P} with {X}.
{A} went to {P}, where {X} went too.
{X} went to {P} under the arm of {A!}.

# visit A B P
{A} went to meet {B} {@P}.
{A} paid {B} a call {@P}.
{A} walked over to {B}, who was {@P}.

# need A X
{A} was after {X} in order to {X.use}.
{A} thought that {X} would help {A.him} to {X.use}.

# use A X
{A} made good use of {X} and {X.used}.
{A} took {X} and {X.used}.
{X} was just right: {A!} {X.used}.

# thank A B X
{A} said thank you to {B} for {X}.
{A} was grateful to {B}.

# glad A X
{A} could not stop smiling at {X}.
{A} turned {X} round and round.
"How fine it is," said {A!} about {X}.

# sad A X
{A} kept thinking of {X}, which was lost.
{A} was sad about {X}.
"My poor {X:bare}," said {A!}.
"""
