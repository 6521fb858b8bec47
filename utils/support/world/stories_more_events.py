"""Still more wordings of what happens, for generated training stories only.

They tell the events of `stories_frames` in other shapes, in the same notation: the
thing first, the receiver first, in the passive, in direct speech, with a cause before
or a consequence behind. Who has met many shapes may follow one that was never heard.
"""

MORE_EVENTS = """
# give A B X
{A} presented {B} with {X}[, to keep for ever].
{A} slipped {X~} into {B}'s (pocket|bag|basket) as a (gift|present).
With a (wink|smile|nod|bow), {A} made a gift of {X} to {B}.
Without much ado, {A} handed {X~} over to {B}, as a gift.
"It is yours now," {A!} (told|said to) {B}, and let go of {X}.
"Take it and keep it," said {A!}, and {X} went to {B}.
{X} became {B}'s own, because {A!} gave it away with a (smile|light heart).
As a (present|gift|surprise), {B} was handed {X} by {A!}.
To {B} went {X}, a gift from {A!}.
Because {B} liked {X} best, {A!} gave it to {B.him}.
{B} held out both hands, and {A!} laid {X} in them as a (gift|present).
It was {A!} who gave {B} {X}[ to keep].
It was {B} who got {X} as a gift from {A!}.
What {B} was given by {A!} was {X}.
{A} had {X} to give away, and {B} was the lucky one.
{A} thought for a moment, then gave {X~} to {B} for ever.
{X} changed hands, for {A!} gave it to {B} as a present.
{X} changed owners, from {A!} to {B}, and not a penny was paid.
Out of kindness, {A} (gave|handed) {B} {X}, for good.
{B} could hardly believe it when {A!} gave {B.him} {X} (for good|to keep).
{B} said how lovely {X} was, so {A!} gave it to {B.him}[ on the spot].
{A} held {X} out to {B} and said, "(It is yours|Keep it|All yours)."
{A} took no money for {X} and made {B} its owner.
{B} took {X} from {A!}, a gift from the heart.
{A} tied a ribbon round {X} and gave it to {B}.
To make {B} (happy|smile), {A!} gave {B.him} {X} to keep.
{A!} smiled, {B} smiled, and {X} went from {A!} to {B} for good.
{A} wished {B} (luck|joy) and gave {B.him} {X}.
{A} reached into {A.his} bag and gave {X} to {B} as a present.
{X} got a new owner in {B}, because {A!} gave it up gladly.
{A} laid {X} in {B}'s arms as a (gift|present).
{A!}, (kind as ever|who loved to give), let {B} have {X} to keep.
Smiling from ear to ear, {A} handed {B} {X} as a (gift|present).
After some thought, {A} gave {X} to {B}, who could keep it for ever.
On a whim, {A} gave {X~} away, and the one who got it was {B}.
There and then, {A} made {B} the owner of {X}.
{X} was {B}'s now, because {A!} gave it to {B.him}.
Now {X} belonged to {B}, who had it as a gift from {A!}.
{A} had carried {X} long enough, and now {B} had it for good.
{A} gave {X~}, with love, to {B}.
Nobody was more surprised than {B} when {A!} gave {B.him} {X} as a present.
"For me?" asked {B}, when {A!} handed over {X}, and it was a present.
"For ever," said {A!}, when {B} took {X} from {A.his} hands.
{B} left home without {X}, but now had it as a gift from {A!}.

# lend A B X
{X} was only lent, but {B} took it gladly from {A!}.
{A} handed {X} to {B} as a loan[, not as a gift].
With a (smile|nod|sigh), {A} lent {B} {X}.
Until {later}, {B} could (use|keep) {X}, which was still {A!}'s own.
"You may borrow it," said {A!} to {B}, and held out {X}.
"It stays mine, but use it," said {A!}, and lent {X} to {B}.
"Be careful with it," said {A!} when {B} borrowed {X}.
{B} asked nicely, and {A!} let {B.him} borrow {X}.
Because {B} asked so nicely, {A} lent {X} to {B.him}.
{B} took {X} from {A!} and promised to bring it back.
{B} promised to bring {X} back, so {A!} handed it over.
{X} went from {A!} to {B}, but only for a (day or two|little while).
It was {A!} who lent {B} {X}.
What {B} borrowed from {A!} was {X}.
As a loan, {B} was handed {X} by {A!}.
{A} slipped {X} into {B}'s (bag|basket|pocket), on loan until {later}.
For a short time, {A} lent {X~} to {B}.
Without much ado, {A} let {B} borrow {X}.
{A} did not give {X} away, but let {B} borrow it.
{A} passed {X} over to {B}, who was to return it by {later}.
{A} wrote {A.his} name on {X} and lent it to {B}.
{B} was in luck, for {A!} let {B.him} borrow {X} until {later}.
Smiling from ear to ear, {A} lent {B} {X}.
After some thought, {A} lent {X} to {B} until {later}.
There and then, {A} let {B} borrow {X}.
{A} was still the owner of {X}, but {B} could carry it about until {later}.
{X} was now in the hands of {B}, on loan from {A!}.
"Only a loan," {A!} told {B}, when {X} changed hands.
"Can I have it for a day?" asked {B}, and {A!} lent {B.him} the use of {X}.
Not for ever, but until {later}, {A} let {B} have {X}.
Because {A} was kind, {B} got {X}, though only as a loan.

# return A B X
{X} was borrowed, so {A!} brought it back to {=B}.
{X} was handed back by {A!} to its owner, {=B}.
{X} went home, for {A!} returned it to {=B}.
{A} had borrowed {X} long enough and returned it to {=B}.
{A} had promised to return {X}, and now it went back to {=B}.
With (many thanks|a bow|a smile), {A} (gave|handed) {X} back to {=B}.
As agreed, {A} returned {X~} to its owner, {=B}.
Without much ado, {A} took {X~} back to {=B}.
"Here it is again," said {A!}, and returned {X} to {=B}.
"I need it no longer," said {A!}, and gave {X} back to {=B}.
"It was a great help," said {A!}, and handed {X} back to {=B}.
"I have brought it back," said {A!}, and laid {X} before {=B}.
It was time to return {X}, so {A!} gave it back to {=B}.
What was lent must go back, and {A!} returned {X} to {=B}.
{B} was given {X} back by {A!}[, clean and whole].
{B} had {X} again, because {A!} returned it.
{B} held out a hand, and {A!} gave {X} back[ at once].
Once more {B} had {X}, for {A!} gave it back.
Back from {A!} came {X}, and {B} was glad to have it again.
{A} put the borrowed {X:bare} back into the hands of {=B}.
{A} wrapped {X} with care and took it back to {=B}.
Smiling from ear to ear, {A} gave {X} back to its owner, {=B}.
There and then, {A} returned {X} to {=B}.
After all that use, {A} brought {X} back to {=B}, who had lent it.
The loan of {X} came to an end when {A!} returned it to {=B}.
"Was it any good?" asked {B}, when {A!} brought {X} back.

# swap A X B Y
{A} offered {X} for {Y}, and {B} (said yes|agreed|took it).
{A} gave up {X} to get {Y} from {B}.
{X} changed hands for {Y}: {A!} and {B} made a trade.
For {X}, {A} got {Y} from {B}.
For {Y}, {A} gave {X} to {B}.
In exchange for {Y}, {A} handed {X} to {B}.
In return for {X}, {B} gave {A!} {Y}.
{B} accepted {X} and gave {A!} {Y} for it.
{B} wanted {X}, {A!} wanted {Y}, and so they swapped.
"Mine for yours," said {A!}, gave {B} {X} and got {Y}.
"Let us swap," said {A!}, and {B} got {X} for {Y}.
With a (nod|wink|smile), {A} traded {X} to {B} for {Y}.
It was a swap: {A!} got {Y}, and {B} got {X}.
What {A} got from {B} for {X} was {Y}.
Hands were shaken, then {A!} had {Y} and {B} had {X}.
{A} parted from {X}, and {B} gave {A.him} {Y} for it.
{X} was traded by {A!} for {Y}, which {B} gave up.
There and then, {A} and {B} swapped {X} for {Y}, so {A!} now had {Y}.
After some thought, {A} gave {B} {X} in exchange for {Y}.
Because {B} liked {X} best, {A!} gave it to {B.him} and got {Y}.
"Yours for mine?" asked {A!}, and soon {B} had {X} and {A!} had {Y}.

# sell A B X
{A} named a price, {price}, and {B} bought {X}.
{A} let {B} buy {X} for {price}.
{A} got {price} from {B}, who now owned {X}.
{A} asked {B} to pay {price} for {X}, and {B.he} did.
With a (smile|nod|sigh), {A} sold {X} to {B} for {price}.
Without much ado, {B} paid {A!} {price} and took {X}.
For {price}, {X} went from {A!} to {B}.
For {price}, {B} became the owner of {X}, and {A!} was paid.
"Sold," said {A!}, took {price} and handed {X} to {B}.
"It costs {price}," said {A!}, and {B} bought {X}.
"I will pay {price}," said {B}, and {A!} sold {B.him} {X}.
{X} was bought by {B}, who paid {A!} {price}.
{X} changed hands for {price}: {A!} sold it to {B}.
It was {B} who bought {X} from {A!} for {price}.
What {B} bought from {A!} for {price} was {X}.
{B} offered {price}, so {A!} let {B.him} have {X}.
In exchange for {price}, {A} gave {B} {X}.
There and then, {A} sold {B} {X} and got {price} for it.
After some thought, {B} paid {price} for {X}, and {A!} handed it over.
Because {B} paid {price}, {X} was {B}'s own now, and no longer {A!}'s.
"Will {price} do?" asked {B}, and {A!} gave {B.him} {X} for it.
{B} got a new treasure, {X}, and {A!} got {price} for it.

# entrust A B X C
{A} passed {X} to {B}, who was to give it to {C}.
{A} gave {X} to {B}, (but it was|a gift) for {C}.
{A} wanted {C} to have {X}, so {B} was asked to take it along.
{A} wanted {X} to get to {C} and put it into {B}'s bag.
{X} was meant for {C}, and {A!} asked {B} to take it there.
{X} was for {C}, but for now {A!} gave it to {B} to carry.
{B} was handed {X} by {A!} and asked to bring it to {C}.
{B} was to bring {C} {X}, and {A!} handed it over.
{B} took {X} from {A!}, to be given to {C}.
"For {C}, please," said {A!}, and handed {X} to {B}.
"Will you take it to {C}?" asked {A!}, and {B} put {X} away.
"Bring it to {C}," said {A!} to {B}, and held out {X}.
As a gift for {C}, {A} gave {B} {X} to deliver.
With a (nod|wink|smile), {A} handed {B} {X} to take to {C}.
Because {C} was not there, {A!} gave {X} to {B} to pass on.
{A} sent {X} to {C} by way of {B}, who now had it in {B.his} bag.
There and then, {A} gave {X} to {B} to take to {C}.
After some thought, {A} asked {B} to be the messenger and bring {X} to {C}.
{C} was to get {X}, so {A!} put it into the hands of {B}, who would take it along.

# deliver A B X
{A} kept a promise and gave {B} {X}.
{A} gave {B} {X}, as {A.he} had been told to.
{A} had come with {X} for {B} and now gave it to {B.him}.
{A} passed {X} on to {B}, for whom it was meant.
{A!}, a good messenger, handed {B} {X}.
{X} was delivered by {A!} into the hands of {B}.
{X} was meant for {B}, and {A!} handed it over.
{X} came to {B} by way of {A!}.
{B} was the one to get {X}, and {A!} handed it over.
{B} received {X} from {A!}, the messenger.
"I was sent with this," said {A!}, and handed {X} to {B}.
"A delivery for you," said {A!}, and {B} took {X}.
With a (bow|nod|smile), {A} delivered {X} to {B}.
As promised, {A} put {X~} into {B}'s hands.
There and then, {A} handed {X} to {B}, for whom it was meant.
Smiling from ear to ear, {A} delivered {X} to {B}.
At the end of the errand, {A} gave {X} to {B}.

# put A X S
{A} (put|left) {X~} {S} for now.
{A} stopped carrying {X} and left it {S}.
{A} took {X} out of {A.his} bag and laid it {S}.
{A} emptied {A.his} hands and left {X} {S}.
{A} looked for a place to put {X} and chose one {S}.
{A} made room {S} and put {X} there.
{A} was tired of holding {X}, so {A.he} laid it {S}.
{A} let go of {X}, and now it lay {S}.
{A!}, (yawning|humming|in no hurry), put {X~} {S}.
{X} got a place {S}, where {A!} had put it.
{X} was laid {S} by {A!}.
{X} was too much to carry, and {A!} put it {S}.
{X} stayed {S}, because {A!} put it there.
{S}, {A} found a place for {X} and left it there.
{S} there was room for {X}, so {A!} put it there.
With a (sigh|yawn|smile), {A} put {X} {S}.
Without much ado, {A} laid {X~} {S} and stepped back.
With great care, {A} placed {X~} {S}.
To have both hands free, {A} put {X~} {S}.
For a while, {A} left {X~} {S}.
Because {A.his} hands were full, {A} laid {X} {S}.
"You can wait here," {A!} told {X}, and put it {S}.
"That will do," said {A!}, and left {X} {S}.
It was {A!} who put {X} {S}.
What {A} put {S} was {X}.
Down went {X}, put {S} by {A!}.
There and then, {A} put {X~} {S}.
After some thought, {A} put {X~} {S}.
{A} laid {X} {S} and went without it.
On a whim, {A} left {X~} {S}.

# hide A X S
{A} looked round, then hid {X~} {S}.
{A} secretly put {X~} {S}, where nobody would look.
{A} kept {X} from all eyes by hiding it {S}.
{A} had a secret: {X} was hidden {S}.
{A} wanted nobody to see {X} and hid it {S}.
{A} chose a hiding place for {X} and put it {S}.
{X} disappeared, because {A!} hid it {S}.
{X} went into hiding {S}, and only {A!} knew.
{X} was tucked away {S} by {A!}.
With a (wink|grin|giggle), {A} hid {X} {S}.
When all the others looked away, {A} hid {X} {S}.
To keep {X} safe, {A!} hid it {S}.
So that no one would take {X}, {A!} hid it {S}.
Without a sound, {A} hid {X} {S}.
"Nobody will find it," whispered {A!}, and hid {X} {S}.
"Hush," said {A!}, and tucked {X} away {S}.
It was {A!} who hid {X} {S}.
After some thought, {A} hid {X~} {S}.
On a whim, {A} hid {X} {S}.
Smiling from ear to ear, {A} tucked {X~} away {S}.

# lose A X
{A} lost hold of {X}, and it fell to the ground.
{A} bent down {@P}, and out of a pocket fell {X}.
{A} did not see {X} drop to the ground.
{A} did not feel it when {X} fell to the ground {@P}.
{A} was in a hurry and lost {X} {@P}.
{A} was so busy talking that {X} fell to the ground {@P}.
{A} sneezed and, without noticing it, dropped {X}.
{X} fell to the ground {@P}, and {A!} did not notice.
{X} was lost by {A!} {@P}.
{X} slid to the ground while {A!} was (yawning|humming|talking).
{X} was no longer with {A!}: it lay lost {@P}.
Without a sound, {X} slipped to the ground, lost by {A!}.
Out of {A!}'s open bag fell {X}.
Nobody noticed {@P} that {A!} had lost {X}.
By bad luck, {A} lost {X} {@P}.
{A} tripped {@P}, and {X} was lost.
Lost in thought, {A} let {X} fall to the ground {@P}.
{X} fell, and {A!} went on without it.

# findlost A X
{A} saw something lying {@P}, and it was {X}, so {A.he} took it.
{A} looked down, saw {X} and took it.
{A} lifted {X~} from the ground {@P}.
{A} found {X~} lying about and kept hold of it.
{A} stopped, bent down and had {X} in {A.his} hand.
{A} almost fell over {X} and picked it up.
{A} wondered who had lost {X}, but took it.
{X} lay on the ground until {A!} picked it up.
{X} was lost and found, and the finder was {A!}.
{X} was spotted on the ground by {A!}, who took it.
"What is this?" asked {A!}, and took {X} from the ground.
"Somebody lost this," said {A!}, and picked {X} up.
By good luck, {A} found {X} {@P}.
On the ground {@P} {A} found {X}.
It was {A!} who found {X}.
The finder of {X} was {A!}.
There and then, {A} took {X}, which lay on the ground.
{A} was lost in thought, but saw {X} on the ground and picked it up.
{X} was lying on the ground {@P}, so {A!} took it.

# restore A B X
{A} had found {X} and now gave it back to {=B}.
{A} asked who had lost {X} and gave it back to {=B}.
{A} did not keep {X}, but gave it back to {=B}.
{A} gave the lost {X:bare} back to its owner, {=B}.
{A} carried {X} back to the one who had lost it, {=B}.
{X} was given back by {A!} to {=B}, who had lost it.
{X} was no longer lost, for {A!} gave it back to {=B}.
{B} had {X} again, for {A!} had found it and gave it back.
{B} was missing {X}, and {A!} gave it back.
{B} had lost {X}, but {A!} brought it back.
"Is this yours?" asked {A!}, and gave {X} back to {=B}.
"Look what I found," said {A!}, and gave {X} back to {=B}.
"I found it," said {A!}, and put {X} into the hands of {=B}.
"Never lose it again," said {A!}, and handed {X} back to {=B}.
With a (bow|smile|wink), {A} gave the lost {X:bare} to its owner, {=B}.
Because it was not {A.his} own, {A} gave {X} back to {=B}.
There and then, {A} gave the lost {X:bare} back to {=B}.
Smiling from ear to ear, {A} put the lost {X:bare} into the hands of {=B}.
After some thought, {A} knew who had lost {X} and took it back to {=B}.
"My lost treasure," said {B}, when {A!} brought {X} back.

# find A X S
{A} saw something {S}, and it was {X}, so {A.he} took it.
{A} saw {X} lying {S} and took it along.
{A} reached out and took {X~}, which lay {S}.
{A} looked {S} and came away with {X}.
{A} reached over and picked up {X}, which lay {S}.
{A} lifted {X~} up from where it lay {S}.
{A} searched here and there, and {S} {A.he} found {X}.
{A} noticed {X} {S} and put it into {A.his} bag.
{A} wanted to sit down, but found {X} {S} and took it.
{X} was lying {S} until {A!} took it.
{X} was taken by {A!}, who had seen it {S}.
{X} was spotted {S} by {A!}, who picked it up.
{S} lay {X}, and {A!} took it.
{S}, {A} saw {X} and picked it up.
"What have we here?" said {A!}, and took {X}, which lay {S}.
"This is coming with me," said {A!}, and took {X}, which was {S}.
By good luck, {A} found {X} {S}.
Who found {X} {S} but {A!}!
Without much ado, {A} took {X~}, which lay {S}.
There and then, {A} took {X}, which lay {S}.
{A} looked {S}, found {X} and put it into {A.his} bag.
{A} could not believe {A.his} luck when {A.he} found {X} {S}.

# gull A X S
A (puppy|pig|goose) grabbed {X}, which was {A!}'s, and dropped it {S}.
A gust of wind took {X} from {A!} and dropped it {S}.
A duck tugged {X} away from {A!} and left it {S}.
A sudden wind blew {X} out of {A!}'s hands, and it landed {S}.
{X} was taken from {A!} by a (gull|crow|goat) and dropped {S}.
{X} flew out of {A!}'s hands in the wind and fell down {S}.
{A} could not hold {X} in the wind, and it landed {S}.
{A} shouted at the gull that took {X} from {A.him} and dropped it {S}.
{A} was robbed of {X} by a dog, which left it {S}.
Before {A} could stop it, a goat ran off with {X} and dropped it {S}.
"Stop, thief!" cried {A!}, but the gull with {X} flew on and dropped it {S}.
With one jump a (cat|dog|goat) had {X} from {A!} and left it {S}.
Quick as a wink, a gull had {X} out of {A!}'s hands and dropped it {S}.
{A} cried out, but {X} was in the beak of a gull, which dropped it {S}.
Suddenly {X} was blown away from {A!} and came to rest {S}.
Because of the wind, {A} lost hold of {X}, which landed {S}.

# fetch A X P B
{A} went to get {X} {@P}, for it had been left there by {=B}.
{A} took {X~}, which was {@P}, left there by {=B}.
{A} found {X} {@P} and took it, though it was put there by {=B}.
{A} came to take {X} {@P}, which had been left behind by {=B}.
{A} went and took {X}, which lay {@P}, put there by {=B}.
{X} lay {@P} until {A!} took it, and it had been left there by {=B}.
{X} was taken by {A!} {@P}, the place chosen for it by {=B}.
{soon}, {A} picked {X} up {@P}, where it had been put by {=B}.
"There it is," said {A!}, and took {X} {@P}, left there by {=B}.
Straight to {X} went {A!}, and took it {@P}, left there by {=B}.
With a smile, {A} took {X} {@P}, where it was put by {=B}.
{A} was glad to get {X} {@P}, for it had been put there by {=B}.
With {X} {@P}, {A} only had to take it, as it had been left there by {=B}.

# fetchat A X P B
{A} remembered {X}, which was {=@P}, where {=B} had put it, and took it.
{A} wanted {X}, so {A.he} got it {=@P}, where {=B} had left it.
{A} needed no help to get {X} {=@P}, where {=B} had put it.
{A} looked for {X} {=@P}, and it was there, left by {B}, so {A.he} took it.
{A} took {X} from its place {=@P}, where {=B} had put it.
{A} asked about {X}, was sent to look {=@P}, and took what {B} had left there.
{X} was still {=@P}, where {=B} had put it, and {A!} took it.
{X} was fetched by {A!} {=@P}, where {=B} had left it.
{soon}, {A} came back for {X}, still {=@P}, where {=B} had put it.
"I will get it," said {A!}, and took {X} {=@P}, where {=B} had left it.
Somebody had to get {X} {=@P}, and {A!} did, for {B} had left it there.
There was {X}, {=@P}, where {=B} had put it, and {A!} took it.
Because {A!} wanted {X}, {A.he} went and got it {=@P}, where {=B} had left it.

# has A X
{A} had come with {+X} (in {A.his} bag|under one arm|in both hands).
{A} put a hand into {A.his} bag and took out {+X}.
{A} reached into a bag and showed {+X} to everyone.
{A} was holding {+X}[, as everyone could see].
{A} had a treasure: {+X}.
{A} took good care of {+X}, which was {A.his} own.
{A} had something to show: {+X}.
{A} kept one hand on {+X}, which {A.he} had brought from home.
There was {+X} in {A!}'s (bag|basket|pocket).
In {A!}'s hands was {+X}.
Out of {A.his} coat {A} took {+X}.
What {A} had with {A.him} was {+X}.
"This is mine," said {A!}, and showed everyone {+X}.
"I never go out without it," said {A!} about {+X}.
As everyone could see, {A} had {+X}.
For weeks {A} had owned {+X}, and now it was with {A.him}.

# openhas A P X
{when}, {+A} sat {@P} and looked at {+X}, which was {A.his} own.
{when}, {+A} arrived {@P} with {+X} (under one arm|in a basket|in both hands).
{when}, {+A} could be seen {@P}, and {A.he} had {+X}.
{when}, {+A} carried {+X} to {P}.
{@P}, {when}, {+A} was busy with {+X}.
{+A} stood {@P} on {day}, holding {+X}.
{+A} was {@P}, with {+X} in {A.his} bag.
{+A}, who owned {+X}, had brought it to {P}.
It was {+A} who came to {P} that {day}, carrying {+X}.
There was {+A} {@P}, with {+X} in both hands.
On {day} {+A} took {+X} to {P}.

# therehas B X
{+B} was nearby, and in {B.his} hands was {+X}.
{+B} sat not far away, holding {+X}.
{+B} was there, and so was {+X}, which {B.he} owned.
Not far away was {+B}, who had {+X}.
There sat {+B}, with {+X} on {B.his} knees.
Also there was {+B}, carrying {+X} in a basket.
On a box sat {+B}, showing {+X} to everyone.
In a corner stood {+B} with {+X}.
"Good day to all," said {+B}, who was there with {+X}.

# arrivehas B X
{+B} arrived next, and in {B.his} hands was {+X}.
{+B} walked up, and with {B.him} came {+X}.
{+B} came round the corner, carrying {+X} in a basket.
Next to arrive was {+B}, who had {+X} in {B.his} bag.
In came {+B}, holding {+X} in both hands.
Here came {+B} with {+X} under {B.his} arm.
A door opened, and there was {+B} with {+X}.
"Here I am," said {+B}, who came in with {+X}.
{soon}, {+B} came up, bringing {+X} along.

# elsewherehas B P X
{@P}, {+B} sat with {+X} on {B.his} knees.
{@P}, at the same hour, {+B} was holding {+X}.
{@P} was {+B}, who had {+X} with {B.him}.
{+B}, far from all this, was {@P} and had {+X}.
{+B} was not with them but {@P}, with {+X} in {B.his} bag.
{+B} was {@P} all this time, busy with {+X}.
Meanwhile {+B} was taking care of {+X} {@P}.
At the same time, {+B} had {+X} with {B.him} {@P}.
Somewhere else, {@P}, {+B} was looking at {+X}.

# go A P
{A} (strolled|rushed|marched|ran) to {P}.
{A} headed for {P}[ and was soon there].
{A} left, and {number} minutes later {A.he} was {@P}.
{A} moved on and arrived {@P}.
{A} wanted a change and went to {P}.
{A} was on foot, but {A.he} soon reached {P}.
{A} turned two corners and was {@P}.
{A} waved goodbye and walked to {P}.
{A} had things to do {@P} and went there.
{A} soon found the way to {P}.
{A} went away, and the place {A.he} went to was {P}.
"I am off to {P}," said {A!}, and went.
"Time to go," said {A!}, and walked to {P}.
Without much ado, {A} went off to {P}.
With a (wave|yawn|smile), {A} left and walked over to {P}.
To {P} {A!} went, on foot.
Off to {P} went {A!}[, with a song].
Because it was not far, {A} walked to {P}.
It was {P} that {A!} went to next.
A short walk took {A!} to {P}.
On a whim, {A} went to {P}.
After some thought, {A} went to {P}.
Lost in thought, {A} walked all the way to {P}.
{P} was calling, and {A!} went there.

# carry A P X
{A} (strolled|ran|rushed) to {P}, carrying {X}.
{A} brought {X~} along when {A.he} went to {P}.
{A} left with {X} and took it to {P}.
{A} put {X} into {A.his} bag and walked to {P}.
{A} walked off with {X} and did not stop before {P}.
{A} headed for {P}, and with {A.him} went {X}.
{A} went over to {P}, holding {X} in both hands.
{A} held {X} tight all the way to {P}.
{X} came along when {A!} went to {P}.
{X} was carried to {P} by {A!}.
{X} was in {A!}'s bag when {A.he} arrived {@P}.
With {X} under one arm, {A} walked to {P}.
With {X} in {A.his} bag, {A} left for {P}.
Off {A!} went to {P}, carrying {X}.
Together with {X}, {A} arrived {@P}.
"You are coming along," {A!} told {X}, and carried it to {P}.
On a whim, {A} took {X~} to {P}.
After some thought, {A} carried {X~} to {P}.
Quick as a wink, {A} was {@P}, and {X} was with {A.him}.

# visit A B P
{A} looked in on {B}, who was {@P}.
{A} went to {P} because {B} was there.
{A} wanted to see {B}, so {A.he} went to {P}.
{A} ran to {P} to find {B}, who was there.
{A} went looking for {B} and found {B.him} {@P}.
{A} arrived {@P}, where {B} was glad of a visit.
{A} walked to {P}, and there was {B}.
{B} was {@P}, so {A!} went there too.
{B} was {@P} and had a visit from {A!}.
{B} was visited {@P} by {A!}.
{soon}, {A} went over to {B}, who was {@P}.
"I will go and see {B}," said {A!}, and went to {P}.
To see {B}, {A} went to {P}.
On a whim, {A} went to see {B}, who was {@P}.
Because {B} was {@P}, {A!} went there as well.
A visit took {A!} to {B}, who was {@P}.
"""
