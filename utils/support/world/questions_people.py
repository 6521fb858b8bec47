"""What passages tell of people and what they do, and what is asked about it.

How to read these tables: `questions_grammar`.
"""

TABLES = """
@ finds X
X=thing A=person S=spot D=day B=person N=number M=price

# found
On {D} {A} found {X} {S}.
{A} came upon {X} {S} on {D}.
{S} {A} discovered {X} on {D}.
It was on {D} that {A} picked up {X} {S}.
{X} lay {S} until {A} saw it on {D}.
What {A} pulled out {S} on {D} was {X}.
{D} brought luck to {A}, who noticed {X} {S}.
*Walking by on {D}, {A} spotted {X} {S}.
*{A} was cleaning {S} on {D} when {X} turned up.

# owner
+It belongs to {B}, who had missed it for {N} days.
{B} had lost {X} {N} days before.
+{B} had been looking for it for {N} days.
After {N} days without {X}, {B} was happy to have it back.
+{N} days earlier {B} had dropped it there.
+It was {B} who had been without it for {N} days.
*For {N} days {B} had been without {X}.
*+{N} days before, {B} had let it fall.

# reward
+{he:A} was given {M} as a reward.
+The reward was {M}.
For bringing {X} back, {A} got {M}.
+{he:A} got {M} as a thank-you.
+{he:A} put the reward of {M} into a savings box.
{A} was paid {M} for handing {X} in.
*{A} was {M} richer after bringing {X} back.
*+A reward of {M} was paid.

? A
Who found {X}?
Who was the finder of {X}?
Who came across something that {B} had lost?
Who helped {B} to get {X} back?
Who made a find on {D}?
*Whose eyes saw {X} first?
*Who got a reward for {X}?
? X
What did {A} find?
What had {B} lost?
What was lying {S}?
What was found on {D}?
What did {A} get a reward for?
*What did {B} miss?
*What turned up {S}?
? S
Where was {X} found?
Where did {A} make a find?
In what spot had {X} been lying?
Where did the thing that {B} lost turn up?
*Where was {X} until {A} came?
*Where did somebody see {X} on {D}?
? D
When was {X} found?
On which day did {A} make a find?
On what day did {X} turn up?
*When did {A} come across {X}?
*On which day was {A} lucky?
? B
Whose was {X}?
Who had lost {X}?
Who is the owner of {X}?
To whom did {A} bring something back?
*Who was sad about {X}?
*Who wanted to have {X} back?
? N
How many days did {B} have to do without {X}?
For how many days was {X} lost?
How many days passed until {B} had {X} again?
*For how many days had {X} been missing?
*How many days did {B} spend without {X}?
? M
How much did {A} get for the find?
How much was the reward for {X}?
How much money did {X} bring the finder?
*How much was {A} paid?
*How much did the finder of {X} get?

@ gifts X
X=thing A=person B=person P=place D=day W=gift M=price C=town

# gave
{A} gave {X} to {B} {at:P} on {D}.
On {D} {B} got {X} from {A} {at:P}.
{at:P} {A} handed {B} {X} on {D}.
{B} left {P} on {D} with {X}, a gift from {A}.
It was on {D} that {A} met {B} {at:P} and passed on {X}.
{A} waited {at:P} on {D} with {X} for {B}.
When {B} came to {P} on {D}, {A} was there with {X}.
*{X} went from {A} to {B} {at:P} on {D}.
*On {D} {A} had {X} for {B}, who was {at:P}.

# why
+{he:A} did it {W}.
+It was meant {W}.
{A} had chosen {X} {W}.
+The idea was {W}.
+{he:A} had waited for weeks {W}.
The present of {A} was {W}.
+It was a way {W}.
*+All this was done {W}.
*{A} parted with {X} {W}.

# price
{A} had paid {M} for {X} in {C}.
+It had cost {M} at a shop in {C}.
+{he:A} had bought it in {C} for {M}.
+The price in {C}, where {he:A} bought it, was {M}.
{A} had come across {X} in {C} and paid {M}.
+It came from {C}, where {he:A} had paid {M}.
*A shop in {C} had sold {X} to {A} for {M}.
*+A shop in {C} had taken {M} for it.

? A
Who gave {X} away?
From whom did {B} get something?
Who made {B} a present?
Who had bought {X} for somebody else?
Whose present was {X}?
*Who was kind to {B}?
*Who brought {B} something?
? B
Who got {X}?
To whom did {A} give something?
For whom was {X}?
Who was given a present by {A}?
Whom did {A} make happy?
*Who has {X} thanks to {A}?
*Who went home with {X}?
? X
What did {B} get?
What did {A} give away?
What was the present that {A} had for {B}?
What was bought in {C}?
What was handed over {at:P}?
*What does {B} have thanks to {A}?
*What was it that {A} gave?
? P
Where did {A} give something to {B}?
Where was {X} handed over?
In what place did {B} get a present?
Where were {A} and {B} together on {D}?
*Where did {X} find a new owner?
*Where was {B} when {A} came with a present?
? D
When did {B} get {X}?
On which day did {A} make a present?
On what day was {X} handed over?
On what day did {B} go home with {X}?
*When did {X} find a new owner?
*On which day was {B} given something?
? W
Why did {A} give {X} away?
For what reason did {B} get {X}?
What did {A} want with the present?
Why did {A} make {B} a present?
*What was behind the present for {B}?
*Why was {A} so kind to {B}?
? M
How much was {X}?
How much had {A} spent?
How much does one pay for {X} in {C}?
How much did the present for {B} cost?
*How much money was spent on {X}?
*How much did {A} have to pay?
? C
Where did {A} buy {X}?
Where did the present for {B} come from?
In which place can one buy {X}?
*Where is the shop that sold {X}?
*Where had {A} been to get {X}?

@ newcomers A
A=person C=town Y=year W=came R=street B=person I=instrument

# came
{A} moved here from {C} in {Y}.
In {Y} {A} left {C} for our town.
{A} grew up in {C} and came to Saltby in {Y}.
{C} was the home of {A} until {Y}.
It was in {Y} that {A} said goodbye to {C}.
After a childhood in {C}, {A} has lived here since {Y}.
Before {Y}, {A} lived in {C}.
*Born in {C}, {A} has been one of us since {Y}.
*{A} took the train from {C} to Saltby in {Y}.

# why
+{he:A} came because {W}.
{A} wanted to live here because {W}.
+The reason was that {W}.
Because {W}, {A} chose Saltby.
+{W}, so {he:A} packed a bag.
For {A}, Saltby was the right place because {W}.
*{A} decided to stay because {W}.
*+Because {W}, it was time to go.

# lives
{A} rents a room from {B} in {R}.
+{B} let {him:A} a room in {R}.
The flat of {A} in {R} belongs to {B}.
In {R}, {A} lives in a house owned by {B}.
+A room in {R} was free, and {B} was glad to let it.
+Home is a flat in {R} that belongs to {B}.
*{B} is the owner of the house in {R} where {A} lives.
*+{B} had a room for {him:A} in {R}.

# plays
+In the evening {he:A} plays {I}.
{A} is learning to play {I}.
+The neighbours hear {I} through the wall.
+{he:A} carried little more than {I}.
No party is complete without {A} and {I}.
{A} is known for playing {I}.
*When there is music, {A} plays {I}.
*+{I} is never far away.

? C
Where was the old home of {A}?
Where does {A} come from?
What place did {A} leave in {Y}?
Where did {A} spend the first years?
In which town was {A} at home for a long time?
*Where was {A} a child?
*Where did the road of {A} begin?
? Y
When did {A} come to Saltby?
In which year did {A} change towns?
Since when has {A} been in Saltby?
In what year did the people here first meet {A}?
*When did {A} become one of us?
*In what year did {A} find a new home?
? W
Why did {A} come to Saltby?
Why did {A} not stay in {C}?
For what reason does {A} live here?
What made {A} leave {C}?
*What brought {A} to our town?
*Why is {A} here and not in {C}?
? R
Where does {A} live now?
In which street can one visit {A}?
Where is the room of {A}?
Where does {B} own something?
*What is the address of {A} today?
*In which street are {A} and {I}?
? B
Who is the landlord of {A}?
To whom does {A} pay rent?
Who gave {A} a place to live?
From whom does {A} have a home?
*Whom does {A} pay for the room?
*Whose house is it in {R}?
? I
What does {A} play?
What does one hear when {A} makes music?
What is the favourite pastime of {A}?
What can people hear in {R}?
*With what does {A} make music?
*What does {B} have to listen to?
? A
Who comes from {C}?
Who lives in {R}?
Who can play {I}?
Whom does {B} have in the house?
Who has been here since {Y}?
*Who left {C}?
*Who makes music with {I}?

@ parcels B
B=person C=town D=day X=thing K=kin A=person M=price S=spot

# came
On {D} a parcel from {C} came for {B}.
{B} got a box from {C} on {D}.
A parcel for {B} arrived from {C} on {D}.
From {C} a heavy parcel reached {B} on {D}.
{D} brought {B} a parcel from {C}.
{B} had mail on {D}: a parcel from {C}.
Somebody knocked on {D}: it was {B}'s parcel from {C}.
*Something was sent from {C} to {B} and came on {D}.
*A parcel made its way from {C} and reached {B} on {D}.

# content
+In it was {X} from {K}.
+{K} had sent {X}.
{B} unpacked {X}, a present from {K}.
+It held {X} and a card from {K}.
+{he:B} found {X} in it, with love from {K}.
With a smile {B} took out {X} and a note from {K}.
*Out of the wrapping {B} took {X}, sent by {K}.
*+{X} fell out, then a note from {K}.

# brought
+{A} carried it upstairs and was paid {M}.
{A} brought the parcel to {B} and asked {M}.
+{M} had to be paid to {A} at the door.
For the delivery to {B}, {A} took {M}.
+{A} had brought it over for {M}.
{B} thanked {A} for the trouble and paid {M}.
*+It was {A} who delivered it for {M}.
*{A} took {M} for taking the parcel to {B}.

# left
+Until the evening it stood {S}.
+It was put {S} at first.
The parcel for {B} had been left {S}.
+By mistake it had been left {S}.
+For hours it waited {S}.
The parcel for {B} stood {S} for a while.
*The parcel for {B} had spent the night {S}.
*+Somebody had put it {S}.

? C
Where did the parcel for {B} come from?
From where did somebody write to {B}?
Where was the parcel of {B} posted?
In which town did somebody think of {B}?
*Where had {X} been sent from?
*Where does the person live who thought of {B}?
? D
When did the mail for {B} come?
On which day did {B} get something?
On what day was there something for {B}?
When did {B} first see {X}?
*When was somebody at the door of {B}?
*On which day was there mail from {C}?
? X
What was {B} sent?
What could {B} keep?
What did {K} want {B} to have?
What did somebody send {B} as a present?
What present came from {C}?
*What present was in the box from {C}?
*What does {B} have now?
? K
Who had sent something to {B}?
From whom was {X}?
Who was thinking of {B}?
Who wrote to {B}?
*From whom did {B} hear?
*Who had packed {X}?
? A
Who took the parcel to {B}?
Who was at the door of {B}?
Who made some money by carrying things to {B}?
Whom did {B} pay?
*By whom was the mail of {B} delivered?
*Who handed {B} the box?
? M
How much did {B} have to pay at the door?
How much did {A} get?
How much was it to have the parcel brought to {B}?
*How much did {A} earn with the parcel?
*How much was the delivery to {B}?
? S
Where had the parcel of {B} been?
In what spot did the box of {B} stand?
Where could one see the mail of {B}?
*Where did {B} have to look for the parcel?
*Where was the box from {C}?
? B
Who got {X}?
Who had mail from {C}?
For whom did {A} carry something?
To whom did {K} write?
Who had something to unpack on {D}?
*Who was pleased to have {X}?
*To whom did {A} come?
"""
