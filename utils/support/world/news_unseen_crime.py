"""First sentences that no model reads, for news of crime and roads; see `news_unseen`."""

LEADS = """
@ theft
> Empty [pegs|racks] and a whiff of pipe smoke were all that a burglary left {at} on {day}; {n} {what} had been removed.
> The insurance form of {who} reads: {n} {what}, [place of theft|lost through theft] {at}, culprit unknown.
> Two sets of [bootprints|wheel tracks] lead away from {place}, and with them went {n} {what}, stolen from {who}.
> Whoever [sawed|filed] through the bolt {at} on {day} was after {what}, and {n} of them are gone.
> {who} had only just painted the {n} {what} when [crooks|robbers] made off with them {at} [in the night to {day}|].
> A [cart|van] without lights was heard {at} before dawn on {day}; by breakfast it was clear that it had driven off with {n} stolen {what}.
> Reward offered: {who} will pay for any clue to the {n} {what} [purloined|nicked] {at}.
> Burglary {at}, [door forced|window smashed], {n} {what} taken, no arrests: so runs the police report of {day}.
> The dog [barked|growled] once {at} and then got a sausage; the price was {n} {what}, which the burglars carted away.
> Do not leave your gate unlocked, [warn|advise] the police, after the looting of {n} {what} {at}.
> The {n} {what} of {who} did not [run|walk] away: they were burgled out of a shed {at} on {day}.
> As {p} was dancing in {town}, somebody was emptying {place} of {n} {what}, to the dismay of {who}, the rightful owner.
> "They even [shut|latched] the gate behind them," said {who} of the robbers who had cleared {place} of {n} {what}.
> A raid in the dark hours before {day} [stripped|deprived] {who} of {n} {what} {at}.
> {n} {what} the fewer: that is the [sum|tally] after a burglary {at} in the night to {day}.
> Gone without a receipt are the {n} {what} that {who} stored {at}; the constable has written down "[larceny|robbery]".
> Did nobody hear a thing? {n} {what}, heavy as they are, were [dragged|lugged] away by night from {who} {at}.
> Fingerprints on a window pane are the only lead to the people who [looted|ransacked] {place} on {day} and took {n} {what} with them.
> Opportunity makes the thief, and an open door {at} made one on {day}: it cost {who} {n} {what}.
> {who} has now bought a [padlock|big dog], {n} {what} too late: those were stolen {at} in the night to {day}.
> A ladder against the wall, a gap in the fence and {n} {what} short: {place} had been [burgled|broken into], {who} noticed on {day}.
> It was the third [break-in|burglary] since {year} {at}; this time the loot was {n} {what}.
> The neighbours of {who} have chipped in for a lamp over the gate, after {n} {what} had been whisked from {place} by [villains|night prowlers].
> Somewhere in {far}, the police fear, {n} {what} are being [sold|repainted] that belong {at} and were stolen on {day}.
> Not one of the {n} {what} was left to {who} {at} when the [looters|plunderers] had finished on {day}.
> The alarm bell {at} had been stuffed with [wool|socks], and so the burglars could pass out {n} {what} in peace.
> Please check your cellars: the police are [seeking|after] {n} {what}, plundered from {place} in the night to {day}.
> A [crowbar|hacksaw], forgotten {at}, is now in the hands of the police; the {n} {what} it helped to steal are not.
> {who}, who has {what} {at} for hire, cannot rent out {n} of them, as a gang [grabbed|stole] them on {day}.
> Many hands make light work, and it must have been many that [swept|cleaned] {n} {what} out of {place} before {day} dawned, unpaid for.
> An inventory {at} on {day} brought the crime to light: {n} {what} on paper, none on the shelf, and the [lock|hinge] prised open.
> The mayor spoke of a disgrace: from {place}, in the middle of the town, criminals have [lifted|made away with] {n} {what}.
> If only {who} had chained up the {n} {what}! Unchained as they were, they were easy [prey|booty] for robbers {at} on {day}.
> A masked pair were seen by {p} as they [tossed|heaved] {n} {what} over the fence {at}; the goods have not been recovered.
> {p2} thought it was a removal, but the men who [loaded|shifted] {n} {what} {at} were burglars, and {who} was the victim.
> The theft of {n} {what} {at} has shaken {body}, whose members will now [patrol|keep watch] after dark.
> Borrowed for good, as the saying is: {n} {what} {at}, which {who} never [lent|gave] to anyone.
> Since the [robbery|raid] of {day} there are {n} {what} to be found on the wanted list of the police and none {at}.
> To get at {n} {what}, unknown persons [dug|cut] a hole under the fence {at}; the damage to {who} is considerable.

@ fine
> The receipt is [stamped|written]: {n} pounds, paid in by {who}, ordered by {other}, reason: {what} {at}.
> {who} has until {day} to bring {n} pounds to the court office; after that, {other} [says|warns], the punishment for {what} {at} will double.
> Caught in the act of {what} {at}, {who} had to [face|bow to] the arithmetic of {other}: {n} pounds.
> There are cheaper hobbies than {what} {at}, as {who} [found out|discovered] when {other} levied a fine of {n} pounds.
> Crime does not pay; {who} does. {n} pounds, [said|decided] {other}, for {what} {at}.
> {other} needed less than [five|ten] minutes to find that {what} {at} was a breach of the law, and that {n} pounds from {who} would make up for it.
> On the evidence of {p}, who saw it all from a [window|balcony], {other} fined {who} for {what} {at}, and {n} pounds it was.
> It could have been prison; it is {n} pounds. {other} was [gentle|lenient] on {day} with {who}, charged with {what} {at}.
> The lawyer of {who} spoke for an hour, {other} for a [minute|moment]: {n} pounds for {what} {at}.
> An appeal is [likely|planned]: {who} does not accept the fine of {n} pounds that {other} passed for {what} {at}.
> Where did {who} learn that {what} {at} is forbidden? In the dock, from {other}, for a [tuition|teaching] fee of {n} pounds.
> {n} pounds into the poor box: that is the [penance|atonement] which {other} chose for {who}, who admits {what} {at}.
> Since {other} took the bench, {what} {at} has become a luxury, as {who}, [mulcted of|stung for] {n} pounds on {day}, can testify.
> Ignorance is no excuse, so {who}, who knew of no rule against {what} {at}, is being [made|compelled] by {other} to pay {n} pounds.
> {n} pounds [moved|travelled] on {day} from the pocket of {who} to that of the court, after {other} had condemned {what} {at}.
> A policeman's notebook lay before {other}; in it stood {what} {at} and the name of {who}, who is [out of pocket|down] by {n} pounds as a result.
> Not a warning, not a night in the cells, but a bill of {n} pounds: that is how {other} [chastised|disciplined] {who} for {what} {at}.
> {who} offered an apology; {other} preferred {n} pounds, as [the rules foresee|is the custom] for {what} {at}.
> Court list for {day}: {what} {at}; accused, {who}; outcome, {N} pounds; [presiding|on the bench], {other}.
> "I would do it again," {who} [told|assured] {other} with regard to {what} {at}, and the fine rose at once to {n} pounds.
> Red-eared and {n} pounds the poorer, {who} [crept|slunk] out of the courtroom on {day}; {other} had called {what} {at} a disgrace.
> The letter that dropped on the doormat of {who} bears the seal of {other} and demands {n} pounds, as a [penalty|reckoning] for {what} {at}.
> {p} calls it harsh, {p2} calls it fair: {who} owes the court {n} pounds, because {other} [takes|views] {what} {at} as a crime.
> Should {who} be seen {what} {at} once more, there will be [handcuffs|cells]; this time {other} left it at a fine of {n} pounds.
> Half the town had [known|whispered] about {what} {at}. On {day} {other} heard of it too, and {who} is being billed {n} pounds by the court.
> The prosecutor wanted twice as much, but {n} pounds was what {other} thought [right|proper] for {who} and {who:her} crime, {what} {at}.
> To raise the {n} pounds that {other} asks for {what} {at}, {who}, the [sinner|lawbreaker], is selling a bicycle.
> For once the law was awake: {who} was reported for {what} {at}, [summoned|hauled up] before {other} and dismissed with {n} pounds to pay.
> The verdict that {other} read to {who} was short and had two parts: {what} {at}, [proved|beyond doubt], and {n} pounds, due at once.
> {n} pounds may not sound like a fortune, but {who}, found by {other} to be [responsible|to blame] for {what} {at}, will be living on bread for a while.
> In {year} nobody would have [minded|cared]; under {other}, however, {what} {at} leads to the cashier's window, where {who} had to put down {n} pounds.
> Shame and {n} pounds: {other} [spared|saved] {who} neither when {what} {at} came to trial.
> A tip from {p} of {firm} put the police on the track of {who}, and {other} did the rest: [punishment|sentence], {n} pounds, for {what} {at}.
> The clerk of the court counted aloud up to {N} pounds; then {other} was [content|satisfied], and {who}, whose offence was {what} {at}, could go.
> As you make your bed, so you must lie: {who}, given to {what} {at}, was [hit|landed] by {other} with {n} pounds to pay.
> Nobody is above the law, {other} [reminded|lectured] {who} on {day}, and a forced payment of {n} pounds is to drive it home that {what} {at} is an offence.
> Instalments are allowed: {who} may clear the {n} pounds that {other} inflicted for {what} {at} in [five|ten] monthly parts.
> {who} denied it to the end, but {other} believed the [witnesses|constable]: {what} {at}, {n} pounds, next case.
> A lesson in [manners|good behaviour], price {n} pounds, was taught by {other} on {day} to {who}, the culprit in a matter of {what} {at}.
> The gavel of {other} came down on {day}, and it came down on {who}: {n} pounds for {what} {at}, [and the costs on top|payable within the month].

@ returned
> The police file on {what} of {who} was [closed|stamped] on {day}: stolen, {n} weeks missing, returned.
> A note [saying|that read] "sorry" was tied to {what}, and so, {n} weeks after the crime, {who} had it back.
> A guilty conscience needs {n} weeks: so long did a thief keep {what}, which then stood on the doorstep of {who} again.
> {n} weeks ago a window was broken and {what} taken; on {day} {who} [signed|gave a receipt] for it at the police station.
> Somebody had tried to [pawn|sell] {what} {at}, and the dealer knew it for the one stolen from {who} {n} weeks ago; it has gone back to its owner.
> It is the same scratch, said {who}, and so it was: {what}, [looted|pilfered] {n} weeks ago, is the right one and is home.
> A [tip|hint] from {other} led officers to {place}, where {what} was hidden; for {who}, the victim of the theft, {n} weeks of waiting ended.
> For {n} weeks the description of {what} hung in every police station; now {who}, who was robbed of it, has [it|the real thing] at home once more.
> A divers' training day {at} brought up more than mud: {what}, which thieves had taken from {who} {n} weeks before[, is dripping but home|].
> Crime does not pay, at least not for the one who stole {what} from {who}: after {n} weeks it had to be [surrendered|given up].
> {who} slept well on {day}, for the first time in {n} weeks, with {what} beside the bed and the thief [behind bars|in a cell].
> The reward is [due|payable] to {other}, who found {what} {at}; {who} pays it gladly after {n} weeks without the stolen treasure.
> "It is a bit dusty," was all that {who} [said|remarked] on {day} of {what}, returned after {n} weeks in the den of a thief.
> One of the finds in a raid {at} was {what}; {who}, whose it is, had [reported|told the police of] the burglary {n} weeks ago and has taken it home.
> {n} weeks, two false trails and one [confession|arrest] later, {what} is where it belongs: with {who}.
> The theft had [grieved|shaken] {who} for {n} weeks; on {day} a parcel without a sender arrived, and in it was {what}.
> Reward offered, reward paid: {who} once again has {what}, which had been missing since burglars [broke in|came] {n} weeks ago.
> How {what} of {who} got from a locked cupboard to {place} in {n} weeks only the thief can say; it is [safe|locked up] again.
> A dog with a good nose [sniffed out|dug up] {what} {at}, and thus {who} regained what thieves had stolen {n} weeks before.
> Lost property, shelf four: there {who} [saw|met] {what} again on {day}, {n} weeks after the break-in at {who:her} home.
> {who} had already [mourned|written off] {what}, since a robber took it {n} weeks ago; the police had not, and delivered it on {day}.
> By the serial number, {other} [proved|showed] that {what} {at} was the loot of a theft {n} weeks old and belonged to {who}, who has it now.
> Back in the right hands, namely those of {who}: {what}, [swiped|grabbed] by a burglar {n} weeks ago.
> Neither sold nor broken: {what} came through {n} weeks of captivity with a gang {at} unharmed, to the relief of its owner, {who}.
> The worst {n} weeks in the life of {who} ended with a knock: an officer, cap in one hand, had [rescued|saved] {what} from thieves.
> A [caretaker|cleaner] lifted a loose board {at}, and there was {what}, gone from {who} {n} weeks since in a theft; it has been returned.
> The owner had been robbed, the robber had been [caught|sentenced], and {n} weeks later the third chapter: {who} gets {what} back.
> An anonymous caller said only "{place}": the police [drove|went] there, found {what}, and {who} was rid of {n} weeks of worry about the theft.
> Whoever took {what} from {who} {n} weeks ago has [thought better of it|repented]: on {day} it was lying on the mat.
> {who:name}'s birthday came late: {n} weeks after thieves [emptied|raided] the house, {what} was brought back to {who:her} door.
> The culprit had [buried|stashed] {what} {at}; {n} weeks passed, a spade struck it, and {who}, who had been robbed of it, was overjoyed.
> {what}, evidence in a theft case for {n} weeks, has been [released|freed] by the police and goes back to {who}.
> A good luck charm may help: robbed of {what}, {who} carried one for {n} weeks, then the police rang from {place} to say they had it.
> From a list of stolen goods one line can be [deleted|crossed out], the one with {what} and the name of {who}: recovered after {n} weeks.
> Because a thief [sneezed|dozed off] {at}, officers noticed {what} under the coat, and {who} need not go without it any more after {n} weeks.
> {other} paid ten pounds for {what} {at}, learnt that it had been stolen from {who} {n} weeks ago, and [gave|presented] it to {who:him} at once.
> To recognise {what} among a whole vanload of things seized from thieves took {who} one glance; {n} weeks of absence had not [changed|dimmed] it.
> Had {p} of {body} not [published|printed] the picture, {who} would hardly have {what} again, {n} weeks after the robbery.
> Stolen goods seldom travel home, but {what} did: from a cellar {at} to the parlour of {who}, {n} weeks after the [burglary|break-in].
> Tears flowed {n} weeks ago when {what} was stolen from {who}, and they [flowed|fell] again on {day}, over its return.

@ closed
> The last car will leave {place} on {day}; the next may come {n} weeks later, when {what} will be a thing of the past.
> By order of {body}, motor traffic {at} is suspended from {day} for a period of {n} weeks, the cause being {what}.
> Patience is a virtue, and {n} weeks of it are asked of drivers: {what} will make {place} inaccessible from {day}.
> The bus stop {at} moves to {street} from {day} for {n} weeks, since no bus can get past {what}.
> Full closure {at} from {day}: {what}, {n} weeks, detour by {street}.
> Sat navs do not know it yet, but {place} cannot be driven through for {n} weeks from {day}, thanks to {what}.
> {who}, who delivers [milk|parcels] by van, will push a handcart {at} for {n} weeks, as motors are banned there from {day} by reason of {what}.
> How long can {place} live without cars? For {n} weeks at least, from {day}, as {what} will lock them out.
> Football in the middle of the road will be possible {at} for {n} weeks from {day}, when {what} will send the cars elsewhere.
> The map of the town has a hole for {n} weeks from {day}: {place}, shut off to drivers by {what}.
> Sorry, said {p} of {body}, but there is not room {at} for both lorries and {what}: the lorries must [stay away|keep off] for {n} weeks.
> For the length of {n} weeks all vehicles are to be diverted from {place}, [beginning on {day}|], in favour of {what}.
> Those who [park|stop] {at} should be gone by {day}: after that, {what} will have the street locked for {n} weeks.
> With the arrival of {what} on {day}, a traffic ban of {n} weeks begins {at}.
> {n} weeks of [detours|roundabout ways] are in store for motorists, as {place} will be fenced off from {day} on account of {what}.
> Neither taxi nor [tractor|van] may use {place} from {day}; {what} will claim it for {n} weeks.
> The shopkeepers {at} are worried: {n} weeks with the road barricaded from {day}, all in the name of {what}.
> Two barriers and a night watchman will guard {place} against cars from {day}, {n} weeks running, for the benefit of {what}.
> Should you hear no engines {at} after {day}, do not wonder: the road has been withdrawn from traffic for {n} weeks because of {what}.
> Pedestrian zone for a while: {place} will have {n} weeks without motors, owing to {what}, [as from {day}|].
> The driver's nightmare of the season is called {place}: inaccessible from {day}, for {n} weeks, and all for {what}.
> It began as one day in the plans and became {n} weeks: so long {what} will interrupt the traffic {at} from {day}.
> All roads lead to {town}, except the one {at}, which {what} will cut for {n} weeks from {day}.
> Only the fire engine is allowed [in|through] {at} for {n} weeks from {day}; the rest must give {what} a wide berth.
> {who} has oiled {who:her} bicycle, for {place} will not admit cars for {n} weeks from {day}, on grounds of {what}.
> Residents {at} found a leaflet in the letter box: "Road shut from {day}, {n} weeks, {what}."
> The cones are already stacked {at}: on {day} they will be set out to exclude traffic for {n} weeks, because of {what}.
> While {street} is open again, {place} is not: {n} weeks of interruption, due to {what}, [start on {day}|lie ahead].
> Unless the frost interferes, cars will be back {at} after {n} weeks; on {day} they are expelled for the sake of {what}.
> In return for {n} weeks of closure from {day}, {place} will get {what}, and drivers will get [a longer journey|wet feet].
> "Then I shall [walk|swim]," said {who}, on hearing that {place} was to be blocked off for {n} weeks because of {what}.
> Traffic lights {at} may be switched off on {day}: there will be nothing to stop for {n} weeks, as {what} will have closed the road.
> A policeman will send back every car {at} from {day}; {what} will oblige him to do so for {n} weeks.
> Shortest way to {spot}? Not by {place}, where {what} will have the road blockaded for {n} weeks from {day}.
> The worst [jam|bottleneck] in town is to be cured by a total stop: no cars {at} for {n} weeks, the medicine being {what}.
> Permission granted: {what}, {at}, for {n} weeks from {day}, cars to be kept out by fences.
> Pity the carter: {n} weeks of barricades {at}, [from {day} on|], and {what} to blame.
> Long live the sparrow: for {n} weeks from {day} it can bathe in the road {at}, closed as it is to wheels because of {what}.

@ line
> The first bell for {place} rings on {day}, when {org} begins to send {n} {what} a day there.
> It will take [one ticket|one coin] and a little patience to get to {place} from {day}, as {org} is to run {n} {what} a day.
> A new route of {org} to {place}, with {n} {what} daily, will be inaugurated on {day}.
> Commuters to {place} have been heard: {org} is giving them {n} {what} a day [, starting on {day}|].
> Drivers wanted: {org} needs them for the {n} {what} a day that it will operate to {place} from {day}.
> Walking to {place} takes half a day, so from {day} {org} will [spare|save] us the walk with {n} {what} a day.
> Between breakfast and bedtime, {n} {what} of {org} will [make the trip|travel] to {place}, every day from {day}.
> The establishment of a service to {place} by {org}, using {n} {what} a day, takes effect on {day}.
> Direct to {place}: {org}, {n} {what} daily, from {day}.
> Nobody need miss the last connection to {place} after {day}, because {org} is adding {n} {what} a day.
> Where do {n} {what} a day go from {day}? To {place}, [answers|replies] {who} of {org}.
> A shiny new stop [with a shelter|with a clock] awaits those who want to go to {place}: {org} will start {n} {what} a day on {day}.
> If you have never been to {place}, you have no excuse from {day}, with {n} {what} of {org} leaving every day.
> {place} is to be connected at last, by {org} and its {what}, which will make {n} journeys a day from {day}.
> Never before could one [go|ride] straight to {place}; {org} will change that on {day} with {n} {what} a day.
> The shopkeepers of {place} are stocking up, since {org} will bring them customers in {n} {what} a day from {day}.
> {who} had asked {org} for just one connection to {place} and is getting {n} {what} a day from {day}.
> Freshly painted and oiled, the {what} of {org} will go into service to {place} on {day}, {n} of them a day.
> Students, shoppers and [sweethearts|grandmothers] will be glad: to {place} there are to be {n} {what} a day, operated by {org} from {day}.
> According to the posters of {org}, {n} {what} will depart each day for {place} from {day}.
> The fare to {place} is still a secret, but not the schedule: {n} {what} a day by {org}, beginning on {day}.
> On the stroke of six on {day} the engines will start, and {org} will be under way to {place} with the first of {n} {what} a day.
> Since {firm} gave up in {year} nobody had gone there; from {day} {org} will again run {what} to {place}, {n} a day.
> {n} daily departures, all by {org} and all to {place}: the {what} will be [rolling out|setting out] from {day}.
> Hitch-hikers may put their thumbs away on {day}, once {org} has its {n} {what} a day going to {place}.
> All roads lead to {place}, and from {day} so do the {what} of {org}, {n} times a day.
> {p} of {body} will break a bottle on {day} to open the new connection of {org}: {n} {what} a day to {place}.
> More {what} for {place}! {org} will have {n} a day in operation from {day}.
> Whoever lives in {place} and works here can leave the bicycle at home from {day}, for {org} will be running {n} {what} a day.
> The distance to {place} will be measured in minutes, not hours, once {org} puts {n} {what} a day on the route on {day}.
> It was a blank spot on the network plan of {org}, but from {day} {place} will have {n} {what} a day.
> The people of {place} asked, {org} [calculated|hesitated], and on {day} they get their answer: {n} {what} a day.
> Two conductors have been hired and a [route|course] chosen: {org} will be off to {place} on {day}, with {n} {what} a day.
> By running {n} {what} a day to {place}, {org} hopes to attract [weekend guests|day trippers] from {day}.
> "[Mind the step|Move along inside], please," is what travellers to {place} will hear {n} times a day from {day}, when {org} starts its {what}.
> {place} on a whim? From {day} it can be done, as {n} {what} of {org} will be going there every day.
> {town} has had its connection since {year}; now it is the turn of {place}, for which {org} has put {n} {what} a day on the timetable from {day}.
> Passengers for {place} will have {n} {what} a day to choose from, [according to|says] {org}, as of {day}.
> Seats to {place} can be reserved at once with {org}, whose new service of {n} {what} a day starts on {day}.
> A licence for {n} {what} a day to {place} has been granted to {org}, which means to use it from {day}.

@ crash
> Glass, [oil|hubcaps] and a bent bumper littered {place} on {day}: {who} had lost a wrestling match between a {what} and {obj}.
> The bill for {obj} {at} goes to {who}, whose {what} [flattened|toppled] it on {day}.
> Reverse instead of first gear: by that slip {who} [backed|shoved] a {what} into {obj} {at}.
> Tow rope, police, a crowd of onlookers: {n} hours passed {at} before the {what} that {who} had crashed was freed from {obj}.
> A wasp in the cab was to blame, says {who}, for the [impact|thump] between {who:her} {what} and {obj} {at} on {day}.
> {who} climbed unhurt from the [wreck|crumpled bonnet] of a {what} that had struck {obj} {at}.
> Police log, {day}: {place}, {what} versus {obj}, driver {who}, [nobody injured|one bruise], road shut {n} hours.
> The [headlamp|mudguard] of a {what} still lies beside {obj} {at}, where {who} failed to take the corner on {day}.
> For {obj} {at}, {day} was the last day: it was [mown|knocked] down by a {what} in which {who} sat at the controls.
> Nothing but a [scratch|fright] for {who}, though the {what} is a write-off: it hit {obj} head-on {at}.
> Sun in the eyes, foot on the wrong pedal: in this way {obj} {at} got a {what} in its side, and {who} a [ticket|fine].
> {p} of {firm} dropped a tray at the noise with which a {what}, [piloted|guided] by {who}, shattered the peace {at} and the front of {obj}.
> Detour until further notice: because {who} left the lane with a {what} and struck {obj}, {place} was [sealed off|impassable] for {n} hours.
> A fallen [branch|crate] in the roadway {at} forced {who} aside, and there {who:her} {what} hit {obj}.
> Haste makes waste, as {who} found out {at} on {day}, when {who:her} speeding {what} [clipped|clobbered] {obj}.
> The traffic policeman {at} had to jump, {obj} could not: a {what} driven by {who} [skidded|aquaplaned] right into it.
> A {what} had to be [winched|prised] off {obj} {at} on {day}, {who} having driven it there by accident.
> {who} missed the turning to {town}, but did not miss {obj}: the {what} [bashed|drove] into it {at}.
> The accident {at} on {day} left {obj} in [splinters|pieces], a {what} without a radiator and its driver, {who}, without words.
> It was over in a blink {at}: a puddle, a [wobble|skid], and {who} had parked a {what} in the middle of {obj}.
> Smoke rose from the engine of a {what} {at} after {who}, [dazzled|distracted], had charged into {obj}.
> Since {year} there had been no [smash|accident] {at}; now {who} has broken the peace by bringing a {what} down on {obj}.
> {obj} or the pram: {who} chose to [run|aim] the {what} into the former {at}, and the child slept on.
> Fog so thick that {who} noticed {obj} {at} only when the {what} was already [wedged|embedded] in it.
> Driving lesson with consequences: {who} [pressed|stamped on] the accelerator {at}, and {obj} took the full weight of the {what}.
> The fire brigade [cut|lifted] {who} out of a {what} {at} on {day}; it had struck {obj} and jammed its doors.
> Witness {p} saw it all: {who} [waved|nodded] to a friend {at}, the {what} drifted to the left, and {obj} took the blow.
> Passengers for {far} had {n} hours to spare, because {place} was choked by a [battered|mangled] {what}, which {who} had rammed up against {obj}.
> A burst tyre cost {who} the [straight line|control] of a {what} {at}, and it cost {obj} its upright shape in the impact.
> Before {who} could [yell|pull] at the brake, {obj} {at} had made a deep acquaintance with the nose of the {what}.
> Bent metal is not what {place} is known for, but a {what} supplied plenty on {day}, when {who} [hit|grazed] {obj} with it.
> A {what} that will not stop, {obj} that will not move and {who} in between: such was the [mishap|prang] {at} on {day}.
> According to the [constable|insurers], {who} was solely at fault when, on {day}, {obj} {at} was damaged by the {what} in {who:her} charge.
> Under the wheels of a {what} {at} lay what used to be part of {obj}; {who}, who had been driving, [apologised|offered to pay].
> A dropped [sandwich|map] made {who} bend down {at}, and next the {what} was bending {obj}.
> Rescue workers [swept|hosed] {place} for {n} hours, for {who} had overturned a {what} against {obj}.
"""
