"""Further first sentences for news of health and shops; see `news_leads`."""

LEADS = """
@ checks
> Leave your purse at home on {day}: {what} by {org} {at} [cost nothing|do not cost a penny].
> {n} [chairs|numbered tickets] are waiting {at}: whoever takes one on {day} gets {what} from {org} without paying.
> Not a penny will [change hands|be asked] when {org} carries out {what} for {n} people {at} on {day}.
> The bill for {what} {at} on {day} will be nothing at all, promises {org}, which can [see|take] {n} people.
> What costs good money [in {town}|elsewhere] is free {at} on {day}: {org} is laying on {what} [for {n} people|].
> Free of charge, for [young and old|all ages], {what} from {org} for {n} [visitors|people], {at} on {day}.
> {n} people need not open their wallets for {what}: {org} [bears|covers] the whole cost {at} on {day}.
> It was once [cakes|jumble] that drew the crowds {at}; on {day} it will be {what}, [gratis|at no charge], from {org}.
> If you are among the first {n} {at} on {day}, you can have {what} for nothing from {org}.
> {org} comes out of its consulting rooms on {day} and treats {n} people {at} to {what}, [at no cost|with no fee].
> On {day} the white coats of {org} will hang {at}, where {n} people can get {what} without a bill.
> Why pay for {what}? On {day}, {org} will [do|perform] them {at} for {n} people who pay nothing.
> {day} is the day, {place} the place, {org} the host, and {what} are [on the house|free].
> No fee, no [forms|fuss], {n} places: {org} is [holding|organising] {what} {at} on {day}.
> "[Come early|Bring a friend]," says {who}, a doctor at {org}, of the free {what} that await {n} people {at} on {day}.
> {n} is the number that {org} has [set|fixed]: so many people can [drop in|turn up] {at} on {day} for free {what}.
> {p} of {body} has lent the [chairs|tables], but the free {what} {at} on {day} are a present from {org} to {n} people.
> {what} as a gift? That is what {n} people can [expect|look forward to] from {org} {at} on {day}.
> The queue {at} on {day} will be neither for [bread nor for tickets|fish nor for ices] but for {what}, which {org} [supplies|provides] free to {n} people.
> Thanks to {org}, nobody has to [go without|save up for] {what}: {n} people will find them free {at} on {day}.
> {place} will smell of [soap|disinfectant] on {day}, for {org} is moving in with free {what} for {n} people.
> Until now {what} {at} had a price; on {day} {org} [waives|drops] it for the first {n} through the door.
> {what} without a bill are [promised|guaranteed] to {n} people by {org}, {at} on {day}.
> Good for the body and easy on the purse: {org} has [announced|planned] {what} free of charge {at} on {day}.
> Whether half of them come or all {n}, nobody will owe {org} anything for {what} {at} on {day}.
> {org}, not {body}, will foot the bill for {what} when {n} people are invited to {place} on {day}.
> Health for nothing: {n} places, {what}, {at}, on {day}, [courtesy of|with the compliments of] {org}.
> Mark {day} in the diary: {org} will be [ready|at work] {at} with {what}, and the till stays shut.
> {who}, of {org}, has a simple [message|invitation] for {n} people: come to {place} on {day} and have {what} free.
> It will cost {n} people only [a little time|a short wait] to have {what} {at} on {day}; {org} asks for nothing else.
> {p} once travelled to {far} for {what} and paid dearly; {n} people will have them on {day} {at} from {org} for nothing.

@ doctor
> A fresh name plate [hangs|gleams] at {org}: where it said {other}, it says {who}, {role}.
> {other} has [packed|cleared the desk], {who} has unpacked: {org} changed its {role} on {day}.
> The waiting room of {org} will wait for {who} from {day}, now that {other} no longer works there as {role}.
> In the hands of {who} are from {day} the patients whom {other} used to look after as {role} of {org}.
> "Next, please!" will in future be called by {who}: {other} has given up the post of {role} at {org}.
> After {other}, who [waved goodbye|took leave] {at}, {org} has engaged {who} as {role} [from {day}|].
> Who will look after us when {other} has gone? That was the question at {org}, and {who}, the new {role}, is the answer.
> {other} may go with an easy mind, for the post of {role} at {org} has been filled: {who} takes it up on {day}.
> Flowers for {other}, a bunch of keys for {who}: {org} has exchanged its {role}[, with due ceremony {at}|].
> Not {p}, who had applied from {far}, but {who} is the one who will succeed {other} as {role} of {org}.
> As {role} of {org}, {other} made way on {day} for {who}[, who was cheered {at}|].
> A handshake {at} on {day} and it was done: {other} was no longer {role} of {org}, {who} was.
> The door of {org} on which {other} was [written|painted] as {role} is getting a lick of paint and the name of {who}.
> {p} of {body} poured two glasses {at} on {day}: one for {other}, who is leaving {org}, and one for {who}, its {role} from now on.
> Whoever asks for the {role} at {org} will [now|from {day}] be shown in to {who}, instead of {other}.
> {org} has not been without its {role} for a single day: {other} stopped and {who} started on {day}.
> If you have an appointment with {other} at {org}, it is {who} you will meet: the {role} there is a new one [since {day}|].
> {other} leaves, the [fern|umbrella stand] stays, and {who} moves in as {role} of {org} [on {day}|].
> It is {who} on whom {org} has settled as {role}, [after {k} interviews|ahead of {p} from {town}], to fill the place of {other}.
> What {other} was to {org}, {who} is to be from {day}: its {role}.
> New at {org}: {who}, {role}. No longer there: {other}[, who was toasted {at}|].
> The patients {at} had a tear for {other} and a smile for {who}, who has inherited the post of {role} at {org}.
> Following an advertisement that was read as far away as {far}, {who} has been hired by {org} to [do|carry on] the work of {other} as {role}.
> {other}, so long the {role} of {org}, has [presented|shown off] the successor {at}: {who}, who takes charge on {day}.
> The gap left by {other} at {org} is closed, since {who} has signed on as {role}, {p} of {body} [reported|let us know].
> "You will be in good hands," [promised|vowed] {other} {at} on {day}, and the hands were those of {who}, {role} of {org} from now on.
> Troubles once confided to {other} are for the ears of {who} from {day}, as {org} has a different {role}.
> {town} had courted {who} and so had {far}, but it is {org} that has [secured|won] {who:him} as {role}, in succession to {other}.
> The diary of {other} at {org} is full of blank pages [from {day}|]; that of {who}, its new {role}, is filling up.
> Relief for {other}, who may leave {org} at last: {who} has agreed to [step in|serve] as {role}[, {p} of {body} said {at}|].
> Patients who once swore by {other} will have to get used to {who}, whom {org} has [appointed|named] {role} [as of {day}|].
> {other} and {who} drank to each other {at} on {day}, the one as former, the other as new {role} of {org}.
> Taking over from {other} is nothing for the faint-hearted, joked {p} of {firm} {at}, but {who} has dared to do it as {role} of {org}.
> The keys that {other} [used to jingle|carried about] at {org} hung on {day} from the belt of {who}, who is {role} in {other:her} stead.

@ outbreak
> {what} was the souvenir that {n} people took home from {place} on {day}.
> {n} people are [nursing|suffering from] {what} that they picked up {at} [on {day}|].
> {who} has {n} new patients: {what} [struck them down|laid them low] {at} on {day}.
> The waiting room of {who} is full: {n} people have brought {what} with them from [a party|an evening] {at}.
> What do {n} people with {what} have in common? All of them [dined|danced] {at} on {day}.
> {p} still praises the [band|cake] {at} on {day}, but {n} people remember only {what}, which sent them to bed.
> It was a merry evening {at} on {day}, and {n} people are paying for it with {what}.
> Not only a good mood went round {at} on {day}: {what} did so too, and {n} people were [taken ill|laid up].
> {n} people in bed, one cause: {what}, contracted {at} [on {day}|].
> "[Not another one|Next, please]," sighed {who}: {n} people have come down with {what} since they [met|gathered] {at} on {day}.
> Guests came to {place} in [good health|high spirits] on {day}; {n} people left it with {what}.
> Pills, tea and blankets for {n} people: {what} has made the rounds {at}.
> {p} of {body} went home early and was spared; {n} people who stayed {at} on {day} went down with {what}.
> {who} has traced the complaint of {n} people, {what}, back to an evening {at} [on {day}|].
> {n} people are missing [at work|from choir practice], and a visit to {place} is why: {what} hit them there on {day}.
> If {n} people stay at home this week, it is because of {what} that awaited them {at} on {day}.
> Nobody {at} had ordered {what}, yet {n} people [were served it|got it] on {day}.
> The evening {at} on {day} had a sequel: {who} diagnosed {what} in {n} [people|guests].
> {what} has emptied [desks and shop counters|offices and tearooms]: {n} people, all guests {at} on {day}, are unwell.
> On the sick list of {who} are {n} people with {what}, and every one of them was {at} on {day}.
> Had they stayed away from {place} on {day}, {n} people would not [now|] be ill with {what}.
> After a party {at}, {n} people [were treated|needed a doctor] for {what}; there has been nothing like it since {year}.
> {place} has given {n} people {what}, [confirms|says] {who}, and {p} of {body} has locked the door [for now|].
> First the toast, then {what}: {n} people who celebrated {at} on {day} are [poorly|far from well].
> Fit on arrival, [poorly|sick] ever since: {what} got the better of {n} people {at} on {day}.
> While {p} danced on in {town}, the mood {at} sank [on {day}|]: {what} had {n} people in its grip.
> {who} hardly sleeps, for {n} people were afflicted with {what} {at} on {day} and [ring|call] at all hours.
> The chemist in {street} has run out of [remedies|cures]: {n} people developed {what} after an evening {at}.
> On {day} there was singing {at}; since then {n} people have [groaned|moaned] under {what}.
> {n} is the number of people whom {what} has confined to bed since they [feasted|toasted] {at} on {day}.
> Healthy no longer are {n} people to whom {day} {at} brought {what} [as well as dessert|along with the pudding].
> {n} get-well cards are on their way to the people who [acquired|were dealt] {what} {at} on {day}.
> {what} turned up uninvited {at} on {day} and did not leave before {n} people had been [made ill|put to bed].

@ opening
> The shutters [go up|will be raised] {at} on {day}, and behind them is {what} that belongs to {who}: {shop}.
> {who} is [going into business|setting up on {who:her} own] {at} with {what} called {shop}[, from {day}|].
> There is a new key on the ring of {who}: it fits {shop}, {what} {at} that receives its first customers on {day}.
> {place} has long lacked {what}; from {day} it has {shop}, [owned|run] by {who}.
> On {day} a bell will ring for the first time over the door of {shop}, the [idea|dream] of {who}: {what} {at}.
> Empty windows {at} no longer: {who} is moving in on {day} with {what} [by the name of|named] {shop}.
> {who} has given up [a safe job|a desk] at {firm} and starts {what} {at} on {day}: {shop}.
> {shop}? That is {what}, says the fresh paint {at}, where {who} [begins to trade|expects customers] from {day}.
> Who needs {what}? {place} does, thinks {who}, who will be behind the counter of {shop} there from {day}.
> Instead of driving to {town}, people can soon walk to {what} {at}, which {who} launches on {day} as {shop}.
> The ribbon will be cut {at} on {day}, and {who} will be the proud owner of {what}, {shop}.
> From {day} {who} will be welcoming customers {at} in {what} of {who:her} own, {shop}.
> {shop} is the name that {who} has given to {what} {at}, whose doors stand open from {day}.
> {p} had the rooms {at} until {year}; on {day} {who} turns them into {what}, {shop}.
> {day} will be a big day for {who}, as {shop}, {what} {at} and all {who:her} own, has its first morning.
> A lamp in the window, a sign above: {what} {at} is ready, and {who} lets everybody in on {day}.
> Not {firm}, as was rumoured, but {who} is behind {shop}, {what} due to open {at} on {day}.
> The savings of {k} years have become {what}: {shop}, {at}, the property of {who} and [a going concern|in business] from {day}.
> It is {who} whom {place} may thank for {what}, which is to start business on {day} as {shop}.
> "[Come in|Walk in], all of you!" is what {who} means to call out {at} on {day}, from the door of {what} called {shop}.
> New {at}: {shop}, {what}. Proprietor: {who}. First day: {day}.
> {who} and nobody else will hold the reins of {shop}, {what} that [makes its bow|comes to life] {at} on {day}.
> A loan from {body} made it possible: {who} sets up shop {at} on {day}, and {shop}, as it is called, is {what}.
> The [brown paper|old newspaper] comes off the windows {at} on {day}, and the town will see {shop}, {what} in the hands of {who}.
> {what:the} that {place} has been waiting for will be called {shop}, and {who} inaugurates it on {day}.
> Out of [a dusty store|some empty rooms] {at}, {who} has made {what}, which is there for everyone from {day}: {shop}.
> There is a new neighbour {at}: {shop}, {what} with {who} in charge and {day} as [its first day|the great day].
> Soon there will be a queue {at}, hopes {who}, who has fitted out {what} there and unlocks it on {day}.
> Ever since {p} left for {far}, {place} has been without {what}, a gap that {who} fills on {day} with {shop}.
> The till is oiled, the floor is swept, and {who} awaits [the town|all comers] from {day} in {shop}, {what} {at}.
> Life returns to the rooms {at} on {day}, when {who} [establishes|installs] {what} there[, {shop}|].
> A dream with a door: {shop}, {what} that {who} has planned since {year}, begins work {at} on {day}.
> {town} has {k} of them; {place} gets one on {day}, when {who} opens {what} and calls it {shop}.

@ closing
> The [lights|lamps] of {shop}, the {what} {at}, are going out for good after {n} years, {who} [said|confirmed] on {day}.
> {who} has turned the sign on the door {at} for the last time: {n} years of the {what} {shop} are past.
> An empty window {at} is all that will be left of {shop}, the {what} that {who} is winding up after {n} years.
> Where to go without {shop}? After {n} years {who} is [bolting the door of|pulling down the blinds on] the {what} {at}.
> "Everything must go," reads the notice {at}: {who} is ending {shop}, a {what} for {n} years.
> The {what} {shop} {at} is no more: after {n} years {who} has hung up {who:her} apron.
> {n} years ago the {what} {shop} opened {at}; on {day} {who} will [lock it for ever|turn the key for good].
> This is not a sale but a farewell: {who} is clearing the shelves of {shop} {at} for ever, after {n} years as a {what}.
> One {what} fewer {at}: {shop} is disappearing after {n} years, to the sorrow of {who}.
> {who} would have liked to carry on, but for {shop}, the {what} {at}, the end has come after {n} years.
> The bell over the door of {shop} {at} will tinkle no more: {who} is [calling it a day|hanging up the keys] after {n} years.
> If you want anything more from {shop}, hurry: the {what} {at} ceases trading on {day}, says {who}, [after {n} years|{n} years after its first customer].
> A loss for the whole town, {p} of {body} calls it: {who} is abandoning {shop}, the {what} {at}, after {n} years.
> Anyone in need of a {what} must soon go to {town}, for {who} is folding up {shop} {at} after {n} years.
> First {firm} went, and now it is the turn of {shop}: {who} will not keep the {what} {at} going after {n} years.
> "That is that," said {who} on {day}, locked {shop}, the {what} {at}, for good after {n} years and [walked off|never looked back].
> {n} years, then silence: the till of the {what} {shop} {at} has rung its last, as {who} had feared.
> {day} is the last day of {shop} {at}, the {what} that {who} must let go after {n} years.
> {shop} has reached the age of {n} years {at} and will get no older: {who} is [doing away with|dissolving] the {what}.
> {place} without {shop}? From {day} it must get used to that, since {who} is quitting the {what} after {n} years.
> Boxes are packed, cupboards are bare: the {what} {shop} {at} has come to its end after {n} years, and {who} is looking for [a rest|other work].
> {who} has written the last [bill|receipt] {at}: after {n} years there will be no more {what} called {shop}.
> Boards will be nailed over {shop} {at} for good, {who} announced on {day}; the {what} lasted {n} years.
> {p} got the last bargain, {p2} the last handshake: {who} is taking leave of {shop}, the {what} {at}, after {n} years.
> What {n} years of storms could not do, the bills did: {shop}, the {what} {at}, is being shut by {who}.
> While {firm} is expanding to {town}, the {what} {shop} {at} is bowing out after {n} years, {who} [admitted|revealed] on {day}.
> Curtains for {shop}: {who} is drawing a line under the {what} {at} after {n} years.
> It took {n} years to fill {shop} {at} and will take a week to empty it, says {who}, whose {what} is finished.
> Customers of {shop} {at} will find the shutters down for good from {day}, {n} years after {who:name}'s {what} first raised them.
> Until {day} {who} will be behind the counter of {shop} {at}; then, after {n} years, the {what} becomes [a memory|history].
> Is there nobody to save {shop}? Nobody, it seems: {who} is liquidating the {what} {at} after {n} years.
> "To let" is what one now reads on the {what} {at} where {shop} traded for {n} years, until {who} threw in the towel.
> The long queue {at} on {day} was one of tears: {who} was serving the very last customers of {shop}, a {what} for {n} years.
> {n} candles on the cake, one for each year, and then darkness: {who} is discontinuing {shop}, the {what} {at}.

@ best
> {n} others did what they could {at}, but the best {what} was that of {shop}.
> The judges {at} licked their [fingers|lips] on {day} and named the {what} of {shop} the best.
> Whose {what} is best? That of {shop}, was the verdict {at} on {day}, after a tasting of {n} others.
> Nothing was left of the {what} from {shop}, which the judges {at} crowned best of all [on {day}|].
> {who} can hang a certificate above the counter: the {what} of {shop} has been declared the best {at}.
> The crown sits on the {what} of {shop}, [and|while] {n} others [look up to it|must try again next year].
> {shop} outdid {n} others {at} on {day} with the finest {what}.
> When the last plate was cleared {at}, {shop} stood at the top with its {what}, {n} others below.
> For the best {what}, please queue at {shop}: so say the judges who met {at} on {day}.
> {p} of {body} had put a shilling on another, but {shop} took the prize for the best {what} {at}.
> The cup for the best {what} now stands on a shelf at {shop}, where {who} polishes it [daily|twice a day].
> {who} has reason to smile: {shop}, where {who:she} makes the {what}, bested {n} others {at}.
> Among {n} others there was none to match the {what} that {who} makes for {shop}, the judges [concluded|said] {at} on {day}.
> Judged best {at} on {day}: the {what} from {shop}.
> On the subject of the best {what}, [nobody|no one] can teach {shop} anything: it finished ahead of {n} others {at} on {day}.
> {day} belonged to {shop} and its {what}, which was voted best {at}, {n} others notwithstanding.
> If you want the best {what}, go to {shop}, not to {town}; that is the [official|unanimous] opinion of the judges {at}.
> {n} others were tasted and praised {at}, but it was over the {what} of {shop} that the judges fell silent and gave the prize.
> The scales tipped for {shop}: its {what} [earned|received] the highest marks {at} on {day}, more than any of {n} others.
> Gold for {shop} and its {what}; for {n} others {at} there was applause.
> A hush, a second helping, a prize: that is how the {what} of {shop} fared {at} on {day}, and how {n} others were defeated.
> Blindfolded, the judges {at} still picked the {what} of {shop} as the best, in preference to {n} others.
> {shop} has the best {what}, and since {day} it has it in writing, from the judges {at}.
> From the hands of {p}, {who} [accepted|collected] the prize {at} on {day}: the {what} of {shop} is the best.
> {n} others had to watch as {who} of {shop} lifted the cup {at} for the best {what}.
> First came {shop} with its {what}, then for a long while nothing, then {n} others, in the ranking {at} on {day}.
> No longer does the best {what} come from {town}: the title has passed to {shop}, after a contest {at} with {n} others.
> It was the {what} of {shop}, and not that of {p}, that [won over|charmed] the judges {at} on {day} and bore off the prize.
> The stomach of the jury has spoken: {shop} and its {what} triumph over {n} others {at}.
> {who} of {shop} may call {who:her} {what} the best: the judges {at} ranked it above {n} others.
> Not since {year} have the judges {at} been so much of one mind: the best {what} is found at {shop}.
"""
