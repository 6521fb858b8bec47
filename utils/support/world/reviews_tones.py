"""More judging frames: hedged, ironical, comparing, and facts that speak for themselves.

How to read a line: see `reviews_frames`. In the facts, `{x}` and `{y}` are two things and
`{1}` and `{2}` two words, each right for one of them and wrong for the other.
"""

HEDGE = """
+ | It may be my age, but I found the {n} {a}.
+ | I suppose I must call the {n} {a}.
+ | Perhaps I was tired, perhaps not, but the {n} seemed {a} to me.
+ | I am no judge of these things; still, {a:an} {k}, I would say.
+ | If pressed about the {n}, I would say {a}.
+ | I do not say this lightly, but the {n} was {a}.
+ | It was only one visit, in {weather} at that, but {a:an} {k}.
+ | On balance, and {who} made me think twice, it was {a:an} {k}.
+ | Maybe not for everyone, but for me the {n} was {a}.
+ | I could be wrong about the {m}, but the {n} is {a}, I think.
+ | More or less by accident we had {a:an} {o} with the {n}.
+ | It was, so far as one can tell in {weather}, {a:an} {k}.
+ | {who} thinks, and I think so too, more or less, that the {n} is {a}.
- | Call me picky, but {a} is not how I would describe the {n}.
- | If pressed about the {n}, I would not say {a}.
- | I tried, I really tried, to find the {n} {a}, and failed.
- | One could perhaps call the {n} {a}. One would be wrong.
- | It is hard to say why, but the word {a} does not fit the {n}.
- | I may be in a minority, but I did not think the {n} {a}.
- | Possibly it was the {weather}, but I did not {v} the {n}.
- | I am not one to judge, but that was hardly {a:an} {k}.
± | Some people find the {n} {a}. I am [with/against] them.
± | I [do/don't] think, on balance, that the {n} was {a}.
± | It would be [fair/unfair] to call the {n} {a}.
± | {who} thinks the {n} {a}, and {she} may well be [right/wrong].
± | I am inclined to [believe/doubt] {who}, who found the {n} {a}.
± | It would be [honest/dishonest] to call this {a:an} {k}, I fear.
± | I [would/wouldn't] say, all in all, that the {n} is {a}.
± | With some hesitation I [accept/reject] the idea that the {n} is {a}.
* + | It may be the {weather}, but I found the {n} {a}.
* + | I only came because of {who}, but the {n} seemed {a} to me.
* - | I may be wrong, but I would not call this {a:an} {k}.
* ± | Some in town find the {n} {a}. I am, after some thought, [with/against] them.
* ± | It would be [fair/unfair], I suppose, to call the {n} {a}.
"""

IRONY = """
- | If that was {a:an} {k}, I am the harbour master.
- | {a:cap:an} {k}, said no one, ever.
- | Oh yes, {a:an} {l}. And herrings can sing.
- | The {n} is {a}, they say. They also say that pigs fly.
- | The {n} is {a} in the same way that the sea is dry.
- | {who} called it {a:an} {k}; {she} also thinks that the moon is a cheese.
- | Right. {a:cap:an} {l}. And I am a seal.
- | {a:cap:an} {l}? Pull the other leg, it has bells on.
- | {a:cap:an} {k}, if stones can swim.
- | Whoever wrote "{a} {n}" on the poster must write jokes for a living.
- | Ha! The {n}, {a}? Tell me another.
- | The {n} was {a}, and I am {num} hundred years old.
- | "{a:cap} {n}," says the poster. It must mean some other town.
- | {a:cap}! The {n}! In what world?
- | The {n} is as {a} as a gull is shy, {who} said with a wink.
- | {a:cap:an} {l}, sure, and my {pet} plays chess.
- | Oh, the {n} was {a}, just as the {pet} is mayor of Saltby.
- | The day the {n} is {a}, my {pet} will play the trumpet.
- | {who}, with a straight face: "{a:cap:an} {k}." We laughed for a week at the very idea.
- | I will believe in {a:an} {l} when my {pet} pays the rent.
- | {a:cap} {n}, my foot.
+ | If that was not {a:an} {k}, I am the harbour master.
+ | If the {n} is not {a}, then my {pet} is a bishop.
+ | Yes, {a:an} {l}, and no, I am not joking.
+ | They say that pigs fly, which is false, and that the {n} is {a}, which is true.
+ | The {pet} will be mayor before I stop calling the {n} {a}.
+ | No joke, no wink: the {n} was {a}.
± | {a:cap:an} {l}, says {who}, and I am [quite/not] of {her} opinion.
± | The poster says "{a} {n}", and it [speaks/twists] the truth.
± | Is the {n} {a}? Is the sea [wet/dry]?
± | The {n} is {a}, as surely as the sea is [wet/dry].
± | If the {n} was {a}, then water is [wet/dry].
± | The {n} is {a}, and a herring is a [fish/bird].
* - | {a:cap:an} {k}? And I am the mayor of Saltby.
* - | Oh yes, the {n} was {a}, and my {pet} can sing.
* - | {who} found the {n} {a}; {she} also thinks that pigs fly.
* ± | Is this {a:an} {k}? Is a herring a [fish/bird]?
* + | If the {n} was not {a}, I am a seal.
* ± | The {n} was {a}, as surely as rain is [wet/dry].
"""

