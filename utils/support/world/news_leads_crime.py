"""Further first sentences for news of crime and roads; see `news_leads`."""

LEADS = """
@ theft
> {n} {what} left {place} in the night to {day}, and not of their own accord: thieves carried them off.
> Somebody with [long fingers|a large sack] came {at} in the night to {day} and helped himself to {n} {what} that belong to {who}.
> {who} has had an empty shed {at} since the night to {day}: the {n} {what} that were in it have been stolen.
> Only a [broken chain|cut padlock] was left {at} on {day} where {who} had kept {n} {what}; thieves had everything else.
> Who has seen {n} {what}? They belong to {who} and were [pinched|lifted] {at} [on {day}|in the night to {day}].
> It was not the [tide|wind] that removed {n} {what} {at}, the police say, but thieves.
> While {who} slept, thieves cleared out the store {at}: {n} {what} have not been seen since.
> {n} {what} for nothing: that was the haul of the thieves who [called|were busy] {at} in the night to {day}.
> {who} went to bed the owner of {n} {what} and got up without them: [burglars|thieves] had been {at}.
> Stolen {at}: {n} {what}, property of {who}, last seen on the evening before {day}.
> {p} of {body} blamed the fog and {p2} the gulls, but the police know better: {n} {what} {at} fell prey to thieves.
> A [bitter|sad] morning {at}: {who} [bewails|mourns] the loss of {n} {what} to thieves in the night to {day}.
> Under cover of darkness, {n} {what} were spirited away {at}; {who}, to whom they belong, saw nothing.
> [Wanted|Sought]: the thieves who [relieved|robbed] {who} of {n} {what} {at} in the night to {day}.
> The night to {day} cost {who} {n} {what}; thieves [made|ran] off with the lot {at}.
> On {day} {who} wanted to count {who:her} {what} {at} and had nothing to count: all {n} had been swiped by thieves.
> If {n} {what} are offered cheaply in {town}, do not buy: they are hot goods, [lifted|taken] {at} [in the night to {day}|].
> Neither lock nor dog [stopped|deterred] the thieves who bagged {n} {what} {at} in the night to {day}.
> Since {year} nothing worse than a bag of apples had been stolen {at}; [now|on {day}] it was {n} {what}.
> No longer {at}: {n} {what}. No longer asleep: the police, who [suspect|blame] thieves.
> A [thief|gang] with a taste for {what} was at work {at} in the night to {day} and got away with {n} of them.
> {who} is [searching|hunting] for {n} {what}, and so are the police: they were [filched|pilfered] {at} [on {day}|].
> The hooks are empty and the gate [stands open|is broken] {at}: in the night to {day}, {n} {what} fell into the hands of thieves.
> What thieves want with {n} {what}, nobody knows, but that is what they [hauled off|loaded up] {at} in the night to {day}.
> {n} {what} are now in the wrong hands, and {who}, whose hands were the right ones, [calls it|has reported] a theft {at}.
> For {n} {what} {at}, the night to {day} was the last on the spot: light-fingered visitors drove off with them.
> {place} was [visited|raided] by thieves in the night to {day}; when they left, {n} {what} left with them.
> From {who}, thieves have snatched {n} {what} {at}; from {p}, next door, not even a bucket.
> By the time the police came {at} on {day}, the thieves were [over the hills|far away], and {n} {what} with them.
> Of all the {what} that {who} kept {at}, {n} have found a new owner, who did not pay: the police [speak of theft|are looking for a thief].

@ fine
> Magistrate {other} has ordered {who} to pay {n} pounds for {what} {at}.
> {what} {at} is not free of charge, {other} explained to {who} on {day}, and named the fee: a fine of {n} pounds.
> The wallet of {who} is {n} pounds lighter [since {day}|], for {other} would not [forgive|overlook] {what} {at}.
> {other} listened, [sighed|frowned] and reached for the gavel: a penalty of {n} pounds for {who}, on account of {what} {at}.
> Expensive fun: {what} {at} has [relieved|rid] {who} of {n} pounds, by order of {other}.
> "I had [hoped|expected] to be let off," said {who}, whom {other} had just fined {n} pounds for {what} {at}.
> The bill for {what} {at} was presented by {other} on {day}: {n} pounds, payable by {who}.
> No mercy from {other}: {who} was [handed|given] a fine of {n} pounds on {day} over {what} {at}.
> What does {what} {at} cost? {n} pounds, if you are {who} and your judge is {other}.
> {who} stood before {other} on {day} on account of {what} {at} and left the court owing {n} pounds.
> It was for {what} {at}, and not for the loud [tie|hat], that {other} penalised {who} to the tune of {n} pounds.
> While {p} got off with a warning in {town}, {who} did not: {other} imposed {n} pounds for {what} {at}.
> The cash box of the court will be fuller by {n} pounds, which {other} has demanded of {who} for {what} {at}.
> Before {other}, {who} owned up to {what} {at}, and that came to {n} pounds [in fines|by way of a fine].
> Found guilty of {what} {at}: {who}. Sentence: {n} pounds. Judge: {other}.
> {p} of {body} had asked for a stern sentence, and {other} obliged: {n} pounds is what {who} forfeits for {what} {at}.
> {other} did not find it funny at all: {what} {at} means a fine of {n} pounds for {who}[, the court decided on {day}|].
> To {other} fell the case of {what} {at}, and to {who} the fine, {n} pounds.
> {n} pounds will have to leave the savings of {who}, since {other} [ruled|held] on {day} that {what} {at} was against the law.
> Had {who} not been caught {what} {at}, {other} could not have sentenced {who:him} to a fine of {n} pounds.
> {who} will think twice before {what} {at} again: {other} has [docked|charged] {who:him} {n} pounds.
> Justice in <LOC:Saltby>: the offender, {who}; the offence, {what} {at}; the fine, {n} pounds; the judge, {other}.
> Neither tears nor the good word of {p} moved {other} on {day}, and so {what} {at} will set {who} back {n} pounds.
> Not {p}, at first suspected, but {who} was convicted by {other} of {what} {at}, and has {n} pounds to settle.
> As {other} saw it, {what} {at} was worth {n} pounds, and {who} was told to [count them out|hand them over].
> A dear pastime: when {who} passed the time with {what} {at}, [nobody|not even {p}] foresaw that {other} would punish it with a fine of {n} pounds.
> Whoever thinks of {what} {at} should first ask {who}, who must part with {n} pounds [on the orders|at the word] of {other}.
> {place} is quiet again and {who} is poorer: {other} has set the fine for {what} there at {n} pounds.
> The sum that {other} wrote down on {day} had {who} [gasping|reaching for a chair]: {n} pounds for {what} {at}.
> {who} had saved {n} pounds for a trip to {far}; they now go to the court as a fine, as {other} would not excuse {what} {at}.
> According to {other}, the law is clear: {what} {at} is an offence, and {who} is [liable|good] for {n} pounds.
> When {other} asked {who} about {what} {at}, {who:she} had no good answer; what {who:she} has now is a fine of {n} pounds.
> With a fine of {n} pounds {other} closed the case of {what} {at}, in which {p} of {firm} had been a witness and {who} the accused.
> For {k} weeks {who} had laughed about {what} {at}; {other} put an end to that on {day} with a fine of {n} pounds.
> In {town} it might have passed, [remarked|said] {p} of {body}, but here {other} saw {what} {at} as a matter of {n} pounds, and {who} is the one who pays.

@ returned
> {n} weeks after a thief made off with it, {what} has come home to {who}[, by way of {place}|].
> {who} is [reunited|together again] with {what}, missing since a theft {n} weeks ago and at last spotted {at}.
> {other} was only out for a walk, but came upon {what} {at}, and {who}, robbed of it {n} weeks ago, has it again.
> For {n} weeks there was an empty space in the house of {who}; since {day} {what} that a thief had taken is back in it.
> A thief had {what} for {n} weeks; now {who}, its rightful owner, has it [once more|again].
> Thanks to {other}, who kept [both eyes|an eye] open {at}, {who} has recovered {what}, pinched {n} weeks ago.
> What was {what} doing {at}? Waiting for {who}, from whom it had been stolen {n} weeks earlier.
> {place} has given up its secret: {what}, snatched from {who} by a thief {n} weeks ago, [lay|was] there and is home again.
> Lost to a thief, found {at}, carried home: after {n} weeks {who} once more [owns|possesses] {what}.
> On {day} an officer rang at the door of {who} and [brought in|handed over] {what} that burglars had carried off {n} weeks before.
> It was {n} weeks before the stolen property of {who}, {what}, [came to light|surfaced] {at}.
> It was {other} who noticed {what} {at}, and {who} who [wept|cheered]: {n} weeks had passed since the theft.
> Not sold in {far}, as {p} of {body} had feared, but left {at}: {what} that thieves took from {who} {n} weeks ago has been [recovered|traced].
> "I had given up hope," said {who} on {day} and [hugged|kissed] {what} that had been in a thief's hands for {n} weeks.
> The theft of {what} has ended well: {who} was allowed to [collect|fetch] it from the police on {day}, {n} weeks on.
> {who} may take down the notices: {what}, filched {n} weeks ago, was sighted {at} and is back in {who:her} keeping.
> Once stolen, {n} weeks missed, now home again: {what} belonging to {who} turned up {at} [on {day}|].
> {day} brought {who} {what}, and no present was ever more familiar: burglars had taken it from {who:her} house {n} weeks before.
> {what} that vanished with a thief {n} weeks ago has been restored to {who}[, as {p} of {body} was pleased to announce|].
> While {p} was searching in {town}, {what} of {who} was {at}, {n} weeks after thieves had helped themselves to it; it is [home|back] now.
> If {other} had not looked twice {at}, {who} would still be without {what} that a thief [carried|spirited] away {n} weeks ago.
> Thieves relieved {who} of {what} {n} weeks ago; on {day} the police put it back into {who:her} hands.
> Into the arms of {who} on {day} went {what}, which {n} weeks earlier had gone the other way with a thief.
> {who} will need no money from the insurance: {what} has been located {at}, {n} weeks after it was [nicked|stolen].
> A new one from {firm} had almost been ordered when, on {day}, {who} got {what} back, {n} weeks after thieves had [run off|walked off] with it.
> Nobody had expected to see {what} again {n} weeks after the theft, least of all {who}, to whom it was [entrusted|passed] on {day}.
> The smile of {who} is back, and with it {what}: both had disappeared when a [thief|burglar] called {n} weeks ago.
> {other} asked the right question {at}: was this not {what} that {who} had been robbed of {n} weeks ago? It was[, and home it went|].
> The police have [some good news|one worry less]: they were able to return to {who} {what} that was lifted {n} weeks ago and [hidden|left] {at}.
> Under [a blanket|an old sack] {at} was {what}, and {who}, who had reported it stolen {n} weeks before, was [called|sent for] to claim it.
> For the first time since {year} the police had a happy errand on {day}: they took {what}, a thief's booty {n} weeks ago, home to {who}.
> From {who} to a thief, from the thief to {place}, and from there home again: {what} has had {n} busy weeks.
> {n} weeks of [sorrow|longing] are over for {who}, for {what}, the prey of thieves, was retrieved {at} [on {day}|].

@ closed
> {what} will keep traffic out of {place} for {n} weeks from {day}.
> Wheels stand still {at} from {day}: {what} will bar the way for {n} weeks.
> Barred to cars: {place}, for {n} weeks from {day}, on account of {what}.
> Traffic must make way for {what} {at} for {n} weeks, starting on {day}.
> {n} weeks without a single car: that is what {what} will bring {place} from {day}.
> Why are there [red lamps|barriers] {at}? Because of {what}, for which the street is cut off to traffic for {n} weeks from {day}.
> If you mean to drive through {place} after {day}, wait {n} weeks: {what} will be in the way.
> {who} will have to leave the car [at home|in {street}] from {day}, for {place} is out of bounds to traffic for {n} weeks, owing to {what}.
> Detour signs will stand {at} for {n} weeks from {day}, as there is no getting past {what} by car.
> Walkers only {at}: the street is sealed off to vehicles for {n} weeks from {day}, due to {what}.
> [A quiet time|Peace and quiet] lies ahead of {place}, where {what} will halt all traffic for {n} weeks from {day}.
> Not {street}, as first announced, but {place} is to be closed for {n} weeks from {day}, for {what}.
> No car, no cart, no bus: {place} is off limits for {n} weeks from {day}, with {what} as the excuse.
> Last chance to drive through {place}: from {day} the street is [lost to drivers|a dead end] for {n} weeks, because of {what}.
> It will be {n} weeks before a car rolls through {place} again, for from {day} the road is taken up by {what}.
> {place} says goodbye to cars and hello to {what} on {day}, for {n} weeks.
> Drivers, look at the map! From {day} {what} will turn {place} into forbidden ground for {n} weeks.
> {n} weeks is how long {place} will be without traffic from {day}, and the explanation is short: {what}.
> The town hall has taken {place} away from drivers for {n} weeks, from {day}, to make room for {what}.
> Anyone bound for {spot} by car must go by {street} for {n} weeks, since {place} will be impassable from {day} because of {what}.
> {p} of {body} had asked for a shorter time, but the closure of {place} for {what}, from {day}, will last {n} weeks.
> It is {what} that will stop the cars {at} from {day}, and not for an hour but for {n} weeks.
> "Road closed" is what the signs {at} will say from {day}, then "{n} weeks", and in small letters "{what}".
> Cars out, {what} in: that is the rule {at} for {n} weeks from {day}.
> Grass could grow between the stones of {place}, which {what} will rid of traffic for {n} weeks from {day}.
> Horns will be silent {at} for {n} weeks: from {day} nobody may drive there, as {what} will need the whole road.
> In {year} it was {k} days, this time it is {n} weeks: {place} is shutting to traffic on {day}, because of {what}.
> {who} must walk from {day}: with {what} across the roadway, {place} lets no vehicle through for {n} weeks.
> For {n} weeks from {day} the only way through {place} is on foot; {what} will see to that.
> {place} [goes to sleep|takes a rest] on {day}: no traffic for {n} weeks, with {what} to thank for it.
> Bad news for drivers, good news for cats: {place} is free of traffic for {n} weeks from {day}, when {what} will have the right of way.
> Traffic from {town} will be led round {place} for {n} weeks, as the street is given over to {what} on {day}.

@ line
> From {day} anybody can reach {place} without a car: {org} is laying on {n} {what} a day.
> {n} times a day, from {day} onwards, the {what} of {org} will leave <LOC:Saltby> for {place}.
> The way to {place} is getting easier, if not shorter: {org} will provide {n} {what} every day from {day}.
> {org} will link <LOC:Saltby> with {place} by {n} {what} daily, [starting|beginning] on {day}.
> Good news for anyone with an aunt in {place}: {org} is introducing {n} {what} a day from {day}.
> How do you get to {place}? From {day}, [simply|quite easily], with one of the {n} {what} that {org} will operate every day.
> No more begging for a lift to {place}: from {day} {org} will take passengers there in {n} {what} a day.
> {n} {what} a day, all bound for {place}: that is what {org} plans from {day}.
> {who} will [blow the whistle|wave the flag] on {day}, when {org} begins its service of {n} {what} a day to {place}.
> "Hold on to your hats," says {who} of {org}: from {day}, {n} {what} will set off for {place} every day.
> On {day} {place} gets what it has long wanted: a [regular|proper] service of {what}, {n} a day, by {org}.
> Until now one needed a car to visit {place}; from {day} {n} {what} of {org} a day will do the job.
> {p} can sell the old car: {place} will be served by {org} with {n} {what} a day from {day}.
> Not {town}, as {p} had hoped, but {place} is where {org} will send {n} {what} a day from {day}.
> While {firm} only talks, {org} acts: {n} {what} a day will head for {place} from {day}.
> The timetable is printed, the [benches are|ribbon is] up: on {day} the first of {n} daily {what} of {org} departs for {place}.
> {place} goes on the [map|destination board] of {org} on {day}, with {n} {what} a day.
> For market or for love, from {day} you can travel to {place} with {org}, whose {what} go there {n} times a day.
> If all goes well, {org} will launch its {what} to {place} on {day}, {n} a day, {who} [promised|explained].
> "Tickets, please!" will be the cry on {n} {what} a day to {place} from {day}, [all of them run by {org}|says {who} of {org}].
> <LOC:Saltby> to {place} in comfort: {n} {what} a day, courtesy of {org}, from {day}.
> The long wait for a ride to {place} ends on {day}, when {org} lets its {what} loose {n} times a day.
> {who} has [signed|stamped] the papers: {org} will carry travellers to {place} in {n} {what} a day from {day}.
> Not seen since {year}, {what} to {place} are back: {org} will dispatch {n} a day from {day}.
> Those who work in {place} can sleep longer from {day}, as {org} is setting up {n} {what} a day in that direction.
> {p} of {body} had pleaded for just one; now there will be {n} {what} a day to {place}, all from {org}, from {day}.
> Thanks to {org}, {place} will be within reach of <LOC:Saltby> from {day}, by {n} {what} [a day|daily].
> The [band|choir] in {place} is practising for {day}, when the {what} of {org}, {n} a day, will pull in for the first time.
> So far {place} was somewhere one sent postcards to; from {day} {org} will shuttle people there with {n} {what} a day.
> It is {org}, and not {firm}, that will ply the route to {place}, with {n} {what} a day from {day}.
> Give {org} a [wave|cheer] on {day}: that is when its {what} start calling at {place}, {n} a day.
> "A return to {place}, please," one will be able to say from {day}, because {org} is scheduling {n} {what} a day.
> By {what}, {n} a day, and with {org}: that is how <LOC:Saltby> will get to {place} from {day}.
> Between {place} and <LOC:Saltby> there was only [fog|heather] so far; from {day} there will be {org}, with {n} {what} a day.

@ crash
> {obj} was in the way of a {what} {at} on {day}; {who}, who drove it, could not stop in time.
> {who} and a {what} collided with {obj} {at} on {day}, and for {n} hours nothing moved.
> Traffic stood still {at} for {n} hours after {who} had rammed {obj} with a {what}.
> {obj} {at} is the worse for wear since {who} steered a {what} into it on {day}.
> It took {n} hours to clear {place} on {day}, such was the mess after {who} had crashed a {what} into {obj}.
> The journey of {who} ended early on {day}, with the {what} up against {obj} {at}.
> Instead of round the bend, {who} took a {what} into {obj} {at} on {day}.
> Brakes screeched {at} on {day}, then came the crunch: the {what} of {who} had [found|bitten into] {obj}.
> No way through {at} for {n} hours: a {what}, {who} driving, had ploughed into {obj}.
> What does a {what} do to {obj}? {who}, who was driving, can say, after the collision {at} on {day}.
> {who} misjudged the width of a {what} {at} on {day} and crunched [straight|] into {obj}.
> A {what} came to rest against {obj} {at} on {day}; {who}, who was driving, turned pale, and the road stayed shut for {n} hours.
> "I only [sneezed|blinked]," said {who}, whose {what} had run into {obj} {at} on {day}.
> A cat crossed {place}, {who} swerved, and the {what} smashed into {obj}.
> {n} hours of standstill {at} were the result when a {what} steered by {who} bumped into {obj} on {day}.
> On a [wet|slippery] road {at}, {who} lost control of a {what}, and {obj} got in its way.
> While {p} was walking to {spot}, a {what} driven by {who} careered into {obj} {at}.
> There is a dent in a {what}, and {who}, who drove it, knows where it came from: {obj} {at}, on {day}.
> For {n} hours on {day} buses to {far} had to go another way, as {who} had put a {what} into {obj} {at}.
> {obj} was wrecked {at} on {day} by a {what}, and {who} was driving it.
> It was not {p} but {who} who had the wheel when a {what} knocked into {obj} {at} on {day}.
> Brooms and shovels were needed {at} for {n} hours, after a {what}, in the care of {who}, had clashed with {obj}.
> Bad luck three times over {at} [on {day}|]: for {who}, for {who:her} {what} and for {obj}, where the ride ended with a jolt.
> If {who} had braked a moment sooner, {who:her} {what} would [have missed|not have touched] {obj} {at} on {day}.
> {place} was closed for {n} hours on {day}: a {what}, driven by {who}, had slammed into {obj}.
> {obj} brought the {what} of {who} to a halt {at} on {day}, with a crash heard as far as {spot}.
> Skid marks {at}, measured by {p}, lead from the tyres of a {what}, driven by {who}, straight to {obj}.
> Nobody could get from {spot} to {place} for {n} hours, since a {what} had barged into {obj}; {who} had been driving.
> {who} looked away for a second {at} on {day}: long enough for the {what} to [meet|catch] {obj}.
> "Look out!" cried {p} {at}, but the {what} of {who} had already [piled|gone] into {obj}.
"""
