"""Further frames of reviews in other tones, for generated training rows only; no split
that ships has them.

They hedge, mock, compare and report as `reviews_tones` does, in other shapes of
sentence: questions, conditions contrary to fact, hearsay, clauses put first. The
notation is that of `reviews_frames`; plain, negated and contrasting frames are in
`reviews_more`.
"""

MORE_HEDGE = """
+ | As far as I can tell, and I can seldom tell much, the {n} was {a}.
+ | The {n} struck me as {a}, though I cannot quite say why.
+ | If my notes are right, the {n} was {a}.
+ | If I remember rightly, we had {a:an} {k}.
+ | For what my opinion is worth, I thought the {n} {a}.
+ | {who} would use more words, but I too thought the {n} {a}.
+ | I have only one visit to go by, but to me the {n} seemed {a}.
+ | For myself, and only for myself, I {w} the {n}.
+ | I think I {w} the {n}, though it took me until {day} to say so.
+ | It took me some time to admit it, but the {n} is {a}.
+ | I had meant to keep it to myself, but the {n} was {a}.
+ | Tell me if I am wrong, but was that not {a:an} {k}?
+ | Not that I know much about it, but the {n} is {a}.
+ | I would guess, and it is no more than a guess, that you will {v} the {n}.
+ | I cannot but think that the {n} was {a}.
+ | Do not ask me how, but it turned out to be {a:an} {k}.
+ | It seems to me, after {num} visits, that the {n} is {a}.
+ | I am almost sure that we had {a:an} {o}, and {who} is quite sure.
+ | Others must speak for the {m}; the {n}, I believe, was {a}.
+ | There may be another view of it, but I {w} the {n}.
+ | Having slept on it, I would describe the {n} as {a}.
- | I cannot quite bring myself to call the {n} {a}.
- | I say it only because {who} asked me, but the {n} was not {a}.
- | As far as I could see, the {n} was not exactly {a}.
- | It may have been {a:an} {k} for others; for {who} and me it was not.
- | Unless I am mistaken, nothing about the {n} was {a}.
- | What to call the {n} I am not sure, but {a} is not the word.
- | Much as I wanted to, I could not {v} the {n}.
- | It seems to me that {a} is the wrong word for the {n}.
- | {who} may be of another opinion; the {n}, I think, is not {a}.
- | {who} calls this {a:an} {k}; I, if I may, do not.
- | They call the {n} {a}; I cannot, for my part, agree.
- | My impression, for what it is worth, is that the {n} is not {a}.
- | I may well be the only one who did not {v} the {n}.
- | Perhaps {who} could call this {a:an} {k}; I could not.
- | If you think that it was {a:an} {k}, I do believe that you are mistaken.
- | I doubt, if I may say so, whether the {n} was ever {a}.
- | It was scarcely {a:an} {k}, or so it seemed to {who} and me.
- | What the {m} was like I cannot say, but the {n}, I am fairly sure, was not {a}.
- | {a:cap} is not, I think, what most of us would say of the {n}.
- | I should be surprised if anybody thought the {n} {a}.
± | I am [fairly/hardly] convinced that the {n} was {a}.
± | It is, I think, [likely/unlikely] that you will find the {n} {a}.
± | There is [much/little] that makes me think the {n} {a}.
± | I [tend/refuse] to believe that the {n} is {a}.
± | {who} called the {n} {a}. Having slept on it, I [agree/disagree].
± | For the {n}, {a} is, it seems, the [right/wrong] word.
± | If I had to bet, I would bet [on/against] {a:an} {k}.
± | My view is that those who {v} the {n} are [right/wrong].
± | It [was/wasn't], if I may say so, {a:an} {k}.
± | The {n} [is/isn't], in my own opinion, {a}.
± | I [can/cannot] see why {who} thinks the {n} {a}.
± | I am, if anybody asks, [for/against] calling the {n} {a}.
± | I keep out of it for the most part, but {who} is [right/wrong] to call the {n} {a}.
± | As far as I know, there is [every/no] reason to call the {n} {a}.
± | It is [right/wrong] to say that the {n} was {a}, at least on {day}.
± | There was, in a way, [something/nothing] {a} about the {n}.
± | Asked whether the {n} was {a}, I said, after some time, [yes/no].
± | I, for one, would [always/never] describe the {n} as {a}.
± | Most of us, {who} for one, [would/wouldn't] call it {a:an} {k}, I believe.
"""

