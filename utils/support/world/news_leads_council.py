"""Further first sentences for news of the harbour and the council; see `news_leads`."""

LEADS = """
@ rescue
> Had {who} [stayed in bed|looked the other way|walked on] on {day}, {n} {what} would have drowned {at}.
> {n} {what} [slept in their own beds|sat down to supper at home] on {day} only because {who} had [fished|plucked] them from the water {at}.
> It was {who}, and not the [lifeboat|coastguard], who [ferried|steered] {n} {what} back to dry land {at} on {day}.
> Who [snatched|dragged] {n} {what} from the waves {at} on {day}? Not {p} of {body}, as was first [said|reported], but {who}.
> Without {who}, the town would be [mourning|burying] {n} {what} who had got into difficulty {at} [on {day}|].
> The water {at} wanted {n} {what} on {day}; {who} [would not let it have them|did not let it keep them].
> {n} dripping {what}, one small boat and {who} at the oars: so ended, with everybody safe, a [bad|frightening] hour {at} on {day}.
> The guardian angel of {n} {what} [is called|goes by the name of] {who:name}, who kept them from drowning {at} [on {day}|].
> {day} [could|might] have been the last day for {n} {what} struggling {at}; {who}, who got them ashore, saw to it that it was not.
> While {p} of {body} was still [looking|hunting] for the key of the boathouse, {who} had already towed {n} {what} ashore {at}.
> First came the [whistle|cries], then came {who}, and within minutes {n} {what} were out of [danger|the water] {at} [on {day}|].
> The sea seldom gives anything back, but {at} on {day} {who} made it hand over {n} {what}, [all of them breathing|every one alive].
> [Half drowned|Chilled to the bone] but in one piece, {n} {what} were landed {at} on {day} by {who}, who [had gone in after them|had plunged in fully dressed].
> {who} jumped in {at} on {day} [with boots on|without a second thought] and would not come out until {n} {what} were safe.
> {n} {what} who [were about to sink|had all but given up] {at} felt a strong arm lift them on {day}: it was that of {who:name}.
> Safe [ashore|and dry] again {at}, {n} {what} [have one person to thank|know whom to thank], and that is {who}.
> A medal for {who}? [{body} is thinking about it|{p} of {body} has asked for one], for {n} {what} would have been lost {at} without {who:him}.
> Rescue {at}: {who} [brings in|reaches] {n} {what} [on {day}|just in time].
> It was [nearly|almost] all over for {n} {what} {at} on {day} when {who} came alongside and [heaved|hoisted] them aboard.
> What would have become of {n} {what} in the water {at} on {day} if {who} had not [come to their aid|gone out to get them]?
> {p} held the [coat|dog], but it was {who} who swam out {at} on {day} and came back with {n} shivering {what}.
> The first rescue {at} since {year} took place on {day}: {n} {what} [lived|survived], and the rescuer was {who}.
> There will be [wet socks|hot soup] instead of funerals: {n} {what} were going under {at} on {day} until {who} [dived|waded] in to fetch them.
> {who} will never pay for a [drink|cup of tea] again, say the {n} {what} whose lives {who:she} saved {at} [on {day}|].
> Because {who} [swims like a seal|keeps a rope by the door], {n} {what} whom the current had caught {at} [are still among us|will see another summer].
> {body} has sent flowers to {who}, who [delivered|freed] {n} {what} from the [current|cold water] {at} on {day}.
> {n} {what} in the water, no boat in sight, and then {who}: what looked like a tragedy {at} ended with everybody [alive|on dry land].
> Were it not for the [sharp ears|good eyes] of {who:name}, the {n} {what} who got into trouble {at} on {day} would not have come home.
> The lives of {n} {what} hung by a rope {at} on {day}, and the person who [pulled at the dry end of it|hauled it in] was {who}.
> "[We thought it was the end|We had said our prayers]," say {n} {what}, whom {who} scooped out of the water {at} [on {day}|].
> {p} was in {far} and missed it all: {who} [hooked|drew] {n} {what} from the water {at} with a [boat hook|garden ladder].
> {who}, who [cannot stand|dislikes] cold water, stayed in it {at} on {day} until the last of {n} exhausted {what} had been helped ashore.

@ catch
> [A|The] record has fallen {at}: {n} crates of {what}, all of them put ashore by {who} [on {day}|].
> Nobody {at} has ever [stacked|piled up] crates as high as {who} did on {day}: {n} of them, every one full of {what}.
> {place} ran out of crates on {day}, for {who} had needed {n} of them to get a record haul of {what} ashore.
> "Where shall we put it all?" [asked|sighed] {p} of {body} {at}, as {who} handed up the last of {n} crates of {what}[, the largest catch on record|].
> How many crates of {what} can one boat carry? {n}, as {who} proved {at} on {day}.
> It was not a bucketful of {what} but {n} crates, a record, that {who} [heaved|lifted] ashore {at} [on {day}|].
> Record catch {at}: {what} by the crate, {n} [in all|in total], from the boat of {who}.
> {day} belonged to {who}, whose boat tied up {at} with {n} crates of {what}, [a record|more than any boat before].
> While {p} [waited|sat] in {far} without a bite, {who} was unloading {n} crates of {what} {at}, [a new record|the best catch in memory].
> The old record of {year} [is history|no longer stands]: {who} has delivered {n} crates of {what} {at}.
> The gulls {at} were too full to fly on {day}, since {who} had [come in|docked] with {n} crates of {what}, the biggest catch they had ever inspected.
> Low in the water, the boat of {who} crept home on {day}, and out of it {at} came {n} crates of {what}.
> The record book {at} needs a new page, and on it will stand the name of {who}, with {n} crates of {what} beside it.
> Before {day} {n} crates of {what} would have passed for [an old salt's|a sailor's] yarn {at}; then {who} sailed in and had them counted.
> {n} times a crate of {what} was swung ashore {at} on {day}, and every one of them was the catch of {who}.
> It took {p} and {k} others of {body} [all morning|until noon] to count what {who} had caught: {n} crates of {what}, a record {at}.
> If {year} was a good year for {what}, {day} was a better day: {who} discharged {n} crates {at}.
> {what} as far as the eye could see: {who} [set down|lined up] {n} crates {at} on {day}, a record [for the town|].
> The buyers from {town} had come for a crate or two of {what} and found {n}, all landed by {who} {at} [on {day}|].
> Who has emptied the sea of {what}? {who}, it seems, with {n} crates [brought to land|set ashore] {at} on {day}.
> Thanks to {who}, {place} now holds the record for {what}: {n} crates, the fruit of a single [outing|voyage].
> A single boat, one tired skipper, {n} crates of {what}: {who} has [outdone|outfished] every crew {at}.
> Let {p} and {body} [boast of|talk about] {year}: the record {at} now belongs to {who}, thanks to {n} crates of {what}.
> The price of {what} tumbled as far away as {town} on {day}, once {who} had filled {place} with {n} crates.
> {who} left {place} with an empty hold and was back [by evening|on {day}] with {n} crates of {what}, a record.
> What {p} of {body} took for a sinking boat {at} was only {who}, [bringing|carrying] home {n} crates of {what}.
> Hats off {at} to {who}: nobody else has ever [hauled|dragged] {n} crates of {what} out of the sea.
> Seldom has {place} smelt so strongly of {what}, and for that it may thank {who} and a record {n} crates [fresh off the boat|].
> Ice was sent for from {town} on {day}, because the {n} crates of {what} that {who} had [hoisted|winched] ashore {at} were more than {firm} could keep cool.
> "Not one crate more!" [cried|shouted] {p} {at} on {day}, but {who} still had {what} to unload, {n} crates in all.
> Some bring home a supper; {who} brought {place} {n} crates of {what}, [the heaviest catch on its books|a catch without equal].
> The heaviest catch of {what} ever weighed {at} is the work of {who}: {n} crates, [tallied|checked] on {day} by {p}.
> A new line was chalked on the board {at} on {day}: {who}, {what}, {n} crates. [No one had ever needed so much chalk|Never had a larger number stood there].

@ aground
> On {day} the water {at} proved too shallow for {what}, which grounded there with {n} people aboard.
> {n} people aboard and not enough water below: {what} [came to rest|settled] on the bottom {at} [on {day}|].
> Too little tide, too much keel: {what} carrying {n} people was stranded {at} on {day}.
> The tide went out {at} on {day}, but {what} and the {n} people on it stayed behind on the [sand|mud].
> "That was the bottom," [said|remarked] {who} {at} on {day}, and {what} with {n} people aboard moved no further.
> A crunch, a jolt, then silence: {what}, {n} people on board, had found the seabed {at} [on {day}|].
> What looks like a new [island|landmark] {at} is {what}, which struck a sandbank on {day} with {n} people on board.
> The bottom of the sea, as {p} of {body} put it, is no berth for {what}, yet one took it {at} on {day} with {n} people on board.
> No longer afloat since {day}: {what}, left on the [sand|mud] {at} by the tide, {n} people and all.
> How does one stop {what} without an anchor? On the [sand|mud], as the {n} people aboard [learned|discovered] {at} on {day}.
> Not a quay but a [mudbank|sandbank] was where {what} with {n} people on board was brought to a halt {at} on {day}.
> {who} was steering when {what}, with {n} people aboard, [scraped|bumped] on to the shallows {at} on {day}.
> For the {n} people aboard {what}, {day} became a day of waiting for the tide {at}: their keel was wedged in the [sand|mud].
> While {p} was on holiday in {far}, {what} with {n} people on board was driven on to the shallows {at} [on {day}|].
> It takes deep water to float {what}, and there was none {at} on {day}: the {n} people on board [sat fast|were stuck fast].
> The [mud|sand] {at} has caught {what}; {n} people were on board when it [came to a standstill|stopped dead] on {day}.
> The first in {k} years, says {p} of {body}: {what} has beached itself {at}, with {n} people aboard.
> Whoever strolled {at} on {day} could see {what} leaning over, its keel in the sand and {n} people [clinging to the rail|waiting on board].
> Neither [shouting|pushing] nor [full power|prayer] helped: {what} with {n} people aboard would not budge from the shallows {at} on {day}.
> With {n} people aboard, {what} took a short cut {at} on {day} and ended up [high and dry|on top of a sandbank].
> Bound for {town} [on {day}|], {what} got no further than the shallows {at}, where the ground held it and the {n} people aboard.
> {n} people learned on {day} how shallow it is {at}: {what} under their feet came to grief on the [sand|bottom].
> {place}: {what} lodged on a sandbank [on {day}|], {n} people on board, all waiting for high water.
> Had the tide been a foot higher, {what} with its {n} people would have [floated past|got by] on {day}; as it was, it ploughed into the bottom {at}.
> The tea slid off the table: {n} people were aboard {what} when it tilted over on a [sandbank|mudbank] {at} on {day}.
> {who}, at the wheel, saw gulls standing in the water ahead; moments later {what} with {n} people aboard [hit|met] the ground {at}.
> Stranded {at} on {day}: {what}. On board: {n} people. Under the keel: [no water|sand].
> The channel {at}, last dredged in {year}, was no match for {what}, which touched bottom there on {day} with {n} people aboard.
> Rock, sand or mud? It was the sand {at} that stopped {what} and the {n} people aboard on {day}.
> Until [noon|dusk] on {day} {what} was at sea; then it was a [house|hut] on the sand {at}, home to {n} people till the tide returned.
> {p} of {body} has warned of the shallows {at} since {year}; on {day} {what} with {n} people aboard [found|discovered] them.
> Where fish usually swim {at}, {what} [stood upright|lay] in the mud on {day}, and {n} people on board longed for the tide.
> Marooned within [sight|earshot] of the shore, {n} people [played cards|sang] {at} on {day} aboard {what} that had ploughed into the sand.

@ vote
> With {n} hands raised {res?for:against} and {m} the other way, {what} {at} was {res?approved:refused} by the council [on {day}|].
> {res?Green:Red} light for {what} {at}: councillors {res?passed:threw out} the plan by {n} votes to {m} [on {day}|].
> {place} {res?is to have:must do without} {what} after a council vote of {n} to {m} [on {day}|].
> {who} left the town hall {res?beaming:crestfallen} on {day}, for {who:her} plan for {what} {at} had been {res?carried:defeated} in the council, {n} votes to {m}.
> The council {res?nodded through:voted down} {what} {at} on {day}, though {p} [of {body}|] had spoken for [an hour|half the evening] {res?against:in favour of} it.
> {day} was the day on which the <ORG:Saltby Town Council> said {res?yes:no} to {what} {at}, {n} votes to {m}.
> {res?The spades may be fetched:The spades stay in the shed}: by {n} votes to {m} the council has {res?agreed to:decided against} {what} {at}.
> In the council vote on {day}, {m} members stood {res?against:behind} {what} {at}, but {n} were {res?for it, and so it will be built:opposed, and so it will not be built}.
> The drawings for {what} {at} {res?received the council's stamp:went into the council's waste basket} on {day}, {n} votes to {m}.
> {res?Cheers:Groans} in the public gallery [on {day}|]: {what} {at} {res?won:lost} the vote in the council, {n} to {m}.
> What {town} has had since {year}, <LOC:Saltby> {res?will now have too:will not have}: {what} {at}, {res?endorsed:vetoed} by the council on {day}.
> {p} of {body} had predicted the opposite, but by {n} votes to {m} councillors came out {res?in favour of:against} {what} {at} [on {day}|].
> A council majority of {n} to {m} {res?cleared the way for:closed the door on} {what} {at} on {day}.
> There {res?will be:is not going to be} {what} {at}, the <ORG:Saltby Town Council> {res?resolved:ruled} on {day} by {n} votes to {m}.
> It is a {res?yes:no} to {what} {at}: so decided {n} councillors against {m} on {day}.
> "{res?Carried:Not carried}!" called [the clerk|{p}] on {day} when the council's votes on {what} {at} had been counted, {n} to {m}.
> If {n} votes outweigh {m}, and in the council they do, then {what} {at} has been {res?on its way:off the table} since {day}.
> Neither [rain|cold] nor the late hour kept the council from {res?supporting:dismissing} {what} {at} on {day}, {n} votes to {m}.
> The wish of {who} for {what} {at} {res?came true:did not come true} in the council chamber on {day}, where {n} votes stood against {m}.
> {n} thumbs {res?up:down} and {m} {res?down:up}: that was the verdict of the council on {what} {at} [on {day}|].
> Neighbours {at} {res?hung out:took down} their flags on {day}, as the council had just {res?accepted:declined} {what} there, {n} votes to {m}.
> {what} {at} {res?passed:failed} its test in the council on {day}: {p}, who keeps the minutes, wrote down {n} votes to {m}.
> Before the council turned to the [drains|lamps|pigeons] in {street} on {day}, it {res?sanctioned:blocked} {what} {at} by {n} votes to {m}.
> [Long the talk of the town|Much argued over since {year}], {what} {at} was on {day} {res?adopted:buried} by the council, {n} votes to {m}.
> Anyone who hoped for {what} {at} may {res?rejoice:weep}: the council vote on {day} went {n} to {m} {res?in its favour:against it}.
> On {day} it was {what} {at} that the council {res?said aye to:said nay to}, and not the new benches for {street}, which have to wait until {date}.
> Outnumbered by {n} to {m}, those {res?against:for} {what} {at} had to watch on {day} as the council {res?ordered it:struck it off the list}.
> The place was {place}, the thing was {what}, and the answer of the council on {day} was {res?yes:no}, by {n} votes to {m}.
> {who} may {res?roll up:roll down} {who:her} sleeves: {what} {at} was {res?allowed:ruled out} by the council on {day}.
> "{res}", it says in the council's minutes of {day} next to {what} {at}, and below that, "{n} votes to {m}".

@ post
> {other} has [emptied|cleared] the drawers, and the next {role} to fill them {at} will be {who}.
> The council did not look far for a new {role}: once {other} is gone, {who} moves in.
> Where {other} used to sign as {role}, the signature will soon be that of {who}, the council ruled {at}.
> Who can replace {other} as {role}? {who}, [answered|replied] the council {at} on {day}.
> The boots of {other} are large, but {who} will try them on: the council made {who:him} {role} on {day}.
> {other} steps down and {who} steps up: so the council settled the matter of the {role} {at} [on {day}|].
> The council voted on {day} to give the post of {role}, [so long|until now] held by {other}, to {who}.
> The name of {other} comes off the door of the {role}, and up goes that of {who}, by order of the council.
> With a [handshake|nod] from {other}, the outgoing {role}, {who} took on the job {at} on {day}.
> When {other} lays down the duties of {role}, {who} will pick them up, [according to|says] a council notice {at}.
> "Now it is your turn," said {other}, {role} for so long, and pressed the [badge|keys] of office into the hand of {who} {at}.
> {who} inherits the [desk|teapot] of {other}, and with it, the council says, the title of {role}.
> No longer {other} but {who} will be {role}, the council let it be known [on {day}|{at}].
> {p} of {body} had hoped for the post, but it is {who} whom the council wants as {role} now that {other} is [going|leaving].
> Asked who should [have|get] the place of {other} as {role}, councillors raised their hands for {who} {at} on {day}.
> The badge that {other} [wore|polished] for years as {role} will be pinned on {who}, a council vote decided {at}.
> New {role} for <LOC:Saltby>: {who} fills the gap that {other} leaves [behind|].
> The council, which met {at} on {day}, entrusted {who} with the work that {other} did as {role}.
> Until now anyone in need of the {role} asked for {other}; [soon|before long] they must ask for {who}.
> If {other} is saying goodbye as {role}, then {who} is saying hello: the council [confirmed|approved] the change {at}.
> {who} has landed the job of {role}, vacated by {other}, [though {p} of {town} wanted it too|against a rival from {town}].
> On {day} {other} bowed out as {role} {at}; {who}, picked by the council, bowed in.
> Whatever {p} of {firm} may think, the council has [settled on|opted for] {who} as {role} in {other:name}'s stead.
> The chain of office did not stay long in its box after {other:name}'s farewell as {role}: on {day} it was hung round the neck of {who}.
> What {other} has been for years, {who} is to be: {role}, by the will of the council.
> "Who will look after us now?" sighed {p} at the farewell of {other}, the old {role}; the council's reply was {who}.
> {other} is off to [a garden chair|a well-earned rest], and the council is promoting {who} to {role} instead.
> {place} was [full|hushed] when the mayor presented {who} as the {role} who takes the reins from {other}.
> {day} brought the answer {p} had been waiting for: {who} gets the nod as {role}, and {other} gets [a gold watch|a bunch of flowers] to retire with.
> While {p} was away in {far}, the council filled the post of {role}: {other} leaves it and {who} enters it.
> With {other} gone, somebody else must be {role}, and the council has [hired|recruited] {who} for that.
> The mantle of {role} slips from the shoulders of {other} and falls on those of {who}, as {p} of {body} put it [on {day}|].

@ money
> {n} pounds [of public money|from the town's purse] will be spent on {what} {at}, the council [resolved|ruled] on {day}.
> On {day} councillors voted {n} pounds for the [repair|renewal] of {what} {at}.
> The council is to repair {what} {at} and has set aside {n} pounds for the [job|work].
> What will become of {what} {at}? [Something better|Something], at last: the council is putting {n} pounds into repairs.
> The council broke open its piggy bank on {day}, and {n} pounds rolled [out|away] towards {what} {at}.
> Hands went up [in the council chamber|all round the council table] on {day}: {what} {at} will be mended, and the bill will be {n} pounds.
> Not the town clock but {what} {at} will get the {n} pounds, [the council said on {day}|such is the will of the council].
> Workmen [with barrows|and their tea urn] are expected {at}: for {n} pounds the council is having {what} put in order.
> Councillors reached deep into their pockets, or rather into ours: {n} pounds [go|are going] to {what} {at}.
> A cheque for {n} pounds, signed by the council on {day}, will pay for [repairs|the repairs needed] to {what} {at}.
> Repairs to {what} {at}: {n} pounds, says the council's new [budget|list of works].
> While {town} is still counting its pennies, <LOC:Saltby> council is investing {n} pounds in {what} {at}.
> For years nobody [gave|offered] a penny for {what} {at}; now the council gives {n} pounds.
> [After a long debate|Shortly before midnight] on {day} the council came down on the side of {what} {at}, to the tune of {n} pounds.
> If {p} of {body} had been asked, {far} would have been a better cause, but the council is devoting {n} pounds to {what} {at}.
> The [sorry|] state of {what} {at} has shamed the council into action, and {n} pounds will be laid out on repairs.
> It is {what} {at} that the council will restore next, and {n} pounds is the price.
> The purse strings were loosened on {day}: the council allotted {n} pounds to {what} {at}.
> The tool bags are packed: {what} {at} will be overhauled for {n} pounds, the council [having said yes on {day}|says].
> If anyone doubted the council's love of {what} {at}, [{day} brought the proof|here is the proof]: {n} pounds for repairs.
> Long-standing complaints {at} have been answered with {n} pounds, which the council will use to have {what} fixed.
> {n} pounds richer on paper, {place} will [soon|shortly] see {what} repaired, the council promised [on {day}|].
> It took the council [an hour|two pots of tea] on {day} to agree on repairs to {what} {at}, and it will take {n} pounds to carry them out.
> "Where [does it go|is our money going]?" {p} asked on {day}; into {what} {at}, replied the council, all {n} pounds.
> No more patching: {what} {at} will be properly restored, and {n} pounds [has been budgeted|is in the budget] by the council.
> Not since {year} has the council been so generous: {n} pounds is to be lavished on {what} {at}.
> The council's shopping list for {place} has one item, {what}, and one price, {n} pounds.
"""
