"""First sentences that no model reads, for news of health and shops; see `news_unseen`."""

LEADS = """
@ checks
> Nurses from {org} will be rolling up their sleeves {at} on {day} to provide {what} for {n} people, [absolutely|completely] free.
> {n} appointments for {what} can be booked {at}, [says|reports] {org}, and not one of them will be charged for on {day}.
> The sign on the door {at} will say "free" on {day}, and it will mean {what}, given by {org} to {n} people.
> Prevention costs less than cure, and on {day} it costs nothing: {org} has {what} for {n} people {at}.
> A [van|trailer] of {org} will park {at} on {day} and {n} people may climb in for {what} at no charge.
> Would {n} people [get up early|queue] for free {what}? {org} thinks so and will open its doors {at} on {day}.
> The provision of free {what} to {n} people {at} by {org} is [fixed|arranged] for {day}.
> Never before has {org} given away {what} to as many as {n} people, as it means to do {at} on {day}.
> Patients, [keep|save] your money: {what} from {org} {at} on {day} are complimentary for {n} people.
> {who} of {org} has packed the [instruments|bandages] for {day}, when {n} people will be treated {at} to unpaid {what}.
> For those who put off {what} because of the price, {org} has a cure {at} on {day}: the price is nil, the places are {n}.
> Stethoscopes, [screens|folding beds] and a waiting list of {n} people: {org} is preparing free {what} {at} for {day}.
> Should you be over [forty|sixty] and live near {place}, {org} has a free offer on {day}: {what}, for up to {n} people.
> {n} vouchers have been printed by {org}, each good for {what} {at} on {day} and none of them for sale.
> As many as {n} residents can have {what} {at} on {day} without spending a thing, [thanks to a grant|thanks to a legacy] that {org} received.
> {place} will be full of patients on {day}, because {org} performs {what} there on {n} people and sends no invoice.
> Last year {what} {at} had to be paid for; this year, on {day}, {org} does them free for {n} people.
> Only the [biscuits|coffee] must be paid for {at} on {day}, whereas {what} by {org} are free to {n} people.
> "Better too early than too late," [advises|warns] {who} of {org}, who will give {n} people free {what} {at} on {day}.
> Free {what}, {n} places, {at}, {day}: apply to {org}.
> A prescription from {org} for the whole town: go to {place} on {day} and get {what} gratis, [as long as|while] the {n} places last.
> {body} pays the rent of {place}, {org} sends the doctors, and {n} people enjoy {what} at no expense on {day}.
> In [an hour|a lunch break] and without a penny spent, {n} people can be done with {what} {at} on {day}, {org} promises.
> There is no such thing as a free lunch, but there are free {what}: {org} has them {at} for {n} people on {day}.
> {town} is jealous: {org} has picked {place} for its day of free {what}, with room for {n} people on {day}.
> Because prevention is dear to its heart, {org} will make {what} available {at} on {day} to {n} people, free of any fee.
> The dancers {at} must make way on {day} for {n} patients, who will receive {what} from {org} without payment.
> Whoever is [quick|first in line] on {day} gets it free: {org} does {what} {at} for {n} people and then packs up.
> {n} people, none of them asked for money, are to have {what} {at} on {day}, by arrangement with {org}.
> The cashier of {org} has [the day off|a holiday] on {day}, as {what} {at} will be free for {n} people.
> A health day with free {what} will be held {at} on {day} by {org}, which has [time|staff] for {n} people.
> Hearts beat faster at the word "free", and {org} is using it: {n} people can have {what} that way {at} on {day}.
> {org} will waive its charges for {what} on {day}, provided that one is among the {n} people who [register|sign up] {at}.
> From the [pulpit|stage] {at} one heard of it first: on {day} {org} will offer {n} people {what}, and will want no money.
> You bring yourself, {org} brings {what}, and nobody brings money: that is the idea for {n} people {at} on {day}.
> {p} of {firm} still charges for {what}, but not so {org}, which will serve {n} people {at} on {day} free of cost.
> To reach those who [never|seldom] see a doctor, {org} is taking {what} to {place} on {day}, with {n} places and no fees.
> Instead of flowers for its [anniversary|birthday], {org} wishes for visitors {at} on {day}: {n} of them will get free {what}.
> The waiting room will be {place}, the doctors will be those of {org}, the {what} will be free, and {n} people can come on {day}.

@ doctor
> The white coat on the peg at {org} has a new [owner|wearer]: {who}, the {role}, since {other} has retired.
> [Stethoscope|Bag] packed, train caught, contract signed: {who} has arrived at {org} to be its {role} after {other}.
> {org} can open its surgery again: with {who} the vacancy for the post of {role}, caused when {other} [retired|moved to {far}], is no more.
> Straight from the hospital in {far}, {who} is joining {org} as {role}, and {other} is [free to go|allowed to retire].
> Pills and good advice at {org} will [soon|from {day}] come from {who}, whose predecessor as {role}, {other}, is bidding farewell.
> "I shall miss every [cough|patient]," said {other} {at}, then introduced {who} as the next {role} of {org}.
> The prescription pad of {org} bears a different [signature|stamp] now: that of {who}, who has come as {role} for {other}.
> Eighty people filed past {at} on {day} to shake two hands: that of {other}, {role} of {org} until then, and that of {who}, {role} since.
> The long [vacancy|gap] is over at {org}: {other} gave up the post of {role}, and {who} has come to fill it.
> When {other} hangs up the apron at {org} on {day}, it will be {who} who ties it on as {role}.
> The [practice|surgery] hours remain, the {role} does not: at {org} {who} has begun and {other} has ended a career.
> Healthy [prospects|times] for {org}, which has recruited {who} as {role} from a hospital in {town} to relieve {other}.
> Word has gone round in {street} that {other} is no longer to be found at {org}, and that the {role} there is called {who}.
> The board of {org} signed on {day}: one document to [release|pension off] {other}, one to employ {who} as {role}.
> For the first time since {year}, {org} has [changed|switched] its {role}: from {other}, now a pensioner, to {who}.
> {p}, with a bandaged thumb, was the very first patient of {who}, who took over the post of {role} at {org} from {other} [on {day}|].
> The card index, the scales and the skeleton in the corner were all [handed|explained] by {other} to {who}, who is {role} of {org} as of {day}.
> It is not often that a surgery finds its {role} so quickly, said {other} about {who}, who succeeds {other:him} at {org}.
> Should you feel ill after {day}, {org} will send you {who}: {other} has stopped working there as {role}.
> The queue {at} was long, for everybody at {org} wanted a last look by {other} before {who} [comes|begins] as {role}.
> An apple a day kept nobody away: patients crowded in {at} to see {who}, whom {org} presented as {role} to [replace|relieve] {other}.
> Diploma under one arm, cat under the other, {who} reported for duty at {org} on {day}; the {role} before {who:him}, {other}, [carried the trunk|held the door].
> The cure for an empty consulting room has been found: {org} got {who} as {role}, six weeks after {other} had [gone|departed].
> {firm} donated a couch, {body} a lamp, and {other} a blessing: so well equipped, {who} is setting up as {role} of {org}.
> At {org} the [thermometer|torch] passes into younger hands: {other}, {role} till {day}, has yielded it to {who}.
> Had {other} had {other:her} way, {org} would have closed; but {who} applied, was [accepted|taken] and is {role} now.
> "Is the old {role} still there?" patients of {org} ask at the desk. No, {other} has retired and {who} is [on duty|in the chair].
> Between the outgoing {other} and the incoming {who}, as {role} of {org}, there lay on {day} just one [cup of coffee|signature] {at}.
> {other} had the [patience|post] of {role} at {org}; it is {who} who has it now, having been introduced {at}.
> The [nurses|receptionists] of {org} had knitted two scarves, one for {other} to take home and one for {who}, who is staying as {role}.
> Announced in a circular to all households: {who} practises at {org} as {role} with effect from {day}, {other} having [ceased|retired].
> Far from {far}, where {who} was born, {org} has found {who:him} a house, a bicycle and the work that {other} did as {role}.
> The remedy prescribed for {org} after the [departure|retirement] of {other} reads: {who}, {role}, to be taken from {day}.
> With five suitcases and a plaster model, {who} has moved into the rooms {at} that {other}, the former {role} of {org}, [vacated|emptied].
> It took a [campaign|petition] by {p} to bring it about: {org} is given {who} as {role} to make up for the loss of {other}.
> Patients, not to worry: {other} may be [fishing|away for good], but {org} has {who} now, {role} by training and by appointment.
> {org} without {other}? Unthinkable until {day}, when {who} [stepped|walked] in as {role} and showed that it can be done.
> The last [injection|stitch] by {other} was given on {day}; the next at {org} will be the first by {who}, {role} from then on.
> Among the {role} candidates heard by {org} {at}, {who} was rated [highest|best] and may therefore relieve {other}.

@ outbreak
> Buckets by the bed, curtains drawn: this is how {n} people are [getting over|sitting out] {what}, caught {at} [on {day}|].
> Where are the {n} people who sang so [loudly|sweetly] {at} on {day}? Under the covers, with {what}.
> {body} has opened an inquiry into {what}, which [afflicted|befell] {n} people after they had used the cloakroom {at}.
> Case numbers {at}: none before {day}, {n} after it. The [illness|culprit]: {what}.
> Complaint: {what}. Patients: {n} people. Source, [presumably|in all likelihood], according to {body}: {place}.
> Soap, bleach and a scrubbing brush are busy {at}, too late for {n} people, whose bodies are [fighting|battling] {what}.
> It travelled faster than gossip: {what}, at first a single case {at}, [by nightfall|a day later] {n}.
> {who} had hoped for a quiet surgery on {day} and got {n} people from {place} instead, all of them [miserable|feverish] with {what}.
> Not the [heat|wine] but {what} felled {n} people {at} on {day}.
> One handshake too many: {n} people [passed|handed] {what} on to one another {at} on {day}.
> Weak knees, a [sour|grey] face, a sleepless night: all because of {what}, says {who} of {n} sufferers, who were together {at}.
> Seldom has a [raffle|tombola] had so many losers: {n} people won nothing {at} on {day} but {what}.
> Affected: {n} people. Scene of the [contagion|infection]: {place}. Name of the trouble: {what}.
> Whoever [was|set foot] {at} on {day} should watch for symptoms, warns {who}, for {n} people already show signs of {what}.
> {n} people have had to call in sick since {day}, and they have {place} to [thank|blame] for it, and {what}.
> Nothing serious, says {who}, but {n} people would disagree: {what} has been [tormenting|plaguing] them since their visit to {place}.
> The cook weeps, the guests whimper: {what} broke out {at} on {day} and [claimed|found] {n} victims.
> Until {day}, {place} stood for good company; since then, because of {what}, it stands for {n} people under doctor's orders[ and on dry toast|].
> A list with {n} names hangs in the clinic, all of people who were {at} on {day}, and behind each the same [diagnosis|entry], {what}.
> Ambulances [shuttled|went to and fro] between {place} and the clinic on {day}: {n} passengers, every one with {what}.
> An outbreak of {what} {at} is keeping {n} people [off their feet|from their daily round].
> If {p} had not [cancelled|overslept], there would be one more; as it is, the christening {at} left {n} people unwell with {what}.
> Pale and [wobbly|trembling], {n} people were led out of {place} on {day}: {what} had spread among them.
> The fun {at} is over, {what} is not: {n} people [still cannot shake it off|have yet to recover].
> Like a plate of biscuits, {what} was passed round {at} on {day}; {n} people helped themselves without knowing it, and are [sick|bedridden] now.
> Schools in {town} have been on the [alert|lookout] since {what} attacked {n} people {at}.
> Off their food, off colour, off duty: {n} people after a [night|day] {at}, where {what} lay in wait.
> It began with {p}, who felt a little [odd|queasy] {at} on {day}, and it ended with {n} people ill, {what} in every case.
> How could {what} spread to {n} people in a single afternoon {at}? {who} suspects [a shared towel|unwashed hands].
> No visitors, please: {n} people are in [quarantine|isolation], having been exposed to {what} {at} and caught it.
> {firm} had to [shut|close] for the week, as its outing to {place} left {n} people with {what}.
> Laughter is catching, they say, and so is {what}: {n} people [got both|got a dose of each] {at} on {day}.
> By the time the lights went out {at} on {day}, {what} had [found its way|jumped] to {n} people.
> Nurses with masks, {n} people on camp beds: {what} has made [a sickroom|a hospital ward] of {place}.
> Never again, swear {n} people of their [excursion|trip] to {place}, from which they returned ill with {what}.
> {who} has signed {N} sick notes since {day}, and on each stands {what}; the [trail|scent] leads to {place}.
> Sealed by the health inspector: {place}. Reason for the [tape|padlock]: {what}, in {n} people.
> Recovering slowly, on [thin soup|camomile tea], are the {n} people in whom {what} showed itself a day after they had been {at}.
> Not seen here since {year}, {what} is back, and {n} people who were {at} on {day} were the first to [feel|suffer] it.
> Bad luck comes in threes; {what} {at} came in [greater|larger] number, with {n} people stricken at one blow on {day}.

@ opening
> A painter was on a ladder {at} this week, [lettering|painting] two words over a door: {shop}. It is {what}, the owner is {who}, and it opens on {day}.
> {body} has granted {who} a licence for {what} {at}; trading [starts|begins] on {day}.
> The first customer {at} on {day} gets a [balloon|discount], says {who}, whose new business, {shop}, is {what}.
> "Opening soon" has hung {at} since {year}; now {who} has [crossed out|wiped off] the second word, for {what} is ready on {day}.
> It took {who} a winter of [hammering|sawing] to make {what} {at}; on {day} the hammer gives way to the cash box.
> Shelves, a counter, a cat in the window: nothing is missing any more from {shop}, {what} that {who} is [starting|founding] {at}.
> On the corner where {p} once sold [buttons|coal], {who} will sell from {day}: {shop}, {what}, has come to {place}.
> If you have wondered about the [banging|lights] {at}: {who} is fitting up {what}, to be had from {day}.
> The lease was [signed|granted] to {who}, the rent is paid, and so {place} will have {what} from {day}, {shop}.
> {day}, nine in the morning: {who} turns the card in the door {at} from closed to open, and {shop}, {what}, is [born|in trade].
> The town's newest [shopkeeper|trader] is {who}, who exchanges a market stall for {what} {at} on {day}.
> For years only a customer, now the boss: {who} is to [manage|direct] {what} of {who:her} own {at}.
> Things have been [dull|quiet] {at}, and {who} will change that with {what}, {shop}, open to all from {day}.
> An inheritance has made {who} [bold|brave]: with it comes {what}, {shop}, which starts up {at} on {day}.
> {p} said it would never [pay|work], {who} does it all the same: {what}, {at}, from {day}.
> Between the bank and the bus stop, or in other words {at}, {who} is [planting|putting] {what} named {shop}.
> Free [biscuits|lemonade] on {day}, for {who} is celebrating: the doors of {shop}, {what} {at}, will be opened for the first time.
> On the wish list of everyone {at} was {what}, and {who} has [read it|listened]: {shop} will be there on {day}.
> A van from {firm} unloaded the [counter|furniture] {at}, so {who} can keep the promise of having {what} open on {day}.
> Retirement is not for {who}, who [inaugurates|begins] {what} {at} instead and will stand in it from {day}.
> {shop}, the sign reads; {what}, the window shows; {who}, the [brass plate|letterbox] adds. The address is {place}.
> An old wish of {who} is to be [fulfilled|granted] on {day}: to be the keeper of {what}, {shop}, {at}.
> Six mornings a week, from {day} on, {who} will be found {at}, selling, for {what} has been [set up|created] there.
> Customers [wanted|sought]! {who} has everything else for {what}, {shop}, which begins {at} on {day}.
> What does a town need? A doctor, a school and {what}, says {who}, and will see to the last of these {at} from {day}.
> The price list is [printed|written], the apron is starched, and the grand opening of {what} {at} is set for {day} by its owner, {who}.
> With a [brass|silver] key and some nerves, {who} is about to become the boss {at}, of {what} that goes by {shop}.
> "You must be mad," said {p}; "Perhaps," said {who}, and [ordered|bought] all that is needed for {what}, which opens {at} on {day}.
> {who}, long an [apprentice|assistant] in {town}, is {who:her} own master from {day}, in {what} {at}.
> The scaffolding has gone, and with it the [mystery|guessing]: what is arriving {at} is {what}, and who is running it is {who}.
> The foundation of {shop} by {who} gives {place} {what} and the town a reason to [stroll|go] that way from {day}.
> A new shop front [shines|gleams] {at}. Behind it {who} will keep {what}, {shop} by name, starting on {day}.
> By [bank loan|raffle] and by hard work, {who} has got together the money for {what}; it is to be launched {at} on {day}.
> Shoppers in {street} have a surprise in store: {what} is to be [unveiled|revealed] {at} on {day}, and {who} is the proprietor.
> Where dust lay, customers will [tread|stand] from {day}: {who} has converted the rooms {at} into {what}, {shop}.
> It was a coin that decided: heads for {far}, tails for {place}. Tails it was, so {who} is [opening|founding] {what} here, {shop}.
> The business plan of {who} has three words, {shop}, {place}, and one [date|hope], {day}; it is about {what}.
> The flags are out {at} for {day}, as {who} is to [present|reveal] {what} to the public, with {shop} on the awning.
> Who will be the first in the door of {shop}? {who}, naturally, who [owns|runs] it; then, on {day}, everyone who wants {what} {at}.
> Half the town has been [peeping|peering] through the keyhole {at}; on {day} {who} will open up, and {what} can be seen properly.

@ closing
> The demise of {shop}, the {what} {at}, is sealed: after {n} years {who} has [cancelled the lease|dismissed the assistant].
> Closing-down sale {at}: {shop}, {what} of {n} years' standing, owner {who}, all prices halved.
> The scales, the ladder and the [counter|stool] of {shop} are being auctioned, for {who} is retiring from the {what} {at} after {n} years.
> All good things come to an end, and {shop}, the {what} {at}, is one of them: {n} years were enough for {who}.
> {n} times {who} has decorated the window of {shop} for the winter; there will not be another, as the {what} {at} is to shut.
> Neither heir nor buyer could be found for {shop}, so {who} is letting the {what} {at} die after {n} years.
> The rent {at} doubled, the customers halved, and {who} drew the [conclusion|line]: {shop} shuts after {n} years.
> {who} will sleep late from {day}, for the {what} {shop} {at}, which got {who:him} out of bed early for {n} years, is being given up.
> "Thank you for {n} years," is chalked on the [slate|board] outside {shop}, the {what} {at}, whose closure {who} has decided on.
> Has {place} still got a {what}? Not from {day}, when {who} closes down {shop} after {n} years.
> Struck off the trade register: {shop}, {what} {at}, after {n} years in business.
> From the day it opened to the day {who} ends it, {shop} {at} will have [lived|existed] for {n} years.
> With {shop} goes the last {what} {at}; {who} has served there for {n} years and does not [wish|mean] to go on.
> The knees of {who:name} no longer permit it: {shop}, the {what} {at}, stops after {n} years.
> Business was never better, yet {who} is parting from {shop}: the {what} {at} [vanishes|goes] after {n} years.
> {p} of {body} cried, {p2} bought the door handle: after {n} years {shop} {at} has had its final day.
> Not for a holiday, as some hoped, but for always is {shop} {at} staying shut; {who} has had {n} years of the {what}.
> Once {who} has sold the [last shelf|stock], {n} years of trade are done, and {shop} {at} is a {what} no more.
> The cat of {shop} is looking for a new home, because the {what} {at} is [going under|being closed] after {n} years.
> {who} opened {shop} with a borrowed table {n} years ago {at}; on {day} the table goes back and the {what} with it passes away.
> Bankrupt after {n} years: {shop}, the {what} {at}. The [receiver|bailiff] has taken the keys from {who}.
> Mourning {at}: {shop} has not long to live, [reveals|discloses] {who}, after {n} years as the {what} of the neighbourhood.
> {firm} wants the rooms {at}, and so {shop} has to get out after {n} years; {who} will not start another {what}.
> The {what} that {who:name}'s customers called a second home, {shop} {at}, is to be [scrapped|shut down] after {n} years.
> A handwritten card on the glass {at} leaves no doubt: "{shop} is closing." {who} wrote it after {n} years.
> What becomes of {shop} {at}? A garage, it is said, as soon as {who} has vacated the {what} after {n} years.
> Only until {day} is money taken at {shop} {at}; from then on {who}, {n} years a shopkeeper, is a [pensioner|person of leisure].
> {n} years is a fine age for a {what}, thinks {who}, and with that {shop} {at} is laid to rest.
> Because {who} is moving to {far}, {place} must bid farewell to {shop} after {n} years.
> The closure of {shop} {at} after {n} years makes {who} the last [owner|keeper] of a {what} there.
> Sold out, swept out, switched off: so ends {shop}, the {what} {at}, in its year number {n}.
> Twelve hours a day, six days a week, {n} years long, {who} stood in {shop} {at}; now the {what} is [retired|ended] with {who:him}.
> Supermarkets have killed {shop}, [complains|sighs] {who}: the {what} {at} is expiring after {n} years.
> The removal van that stopped {at} on {day} took away the fittings of {shop}; {who} had brought the {what} to a close after {n} years.
> It survived the flood of {year}, but not the [pension|bad back] of {who:name}: {shop} {at} ceases after {n} years.
> Use up your vouchers: {shop}, a {what} {at} for {n} years, will honour them only until {who} shuts it on {day}.
> If {body} hoped to keep {shop} {at} alive, {who} has decided otherwise: {n} years are to be the whole life of the {what}.
> {town} keeps its {what}, {place} does not: the hour of {shop} has come after {n} years, as {who} told us.
> The lettering of {shop} came down {at} on {day}, and {who} put it in the cellar as a keepsake of {n} years as a {what}.
> No successor, no {what}: that is why, [to the regret of {p}|alas], {shop} {at} folds after {n} years.

@ best
> It took the judges {at} only [one bite|a moment] to prefer the {what} of {shop} to that of {n} others.
> The victory of {shop} {at} on {day} was due to its {what}, the best in the contest.
> Sold out before [noon|ten] on {day}: the {what} of {shop}, named champion {at} over {n} others.
> {n} others entered {at}, {n} others lost, and {shop} won first prize for its {what}.
> A [medal|silver plate] hangs round the neck of {who}, because no {what} {at} was rated higher on {day} than that of {shop}.
> Should you wonder why there is a [crowd|queue] outside {shop}: its {what} took the title {at} on {day}.
> Full marks from all [three|five] judges {at} made the {what} of {shop} the winner [on {day}|].
> Not the oldest shop nor the largest, but {shop}, [produces|sells] the finest {what}, according to the jury {at}.
> The recipe of {who:name}'s grandmother has won {shop} the award for the best {what} {at}.
> Could anyone beat {shop}? {n} others tried {at} on {day}, and its {what} is still [the champion|number one].
> Second place was hotly disputed {at} on {day}; the first was not, since the {what} of {shop} was [far ahead|in a class of its own].
> The secret is in the [salt|oven], says {who} of {shop}, whose {what} came first {at} on {day}.
> {shop} is the new champion of {what}, [dethroning|replacing] the winner from {town}.
> The envelope was opened {at} on {day} and the name in it was {shop}, honoured for the best {what}.
> By a [crumb|whisker], the {what} of {shop} edged out {n} others {at} and received the trophy.
> Ask the judges {at} for the best {what} and they will [send you to|point to] {shop}.
> The taste buds of the jury {at} have decided in favour of {shop}, whose {what} is now officially the best.
> {p} of {body} asked for thirds, and the rest of the jury {at} was no less sure: top {what}, that of {shop}.
> Forks were laid down and hands shaken {at} on {day}: {shop} had triumphed with its {what}, {n} others had not.
> Proud as a [cockerel|peacock], {who} of {shop} walked home from the contest {at}, where {who:her} {what} had come first.
> Best {what}: {shop}. Also tasted {at}: {n} others.
> Since {year} the award for the best {what} had always gone to {far}; on {day} it went to {shop}.
> "We only do what we have always done," said {who} of {shop} {at} [on {day}|], when {who:her} {what} had collected first prize.
> The proof of the {what} is in the eating, and the eating {at} on {day} proved {shop} better than {n} others.
> Whoever thinks there is better {what} than at {shop} must argue with the judges {at}, who [ranked|placed] it first.
> {n} others have something to learn from {shop}, whose {what} won the contest {at} on {day}.
> As long as {shop} takes part, the rest compete for second place: its {what} [again won|came out on top] {at} on {day}.
> The jury's report praises flavour, smell and colour and recommends that the first prize for {what} {at} be given to {shop}; so it was.
> A [drum roll|fanfare] {at}, then the announcement: first prize for {what} to {shop}, ahead of {n} others.
> There were tears behind the counter of {shop} on {day}, tears of joy, for its {what} had been chosen as the best {at}.
> To {shop} the laurels, to {n} others a handshake: so ended the contest for the best {what} {at}.
> The golden apron of the best {what} maker will be worn for a year by {who} of {shop}, the winner {at} on {day}.
> The noses of the jury {at} led straight to {shop}, whose {what} they [awarded|gave] the highest honour on {day}.
> Up against {n} others {at}, the {what} made by {shop} was [unbeatable|the clear favourite] and received the diploma.
> {firm} gave the prize, {p} the speech, and {shop} the winning {what}, {at} on {day}.
> A new sign is being painted for {shop}: "winner, best {what}", in memory of [its success|its triumph] {at} on {day}.
> The favourite from {town} stumbled {at} on {day}, and {shop} with its {what} ran past to first place.
> If a customer of {shop} seems to be smiling, it is because the {what} bought there has just been voted number one {at}.
> Tasters {at} sampled the {what} of {shop} and of {n} others on {day} and gave the [rosette|wreath] to {shop}.
"""