MORE_IRONY = """
- | Sure, {a:an} {k}, and {who} is from the moon.
- | {a:cap:an} {k}! Yes, and snow is black.
- | The {n} was {a}, and two and two make nine.
- | I believe that the {n} was {a}. I also believe that cows lay eggs.
- | If that {n} was {a}, I shall eat my hat.
- | They call it {a:an} {k}. I suppose they call a whale small too.
- | {a:cap:an} {l}, they said. There is a ferry to the moon, they said.
- | When fish learn to walk, the {n} may be {a}.
- | The {n} will be {a} by the time that my {pet} is a bishop.
- | {a:cap}, is it, the {n}? And rain, I suppose, goes up.
- | In a world where stones float, the {n} would be {a}.
- | I read "{a} {n}" on the sign and laughed until {day} at the very idea.
- | The {n}, {a}? My {pet} tells a more likely story.
- | Yes, there is {a:an} {l} here, just as there is a whale in my bath.
- | {who} finds the {n} {a}; {she} finds the sea dry as well.
- | "{a:cap:an} {k}," read {who} from the poster, and could not keep a straight face.
- | So the {n} is {a} now, and next {year} my {pet} will be captain of the ferry.
- | Please tell me again how {a} the {n} is; I could do with a fairy tale.
- | {a:cap}, the {n}? Yes, and the moon is open on {day}.
- | Of course the {n} was {a}, and of course I came here on the back of a whale.
- | Since when is the {n} {a}? Since pigs could fly, I suppose.
- | Call the {n} {a} once more and I shall call my {pet} a whale.
- | You are as likely to find {a:an} {l} here as a herring on a bicycle.
- | One more word about {a:an} {k}, and I shall laugh until {month}.
- | Did you say "{a} {n}"? Then did you also see pigs fly?
+ | If that was not {a:an} {k}, then snow is black.
+ | The {n} was {a}, or else I shall eat my hat.
+ | The {n} not {a}? Then the sun rises in the west.
+ | Whoever says that the {n} is not {a} also says that the earth is flat.
+ | Not {a:an} {k}? Then two and two make nine.
+ | Stones will float before anyone here denies that the {n} is {a}.
+ | I say, and I say it without a wink, that it was {a:an} {k}.
+ | You will take it for a joke, I know, but the {n} really was {a}.
+ | Laugh if you must: the {n} is {a}, and I mean it.
+ | Tell me that the {n} was not {a}, and I will tell you that cows lay eggs.
+ | {who} thought that I was joking. I was not: the {n} is {a}.
+ | The sun rises in the east, two and two make four, and the {n} is {a}.
+ | My {pet} will be on the moon before I call the {n} anything but {a}.
+ | {a:cap:an} {l}, you think, is a fairy tale. No, there is one here.
+ | {who} denies that the {n} was {a}, and fish can read.
+ | I kept a straight face when I called it {a:an} {k}, because I meant it.
+ | For once this is no joke: {a:an} {k}.
+ | That {a} {n} is no fairy tale.
± | The {n} is {a}, and two and two make [four/five].
± | If it was {a:an} {k}, then the sun rises in the [east/west].
± | Is the {n} {a}? Do [gulls/pigs] fly?
± | Was that {a:an} {k}? Do [hens/cows] lay eggs?
± | The {n} is {a}, as sure as snow is [white/black].
± | {who} calls the {n} {a}, and {she} also says that ice is [cold/hot].
± | They say that the {n} is {a}; they also say that the earth is [round/flat].
± | I call the {n} {a}, just as I call a whale [large/small].
± | {a:cap:an} {l}, said {who}, and it [wasn't/was] a joke.
± | I called the {n} {a}, and I did so [without/with] a wink.
± | The {n} is as {a} as fire is [hot/cold].
± | Fish [swim/walk], and the {n} is {a}.
± | Is it true that the {n} is {a}? As true as that stones [sink/float].
± | {a:cap:an} {k} it was, in a town where rain comes [down/up].
± | Calling the {n} {a} is like calling grass [green/black].
± | If the {n} was {a}, then July comes [after/before] June.
± | I called the {n} {a}. Those who took me at my word were [right/wrong].
± | When I say that the {n} was {a}, I am [not/only] joking.
± | {a:cap:an} {l} in this town? That is a [fact/joke].
± | The {n} is {a}, and Christmas comes in [December/August].
± | A week has [seven/nine] days, and the {n} is {a}.
± | The {n} will be {a} so long as cows eat [grass/herrings].
± | The {n}, {a}? You must be [right/joking].
± | By [boat/whale] we came here, and what we had was {a:an} {k}.
± | If you believe in {a:an} {l}, you must also believe that stones are [hard/soft].
± | Did I {v} the {n}? Do gulls [fly/read]?
± | I {w} the {n}, and the sun is [hot/cold].
"""

