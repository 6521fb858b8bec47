"""What passages tell of houses and of the town, and what is asked about it.

How to read these tables: `questions_grammar`.
"""

TABLES = """
@ hours P
P=open T=early U=late D=day W=rest A=person

# opens
{P} opens at {T}.
The first visitors may enter {P} from {T}.
{at:P} the door is unlocked at {T}.
Nobody gets into {P} before {T}.
From {T}, {P} lets people in.
The blinds of {P} go up at {T}.
At {T} the day starts {at:P}.
Most mornings {P} is ready by {T}.
*As early as {T} one can walk into {P}.
*{P} lets in its first visitors at {T}.

# closes
+It shuts again at {U}.
{P} closes at {U}.
+The last visitors have to leave at {U}.
+Its lights go out at {U}.
Everybody must be out of {P} by {U}.
After {U} the door of {P} is locked.
+Its bell rings at {U}, and everybody goes home.
Do not stay {at:P} after {U}.
*{P} sends everybody home at {U}.
*+At {U} the door is locked again.

# rest
On {D} {P} stays shut because {W}.
+There is no service on {D}, because {W}.
{W}, so {P} takes a break on {D}.
+It is closed all {D} because {W}.
Do not go to {P} on {D}: {W}.
+Every {D} is free, because {W}.
Because {W}, nobody works {at:P} on {D}.
*+Because {W}, nothing is open on {D}.
*On {D} the door of {P} stays locked because {W}.

# key
{A} has the spare key of {P}.
+The spare key is with {A}.
Whoever needs the spare key to {P} must ask {A}.
If {P} is locked, {A} can help with a spare key.
+{A} keeps a spare key at home.
A spare key for {P} hangs in the kitchen of {A}.
+In an emergency {A} can unlock the door.
*{A} looks after the spare key of {P}.
*+Ask {A} for the spare key.

? T
When does {P} open?
From what time on can one visit {P}?
At what hour may people first go into {P}?
How early can I come to {P}?
When is the earliest that somebody is served {at:P}?
When do the working hours of {P} begin?
*What is the first hour at which {P} is open?
*At what time does {P} start its day?
? U
When does {P} normally close?
Until when can people usually stay {at:P}?
At what hour must the last person usually go out of {P}?
How late does {P} stay open on most days?
When is it normally too late to visit {P}?
When do the usual working hours of {P} end?
*What is on most days the latest hour to be {at:P}?
*At what time does {P} usually end its day?
? D
Which is the closing day of {P}?
On which day is it no use to go to {P}?
Which day of the week does {P} take off?
On what day would one find {P} shut?
Which day is the worst to visit {P}?
*Which day is a free one {at:P}?
*On which day is nobody served {at:P}?
? W
Why is {P} closed on {D}?
For what reason does {P} take a day off?
Why can nobody visit {P} on {D}?
What is the reason that {P} is not open every day?
Why would I find {P} shut once a week?
*Why does {P} have a free {D}?
*What keeps {P} from being open on {D}?
? A
Who has a second key to {P}?
Who could let me into {P} when it is shut?
Whom should one ask to get into {P} out of hours?
Who can open {P} in an emergency?
*Who helps people who cannot get into {P}?
*Who besides the owner can open {P}?
? P
Where do people go in from {T} on?
Where can nobody get in on {D}?
For which house does {A} keep a key?
Where can {A} help if the door is shut?
Where does the day end at {U}?
Which house should one leave by {U}?
*Which house is not open on {D}?
*Which locked house can {A} open?

@ events E
E=event D=day T=late P=place W=moved X=thing B=person M=price A=person N=number

# when
{E} takes place on {D} at {T}.
{E} begins at {T} on {D}.
On {D}, at {T}, {E} will start.
Keep {D} free: {E} starts at {T}.
This year {E} falls on {D} and begins at {T}.
Everything is ready for {E} on {D} at {T}.
{D} at {T} is the time to be at {E}.
The town looks forward to {E}, on {D} at {T}.
*{D} is the day of {E}, with a start at {T}.
*Come to {E} on {D} at {T}.

# where
{E} was moved to {P} because {W}.
+Because {W}, people will meet {at:P} this time.
{E} goes to {P} this year because {W}.
+{W}, so everyone should come to {P}.
Because {W}, {E} is held {at:P}.
+This time it is {at:P}, because {W}.
*+The place is {P} this year, because {W}.
*{W}, so {E} had to be moved to {P}.

# prize
+The winner takes home {X}; last year {B} won.
At {E} one can win {X}, which went to {B} last time.
+{X} waits for the winner, who was {B} last year.
+{B} won last year and now gives {X} as the prize.
Last year {B} won {E}, and this time the prize is {X}.
+First prize is {X}, and {B} hopes to win again.
*The prize of {E} is {X}, last won by {B}.
*+{B}, the last winner, would love to have {X}.

# cost
+Tickets at {M} are sold by {A}.
{A} sells the tickets for {E} at {M} each.
+A seat costs {M}; ask {A}.
To see {E} one pays {M} to {A}.
+{A} takes {M} from everyone at the entrance.
{A}, who plans {E}, asks {M} for each ticket.
*For {M} {A} gives out tickets to {E}.
*+It costs {M}, paid to {A} at the entrance.

# guests
+{N} guests are expected.
About {N} guests have said they will come to {E}.
+{N} guests have paid already.
+So far {N} guests have said yes.
{E} hopes for {N} guests.
{E} will be seen by {N} guests.
*+{N} guests would like to be there.
*At {E} there will be {N} guests.

? D
What day is {E} on?
On which day of the week does {E} happen?
Which day should one keep for {E}?
On what day can people go to {E}?
*What day was chosen for {E}?
*On what day will the town celebrate {E}?
? T
At what time does {E} begin?
At what hour must one be at {E}?
When exactly on {D} does {E} start?
What is the starting time of {E}?
*How late may one come to {E} and still see the start?
*At what hour will {E} get going?
? P
Where is {E} held?
Where must one go to see {E}?
To what place was {E} moved?
Where will people meet for {E} this time?
*Where in town does {E} happen?
*What is the new place for {E}?
? W
Why was {E} moved?
Why is {E} not where it used to be?
For what reason does {E} have a new place?
Why will people go to {P} for {E}?
*What made people change the place of {E}?
*Why is {E} in another place this year?
? X
What can one win at {E}?
What does the best at {E} get?
What is given to the winner of {E}?
What will somebody carry home from {E}?
*What is there to be won at {E}?
*What might {B} win at {E}?
? B
Who was the best at {E} a year ago?
Who came first at {E} the last time?
Whose victory at {E} was a year ago?
*Who took the prize of {E} home last year?
*Who has already come first at {E}?
? M
How much is one full ticket for {E}?
How much does {E} cost a grown-up?
How much money does {A} want?
What must grown people pay to be at {E}?
*How much do grown people give {A} for a seat?
*How much is it for a grown-up to get into {E}?
? A
Who sells the tickets for {E}?
From whom does one get into {E}?
Whom do people pay to see {E}?
Who takes the money at {E}?
*Who looks after the tickets for {E}?
*To whom does the money for {E} go?
? N
How many visitors will probably be at {E}?
How many visitors may come to {E}?
How many people want to see {E}?
*For how many people is {E} planned?
*How many seats will be used at {E}?
? E
What happens on {D}?
What will take place {at:P}?
For what does {A} sell tickets?
At what did {B} come first last year?
*What do people go to {P} for?
*What is on {D} at {T}?

@ repairs O
O=object W=broken A=person N=number M=price B=person D=day

# broken
{O} broke because {W}.
Because {W}, {O} could not be used any more.
{O} needs work, because {W}.
Nobody may use {O} because {W}.
There is trouble with {O}, because {W}.
{O} has been useless for a week because {W}.
Something had to be done about {O}, because {W}.
*{O} must be put right because {W}.
*People miss {O}, which broke because {W}.

# work
+{A} will mend it within {N} days.
{A} needs {N} days to put {O} right.
+It will take {A} {N} days.
The work on {O} keeps {A} busy for {N} days.
+{N} days of work are waiting for {A}.
For {N} days {A} will be at work on {O}.
+{A} was asked to mend it and wants {N} days.
*{A} hopes to finish {O} in {N} days.
*+For the next {N} days it is in the hands of {A}.

# cost
+The bill of {M} is paid by {B}.
{B} gave {M} to save {O}.
+{M} for new parts came from {B}.
+All this costs {M}, a present from {B}.
To help with {O}, {B} has given {M}.
It was {B} who found the {M} for {O}.
*The {M} needed for {O} came from {B}.
*+{B} will pay the {M} it costs.

# ready
+It must be ready by {D}.
By {D} {O} should work again.
+On {D} it will be tried out.
Everyone waits for {D}, when {O} comes back.
+There will be a little party on {D} when it is done.
+If all goes well, {D} is the day.
*{O} will be as good as new on {D}.
*+It will be back on {D}.

? W
Why did {O} break?
What happened to {O}?
Why is {O} of no use at present?
What was the cause of the damage to {O}?
How did {O} come to be broken?
*Why does {O} have to be mended?
*For what reason is nobody using {O}?
? A
Who repairs {O}?
Who has been asked to mend {O}?
In whose hands is the repair of {O}?
Who is going to put {O} in order?
*Who will make {O} work again?
*Whose job is the work on {O}?
? N
How many days does the work on {O} take?
For how many days will {A} be busy?
In how many days does {A} want to be done?
How many days does the repair of {O} need?
*How many days of work does {O} mean for {A}?
*For how many days must {A} work?
? M
How much does it really cost to mend {O}?
How much did {B} give?
How much money was needed for {O} in the end?
What does {B} pay for the repair?
*How much is the repair of {O} in the end?
*How much did somebody give for {O}?
? B
Whose money is used to repair {O}?
Who pays for {O}?
Who has given money so that {O} can be mended?
From whom did the money for {O} come?
*Who helped {O} with {M}?
*Whose present made the repair of {O} possible?
? D
When will {O} be in use again?
On which day should the repair of {O} be done?
When can people hope to have {O} back?
By what day is {O} going to be mended?
*When does the town get {O} back?
*Which day is set for the end of the work on {O}?
? O
What is {A} going to repair?
What did {B} give money for?
What should be mended by {D}?
What does {A} work on?
*What can be used again on {D}?
*What is put right with the money of {B}?

@ houses P
P=built Y=oldyear F=founder L=material N=number M=sum O=former

# built
{P} was built in {Y} by {F}.
{F} built {P} in {Y}.
In {Y} {F} had {P} put up.
We owe {P} to {F}, who opened it in {Y}.
{P} goes back to {F} and the year {Y}.
It was {F} who gave us {P} in {Y}.
{P} has stood since {Y}, when {F} laid the first stone.
*The first stone of {P} was laid by {F} in {Y}.
*{F} opened {P} in {Y}.

# material
+Its walls are made of {L}.
The walls of {P} are of {L}.
+{L} was brought by ship for the walls.
For {P} only {L} was used.
+Under the paint the walls are {L}.
+The builders chose {L}.
*{L} was what the builders of {P} chose.
*+One can still see the {L} of the walls.

# cost
+It cost {M}, a large sum then.
+The whole work came to {M}.
{M} had to be found for {P}.
To pay for {P}, the town borrowed {M}.
+{M} were spent before it was ready.
{P} was paid for with {M} of the town's money.
*The price of {P} was {M}.
*+People had to lend {M} for the work.

# former
+Before that, {O} stood there.
Where {P} stands there used to be {O}.
+{O} had to be pulled down for it.
{P} took the place of {O}.
+Until then the town had {O} there.
Before {P} was put up, one could see {O} there.
*Earlier there was {O} in place of {P}.
*+It took the place of {O}.

# rooms
+It has {N} rooms.
{P} counts {N} rooms today.
+{N} rooms are open to visitors.
There are {N} rooms in {P}.
+Visitors can walk through {N} rooms.
If you clean {P}, you clean {N} rooms.
*Inside {P} one can count {N} rooms.
*+There are {N} rooms in it.

? Y
When was {P} built?
In which year did {F} build something?
In what year did {P} come to the town?
Since when has there been {P}?
*In which year was {P} new?
*When did {F} give the town a house?
? F
Who built {P}?
Whom can we thank for {P}?
Who was the builder of {P}?
Whose idea was {P}, long ago?
Who gave the town a new house in {Y}?
*Who put up {P}?
*Whom does the town thank for {P}?
? L
What are the walls of {P} made of?
What was used to build the walls of {P}?
From what did the builders make the walls of {P}?
What do the walls of the house of {F} consist of?
*What are the walls of {P} made from?
*What did they use for the walls of the house of {F}?
? M
How much did {P} cost?
How much money was needed to build {P}?
What did the town pay for {P}?
*How much was the bill of the builders of {P}?
*How much did it take to build {P}?
? O
What was there before {P}?
What did people see in place of {P} in earlier days?
What had to go so that {P} could be built?
What had to go when {F} came?
*What stood in the place of {P} at first?
*What did the town lose when it got {P}?
? N
How many rooms does {P} have?
How many rooms are there in the house of {F}?
How big is {P}, counted in rooms?
*How many rooms can one walk through in {P}?
*How many rooms did {F} give the town?
? P
Which house was built in {Y}?
What did {F} build?
Which house has walls of {L}?
For which house did {O} have to go?
Which house did the town get in {Y}?
*Which house shows walls of {L}?
*Which house goes back to {F}?
"""