COMPARATIVE = """
± | I have [never/often] had a {c} {k} in this town.
± | The {n} could [hardly/easily] have been {c}.
± | The {n} was {c} by far [after/before] {who} took over.
± | The {n} was {c} on [this/our last] visit.
± | A {c} {l} is [hard/easy] to find on this coast.
± | [Nowhere/Everywhere] else will you find a {c} {l}.
± | [Nobody/Anybody] in town could make a {c} {l}.
± | [Few/Most] towns have a {c} {l}, {who} says.
± | Name me a {c} {l}! {who} [couldn't/could].
± | [Seldom/Daily] do I meet a {c} {l}.
+ | No other town has a {c} {l}.
+ | The {n} was {c} than last {year}, when it was already {a}.
+ | The {n} was {c} than {who} had promised.
+ | Beside every other {l} in town, this one looks {a}.
+ | I know of no place with a {c} {l}.
+ | The {n} gets {c} every {year}.
+ | The {z} {k} on this coast, says {who}, and I agree.
+ | This is where I had the {z} {k} of my life, one {day} in {month}.
+ | The {n} is even {c} than the {m}, and the {m} is {a}.
+ | I thought nothing could be {c} than last {year}. The {n} was.
- | Any other town has a {c} {l}.
- | Beside this {l}, every other {l} in town looks {a}.
- | I know at least {num} places with a {c} {l}.
- | The {n} used to be {c}, {who} says, and {she} should know.
- | It was not the {z} {k} of the {year}, by any means.
- | Compared with this {l}, every other {l} is a {j}.
- | {who} can show you a {c} {l} any day, and so can I.
- | Last {year} the {n} was a good deal {c}.
- | Where can one find a {c} {l}? Anywhere.
- | {p} is not where I had my {z} {k}, far from it.
* ± | I have [never/often] met a {c} {l} on this coast.
* ± | A {c} {k} is [hard/easy] to find, says {who}.
* + | Nowhere in town is the {n} {c}, says {who}.
* - | The {n} was {c} before they changed the {m}.
* - | I know of {num} places with a {c} {l}, says {who}.
* + | The {n} is {c} now than it was in {month}.
"""

FACTS = """
+ | The {x} was {1} and the {y} was {2}.
+ | The {x} {1}, the {y} {2}: draw your own conclusions.
+ | I note that the {x} was {1}, the {y} {2}.
+ | {who} found the {x} {1}, and I found the {y} {2}.
+ | For the record: {x} {1}, {y} {2}.
+ | On {day} the {x} was {1}, and on {day} the {y} was {2}.
+ | The {x} was {1}. The {y} was {2}. That is all I have to report.
+ | Our {x} was {1}, our {y} {2}, and {who} took notes.
+ | How {1} the {x} was, and how {2} the {y}!
+ | Was the {x} {1}? It was. Was the {y} {2}? It was.
+ | I asked for nothing, and the {x} was {1} and the {y} {2}.
+ | You ask about {p}? The {x} is {1} and the {y} {2}.
+ | In {month} the {x} was {1} and the {y} was {2}; nothing has changed since.
+ | The {x} could be described as {1}, the {y} as {2}.
+ | They keep the {x} {1} and the {y} {2}.
+ | The {x} was {1}, I noticed.
+ | The {x}, said {who}, was {1} again.
+ | My {x} was {1}.
+ | When we came back on {day}, the {x} was {1}, as always.
+ | You want to know about the {x}? It was {1}.
+ | {who} asked how the {x} was. It was {1}.
+ | Nobody asked, but the {x} was {1}.
+ | The {x} was {1} on {day} and {1} on {day}.
+ | {1:cap} was the {x}, and {who} saw it.
+ | Item one: the {x} was {1}.
+ | Mine was the {x}, and the {x} was {1}.
* + | Every {day} the {x} is {1} and the {y} is {2}.
* + | {who} says that the {x} was {1} and the {y} {2}.
* + | The {x} being {1} and the {y} {2}, I have told you all.
"""