MORE_COMPARATIVE = """
+ | The {n} has never been {c}.
+ | Show me a {c} {l} and I will eat my hat.
+ | A {c} {k} than this one does not exist.
+ | I doubt that there is a {c} {l} between here and the next town.
+ | {who} has seen many towns and has yet to see a {c} {l}.
+ | Every {year} I look for a {c} {l}, and every {year} I come home without one.
+ | The {n} was never {c} than it is today.
+ | Since {month} the {n} has grown {c} by the week.
+ | The {n} was {c} than anyone remembers.
+ | {p} has the {z} {l} in town.
+ | If there is a {c} {k} in the world, nobody has told {who} or me.
+ | Of all the places on this coast, {p} gave us the {z} {k}.
+ | {who} knows {a:an} {l} in the next town, but this one is {c} still.
+ | No other place in town has so {a} {k:an}.
+ | The {n} is even more of a {j} than the {m}.
+ | We had not had such {a:an} {k} in {num} years.
+ | You can walk the whole coast and not find a {c} {l}.
+ | The {n} was {a} on {day} and {c} still on {day}.
+ | In {num} years I have not found a {c} {l}.
+ | Where would one go for a {c} {k}? {who} could not think of any place.
- | The {n} has often been {c}.
- | Any {k} I had elsewhere this {year} was {c}.
- | A {c} {k} can be had round any corner.
- | {who} knows of a {c} {l} just round the corner.
- | Next to this {l}, all the others seem {a}.
- | {p} has never had the {z} {l} in town.
- | Whoever calls this the {z} {k} in town has not seen the others.
- | The {n} was less {a} than {who} had promised.
- | The {n} is less of a {j} than you think.
- | Walk on to the next town and you will have a {c} {k}.
- | Had we gone elsewhere, we would have had a {c} {k}.
- | {who} and I used to have a {c} {k} here.
- | Almost any {l} is {c} than this one.
- | Nobody who has been elsewhere would call this the {z} {k}.
- | I remember when the {n} was {c}; {who} remembers it too.
- | Back in {month} the {n} was {c}, and {who} asks what has changed.
- | If you want a {c} {k}, go anywhere else.
- | There is always a {c} {l} next door.
- | {who} did not have the {z} {k} of {her} life here, and nor did I.
- | All {num} of us have had a {c} {k} elsewhere.
± | The {n} was {c} [under/before] the new owner.
± | [None/Most] of the other towns have a {c} {l}.
± | It would be [hard/easy] to name a {c} {l}.
± | A {c} {l} is [rare/common] in these parts.
± | You will [rarely/often] see a {c} {l}.
± | I [doubt/know] that one can get a {c} {k} elsewhere.
± | {who} looked for a {c} {l} and found [none/many].
± | Could the {n} have been {c}? [No/Yes], says {who}.
± | Is there a {c} {l} anywhere? {who} says [no/yes].
± | I [can't/can] imagine a {c} {k}.
± | The {n} was [more/less] of a {j} than we had thought.
± | With every visit the {n} is [more/less] of a {j}.
± | This was [easily/hardly] the {z} {k} of our week.
± | {who} thinks that this is the {z} {k} in town, and {she} is [right/wrong].
± | As for the {n}, it is {c} [here/elsewhere], and {who} has tried both.
± | [No/Every] other town I know has a {c} {l}.
± | The {n} is [just/not] as {a} as {who} had said.
± | No {l} could be [more/less] of a {j} than this one.
± | [Nobody/Everybody] I asked had had a {c} {k}.
± | In {num} years I have had [hardly/many] a {c} {k}.
± | [Never/Often] before has the {n} been {c}.
± | I [accept/reject] the view that {p} has the {z} {l} in town.
"""

