"""The sentence frames around the events: weather, talk, places, and the last word.

The notation is that of `stories_frames`. Frames under `holder` to `fetch` say at the
end what only a reader who kept track can know. What stands under `at …` belongs to one
place, what stands under `weather …` to one kind of weather; both are kept to seven
words, so that a new story can use them without repeating eight words of another.
"""

ASIDES = """
# holder B X
In the end {X} was with {=B}.
{X} was in good hands: those of {=B}.
Whoever wanted {X} now had to ask {=B}.
By evening {X} was in the bag of {=B}.
As for {X}, it stayed with {=B}.
And {X} was now with {=B}[, for a while at least].
When the lights went on, {X} was still with {=B}.
At bedtime {X} lay on the pillow of {=B}.
{X} went home with {=B}.
That night {X} was in the house of {=B}.
Who had {X} now was no secret: it was {=B}.
If you ask after {X} today, they will send you to {=B}.
The one who still had {X} was {=B}.
So it came about that {X} was with {=B}.
Of all people, the one with {X} was {=B}.
*The keeper of {X} was now {=B}.
*To see {X}, you would have to visit {=B}.
*{X}, after all this, was in the care of {=B}.

# clefts B X
In the end it was {B} who had {=X}.
{B} went home with {=X}.
{B} still had {=X}.
At supper {B} told the whole family about {=X}.
Before bed {B} looked once more at {=X}.
All evening {B} would not let go of {=X}.
{B} fell asleep with one hand on {=X}.
Nobody but {B} could have lent you {=X}.
It was {B}, then, who had {=X}.
So {B} closed the day with {=X}.
*{B} ended the day as the keeper of {=X}.
*Anyone who looked into {B}'s bag saw {=X}.

# nothas A X
{A} no longer had {X}.
{A} went home without {X}[, but not sad].
{A} did not have {X} any more.
{A} could only dream of {X} now.
*{A} had to do without {X}.

# belongs A X
{X}, of course, still belonged to {=A}.
The owner of {X} was still {=A}.
A loan is no gift: {X} still belonged to {=A}.
Sooner or later {X} had to go back to {=A}.
*By rights {X} was still the property of {=A}.

# lies X P
{X} was still {=@P}[ the next day].
All night {X} lay {=@P}.
As for {X}, it was {=@P}.
Nobody thought of {X}, which was still {=@P}.
And {X} was left alone {=@P}.
That night only the moon saw {X} {=@P}.
{X} may still be waiting {=@P}.
If you want to see {X}, it is {=@P}.
When it grew dark, {X} was still {=@P}.
*{X} spent the night {=@P}.
*Anyone missing {X} should have looked {=@P}.

# spot X S
{X} was still {=S}.
Anyone could have found {X} {=S}.
All that time {X} lay {=S}.
Nobody touched {X}, which stayed {=S}.
A spider moved in beside {X} {=S}.
*To this day {X} lies {=S}.

# where A P
{A!}, meanwhile, was still {=@P}.
When the sun went down, {A!} was still {=@P}.
As for {A!}, you could have found {A.him} {=@P}.
Supper was on the table, but {A!} was still {=@P}.
That evening {A!} was {=@P} and in no hurry.
{A!} was last seen {=@P}[, yawning].
*{A!} was not at home but {=@P}.

# fetch A X P B
{A} went to fetch {X} {@P}, where it had been left by {=B}.
{A} looked for {X} {@P}, found it and thought of {=B}, who had left it there.
{soon}, {A} came for {X} {@P} and cursed the one who had left it there: {=B}.
{A} came back for {X} {@P}, left there by {=B}.
{A} went and got {X} {@P}, for everyone knew it had been left there by {=B}.
*{A} rescued {X} {@P}, where it had been forgotten by {=B}.

# fetchat A X P B
{A} went to look for {X} {=@P}, where {=B} had left it, and took it.
{A} fetched {X} from where {=B} had left it.
{A} guessed that {X} was {=@P}, where {=B} had left it, and fetched it.
{A} knew that {X} was {=@P}, and got it before {B} came back.
*{A} went off and found {X} {=@P}, as {=B} had left it.

# weather sun
The sea was as flat as glass.
Even the flies were too hot to move.
The tar on the boats was melting.
The sky had not one cloud in it.
Cats slept on every warm wall.
It was a day for ice and shade.

# weather rain
Rain ran down the windows.
The gutters sang with rain.
It rained on and on.
Puddles grew into small lakes.
Even the ducks looked tired of rain.
Somewhere a roof began to drip.

# weather wind
The wind pulled at every door.
Hats were flying over the roofs.
A shutter banged all day long.
The wind smelled of salt and tar.
Waves jumped over the harbour wall.
Washing flew past like ghosts.

# weather fog
The fog was as thick as soup.
You could hardly see your own feet.
A ship's horn moaned in the fog.
The street lamps burned all day.
Everything dripped, and nothing moved.
Somewhere in the fog a cow coughed.

# weather cold
Every breath made a little cloud.
Ice cracked under the boats.
The pump had frozen again.
Noses were red all over town.
Snow lay on the roofs.
Even the gulls wore puffed-up coats.

# weather plain
The clock on the hall struck {number}.
A cart rattled by with barrels.
Somebody somewhere was frying onions.
The tide was coming in.
The ferry hooted twice.
Church bells rang across the roofs.

# say A
"What a {day}," said {A!}[ to nobody].
"I could eat {number} buns," said {A!}.
"Somebody should write this down," said {A!}.
"My {relative} would laugh at this," said {A!}.
"Is it always like this on a {day}?" asked {A!}.
"Nothing ever happens here," said {A!}[ happily].
"I have been up since {number}," {A!} said, yawning.
"That reminds me of my {relative}," said {A!}, but told no more.
"If it is {day}, there must be soup," said {A!}.
*"Well, that makes {number} surprises today," said {A!}.

# feel A
{A} hummed a tune[ that had no end].
{A} was hungry[, as always].
{A} sneezed {number} times.
{A} thought of home[ and of pea soup].
{A} blinked and said nothing.
{A} laughed until {A.he} had to sit down.
{A} pretended not to listen.
{A} bought a bun and ate it.
{A!}'s {relative} waved from across the street.
{A} yawned[ like a hippo|, and who could blame {A.him}].
{A} scratched {A.his} nose and thought hard.
{A} counted to {number}, to stay calm.
{A} told a joke that nobody understood.
{A} lost a shoelace and found it again.
*{A} whistled {number} notes and stopped.

# pair A B
{A} and {B} talked about the weather.
{A} told {B} about {A.his} {relative}.
{A} and {B} shared a bun.
{A} and {B} laughed about an old story.
"You look tired," {A!} said to {B}.
{A} winked at {B}, who winked back.
{A} taught {B} {number} words of Greek.
{A} asked {B} about {B.his} {relative}.
{A} and {B} argued about the price of eels.
{A} and {B} counted the boats: there were {number}.
*{A} and {B} agreed that {day} was the best day.

# close A
{A} slept well that night.
{A} still laughs about it.
{A} told the story for {number} years.
{A} went home in time for supper.
{A} had {number} helpings of soup that evening.
That night {A} dreamed of gulls.
{A} wrote it all to {A.his} {relative}.
"Same again next {day}?" asked {A!}.
"I would not have missed it," said {A!}.
{A} walked home under the first stars.
{A} always said that it was a good day.
And {A} was home by {number}, for once.
*{A} has been fond of {day} ever since.

# closeplain
And that was that.
The {day} after was much quieter.
Nobody in Saltby was surprised.
In Saltby this counts as news.
The gulls, as always, had the last word.
Then the lamps were lit, one by one.
It was, all in all, a good {day}.
The Saltby Lantern gave it {number} lines.
People talked of it until {later}.
All this happened before tea.
*Such things happen in Saltby.
*So ended a rather fine {day}.

# at harbour
Nets were drying along the wall.
A crab ran sideways into a boot.
Masts clinked against one another.

# at pier
The planks creaked under every step.
Far below, the water slapped the posts.
A boy was fishing with cheese.

# at beach
A dog was digging to the other side.
Small waves ran up and back.
There was sand in everything.

# at lighthouse
The stairs seemed to have no end.
Up here the wind never slept.
The great lamp was being polished.

# at park
The ducks wanted bread.
An old man was feeding sparrows.
Leaves stuck to every shoe.

# at farm
The pigs were having a discussion.
A hen had laid an egg somewhere silly.
The cows looked on and chewed.

# at market
Somebody was shouting about fresh herring.
The eels were cheap that day.
There was a smell of oranges and fish.

# at bakery
The oven ticked as it cooled.
Flour hung in the air.
The cinnamon buns were nearly gone.

# at cafe
The coffee machine hissed like a cat.
Someone was playing half a tune.
The soup of the day was pea.

# at shop
The till rang and rang.
There were {number} kinds of pickle.
A cat slept among the potatoes.

# at bookshop
It smelled of dust and old paper.
A tower of novels fell over.
Somebody was reading and not buying.

# at pharmacy
It smelled of mint and soap.
The jars stood in long white rows.
A small boy was testing his cough.

# at library
Somebody said hush.
A page turned, and then another.
The librarian's clock ticked softly.

# at school
Chalk dust danced in the light.
Someone was reciting the seven times table.
A paper dart sailed by.

# at museum
The whale looked down on everyone.
{number} schoolchildren were drawing a mummy.
The floor squeaked at each step.

# at clinic
Somebody behind the screen said ninety-nine.
It smelled of soap and peppermint.
A baby was trying out its voice.

# at cinema
The piano was being tuned.
The red seats smelled of popcorn.
Tonight's film was about pirates.

# at hall
Portraits of {number} mayors looked down.
The marble was cold and very clean.
Somewhere a clerk was stamping papers.

# at post
Stamps were being licked in silence.
A parcel was quacking softly.
The queue moved one step.

# at newspaper
The machines thumped like a heart.
Somebody spelled herring with one R.
There was ink on every door handle.

# at station
The {number} o'clock train was late.
A whistle blew, and doors slammed.
Pigeons walked about like inspectors.

# at hotel
A guest wanted another pillow.
The lift groaned up to floor {number}.
Somebody's trunk was stuck in the door.

# at workshop
It smelled of glue and cut wood.
Shavings curled on the floor.
A saw was singing next door.

# at studio
Half a blue horse was drying.
The clay was still warm.
There was paint on the ceiling.

# at garage
An engine coughed and gave up.
It smelled of oil and rubber.
Half a car hung from a hook.
"""
