"""What is easily confused: second prices, days, numbers, years, places, reasons.

More slots and steps for the topics of `questions_town`, `questions_people` and
`questions_trade`, so that a unit holds two values of a type and a question has to be
read to tell them apart. `# longer: opens closes` is told only beside one of the steps
after the colon. How to read the rest: `questions_grammar`.
"""

TABLES = """
@ hours P
L=day V=late Z=crowd

# longer: opens closes rest
+Only on {L} it stays open until {V}.
On {L} {P} does not close before {V}.
+The one long day is {L}, with light until {V}.
{P} is open as late as {V} on {L}.
+{L} is different: the last ones leave at {V}.
Those who work late can go to {P} on {L}, until {V}.
*{L} is the long day of {P}, which then closes at {V}.
*+On {L} the lights burn until {V}.

# crowd: rest
At noon {P} is crowded because {Z}.
+It is full at noon because {Z}.
{Z}, so {P} gets crowded at noon.
+Because {Z}, it is full at noon.
Because {Z}, people fill {P} at noon.
*At noon many people are {at:P} because {Z}.
*+{Z}, so many people come at noon.

? L
On which day is {P} open longest?
Which day suits people who work late and need {P}?
What is the long day of {P}?
*On what day can one stay {at:P} longer than usual?
? V
How late can one stay {at:P} on {L}?
When does {P} close on {L}?
Until what time is {P} open on its long day?
*At what hour on {L} must people leave {P}?
? Z
Why is {P} crowded at noon?
Why do so many people visit {P} at midday?
What draws people to {P} at noon?
*Why is it hard to find a seat {at:P} at noon?

@ events E
F=day I=price G=late H=number Z=cancel

# sale: when cost
+From {F} one can buy tickets; children pay {I}.
Tickets for {E} are out on {F}, at {I} for children.
+Children pay {I}, and the sale begins on {F}.
{E} costs children {I}, and tickets are out on {F}.
+The sale starts on {F}, and a child pays {I}.
*Children get into {E} for {I}, with tickets sold from {F}.
*+{I} is enough for children, with tickets from {F}.

# team: when guests
+{H} helpers are needed until the end at {G}.
{E} ends at {G}, when {H} helpers will clear up.
+It is over at {G}, and {H} helpers will sweep the ground.
+{H} helpers have been found, and {G} is the end.
At {G}, when {E} is over, {H} helpers start to work.
*For {E}, which ends at {G}, there are {H} helpers.
*+Everything ends at {G} with a meal for {H} helpers.

# cancel: where
+Two years ago it failed because {Z}.
{E} was dropped two years ago because {Z}.
+Because {Z}, there was none two years ago.
{Z}, so {E} was called off two years ago.
+Nothing came of it two years ago: {Z}.
*Two years ago people did without {E} because {Z}.
*+It was not held two years ago: {Z}.

? F
On which day do tickets for {E} go on sale?
What is the first day to buy a seat for {E}?
On what day can people first pay for {E}?
*On which day will one first be able to buy a seat for {E}?
? I
How much does a child pay for {E}?
How much is {E} for young visitors?
What do boys and girls pay at {E}?
*How much must parents pay for a child at {E}?
? G
At what time is {E} over?
Until when does {E} last?
At what hour do visitors of {E} go home?
*When does {E} finish?
? H
How many helpers does {E} need?
How many people work at {E}?
How many will do the cleaning after {E}?
*How many people help at {E}?
? Z
Why did {E} not take place once?
What stopped {E} two years ago?
For what reason did people not have {E} at one time?
*Why did {E} fail in the past?

@ repairs O
E=day H=number K=price Z=waiting

# first: work ready
+A first try on {E}, with {H} screws, was in vain.
On {E} {H} screws were tried on {O}, for nothing.
+On {E} somebody had already wasted {H} screws on it.
{O} had been tried with {H} screws on {E}, but in vain.
+{H} new screws, bought on {E}, did not help.
*On {E} {H} screws had not been enough for {O}.
*+{H} screws had not helped on {E}.

# guess: cost
+At first {K} was the sum named.
A first guess for {O} was {K}.
+The council had spoken of {K}.
People had planned to spend {K} on {O}.
+First, {K} had been planned.
*The first guess for {O}, {K}, was wrong.
*+Earlier people had spoken of {K}.

# waiting: broken
+The work began late because {Z}.
The repair of {O} had to wait because {Z}.
+Because {Z}, it took a while to begin.
{Z}, so work on {O} could not begin at once.
+{Z}, so the work had to wait.
*Nobody could start on {O} at once because {Z}.
*+There was a delay because {Z}.

? E
On which day did a first repair of {O} fail?
When did somebody try to mend {O} in vain?
On what day did somebody work on {O} without success?
*When were screws wasted on {O}?
? H
How many screws were used on {O}?
How many screws did not help {O}?
How many screws did the first try with {O} cost?
*How many screws were wasted on {O}?
? K
How much did people first think {O} would cost?
How much had been set aside for {O}?
How much money did the council expect {O} to take?
*What sum was first named for {O}?
? Z
Why did the repair of {O} start late?
Why did people have to wait for work on {O}?
What delayed the repair of {O}?
*Why was {O} not mended at once?

@ houses P
V=oldyear K=sum G=material H=number

# fire: built cost
+A fire in {V} did damage of {K}.
In {V} a fire in {P} did damage of {K}.
+It burned in {V}, and {K} were needed to save it.
{P} burned in {V}, and the loss was {K}.
+After a fire in {V}, another {K} had to be found.
*{K} were lost when {P} burned in {V}.
*+Flames took the roof in {V}, a loss of {K}.

# stairs: material rooms
+{H} steps of {G} lead up to the door.
{P} has {H} steps, which are made of {G}.
+One climbs {H} steps of {G} to get in.
In front of {P} there are {H} steps of {G}.
+Its {H} steps are of {G}.
*To reach {P} one walks up {H} steps of {G}.
*+There are {H} steps, all of {G}.

? V
When did {P} burn?
In which year was there a fire in {P}?
In what year was {P} damaged?
*In which year did people have to save {P}?
? K
How much did the fire in {P} cost?
How much money was lost in the fire at {P}?
How much was the damage to {P}?
*How much did one lose in the fire of {P}?
? G
What are the steps of {P} made of?
On what does one walk up to {P}?
What was used for the stairs of {P}?
*What are the stairs in front of {P} made from?
? H
How many steps lead to {P}?
How many steps must one climb to get into {P}?
How many steps has {P} at its entrance?
*How many steps are there in front of {P}?

@ finds X
E=day K=price H=number

# search: owner
+{H} people had helped to look for it.
{B} had asked {H} people about {X}.
+{H} people had been asked about it.
Even {H} people together could not find {X} before.
+A search by {H} people had found nothing.
*{H} people had looked for {X} in vain.
*+Before, {H} people had searched the town.

# return: found reward
+On {E} {B} fetched it; it is worth {K}.
{B} came for {X} on {E} and said it was worth {K}.
+{B} got it back on {E} and was glad: it had cost {K}.
{X} once cost {K}, and on {E} {B} had it again.
+It is worth {K}, says {B}, who came for it on {E}.
*On {E} {B} took {X} home, which once cost {K}.
*+{B} was there on {E} to fetch it, worth {K}.

? E
When did {B} get {X} back?
On which day did {B} have the lost thing again?
On what day did the owner come for {X}?
*When was {X} with its owner again?
? K
How much is {X} worth?
How much did {X} once cost?
What is the value of {X} in money?
*How much would one have to pay for {X}?
? H
How many people had tried to find {X}?
How many people took part in the search for {X}?
How many people knew that {X} was lost?
*How many people wanted to help {B}?

@ gifts X
Y=thing E=day K=price

# wrap: price
+The ribbon cost another {K}.
{A} spent another {K} on a box for {X}.
+A nice box was {K} more.
+{K} more went into a ribbon.
For the box around {X}, {A} paid {K}.
*The ribbon around {X} had cost {A} {K}.
*+There was a ribbon for {K} around it.

# return: gave
+{B} gave {Y} in return on {E}.
In return for {X}, {A} got {Y} on {E}.
+On {E} {A} was given {Y} in return.
{B} thanked {A} on {E} with {Y}.
+On {E} {B} came back with {Y} as thanks.
*{Y} was what {A} got from {B} on {E}.
*+{B} answered on {E} with {Y}.

? Y
What did {A} get in return?
What did {B} give back?
With what did {B} thank {A}?
What did {A} receive in the end?
*What was the answer to the gift of {A}?
? E
When did {B} give something back?
On which day did {A} receive something?
When was {A} thanked?
*On what day did {A} get a present too?
? K
How much was spent on wrapping {X}?
How much did the packing of {X} cost?
What did {A} pay for the things around {X}?
*How much did it cost to wrap {X}?

@ newcomers A
H=town V=year S=instrument Z=hard

# way: came
+On the way came a stop in {H}.
Between the two homes, {A} spent a year in {H}.
+A summer in {H} had not been a success.
+{he:A} had tried {H} as well, for one year.
For a short time {A} also worked in {H}.
*{A} did not find work in {H}, another stop.
*+Before Saltby came a short stay in {H}.

# bought: plays came
+In {V} {he:A} bought {S} too, but never learned it.
In {V} {A} bought {S} but never learned to play it.
+{S}, bought in {V}, only gathers dust.
{A} has never played {S}, bought in {V}.
+A shop sold {him:A} {S} in {V}, but it stays in its case.
*{S} was a mistake that {A} bought in {V}.
*+{he:A} paid for {S} in {V} and never used it.

# hard: why
+At first {he:A} nearly left again because {Z}.
{A} almost went back because {Z}.
+Because {Z}, the first weeks were not easy.
{Z}, so the beginning was hard for {A}.
+There were tears too, because {Z}.
*The first year was no joy for {A}, because {Z}.
*+It was not easy at first because {Z}.

? H
Where did {A} stay for a short time?
In which place was {A} not happy for long?
Where else did {A} try to live?
*In which town did {A} stop on the way?
? V
When did {A} go to a shop for {S}?
In which year did {A} spend money on {S}?
In what year did a shop sell something to {A}?
*When did {S} come into the house of {A}?
? S
What did {A} buy but not learn?
What does {A} own without using it?
What has {A} never learned to play?
*What was bought by {A} for nothing?
? Z
Why was it hard for {A} at first?
Why did {A} think of going away again?
What did {A} not like about Saltby in the beginning?
*What made the first time difficult for {A}?

@ parcels B
E=day H=price Y=thing

# post: came brought
+It had been posted on {E} for {H}.
The sender had paid {H} on {E} to send it to {B}.
+Posted on {E}, it had cost the sender {H}.
For {H} it had been sent to {B} on {E}.
+The stamps for {H} were dated {E}.
*{H} had been paid to send {B} the box on {E}.
*+The sender had paid {H} for it on {E}.

# second: content
+A neighbour got {Y} out of the same box.
{B} put aside {Y}, which was for a neighbour.
+There was also {Y}, meant for a neighbour.
From the same box {B} gave {Y} to a neighbour.
+{Y} had been packed in for a neighbour.
*{B} found {Y} too, but that was for a neighbour.
*+For a neighbour there was {Y}.

? E
On which day was the parcel for {B} posted?
When did somebody send a box to {B}?
On what day did the parcel of {B} begin its journey?
*When had somebody paid to write to {B}?
? H
How much did the sender pay to write to {B}?
How much did the stamps on the box for {B} cost?
How much was it to post the parcel for {B}?
*How much had it cost somebody to send things to {B}?
? Y
What was for a neighbour of {B}?
What did {B} have to give to somebody next door?
What was in the parcel but not meant for {B}?
*What did {B} not keep?

@ stalls A
Q=price K=number R=stall

# last: price sold
+Last year it was {Q}, and {K} bags were left over.
A year ago {A} took {Q} and had {K} bags left.
+The year before, {he:A} took {Q} and kept {K} bags.
Last time {A} took {Q} and went home with {K} bags.
+{K} bags stayed unsold last year, at {Q}.
*A year earlier {A} asked {Q} and had {K} bags too many.
*+Last year {K} bags were too many, at {Q}.

# place: since sells
+Earlier the stall was {R}.
{A} used to be {R}.
+Before, {he:A} stood {R}.
{A} had to give up a place {R}.
+The old place, {R}, was too dark.
*{R} it was too windy for {A}.
*+The first place had been {R}.

? Q
How much did {A} ask a year ago?
How much was it at the stall of {A} last year?
What was the old price of {G}?
*How much did {G} cost earlier?
? K
How many bags could {A} not sell last year?
How many bags were left over at the stall of {A}?
How many bags of {G} found no buyer?
*How many bags was {A} left with?
? R
Where did {A} stand in earlier days?
Where was the old stall of {A}?
What spot did {A} have to leave?
*Where does {A} not stand any more?

@ ships V
H=number U=late E=day Z=stays

# people: crew late
+It takes {H} passengers and casts off at {U}.
{V} takes {H} passengers and casts off at {U}.
+At {U}, with {H} passengers, it will cast off.
{H} passengers have to be on {V} by {U}.
+Its {H} passengers must come on board by {U}.
*{V} goes out at {U} with {H} passengers.
*+{H} passengers want to be on board at {U}.

# began: leaves cargo
+It had put to sea on {E}.
{V} had put to sea on {E}.
+The voyage had begun on {E}.
On {E} {V} had left the last port.
+{E} saw it put to sea.
*The voyage of {V} had begun on {E}.
*+On {E} it had been on its way already.

# stays: late
+It cannot leave sooner because {Z}.
{V} has to stay a while because {Z}.
+Because {Z}, nobody is in a hurry to sail.
{Z}, so {V} must lie in port a little longer.
+{Z}, so there is time for a rest.
*{V} is not ready to sail yet because {Z}.
*+It will not go at once, because {Z}.

? H
How many passengers travel on {V}?
How many people have paid to sail with {V}?
How many guests does {A} have on board?
*How many travellers sail on {V}?
? U
At what time does {V} leave?
At what hour must those who travel with {V} be there?
When exactly does {V} go out?
*What time will it be when {V} leaves?
? E
On which day did {V} start its journey to Saltby?
On what day did {V} set out to come here?
When did the trip of {V} to our town begin?
*On which day had {V} started?
? Z
Why does {V} stay in port?
Why can {V} not sail at once?
What keeps {V} from leaving?
*Why does {A} not set sail yet?

@ trips A
U=late H=number F=day

# return: start group
+They walk {H} miles and are back at {U}.
{A} wants to walk {H} miles and be back by {U}.
+After {H} miles on foot they come home at {U}.
The walk of {A} is {H} miles long and ends at {U}.
+It is {H} miles on foot, and {U} when they return.
*With {A} one walks {H} miles and is home at {U}.
*+By {U}, after {H} miles, everyone is home.

# names: goes
+Names are taken until {F}.
Tell {A} by {F} if you want to come.
+Those who come must say so by {F}.
{A} has to know the names by {F}.
+{F} is the last day for a name.
*Whoever wants to join {A} must say so by {F}.
*+After {F} it is too late to join.

? U
At what time does {A} come back?
At what hour is the trip to {C} over?
Until when does the outing with {A} last?
*At what hour do the people who go with {A} return?
? H
How many miles does {A} walk?
How many miles are there on the trip to {C}?
How far does one walk with {A}, in miles?
*How many miles of walking does {A} plan?
? F
Until what day can one join {A}?
By which day must one say yes to the trip to {C}?
On what day does the list of {A} close?
*What is the last day to say yes to {A}?

@ lessons J
U=late H=number F=day K=price

# length: time size
+They stop at {U}, and after {H} weeks the course is over.
{J} goes on until {U} and lasts {H} weeks.
+It lasts {H} weeks, each time until {U}.
For {H} weeks {J} keeps people busy until {U}.
+At {U} they go home, and after {H} weeks they are done.
*The course in {J} lasts {H} weeks, each time until {U}.
*+Each time ends at {U}, for {H} weeks.

# book: time size
+Put your name down on {F}; the book costs {K}.
For {J} names are taken on {F}, and a book costs {K}.
+A book for {K} is needed, and names are taken on {F}.
+Names are taken on {F}; the book costs {K}.
{A} takes names for {J} on {F} and sells a book for {K}.
*Names for {J} are taken on {F}, and the book is {K}.
*+The book at {K} is sold on {F}, when names are taken.

? U
At what time do the pupils of {A} go home?
When does a lesson in {J} end?
Until what hour does {A} teach?
*At what hour is {J} over?
? H
How many weeks does the course in {J} take?
For how many weeks will {A} teach?
How many weeks does one need to learn {J}?
*How many weeks long is the course in {J}?
? F
On which day can one join {J}?
On what day does {A} write down who wants to come?
What day is it to put down a name for {J}?
*On what day must one say that one wants to learn {J}?
? K
How much is the book for {J}?
How much do the pupils of {A} pay for something to read?
What is the price of the book that {A} uses?
*How much must one have for the book on {J}?
"""
