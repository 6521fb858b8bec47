"""Further wordings of what passages tell of repairs, houses, finds and gifts, and of what is asked of it.

For generated training items only: see `questions_more`.
"""

TABLES = """
@ repairs
# broken
What put {O} out of action was this: {W}.
A sign hangs on {O}, since {W}.
Since {W}, {O} has been closed off with a rope.
It is sad but true of {O}: {W}.
{O} failed for a simple reason: {W}.
The damage to {O} was done when {W}.
Children are kept away from {O}, for {W}.
Nothing about {O} works any longer, because {W}.
The sorry state of {O} is easily explained: {W}.
As {W}, the town has had to do without {O}.
Last month {O} was still in good order, but then {W}.
# work
The task of restoring {O} went to {A}, whose plan allows {N} days for it.
{A} took on {O} and reckons with {N} days of labour.
{O} is now a matter for {A}, who counts on {N} days.
It is {A} who will set {O} right, and {N} days should be enough.
{N} days is what {A} asks for to restore {O}.
+The job fell to {A}, who thinks that {N} days will do.
+{A} has been hired for {N} days to deal with it.
+Not less than {N} days, says {A}, who is in charge of the repair.
+With hammer and saw {A} will be busy there for {N} days.
# cost
{B} opened a purse and laid down {M} for {O}.
Without the {M} from {B}, {O} would have been given up.
The expense for {O} came to {M}, and {B} bore it all.
{M} was the final price for {O}, settled by {B}.
{B} covered the costs of {O}, which amounted to {M}.
Thanks to {B}, the {M} for {O} was found.
It is {B} who pays the {M} that {O} costs in the end.
+Nobody but {B} was willing to hand over the {M} it takes.
+{B} laid the whole {M} on the table.
+The final account says {M}, and {B} has settled it.
+Generous as ever, {B} provided the {M}.
# ready
People hope to use {O} again on {D}.
The town has been told to expect {O} back by {D}.
{D} is the date fixed for opening {O} again.
No later than {D}, {O} has to be in working order.
A note on the door promises that {O} will be finished by {D}.
{O} will not be usable before {D}.
+The last nail goes in on {D}.
+It should be whole again by {D}.
+Everything is to be in order by {D}.
+Until {D} one has to be patient.
# first
An earlier attempt to save {O} failed on {E}, although {H} screws were put in.
{E} saw a useless attempt on {O} with {H} screws.
Not even {H} screws could hold {O} together on {E}.
A neighbour had put {H} screws into {O} on {E}, without any success.
{H} screws were driven into {O} on {E}, and all of them fell out again.
The {H} screws that somebody turned into {O} on {E} changed nothing.
+Already on {E} a helper had failed, in spite of {H} screws.
+An earlier attempt, made on {E}, used up {H} screws and achieved nothing.
+{H} screws had been put in on {E}, but they did not hold.
+A boy brought {H} screws on {E}, but nothing held.
# guess
Before anyone looked closely, {O} was expected to cost {K}.
The first estimate for {O} had been {K}.
{K} had been written down for {O} in the old plan.
At the beginning, {K} was thought enough for {O}.
In the early days one reckoned with {K} for {O}.
The council had at first put aside {K} for {O}.
+The early estimate, {K}, turned out to be wrong.
+To begin with, {K} had been expected.
+It was wrongly believed at first that {K} would do.
+An old plan had mentioned {K}.
# waiting
The delay with {O} had a reason: {Z}.
{O} stood untouched for a while, for {Z}.
As {Z}, {O} was left alone at first.
It was impossible to begin with {O} sooner, since {Z}.
What held up the repair of {O} was this: {Z}.
Weeks went by and nobody touched {O}, because {Z}.
+The start was put off since {Z}.
+No sooner start was possible, for {Z}.
+As {Z}, nothing was done for some time.
? W
What is the matter with {O}?
What put {O} out of action?
For what reason can nobody use {O} now?
What went wrong with {O}?
What is to blame for the state of {O}?
What made {O} useless?
How did the damage to {O} come about?
Can you say why {O} no longer works?
Why has {O} been closed?
What caused {O} to fail?
? A
Who restores {O}?
Which person was hired to work on {O}?
Who took on the job of fixing {O}?
By whom will {O} be mended?
Who is in charge of restoring {O}?
Who makes {O} whole again with tools and skill?
On whose skill does {O} now depend?
? N
How long will it take to mend {O}, in days?
What number of days does {A} ask for?
Within how many days does {A} promise to fix {O}?
How many days will {A} spend on the job?
The fixing of {O} lasts how many days?
How long is {A} going to work on {O}?
? M
What is the final price of mending {O}?
What sum did {B} hand over?
How high was the bill for {O} that {B} settled?
What amount did {B} provide?
How big was the gift of money from {B}?
What were the actual costs of {O}?
How much came out of the purse of {B}?
What did {O} cost in the end?
What expense did {B} bear?
? B
Who settles the bill for {O}?
Who bears the costs of {O}?
Out of whose purse came the money for {O}?
Who was generous enough to pay for fixing {O}?
By whom was the bill for {O} paid?
Whom must the town thank for the money spent on {O}?
Who provided the sum that {O} needed?
Who covered the expense of mending {O}?
Whose gift of money saved {O}?
Which person paid so that {O} could be restored?
? D
By when must {O} be finished?
For which day is the return of {O} planned?
From which day may {O} be used again?
Until what day does the town have to do without {O}?
What is the date by which {O} has to be in order?
On what day is {O} expected to work once more?
When will the repair of {O} be complete?
What day has been set for opening {O} again?
Which day do people look forward to because of {O}?
? O
What is being fixed by {A}?
What has {A} been hired to restore?
On what is {A} going to use the tools?
What did {B} pay to have mended?
What is due to work again by {D}?
What is to be in order again on {D}?
What has to be put right by {A}?
For what did {B} open a purse?
What has been entrusted to {A}?
? E
When did the useless attempt on {O} take place?
On which day had the screws been tried on {O}?
What day saw the failed attempt to fix {O}?
On what day were screws put into {O} for nothing?
When was the early attempt to save {O} made?
On which day did screws fail to hold {O}?
When had somebody already worked on {O} without any luck?
What was the day on which the first attempt on {O} failed?
? H
What number of screws went into {O}?
How many screws had somebody turned into {O} in vain?
The useless attempt on {O} took how many screws?
How many screws did not hold {O} together?
With how many screws did a helper try to save {O}?
How many screws were used up on {O} without success?
How many screws were bought for {O} at first?
? K
What was the first estimate for {O}?
What sum had been named for {O} before anyone looked closely?
How much had originally been planned for {O}?
What did people wrongly expect {O} to cost?
How high was the early guess for mending {O}?
What amount stood in the old plan for {O}?
At what cost was {O} first estimated?
What price was mentioned for {O} in the beginning?
Which sum did the council at first have in mind for {O}?
? Z
What held up the work on {O}?
For what reason was the start on {O} put off?
Why was {O} left untouched for some time?
What was the reason for the delay with {O}?
Why did nobody begin sooner with {O}?
What kept people from starting on {O} at once?
Why could the work on {O} not begin earlier?
How is the late start on {O} explained?
What stood in the way of an early start on {O}?

@ houses
# built
The year {Y} saw the opening of {P}, raised by {F}.
The stone over the door of {P} bears the name of {F} and the year {Y}.
Nobody but {F} could have raised {P} in {Y}.
Since {Y} people have been able to visit {P}, the work of {F}.
{P} is the work of {F} and dates from {Y}.
The founder of {P} was {F}, the year of its founding {Y}.
In the year {Y}, {P} was founded by {F}.
{F} founded {P} in {Y}, as every child here learns.
Old papers name {F} as the founder of {P} and {Y} as its first year.
The plans for {P} were drawn by {F}, and in {Y} it was finished.
Every schoolchild knows that {F} created {P} in {Y}.
# material
Whoever touches the outside of {P} feels {L}.
{L} was the stuff for the walls of {P}.
The masons raised the walls of {P} in {L}.
{P} keeps out the wind with walls of {L}.
It is {L} that gives the walls of {P} their colour.
What holds up the roof of {P} is {L}.
The walls of {P} consist of {L} from top to bottom.
+Carts full of {L} were needed for its walls.
+The masons used {L} for the outer walls.
+One sees at once walls of {L}.
+Nothing but {L} was good enough for the walls.
# cost
The old account book gives {M} as the cost of building {P}.
Putting up {P} swallowed {M}.
The builders of {P} asked for {M} and got it.
{M} was the sum for which {P} was raised.
For no less than {M} the town got {P}.
When the last worker was paid, {P} had eaten up {M}.
+The builders were paid {M} in all.
+The bill for the building amounted to {M}.
+To put it up, people collected {M}.
+An old account shows that {M} went into the building.
# former
The ground under {P} once belonged to {O}.
{O} was cleared away to make space for {P}.
Grandparents still speak of {O} on the spot now taken by {P}.
{P} was raised on a spot where {O} had been.
In earlier times the place of {P} was occupied by {O}.
{O} was the forerunner of {P} on this piece of land.
An old map shows {O} where we now see {P}.
+The ground had been home to {O}.
+The same spot once held {O}.
+To make space, the workers removed {O}.
+Old maps show {O} on the spot.
# rooms
{P} is divided into {N} rooms.
The inside of {P} is made up of {N} rooms.
The number of rooms in {P} is {N}.
{N} rooms lie behind the door of {P}.
Anyone who lights the lamps in {P} has to enter {N} rooms.
No fewer than {N} rooms can be heated in {P}.
+Inside, a long hall leads to {N} rooms.
+The key ring holds keys for {N} rooms.
+Its owner heats {N} rooms in winter.
+Under its roof there is space for {N} rooms.
# fire
Flames caught {P} in {V} and destroyed goods worth {K}.
The flames of {V} cost {P} {K}.
In the year {V} a burning lamp set {P} on fire, and {K} were lost.
When {P} was on fire in {V}, the harm done came to {K}.
It took {K} to repair {P} after the flames of {V}.
+In {V} the roof caught fire, which cost {K}.
+When flames broke out in {V}, {K} were lost.
# stairs
A flight of {H} steps, cut from {G}, takes you up to {P}.
The entrance of {P} is reached by {H} steps of {G}.
{G} was chosen for the {H} steps outside {P}.
The stairs of {P} are of {G} and have {H} steps.
Old people complain about the {H} steps of {G} before {P}.
+Outside, a stair of {G} rises in {H} steps.
+The entrance stair, {H} steps high, is of {G}.
+To reach the door one goes up {H} steps cut from {G}.
+For its {H} steps somebody chose {G}.
? Y
How far back does {P} go?
What is the founding year of {P}?
From which year does {P} date?
What year is carved over the door of {P}?
When did {F} found something in the town?
What year saw {P} being put up?
In what year did {F} act as a builder?
When did the history of {P} begin?
? F
By whom was {P} founded?
Who is named as the founder of {P}?
Whose work is {P}?
Who had {P} put up?
Who gave {P} to the town?
Who was behind the building of {P}?
Who founded a house in {Y}?
What is the name of the person who created {P}?
? L
Of what are the walls of {P}?
What does one touch when one leans against a wall of {P}?
In what material were the walls of {P} raised?
What are the outer walls of {P} built from?
Out of which stuff are the walls of {P}?
What building material do the walls of {P} show?
What do the walls of {P} consist of?
? M
What was the price of building {P}?
What sum was spent on putting up {P}?
How expensive was it to build {P}?
How high was the bill for the building of {P}?
What amount went into the construction of {P}?
For what sum was {P} put up?
What did it cost {F} and the town to have something built?
The construction of {P} came to what sum?
? O
What stood earlier where {P} is now?
What was on the spot of {P} in former times?
What was pulled down to make space for {P}?
Which thing was removed for the sake of {P}?
What was the ground of {P} used for earlier?
What gave way to {P}?
What occupied the land before {P} came?
What would one have found on the site of {P} long ago?
What did {P} replace?
? N
What is the number of rooms in {P}?
Into how many rooms is {P} divided?
How many rooms lie under the roof of {P}?
How many rooms must be heated in {P}?
Someone who cleans {P} has how many rooms to sweep?
Of how many rooms is {P} made up?
How many rooms would a visitor count in {P}?
? P
Which house was founded by {F}?
What is the building that dates from {Y}?
Which building stands in the place of {O}?
What replaced {O}?
Which building owes its existence to {F}?
What was put up at a cost of {M}?
Of which house was {F} the founder?
What was opened in the year {Y}?
What was built where {O} used to be?
Which building did {F} leave to the town?
? V
When was {P} on fire?
What was the black year of {P}, when it burned?
When did {P} catch fire?
What is the year of the fire at {P}?
In what year did {P} go up in flames?
When did flames break out in {P}?
From which year does the fire damage to {P} date?
What year brought {P} a fire?
? K
How high was the fire damage to {P}?
What loss did the flames bring to {P}?
How expensive was the fire for {P}?
What did it cost to repair {P} after the flames?
What amount did the flames destroy at {P}?
How great was the loss when {P} caught fire?
What sum had to be found after {P} had burned?
The harm done by fire to {P} came to what sum?
? G
Of what are the steps of {P}?
Which material was chosen for the stairs of {P}?
What do you tread on as you go up to the door of {P}?
From what were the steps before {P} cut?
What do the stairs outside {P} consist of?
Of which stuff is the entrance stair of {P}?
What is under your feet on the steps of {P}?
In what material are the steps up to {P}?
Of what kind of stone or wood are the steps of {P}?
? H
How many steps does the stair outside {P} have?
What is the number of steps before the door of {P}?
By how many steps is the door of {P} reached?
A visitor to {P} goes up how many steps?
How many steps does one count at the door of {P}?
How many steps must old people manage at {P}?
Of how many steps does the stair of {P} consist?
How many steps does it take to reach the door of {P}?

@ finds
# found
To the surprise of {A}, {X} turned up {S} on {D}.
{D} was the day when {A} saw {X} lying {S}.
Nobody had noticed {X} {S} before {A} passed by on {D}.
{S} was where {A} came across {X} on {D}.
The finder of {X} was {A}, who saw it {S} on {D}.
{X} was discovered {S} by {A} on {D}.
On {D} something shone {S}: it was {X}, and {A} took it along.
{A} had a lucky walk on {D} and met with {X} {S}.
Looking for something else on {D}, {A} stumbled over {X} {S}.
# owner
{X} is the property of {B}, who had been without it for {N} days.
It had been {N} days since {B} last saw {X}.
The owner of {X} is {B}, whose pockets had been empty for {N} days.
{B}, to whom {X} belongs, had been hoping for it for {N} days.
{X} had been missing from the home of {B} for {N} days.
The loss of {X} had troubled {B} for {N} days.
+The rightful owner was {B}, who had been upset for {N} days.
+Its owner, {B}, had given up hope after {N} days.
+It had slipped away from {B} {N} days before.
+It was the property of {B} and had been gone for {N} days.
# reward
The honesty of {A} over {X} was rewarded with {M}.
{A} gave {X} up and was richer by {M}.
{M} was the reward that {A} earned with {X}.
As a finder, {A} received {M} for {X}.
Honest {A} pocketed {M} in return for {X}.
In thanks for {X}, {M} was pressed into the hand of {A}.
+The finder received {M} in thanks.
+For being honest {he:A} earned {M}.
+{M} went into the hand of the finder.
# search
With the help of {H} people, {B} had looked everywhere for {X}.
{H} people had gone through the town for {B} in search of {X}.
It was no use that {B} had sent {H} people to look for {X}.
{B} had told {H} people about the loss of {X}.
No fewer than {H} people had joined the search for {X}.
The hunt for {X} had kept {H} people busy.
+{H} neighbours had joined the search.
+In all, {H} people had crawled about for it.
+Before that, {H} friends had looked in every corner.
+The search party had numbered {H} people.
# return
On {E} {X}, worth {K}, was back in the hands of {B}.
Not until {E} did {B} pick up {X}, which has a value of {K}.
{X} went back to {B} on {E}; in a shop one would pay {K} for it.
{E} was the day when {B} received {X}, a thing worth {K}.
The value of {X} is {K}, as {B} explained when collecting it on {E}.
+{B} collected it on {E} and put its value at {K}.
+{E} came, and {B} took it home; its price had been {K}.
+It was handed back on {E} to {B}, who had once bought it for {K}.
+Its value is {K}, and on {E} it was returned to {B}.
? A
By whom was {X} discovered?
Who was honest enough to hand in {X}?
Who spotted {X}?
Who was lucky enough to stumble on {X}?
Which person saw {X} lying there?
Whose sharp eyes noticed {X}?
Who received a reward because of {X}?
Who picked up {X}?
To whom was the reward for {X} paid?
Who brought {X} to light?
Whom must {B} thank for finding the lost thing?
? X
What did {A} come across?
What was discovered by {A}?
What was {B} missing?
What is the property of {B}?
Which thing turned up {S}?
What caught the eye of {A}?
What did {A} pick up on {D}?
Which lost thing belonged to {B}?
What could one have seen lying {S}?
The loss of what had made {B} sad?
What did the honest {A} hand in?
? S
Where exactly did {X} turn up?
In which place was {X} discovered?
Where did {A} spot {X}?
Where had {X} been hiding?
Where was {A} looking when {X} came to light?
At what spot did {A} stumble on something?
What was the hiding place of {X}?
Where did {A} pick something up?
{X} was lying where?
Where had nobody but {A} noticed {X}?
? D
What day brought {A} the lucky find?
When did {A} spot {X}?
On what day did {A} pick up {X}?
What was the day of the discovery of {X}?
When did {A} stumble on something?
{X} was noticed by {A} on which day?
On which day did the finder see {X} lying there?
Since what day has {X} no longer been lost, thanks to {A}?
? B
To whom does {X} belong?
Whose property is {X}?
Who had been looking for {X}?
Who was glad to see {X} again?
From whose bag had {X} gone missing?
Who was the rightful owner of {X}?
Who had to live without {X} for some days?
Whom did {A} make happy with the find?
By whom had {X} been lost?
Who missed {X}?
? N
How long had {B} been without {X}, in days?
What number of days was {X} missing?
How many days before had {X} been lost?
After how many days was {X} no longer missing?
How many days did the worries of {B} last?
The loss of {X} lay how many days back?
? M
What reward did {A} receive?
How high was the reward for {X}?
How much did {A} earn by being honest?
What amount was paid to {A} for handing in {X}?
How much was pressed into the hand of {A}?
With what sum was {A} thanked?
How much richer did {X} make {A}?
What was paid as thanks for finding {X}?
? E
When was {X} handed back to its owner?
On which day did {B} collect {X}?
What day brought {X} home to {B}?
When did {B} take {X} home?
On what day was {X} returned?
When was {X} picked up by its owner?
On which day did {X} go back to {B}?
When did {B} come to fetch {X}?
What was the day on which {B} could hold {X} again?
? K
What value does {X} have?
What price did {B} once pay for {X}?
At what sum does the owner value {X}?
How valuable is {X}?
What was the price of {X} when it was bought?
What is {X} worth, according to its owner?
For how much had {X} been bought?
What sum does {B} name as the value of {X}?
? H
How many helpers looked for {X}?
What number of people joined the search for {X}?
How many people had {B} told about the loss of {X}?
How big was the search party for {X}, counted in people?
By how many people had {X} been looked for?
How many people were busy with the hunt for {X}?
How many people did {B} ask about {X}?
The hunt for {X} took how many people?

@ gifts
# gave
{B} was surprised {at:P} on {D} when {A} brought out {X}.
The giver of {X} was {A}, and {B} received it {at:P} on {D}.
{D} was the day when {A} presented {B} with {X} {at:P}.
{X} was handed to {B} by {A} {at:P} on {D}.
What {B} received from {A} {at:P} on {D} was {X}.
It was {at:P} that {A} made {B} a present of {X} on {D}.
From the bag of {A} came {X}, and {B} accepted it {at:P} on {D}.
On {D}, {at:P}, {B} unpacked {X}, which {A} had brought.
# why
With {X}, {A} hoped {W}.
{X} was chosen by {A} {W}.
What {A} wanted with {X} was {W}.
It was only {W} that {A} gave {X} away.
Such a present as {X} was for {A} a good way {W}.
+The only reason was {W}.
+{he:A} just wanted {W}.
+It seemed the right thing {W}.
+There was a good reason: {W}.
# price
{C} was where {A} found {X}, at a price of {M}.
{X} was bought by {A} in {C} for {M}.
During a visit to {C}, {A} laid down {M} for {X}.
It was in {C} that {A} spent {M} on {X}.
In {C}, {M} had been enough for {A} to get {X}.
+The shop was in {C}, and the label said {M}.
+{he:A} had travelled to {C} and spent {M} on it.
+On a market stall in {C} it was offered for {M}.
# wrap
The wrapping of {X} took {K} out of the purse of {A}.
To have {X} wrapped, {A} added {K}.
A bow around {X} cost {A} a further {K}.
{A} had {X} packed nicely for {K} more.
A further {K} was the price of the wrapping for {X}.
For {K}, {A} bought pretty wrapping to put around {X}.
+The wrapping was an extra {K}.
+Having it packed meant a further {K}.
+A silk bow added {K}.
+For the wrapping alone {he:A} spent {K}.
# return
To repay {A} for {X}, {B} brought {Y} on {E}.
{E} came, and {B} repaid {A} for {X} with {Y}.
As an answer to {X}, {Y} reached {A} on {E}.
+{Y} was the answer of {B}, brought on {E}.
+To repay the kindness, {B} brought {Y} on {E}.
+On {E} {Y} went the other way, from {B} to {A}.
? A
Who handed {X} over?
By whom was {X} given to {B}?
Who parted with {X}?
Who was the giver of {X}?
Whom did {B} have to thank for {X}?
From whose hands did {X} come?
Who had chosen {X} as a present?
Who surprised {B} with a present?
Who presented {B} with {X}?
From whom was the present that {B} received?
? B
Who received {X}?
To whom was {X} handed?
Who accepted {X} as a present?
Whom did {A} surprise with {X}?
In whose hands did {X} end up?
Who was the lucky one that {A} gave {X} to?
By whom was {X} received?
Whom did {A} have in mind when choosing {X}?
To whom does {X} belong now that {A} has given it away?
With whom did {A} leave {X}?
? X
What did {A} present to {B}?
What did {B} receive from {A}?
With what did {A} surprise {B}?
Which thing did {A} part with?
What had {A} chosen for {B}?
What did {A} hand to {B} on {D}?
What was inside the parcel that {A} brought for {B}?
What had {A} bought for {M}?
What was the gift that {A} carried {at:P}?
Which gift did {B} unpack {at:P}?
? P
Where did {B} receive {X}?
At which place did {A} surprise {B}?
Where did {A} meet {B} with a present?
Where did {X} change hands?
In which place did {A} part with {X}?
Where in Saltby did {B} unpack {X}?
{A} presented {X} to {B} where?
What place saw {A} handing {X} over?
? D
When did {A} hand over {X}?
What day brought {B} the gift of {X}?
On which day did {X} change hands?
When was {B} surprised with {X}?
On what day did {A} part with {X}?
When did {A} present {X} to {B}?
What was the day on which {B} received {X}?
? W
What was the reason for giving {X} away?
With what aim did {A} choose {X}?
What was the purpose of {X}?
What made {A} part with {X}?
To what end did {A} give {X} to somebody?
Why did {A} think of giving {X}?
What was {A} hoping to do with {X}?
Why was {X} handed over?
What was the idea behind the gift of {A}?
? M
What was the price of {X} itself?
What sum did {A} lay down for {X} in {C}?
How much did the shop in {C} ask for {X}?
For what amount was {X} sold to {A}?
What did {X} cost without the wrapping?
How expensive was {X} in the shop?
At what price had {A} bought {X}?
How much money stayed behind in {C} because of {X}?
What did the label on {X} say in the shop?
For how much did a trader let {A} have {X}?
? C
In which town was {X} bought?
Where had {A} gone shopping?
From what town did {A} bring {X}?
What town does {X} come from?
Which town had {A} visited to get {X}?
In what town did {A} come across {X}?
To which town must one travel for {X}?
Where did {A} spend {M}?
Where was {X} once for sale?
? Y
What was given in return for {X}?
With what did {B} repay {A}?
Which thing did {A} receive in exchange for {X}?
What did {B} bring as thanks for {X}?
With what was {A} repaid?
What did {A} have in the end instead of {X}?
What did {B} offer {A} as thanks?
? E
On which day did {B} repay {A}?
When did {A} get something in exchange for {X}?
What day brought {A} a gift in return?
When did {B} show thanks for {X}?
On what day was the gift of {X} answered?
On which day was {A} repaid for {X}?
When did {B} bring something as thanks?
What was the day on which {B} returned the kindness?
? K
What was the cost of the wrapping around {X}?
How much extra did {A} pay to have {X} packed?
What sum went into the bow or ribbon for {X}?
How expensive was it to have {X} wrapped?
What amount did {A} add for the wrapping?
What was the price of the box or ribbon for {X}?
For what sum was {X} wrapped?
What did {A} spend on the packing alone?
"""
