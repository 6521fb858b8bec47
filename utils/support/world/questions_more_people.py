"""Further wordings of what passages tell of newcomers, parcels, trips and lessons, and of what is asked of it.

For generated training items only: see `questions_more`.
"""

TABLES = """
@ newcomers
# came
{A}, once a child of {C}, settled in Saltby in {Y}.
The year {A} turned up here with two suitcases was {Y}; the train had come from {C}.
{C} lost {A} to our little town in {Y}.
Born and raised in {C}, {A} became one of us in {Y}.
{Y} was the year in which {A} swapped {C} for Saltby.
Nobody in Saltby knew {A} before {Y}, for until then {C} had been home.
A van from {C} brought {A} and all the furniture in {Y}.
The town register says that {A}, formerly of {C}, arrived in {Y}.
It is {C} that {A} comes from, and it was {Y} when the move took place.
Saltby has counted {A} among its people since {Y}; earlier the address was in {C}.
Not until {Y} did {A} give up the old flat in {C} and settle by the sea.
# why
What drew {A} to Saltby was simple: {W}.
Ask {A} about the move and hear that {W}.
{A} explains the decision to move like this: {W}.
Since {W}, {A} looked for a new home.
The move made sense to {A}, for {W}.
{W}, and that is how {A} ended up among us.
{A} gives one reason for the change: {W}.
+The cause of the move was simple: {W}.
+It was because {W} that the decision fell.
+Why Saltby? Because {W}.
# lives
{R} is the street where {A} lodges, and {B} is the landlord.
It is {B} who owns the rooms in {R} that {A} calls home.
{A} pays rent for a place in {R} to {B}.
{B} has {A} as a lodger in {R}.
Letters for {A} go to {R}, to the house of {B}.
The key to a small flat in {R} was handed to {A} by {B}.
As a tenant of {B}, {A} sleeps under a roof in {R}.
On the first of the month {B} collects the rent from {A} in {R}.
+The present address is {R}, and the landlord is called {B}.
+Two rooms in {R} are rented out by {B}.
+{B}, who owns a house in {R}, needed a lodger.
+{he:A} now lodges with {B} in {R}.
# plays
{A} practises {I} every day after supper.
When {A} makes music, it is on {I}.
The great love of {A} is {I}.
{I} is what {A} plays at every wedding.
By the open window {A} sits and practises {I}.
Whoever passes the house of {A} hears {I}.
The band was glad that {A} could play {I}.
Hardly a day goes by on which {A} does not practise {I}.
+Music fills the room, for {I} is played there daily.
+{he:A} gives small concerts on {I}.
+After work comes an hour with {I}.
+{I} is a daily joy.
# way
{A} made a detour and lodged briefly in {H}.
{H} was only a short chapter for {A}.
A few months in {H} were enough for {A}.
Before finding Saltby, {A} had a brief try at living in {H}.
{A} stopped over in {H} for one winter, and then travelled on.
{H} could not hold {A} for more than a few weeks.
+The journey was broken for months in {H}.
+A brief attempt to settle in {H} had failed.
+{H} was tried too, for one season.
+In between, {he:A} spent some weeks in {H}.
# bought
Since a purchase in {V}, {A} has also owned {S}, yet cannot play a note on it.
{S} was a foolish purchase of {A} in {V}, for it was never played.
Money was wasted in {V} when {A} bought {S} and never learned it.
{A} came home with {S} in {V}, but gave up before the first lesson.
+{S} was bought as well, in {V}, and lies unused under the bed.
+A sale in {V} brought {S} into the house, still unplayed.
+An idle purchase of {V}, {S} has stayed silent.
# hard
In the first weeks {A} was unhappy because {Z}.
What troubled {A} in the beginning was this: {Z}.
{A} had a complaint at the start: {Z}.
Soon after the arrival {A} packed to leave again because {Z}.
{A} found it difficult to settle in, for {Z}.
It took {A} time to feel at home because {Z}.
+The start was troubled, for {Z}.
+Homesickness came quickly because {Z}.
+There was cause to complain at first: {Z}.
+{he:A} thought of turning round at first since {Z}.
? C
What is the native town of {A}?
From which place did {A} move to Saltby?
In what town did {A} grow up?
What town was home to {A} before Saltby?
Which town did {A} give up for Saltby?
{A} arrived here from where?
Where was {A} raised?
Which town was the home of {A} until {Y}?
Could you say which town {A} left behind on moving to Saltby?
Out of which town came the newcomer of {Y}?
? Y
What was the year of the move to Saltby for {A}?
Which year saw {A} arrive in our town?
How long ago, by the year, did {A} leave {C} for Saltby?
When was it that {A} became a resident of Saltby?
From what year on has {A} lived here?
In which year was {C} left behind by {A}?
The arrival of {A} in Saltby happened in which year?
Until when was {A} living in {C}?
When did {A} settle among us?
What year does the town register give for the arrival of {A}?
? W
What was the reason for the move of {A}?
How does {A} explain the decision to live in Saltby?
What led {A} to choose Saltby as a home?
How come {A} moved to the sea?
Why was {C} given up by {A}?
What was behind the decision of {A} to settle here?
On what grounds did {A} choose our town?
What cause does {A} name for coming here?
What did {A} say when asked about the reason for the move?
? R
Which street does {A} live in?
On what street does {A} rent a room?
To which street does one write to {A}?
In what street is the house that {B} lets?
Where has {A} found lodgings?
In what street does one ring for {A}?
In which street does the lodger of {B} sleep?
If I wanted to knock on the door of {A}, which street should I walk to?
? B
Who owns the house where {A} lives?
Whose lodger is {A}?
In whose house does {A} live?
Who lets a room to {A}?
From whom does {A} rent?
Who collects the rent from {A}?
Who is the owner of the rooms in {R}?
Whose property is the home of {A}?
Who receives money each month for the home of {A}?
Who has rooms to let in {R}?
? I
Which instrument does {A} play?
What instrument is {A} known for?
Which instrument do the neighbours of {A} hear?
What does {A} practise?
With which instrument does {A} entertain people?
What instrument can {A} really play?
What is the musical hobby of {A}?
Which sound comes from the room of {A}?
What would {A} play at a party?
? A
Who used to live in {C}?
Who arrived in {Y}?
Which newcomer grew up in {C}?
Who rents from {B}?
Who is the lodger of {B}?
Whose address is in {R}?
Which newcomer practises {I}?
To whom has {B} let a room?
Whose home was once {C}?
By whom is {I} played?
? H
Where did {A} spend some time between {C} and Saltby?
Which town was just a brief stay for {A}?
Where did {A} live briefly before Saltby?
What town did {A} try without success?
Through which town did the way of {A} to Saltby lead?
In what town was {A} only a passing guest?
Where did {A} stop between the old home and the new one?
Which place could not keep {A} for long?
What other town did {A} try for a while?
? V
In what year was {S} bought by {A}?
When did {A} become the owner of {S}?
What was the year in which {A} bought an instrument and never learned it?
Since when has {S} been lying unused at the home of {A}?
When was the instrument bought that {A} does not play?
Which year did {A} pay for {S}?
How long ago, by the year, did {A} buy {S}?
From which year is the unused instrument of {A}?
In which year did {A} make a useless purchase?
When did {A} bring home {S}?
? S
Which instrument of {A} lies unused?
What instrument did {A} buy in {V}?
Which instrument did {A} never learn?
What instrument gathers dust at the home of {A}?
On which instrument can {A} not play a note?
Which purchase of {A} was a waste of money?
What did {A} spend money on in {V}?
Which instrument has {A} owned since {V} without playing it?
What silent instrument belongs to {A}?
? Z
Why did {A} nearly leave Saltby again?
What troubled {A} in the first weeks?
What complaint did {A} have at the start?
Why was {A} unhappy soon after arriving?
For what reason did {A} almost go back?
What was the trouble when {A} was new here?
What kept {A} from feeling at home at once?
How come {A} wanted to turn round at first?

@ parcels
# came
The mail cart dropped off for {B} a package from {C} on {D}.
{C} was the postmark on the box that {B} received on {D}.
When {B} came home on {D}, a package from {C} was waiting.
A delivery from {C} surprised {B} on {D}.
On {D} {B} signed for a package from {C}.
All the way from {C} came the box that was delivered to {B} on {D}.
{D} was a good day for {B}, for a box arrived from {C}.
The package that {B} received on {D} had travelled from {C}.
Addressed to {B}, a package came in from {C} on {D}.
{B}, quite surprised, received a package from {C} on {D}.
# content
Well wrapped for {B} lay {X}, chosen by {K}.
It was {K} who had wrapped {X} for {B}.
{B} cut the string and saw {X}, a gift from {K}.
{X} was the gift that {K} had chosen for {B}.
As a surprise for {B}, {K} had packed {X}.
{B} was delighted with {X}, which came from {K}.
+Under the wrapping lay {X}, a gift from {K}.
+The sender was {K}, and the gift was {X}.
+Inside, {K} had hidden {X}.
+Out of the straw came {X}, chosen with care by {K}.
# brought
{A} acted as messenger and received {M} from {B}.
The messenger who climbed the stairs to {B} was {A}, and the fee was {M}.
{B} gave {A} {M} for bringing the box to the house.
{A} earned {M} by carrying the box to {B}.
A fee of {M} went from {B} to {A} for the delivery.
For {M}, {A} pushed the box on a barrow to {B}.
+The messenger was {A}, who charged {M}.
+{A} delivered it to the house and received {M} as a fee.
+A barrow pushed by {A} took it to the house for {M}.
+Carrying it to the door earned {A} {M}.
# left
Earlier the box for {B} lay forgotten {S}.
Someone had set down the box for {B} {S}.
{S} lay the box that {B} was to receive.
Anyone could have seen the package for {B} {S}.
A careless driver dropped the package for {B} {S}.
Nobody noticed that the package for {B} lay {S}.
For half the day the box of {B} was to be found {S}.
+Before that, it had lain {S} for some time.
+Someone had forgotten it {S}.
+At noon it was still lying {S}.
+It had spent the morning {S}.
# post
The postage for the box to {B} was {H}, paid on {E}.
On {E} a clerk had taken {H} in postage for the package to {B}.
The package for {B} had been handed in on {E}, with {H} for postage.
It was on {E} that the package for {B} was sent off, at a postage of {H}.
Whoever wrote to {B} had gone to the counter on {E} and spent {H} on stamps.
The box for {B} bore stamps worth {H} and a postmark of {E}.
Sending the package to {B} had cost {H} on {E}.
+The sender had handed it in on {E} and bought stamps for {H}.
+Its journey began on {E}, with {H} in postage.
+The postage was {H}, and the postmark said {E}.
+It had been sent off on {E} with stamps worth {H}.
# second
Not everything was for {B}: the people next door received {Y}.
{B} carried {Y} over to a neighbour, as asked.
The neighbour of {B} was to have {Y}, which lay in the same box.
At the bottom {B} discovered {Y}, labelled for a neighbour.
{Y} was not for {B} but for the family next door.
{B} could not keep {Y}, for that belonged to a neighbour.
Next door, a neighbour of {B} was happy about {Y} from the same box.
+Below it lay {Y}, labelled for the people next door.
+Only {Y} was passed on, to a neighbour.
+The name of a neighbour was on {Y}.
+Besides, {Y} was enclosed for the family next door.
? C
What town was on the postmark of the parcel for {B}?
Which town did the package of {B} come from?
From which place was {B} sent a box?
What was the origin of the parcel that {B} received?
Out of which town did {B} get mail on {D}?
In what place did the box for {B} begin its journey?
The package for {B} had travelled from where?
From what town did {X} reach {B}?
Which town does the sender who wrote to {B} live in?
? D
What day was the parcel delivered to {B}?
On which day did the package reach {B}?
Which day brought a delivery for {B}?
When was the box from {C} handed to {B}?
What was the day of arrival of the parcel for {B}?
On what day did {B} receive the package?
Which day did mail from {C} get here?
When did {B} sign for a package?
By what day had the package for {B} arrived?
The delivery to {B} took place on which day?
When was {B} able to unpack {X}?
? X
What was in the parcel as a gift for {B}?
What did {B} find as a present from {K}?
Which gift did {B} receive?
What had {K} packed for {B}?
What did {B} unwrap and keep?
What was the present for {B}?
What did the sender choose as a gift for {B}?
With what did {K} surprise {B}?
What object was {B} given by {K}?
Which thing in the box was meant for {B}?
? K
Who was the sender of the parcel to {B}?
Who chose {X} as a gift?
By whom was the box for {B} sent?
Whose present did {B} unwrap?
Who wanted to surprise {B}?
Whom should {B} thank for {X}?
Who made {B} a present of {X}?
Whose gift was {X}?
? A
Who delivered the parcel to {B}?
Who brought {B} the package?
Who was the messenger that came to {B}?
Who received a fee from {B}?
To whom did {B} give money for the delivery?
Who carried the package to the house of {B}?
Who earned {M} with a delivery?
Whose help did {B} pay for?
Who took {M} at the door of {B}?
? M
What was the fee for bringing the parcel to {B}?
What did {A} charge for the delivery?
What sum did {B} give to {A}?
How much money did {A} earn by carrying the box?
What was {A} paid?
What amount did {B} hand to the messenger?
What charge did {B} pay for delivery to the door?
For what sum did {A} carry the package to {B}?
What was the cost to {B} of having the box carried home?
How much did {A} ask of {B}?
? S
Where had the parcel for {B} been left?
In what place did the box for {B} lie at first?
Where did the package of {B} wait?
Where was the parcel for {B} put down?
Where would one have found the package for {B} before it was handed over?
At what spot had someone forgotten the box of {B}?
Where did the mail of {B} lie for a while?
Where exactly had the package for {B} been set down?
Where did the mail driver drop the box meant for {B}?
? B
Who received the parcel from {C}?
Who was given {X} by {K}?
Whose package came from {C}?
To whom did {A} deliver a parcel?
Whose name was on the box from {C}?
For whom was {X} meant?
Who paid {A} for the delivery?
Who got a package on {D}?
Whom did {K} surprise?
To whom was the parcel from {C} addressed?
At whose door did {A} stand?
Who is the new owner of {X}?
? E
On what day was the parcel to {B} sent off?
When did the sender hand in the package for {B}?
Which day was the box for {B} put in the mail?
What day was on the postmark of the parcel for {B}?
When was the postage for the parcel to {B} paid?
On which day did the sender go to the counter with the box for {B}?
On which day did the journey of the parcel for {B} begin?
The package for {B} was dispatched on what day?
On what day did somebody buy stamps for the box to {B}?
When was the package for {B} dispatched?
? H
What was the postage for the parcel to {B}?
How much did it cost to send the parcel to {B}?
What did the sender pay in postage for the box to {B}?
What sum did the sender spend on stamps for the package to {B}?
What were the stamps on the parcel for {B} worth?
What amount of postage was needed for the package to {B}?
What did it cost the sender to post the box for {B}?
How much was spent on stamps for the parcel to {B}?
For what price was the package sent to {B} by mail?
What charge did the sender pay at the counter for the box to {B}?
? Y
What did the neighbour of {B} get?
Which thing in the parcel was {B} not allowed to keep?
What did {B} pass on to a neighbour?
What was in the box of {B} for the people next door?
What did {B} carry over to the neighbour?
What had the name of a neighbour of {B} on it?
Which object from the package of {B} belonged to a neighbour?
What did the family next door to {B} receive from the box?
With what was the neighbour of {B} made happy?
What did the sender pack for the neighbour of {B}?

@ trips
# goes
A party led by {A} sets out for {C} on {D} {W}.
The destination {A} has picked for {D} is {C}, {W}.
On {D} it is {A} who guides people to {C} {W}.
{A} invites everyone to {C} on {D} {W}.
The guide {A} has planned a journey to {C} for {D} {W}.
{C} is where {A} will guide visitors on {D} {W}.
A notice says that {A} offers an excursion to {C} on {D} {W}.
{A} has promised an excursion to {C} on {D} {W}.
Those who follow {A} on {D} will see {C}; they go there {W}.
An excursion to {C} is planned for {D}: {A} is the guide, and people come along {W}.
# start
The meeting point {A} has named is {P}, and the time is {T}.
{A} will be waiting {at:P} at {T}.
At {T} {A} counts heads {at:P} before setting off.
{P} at {T}: that is where and when {A} gathers the party.
Be {at:P} at {T} sharp to set off with {A}.
The party of {A} gathers {at:P} at {T}.
{A} sets off from {P} at {T} and will not wait for latecomers.
+The meeting point is {P}, the hour of departure {T}.
+Departure is from {P} at {T} sharp.
+At {T} the engine starts {at:P}.
+One gathers {at:P}, and {T} is the hour to set off.
# group
{N} travellers have signed up with {A}.
The list that {A} keeps shows {N} travellers.
{A} will guide {N} guests this time.
{N} tickets were sold for the excursion of {A}.
The number of guests with {A} is {N}.
With {A} there is room for {N} guests, and no seat is empty.
{A} had hoped for more guests than the {N} who signed up.
+{N} guests have signed up.
+The party is made up of {N} travellers.
+{N} tickets were sold.
+The number of guests is {N}.
# gear
{A} insists that all guests carry {X}.
According to {A}, {X} will be useful.
What {A} recommends for the day is {X}.
Guests of {A} are asked to take along {X}.
{X} is required by {A}.
Those who bring {X} make {A} happy.
Those who travel with {A} ought to have {X} with them.
+Required equipment: {X}.
+{X} will be useful.
+Guests are advised to carry {X}.
+Without {X} the day would be no fun.
# return
{A} plans a march of {H} miles and a return at {U}.
At {U} {A} brings everybody home, after a march of {H} miles.
The route of {A} measures {H} miles, and the return is at {U}.
Not before {U}, with {H} miles behind them, will {A} and the guests be home.
{H} miles lie ahead of those with {A}, and {U} is the hour of return.
The outing with {A} finishes at {U} and covers {H} miles.
+The route measures {H} miles, with the return at {U}.
+{U} is when they get home, {H} miles later.
+The distance is {H} miles, and everything is over at {U}.
+They will have covered {H} miles when they get home at {U}.
# names
{A} closes the list on {F}.
Whoever wants a seat signs up with {A} no later than {F}.
{F} is the deadline that {A} has set for signing up.
{A} accepts no more guests after {F}.
Sign up with {A} by {F} at the latest.
The deadline for joining {A} is {F}.
+The deadline for signing up is {F}.
+After {F} nobody can sign up any more.
+The list closes on {F}.
+One must sign up no later than {F}.
? C
What is the destination of the trip with {A}?
To which town does {A} guide people?
Which town do the guests of {A} visit?
Where does the excursion led by {A} go?
Which place do people get to see with {A}?
To where is {A} taking the party?
In which town will {A} and the guests be on {D}?
Which town would I visit if I joined {A}?
? D
On which day does {A} guide people to {C}?
Which day is planned for the excursion to {C}?
For what day has {A} planned the outing?
What is the day of the journey with {A}?
On which day will visitors be taken to {C}?
On which day is {A} going to {C}?
On what day do the guests of {A} set out?
Which day should I keep free to travel with {A}?
The outing to {C} takes place on which day?
What day has {A} picked for the excursion?
? W
For what purpose does {A} take people to {C}?
What is the aim of the outing to {C}?
Why do people follow {A} to {C}?
What is the reason for the excursion with {A}?
What does {A} lead a group to {C} for?
What do the guests of {A} travel for?
What is planned for the visitors in {C}?
Why go to {C} with {A}?
With what aim does the party of {A} set out?
What is the point of going to {C} on {D}?
? P
What is the meeting point for the trip with {A}?
At which place does the party of {A} gather?
Where does the bus to {C} leave from?
What place has {A} named for the meeting?
Where do the guests of {A} come together before leaving?
Where is the departure for {C}?
Where should I stand at {T} to travel with {A}?
To which place must I go in order to join the party to {C}?
From what spot does the excursion of {A} depart?
? T
What is the time of departure for {C}?
What time does the bus to {C} leave?
By what time must one be {at:P} for the trip with {A}?
What hour has {A} set for the departure?
At what time does {A} set off?
At what time does the excursion to {C} depart?
At what hour should the guests of {A} be at the meeting point?
What time do they leave for {C}?
How early does {A} set out?
? N
How many guests does {A} guide?
How many travellers have signed up with {A}?
What is the size of the party that {A} leads?
What is the number of guests going to {C}?
How many names are on the list of {A}?
How many tickets were sold for {C}?
How many persons go along with {A}?
How many seats are taken on the bus to {C}?
By how many people is {A} accompanied?
How many people have signed up for {C}?
? X
What should the guests of {A} bring?
What equipment does {A} require?
What must be packed for {C}?
What does {A} recommend having in the bag?
Which item should nobody forget who travels with {A}?
Without what should one not go to {C}?
What will be useful on the outing with {A}?
What do I have to pack if I join {A}?
What is required of everyone who goes to {C}?
What item does one need on the excursion of {A}?
? A
Who guides people to {C}?
Who is the leader of the outing to {C}?
By whom is the excursion to {C} led?
Whose group goes to {C}?
Who organises the journey to {C}?
Who sets off from {P} at {T}?
Whom do people follow to {C}?
Who is the guide on {D}?
Whose guests visit {C}?
Who is in charge of the trip on {D}?
With whom does one travel to {C} {W}?
? U
At what time does {A} bring the guests home?
By what time will the party of {A} have returned?
What is the hour of return from {C}?
At what hour does the outing of {A} end?
At what time will {A} be home again?
At what time is one back from {C}?
When does the excursion with {A} finish?
What time do the guests of {A} get home?
What is the time of return for the group of {A}?
? H
How many miles do the guests of {A} have to walk?
What distance in miles does {A} plan?
How many miles long is the walk with {A}?
What is the length in miles of the route {A} takes?
How many miles must one cover on foot on the trip to {C}?
How many miles does the party of {A} cover?
How long is the march to be with {A}, counted in miles?
What number of miles lies ahead of those who follow {A}?
How many miles on foot does the outing to {C} include?
How many miles will I have walked after a day with {A}?
? F
What is the deadline for signing up with {A}?
By what day does {A} need the names?
When does the list for {C} close?
Until which day does {A} accept guests?
By when must one put down a name for the trip to {C}?
No later than which day should one sign up with {A}?
Until when are names taken for the outing to {C}?
What deadline has {A} set?

@ lessons
# teaches
The expert in {J} is {A}, whose class is held {at:P}.
Under the eye of {A}, beginners practise {J} {at:P}.
{A} instructs people in {J} {at:P}.
It is {A} from whom one learns {J} {at:P}.
{at:P} you can be trained in {J} by {A}.
As a teacher of {J}, {A} welcomes beginners {at:P}.
Lessons in {J} are offered {at:P}, always under {A}.
The class in {J} that {A} runs has found a room {at:P}.
Nobody knows more about {J} than {A}, who instructs beginners {at:P}.
People who are curious about {J} find a patient teacher in {A} {at:P}.
# time
The class in {J} opens on {D} at {T}.
{D}, {T}: that is when {J} begins.
Beginners in {J} come together on {D} at {T}.
The weekly hour of {J} is fixed for {D}, starting at {T}.
{J} takes place on {D}, and the first words are spoken at {T}.
Keep {D} free for {J}, and be there at {T}.
At {T} on {D} the door opens for {J}.
+The weekly class is fixed for {D}, beginning at {T}.
+{D} is the day, {T} the hour at which it begins.
+Everybody is greeted on {D} at {T}.
+It opens at {T} on {D}.
# size
{J} has {N} learners, who hand over {M} each.
The fee for {J} is {M}, and the class numbers {N} learners.
{N} learners have signed up for {J} at a fee of {M}.
A place in the class for {J} is {M}; {N} places have been taken.
There are {N} people studying {J}, each for {M}.
Learning {J} comes to {M} a head, and {N} learners think it worth the money.
The class in {J} has {N} learners, and the tuition fee is {M}.
+{N} learners are in the class, at {M} a head.
+A place costs {M}; {N} places are taken.
+The class has {N} learners, and the charge is {M}.
# bring
Nobody comes to {J} without {X}.
{X} is required for {J}.
Learners of {J} are asked to have {X} with them.
The tool for {J} is {X}.
What every learner of {J} carries in the bag is {X}.
To take part in {J}, you must have {X}.
+{X} is on the list of required things.
+Learners are asked to carry {X}.
+{X} must not be forgotten at home.
+The only tool required is {X}.
# length
Each lesson in {J} finishes at {U}, and the whole course runs for {H} weeks.
{J} finishes at {U} each time and runs for {H} weeks in all.
{U} is closing time for {J}, and {H} weeks is the length of the course.
Learners of {J} are free to leave at {U} and have finished everything after {H} weeks.
It takes {H} weeks to complete {J}, and every lesson ends at {U}.
At {U} the class in {J} breaks up, and this goes on for {H} weeks.
+Each lesson ends at {U}; the course runs for {H} weeks.
+The lamps are put out at {U}, and the whole course takes {H} weeks.
+{H} weeks are planned, with lessons ending at {U}.
+Everybody may leave at {U}, and {H} weeks complete the course.
# book
To sign up for {J}, come on {F}; the textbook is sold for {K}.
{F} is the day for signing up for {J}, and the textbook costs {K}.
New learners of {J} sign up on {F} and buy a textbook for {K}.
The textbook for {J} is {K}, and the list opens on {F}.
Registration for {J} is on {F}, and {K} is the price of the textbook.
On {F} one can register for {J}; {K} more must be paid for the textbook.
Whoever wants to join {J} registers on {F} and gets the book for {K}.
+New learners register on {F} and pay {K} for the textbook.
+The textbook is sold for {K}; the day for signing up is {F}.
+One signs up on {F}, and {K} is the price of the book.
? A
By whom is {J} taught?
Who runs the class in {J}?
Whose course is the one in {J}?
Who gives lessons in {J}?
To whom does one go to learn {J}?
Who instructs beginners in {J}?
Which teacher works {at:P}?
Under whose eye do people practise {J}?
Whom should I see if I want to learn {J}?
? J
Which subject does {A} teach?
What is taught {at:P}?
In what does {A} give lessons?
What do people learn from {A}?
Which skill can be learned {at:P}?
What is the subject of the course {A} gives?
What kind of class does {A} run?
What class meets on {D}?
In which subject does {A} instruct beginners?
Which course requires {X}?
What do the learners of {A} practise?
? P
Where does {A} hold the class?
At which place are lessons in {J} given?
In what place does one find the class in {J}?
To which place must one go for {J}?
What is the place where {A} instructs beginners?
Where can I be taught {J}?
Where are beginners in {J} welcome?
Where does {A} welcome learners?
? D
When in the week is {J} taught?
For which day are the lessons in {J} fixed?
What is the weekly day of {J}?
On what day of the week does {A} give lessons?
Which evening of the week should be kept free for {J}?
On which day do learners of {J} come together?
On which day of the week are the lessons of {A} held?
Which day must the pupils of {A} keep free for the class?
The lessons in {J} take place on which day?
? T
When does a lesson in {J} start?
What time does {A} begin to teach?
From what hour is {J} taught?
At what time must learners of {J} arrive?
What is the hour at which {J} starts?
By what time should one be there for {J}?
At what time do the pupils of {A} sit down to work?
At what hour does the class of {A} open?
What time do lessons with {A} start?
At what time are learners of {J} greeted?
? N
How many learners are in the class of {J}?
What is the number of pupils in {J}?
How many people study {J}?
How big is the class that {A} teaches?
How many have joined the course in {J}?
How many places are taken in {J}?
How many people have signed up with {A}?
By how many pupils is {J} attended?
What is the size of the class in {J}?
How many learners sit before {A}?
? M
What is the tuition fee for {J}?
What does {A} charge each pupil for the course?
What sum does each learner of {J} pay for the lessons?
What is the price of lessons in {J}?
How much does {A} take from each pupil for teaching?
For what amount can one be taught {J}?
What fee does {A} ask for lessons?
What is the charge for a place in the class of {J}?
? X
What equipment is required for {J}?
What does every learner of {J} carry along?
Without what can one not take part in {J}?
What tool does one need for {J}?
Which item should the pupils of {A} not forget?
What must be brought to the lessons in {J}?
What do I need in order to learn {J}?
What are learners of {J} asked to have with them?
With what in the bag does one go to {J}?
What does {A} want each pupil to bring?
? U
When is a lesson in {J} over?
At what hour does {J} finish?
Until when does {J} go on?
What is the time at which the class in {J} breaks up?
When may the learners of {J} leave?
At what time does {A} stop teaching?
By what time is the class of {A} over?
What is the closing time of {J}?
How late does a lesson in {J} go on?
When do pupils of {J} go home?
? H
How many weeks does {J} last?
What is the length of the course in {J}, counted in weeks?
After how many weeks is {J} over?
How many weeks are planned for {J}?
In how many weeks can {J} be completed?
How many weeks do the pupils of {A} spend on the course?
Over how many weeks does {A} spread the lessons?
What number of weeks does it take to complete {J}?
? F
On what day can one sign up for {J}?
What is the day of registration for {J}?
When does {A} take names?
When can new learners register for {J}?
Which day is for signing up with {A}?
On which day is the list of names for {J} open?
What day should one come to put down a name with {A}?
When are names taken for {J}?
Registration for {J} is on which day?
On which day does {A} accept new names?
? K
What does the book for {J} cost?
What is the price of the textbook for {J}?
How much does {A} want for the book?
What must a learner of {J} pay for the textbook?
For what sum is the textbook for {J} sold?
What amount is charged for the book used in {J}?
How much money does one need to buy the book for {J}?
At what price does {A} sell the book?
What is the cost of the textbook needed for {J}?
How much do learners of {J} spend on a book?
"""
