"""The sentence frames of what happens: who comes and goes, and what changes hands.

A block begins with `# operation roles`; each line below it is one frame of that
operation, numbered from 1 (`give.3`). A leading `*` keeps a frame for the test split.

  [a|b]    one of these or nothing          (a|b)    one of these
  {+A}     a person's first mention          {A}      the subject: name, trade or he/she
  {A!}     the same, never he/she            {B} {C}  other persons, by name or trade
  {A.he}   a pronoun bound to A              {+X}     a thing's first mention
  {X}      "the kite"                        {X~}     "the kite" or "it"
  {P}      "the pier"                        {@P}     "on the pier"
  {S}      a spot: "under the nets"          {X.use}  what X is for   {X.used} was done
  {=...}   what a probe asks for             {when}, {soon}, ... one of a list
Append new frames at the end of a block, so that the numbers of the others stay.
"""

FRAMES = """
# open A P
{when}, {+A} was {@P}[, as usual|, humming|, half asleep|, in a splendid mood].
{when}, {+A} went down to {P}[ to see what was new| with nothing much to do].
{when}, {+A} opened the day {@P} with a [loud |mighty ]yawn.
{+A} had a free hour and spent it {@P}[ that {day}].
It was {day}, and {+A} was already {@P}[, wide awake].
{+A} had come to {P} to get out of the house.
Nobody had asked {+A} to be {@P} on {day}, but there {A.he} was.
{when}, {@P}, {+A} was waiting for something to happen.
If you wanted {+A}, you looked {@P}[ first].
{+A} had been {@P} since [the first |early ]breakfast.
On {day} {+A} turned up {@P} with odd socks on.
{when}, {+A} stood {@P} and counted {number} gulls.
{+A} always spent {day} {@P}[, come rain or shine].
You could hear {+A} whistling {@P} from {number} streets away.
{+A} was sweeping up {@P} when the clock struck {number}.
It all began {@P}, where {+A} was having a [very |rather ]slow {day}.
The clock had struck {number} when {+A} reached {P}.
*{when}, the first face to be seen {@P} was that of {+A}.
*{+A} was having {number} minutes of peace {@P}.
*By {number} on {day} {+A} was settled {@P}.

# openhas A P X
{when}, {+A} came to {P} with {+X}[ from home| and a plan].
{when}, {+A} was {@P}, showing {+X} to anyone who would look.
{+A} sat {@P} with {+X}[ and a cup of tea].
{+A} had brought {+X} to {P}[, though {A.he} could not say why].
{when}, {+A} stood {@P} and admired {+X}.
It was {day}, and {+A} was {@P} with {+X} for company.
{+A} turned up {@P} on {day} carrying {+X}.
The {relative} of {+A} had sent {A.him} to {P} with {+X}.
{when}, {+A} was tidying up {@P} and came across {+X} of {A.his} own.
{+A} had won {+X} in a bet, and took it to {P}.
{when}, {+A} unpacked {+X} {@P}.
Everyone {@P} knew {+A}, who never went out without {+X}.
*{when}, {+A} was {@P} with {+X} and no idea what to do next.
*{+A} had bought {+X} that {day} and was trying it out {@P}.

# there B
{+B} was there too[, looking bored|, as hungry as ever].
{+B} was there as well, (eating a bun|telling a long joke|humming off key).
Not far off stood {+B}[, hands in pockets].
{+B} was already sitting there[ in the only good chair].
There was {+B} too, (yawning|with a bad cold|in a new hat).
{+B}, who had nothing better to do, was there as well.
Beside a [tall |small ]pile of boxes sat {+B}.
{+B} had got there first.
In a corner {+B} was (arguing with a fly|peeling an egg|adding up sums).
{+B} was there, talking about {B.his} {relative}.
*{+B} stood nearby and pretended to be busy.

# therehas B X
{+B} was there too, with {+X}[ and wet feet].
Next to {A!} sat {+B} with {+X}.
{+B} was there as well and had {+X}[ to show].
Nearby stood {+B}, holding {+X} like (a prize|a baby|a hot potato).
{+B} was there, busy with {+X}.
There was also {+B}, the proud owner of {+X}.
{+B}, who had {+X} with {B.him}, was there too.
*{+B}, there since {later}, was guarding {+X}.

# arrive B
{soon}, {+B} came in from the street.
{soon}, {+B} arrived[, out of breath|, red in the face].
Then {+B} came along[ with {number} questions|, singing].
Along came {+B}[, late as ever].
{+B} came hurrying round the corner.
{soon}, {+B} joined {A!}.
{+B} came by to say good morning to {A!}.
{+B} looked in, and stayed.
{soon}, {+B} strolled up, (chewing a straw|full of news|smelling of soap).
Just then {+B} appeared[ with crumbs on {B.his} chin].
Nobody was surprised when {+B} turned up {@P}.
{+B} reached {P} {number} minutes later.
*Who should come along but {+B}[, smiling]!
*{soon}, {+B} found {B.his} way to {P}.

# arrivehas B X
{soon}, {+B} came in with {+X}.
{soon}, {+B} arrived, clutching {+X}.
Then {+B} came along with {+X}[ and a grin].
Along came {+B} carrying {+X}.
{+B} came hurrying up with {+X}[ and no coat on].
{+B} joined {A!} and showed {A.him} {+X}.
Just then {+B} appeared with {+X}.
{+B} came by with {+X}, (out of breath|very pleased|a little late).
{soon}, {+B} turned up {@P} with {+X}.
*{+B} made quite an entrance with {+X}.

# elsewhere B P
{+B}, meanwhile, was {@P}[, bored to tears].
{@P}, {+B} was having a quiet time.
Over {@P}, {+B} was (washing the windows|looking for a pen|drinking cold tea).
At that hour {+B} was {@P}.
{+B} had been {@P} since {later}, or so it felt.
{@P}, meanwhile, {+B} was telling a story.
{number} streets away, {+B} was {@P}.
{+B} knew nothing of this, being {@P}.
No one had told {+B}, who was {@P}.
{+B} was spending the day {@P}.
*As for {+B}, {B.he} was {@P}.

# elsewherehas B P X
{+B}, meanwhile, was {@P} with {+X}.
{@P}, {+B} was showing off {+X}.
Over {@P}, {+B} sat and looked at {+X}.
At that hour {+B} was {@P}, alone with {+X}.
{number} streets away, {+B} was {@P} with {+X}.
{@P}, meanwhile, {+B} was cleaning {+X}.
{+B} was {@P} and had {+X} to look after.
{+B} was spending the day {@P} with {+X}.
*As for {+B}, {B.he} was {@P}, polishing {+X}.

# has A X
{A} had {+X} with {A.him}[ that day].
{A} owned {+X} and was (rather|very) proud of it.
{A} was carrying {+X}.
From {A.his} bag {A} pulled {+X}.
In {A.his} pocket or bag {A} always had {+X}.
{A!}'s {relative} had given {A.him} {+X}.
{A} had just bought {+X} from a sailor.
{A} had saved for {number} weeks to buy {+X}.
{A} would not go anywhere without {+X}.
{A} had found {+X} at home under {A.his} bed.
{A} had {+X}, a present from {A.his} {relative}.
{A} took out {+X} and laid it on {A.his} knees.
That day {A} had brought {+X}.
With {A!} was {+X}, wrapped in (a cloth|brown paper|an old shirt).
"Look what I have got," said {A!}, and held up {+X}.
{A} was showing everybody {+X}.
{A} was the owner of {+X}, and (said so often|no one could forget it).
*{A} had {+X} and talked of little else.
*{A} unwrapped {+X} very slowly.

# go A P
{A} walked [on ]to {P}.
{A} took the long way to {P}[, for the air].
{A} hurried [off ]to {P}[ before it closed| in wet shoes].
Then {A} went [straight ]to {P}.
{soon}, {A} went over to {P}.
{A} had business at home, but went to {P} instead.
{soon}, {A} was off to {P}[, whistling].
{A} cycled to {P}[ with one flat tyre].
{A} got a lift to {P} (in a milk cart|on a hay cart|from a cousin).
{A} said goodbye and left for {P}.
{soon}, {A} could be seen {@P}.
{A!}'s feet took {A.him} to {P}[ all by themselves].
{A} remembered something and ran to {P}.
{A} was needed {@P}, and went there at once.
{A} set out for {P} and got there {number} minutes later.
{A} ended up {@P}, as {A.he} so often did.
A bus full of (nuns|schoolboys|chickens) took {A!} to {P}.
*{A} made {A.his} way to {P}, humming.
*The next stop for {A!} was {P}.
*{A} followed a stray dog as far as {P}.

# carry A P X
{A} carried {X~} [all the way ]to {P}.
{A} took {X~} along to {P}.
{A} went off to {P} and took {X~} along.
{A} set off with {X} and came to {P}.
With {X} safely wrapped up, {A} went to {P}.
{soon}, {A} brought {X~} to {P}[ through the back streets].
{A} marched to {P} with {X}[ like a queen| like a thief].
{A} cycled to {P} with {X} (in the basket|on the handlebars).
{A} had {X} under {A.his} coat all the way to {P}.
{A} did not let go of {X} until {A.he} reached {P}.
{soon}, {A} and {X} were {@P}.
{A} left for {P}, and {X} went too.
*To {P} went {A!}, and so did {X}.
*{A} moved on to {P} without putting {X} down once.

# visit A B P
{A} went to see {B} {@P}.
{soon}, {A} called on {B} {@P}.
{A} walked to {P}, where {B} was.
{A} dropped in on {B} {@P}.
{A} went to {P} to have a word with {B}.
{A} knew that {B} was {@P} and went there.
{A} hurried to {B}, who was still {@P}.
{A} went to {P} and sat down beside {B}.
{A} came to {P} and found {B} (asleep|deep in thought|eating cherries).
*{A} looked {B} up {@P}.

# give A B X
{A} gave {X~} to {B}[ and wanted nothing for it|, just like that].
{A} gave {B} {X}[ for good luck| to keep].
{A} held out {X}, and {B} took it[ with both hands].
"Here, this is for you," said {A!}, and handed {X} to {B}.
{A} pressed {X~} into the hands of {B}.
{A} made {B} a present of {X}.
"You have it," {A!} said to {B}, and passed {X} over.
{A} felt that {B} ought to have {X}, and handed it over.
{A} had no more use for {X}, so {B} got it.
{soon}, {A} offered {X~} to {B}, who [gladly ]took it.
{A} handed {B} {X}[ and blushed].
"Happy birthday," said {A!}, and gave {B} {X}, only a month late.
{A} let {B} have {X}[ for good].
{A} put {X} into {B}'s bag and said it was a gift.
{B} admired {X} so much that {A!} gave it to {B.him}.
*{A} parted with {X} so that {B} could have it.
*Without a word {A} passed {X~} to {B}.
*"I know you like it," said {A!}, and {B} walked off the owner of {X}.

# lend A B X
{A} lent {X~} to {B}[ until {later}].
{A} lent {B} {X}[, though not gladly].
{B} borrowed {X} from {A!}[ for a day or two].
"Bring it back by {later}," said {A!}, and lent {X} to {B}.
{soon}, {A} let {B} borrow {X}.
"May I borrow it?" asked {B}, and {A!} handed over {X}.
{A} lent {B} {X} on one condition: no (jam|sand|paint) on it.
{B} got {X} from {A!}, but only on loan.
{A} said that {B} could borrow {X}, and handed it over.
*{A} trusted {B} with {X} for a week.
*For {number} days, {A!} told {B}, and lent {B.him} {X}.

# return A B X
{A} gave {X~} back to {=B}[, as promised].
{A} returned {X~} to {=B}[ with thanks| in one piece].
{A} handed {X~} back to {=B}[, hardly scratched].
{soon}, {A} brought {X} back to {=B}.
Because a loan is a loan, {A} gave {X} back to {=B}.
{B} got {X} back from {A!}[ sooner than {B.he} expected].
{A} had cleaned {X} before giving it back to {=B}.
"Thank you for the loan," said {A!}, and {X} went back to {=B}.
*{A} kept {A.his} word, and {X} was soon back with {=B}.

# swap A X B Y
{A} swapped {X} for {Y}, and {B} was happy with that.
{A} gave {B} {X} and got {Y} in return.
{A} and {B} made a swap: {X} for {Y}.
{A} traded {X} for {B}'s {Y:bare}.
"A fair swap," said {B}, took {X} and gave {A!} {Y}.
{B} offered {Y} for {X}, and {A!} shook hands on it.
{soon}, {A} had {Y} and {B} had {X}[, and both felt clever].
{A} wanted {Y} so badly that {A.he} gave {B} {X} for it.
It took {number} minutes of haggling before {A!} gave {B} {X} for {Y}.
*{A} let {X} go to {B} and took {Y} instead.

# sell A B X
{A} sold {X~} to {B} for {price}.
{B} bought {X} from {A!} for {price}[, which was cheap].
{B} paid {A!} {price} for {X}[ and did not haggle].
"How about {price}?" asked {B}, and so {A!} sold {B.him} {X}.
{soon}, {A} sold {B} {X} for {price}.
{A} asked {price} for {X}, and {B} paid it.
For {price} {A} let {B} have {X}.
{B} had always wanted {X}, and {A!} took {price} for it.
*{X} cost {B} {price}, and {A!} called it a bargain.

# entrust A B X C
{A} handed {X} to {B} and said it was meant for {C}.
{A} asked {B} to take {X} to {C}, and handed it over.
"Give this to {C}," said {A!}, and put {X} into {B}'s hands.
{A} had no time, so {B} was to bring {X} to {C}, and took it.
{B} took {X} from {A!} and promised to bring it to {C}.
{A} sent {B} off with {X}, which was for {C}.
*{A} gave {B} {X} with orders to carry it to {C}.

# deliver A B X
{A} delivered {X~} to {B}.
{A} handed {X~} to {B}, as {A.he} had been asked to.
{B} got {X} from {A!}, who (bowed|saluted|wanted a bun for it).
"This is meant for you," said {A!}, and gave {X} to {B}.
{A} did {A.his} duty and gave {B} {X}.
{A} put {X~} safely into the hands of {B}.
*{X} reached {B}, thanks to {A!}.

# put A X S
{A} put {X~} {S}.
{A} laid {X~} {S} (for a moment|to rest {A.his} arms).
{A} left {X~} {S}[ and thought no more of it].
{A} set {X~} down {S}[, very gently].
{A!}'s arms were tired, so {A.he} put {X~} {S}.
{soon}, {A} left {X} {S}, where it would be safe.
{A} needed both hands to sneeze and put {X~} {S}.
{S}, {A} put down {X}.
{A} found a good place for {X}: {S}.
{A} left {X~} lying {S}.
*{A} rested {X~} {S} and wandered about.
*{S} was where {A!} left {X}.

# hide A X S
{A} hid {X~} {S}[ when nobody was looking].
{A} hid {X~} {S}, (for it was a surprise|giggling|just in case).
{soon}, {A} tucked {X~} away {S}.
{A} pushed {X~} out of sight {S}.
{A} looked left and right and hid {X} {S}.
For the fun of it, {A} hid {X} {S}.
Nobody saw {A!} hide {X} {S}.
*{A} made sure that {X} was well hidden {S}.

# lose A X
{A} dropped {X~} and did not notice.
{A} lost {X~} there[, somehow].
{X} slipped from {A!}'s bag without a sound.
{A} had a hole in {A.his} bag, and {X} fell out {@P}.
{A} chatted so much that {A.he} lost {X}.
Somewhere {@P} {A} lost {X}.
{soon}, {A} lost {X}, (as people do|which was no surprise).
While {A!} was tying a shoe {@P}, {X} rolled away.
*{A} would swear later that {X} had jumped out of {A.his} bag {@P}.

# findlost A X
{A} found {X~} in the dust.
{A} nearly stepped on {X} {@P}.
{@P}, {A} found {X}[ under a cabbage leaf].
{soon}, {A} saw {X} lying there and picked it up.
{A} bent down to stroke a cat and found {X}.
{A} picked {X~} up and (dusted it off|turned it round twice|wondered whose it was).
Guess who found {X} {@P}: it was {A!}.
{X} did not lie there long, for {A!} picked it up.
*{A} had sharp eyes and picked up {X}.

# restore A B X
{A} brought {X~} back to {=B}.
{A} knew whose {X:bare} it was and gave it back to {=B}.
{A} handed {X~} over to {=B}, who had lost it.
"You dropped this," said {A!}, and gave {X} back to {=B}.
{soon}, {A} gave {=B} the lost {X:bare}.
{A} let {X} go home with its owner, {=B}.
{B} got the lost {X:bare} back from {A!}.
{A} wanted no reward and gave {X} back to {=B}.
*{A} saw to it that {X} got back to {=B}.

# find A X S
{A} found {X~} {S}[ by accident].
{S}, {A} found {X}[, to {A.his} surprise].
{A} came upon {X} {S} and picked it up.
{A} spotted {X} {S} and took it.
{A} looked {S}, and there was {X}, so {A.he} took it.
{soon}, {A} found {X} {S}.
{A} was looking for {A.his} gloves and found {X} {S}.
{A} looked about, saw {X} {S} and took it.
The thing lying {S} was {X}, and {A!} picked it up.
{A} took {X~} from where it lay {S}.
*{A} sat down {S}, right on {X}, and took it.
*{A} fished out {X} from its place {S}.

# gull A X S
A gull snatched {X} from {A!} and dropped it {S}.
Down came a [fat |cross ]gull, took {X} from {A!} and let it fall {S}.
A monkey from a ship's crew grabbed {A!}'s {X:bare} and left it {S}.
A goat pulled {X} out of {A!}'s bag and left it {S}.
The wind tore {X} from {A!}'s hands and blew it away: it landed {S}.
Somebody's dog ran off with {A!}'s {X:bare} and left it {S}.
*A magpie stole {X} from {A!} and hid it {S}.

# need A X
{A} needed {X} to {X.use}.
{A} badly wanted {X} to {X.use}.
{A} hoped to {X.use}, and for that {A.he} needed {X}.
"With {X} I could {X.use}," said {A!}.
{A} had promised to {X.use}, but how, without {X}?
{A} could not {X.use} without {X}.
{A} had to {X.use}, and {X} was just the thing for it.
{A} dreamed of using {X} to {X.use}.
*It was {A!} who wished to {X.use}, which takes {X} and some luck.

# ask A B X
{A} asked {=B} for {X~}[ as sweetly as {A.he} could].
{A} asked {=B} about {X}.
"I would love to see {X}," {A!} told {=B}.
{A} wondered whether {=B} would part with {X}.
{A} could not take {A.his} eyes off {B}'s {X:bare}.
"What a fine thing," {A!} said about {X}, and {=B} (blushed|nodded|coughed).
*{A} begged {=B} for {X}.

# use A X
{A} used {X~} and {X.used}.
With {X} in hand, {A} {X.used}.
{A} {X.used}, which was easy with {X}.
Thanks to {X}, {A} {X.used}[ in no time].
{soon}, {A} {X.used} with the help of {X}.
{A} tried out {X} and {X.used}.
It took {A!} {number} minutes, but with {X} {A.he} {X.used}.
{A} {X.used}, and {X} was not even scratched.
*{A} put {X} to good use and {X.used}.

# thank A B X
{A} thanked {B} {number} times.
{A} thanked {B} for {X~}[ and meant it].
{A} was so happy with {X} that {A.he} hugged {B}.
"You are very kind," {A!} told {B}.
{A} promised {B} to take good care of {X~}.
{A} could have kissed {B}, but shook hands instead.
*{A} beamed at {B} and then at {X}.

# glad A X
{A} looked at {X} {number} times to be sure it was real.
{A} was pleased with {X~}[, and it showed].
{A} gave {X~} a rub with {A.his} sleeve.
{A} held {X} up to the light and smiled.
{A} told {X} a secret, as one does.
Nobody was allowed to touch {X} but {A!}.
{A} kept stroking {X}.
{A} showed {X} to {A.his} {relative} before anyone else.
*{A} sang a short song about {X}.

# sad A X
{A} missed {X~} at once.
{A} looked everywhere for {X~}, but in vain.
{A} turned out {A.his} pockets: no {X:bare}.
"Has anyone seen {X}?" cried {A!}.
{A} was cross about {X} for {number} minutes.
{A} sat down and sighed over {X}, which was gone.
{A} blamed {A.his} {relative} for the loss of {X}.
*{A} could not think where {X} had got to.
"""
