"""First sentences that no model reads, for news of the harbour and the council; see `news_unseen`."""

LEADS = """
@ rescue
> The harbour log for {day} has [a single|one proud] entry: overturned dinghy {at}, {n} {what}, all recovered by {who}.
> A clothes line, of all things, [brought back|retrieved] {n} {what} who were drifting out to sea {at} on {day}; {who} had thrown it to them.
> Capsized at noon, [rubbed dry|wrapped in towels] by one: {n} {what} were spared the worst {at} by {who}[, who launched a skiff|].
> Where {n} heads bobbed in the swell {at}, there are now {n} {what} with colour in their cheeks, for {who} pushed off in a rubber dinghy [at once|without asking].
> It took {who} [forty|ninety] strokes to get to the {n} {what} whose raft had broken up {at}, and [rather longer|many more] to bring them all back.
> Cut off by the tide {at} on {day}, {n} {what} waited on a rock until {who} carried them off it[, one after another, piggyback|].
> A lifebelt that had hung unused {at} since {year} has [earned its paint|done its duty]: {who} flung it to {n} {what}, and they hung on until they stood on land.
> {who} counted heads twice {at} on {day}, and both times the sum was right: {n} {what}, {n} lives kept from the sea.
> Ask {n} {what} for the most beautiful sight in the world, and they will [describe|name] the bow of the dinghy in which {who} came for them {at}, far out and worn out.
> A flare went up {at} on {day}. {who} saw it, cast off and returned with {n} [frozen|soaked] {what} under blankets.
> "{N} {what} in distress {at}, no loss of life, thanks to one passing walker," notes {body} drily; the walker was {who}.
> Nobody drowned {at} on {day}, and that is the whole [story|news]: there were {n} {what} with cramp in the water, and there was {who}.
> The families of {n} {what} have been [knocking at the door|filling the letter box] of {who}, without whose outstretched oar {at} they would be in black.
> Out beyond the last buoy {at}, {n} {what} had lost their paddles; {who} found them on {day}, if not the paddles, and [took them in tow|towed them home].
> Deep is the water {at}, but not too deep for {who}, who [surfaced|came up] on {day} with {n} {what}, one by one, and got every one of them breathing again.
> Two things floated {at} on {day}: an upturned canoe with {n} {what} clinging to it, and the punt of {who}, which [collected|took on board] the lot.
> A dog barked, a window opened, and out ran {who}: {n} {what} stuck in the mud {at}, with the tide rising, were dug free [with a spade|with bare hands].
> Whoever still thinks that {who} [fears the water|cannot row] should talk to {n} {what}, who sat in {who:her} boat {at} on {day}, their own at the bottom, blue with cold and very much alive.
> {p} of {body} has a report to write, and {n} {what} have a second birthday to keep: {who} held them afloat {at} on {day} until the launch arrived.
> Rescuer: {who}. Rescued: {n} {what}. Scene: {place}. Losses: [one hat|a pair of glasses].
> The sandbank {at} had room for {n} [trapped|stranded] {what} and, with the flood coming, soon for none; {who} got there before the tide in a flat-bottomed boat and fetched them away.
> An empty airbed was the first clue. {who} spotted {n} {what} floundering {at} and had them on firm ground before {town} had [answered|picked up] the telephone.
> To the list of things {who} has landed {at}, [mackerel, crabs and a bicycle|driftwood, bottles and an anchor], {n} half-frozen {what} must be added since {day}.
> The knot that {who} learnt as a child held on {day}: at the other end {at} hung {n} {what} whom the undertow was [carrying off|sucking out].
> "Next time we [wear|take] life jackets," promise {n} {what}, who had none {at} on {day} but did have {who} beside them to hold their chins above water.
> If the fog bell rang for joy {at} on {day}, it was because {who} had guided in {n} lost {what}, their boat already [half full of water|down to the gunwale].
> Not a siren, not a helicopter: a pair of [old|leaking] waders took {who} to {n} {what} in peril {at}, and back again with all of them.
> Coughing, spitting, laughing: these were the sounds of {n} {what} as {who} tipped them out of {who:her} boat {at}, minutes after theirs had [sunk|gone under].
> {who} had only [come to paint the view|stopped to eat a sandwich] {at}; by evening {n} {what} had {who:her} coat, {who:her} tea and, because {who:she} had dared the breakers, their future.
> Knocked off their feet {at} by a [big wave|sudden swell] on {day}, {n} {what} were not washed far: {who} had them by the collar.
> The weight of {n} {what} is what {who} felt in both shoulders [all night|the next morning], having borne them through the surf {at}, out of reach of the sea.
> Long before the lifeboat was [afloat|under way] on {day}, its crew could go back to bed: the {n} {what} from the wreck {at} were with {who}, unhurt and wrapped in a sail.
> A human chain? None was needed {at} on {day}: {who} alone brought {n} {what}, whose pedal boat had [tipped over|sprung a leak], to the ladder.
> {town} has a rescue station, {place} has {who}: {n} {what} whose strength was failing there are [unharmed|at home], since {who:she} reached out a pole to them.
> The saving of {n} {what} {at} was a matter of [seconds|inches], writes {body}, and of {who}, who had both arms free and used them.
> A stitch in time saves nine; a rope in time, from the hand of {who}, saved {n} {what} {at} [on {day}|this week].
> There are {n} pairs of shoes drying on the stove of {who}. Their owners, {what} who fell in {at} on {day}, got out again at the end of {who:her} [scarf|belt].
> {p} of {far} filmed, {p2} prayed, {who} acted: {n} {what}, helpless in the tide {at}, [were conveyed|were taken] to land with nothing worse than a fright.
> Since {day}, {n} {what} know how cold the sea is {at} and how warm the jersey of {who}, who gave it away after [carrying|bringing] them in.
> The undertow {at} lost a tug-of-war on {day}: the prize was {n} {what}, and the [stronger|winning] side was {who}, heels in the shingle.

@ catch
> The crane {at} had [no rest|a long shift] on {day}: {n} crates of {what} had to be lifted from the hold of {who}, a record.
> {who:name} [rubs|nurses] a sore back today, and no wonder, after hauling {n} crates of {what} over the rail {at}[ on {day}|].
> Asked for the secret of {n} crates of {what}, {who} [shrugged|winked] {at} and pointed at the nets.
> Two handcarts broke down {at} on {day} under the [load|weight] of {what} netted by {who}: {n} crates.
> The harbour office confirms: crates of {what}, {n}; skipper, {who}; place of landing, {place}; remark, [highest figure ever|record].
> Nets so full that they [tore|split] gave {who} {n} crates of {what} and {place} a new record.
> {n} crates, no fewer: with {what} up to the wheelhouse windows, {who} [chugged|steamed] in {at} on {day}.
> By the time {who} had finished unloading {what} {at}, chalk marks for {n} crates [covered|filled] a whole wall.
> Fortune favours the early riser: out before dawn, {who} was back {at} for breakfast with {n} crates of {what}, [an all-time high|a record].
> From the deck of {who} to the auction hall went {n} crates of {what} on {day}, [a procession|a parade] such as {place} had never seen.
> The best haul of {what} since {year}, and then some: {n} crates, [trawled|fished] up by {who} and set down {at}.
> Every cat in the neighbourhood was [waiting|sitting] {at} on {day}, for word had spread of {who} and {n} crates of {what}.
> Had the hold been any smaller, {who} would have had to leave some of the {n} crates of {what} at sea[; as it was, all reached {place}|].
> A voice on the radio said {n} and {p} {at} took it for a [joke|mistake], until {who} moored with just that many crates of {what}.
> {n} crates of {what} [await|are looking for] buyers {at}, the yield of one remarkable trip by {who}.
> The hero of the fishing fleet is {who}: no rival's nets ever [yielded|gave] {n} crates of {what} as these did, to the wonder of all {at}.
> Whatever {who} uses for luck, it worked: the boat reached {place} on {day} [crammed|loaded] with {what}, {n} crates of it.
> First the bow, then the gulls, then {n} crates of {what}: so {who} [made port|sailed in] {at} on {day}.
> Such is the plenty of {what} {at} that children are [climbing|playing] on the crates; {who} has stacked {n} of them there.
> "{n} crates," [wrote|noted] {p} in the landing book {at}, then, after a look at the figure, "{what}, {who}, record."
> To the delight of the smokehouse and the [envy|dismay] of other skippers, {who} has reaped {n} crates of {what} from the sea.
> Boots full of water, hands full of scales, {n} crates full of {what}: {who} [stepped|climbed] ashore {at} on {day} a happy fisher.
> The quayside market [had its fill|was swamped] on {day}: {n} crates of {what}, every one caught by {who}, a new best {at}.
> After three trips with nothing but seaweed, {who} [struck lucky|hit a shoal] and filled {n} crates with {what}.
> There is no shortage of {what} {at}: {n} crates, [shovelled|tipped] out of the hold by {who}, have seen to that.
> "I thought the net had caught on a wreck," [said|confessed] {who}; in it were {what} enough for {n} crates, a record {at}.
> A record [tumbles|goes] in {n} crates: {who} the skipper, {what} the catch, {place} the scene.
> Lorries lined up {at} on {day} to [cart|take] away {what} by the ton, {n} crates that {who} had fished in one night.
> So laden was the boat of {who} that {p} threw a rope to help it in {at}; {n} crates of {what} [were aboard|came off it].
> {who} shot the nets at midnight, drew them at dawn, and by noon {n} crates of {what} were [ranged|standing] {at}.
> The tide took {who} out poor on {day} and brought {who:him} back rich, by {n} crates of {what}, to {place}.
> Between {p} in {year} and {who} today lies a mountain of {what}: it is now {n} crates that anyone {at} must [beat|top].
> The weighing clerk {at} put on a second pair of glasses on {day}, and still there were {n} crates of {what} [credited to|against the name of] {who}.
> It rained {what}, or so it seemed {at}, as {n} crates were [passed|thrown] from hand to hand from the vessel of {who}.
> Supper is [safe|sorted] in half the kitchens of the coast: {who} has supplied {what}, {n} crates of the best, straight from the nets.
> Unmatched in the annals of {place}: {n} crates of {what} in one landing. Skipper: {who}.
> A fish story that is true for once: {who} really did [come by|pull up] {n} crates of {what}, and all {at} may count them.
> {firm} lent every trolley it had, and still {who} needed two hours {at} to wheel off {n} crates of {what}, a record [harvest|bag].
> The sea is said to be [tired|empty], yet it gave {who} {n} crates of {what} on {day}, the most ever seen {at}.
> Cheers [rolled|rang] along the quay on {day} for {n} crates of {what} and for the fisher who had filled them, {who}.

@ aground
> Tugs [pulled|heaved] in vain {at} on {day}: the hull of {what} with {n} people aboard had dug itself too deep into the silt.
> Lifeboat log, {day}: {what} grounded {at}, {n} souls on board, [nobody hurt|all dry].
> Never before, [swears|says] {p}, had {what} tried to cross {place} at low water; the one that did so on {day}, {n} people aboard, is still there.
> The echo sounder showed zero {at} on {day}, and so did the speed of {what} with {n} people aboard.
> The propeller of {what} threw up nothing but mud {at} on {day}; the {n} people aboard [gave up|switched off] and put the kettle on.
> A grounding {at} on {day} has left {what} with a [bent rudder|dented keel] and {n} people aboard with red faces.
> "We are not sinking, we are [parked|planted]," radioed {who} on {day} from {what}, stuck {at} with {n} people aboard.
> Children [waded|paddled] out {at} on {day} to knock on the side of {what}, immobile on the flats with {n} people on deck.
> Full moon, spring tide, hope: only then may {what} come off the ridge {at} on which it was impaled on {day} with {n} people aboard.
> Two hundred yards from its berth, {what} with {n} people on board [ran out of sea|ran out of water] {at} on {day}.
> According to a report of {body}, {what} carrying {n} persons made contact with the bed of the harbour {at} on {day} and remained there.
> An old chart from {year} and a new shoal do not go together: {what} with {n} people aboard [paid for that|proved it] {at} on {day}, when it stuck.
> The smell of hot engine hung {at} all through {day}, as {what} with {n} people aboard tried to back off the bar it had mounted.
> Grounded by fog {at} on {day}: {what}, destination {far}, passengers and crew {n}.
> {n} life jackets were [handed out|buckled on] for nothing {at} on {day}, for {what} had struck ground where one can stand.
> Still waters may run deep, but not {at}: on {day} {what} with {n} people on board slid up a bank and stayed.
> The ladder that {who} let down from {what} {at} on {day} touched [seaweed|cockles], not water: the vessel was aground, with {n} people aboard.
> Somewhat red in the face, {who} explained {at} on {day} how {what} with {n} people aboard had come to be perched on a spit.
> Buoy to the left, buoy to the right, {what} on the wrong side of both: that is how {n} people ended up stranded {at} on {day}.
> Have you heard? {what}, {n} people in it, is squatting in the mud {at} like a [hen|duck] on eggs, and has been since {day}.
> Off the course, on the bank: {what} and its {n} people forced to a stop {at} on {day}.
> All ferries to {town} had to go round {what} on {day}, for it was blocking the channel {at}, bow in the bank, with {n} people aboard.
> A rope broke, then a [second|thicker] one, but {what} with {n} people aboard did not come off the reef {at} on {day}.
> Where the crabs live {at}, {what} dropped in unasked on {day}; its {n} people could have shaken hands with them from the tilted deck.
> Low tide plus deep draught equals {what} on its side {at}: the {n} people aboard worked out that sum on {day}.
> The engine failed, the current did the rest: {what} with {n} people on board drifted on to the rocks {at} on {day} and hung there.
> {day}, seven o'clock, {place}: a [thud|scraping noise], a list to starboard, and the journey of {what} with its {n} people was suspended.
> Since nobody had looked at the tide table, {what} with {n} people aboard was left propped on its keel {at} on {day}.
> The depth {at} is three feet and {what} needs six, a difference that {n} people on board felt with a lurch on {day}.
> {who} trusted the autopilot, and the autopilot [trusted luck|steered straight ahead]: on {day} {what} with {n} people aboard drove up the shingle {at}.
> Sandwiches were rowed out {at} on {day} to the {n} people stranded on {what}, whose bow had bored into a shoal.
> A harbour pilot might have prevented it, but none was on board with the {n} others when {what} stranded {at} on {day}.
> Photographers [crowded|lined up] {at} on {day} to snap {what}, tipped sideways on the ooze, and {n} people sitting on the rail.
> What was meant as an outing for {n} people became a camp on the flats: {what} hit a hidden bar {at} on {day}.
> Refloating {what}, which has sat on the ledge {at} since {day}, will [need|take] two tugs and a spring tide; the {n} people aboard are ashore.
> Less than a foot of water remained under {what} on {day}, then an inch, then none: its {n} people were prisoners of the ebb {at}.
> Flares went up {at} on {day}, fired by {n} people from {what} that had rammed a gravel bank.
> {p} of {body} would rather have marked the bar {at} a day earlier: on {day} {what} with {n} people aboard ground to a halt on top of it.
> Not since {year} has a vessel jammed {at}, but on {day} {what} did, and [kept|held] {n} people there until the flood.
> Blame the [moon|ebb], said {who} on {day}, when {what} with {n} people aboard sat in a puddle {at} and the sea was far out.

@ vote
> It took [three hours|two pots of tea|five speeches] to get {what} {at} {res?into the council's budget:out of the council's budget}, and in the end {n} votes to {m} settled the matter.
> The chairwoman's [gavel|hammer] came down on {day}, and with it the fate of {what} {at} was sealed: {res?permission granted:permission denied}, {n} to {m}.
> {res?Builders may now send in their prices:No builder need sharpen a pencil} for {what} {at}, the council having {res?given its blessing:withheld its blessing} on {day}.
> The {res?ayes:noes} had {n}, the {res?noes:ayes} had {m}, and {what} {at} was {res?through:sunk}.
> Surveyors' pegs will {res?soon be hammered in:have to be pulled out again} {at}, now that {n} councillors against {m} have {res?consented to:spurned} {what} [on {day}|].
> Item [four|seven] on the agenda was {what} {at}; the entry beside it now reads "{res?agreed:refused}", {n} votes to {m}.
> Ratepayers {res?will be paying for:are spared the cost of} {what} {at}, since the council {res?opened:closed} its purse to the scheme on {day}.
> {res?Consent:Refusal}, [in plain words|in a word], was what {what} {at} met with in the council on {day}, where {n} members outvoted {m}.
> Had {what} {at} been {res?less:more} popular with councillors, the vote of {day} would have gone the other way; as it was, the motion was {res?carried:lost}, {n} to {m}.
> A [pile|sack] of letters from {p} of {body} {res?could not prevent:could not save} {what} {at}: the council {res?ratified:quashed} the proposal on {day}.
> The treasurer has been told {res?to find the money:to keep the money} for {what} {at}, after a ballot in the council [on {day}|] that ended {n} to {m}, {res?in support:in opposition}.
> {res?Applause:A long sigh} rose from the back benches as {what} {at} was {res?voted through:voted out} by {n} councillors to {m} [on {day}|].
> [The council's|A] {res?approval:rejection} of {what} {at} came [before supper|shortly before midnight] on {day}, by {n} votes to {m}.
> So much for the doubters, or so much for the dreamers? For the {res?doubters:dreamers}: on {day} the council {res?gave the go-ahead to:scrapped} {what} {at}.
> {who} brought a cardboard model of {what} {at} to the council on {day} and went home with {res?a building permit:nothing but the model}, the vote being {n} to {m} {res?in favour:against}.
> Council {res?permits:forbids} {what} {at}, {n} votes to {m}.
> When the ballot papers were unfolded on {day}, {n} bore {res?a tick:a cross} and {m} {res?a cross:a tick}, so {what} {at} is {res?approved:rejected}.
> Not one of the {n} councillors who {res?supported:opposed} {what} {at} could be talked round on {day}, and the {m} on the other side were beaten.
> Two coats of varnish were drying in the council chamber on {day} when members, standing, {res?authorised:refused to authorise} {what} {at} by {n} to {m}.
> {place} and {what}: a {res?marriage:divorce} [pronounced|declared] by the council on {day}, with {n} votes to {m}.
> Those who [signed|carried round] the petition {res?for:against} {what} {at} have got their way, for on {day} the council {res?approved it:turned it down}.
> {res?Never mind the cost:Too dear}, [found|reckoned] {n} councillors on {day}, and with only {m} dissenting they {res?said they would have:said they would not have} {what} {at}.
> Somebody will soon be {res?pouring concrete:grazing sheep as before} {at}: the council has {res?signed off:killed off} {what}, {n} votes to {m}.
> Hands went up, hands were counted, heads were {res?nodded:shaken}, and by {n} to {m} {what} {at} was {res?granted:denied} by the council on {day}.
> {who} asked the council for {what} {at}; the council {res?obliged:would not oblige} on {day}, {n} members to {m}.
> Whoever wants {what} {at} {res?can thank:must blame} the {n} councillors who voted {res?for it:against it} on {day}, while {m} did not.
> A majority of the council {res?cannot wait to see:never wants to see} {what} {at}, to judge by the {n} votes to {m} with which it was {res?backed:rejected} on {day}.
> The minority of {m} fought [bravely|to the end], yet the council {res?said yes:said no} to {what} {at} when {n} others {res?embraced:snubbed} the scheme.
> What became of {what} {at}? The council {res?took it to its heart:showed it the door} on {day}, by {n} votes to {m}.
> {res?From wish to decision:From wish to dust} in [one evening|forty minutes]: the council {res?approved:turned down} {what} {at} on {day}.
> According to the notice on the town hall door, {what} {at} "{res?may proceed:may not proceed}", the council having divided {n} to {m} on {day}.
> Since {year} {p} had been [asking|writing] to the council about {what} {at}, and on {day} came the reply: {res?granted:no chance}, {n} votes to {m}.
> {res?The chequebook is out:The chequebook stays in the drawer}: {n} of the councillors, {m} disagreeing, {res?want:do not want} {what} {at}.
> {what} {at} needed a majority in the council on {day} and {res?got one:fell short of it}, for {n} members said {res?yes:no} and {m} said {res?no:yes}.
> Like a [boat|ship] {res?with the wind behind it:with a hole in it}, the motion for {what} {at} {res?sailed through:went down in} the council on {day}.
> Diggers {res?will roll:will not be rolling} towards {place}, where {what} has been {res?permitted:prohibited} by councillors, {n} to {m} [, despite a plea by {p}|].
> While {town} is still [arguing|thinking] about its own, the council here made up its mind on {day}: {what} {at}, {res?certainly:certainly not}, {n} votes to {m}.
> {res?Champagne:Bitter tea} for {who}, whose application for {what} {at} was {res?approved:dismissed} by the council on {day}, {n} votes to {m}.
> You can {res?start:stop} dreaming of {what} {at}, because the council {res?endorsed:shot down} the project [on {day}|] by {n} votes to {m}.
> A single speech by {p} [of {body}|] might have turned the vote, but nobody turned, and {what} {at} was {res?confirmed:dropped} by the council on {day}, {n} to {m}.

@ post
> Ballot slips, [counted twice|unfolded one by one] {at}, show that {who} is to be {role} where {other} was before.
> [Unanimous|Without a single no]: {who} for {role}. Leaving after a long service: {other}.
> The oath that {other} once swore as {role} was spoken [on {day}|] by {who}, with one hand on the town charter.
> {who} had better learn the [filing system|bookkeeping] of {other} by heart, as the council wants {who:him} to be the {role} from now on.
> By seven votes to two, {who} was installed as {role} {at}; {other}, who is retiring, [abstained|counted along].
> It falls to {who} to be the {role} after {other}, whose [knees|eyes] no longer allow it.
> The [rubber stamp|inkwell] of the {role} has been moved one desk along: from {other}, who is giving notice, to {who}, who has been appointed.
> There were nine applicants, {p} of {town} among them, for the vacancy that {other} had created; the winning one, and so the {role}, was {who}.
> Two [cakes|speeches] were on the agenda {at}: a farewell one for {other}, until now the {role}, and a welcome one for {who}, the next.
> Having [trained|taught] {who} for years, {other} may now withdraw, for the pupil has been made {role}.
> In the minutes of the session of {day} it says under point six: {other} released from the duties of {role}, {who} assigned to them.
> "I shall [sleep late|grow leeks] from now on," said {other} {at}, and left the task of {role} to {who}, as the council wished.
> The succession is [clear|arranged]: {other} was the {role}, {who} is the one in line, and the mayor has signed the papers.
> The [deputy|assistant] no longer: {who} has moved up into the post of {role}, which {other} gave up on {day}.
> For the office of {role}, the councillors preferred {who} to {p}, and so filled the vacancy that {other} left by retiring.
> [Pensioned|Retired] from {day}: {other}. Sworn in on the same day, as {role}: {who}.
> The wages of the {role} will from {day} be paid to {who} and no longer to {other}, whose employment by the council is over.
> {place} has lost the familiar [step|cough] of {other}, but not its {role}, since {who} was recruited to carry on.
> The council would have liked to keep {other}; since that could not be, it gave the nomination for {role} to {who} [on {day}|].
> Born in {far}, raised in {town}, and now {role} here: {who} has been handed the baton by {other}.
> As quietly as {other} had [worked|served], {who} was ushered in as the next {role} {at}: a signature, a cough, and that was all.
> The uniform of the {role} had to be taken [in|up] by the tailor, because {who}, who gets it from {other}, has other measurements.
> Old brooms know the corners, but new ones sweep: the {role} {other} is stepping back, and {who} was elected to [take up|grasp] the handle.
> It needed four rounds of voting {at} before {who} had the majority that makes {who:him} the {role}, and {other} a pensioner.
> The search [committee|panel] can go home: it has recommended {who} to follow on from {other}, the departing {role}, and the council has said yes.
> A brass plate reading "{role}" was unscrewed from the locker of {other} and fastened to that of {who} [on {day}|], on the mayor's instructions.
> Until the end of the month {other} is still {role}; after that the [responsibility|authority] is with {who}, by a decision taken {at}.
> "Any objections?" asked the mayor {at} on {day}. There were none, and {who} was the {role}, with {other} [clapping|beaming] as predecessor.
> Nobody has been {role} for longer than {other}, in office since {year}; nobody for a shorter time than {who}, who was [named|nominated] on {day}.
> The baton changes hands in full run: {other} drops out of the race as {role}, {who} is on the next [lap|leg].
> By a decree [pinned up|read aloud] {at}, the powers of the {role} are withdrawn from {other}, at {other:her} own wish, and conferred upon {who}.
> They say {other} [winked|smiled] when the council came out with it {at}: the heir to {other:her} work as {role} is {who}.
> Had {other} not asked to [retire|resign], {who} would not have been picked as {role}; but so it went at the meeting on {day}.
> The arrival of {who} as {role} and the departure of {other} from the same post were [toasted|marked] with cider {at}.
> {body} had proposed {p}, the mayor proposed {who}, and the mayor prevailed: that is who will be {role} in the wake of {other}.
> A probation of three months awaits {who}, whom the council took on as {role} {at} because {other} had [quit|resigned].
> The telephone marked "{role}" rang on {day}, and for the first time it was not {other} but {who}, newly in office, who picked it up [{at}|].
> After the era of {other}, the era of {who}: on {day} the council turned over the leaf and [wrote|entered] a new name as {role}.
> The [raincoat|lantern] goes with the job, so {other} returned it {at} and {who}, freshly appointed {role}, signed the receipt.

@ money
> Page nine of the council's accounts, [approved|passed] on {day}, has a new line: upkeep of {what} {at}, {N} pounds.
> Tenders are invited for work on {what} {at}; the council has [capped|fixed] the price at {n} pounds.
> With eight votes to [three|two], {what} {at} came through on {day}: {n} pounds for repairs from the council's reserve.
> Taxpayers will part with {n} pounds so that {what} {at} may last another [winter|ten years]; the council [willed it so|so decreed].
> {p} of {body} complained about {place} in {year}; now comes the council's reply, a grant of {n} pounds to mend {what}.
> The council says goodbye to {n} pounds, and {place} says goodbye to [an eyesore|a danger]: {what} will be done up.
> If all goes to plan, {n} pounds will by spring have turned {what} {at} from a worry into a [pleasure|source of pride], says the council, which is paying.
> A photograph that {who} laid on the council table [on {day}|] did the trick: {n} pounds were approved for {what} {at}.
> How much is {place} worth to the council? Since {day} we know: {n} pounds, to be [precise|exact], for the care of {what}.
> The new [bandstand|flagpole] must wait: {what} {at} came first with the council on {day}, and {n} pounds can be spent only once.
> Cheaper than feared, dearer than hoped: the council [estimates|prices] the mending of {what} {at} at {n} pounds and will foot the bill.
> "[Carried|Adopted]," said the mayor on {day}, and with that one word the town owed {what} {at} a facelift worth {n} pounds.
> Funding of {n} pounds has been released by the council in respect of {what} {at}; works [will commence|are to start] on {day}.
> There is something left in the town chest after all: {n} pounds of it was [promised|allocated] by the council on {day} for {what} {at}.
> From the parking fees in {street} come {n} pounds, and the council is letting them flow to {place}, where {what} will be [refreshed|smartened up].
> {firm} will send the [fitters|crew] and the council will send the money, {n} pounds, when the repair of {what} begins {at}.
> It will be louder {at} for a [week|month] or two, as the council is sinking {n} pounds into {what}.
> A sorry sight no longer: the council finances the renovation of {what} {at}[, as agreed on {day}|]. Cost: {n} pounds.
> Do not be surprised by [fences|barriers] {at}: behind them {n} pounds of council money will be hard at work on {what}.
> Who pays for {what} {at}? All of us, through the council, which [granted|sanctioned] {n} pounds on {day}.
> Only {p} voted against: {n} pounds, the other councillors [agreed|felt] on {day}, is not too much to ask for {what} {at}.
> The council treasurer sharpened a pencil on {day}, subtracted {n} pounds and wrote beside it: {what}, {place}, [repairs|to be mended].
> Better late than never, {p} of {body} [remarked|grumbled] when the council awarded {n} pounds for putting {what} {at} to rights.
> The patient: {what}. The place: {place}. The medicine: {n} pounds, [prescribed|ordered] by the council on {day}.
> One penny less than {n} pounds would have been too little, [builders|experts] say, and so the council pledged the full amount for {what} {at}.
> Prevention is cheaper than cure, the council [reasoned|argued] on {day}, and assigned {n} pounds to {what} {at}.
> The grumbling {at} may cease: [three|four] committees have scraped together {n} pounds, with which the council will modernise {what}.
> No bake sale, no raffle: it is straight from council funds that the {n} pounds for [tidying up|patching up] {what} {at} will be taken.
> Thank the storm: it laid bare the [damage to|weakness of] {what} {at}, and the council reacted on {day} with an emergency payment of {n} pounds.
> Year after year {what} {at} had been [crossed off|struck from] the list; on {day} the red pen rested, and {n} pounds stayed in the council's plan.
> What {town} blows on fireworks, {n} pounds, goes here, by [order|wish] of the council, into {what} {at}.
> The biggest [outlay|expense] that the council agreed to on {day} concerns the upkeep of {what} {at} and runs to {n} pounds.
> On the way to {place}: a lorry, two ladders and, out of the council's coffers, {n} pounds for a [thorough|long overdue] repair of {what}.
> Would {n} pounds be [sufficient|enough]? Yes, said the surveyor, and on {day} the council commissioned the repair of {what} {at}.
> {who} may put away {who:her} petition: the council has met its demand and will fund [improvements|repairs] to {what} {at} with {n} pounds.
> Nothing lasts for ever, least of all {what} {at}, so the council is replacing whatever is [worn out|past saving], at an expense of {n} pounds.
> A sum of {n} pounds left the council's savings account on {day}; it will come back to us {at} in the form of {what}, [as good as new|made fit again].
> Rate rise or not, {p} learnt at question time, the {n} pounds for an overhaul of {what} {at} is [safe|certain]: the council has ring-fenced it.
"""
