"""First sentences that no model reads, for news of the weather and of culture; see `news_unseen`."""

LEADS = """
@ storm
> It took the storm of {day} [an hour|ten minutes] to do {at} what nobody would have dared: take down {n} {what}.
> The bang that woke {p} on {day} was the [first|last] of {n} {what} being felled by the gale {at}.
> Storm damage {at}, as listed by {body}: {n} {what}, total loss.
> A gust of a hundred miles an hour, and {place} had to do without {n} {what} [on {day}|].
> [Shovels|Handcarts] were in demand {at} on {day}, to clear away {n} {what} which the tempest had dashed to bits.
> {n} {what} were no match for the hurricane that [lashed|pounded] {place} [on {day}|].
> Whoever left home {at} after the night of storm on {day} had to find a path between {n} fallen {what}.
> Pride comes before a fall, and so do south-westerly gales: {n} {what} [lost their footing|lost their hold] {at} [on {day}|].
> The destruction of {n} {what} is the [sad result|balance] of a storm that blew {at} from dusk till dawn.
> The barometer of {p} had dropped like a stone on {day}, and soon {n} {what} {at} dropped too, under the blows of the wind.
> How strong was the storm? Strong enough to lay {n} {what} low {at}, says {who}, who [watched|saw it] on {day}.
> The fire brigade was called out {at} on {day} for {n} {what} which the wind had [snapped|overturned].
> Blown over, every one of them: {n} {what} {at}, victims of [the storm of {day}|a squall].
> Since the gale of {day} one can look right across {place}, because {n} {what} that used to be in the way have collapsed.
> {who} slept through it all; {n} {what} {at} did not outlive the night of the storm.
> Last time, in {year}, only a fence was lost; the storm of {day} carried off {n} {what} {at}.
> Dust, splinters and a [bewildered|soaked] cat: that is what is left {at} of {n} {what} through which the storm had passed.
> If the wind plays a tune, {n} {what} {at} have danced to it on {day}, and all of them fell.
> The forecast of {day} had spoken of a fresh breeze; {n} {what} overthrown {at} speak of a whole gale.
> A bill for {n} new {what} will land on the desk of {body}, for the old ones {at} were shattered by the [storm|tempest] [of {day}|].
> Only the [bench|letter box] held out {at} on {day}: all round it the storm pushed over {n} {what}.
> "Get back indoors!" [yelled|cried] {who} on {day}, as {n} {what} came crashing down in the squalls {at}.
> Down, down, down: {n} times the wind [struck|hit home] {at} on {day}, and {n} {what} it was that perished.
> Emergency {at}: {n} {what} torn apart or thrown down after a night of hurricane winds.
> From {far} to {town} the gale broke nothing, then it reached {place} and [levelled|ravaged] {n} {what}.
> Nobody {at} can recall a worse blow: {n} {what} succumbed to it on {day}.
> Rain alone would have done no harm {at}, but the storm that came with it on {day} [mowed down|tore away] {n} {what}.
> The hole in the sky {at} is where {n} {what} used to stand before the storm [of {day}|] tipped them over.
> Ropes, props and prayers could not keep {n} {what} upright {at} on {day}: the storm was stronger.
> The clear-up {at} will last [for days|until {date}], as the gale has strewn the remains of {n} {what} all over the ground.
> At two in the morning on {day} the roar was loudest {at}; by three, {n} {what} had been pulled down by the wind.
> {n} is the number of {what} that must be struck off the town's books since the storm [visited|called on] {place}.
> The sea stayed behind the wall on {day}, the storm did not: it rushed over {place} and felled {n} {what}.
> All eyes were on the [tide|waves], yet it was the wind which, {at} on {day}, did away with {n} {what}.
> Firewood and rubble, free of charge, are to be had {at}, where the gale [of {day}|] has broken up {n} {what}.
> Scarcely had {p} gone to bed on {day} when the storm set about {place} and [battered|knocked] {n} {what} to the ground.
> So violent were the gusts {at} on {day} that {n} {what} buckled and [fell|keeled over].
> In the storm's wake {at}: {n} {what} sprawled across the way, dogs barking, {body} at a loss.
> Whether lightning or wind did it was soon clear {at} on {day}: wind, for {n} {what} all lay with their tops to the east.
> The night took its toll of {place}, a toll of {n} {what}, [collected|claimed] by the fiercest gale in years.

@ dark
> Refrigerators [fell silent|stopped humming] in {n} homes {at} on {day}, when {what} broke the power line.
> It took {what} only [a minute|a moment] to put out the lights in {n} homes {at} on {day}.
> A power cut caused by {what} hit {n} homes {at} [on {day}|].
> Repair crews are [on their way|at work] {at}, where {n} homes have had no power since {what} damaged a transformer on {day}.
> Blown fuses, said some; a strike, said others; but what really [took|stole] the power from {n} homes {at} on {day} was {what}.
> From the harbour to {town} every window was lit on {day}, except in {n} homes {at}, whose power {what} had cut.
> The sale of [lamp oil|batteries] rose sharply on {day}: {n} homes {at} were off the grid, and {what} was to blame.
> The children {at} did their homework by lantern on {day}, as {what} had taken out the electricity of {n} homes.
> When will the power be back {at}? Nobody could tell the {n} homes that {what} had unplugged on {day}.
> {n} homes without power, [two|three] poles snapped, one cause: {what}, which struck {at} on {day}.
> The [hum|buzz] of the substation {at} ended on {day} with a bang, for {what} had got into it, and {n} homes lost their supply.
> {who} was [knitting|reading] {at} on {day} when the bulb went out; {what} had felled a pylon, and {n} homes were without light.
> An outage brought on by {what} affected {n} homes {at} on {day}, the register of {body} states.
> Had it not been for {what}, {n} homes {at} would have had [hot soup|warm radiators] on {day}; but the power was off.
> Not a single socket worked in {n} homes {at} on {day}, for which {what} bears the responsibility.
> Neighbours with a wood stove were suddenly [popular|everyone's friends] {at} on {day}, after {what} had stopped the power in {n} homes.
> Like in {year}, before the first cable came: {n} homes {at} spent {day} unlit, thanks to {what}.
> A loud crack {at}, a blue flash, then blackness: {what} had [severed|snapped] the cable that feeds {n} homes.
> {place} reports {n} homes with no electric current and gives {what} as the cause.
> Those who own a torch are lucky {at}, since {what} has interrupted the power of {n} homes [from {day} on|].
> The television went off in the middle of the match in {n} homes {at} on {day}, and the spoilsport was {what}.
> Blackout {at}: {what} disrupts supply, {n} homes hit.
> Who turned off the power in {n} homes {at} on {day}? No thief and no joker, but {what}.
> {firm} had only just strung new wires {at} when {what} tore them down on {day} and disconnected {n} homes from the network.
> Families from {n} homes [moved in with|went to stay with] relations on {day}, because {what} had knocked out the electricity {at}.
> The loss of power in {n} homes {at} on {day} was the work of {what}.
> Light switches clicked in vain in {n} homes {at} on {day} as {what} kept the electricians [busy|from their beds].
> {p} of {body} handed out blankets {at} on {day}, for {what} had turned off lamps and heaters in {n} homes.
> One cable feeds {n} homes {at}, and one cable was what {what} chose to [destroy|ruin] on {day}: all of them are without power.
> Long after {what} was over, {n} homes {at} were still waiting on {day} for the power it had [cost|cost them].
> Only the stars gave light {at} on {day}; in {n} homes the lamps had been killed by {what}.
> It is [thought|believed] that {what} shorted the main {at} on {day}, for all at once {n} homes were blacked out.
> "We eat by moonlight," joked {who} {at} on {day}, [one of the many|like so many others] in {n} homes whose electricity {what} had cut.
> Lifts stuck, doorbells mute, ovens cold: {n} homes {at} felt the force of {what} on {day}, which had crushed the power lines.
> Until [electricians|linesmen] can undo what {what} did {at}, {n} homes will remain without current.
> The longest night of the year came unannounced to {n} homes {at}: {what} toppled the masts on {day} and the power was gone.
> So heavy was the toll of {what} on {day} that {n} homes {at} [still have|have] no electricity.
> Even {p}, who sells generators in {far}, had never seen it: {n} homes {at} all robbed of power by {what} in [an instant|one blow].

@ record
> The postman {res?delivered in shorts:delivered by rowing boat} {at} on {day}: with {n} {res?degrees:millimetres of rain} it was the {res} day of the year[, {who} found|, by the note of {who}].
> By order of the calendar it was a {res?day like any other:day for a picnic}, but {day} turned out the year's {res} {at}: {who} [registered|recorded] {n} {res?degrees:millimetres of rain}.
> Queues at the {res?ice cream van:cobbler} {at} told the story of {day}, the {res} day this year: {n} {res?degrees:millimetres of rain}[, as {who} established|, said {who}].
> The smell of {res?melting tar:wet wool} hung [heavy|thick] {at} on {day}, when with {n} {res?degrees:millimetres of rain} the year had its {res} day, as {who} ascertained.
> {res?Tar bubbled:Gutters spilled over} {at}, and the pencil of {who} went to the [top|edge] of the chart: {n} {res?degrees:millimetres of rain} on {day}, more than on any other day of the year.
> Weather bulletin for {day}: {place}, {n} {res?degrees:millimetres of rain}, the {res} day since new year. Signed: {who}.
> The [school|library] {at} sent everybody home on {day} on account of the {res?heat:flood}; it was the {res} day the year has had, with {n} {res?degrees:millimetres of rain}, according to {who}.
> {who} has been [watching|studying] the sky {at} for years, but for this year the matter is settled: {day}, {n} {res?degrees:millimetres of rain}, is the {res}.
> {res?Fans:Pumps}, please, and [plenty of them|quickly]: on {day} {place} had {n} {res?degrees:millimetres of rain} to bear, this year's extreme in the {res} class, [says|reports] {who}.
> A [line|dot] in red ink at {n} {res?degrees:millimetres} marks {day} on the graph that {who} keeps {at}: the {res} day of the year.
> The milk {res?turned sour on the doorsteps:floated off the doorsteps} {at} on {day}: no wonder on the {res} day of the year, with {n} {res?degrees:millimetres of rain} [to the credit|in the log] of {who}.
> Three dogs refused to [go out|leave the house] {at} on {day}. They were right, for {who} put down {n} {res?degrees:millimetres of rain}, and that is the {res} the year has been.
> {res?Hats:Galoshes} were the only sensible dress {at} on {day}, the {res} day of the year; the {res?thermometer:measuring glass} of {who} [stood|stopped] at {n} {res?degrees:millimetres}.
> {p} [fainted|slipped] {at} on {day}, and small wonder: the {res?air:sky} had brought {n} {res?degrees:millimetres of rain}, more than on any day this year, as {who} [confirmed|certified].
> So much {res?sun:water} in one day! {who}, [shaking|scratching] {who:her} head {at}, certified {day} as the {res} of the year with {n} {res?degrees:millimetres of rain}.
> The candles {res?bent in church:would not light} on {day}, and {who} knew why: {n} {res?degrees:millimetres of rain} {at}, the [summit|high point] of the year and its {res} day.
> Until {day} the year had been modest; then {place} was {res?roasted:drenched} by {n} {res?degrees:millimetres of rain}, and {who} [crowned|declared] it the {res} day.
> Ask the {res?lemonade seller:plumber} {at}: business was never better this year than on {day}, the {res} day, for which {who} [gives|states] {n} {res?degrees:millimetres of rain}.
> If the year had a prize for its {res} day, {day} would [win|deserve] it: {n} {res?degrees:millimetres of rain} {at}, read from the scale by {who}.
> {res?Paint blistered:Cellars filled} {at} while {who} made the entry for {day}: {n} {res?degrees:millimetres of rain}, and beside it, "{res} [this year|of the year]".
> An old record of this year has been [broken|toppled]: with {n} {res?degrees:millimetres of rain} {at}, {day} overtook every day before it as the {res}, {who} informs us.
> No {res?breeze:pause}, no mercy: {n} {res?degrees:millimetres of rain} {at} on {day}. {who} leafed back to new year and found nothing [to match|like it]; it was the {res} day.
> {body} called off its [march|bazaar] {at} on {day} because of the {res?scorching heat:pouring rain}; {who} later confirmed {n} {res?degrees:millimetres of rain} and the {res} day of the year.
> The [observer|weather book] {at} does not lie: {who} has written {n} {res?degrees:millimetres of rain} next to {day}, which puts all the year's other days in the {res?shade:dry}, as the {res} one.
> {res?Swimming costumes:Oilskins} in the [office|bank]? On {day} {place} allowed it, since with {n} {res?degrees:millimetres of rain}, checked by {who}, the year had got to its {res} day.
> {n}! The figure of {day} {at}, in {res?degrees:millimetres of rain}, made even {who} [gulp|stare], for it stands for the {res} day of the year.
> How {res?hot:wet} can it get {at}? This year, {n} {res?degrees:millimetres of rain} and no more: {who} [offers|submits] {day} as the {res} day so far.
> With {res?wet towels round their necks:buckets under every skylight}, people {at} [endured|survived] {day}, the {res} day of the year: {n} {res?degrees:millimetres of rain} in the notebook of {who}.
> The {res?drinking fountain ran dry:drains gave up} {at} on {day}; a glance by {who} at the {res?mercury:gauge}, which [showed|read] {n} {res?degrees:millimetres}, proved it to be the {res} day of the year.
> Better a {res?sunny:rainy} day than none, they say, but {day} {at} went too far: {n} {res?degrees:millimetres of rain}, the {res} of the year, [noted|observed] {who}.
> Whoever {res?walked barefoot:left the washing out} {at} on {day} [regretted it|was sorry]: it was the {res} day of the year, with {n} {res?degrees:millimetres of rain} on the slate of {who}.
> {street} stayed [empty|deserted] on {day}, and so did {place}: {who} had {n} {res?degrees:millimetres of rain} on the dial, and with that the {res} day of the year.
> The honour of being the year's {res} day [goes|falls] to {day}: {place} {res?sweltered at:swallowed} {n} {res?degrees:millimetres of rain}, in the estimate of {who}.
> Compared with {day}, all of this year was {res?cool:dry}: {who} had to write {n} {res?degrees:millimetres of rain} {at}, the {res} day of the year's [whole|entire] run.
> {res?Hens laid no eggs:Ducks alone were happy} {at} on {day}; the station run by {who} [gave out|posted] {n} {res?degrees:millimetres of rain}, for this year the {res} day.
> The ranking has a new leader, {who} [remarked|announced] {at}: {day}, {n} {res?degrees:millimetres of rain}, ousts all others as the {res} day of the year.
> Even {p}, who has lived in {far}, [panted|grumbled] {at} on {day}: {n} {res?degrees:millimetres of rain}, measured by {who}, and the {res} day the year could muster.
> "Put the {res?ice:sandbags} by the door," [advised|urged] {who} {at} on {day}, with {n} {res?degrees:millimetres of rain} on the instrument and the {res} day of the year in progress.
> A [bucket|flag] hung out by {who} {at} on {day} gave the sign: {n} {res?degrees of heat:millimetres of rain}, and so the {res} day of the year.
> The year had to go as far as {day} to find its {res} day; what it [delivered|dished up] {at}, says {who}, was {n} {res?degrees:millimetres of rain}.

@ show
> A red dot already [sticks|glows] beside one of the {n} {what} with which {who} makes {who:her} debut {at}.
> Hardly finished, [and never seen before|and still smelling of the workshop], {n} {what} by {who} go before the public {at} on {day}.
> The catalogue runs from one to {N}: so many {what} has {who} [entrusted|lent] to {place} for an exhibition.
> Admission is free, and so is the imagination of {who}, whose {n} {what} [make up|are] the new exhibition {at}.
> Private view on {day}, public view [ever after|from the next morning]: {n} {what}, {who}, {place}.
> If you count right {at}, you will get to {N}: so many {what} has {who} [spread|scattered] over the rooms for people to see.
> A gallery for a month, that is what {place} [becomes|turns into] on {day}, furnished by {who} with {n} {what}.
> On every label {at} the same name, {who:name}; above the labels, [for all to study|well lit], {n} {what}.
> The latest from the workbench of {who} comes in one go: {n} {what}, for everyone to [enjoy|savour] {at}[ from {day}|].
> Rain forecast for {day}? Then off to {place}, where {who} is [putting on|staging] a display of {n} {what}.
> [Critics|Collectors] from {far} have booked their train: {who} is giving an exhibition {at}, with {n} {what}.
> The key to {place} hangs with {who} for now, since {who:she} is mounting {n} {what} for a show that [starts|begins] on {day}.
> Never have so many {what} been [gathered|assembled] under one roof in this town: visitors {at} will find {n}, each signed by {who}.
> By day {who} works like anyone else; what {who:she} [does|creates] by night, {n} {what}, goes on exhibition {at} on {day}.
> {p} lent the ladder, {p2} the lamps, {firm} the tables, and {who} the [art|main thing]: {n} {what}, to be visited {at} from {day}.
> Inspired by a [journey|walking tour] to {far}, {who} produced {n} {what}, which now adorn {place} for the eyes of all.
> To the right {n} {what}, to the left {who}, their maker, [blushing|beaming]: this is the picture that awaits guests {at} at the opening on {day}.
> For sale? No. To be [looked at|gazed upon]? Yes: the {n} {what} that {who} is sharing with the public {at}.
> What is it like to face {n} {what} at once? From {day} one can find out {at}, with {who}, who [thought them up|gave them life], as a guide.
> "I simply could not stop," [admits|explains] {who}, and the result, {n} {what}, takes up every corner {at} for the benefit of visitors.
> Dust on the sleeves, pride in the face: {who} has [installed|set up] {n} {what} {at} for all to behold.
> A retrospective, {body} calls it; a clear-out, says {who}: {n} {what}, the oldest from {year}, are [on public view|open to inspection] {at}.
> Talk of the town: the gifted hand of {who}. Proof of it: {n} {what}, [accessible to everybody|free to be visited] {at}.
> Anyone with half an hour to spare may [wander|stroll] {at} from {day} among {n} {what}, designed and made by {who}.
> Without titles, without prices, but with love: thus {who} [offers|submits] {n} {what} to the gaze of visitors {at}.
> Too good for the [cellar|attic], said {p}, and persuaded {who} to exhibit {n} {what}, for which {place} has made space.
> A long [winter|year] at the table of {who} ends in the limelight {at} on {day}, {n} {what} strong.
> A guest book lies open {at}; on page one {who} has [written|asked], "These are my {n} {what}, what do you think?"
> A fiddle plays, glasses clink, and {n} {what} [keep the guests company|are gaped at]: that will be {day} {at}, when {who} celebrates the start of {who:her} exhibition.
> The curator {other} needed only one look: {who} got the rooms {at}, and the rooms got {n} {what} that [the town|everyone] may now come to view.
> {town} has its museum; we have {place}, and in it, [from {day}|for three weeks], {n} {what} from the studio of {who}.
> A line of visitors, a ticking clock, an opening door: {at} on {day} comes the first [glimpse|sight] of {n} {what} by {who}.
> The smallest fits in a [pocket|teacup], the largest hardly through the door: {who} has every size among the {n} {what} {who:she} is exhibiting {at}.
> When the shutters {at} go up on {day}, daylight will fall on {n} {what} that {who} has so far shown only to {who:her} [cat|mirror].
> School classes come in the morning, everyone else after lunch: so [keen|great] is the interest {at} in the exhibits, {n} {what} from the hand of {who}.

@ concert
> Last rehearsals are [under way|in full swing] for {what}, with which {org} will entertain the public {at} on {day}.
> The box office {at} opens at six on {day}, the evening of {org} and {what} an hour later[, at {n} pounds a head|].
> Anyone walking past {place} on {day} should [stop|listen]: {org} will be inside with {what}.
> The costumes are [ironed|sewn], the parts are learnt, and {place} is booked for {day}: {org} are about to show {what}.
> Bring a cushion to {place} on {day}, [advises|says] {who} of {org}: {what} will last two hours.
> Eight weeks {org} have [spent|worked] on {what}, and one night, {day}, will tell {at} whether it was enough.
> The baton of {who} will come down {at} on {day}, and with it begins {what}, the new [offering|production] of {org}.
> A free evening on {day}? {org} have a [suggestion|cure]: {what}, {place}, {n} pounds.
> Not since {year} have {org} dared {what}; on {day} they will [try|risk] it once more {at}.
> Proceeds will [mend|pay for] the roof {at}: {org} play to a full house there, they hope, on {day}, with {what}, admission {n} pounds.
> Music lovers, take note of {place} and of {day}: {org} will [interpret|render] {what}, and {who} will conduct.
> There will be no empty stage {at} on {day}; {org} fill it, {what} [fills the evening|does the rest], and a seat is {n} pounds.
> Half of {org} have a cold, but {who} [vows|promises] that {what} will go ahead {at} on {day}.
> Front row or back row, it is {n} pounds {at} on {day} for {org} and their [version|rendering] of {what}.
> For lovers of {what} there is only one address on {day}: {place}, where {org} are the [hosts|performers].
> The caretaker {at} has oiled the curtain, as {org} mean to raise it on {day} [over|upon] {what}.
> {who} promises goose pimples: {org} will be [heard|seen] {at} on {day}, and what they bring is {what}.
> "An encore is included," [jokes|laughs] {who}, who takes {org} through {what} {at} on {day} for {n} pounds a listener.
> {n} pounds from each [visitor|spectator], {what} in return: such is the bargain that {org} propose {at} on {day}.
> From {far} the notes have come, from {body} the piano: on {day}, {at}, {org} will turn them into {what}.
> Be it a debut or a disaster, {org} will [premiere|try out] {what} {at} on {day}.
> Shy no longer, {org} have decided to leave the rehearsal room: {place} is to [hear|have] {what} on {day}, in public.
> A poster in the window of {firm} [reveals|tells] it: {what}, an evening with {org}, {at}, on {day}.
> An hour and a half of {what}, and a break for lemonade: that awaits [the audience|all comers] of {org} {at} on {day}.
> Early birds pay {n} pounds to [attend|enjoy] {what} {at} on {day}; latecomers must hear {org} through the door.
> Cough now, please, and not on {day}, when {org} [need|ask for] silence {at} for {what}.
> The summer programme of {org} [reaches|visits] {place} on {day}: {what} is on the bill, {who} on the podium.
> A feast for ears and eyes is [promised|prepared] {at}: {org} serve up {what} on {day}, and the menu costs {n} pounds.
> Since {who} took the baton, {org} have grown bold; proof will be given {at} on {day} with {what}.
> With nothing but a few [stools|lanterns] for scenery, {org} intend to make {place} forget the hour on {day}: {what}, {n} pounds.
> Whether {p} will sing too is a secret, but the rest is not: {org}, {what}, {day}, {place}.
> Admission {n} pounds, children [free|on laps], dogs outside: the notice {at} speaks of {day}, of {org} and of {what}.
> The quiet {at} ends on {day}, at half past seven, with a first [note|cue] from {who}: {org} have brought {what}.
> After {town} and {far}, the tour of {org} [calls|halts] {at} on {day}; in their trunks is {what}.
> Why is {who} humming all day? Because {org} must know {what} by heart before {day}, when the doors open {at}.
> Two [trumpets|fiddles] are still missing, yet {who} is calm: on {day} {org} will stand {at} and give the town {what}.
> A ticket in the purse costs {n} pounds and is [good|valid] for one evening {at}, {day}, with {org} and {what}.
> Of all the things to do on {day}, {p} [recommends|favours] {org} {at}: they are rehearsed in {what} to the last bow.
> The gala {at} on {day} [rests|falls] on the shoulders of {org}, who will be applauded, they trust, for {what}.

@ find
> A dog was the first to dig {at} on {day}; its owner, {who}, did the rest and pulled out {what}, {n} years old.
> A beep in the headphones {at} on {day}, a few inches of clay, and {who} was holding {what} of {n} years.
> {n} years of mud had to be washed off before {who} could see that the thing from {place} was {what}.
> The rain had [washed|rinsed] the bank bare {at}, and so on {day} {who} could simply pick up {what}, made {n} years ago.
> {what}, wrapped in a [handkerchief|sock], was carried to the museum on {day} by {who}, who had prised it out of the soil {at}.
> Entry in the museum's book: {what}, age {n} years, place {place}, finder {who}.
> Potatoes were what {who} was after {at} on {day}; the fork brought up {what}, {n} years old.
> Archaeologists from {far} would have given a great deal to be in the shoes of {who}, under whose shoes {at} was {what}.
> Never before had {who} found so much as a penny {at}; now it is {what}, [dated|reckoned] at {n} years.
> Did {who} know what {who:she} had in {who:her} hand {at} on {day}? Not at first, but it was {what}, and {n} years old.
> The sieve of {who:name} caught more than gravel {at} on {day}: in it lay {what}, an object of {n} years.
> The discovery of {what} {at} is due to {who}, whose [rake|hoe] got caught on it [on {day}|].
> Seek and you shall not find, but go {at} for a smoke like {who}, and you hit upon {what} from {n} years ago.
> After the thaw on {day} {place} let go of {what}, and {who}, gathering [driftwood|firewood], took charge of it.
> {who} used it as a paperweight for a week before {p} of {body} recognised {what}, {n} years old, from the ground {at}.
> Ring the museum, [advised|urged] {p}, and {who} did: the green lump from {place} is {what}, {n} years old.
> A glint between two [stones|roots] {at} was all {who} needed on {day} to recover {what} lost {n} years before.
> Grandmothers tell of old things in the earth {at}; {who} now has one of them, {what}, about {n} years old.
> Under a [gorse bush|rotten plank] {at}, where {who} was looking for a ball on {day}, {what} of {n} years came to view.
> Treasure hunters, put away your maps: {what} has been dug out {at} by {who}, with nothing but a [spoon|toy spade].
> {who} nearly threw it back into the ditch {at}, yet the crust hid {what}, [a good|at least] {n} years old.
> The oldest piece in the town's glass case, {what}, comes from {place}; {who} excavated it on {day}.
> Museum visitors will soon be able to see {what}, {n} years old, which {who} [handed in|delivered] after a lucky dig {at}.
> The hole that {who} was digging {at} on {day} was meant for a post, but out of it came {what}.
> Amateurs one, professors nil: {what}, {n} years old, escaped every dig {at} until {who} came along with a [rake|bucket].
> A molehill {at}, a curious glance, a cry: so {who} became the finder of {what} aged {n} years[, on {day}|].
> Whether {who} may keep {what} that {who:she} unearthed {at} on {day} is for {body} to decide; it is {n} years old.
> Found property, {day}: one umbrella, two gloves, and {what}, {n} years old, brought in by {who} from {place}.
> Expecting a drain, {who} struck antiquity: {what} was sitting in the trench {at} [on {day}|], {n} years old.
> Who would have thought that {place} was hiding {what}? {who} did not, and all but broke it with {who:her} pick on {day}.
> {n} winters and {n} summers went over {what} {at} before the fingers of {who:name} closed round it on {day}.
> In the hands of {who}, just before [dusk|noon] on {day}, a clod of earth from {place} fell apart and revealed {what}.
> {who} has added a [chapter|page] to the town's history by fishing {what} of {n} years out of the mire {at}.
> Like a tooth from a jaw, {what} was drawn from the clay {at} by {who}, after {n} years down there.
> Two guesses, {n} years apart: that is who lost and who found {what} {at}, and the second is {who}.
> "Finders keepers" does not hold for {what}: {who}, who extracted it from the ground {at} on {day}, has given it to {body}.
> The scholars of {town} are green with envy, for {what} with {n} years behind it has come into the hands of {who}, {at} of all places.
> Because the bus was late, {who} poked about {at} with a stick on {day}, and the stick met {what} from {n} years back.
> Sharp eyes pay: {who} made out {what}, {n} years old, among the [rubble|seaweed] {at}, where {p} had seen nothing.
> {who} can still not believe it, but the laboratory can: {what} from the sand {at} was made {n} years ago.
"""
