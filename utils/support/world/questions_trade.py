"""What passages tell of markets, ships, trips and lessons, and what is asked of it.

How to read these tables: `questions_grammar`.
"""

TABLES = """
@ stalls A
A=person G=goods S=stall M=price N=number Y=year

# sells
{A} sells {G} {S}.
{S} you will find {A} with {G}.
{A} has put up a table of {G} {S}.
{G} are what {A} offers {S}.
The stall {S} belongs to {A}, who brings {G}.
Today {A} stands {S} with {G}.
People stop {S} for {G} from {A}.
*Look for {A} {S} if you like {G}.
*With a cart full of {G}, {A} stands {S}.

# price
+A bag of them costs {M}.
+{he:A} asks {M} for a dozen.
{A} wants {M} a basket.
+For {M} you get a full basket.
{G} cost {M} a pound today.
+They are not cheap at {M} a pound.
*+{M} buys a good bag of them.
*At {M} a bag, {A} is not the cheapest.

# sold
+By noon {N} bags were gone.
+{he:A} had sold {N} bags before lunch.
{A} got rid of {N} bags in one morning.
+In the first hour {N} bags were sold.
Of {G}, {N} bags were bought before noon.
+{he:A} brought {N} bags and took none home.
*+Before lunch people had carried off {N} bags.
*{A} was pleased to have sold {N} bags.

# since
+{he:A} has come here since {Y}.
{A} first stood here as a trader in {Y}.
+The stall has been there since {Y}.
Since {Y} {A} has not missed one market.
+It all began in {Y} with a small cart.
*+It was in {Y} that {he:A} started.
*The first stall of {A} was in {Y}.

? G
What does {A} sell?
What can one buy {S}?
What does {A} have on the table?
What does the trade of {A} consist of?
*What did people carry home from {A}?
*What is for sale {S}?
? S
Where is the stall of {A}?
Where can one buy {G}?
Where must people go for {G}?
In what part of the square is {A}?
*Where are {G} to be had?
*Where does one meet {A}?
? M
How much do {G} cost?
How much does one pay {A}?
What is the price of {G}?
How much money does {A} take?
*How much must one have for {G}?
*How much are things {S}?
? N
How many bags did {A} sell?
How many bags of {G} found a buyer?
How many bags did people buy from {A}?
*How many bags were sold {S}?
? Y
Since when has {A} been a trader?
In which year did {A} begin to sell things?
When was the first time that {A} sold something here?
*How long ago did {A} start, going by the year?
*In what year did people first buy from {A}?
? A
Who sells {G}?
Whose stall is {S}?
From whom can one get {G}?
Who asks {M}?
Whom do people visit for {G}?
Who is the trader {S}?
*Who has {G} on the table?
*Who has been a trader since {Y}?

@ ships V
V=ship L=cargo C=town T=late W=delay A=person N=number D=day K=town

# cargo
{V} came in from {C} with {L}.
From {C} {V} brought {L}.
{V} carried {L} from {C} to our harbour.
A load of {L} arrived from {C} on {V}.
Loaded with {L}, {V} came from {C}.
{V} had {L} from {C} on board.
{V} has been to {C} and brought back {L}.
*{V} had taken {L} on board in {C}.
*In {C} men had filled {V} with {L}.

# late
+It tied up at {T}, late because {W}.
{V} did not arrive until {T}, because {W}.
+Because {W}, it was {T} before it landed.
+{W}, so it was not here before {T}.
People waited for {V} until {T}, because {W}.
Because {W}, {V} was only seen at {T}.
*At {T} at last {V} was in, late because {W}.
*+It was {T} by then, because {W}.

# crew
+{A} commands a crew of {N}.
{A} is in command of {V} and {N} sailors.
+The {N} sailors obey {A}.
On board {V} are {N} sailors under {A}.
+{A} stood at the wheel, with {N} sailors below.
{A} thanked the {N} sailors of {V}.
*{V} sails under {A} with a crew of {N}.
*+{N} sailors came ashore with {A}.

# leaves
+On {D} it leaves for {K}.
{V} will sail to {K} on {D}.
+{K} is the next port, on {D}.
By {D} {V} has to leave for {K}.
+It stays until {D} and then goes to {K}.
The next voyage takes {V} to {K} on {D}.
*+Then, on {D}, it is off to {K}.
*People can go to {K} with {V} on {D}.

? L
What did {V} bring?
What was on board {V}?
What did the sailors of {A} unload?
What came from {C}?
What did {V} have in its hold?
*With what was {V} filled?
*What does the town have thanks to {V}?
? C
Where did {V} come from?
In which port did {V} take on its load?
Where was {V} before?
Where did the load of {L} come from?
*Where did the voyage of {V} begin?
*In what place had {V} been filled?
? T
At what time did {V} arrive?
When was {V} at last in port?
At what hour did the waiting for {V} end?
When did people see {V}?
*When did {V} land?
*What time was it when {V} came?
? W
Why was {V} late?
Why did people have to wait for {V}?
What held {V} up?
For what reason did {V} not come in time?
*Why was {V} not here earlier?
*What kept {V} at sea?
? A
Who is in command of {V}?
Who gives the orders on {V}?
Whom do the sailors of {V} follow?
Who leads the people on {V}?
*Who decides on board {V}?
*Under whom does {V} go to sea?
? N
How many sailors work on {V}?
How many sailors does {A} have?
How large is the crew of {V}?
*How many sailors came on {V}?
*How many sailors does {V} need?
? D
On what day does {V} leave again?
On which day does {V} go back to sea?
Until what day can one see {V} here?
On which day will {A} and the crew be off?
*On what day does {V} say goodbye?
*On which day does the next voyage of {V} begin?
? K
Where will {V} go next?
To which town does {V} travel after this?
Where should one write to the crew of {V}?
What is the next stop of {V}?
*Where is {V} going from here?
*In which port will {V} be after this?
? V
What brought {L}?
Which ship came from {C}?
Which ship travels to {K}?
What does {A} command?
Which ship goes back to sea on {D}?
*Which ship is led by {A}?
*Which ship was filled with {L}?

@ trips A
A=person C=town D=day W=trip P=place T=early N=number X=gear

# goes
On {D} {A} takes a group to {C} {W}.
{A} is going to {C} on {D} {W}.
{A} will lead an outing to {C} on {D} {W}.
{W} {A} leads a walk to {C} on {D}.
With {A} one can travel to {C} on {D} {W}.
There is a trip to {C} on {D} with {A} {W}.
{D} is the day when {A} goes to {C} {W}.
*{A} is off to {C} on {D} {W}.
*Come to {C} with {A} on {D} {W}.

# start
+They leave from {P} at {T}.
+The bus starts {at:P} at {T}.
{A} and the others meet {at:P} at {T}.
+Everyone should be {at:P} by {T}.
Whoever joins {A} must come to {P} at {T}.
+At {T} the bus waits {at:P}.
*+At {T} they set off from {P}.
*{A} will be {at:P} from {T} on.

# group
+{N} people have put their names down.
+{he:A} takes {N} people along.
{A} has found {N} people who want to come.
+So far there are {N} names on the list.
The group of {A} counts {N} heads.
+All {N} seats are taken.
*{N} people want to join {A}.
*+The list shows {N} names.

# gear
+Please bring {X}.
{A} tells everyone to pack {X}.
+Do not forget {X}.
+Each of them needs {X}.
Nobody should join {A} without {X}.
+It is wise to have {X} in the bag.
*Whoever goes with {A} must carry {X}.
*+Everyone should think of {X}.

? C
Where does {A} go with a group?
To what place does the trip of {A} lead?
Where will the people be taken on {D}?
What place will {A} show to others?
*Where will the bus of {A} go?
*Where is {A} travelling on {D}?
? D
What day is the trip to {C}?
On which day does {A} travel?
Which day is there a chance to go to {C}?
On what day will {A} be away?
*Which day is free for the trip of {A}?
*On what day is there a bus to {C}?
? W
Why does {A} travel to {C}?
What do people want to do in {C}?
Why is there a trip on {D}?
What is the purpose of the journey with {A}?
*What draws {A} to {C}?
*Why would one sit on a bus to {C}?
? P
Where do the people who go with {A} meet?
Where does the journey to {C} start?
Where should one wait for {A}?
Where does one get on the bus to {C}?
*From where does {A} start?
*Where will {A} and the group come together?
? T
At what time does {A} start?
At what hour must one be there to travel with {A}?
When exactly does the journey to {C} begin?
How early do the people who go to {C} have to be there?
*At what hour does {A} want to see everyone?
*What time was set for the start to {C}?
? N
How many people will {A} lead?
How many people travel to {C}?
How large is the group that goes with {A}?
How many people wish to see {C}?
*How many people will be with {A}?
*How big is the group for {C}?
? X
What must people have with them if they go with {A}?
What is needed for the trip to {C}?
What should one carry to {C}?
What does {A} ask people to take along?
*What belongs in the bag for {C}?
*What would one miss in {C}?
? A
Who leads the trip to {C}?
With whom can people go to {C}?
Who will be away on {D}?
Who takes people somewhere on {D}?
*Who knows the way to {C}?
*Who has planned something for {D}?

@ lessons J
J=subject A=person P=place D=day T=late N=number M=price X=gear

# teaches
{A} teaches {J} {at:P}.
{at:P} {A} gives lessons in {J}.
{J} is taught {at:P} by {A}.
Those who want to learn {J} meet {A} {at:P}.
{A} shows beginners the secrets of {J} {at:P}.
A course in {J} has started {at:P} with {A}.
For {J} one goes to {A}, who is {at:P}.
*{A} has a class in {J} {at:P}.
*If you come to {P}, {A} will teach you {J}.

# time
+The class meets on {D} at {T}.
+Lessons start at {T} on {D}.
{J} is on {D} from {T}.
+They begin each {D} at {T}.
Come on {D} at {T} for {J}.
+Every {D}, at {T}, they sit down to work.
*+Every {D} at {T} they start.
*{J} starts at {T} each {D}.

# size
+{N} pupils come, and each pays {M}.
+It costs {M}, and {N} pupils have joined.
For {M} one can learn {J} in a class of {N}.
+{he:A} charges {M} and has {N} pupils.
{N} pupils pay {M} each for {J}.
+Already {N} pupils have paid the {M} it costs.
*There are {N} pupils in {J}, at {M} each.
*+The fee is {M}, and there are {N} pupils.

# bring
+Each pupil should bring {X}.
For {J} one needs {X}.
+Without {X} nobody can take part.
+All you need is {X}.
Whoever learns {J} should own {X}.
+On the table there is always {X}.
*Pupils of {J} must own {X}.
*+Please do not come without {X}.

? A
Who teaches {J}?
Who can show me how {J} works?
Whose pupils learn {J}?
From whom could one learn {J}?
Who gives a course {at:P}?
*Who is an expert in {J}?
*Who has a class on {D}?
? J
What can one learn {at:P}?
What does {A} teach?
What are the pupils of {A} good at?
What can one learn on {D}?
For what does one need {X}?
*What is {A} an expert in?
*What is the course {at:P} about?
? P
Where is {J} taught?
Where does {A} teach?
Where do people go to learn {J}?
In what place can one watch beginners in {J}?
*Where do the pupils of {A} meet?
*Where is the course in {J}?
? D
On what day can one learn {J}?
On which day does {A} teach?
Which day of the week is for {J}?
On what day do the pupils of {A} meet?
*Which day is set for the class in {J}?
*On what day is {A} busy with pupils?
? T
At what time does {J} begin?
At what hour should the pupils of {A} be there?
What is the starting time of the course in {J}?
*When on {D} does {A} begin?
*At what hour do people learn {J}?
? N
How many pupils learn {J}?
How many pupils does {A} have?
How large is the course in {J}?
*How many pupils take part in {J}?
*How many pupils sit in front of {A}?
? M
How much is the course in {J}?
How much does one pay to learn {J}?
How much money does {A} want for teaching?
What must a pupil pay to be taught {J}?
*How much does it cost to learn from {A}?
*How much do lessons in {J} cost?
? X
What must one have for {J}?
What do the pupils of {A} work with?
What should beginners in {J} bring?
*What belongs to a course in {J}?
*What does one take to {A}?
"""
