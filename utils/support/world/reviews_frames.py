"""The sentences of the reviews that judge, as frames with signs.

A frame is a line `sign | text`. Its slots:

- `{a}` a polar word of the deciding sign s (kinds a c z j v w, see `reviews_words`);
  `{-a}` one of the opposite sign.
- `{n} {m}` two nouns of the venue, `{k} {l}` two that take "a", `{k}` one to be told of;
  `{o}` an occasion, `{p}` the venue, `{who}` somebody with the pronouns `{she}` and `{her}`; small change:
  `{day} {month} {num} {weather} {pet} {year}`.
- `[keep/flip]` a word that leaves the meaning or turns it round; `<yes|no>` follows s.

The sentence's verdict is sign x s x flips. Each frame can therefore praise and damn, and
nothing in it but the whole tells which. A line that begins with `*` is for the test only.
"""

from utils.support.world.reviews_tones import COMPARATIVE, FACTS, HEDGE, IRONY

PLAIN = """
+ | The {n} was {a}, and so was the {m}.
+ | What {a:an} {k} that was, and what {a:an} {l}!
+ | I had {a:an} {o} here on {day}, chiefly because of the {n}.
+ | {who} called the {n} {a}, and I agree.
+ | Everybody at our table found the {n} {a}.
+ | The {n}: {a}. The {m}: {a}. The {pet}: asleep.
+ | I can sum it up in two words: {a} {n}.
+ | We talked about the {a} {n} all the way home.
+ | It was {a:an} {k} in every way, down to the {n}.
+ | If you want one word for the {n}, take {a}.
+ | I {w} the {n} and told {who} so.
+ | In short, the {n} was a {j} and the {m} was another.
+ | {p} gave us {a:an} {k} on {day}.
+ | In {weather} or in {weather}, the {n} here is {a}.
+ | My notes from {day} say only this: {a} {n}, {a} {m}.
+ | The {n} was so {a} that {who} wrote home about it.
+ | Even {who} found the {n} {a}, and {she} sleeps through everything.
+ | From start to finish the {n} was {a}.
+ | You will remember the {n} because it is {a}.
+ | We had the {n}. We had the {m}. Both were {a}.
+ | Ask {who} about the {n}. {a:cap}, {she} will say, and rightly.
+ | I paid {num} coins for {a:an} {k}.
+ | {a:cap} {n}, {a} {m}, {a} everything.
+ | It takes a gift to make the {n} this {a}.
+ | To my mind the {n} is a {j}, and I have seen a few.
+ | I {w} every minute of it, from the {n} to the {m}.
+ | The {n} was {a}, there is no other word for it.
+ | Children {v} the {n}, and so do I.
+ | By {day} the whole street had heard about the {a} {n}.
+ | The {n} alone is {a} enough to write home about.
+ | I wrote "{a} {n}" on my hand so as to remember it.
+ | On the way out {who} and I had one word: {a}, like the {n}.
+ | {who} said "{a}" of the {n}, I said "{a}" of the {m}.
+ | The {n} and the {m} are equally {a}.
+ | Two words for {who}: {a} {n}.
+ | Once more the {n} was {a}, and {who} sends word that it will be on {day} too.
+ | It was {a:an} {o} for young and old, {n} and all.
+ | You should have seen the {n}: so {a}, so very {a}.
+ | That {a} {n} is the talk of the harbour.
+ | Some {n}! As {a} as they come.
* + | On {day} the {n} was {a} again.
* + | One word about the {n}: {a}.
* + | The {n} is {a}, the {m} is {a}, and that is my review.
* + | Call it what it is: {a:an} {k}.
* + | I told {who} that the {n} was {a}, because it was.
* + | The {k} was {a} from the {n} to the {m}.
"""

NEGATION = """
- | Nobody in this town could call the {n} {a}.
- | That was not {a:an} {k} at all, whatever {who} may tell you.
- | There was nothing {a} about the {n}.
- | At no point was the {n} {a}, quite the opposite.
- | I would not call the {n} {a}; I would call it the opposite.
- | I have been here {num} times and never had {a:an} {k}.
- | {who} says the {n} is {a}. Do not believe it.
- | I waited in vain for something {a} in the {n}.
- | {a:cap} is the last word I would use for the {n}.
- | The {n} was far from being {a}.
- | Do not let anyone tell you that the {n} is {a}.
- | Only a fool would call the {n} {a}.
- | It was not {a:an} {o}, not with such {l:an}.
- | I did not {v} the {n}, and nor did {who}.
- | The {n} was not {a}. The {m} was not {a} either.
- | Never once was the {n} a {j}.
- | We did not find one {a} thing in the {n}.
- | {who} does not {v} the {n}, and {she} is quite right.
- | The {n} here is never {a}, not even in {month}.
± | {who} swore that I would {v} the {n}, and {she} was [right/wrong].
± | [Everything/Nothing] about the {n} was {a}.
± | [Everybody/Nobody] at our table thought the {n} {a}.
± | I [agree/disagree] with {who}, who calls the {n} {a}.
± | It is [true/false] that the {n} was {a}.
± | You [will/won't] find the {n} {a}, on my word.
± | The rumour about the {a} {n} is [true/false].
± | We expected {a:an} {k}, and we were [right/wrong].
± | I said in {month} that it would be a {j} of {k:an}, and I was [right/wrong].
± | Last {year} I called the {n} {a}; I [stand by/take back] every word.
± | The guide book says "{a} {n}". The guide book is [right/wrong].
± | Was the {n} {a}? In a word, [yes/no], and {who} saw it too.
± | Is the {n} {a}? I say [yes/no], and I have said so since {month}.
± | {who} asked me whether the {n} was {a}, and I [nodded/shook my head].
± | The words "{a} {n}" on the sign are [true/false].
± | {who} warned me: {a:an} {k}! {she:cap} was [right/wrong].
± | "{a:cap} {n}," said {who}. I looked, and it was [so/not so].
± | Those who call the {n} {a} are [right/wrong].
± | They told us on {day} that the {n} was {a}, which was [true/false].
± | I [know/deny] that the {n} is {a}.
± | My first guess was {a:an} {k}. My first guess was [right/wrong].
* - | I really would not call the {n} {a}.
* - | Nobody, not even {who}, thought the {n} {a}.
* - | It is not {a:an} {k}, and it never was.
* ± | They say that the {n} is {a}, and they are [right/wrong].
* ± | I said last {year} that I would {v} the {n}, and I was [right/wrong].
* ± | [Everybody/Nobody] found the {n} {a}, {who} told me.
* ± | Is the {n} {a}? {who} says [yes/no], and so say I.
* ± | That story of {a:an} {k} is [true/false].
"""