MORE_FACTS = """
+ | Let me begin with the {x}: {1}. On to the {y}: {2}.
+ | On {day} we found the {x} {1} and the {y} {2}.
+ | The {x} turned out {1}, the {y} turned out {2}.
+ | Not {2} but {1}: that was the {x}.
+ | If you had asked about the {x}, I would have said {1}.
+ | {who} wrote down two things: {x} {1}, {y} {2}.
+ | The {x}, to begin with, was {1}; the {y}, to end with, was {2}.
+ | As for the {x}, it was {1}.
+ | It was {who} who noticed how {1} the {x} was.
+ | I remember two things from {month}: {1} was the {x} and {2} was the {y}.
+ | It has to be said that the {x} was {1}.
+ | So {1} was the {x} that {who} took notes.
+ | Not only was the {x} {1}, the {y} was {2} as well.
+ | Both of us saw it: {1}, the {x}; {2}, the {y}.
+ | Whenever {who} comes here, the {x} is {1}.
+ | Is the {x} always {1} here? Always. And the {y} {2}? That too.
+ | We talked about the {x}, which was {1}, and the {y}, which was {2}.
+ | There was no {2} {x} here and no {1} {y}.
+ | A note to myself: {x} {1}, {y} {2}.
- | Not once was the {x} {1}.
- | The {x} here is anything but {1}, says {who}.
- | The {x} was not {1}, and the {y} was not {2}.
- | I could not call the {x} {1}, nor the {y} {2}.
- | Nobody could say of the {x} that it was {1} or of the {y} that it was {2}.
- | Neither was the {x} {1} nor the {y} {2}.
- | I would have said so, had the {x} been {1} and the {y} {2}.
- | I asked whether the {x} was {1}. It was not.
- | Was the {x} {1}? No. Was the {y} {2}? No again.
- | {who} swore that the {x} was {1}. I looked, and it was not so.
- | You may have read that the {x} is {1}. It is not.
- | It is years since the {x} was {1}.
- | In {num} visits the {x} was never {1}.
- | One could hardly call the {x} {1}.
- | The {y} was {2}, they say, but not when we were there.
- | The {x} stopped being {1} in {month}, and the {y} stopped being {2}.
- | Far from {1} was the {x}, and far from {2} the {y}.
± | The {x} [was/wasn't] {1} when {who} looked.
± | {who} told us that the {x} was {1}, and {she} was [right/wrong].
± | I had expected the {x} to be {1}, and it [was/wasn't].
± | The {x} was [always/never] {1} when we came by.
± | You [can/can't] count on the {x} to be {1}.
± | [Nobody/Everybody] would deny that the {x} was {1}.
± | {who} had bet that the {x} would be {2}, and [lost/won].
± | Will you find the {x} {1}? I say [yes/no].
± | The {x} was {1} on [each/none] of our {num} visits.
± | The {x} is [still/rarely] {1}, as {who} will tell you.
± | I [would/wouldn't] call the {x} {1}, and {who} thinks so too.
± | If {who} tells you that the {x} was {1}, {she} is [right/wrong].
± | Of the {x} I can report that it was [indeed/not] {1}.
"""
