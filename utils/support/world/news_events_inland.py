"""What can be in the news of Saltby, second half; the notation is in `news_events`."""

EVENTS_INLAND = """
@ show culture good venue
what = paintings of boats | photographs of doors | paper birds | clay figures | woven blankets | portraits | maps of dreams | carved fish
n = 14-120
> {who} is showing {n} {what} {at} from {day}.
> {n} {what} by {who} have been hung {at}, and the doors open on {day}.
> [Three|Five] years of work by {who} can be seen {at} from {day}: {n} {what}.
>* The first visitors stood before the {n} {what} of {who} {at} and said nothing for a while.
- {who} made most of the {what} [at the kitchen table|in a shed by the railway].
- Entry is free, [and children are welcome|and the stove is lit].
- {other}, who hung the {what}, used up [all the nails|two hammers|a whole week].
- "I never throw a thing away," says {who}.
- [None|Two|Three|Most] of the {what} are [not for sale|for sale|sold].
-* {other} wanted to buy all the {what} at once.
= {who} is showing {n} {what} {at}.
= {n} {what} by {who} are on show {at}.
= An exhibition of {what} by {who} opens {at} on {day}.
~ WHO .*\\b(shows|showing|showed|exhibits|exhibiting|presents|opens)\\b.* WHAT
~ WHAT .*\\bby WHO\\b.*\\b(show|shown|seen|exhibited|opens|display)\\b

@ concert culture good venue
org = @clubs
who = age
what = sea songs | a summer opera | dances from the islands | a comedy about bees | winter carols | an evening of waltzes | a play about a lighthouse
n = 3-18
day = date
> {org} will perform {what} {at} on {day}, led by {who}.
> {what} can be heard {at} on {day}, when {org} take the stage.
> For {n} pounds you can hear {org} {at} on {day}, in {what}.
>* Tickets at {n} pounds went fast for {what}, which {org} will give {at} on {day}.
- {who}, who [leads|directs] {org}, promises [surprises|a short evening].
- Tickets cost {n} pounds [and can be had at the door|and go to the roof fund].
- {other} sings the [main part|highest notes].
- {org} have rehearsed {what} {at} since the autumn.
- The last time {org} gave {what}, the roof leaked.
-* {other} will turn the pages for {who}.
= {org} will perform {what} {at} on {day}.
= {org} perform {what} {at}, with tickets at {n} pounds.
= {what} by {org} can be heard {at} on {day}.
~ ORG .*\\b(perform|performs|give|gives|play|plays|present|presents|stage|sing)\\b.* WHAT
~ WHAT .*\\b(by|performed by|given by|from) ORG

@ find culture neutral open
what = a Roman coin | a silver brooch | a ship's bell | a stone axe | a clay lamp | a bone flute | a bronze anchor
n = 150-1900/50
> {who} found {what} {at} on {day} while [walking the dog|digging for worms|looking for a ring].
> {what} has turned up {at}: {who} [tripped over it|saw it shine] on {day}.
> What {who} took for scrap {at} is {what}, and it is {n} years old.
>* A dog, a hole and {who} led to {what} {at} on {day}.
- {other} of the museum [says|believes|writes] that {what:the} is [about|at least|some] {n} years old.
- {who} has [given|lent|shown] {what:the} to the museum.
- {other} [cleaned it with a toothbrush|wept a little].
- There may be more {at}, so [the spot|the ground] has been roped off.
- {what:the} [weighs less than|is as heavy as|looks like] [a loaf|an egg|a brick|an old boot].
-* According to {other}, somebody lost {what:the} {n} years ago.
= {who} found {what} {at}.
= {who} found {what} that is {n} years old.
= {what} about {n} years old was found by {who} {at}.
~ WHO .*\\b(found|discovered|dug up|unearthed)\\b.* WHAT
~ WHAT .*\\b(found|discovered|dug up|unearthed)\\b.* by WHO

@ checks health good venue
org = @clinics
who = age
what = flu jabs | eye tests | hearing tests | blood tests | skin checks | back exercises | tooth checks
n = 60-500/10
day = date
> {org} has set aside {day} for {what} {at}, free of charge.
> Free {what} for {n} people: that is the plan of {org} {at} on {day}.
> There will be {what} {at} on {day}, free of charge, for the first {n} who come.
>* Nobody needs to pay or to book {at} on {day}, when {org} comes with {what}.
- {org} has room for {n} people, [said|explained] {who}.
- {who}, a doctor at {org}, [asks people to bring a card|will bring biscuits].
- Last time the {what} were [fully booked|used up|gone] by [ten|nine|noon].
- "It does not hurt," {who} [promised|says].
- {other} was first [on the list|in line|to ask] {at}.
-* {who} of {org} expects a queue as far as the corner.
= {org} will offer free {what} {at} on {day}.
= Free {what} will be offered to {n} people {at}.
= {n} people can have free {what} from {org}.
~ ORG .*\\b(offer|offers|give|gives|provide|provides|hold|holds)\\b.* WHAT
~ WHAT .*\\b(offered|given|provided|available|held)\\b
~ people .*\\b(have|get|receive)\\b.* WHAT
! \\b(pay|cost)\\b

@ doctor health neutral venue
org = @clinics
role = doctor | dentist | midwife | eye specialist | head nurse | children's doctor
who = age
> {org} has a new {role}: {who} [starts|begins] on {day}.
> From {day} it is {who} who will see patients as {role} of {org}, in place of {other}.
> Patients of {org} said goodbye to {other} {at} on {day} and welcomed {who} as {role}.
>* The white coat of {other} now hangs on the hook of {who}, {role} at {org}.
- {who} comes from [the islands|a big hospital in <LOC:Northgate>].
- {other} is [retiring|going to sea as ship's doctor] after many years at {org}.
- A small party was held {at}, [with carrot cake|without speeches].
- "I shall take my time," said {who}.
- {other} leaves {who} a waiting list [and a skeleton|and a goldfish].
-* {org} had looked for {role:an} since {other} gave notice.
= {who} is the new {role} of {org}.
= {who} replaces {other} as {role} of {org}.
= {org} welcomes {who} as its new {role}.
~ WHO .*\\bROLE\\b.* ORG
~ WHO .*\\b(replaces|succeeds|follows|joins|in place of|takes over from)\\b.* (OTHER|ORG)
~ ORG .*\\b(welcomes|welcomed|has|hired|hires|chosen|appointed|gets)\\b.* WHO
! OTHER .*\\b(replaces|succeeds|follows|is the new|takes over)\\b

@ outbreak health bad venue
who = age
what = food poisoning | a stomach bug | a skin rash | measles | a bad cough | pink eye
n = 8-64
> {n} people [fell ill|are ill|are in bed] with {what} after [an evening|a feast|a wedding] {at}.
> [An evening|A party|A meal] {at} on {day} has ended in {what} for {n} people.
> Doctors are looking after {n} people with {what}, all of whom were {at} on {day}.
>* The soup is under suspicion {at}: {n} guests are down with {what}.
- {who}, who treats most of them, [expects|hopes|believes] that [all|most|many] will be [well|better] soon.
- Nobody is in danger, [according to {who}|says the hospital].
- Samples were taken {at} on {day} [and sent away|by two inspectors].
- {other}, who was {at} too, [ate nothing|stayed well].
- Those with {what} should [drink a lot|rest|drink tea] and [stay at home|stay in bed|call {who}].
-* {other} blames the cream, {who} the spoons.
= {n} people fell ill with {what} {at}.
= {n} people caught {what} {at}.
= {what} made {n} people ill {at} on {day}.
~ N (people|guests|visitors) .*\\b(ill|caught|have|got|sick|suffer|suffering)\\b.* WHAT
~ WHAT .*\\b(ill|sick|struck|hit)\\b

@ opening shops good street
what = a bakery | a bicycle shop | a tea room | a fish bar | a toy shop | a hat shop | a repair shop | a flower shop
shop = @shop
day = date
> {who} is opening {what} {at} on {day}, under the name {shop}.
> {shop} is the name above [the new|a green|the latest] door {at}: {what}, run by {who}.
> There will be {what} {at} again from {day}, and its owner is {who}.
>* Sawdust and fresh paint {at} mean {what}, says {who}, who opens on {day}.
- {who} [saved for nine years|sold a boat] to pay for {shop}.
- {shop} will be open every day [but <DATE:Monday>|until six].
- The rooms {at} had stood empty [since the fire|for four winters].
- {other} is to help behind the counter of {shop}.
- The first ten customers of {shop} [get a gift|pay nothing].
-* {other} painted the sign of {shop} by hand.
= {who} is opening {what} {at}.
= {what} run by {who} opens {at} on {day}.
= {who} opens {shop}, {what}, {at}.
~ WHO .*\\b(opens|opening|opened|open)\\b.* (WHAT|SHOP)
~ (WHAT|SHOP) .*\\b(opens|opening|opened|open)\\b
! \\b(closes|closing|closed|shuts)\\b

@ closing shops bad street
who = age
what = bakery | bicycle shop | tea room | fish bar | toy shop | hat shop | butcher's | bookshop
shop = @shop
n = 14-80
> After {n} years the {what} {shop} {at} will close its doors.
> {who} is [shutting|giving up] {shop}, the {what} {at}, after {n} years.
> {shop} {at} sold its last [box|bag] on {day}: {who} has closed the {what} after {n} years.
>* The shutters {at} came down for good on {day} at {shop}, the {what} of {who}.
- {who} could not pay the [new rent|heating] any more.
- Nobody wanted to take over {shop}, [not even {other}|{who} said].
- Customers of the {what} [brought flowers|left notes on the door].
- {other} had shopped at {shop} since childhood.
- What is left in the {what} {at} goes at half price.
-* {other} bought the old till as a keepsake, after {n} years of shopping.
= {shop} {at} is closing after {n} years.
= {who} is closing {shop} after {n} years.
= The {what} {shop} {at} is closing.
~ SHOP .*\\b(closing|closes|closed|close|shuts|shutting|shut)\\b
~ WHO .*\\b(closing|closes|closed|shuts|shutting|giving up|gives up)\\b.* (SHOP|WHAT)
! \\b(opens|opening|reopens)\\b

@ best shops good venue
who = age
what = loaf | cheese | meat pie | fish soup | plum jam | cider | ginger cake | smoked eel
shop = @shop
n = 8-60
> {shop} makes the best {what} [in the county|of all|far and wide], judges {at} [decided|agreed] on {day}.
> The best {what} [of all|this year] comes from {shop}, which left {n} others behind {at}.
> On {day} {who} carried a golden spoon home {at}, for the {what} of {shop}.
>* A spoonful was enough for the judges {at}, and the prize for {what} went to {shop}.
- {who}, who makes the {what}, [cried|kissed the cup].
- The judges tried {n} [others|more] before they [agreed|had to sit down].
- The secret, says {who}, is [patience|salt|a cold cellar].
- {other}, last year's winner, came third {at}.
- {shop} sold every {what} in the house on {day}.
-* {other} asked for the recipe and did not get it.
= {shop} won the prize for the best {what}.
= The {what} of {shop} was judged the best {at}.
= {shop} beat {n} others {at} with its {what}.
~ (SHOP|WHO) .*\\b(won|wins|took|got|beat|makes|made)\\b.* WHAT
~ WHAT .*\\b(SHOP|WHO)\\b.*\\b(best|won|wins|first)\\b
~ best WHAT .*\\b(comes from|is made by|by)\\b.* (SHOP|WHO)

@ theft crime bad open
what = bicycles | lobster pots | garden gnomes | lamps | oars | copper pipes | ladders | life belts
n = 3-40
> Thieves took {n} {what} {at} in the night to {day}.
> {n} {what} have [gone|disappeared|vanished] {at}, and the police [ask for help|have no trace|are looking].
> When {who} came to work {at} on {day}, {n} {what} were gone.
>* The padlock {at} was cut clean through on {day}, and {n} {what} are missing.
- {who}, who owns the {what}, [has offered a reward|had locked the gate].
- A white van was seen {at} [shortly after midnight|without lights].
- The police found [footprints|a glove] and little else.
- {other} heard [a dog|an engine|steps], but [thought nothing|did not get up|went on sleeping].
- The {what} are [worth more than they look|all marked in red|painted green|rather old].
-* {other} was offered some of the {what} for sale.
= {n} {what} were stolen {at}.
= Thieves stole {n} {what} {at} in the night to {day}.
= {n} {what} that belong to {who} were stolen {at}.
~ WHAT .*\\b(stolen|taken|robbed)\\b
~ (thieves|thief|someone|burglars) .*\\b(stole|took|taken|stolen)\\b.* WHAT
! WHO .*\\b(stole|took)\\b

@ fine crime bad street
what = fishing without a licence | painting a wall | driving too fast | dumping tyres | singing at night | selling bad oysters | breaking a window
n = 40-900/10
who = age
> It will cost {who} {n} pounds: a court has ruled on {what} {at}.
> A fine of {n} pounds for {who}: the court dealt on {day} with [a case|the matter] of {what} {at}.
> For {what} {at} the magistrate, {other}, has fined {who} {n} pounds.
>* {other} on the bench was not amused: {who} pays {n} pounds for {what}.
- {who} told {other} that it would [not happen again|never have come to this in summer].
- The court heard that {who} had been [warned twice|caught on camera].
- A neighbour {at} had [kept a diary|called the police].
- {who} has [a month|until the summer] to find the {n} pounds.
- {other} spoke of "a nuisance for everyone" {at}.
-* {who} paid the {n} pounds in small coins.
= {who} was fined {n} pounds for {what}.
= {who} must pay {n} pounds for {what} {at}.
= {other} fined {who} {n} pounds for {what}.
~ WHO .*\\b(fined|pay|pays|paid|fine)\\b.* WHAT
~ OTHER .*\\bfined WHO\\b
! OTHER .*\\b(was fined|must pay|pays)\\b
! WHO (has )?fined

@ returned crime good open
what = a violin | a wedding ring | a racing bicycle | a stuffed owl | a gold watch | a wooden leg | a parrot | an outboard motor
n = 3-30
> {what} stolen from {who} {n} weeks ago has been found {at}.
> {who} has {what} back, {n} weeks after it was stolen.
> The police gave {what} back to {who} on {day}, {n} weeks after the theft.
>* Wrapped in a sack {at} lay {what}, which {who} had missed for {n} weeks.
- {other}, who was out walking, saw {what:the} {at} on {day}.
- A man [from <LOC:Kelby>|of forty] has been arrested.
- {who} gave {other} [a hug|a box of chocolates] as a reward.
- The thief is [still unknown|known to the police].
- {what:the} is [wet, but whole|dusty, but unharmed].
-* {other} had thought {what:the} was rubbish.
= {who} got back {what} that was stolen {n} weeks ago.
= {what} stolen from {who} was found {at}.
= {what} was given back to {who} {n} weeks after the theft.
~ WHO .*\\b(got|gets|has|received)\\b.* WHAT
~ WHAT .*\\b(stolen from|belonging to|given back to|returned to|back to) WHO
! OTHER .*\\b(got back|has|gets) WHAT

@ closed roads bad street
who = age
what = new pipes | gas works | repairs | a film crew | fresh tar | a crane | cable work
n = 2-12
> {place} will be [closed|shut] to traffic for {n} weeks from {day}, [because of|the reason being] {what}.
> Drivers need another way round {place}, which is shut for {n} weeks from {day}.
> From {day} nothing will move {at} for {n} weeks: the reason is {what}.
>* Barriers went up {at} on {day}, and they will stay there for {n} weeks.
- {who}, who [runs a taxi|delivers the post|sells eggs], [calls it|speaks of] a [bad joke|disaster|nuisance].
- The reason is {what}, [it says on the signs|according to the town hall].
- Buses will stop [round the corner|outside the station] instead.
- {other}, [in charge of the work|the foreman], asks [for patience|drivers to be patient|everyone to walk].
- Cyclists may still pass {at}, if they push.
-* {other} of the road gang promised to be quick.
= {place} will be closed for {n} weeks by {what}.
= {place} is closed to traffic for {n} weeks.
= From {day} {place} will be closed because of {what}.
~ WHERE .*\\b(closed|shut|blocked)\\b
~ WHAT .*\\b(close|closes|closed|shut|shuts|block|blocks)\\b.* WHERE
! \\b(reopens|opens|open)\\b

@ line roads good town
org = @lines
who = age
n = 3-12
what = buses | boats | trains | minibuses
day = date
> {org} will run {n} {what} a day to {place} from {day}.
> From {day} there will be {n} {what} a day between <LOC:Saltby> and {place}.
> {place} is coming closer: {org} is putting on {n} {what} a day.
>* The timetable of {org} has a new line in it, {n} {what} a day to {place}.
- {who}, who speaks for {org}, hopes for [full seats|commuters].
- The first of the {what} leaves at [six|half past five|seven] [in the morning|sharp|every day].
- {other}, who works {at}, has [waited|hoped|asked] for this for [years|a long time|ages].
- A single ticket of {org} will cost [two|three|four] pounds.
- Until now {who} had to [drive|walk part of the way] to {place}.
-* {other} bought the first ticket of {org}.
= {org} will run {n} {what} a day to {place}.
= From {day} {org} will run {what} to {place}.
= {n} {what} a day will go to {place} from {day}.
~ ORG .*\\b(run|runs|put on|start|starts|launch|offer|offers)\\b.* WHERE
~ WHAT .*\\b(go|run|leave|connect|travel)\\b.* WHERE
! \\b(run|runs|starts|puts on) WHO

@ crash roads bad street
what = van | lorry | tractor | taxi | milk float | motorbike | hearse
obj = a lamp post | a garden wall | a fish stall | a bus stop | a telephone box | a parked car | a bakery window
n = 2-9
> {who} drove a {what} into {obj} {at} on {day}.
> {at} was blocked for {n} hours on {day} after a {what} hit {obj}.
> A {what} driven by {who} went into {obj} {at} on {day}.
>* Ice on the road {at} sent a {what} with {who} at the wheel into {obj}.
- {who} climbed out [without a scratch|and apologised].
- The road was closed for {n} hours [while the {what} was towed away|because of broken glass].
- {other} saw the {what} slide and jumped aside.
- [Nobody|No one] was hurt, but {obj:the} [is beyond repair|is not what it was|had to go].
- The [brakes|lights|tyres|wheels] of the {what} are being [looked at|tested|checked].
-* {other}, on the pavement, dropped a dozen eggs.
= {who} drove a {what} into {obj} {at}.
= A {what} driven by {who} hit {obj} {at}.
= A {what} hit {obj} {at} and blocked the road for {n} hours.
~ WHO .*\\b(drove|crashed|steered|hit|ran)\\b.* OBJ
~ WHAT .*\\b(hit|crashed|ran|went|slid)\\b.* OBJ
! OBJ .*\\bhit\\b
! OTHER .*\\b(drove|crashed)\\b
"""
