"""The sentences of the reviews that do not judge: openings, asides, turns and goodbyes.

A line is `voices | text`, voices being letters of g grumpy, w warm, d dry, b breathless,
or `*` for all. Slots as in `reviews_frames`; `{~a}` is a polar word of either sign that
is about something else, so it must not count.
"""

OPENERS = """
* | We came to {p} on {day}, in {weather}, with {who}.
* | I went to {p} with {who} and {thing}.
* | {p}, {day}, {num} of us.
* | A word about {p}, where I spent {day} with {who}.
* | This is about {p}. I have waited until {day} to write it.
* | I bought {thing} first and then went to {p}.
* | {who} took me to {p} for my birthday in {month}.
* | We had {num} hours before the ferry, and {p} was open.
* | It was {day}, there was {weather}, and there was {p}.
* | Last {year} I tried {p} at last.
* | {p} in {month}: my {num} coins' worth.
* | {who} and I had {p} almost to ourselves on {day}.
* | {who} said {p}, so {p} it was.
* | My {num} visits to {p} began on {day}.
* | On {day}, {num} of us walked to {p} through the {weather}.
* | The map said {p}, {who} said left, we went left.
* | I promised {who} a few words about {p}.
* | {p} on {day}, and I had {thing} under my arm.
* | {thing} in one hand, map in the other, I found {p}.
* | You can see {p} from the kitchen of {who}.
g | Nobody asks me, so here it is: {p}.
g | I am {num} times older than the staff of {p}, and I was sober.
g | I had other plans for {day}. {who} chose {p}.
g | I do not write letters, and {who} knows it, but {p} has earned one.
g | Before you ask: yes, {p}, and yes, in {weather}.
w | Dear people of {p}, this is from {who} and me.
w | All {num} of us went to {p}, the baby and the {pet} too.
w | {who} is ninety in {month}, and {p} was the present.
w | Come in, sit down, have a bun, we have been to {p}.
w | I still have the ticket from {p} in my coat, next to {thing}.
d | Facts first. Place: {p}. Time: {day}. Company: {who}.
d | {p}, visited {num} times, always on {day}.
d | I was asked for {num} lines on {p}.
d | Purpose of visit to {p}: shelter from {weather}.
d | Review of {p}, written on the back of {thing}.
b | So, {p}, right, {day}, me and {who}, listen.
b | You will never guess where we went on {day}: {p}!
b | Stop what you are doing, put down {thing}, this is about {p}!
b | I ran all the way from {p} to tell you this, in {weather}, in one shoe!
b | {p}! {p}! Let me get my breath.
b | First of all hello, second of all {p}, third of all {who} says hello too.
"""

ASIDES = """
* | {who} had the {n} and I had the {m}.
* | Outside there was {weather}, and {thing} on the step.
* | A {pet} sat by the door the whole time.
* | {who} left {thing} there and went back for it on {day}.
* | It is {num} minutes on foot from the pier.
* | There were {num} people before us, one of them with {thing}.
* | They open at {num} and close when {who} goes home.
* | The weather was {~a}, but I am not reviewing the weather.
* | The road there is {~a}; the road is not the subject.
* | I was reading {~a:an} book about {month} in the meantime, but that is another story.
* | {who} was having {~a:an} week, which has nothing to do with it.
* | Our own lunch of {day} was {~a}, so we did not arrive hungry.
* | {who} {~w} the parking. I came by boat.
* | On the way I met {who}, who had {~a:an} cold and {thing}.
* | Next door there is {~a:an} barber, but this is not about him.
* | At {num} the bells rang, and {who} looked up.
* | I was there with {thing} and {num} cousins.
* | {who} asked for {thing} and was given the {m}.
* | Between the {n} and the {m} I wrote a postcard to {who}.
* | {who} paid, I held {thing}.
* | On {day} they keep {thing} in the window.
* | I know the {n} from {month}, when {who} showed it to me.
* | My shoes are {~a}, thank you, but they are not the subject.
g | I stood. At my age I note these things.
g | Somebody hummed. It was {who}.
g | I counted the spoons. There were {num}.
g | {who} wanted to talk about {thing}. I did not.
g | My knee had its own view of the {weather}, {~a:an} one.
w | {who} waved at us from the window with {thing}.
w | Our youngest gave the {pet} a name before we sat down.
w | We shared {thing} with the people from the next table.
w | {who} lent us {thing} against the {weather}.
w | Grandfather sang, as he does every {day}.
d | The clock showed {num}. It always shows {num}.
d | Number of gulls: {num}.
d | I paid. {who} counted the change.
d | A sign asked us not to feed the {pet}. We did not.
d | {weather:cap} was served outside, free of charge.
b | And then {who} walks in, with {thing}, of all things!
b | There was a {pet}! An actual {pet}!
b | I dropped {thing}, {who} caught it, do not ask!
b | We sang, it was {month}, nobody minded, anyway!
b | And the {weather}, and my hat, and {who} running after my hat!
"""

TURNS = """
* | That was what I thought until {day}. I was wrong.
* | So much for first impressions, for they did not last.
* | I wrote that on {day}. On {day} I went again and had to cross it out.
* | Or so {who} had told me. It was quite different.
* | So the guide book says. Forget the guide book.
* | That was my opinion last {year}. I have changed it.
* | {who} says so, at least. I say the opposite.
* | That is the old review, and it no longer holds.
* | I had that from {who}. Having been there myself, I know better.
* | Then came {day}, and I had to change my mind completely.
* | Please cross that out. It was true in {month}, and it is true no longer.
* | Such was my first impression, and it was mistaken.
* | I wrote as much to {who} in {month}. I take it all back.
* | This was at {num} o'clock. By nightfall I thought the opposite.
* | There ends the review of last {year}. Here begins the new one.
* | My {pet} would agree with that. I do not.
"""

CLOSERS = """
* | {who} will tell you the same.
* | So there you have it.
* | That is all from {who} and me.
* | The ferry home left at {num}.
* | Signed, somebody with {thing}.
* | Ask {who} if you do not believe me.
* | I have said what I had to say.
* | {day:cap} is early closing, by the way.
* | Bring {thing}, you will need it on the hill.
* | Written on {day} in the {weather}.
* | Yours, from under {thing}.
* | Now I must feed the {pet}.
* | {who} has read this and changed one comma.
* | I shall be at the pier on {day}, should anyone ask.
* | More in {month}.
* | Copies of this go to {who} and the {pet}.
g | And somebody should oil that door.
g | I shall say no more. {who} will.
g | My tea is getting cold. Good day.
g | You may print this, with the commas.
w | Kisses to the {pet}.
w | With greetings from all {num} of us.
w | {who} sends regards, and so does the {pet}.
w | I am off to tell {who}.
d | End of report.
d | The {pet} had no comment.
d | I enclose {thing}.
d | Further questions to {who}, {day} only.
b | Got to run, {who} is waiting, bye!
b | I am out of paper!
b | More on {day}, my boat is leaving!
b | Tell everyone! Tell {who}! Tell the {pet}!
"""

FILLERS = {"opener": OPENERS, "aside": ASIDES, "turn": TURNS, "closer": CLOSERS}
