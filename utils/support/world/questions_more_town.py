"""Further wordings of what passages tell of opening hours, feasts, stalls and ships, and of what is asked of it.

For generated training items only: see `questions_more`.
"""

TABLES = """
@ hours
# opens
The caretaker {at:P} turns the key at {T}.
Early risers can step into {P} as soon as it is {T}.
It is {T} when the first guest is greeted {at:P}.
A boy puts out the welcome sign {at:P} at {T}.
Service {at:P} begins at {T}.
Those who knock {at:P} before {T} will have to wait.
The gate to {P} swings wide at {T}.
{T} is the hour at which {P} comes to life.
Until {T} in the morning, {P} is dark and silent.
The staff welcome the public to {P} from {T} onwards.
What starts {at:P} at {T} is a long working day.
# closes
{P} is locked up for the night at {U}.
At {U} the last person is sent out of {P}.
An old porter sweeps everyone out of {P} at {U}.
It is {U} when work ends {at:P}.
Normally nobody is served {at:P} later than {U}.
The usual evening for {P} ends at {U}.
A visit to {P} has to be finished by {U}.
+The shutters come down at {U}.
+Its working day is over at {U}.
+At {U} somebody bolts the gate and goes home.
+Late guests are turned away from {U} on.
# rest
{D} is the day off for {P}, since {W}.
You will find {P} locked on {D}: {W}.
The staff of {P} rest on {D} because {W}.
Visitors who try {P} on {D} turn back, because {W}.
As {W}, there is never any business {at:P} on {D}.
A note on the gate says that {P} is closed each {D} because {W}.
{P} works every day but {D}, when {W}.
+It does without guests on {D}, since {W}.
+The weekly pause falls on {D} because {W}.
+Since {W}, it remains dark all {D}.
+{D} is no good for a visit: {W}.
# key
The keeper of the second key to {P} is {A}.
It is {A} who guards the other key to {P}.
When {P} is shut, call {A}, who can unlock it.
A copy of the key to {P} was given to {A}.
{A} carries a second key to {P} in a coat pocket.
Should anyone be locked out of {P}, {A} will come and help.
{P} can be unlocked at any hour by {A}.
+If the lock gives trouble, send for {A}.
+The other key belongs to {A}.
+Out of hours only {A} is able to let people in.
# longer
Each {L} the lamps {at:P} burn until {V}.
Once a week, on {L}, guests may linger {at:P} until {V}.
On {L} the evening {at:P} lasts until {V} instead.
For late shoppers {P} makes an exception on {L} and closes at {V}.
Not until {V} does {P} lock up on {L}.
+Once a week, on {L}, work goes on until {V}.
+An exception is made on {L}, when closing time is {V}.
+On {L}, however, nobody is sent away before {V}.
+It gives late guests until {V}, but only on {L}.
# crowd
There is hardly room to stand {at:P} at noon because {Z}.
At midday a long line forms {at:P}, since {Z}.
The noon rush {at:P} has a simple reason: {Z}.
Around noon half the town is {at:P}, because {Z}.
Since {Z}, one has to push through {P} at noon.
No seat is free {at:P} at midday because {Z}.
+At midday the crush is great because {Z}.
+Since {Z}, it is packed at midday.
+Noon is the busiest hour: {Z}.
+Many faces gather at noon, because {Z}.
? T
How early are people served {at:P}?
What is the opening time of {P}?
At what hour is {P} unlocked?
By when is {P} ready for guests in the morning?
Could you say from which hour {P} is open?
What time does work start {at:P}?
Before what time is it too early for {P}?
Up to what hour must an early guest wait outside {P}?
When will the first guest be let into {P}?
The doors of {P} are opened at what time?
When in the morning does {P} let people in?
? U
What is the normal closing time of {P}?
At what time is {P} locked on ordinary days?
By when must guests usually be out of {P}?
When does an ordinary day {at:P} come to its end?
On a normal day, {P} shuts at what time?
What time do people usually get sent out of {P}?
On most days, how long may one remain {at:P}?
By what hour should one normally have finished {at:P}?
Up to what time is one served {at:P} as a rule?
? D
When is the weekly day off {at:P}?
What day should one avoid for a visit to {P}?
{P} is shut on which day of the week?
On what day does the staff of {P} rest?
On which day will a visitor to {P} be turned back?
Which day sees no guests {at:P}?
For which day is no service planned {at:P}?
What is the resting day of {P}?
When, in the week, does {P} stay closed all day?
? W
What keeps {P} shut on {D}?
How come {P} has no guests on {D}?
What is the cause of the weekly rest {at:P}?
What makes {D} a day off for {P}?
Why is there no service {at:P} on {D}?
What explains the closing day of {P}?
Why must people stay away from {P} on {D}?
On what grounds is {P} closed once a week?
What goes on {at:P} that keeps guests out on {D}?
Why does nobody get served {at:P} on {D}?
? A
Who keeps the spare key of {P}?
By whom can {P} be unlocked at night?
With whom was a copy of the key to {P} left?
What is the name of the person with the other key to {P}?
Whose help is needed if {P} is locked?
To whom should one turn when the door of {P} is shut?
Who looks after the extra key of {P}?
If someone is locked out of {P}, who can help?
In whose hands is the spare key to {P}?
Which person has been trusted with a key to {P}?
? P
To which house does {A} have a spare key?
What place takes {D} off?
What is shut on {D}?
Which place opens at {T}?
What closes at {U} on a normal day?
Where is the door unlocked at {T}?
Which door can be opened by {A}?
Where does nobody work on {D}?
What place may one enter from {T}?
Where are guests sent home at {U}?
? L
On what day does {P} close later than on others?
When in the week are the hours of {P} longest?
Which day of the week has late hours {at:P}?
For which day does {P} make an exception and stay open late?
On what day will a late guest still be served {at:P}?
Which day brings the latest closing {at:P}?
On which day does work go on {at:P} until {V}?
What day should one choose for a late visit to {P}?
? V
What is the closing time of {P} on {L}?
On the long day, when is {P} locked?
By when must guests leave {P} on {L}?
At what hour does {L} end {at:P}?
What is the very latest hour that {P} is open in the week?
On {L}, guests may remain {at:P} until when?
Up to what time are people served {at:P} on {L}?
What time do the lights go out {at:P} on {L}?
When does the longest day of the week end {at:P}?
How long does {P} keep its door open on {L}?
? Z
What brings the midday crowd to {P}?
What is the reason for the noon rush {at:P}?
How come {P} is so full at noon?
What makes {P} busy in the middle of the day?
For what reason does {P} fill up at noon?
What explains the long line {at:P} at noon?
Why is half the town {at:P} at midday?
What is the cause of the crush {at:P} at noon?
Why do people like to be {at:P} at noon?

@ events
# when
The posters name {D} at {T} for {E}.
Anyone who wants to see {E} should come on {D} at {T}.
Bells will announce {E} on {D} at {T}.
A short speech will open {E} at {T} on {D}.
It is on {D}, at {T}, that {E} gets going.
The town calendar shows {E} on {D} at {T}.
People will gather for {E} at {T} on {D}.
Those who miss {D} at {T} miss the start of {E}.
# where
Since {W}, {P} was chosen for {E}.
A new home was found for {E}: it is {P}, because {W}.
Visitors to {E} should walk to {P} this time, since {W}.
{P} has made room for {E} because {W}.
As {W}, the town brought {E} over to {P}.
Do not look for {E} at the old spot but {at:P}, because {W}.
The council gave {P} to {E} because {W}.
+The usual spot was exchanged for {P}, since {W}.
+As {W}, the chairs were carried to {P}.
+The new spot is {P}, because {W}.
+It had to find room {at:P}, as {W}.
# prize
The champion of {E} will receive {X}, and the former champion is {B}.
Whoever beats all others at {E} gets {X}; a year ago that was {B}.
{B}, who won {E} last year, will hand {X} to the new winner.
On a table lies {X} for the winner of {E}, who was {B} last year.
{B} was the best at {E} last year, and now the reward is {X}.
The judges of {E} will award {X}, and {B} was their choice last year.
Nobody could beat {B} at {E} last year; this time people compete for {X}.
+The reward is {X}, and last year's champion was {B}.
+A year ago {B} beat everyone, and now {X} can be won.
+The judges offer {X} to the best, who last time was {B}.
+{B} was champion last year and now wants {X}.
# cost
Admission to {E} is {M}, which {A} collects.
For {M} one gets into {E} with the help of {A}.
At the gate of {E} sits {A}, who charges {M}.
It is {A} who hands out tickets for {E}, at {M} a person.
Nobody gets into {E} without paying {M} to {A}.
The charge for {E} was fixed by {A} at {M}.
{A} keeps the cash box of {E} and lets people in for {M}.
+The fee of {M} goes to {A}.
+Admission is {M}, and {A} has the tickets.
+Whoever wants to get in finds {A} and pays {M}.
# guests
The planners of {E} have counted on {N} guests.
Chairs for {N} guests were ordered for {E}.
{N} guests are on the list for {E}.
Letters came from {N} guests who wish to attend {E}.
Seats at {E} have been promised to {N} guests.
It looks as if {N} guests would turn up at {E}.
The audience of {E} should be {N} guests.
+Food was bought for {N} guests.
+The list shows the names of {N} guests.
+There will be chairs for {N} guests.
+An audience of {N} guests is likely.
# sale
Ticket sales for {E} open on {F}, and a child gets in for {I}.
On {F} the first tickets for {E} can be had; for children they are {I}.
No ticket for {E} is sold before {F}, and each child is charged {I}.
The box office for {E} opens on {F} and takes {I} from children.
Seats for {E} can be bought from {F}, by children for {I}.
+The box office opens on {F} and takes {I} from a child.
+Young people get in for {I}, and nothing is sold before {F}.
+Tickets can be had from {F}, with {I} as the price for children.
+The pay window is first open on {F}; the young pay {I}.
# team
After {E}, which lasts until {G}, {H} helpers will wash up.
{E} goes on until {G}, and {H} helpers look after it.
The end of {E} is planned for {G}, and {H} helpers then carry the chairs away.
{H} helpers will stay at {E} until it finishes at {G}.
When {E} stops at {G}, {H} helpers take down the tents.
By {G} {E} will be finished, thanks to {H} helpers.
To run {E} takes {H} helpers, who can go home at {G}.
+It finishes at {G}, when {H} helpers take down the tents.
+{H} helpers will work until the close at {G}.
+The last song ends at {G}, and {H} helpers put the chairs away.
+Until the finish at {G} there is work for {H} helpers.
# cancel
Two years ago there was no {E} at all because {Z}.
Many recall that {E} was cancelled two years ago, since {Z}.
Because {Z}, the town had to do without {E} two years ago.
Bad luck hit {E} two years ago: {Z}.
Two years ago {E} could not take place, as {Z}.
Two years ago the plan for {E} was given up because {Z}.
As {Z}, nobody got to see {E} two years ago.
+Two years ago it was cancelled because {Z}.
+Two years ago everybody stayed home, since {Z}.
+Two years ago it fell through, as {Z}.
+Two years ago the town went without: {Z}.
? D
For what day is {E} planned?
When in the week is {E}?
What is the date of {E}?
Which day has been chosen for {E}?
{E} falls on which day?
On what day of the week will {E} begin?
For {E}, on which day should one be in town?
Which day do the posters give for {E}?
What day will people gather for {E}?
? T
When does {E} get going on {D}?
What hour is given for the start of {E}?
{E} starts at what time?
From what hour on does {E} run?
At what time on {D} will {E} be opened?
Up to what hour must people wait for {E} to begin?
What time is the opening of {E}?
Could you say at what hour {E} starts?
? P
Which place was chosen for {E}?
To which place should visitors of {E} walk?
In what place can one find {E} this year?
Where in town has room been made for {E}?
What place was given to {E}?
Where should I look for {E}?
{E} will be at which place?
Where were people told to go for {E}?
? W
What made the planners move {E}?
How come {E} is {at:P} this time?
What was the reason for bringing {E} to {P}?
What is the cause of the move of {E}?
Why did {E} have to find another place?
What drove {E} away from its old spot?
Why was {P} chosen for {E}?
Why is {E} held {at:P}?
On what grounds was {E} brought to {P}?
What explains the new spot of {E}?
? X
What is the prize at {E}?
What reward is offered at {E}?
What will the champion of {E} receive?
For what do people compete at {E}?
What goes to whoever wins {E}?
What does one get for coming first at {E}?
What would I have if I won {E}?
What do the judges of {E} hand to the best?
? B
Who won {E} last year?
What is the name of the last winner of {E}?
By whom was {E} won a year ago?
Who was the champion of {E} last time?
To whom did victory at {E} go last year?
Who beat all the others at {E} a year ago?
Which person took first place at {E} last year?
Whom could nobody beat at {E} last year?
Who is the former champion of {E}?
Last year, {E} was won by whom?
? M
What is the full price of {E}?
What fee must an adult pay for {E}?
What is the charge for grown people at {E}?
What sum does {A} take from each adult?
What does {A} charge for a full ticket?
For what amount can an adult get into {E}?
What is the cost of an ordinary ticket to {E}?
How much must one hand to {A} for an ordinary ticket?
What sum is asked of a grown person at the gate of {E}?
What would an adult spend on {E}?
? A
Who has the tickets for {E}?
From whom can one buy tickets to {E}?
Who collects the fee for {E}?
Whom should I ask for a seat at {E}?
By whom are the tickets for {E} sold?
What is the name of the cashier at {E}?
Who lets people into {E} for money?
Which person takes {M} for tickets?
With whom does one have to speak about tickets for {E}?
? N
How many guests are expected at {E}?
How large an audience will {E} have?
For how many guests is {E} getting ready?
What number of guests will see {E}?
How many guests want to attend {E}?
What is the likely number of guests at {E}?
How many are going to turn up as guests at {E}?
By how many guests will {E} be seen?
On how many guests can {E} count?
{E} is going to have how many guests?
? E
What begins at {T} on {D}?
What was moved to {P}?
What is planned for {D}?
Which event did {B} win last year?
To what does {A} sell tickets?
What can one see {at:P}?
What should people go and see {at:P}?
At which event is {X} the prize?
? F
When do ticket sales for {E} open?
From which day can one buy tickets for {E}?
On what day does the box office for {E} open?
Before what day is no ticket for {E} sold?
From what day on are seats for {E} sold?
Which day is the first for buying tickets to {E}?
When can I get tickets for {E} at the earliest?
What day does the sale of seats for {E} begin?
How soon can one buy a seat at {E}?
? I
What is the price of a child's ticket for {E}?
What is the fee for children at {E}?
What does it cost to take a child to {E}?
For what amount can a boy or girl see {E}?
How much money must a child bring to {E}?
What is the charge for the young at {E}?
What do the young have to pay to see {E}?
A child gets into {E} for how much?
What would a small girl spend on {E}?
? G
When does {E} end?
When is {E} finished?
At what hour does {E} come to a close?
What is the closing time of {E}?
How late does {E} go on?
By what time will {E} be finished?
Up to what time does {E} run?
Until what hour can one stay at {E}?
What time will it be when {E} stops?
{E} lasts until what time?
? H
How many helpers will work at {E}?
How large is the team of helpers at {E}?
What number of helpers look after {E}?
By how many helpers will things be cleared up after {E}?
How many helpers are there for {E}?
What is the number of helpers at {E}?
With how many helpers is {E} run?
How many hands will clear up once {E} is over?
How many stay to tidy up after {E}?
On the work of how many helpers does {E} depend?
? Z
Why was {E} cancelled two years ago?
What was to blame when {E} was called off?
How come there was no {E} two years ago?
What was the cause when {E} failed?
Why did the town have to do without {E} two years ago?
On what grounds was {E} dropped two years ago?
What went wrong with {E} two years ago?
Why could nobody see {E} two years ago?
What bad luck did {E} have two years ago?
What explains that {E} was once given up?

@ stalls
# sells
{A} trades in {G} and has a stall {S}.
The crates of {G} {S} were brought by {A}.
{S}, {A} calls out to people that there are {G}.
It is {A} who deals in {G} {S}.
A striped awning {S} covers {A} and a heap of {G}.
Customers of {A} come for {G} and find them {S}.
The trader {S} is called {A} and offers {G}.
Boxes full of {G} stand {S}, and {A} waits behind them.
# price
The price that {A} has written on the board is {M} a bag.
Customers pay {A} {M} for each bag.
{A} lets a bag go for {M}.
One bag from {A} costs {M} today.
To fill a bag from {A} one spends {M}.
{A} charges {M} for a bag this time.
Today {A} will not take less than {M} for a pound.
+{he:A} charges {M} for a box.
+The price on the board is {M}.
+Whoever wants a pound hands over {M}.
+Today {he:A} will part with a dozen for {M}.
# sold
Customers carried {N} bags away from {A} that morning.
{N} bags went over the table of {A} today.
Before the clock struck noon, {A} had found buyers for {N} bags.
The morning was good for {A}, with {N} bags sold.
{A} counted {N} bags sold by midday.
It took {A} only a morning to sell {N} bags.
{N} bags were bought from {A} before midday.
+Business was brisk, and {N} bags found buyers.
+{he:A} counted {N} bags sold by midday.
+This morning {N} bags changed hands.
# since
In {Y} {A} sold the very first basket here.
It was {Y} when {A} opened the stall.
The story of {A} as a trader begins in {Y}.
{A} started the business in {Y} with one basket.
+{he:A} started in {Y} with one basket.
+A sign says the business began in {Y}.
+{Y} was the first year of this trade.
+Customers have come to {him:A} since {Y}.
# last
Last year {A} charged {Q}, and {K} bags found no buyer.
A year ago the price of {A} was {Q}, with {K} bags unsold.
{A} remembers last year, when {K} bags were left at {Q} each.
For {Q} a bag, {A} could not get rid of {K} bags last year.
The year before, {K} bags remained on the table of {A}, who asked {Q}.
At the last fair {A} wanted {Q} and had to carry {K} bags home.
In the past year the customers of {A} paid {Q} and left {K} bags behind.
+A year ago the price was {Q}, and nobody bought the last {K} bags.
+Last year {he:A} charged {Q} and had to throw {K} bags away.
+The year before, {K} bags were still there, though only {Q} each.
# place
In former years one found {A} {R}.
{A} moved away from the old spot {R}.
In the past the customers of {A} had to go {R}.
The spot {R} once belonged to {A}.
{A} remembers the years {R}, before the move.
Once the stall of {A} was {R}, but that is over.
No longer does {A} stand {R}.
+In former times {he:A} traded {R}.
+The stall moved from its old spot {R}.
+{he:A} once had a spot {R}, which was too windy.
+Years ago one had to look {R} instead.
? G
What goods does {A} offer?
In what does {A} trade?
What is sold by {A}?
For what do customers come to {A}?
What could I buy from {A}?
What lies in the boxes of {A}?
What is on offer {S}?
With what does {A} earn money?
What kind of goods are sold {S}?
What did {A} bring for sale?
? S
Where does {A} stand today?
Among all the stalls, where can one find {A} now?
At what spot are {G} sold?
Where should one look for {G}?
In which corner does {A} trade now?
Where has {A} put up the stall?
Where do customers meet {A} today?
What is the present spot of {A}?
I want to buy {G}, so where must I go?
? M
What does {A} charge today?
What is the present price at the stall of {A}?
What sum does {A} ask for today?
For what amount does {A} sell {G} now?
What do customers have to pay {A} today?
What is the charge for {G} today?
What does {A} want for {G} this time?
What is the cost of {G} at present?
What price has {A} put on the goods this year?
? N
How many bags had {A} sold by noon?
What number of bags did {A} sell this morning?
How many bags went over the table of {A} today?
For how many bags did {A} find buyers?
How many bags did customers carry away from {A}?
How many bags of {G} were sold?
How many bags of {G} did people buy this morning?
By midday, how many bags had been bought from {A}?
How many bags was {A} able to sell?
How many bags went to the customers of {A}?
? Y
When did {A} start in business?
What year was the first for {A} as a trader?
Since what year has {A} traded here?
From which year on could one buy from {A}?
In what year was the stall of {A} founded?
Which year saw {A} here for the first time?
What is the year in which the business of {A} began?
How far back does the trade of {A} go?
When was the stall of {A} opened?
? A
By whom are {G} sold?
Who has a stall {S}?
Who stands {S} today?
Which trader deals in {G}?
What is the name of the trader with {G}?
To whom should one go for {G}?
Who first came to sell here in {Y}?
Who offers goods {S}?
With whom can one bargain for {G}?
To whom does the stall {S} belong?
? Q
What did {A} charge last year?
What was the price at the stall of {A} a year ago?
What sum did {A} want in the year before?
What did customers have to pay {A} last year?
For what amount did {A} sell things a year ago?
What did {G} cost last year?
What was the charge for {G} in the past year?
What used to be the price that {A} asked?
How much was paid for {G} the year before?
What was the cost of {G} a year ago?
? K
How many bags did {A} have left last year?
How many bags remained with {A} a year ago?
What number of bags stayed unsold at the stall of {A}?
How many bags did {A} have to take home last year?
How many bags of {G} were left last year?
How many bags did nobody want from {A}?
For how many bags could {A} find no buyer last year?
How many bags of {G} stayed unsold?
How many unsold bags were there at the stall of {A} last year?
? R
Where was {A} to be found in the past?
Where did {A} trade before?
From what spot did {A} move away?
Where did {A} use to stand?
Which spot did {A} have at first?
What was the former spot of {A}?
Where did customers once go to see {A}?
Where does {A} no longer stand?
In former years, where were {G} sold?
Where was the stall of {A} before the move?

@ ships
# cargo
The hold of {V} was full of {L} from {C}.
Men unloaded {L} that {V} had fetched from {C}.
It was {L} that {V} delivered from {C}.
Merchants in {C} had sent {L} on {V}.
Sacks and boxes of {L} from {C} were lifted out of {V}.
A merchant waited for the {L} that {V} shipped from {C}.
{C} was where {V} had loaded {L}.
The voyage of {V} from {C} was made for {L}.
# late
The arrival of {V} was delayed until {T} because {W}.
At {T}, far behind time, {V} dropped anchor, since {W}.
It was {T} when {V} finally reached us, because {W}.
Not before {T} did {V} enter the bay: {W}.
As {W}, {V} reached us only at {T}.
A watchman saw {V} come in at {T}, behind time because {W}.
Since {W}, the ropes of {V} were not made fast until {T}.
+It dropped anchor only at {T}, since {W}.
+As {W}, its berth stayed empty until {T}.
+The delay lasted until {T} because {W}.
+Its arrival at {T} was behind time: {W}.
# crew
The skipper of {V} is {A}, who has {N} sailors.
{N} sailors serve on {V}, and their captain is {A}.
{V} is steered by {A} and kept clean by {N} sailors.
The owner of {V} gave {A} {N} sailors to lead.
It is {A} who leads the {N} sailors on {V}.
{A} hired {N} sailors for {V}.
As captain of {V}, {A} looks after {N} sailors.
+Its captain is {A}, with {N} sailors to help.
+{N} sailors pull the ropes when {A} gives the word.
+{A} is captain and shares the meals with {N} sailors.
+The {N} sailors trust {A}, their captain.
# leaves
On {D} {V} will set its course for {K}.
The port book says that {V} departs for {K} on {D}.
{K} expects {V}, which departs on {D}.
A new trip awaits {V}: on {D} it heads for {K}.
{D} is the day when {V} sets off for {K}.
Not before {D} will {V} start out for {K}.
+Its next trip is to {K}, with departure on {D}.
+Come {D}, it will head for {K}.
+The anchor will be raised on {D} for a trip to {K}.
+{D} is when it departs for {K}.
# people
With {H} passengers on deck, {V} will cast off at {U}.
There are beds for {H} passengers on {V}, which casts off at {U}.
{U} is the hour when {V} and its {H} passengers cast off.
Tickets for {V} were bought by {H} passengers, who depart at {U}.
At {U} the ropes of {V} will be untied, with {H} passengers aboard.
{V} has cabins for {H} passengers and will depart at {U}.
The {H} passengers of {V} must be aboard by {U}.
+There are cabins for {H} passengers, who depart at {U}.
+The ropes will be untied at {U}, when {H} passengers are aboard.
+{H} passengers bought tickets and will depart at {U}.
+By {U} its {H} passengers should have found their beds.
# began
The journey of {V} to Saltby had started on {E}.
It was on {E} that {V} had set out for Saltby.
{E} was the day when {V} set out for Saltby.
{V} had raised anchor for this trip on {E}.
Families had waved goodbye to {V} on {E}.
The log of {V} says the trip here began on {E}.
+The anchor had been raised on {E}.
+The log has the trip start on {E}.
+Families had waved goodbye to it on {E}.
# stays
For now {V} remains at anchor because {Z}.
What keeps {V} in port is plain: {Z}.
{V} must not put out yet, since {Z}.
Since {Z}, {V} is held in port.
The crew of {V} has some free days because {Z}.
As {Z}, {V} has to wait at its berth.
+The anchor stays down for now because {Z}.
+Since {Z}, the crew gets some free days.
+It must wait at its berth, as {Z}.
+There can be no departure yet: {Z}.
? L
What goods did {V} carry?
What kind of load came on {V}?
What filled the hold of {V}?
What was unloaded from {V}?
What had been sent from {C}?
What was the cargo of {V}?
What did {V} deliver to our town?
What did merchants in {C} send?
What did {V} fetch from {C}?
? C
From which town did {V} come?
In what town was {V} loaded?
What was the last port of {V} before ours?
Where had {V} been?
From where was {L} shipped?
Which town sent {L}?
Where was {L} put on board?
Out of which harbour did {V} bring its goods?
What town does the cargo of {V} come from?
Where did {V} pick up {L}?
? T
When did {V} come in?
At what hour did {V} reach our town?
By what time had {V} at last arrived?
Until what hour did people have to wait for {V}?
What was the hour of arrival of {V}?
{V} dropped anchor at what time?
What time did {V} enter the port?
When could {V} finally be welcomed?
? W
What was the reason for the delay of {V}?
What made {V} late?
How come {V} was behind time?
What had happened to {V} on the way?
What caused the late arrival of {V}?
Why did {V} arrive only at {T}?
What explains the delay of {V}?
What kept {V} from coming in on time?
Why had nobody seen {V} before {T}?
? A
Who is captain of {V}?
What is the skipper of {V} called?
By whom is {V} commanded?
Under whom do the sailors of {V} work?
Whose orders are obeyed on {V}?
Whom does the crew of {V} obey?
What is the name of the skipper of {V}?
Who stands at the head of the crew of {V}?
To whom do the sailors on {V} listen?
Which person is in charge of {V}?
? N
How many sailors are there on {V}?
How many sailors obey {A}?
What is the number of sailors on {V}?
With how many sailors does {V} travel?
How many sailors are under the command of {A}?
How big is the crew that {A} leads?
By how many sailors is {V} worked?
How many hands are in the crew of {V}?
Of how many sailors does the crew of {V} consist?
To how many sailors does {A} give orders?
? D
On which day will {V} set off again?
On what day is the departure of {V} for {K}?
What is the day of departure of {V}?
Up to which day will {V} remain here?
By what day must {V} be gone?
On what day does {V} depart for its next port?
On which day will {V} be gone from our harbour?
? K
What is the next port of {V}?
Where is {V} bound after this?
For which town does {V} leave on {D}?
To what place will {V} sail on {D}?
In which town will {V} land next?
Where will the next trip take {V}?
What town expects {V}?
Which harbour will {A} and the crew see next?
Where does the coming voyage of {V} lead?
? V
On what ship was {L} carried?
What is the name of the ship from {C}?
Which ship had {L} on board?
Of which ship is {A} captain?
What leaves for {K}?
With which ship can one travel to {K}?
Which ship came in from {C}?
Which ship is under the command of {A}?
What ship will depart on {D}?
By which ship was {L} delivered?
? H
How many passengers are there on {V}?
What number of passengers does {V} take?
For how many passengers does {V} have room?
How many passengers go with {V}?
How many passengers have to be aboard {V}?
With how many passengers will {V} cast off?
How many travellers does {V} carry?
By how many passengers were tickets for {V} bought?
How many passengers are in the care of {A}?
How many beds for passengers are needed on {V}?
? U
At what hour will {V} cast off?
At what hour are the ropes of {V} untied?
What is the hour of departure of {V}?
By what time must the passengers of {V} be aboard?
What time does {V} depart?
At what hour should a passenger of {V} be on deck?
After what hour is it too late to board {V}?
{V} casts off at what time?
How early must those who sail with {V} be on board?
Up to what time can a passenger still get on {V}?
? E
When had {V} set out for Saltby?
On which day did {V} put to sea for its trip to us?
What day did the journey of {V} to Saltby start?
On what day did {V} leave the last port?
Which day was the first of the trip of {V} to our harbour?
From what day on was {V} on its way to Saltby?
What was the day when {V} left for Saltby?
Which day saw {V} set out on its way to us?
? Z
What holds {V} here now?
For what reason must {V} wait before it sails?
How come {V} remains at anchor?
What is the reason that {V} cannot depart yet?
Why is {V} still in our harbour?
Why does the crew of {V} have free days?
What makes {V} wait in port?
What stops {V} from putting out sooner?
Why is {V} in no hurry to sail?
"""