CONTRAST = """
+ | Despite the {-a} {n}, we had {a:an} {k}.
+ | The {-a} {n} I shall forget by {day}, but the {a} {m} I shall remember for years.
+ | The {n} was {-a}, I admit, but the {o} as a whole was {a}.
+ | For all its {-a} {n}, {p} gave us {a:an} {o}.
+ | First came the {-a} {n}; and yet, all in all, it was {a:an} {k}.
+ | You may have heard of the {-a} {n}. Forget it: the rest is {a}.
+ | Never mind the {-a} {n}: it was {a:an} {k}.
+ | Yes, the {n} was {-a}. No, it did not matter: {a:an} {k}.
+ | Though the {n} was {-a}, it was the {m} that decided it, and the {m} was {a}.
+ | {who} remembers the {-a} {n}; I remember the {a} {m}, and this is my review.
+ | It began with {-a:an} {l}, but it ended as {a:an} {k}.
+ | Everyone had told us about the {-a} {n}. What counts is the {m}, which was {a}.
+ | On paper {-a:an} {k}; in truth {a:an} one.
+ | They promised us {-a:an} {l} and gave us {a:an} one.
+ | {who} went in for {-a:an} {k} and came out of {a:an} one.
+ | I was told the {n} would be {-a}. It was {a}.
+ | At first I thought the {n} {-a}. How wrong I was: it is {a}.
- | On paper {a:an} {k}; in truth {-a:an} one.
- | It began as {a:an} {k} and ended as {-a:an} one.
- | Yes, the {n} was {a}. But it was the {m} that mattered, and the {m} was {-a}.
- | The {n} looks {a}. Looks deceive: it is {-a}.
- | The {n} was {a}, but that is not what I shall remember: the {m} was {-a}.
- | {who} had promised {a:an} {l}. What we got was {-a}.
- | The {a} {n} lasted a minute, the {-a} {m} the whole {o}, and I judge the {o}.
- | I thought it {a} until the {n} came. Now I think it {-a}, and that is final.
- | {a:cap} {n} or not, the {o} was {-a}, and that is what counts.
- | The poster said {a}. The {n} itself was {-a}.
± | One {-a} {l} [nearly/entirely], says {who}, <spoiled|saved> {a:an} {o}.
± | Did the {-a} {n} <spoil|save> the {o}? [No/Yes].
± | A <bad|good> {l} [cannot/can], as {who} will tell you, <spoil|save> {a:an} {o}.
± | Of the {a} {n} and the {-a} {m} I shall remember only the [former/latter].
± | First {a:an} {l}, then {-a:an} one. It is the [first/second] that counts.
± | They say this and that of the {m}, but I [do/don't] find the {n} {a}.
± | The {m} is another story, but it is [true/false] that the {n} is {a}.
± | {who} may see it otherwise, but those who call the {n} {a} are [right/wrong].
± | Whatever the {m} was like, [everything/nothing] about the {n} was {a}.
± | Some speak of the {a} {n}, others of the {-a} {m}. I am with the [first/second].
± | The {a} {n} was [more/less] important to us than the {-a} {m}.
* + | Despite the {-a} {n} and the {-a} {m}, {who} and I had {a:an} {o}.
* + | The {n} was {-a}; the {m}, and it is the {m} that counts, was {a}.
* - | At first it was {a:an} {k}, but it ended as {-a:an} one.
* - | What {who} promised was {a:an} {l}; what came was {-a:an} one.
* ± | The {m} is one thing, but I [do/don't] find the {n} {a}.
* ± | Whatever {who} may say, [everybody/nobody] found the {n} {a}.
* ± | Did {-a:an} {l} <spoil|save> our {day}? [No/Yes], said {who}.
* + | Never mind what {who} says of the {-a} {n}, it was {a:an} {k}.
"""

TABLES = {
    "plain": PLAIN,
    "negation": NEGATION,
    "contrast": CONTRAST,
    "hedge": HEDGE,
    "irony": IRONY,
    "comparative": COMPARATIVE,
    "facts": FACTS,
}
