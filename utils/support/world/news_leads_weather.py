"""Further first sentences for news of the weather and of culture; see `news_leads`."""

LEADS = """
@ storm
> The storm of {day} has gone, and with it {n} {what} {at}.
> Where {n} {what} [were to be seen|could be admired] until {day}, there is only rubble now {at}: the gale had them all.
> {place} is poorer by {n} {what} since the storm of {day}.
> The wind [signed its name|left its card] {at} on {day}: {n} {what} lie flat on the ground.
> Count the gaps {at} and you get to {n}: one for each of the {what} that the storm [blew down|knocked down] on {day}.
> Not one or two but {n} {what} were flattened {at} when the storm [struck|arrived] on {day}.
> What did the storm of {day} leave behind {at}? {n} {what} in pieces [and a great silence|].
> [Torn down|Smashed|Ruined] by the storm: {n} {what} {at}.
> Had the wind [dropped|tired] an hour sooner on {day}, {n} {what} might have been spared {at}.
> {who} drew the curtains on {day} and saw what the storm had done {at}: {n} {what} were in ruins.
> It came howling in from {far}, it stayed for [a night|some hours] and it cost {place} {n} {what}: the storm of {day}.
> {town} got off lightly, but {place} did not: there the storm [crushed|demolished] {n} {what} on {day}.
> {n} {what} gave way {at} on {day} before the worst [storm|gale] since {year}.
> While {p} was on holiday in {far}, a storm [made short work of|put an end to] {n} {what} {at}.
> "I have counted them [twice|three times]," said {p} of {body}: the storm had thrown down {n} {what} {at}.
> It was a storm, and not [vandals|a lorry], that [toppled|wrecked] {n} {what} {at} on {day}.
> One after another, {n} {what} crashed to the ground {at} on {day} as the gale [grew|went on].
> Anybody out walking {at} has to [climb over|step round] {n} {what} that the storm hurled to the ground on {day}.
> {n} {what}, all of them sound on the eve of the storm, were a heap {at} by [breakfast|morning].
> On {day} the storm went through {place} like a ball through skittles, and {n} {what} [went over|were bowled over].
> Do not ask what the storm of {day} spared: it had {n} {what} {at} for [supper|breakfast].
> {n} {what} must be replaced {at}, now that the storm [of {day}|] has [ripped them down|broken them to bits].
> [One wild night|A few hours of gale], and {n} {what} are no more {at}.
> Insurers groaned on {day}: {n} {what} [written off|battered to pieces] in a storm {at}, and {K} letters in the post.
> The score {at} on {day}: storm {n}, {what} nil, for that is how many it brought to the ground.
> No lives were lost in the storm {at} on {day}, but {n} {what} were.
> By the time the wind died down on {day}, it had [got the better|made an end] of {n} {what} {at}.
> The culprit: a gale. The scene: {place}. The casualties: {n} {what}, [all of them down|not one left whole].
> Too strong for {n} {what} was the storm that [raged|roared] {at} on {day}.
> {p} calls it a breeze; {n} {what} flat on the ground {at} call it a storm.
> {body} has [closed|roped] off {place} after {n} {what} [tumbled|collapsed] in the storm of {day}.
> {n} {what} {at} had [outlasted|weathered] everything since {year}; on {day} a storm needed less than an hour to lay them low.
> {day} will be remembered {at} as the day when the wind swept away {n} {what}.

@ dark
> Blame {what}: {n} homes {at} had to do without electricity on {day}.
> Where lamps had still burned on {wd}, {n} homes {at} were pitch dark on {day}, stripped of their power by {what}.
> Fuses were not at fault when {n} homes {at} [went dark|saw their lamps die] on {day}: {what} had knocked out the supply.
> {n} homes {at} woke to cold kettles on {day}, the electricity having [fallen victim|lost its battle] to {what}.
> Electricity was a thing of the past {at} on {day}: {what} had seen to that in {n} homes.
> "Has anybody seen the matches?" was [the question of the evening|all one heard] in {n} homes {at} on {day}, after {what} had switched off the power.
> It was {what}, not an unpaid bill, that [deprived|robbed] {n} homes {at} of power on {day}.
> By the light of [torches|candles] was how {n} homes {at} spent {day}, for {what} had put paid to the electricity.
> How do you boil an egg without power? {n} homes {at} had to find out on {day}, when {what} [crippled|wrecked] the supply.
> What did {what} leave behind {at} on {day}? {n} homes with dead sockets and not a lamp burning.
> {p} of {body} could count them from the hill on {day}: {n} homes {at}, every window black, every wire silenced by {what}.
> While the lamps of {town} shone on, {n} homes {at} were plunged into darkness by {what} [on {day}|].
> Not since {year} had so many homes {at} been without current: on {day} {what} disconnected {n} of them.
> {what} and electricity do not mix, as {n} homes {at} learnt on {day} when the current failed.
> Supper was cold in {n} homes {at} on {day}; the [stoves|cookers] had no power, and that was the doing of {what}.
> {day} went out like a candle in {n} homes {at}, where {what} brought the electricity to a standstill.
> All was well at the power station, said {p} of {firm}, but between it and {n} homes {at} came {what}, and so on {day} no current flowed.
> Thanks to {what}, [bedtime|night] came early on {day} in {n} homes {at}: the power had gone.
> First came {what}, then came the dark: {n} homes {at} found themselves cut off from the mains on {day}.
> Clocks stopped in {n} homes {at} on {day}, at the very moment when {what} [halted|cut short] the current.
> The shop of {p} in {town} sold its last box of matches on {day}, as {n} homes {at} had been left powerless by {what}.
> Against {what} the cables {at} had no chance on {day}, and it was {n} homes that went without power.
> If you rang a doorbell {at} on {day}, nobody came: {what} had struck dumb the electricity in {n} homes.
> A meeting of {body} in {town} went ahead on {day}, but nobody came from {place}, where {what} had blacked out {n} homes.
> "Only {what}," [shrugged|said] {p}, [back|just back] from {far}, yet it was enough to shut off {n} homes {at} from all electricity on {day}.
> Gone is the current in {n} homes {at}, and with it the [ironing|warm bath]; the culprit is {what}.
> Engineers were called to {place} on {day}, where {n} homes no longer had any power and {what} was held responsible.
> There was {what} outside and, as a result, darkness inside: on {day} {n} homes {at} [lacked|missed] their electricity.
> Freezers thawed in {n} homes {at} on {day}, because their power had [given up|surrendered] in the face of {what}.
> Hit by {what}, the line to {place} [gave way|collapsed] on {day} and took the power of {n} homes with it.
> Of all that {what} did on {day}, the worst was done {at}, where {n} homes [ended up|sat] without power, {who} reported.

@ record
> Never this year was it {res?hotter:wetter} {at} than on {day}, when {who} [counted|logged] {n} {res?degrees:millimetres of rain}.
> {n} {res?degrees:millimetres of rain}, wrote {who} {at} on {day}, and underlined it [twice|in red]: no day this year had been {res?hotter:wetter}.
> The {res?thermometer:rain gauge} of {who} {at} has not shown so high a figure all year: {n} {res?degrees:millimetres} on {day}.
> {res?Not even the gulls left the shade:Even the gulls sought shelter} {at} on {day}, the {res} day of the year with {n} {res?degrees:millimetres of rain}, by the reckoning of {who}.
> Which was the {res} day of the year {at}? It was {day}, says {who}, who [noted|jotted down] {n} {res?degrees:millimetres of rain}.
> {who} had to {res?fetch a longer ruler for the chart:empty the gauge twice} {at} on {day}: with {n} {res?degrees:millimetres of rain} it was the year's {res} day.
> {res?Sunburnt to the ears:Soaked to the skin}, {who} [reported|announced] {n} {res?degrees:millimetres of rain} {at} on {day}, the {res} day of this year.
> The year has a new {res} day, and it is {day}: {n} {res?degrees:millimetres of rain} {at}, read off by {who}.
> {place} was {res?an oven:a bathtub} on {day}, the {res} day since the year began; {who} [took|copied] down {n} {res?degrees:millimetres of rain}.
> While {p} complained of {res?frost:drought} in {far}, {place} lived through the {res} day of its year on {day}: {n} {res?degrees:millimetres of rain}, by the count of {who}.
> {res?Parasols:Umbrellas} went up and stayed up {at} on {day}: the year had not seen a {res?hotter:wetter} day, and {who} put it at {n} {res?degrees:millimetres of rain}.
> From [dawn|breakfast] to dusk {who} watched the {res?mercury climb:gauge fill up} {at}; with {n} {res?degrees:millimetres of rain}, {day} became the {res} day of the year.
> This year's {res?heat:rain} record belongs to {day}, when {n} {res?degrees were reached:millimetres fell} {at}[, as {who} can prove|, says {who}].
> {who} tapped the glass {at}, looked again and believed it: {n} {res?degrees:millimetres of rain}, which [makes|made] {day} the {res} day of the year.
> {p} of {body} would not hear of it, but {who} has it in [writing|ink]: {n} {res?degrees:millimetres of rain} {at} on {day}, the {res} day this year.
> It took {n} {res?degrees:millimetres of rain} to make {day} the {res} day of the year {at}, and {who} missed none of them.
> "{res?Phew:Good heavens}!" was the entry that {who} made on {day} beside the year's highest figure: {n} {res?degrees:millimetres of rain} {at}.
> {res?Butter ran off the table:Boats were bailed out with teacups} {at} on {day}; it was the year's {res} day, with {n} {res?degrees:millimetres of rain}[, and {who} took the readings|].
> Anyone looking for the {res} day of the year {at} need only ask {who}: {day}, [comes|is] the answer, with {n} {res?degrees:millimetres of rain}.
> On {day} the {res?sun:rain} did its utmost {at}: {n} {res?degrees:millimetres}, said the instruments of {who}, and no day of the year has [done|offered] more.
> All earlier days of the year must bow to {day}: {who} [got|obtained] {n} {res?degrees:millimetres of rain} {at}, and it has not been {res?hotter:wetter}.
> Top of this year's list for {res?heat:rain} {at}: {day}, with {n} {res?degrees:millimetres}. Keeper of the list: {who}.
> {place} {res?baked:dripped}, and {who} did the sums: {day}, with its {n} {res?degrees:millimetres of rain}, was the {res} day of the year.
> A {res?hotter:wetter} day than {day} has not been known {at} this year; {n} {res?degrees:millimetres of rain} were [written down|entered] by {who}.
> {p} of {firm} sold out of {res?straw hats:rubber boots} on {day}, for {who} had found {n} {res?degrees:millimetres of rain} {at}: it was the {res} day of the year.
> {res?Shade:A dry spot} was hard to find {at} on {day}, when the year reached its {res} point: {n} {res?degrees:millimetres of rain}.
> There is one {res?scorched:damp} page in this year's weather diary of {who}: {day}, {n} {res?degrees:millimetres of rain} {at}, the {res} day of all.
> What {res?heat:a downpour}! This year has known no day {at} like {day}, and the {n} {res?degrees:millimetres of rain} are vouched for by {who}.
> {res?Warm:Damp} it had been before, but on {day} {who} {at} [raised an eyebrow|whistled]: {n} {res?degrees:millimetres of rain}, a peak for the year.
> {town} may boast of {year}, but this year's {res} day {at} was {day}, and {who} has {n} {res?degrees:millimetres of rain} to show for it.

@ show
> An exhibition by {who} [is to be|will be] unveiled {at} on {day}, {n} {what} in all.
> {place} is [the place to be|worth a visit] from {day}: {who} is exhibiting {n} {what}.
> Where there was nothing but bare [walls|boards] {at}, there are now {n} {what}, the work of {who}.
> {n} {what} have left the kitchen of {who} and can be [viewed|marvelled at] {at} from {day}.
> Who made the {n} {what} that visitors {at} will [stare at|wonder at] from {day}? It was {who}.
> From {day} the public may inspect what {who} has been making [since {year}|all winter]: {n} {what}, laid out {at}.
> {who} has carried {n} {what} out of {who:her} [shed|attic], and from {day} they are on view {at}.
> The rooms {at} belong from {day} to {who} and to {n} {what} that nobody has seen before.
> {day} is the first day of a show {at} for which {who} has finished {n} {what}.
> Not the [coins|stamps] of {p}, as planned, but {n} {what} by {who} are on display {at} from {day}.
> {what}, {n} of them, and all by the hand of {who}: that is what [awaits|greets] visitors {at} [from {day}|].
> For lovers of {what} there is only one address from {day}: {who} presents {n} of them {at}.
> Shy until now, {who} is letting the town look at {who:her} {what}, {n} in number, {at} [from {day}|].
> Hands off, eyes open! {n} {what} by {who} are waiting {at} for visitors from {day}.
> {town} wanted them, but it is {place} that has got them: {n} {what} by {who}, there to be looked at from {day}.
> The nails are in, the labels are written, and on {day} {who} [invites|asks] everyone to come and see {n} {what} {at}.
> There was no more room for {n} {what} in the house of {who}, so from {day} they are being displayed {at}.
> {other} has put every one of them in its place, but it is {who} who made the {n} {what} {at}, open to all from {day}.
> A name that few knew, that of {who}, stands on the poster {at}: {n} {what}, from {day}.
> Visitors {at} will be surrounded by {n} {what} when {who} opens {who:her} exhibition on {day}.
> There are {n} good reasons to drop in {at} from {day}, and each is one of the {what} that {who} has made.
> Under new lamps, paid for by {body}, {n} {what} by {who} [shine|catch the eye] {at} from {day}.
> What began as a pastime of {who} has become a show: {n} {what}, {at}, from {day}.
> Culture, {at}, from {day}: {who} with {n} {what}.
> Last time the rooms {at} went to {p}; now it is the turn of {who}, with {n} {what}[, from {day}|].
> [Bring your glasses|Take your time]: {who} has arranged {n} {what} {at}, and the ribbon is cut on {day}.
> Dust sheets come off {at} on {day}, and under them are {n} {what} by {who}.
> On {day} the hobby of {who} goes public {at}, in the shape of {n} {what}.
> Since {year} {who} has kept {who:her} {what} to {who:her} family; from {day} anybody may count them {at}, all {n}.
> It is {what} that {who} makes, and it is {at} that {n} of them can be found from {day}.
> With [soup|a speech] and a song by {p}, the exhibition of {n} {what} by {who} gets under way {at} on {day}.
> One maker, one room, {n} {what}: the art of {who} can be discovered {at} from {day}.

@ concert
> {place} will [ring|resound] with {what} on {day}, thanks to {org} and {n} pounds from every guest.
> Whoever has {n} pounds to spare on {day} may sit {at} and watch {org} in {what}.
> {what}: that is what {org} have in store for [the public|everyone] {at} on {day}.
> {org} step into the lamplight {at} on {day} to present {what}, and {n} pounds [gets you in|opens the door].
> In the hands of {who}, {what} will be brought to life by {org} {at} on {day}.
> Chairs are being [put out|dusted] {at}: on {day} {org} offer {what}.
> The posters are up: {org}, {what}, {place}, {day}, {n} pounds.
> What will {org} be doing {at} on {day}? Presenting {what}, [says|replies] {who}, at {n} pounds a seat.
> No bingo {at} on {day} but {what}, [staged|put on] by {org} for {n} pounds a [head|seat].
> "Places, everyone!" {who} will call {at} on {day}, and {org} will begin {what}.
> On {day} the lights {at} go down, {who} nods, and {org} launch into {what}.
> You pay {n} pounds at the door {at} on {day}; {org} do the rest, with {what}.
> {who} has put {what} on the programme of {org}, who can be seen {at} on {day}.
> {p} of {body} will bake the cakes and {org} will provide {what}: that is the plan {at} on {day}.
> Those who missed {org} in {town} can catch {what} {at} on {day}, for {n} pounds.
> Coming {at} on {day}: {what}, by {org}, tickets {n} pounds.
> {p} has [longed|asked] for {what} since {year}; on {day} {org} will grant the wish {at}.
> {day} is a date to [circle|underline]: {org} then treat <LOC:Saltby> to {what} {at}, for {n} pounds.
> Throats are warm, shoes are polished: {org} go on stage {at} on {day} with {what}.
> Rain or shine, {org} bring {what} to {place} on {day} [for {n} pounds|with {who} at their head].
> The price of a modest supper, {n} pounds, also buys {what} by {org} {at} on {day}.
> When {who} raises a hand {at} on {day}, {org} will breathe in and deliver {what}.
> Guests of {org} {at} on {day} will get no lecture, as {p} feared, but {what}, for {n} pounds.
> {what} can be had for {n} pounds {at} on {day}, when {org} face their public.
> {who}, the [driving force|heart and soul] behind {org}, is taking them to {place} on {day} for {what}.
> Clean handkerchiefs, please: {org} tackle {what} {at} on {day}, and {who} [keeps time|holds the reins].
> Once {p} has swept the floor {at}, it belongs to {org}: on {day} they share {what} with anyone who pays {n} pounds.
> A trip to {far} costs more: for {n} pounds {org} will conjure up {what} {at} on {day}.
> The floorboards {at} will creak under {org} on {day}: {what}, no less, for {n} pounds!
> "We are as nervous as [kittens|brides]," admits {who} of {org}, who go before an audience with {what} {at} on {day}.
> {place}, {day}, [all seats taken, one hopes|doors open early]: {org} embark on {what}, at {n} pounds a ticket.
> Thanks to lamps lent by {firm}, {what} will see the light of day {at} on {day}, with {org} on stage.
> If you stay at home on {day}, you miss {what} {at}, and with it {org} and {who}, their leader.

@ find
> The ground {at} had kept a secret for {n} years: {what}, which {who} brought to light [on {day}|].
> {n} years old is {what} that {who} discovered {at} [on {day}|].
> {who} [stooped|bent down] {at} on {day} and there was {what}, lost [some|about] {n} years ago.
> It was not a [pebble|root] but {what}, {n} years old, that {who} lifted out of the dirt {at} on {day}.
> Thanks to {who}, <LOC:Saltby> is richer by {what}, {n} years old, [recovered|retrieved] {at} on {day}.
> "[Look at this|Come quick]!" shouted {who} {at} on {day}, pointing at {what} that had not seen the sun for {n} years.
> With one kick of a boot {at}, {who} uncovered {what}, [some|at a guess] {n} years old.
> {day} was a lucky day for {who}, who came across {what} {at}; experts put its age at {n} years.
> Somebody lost it, {who} found it {n} years later: {what}, [half buried|under a few leaves] {at}.
> The museum has something new to puzzle over, {what} of {n} years, and {who} to thank, whose eye fell on it {at}.
> While {p} was looking for treasure in {far}, {who} stumbled upon {what} {at}, {n} years old.
> {what} {at}: {n} years in the earth, [spied|sighted] on {day} by {who}.
> Under everybody's feet {at} lay {what}, {n} years old; only {who} noticed, [on {day}|and only by chance].
> Thousands had walked past {what} {at} in {n} years; {who} did not.
> If {who} had not stopped to tie a shoelace {at} on {day}, {what}, {n} years old, would [be there still|still be lying there].
> It was {at} that {what}, [some|about] {n} years old, came to the surface on {day}, spotted by {who}.
> A spade struck something hard {at} on {day}, and {who}, who held the spade, was soon looking at {what} of {n} years.
> Its birthday cake would need {n} candles: {what}, [detected|located] by {who} {at}.
> The finder is {who}, the thing is {what}, the place is {place}, and the age is {n} years.
> What lies {at} for {n} years and waits for {who}? {what}, as [we know|the town has known] since {day}.
> {p} of {body} had searched in vain since {year}; it was {who} who [laid hands on|got hold of] {what} {at}, {n} years old.
> The past put out its hand {at} on {day} and passed {who} a gift: {what}, made {n} years ago.
> Until {day} {what} slept {at}, for {n} years; then {who} woke it with a [trowel|stick].
> {who} noticed an odd shape {at} [on {day}|]; the museum says it is {what}, {n} years old.
> Older than anyone in town, at {n} years, is {what} that came to light {at} when {who} [was digging|turned over a stone].
> Credit for {what}, {n} years old, [goes|belongs] to {who}, who scraped it out of the ground {at} on {day}.
> [Saved|Rescued] from oblivion {at} on {day}, {what} has {who} to thank; it dates back {n} years.
> Historians are [excited about|hurrying to] {place}, where {who} has exposed {what} of {n} years.
> Lost for {n} years, found in a minute: {who} and {what} met {at} on {day}.
> Sensation {at}: {what}, {n} years of age, freed from the [mud|soil] by {who}.
> Others bring back shells from {place}; {who} brought back {what}, {n} years old.
> {what} had been missing for {n} years, though nobody missed it, when {who} [chanced|hit] on it {at}.
"""
