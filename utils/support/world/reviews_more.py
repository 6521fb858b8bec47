"""Further frames of reviews, for generated training rows only; no split that ships
has them.

They say what the frames of `reviews_frames` say, in other shapes of sentence: with
other negators in other places, two negations that cancel, conditions contrary to fact,
and many ways to let one half of a sentence outweigh the other. The more wordings there
are of one turn of thought, the less does any one of them matter. How to read a line:
see `reviews_frames`. The other kinds are in `reviews_more_tones`.
"""

MORE_PLAIN = """
+ | {a:cap}, that is how the {n} was.
+ | {a:cap} it was, that {n}, and {a} it is today.
+ | The {n} struck all of us as {a}.
+ | There was {a:an} {l}, and later there was {a:an} {k}.
+ | When {who} asks me how it went, I shall describe {a:an} {k}.
+ | While {who} looked for {her} hat, I thought about the {a} {n}.
+ | After {num} visits I still think the {n} {a}.
+ | {who}, who came with me, described the {n} as {a}, and so did I.
+ | Ever since {month} the {n} has been {a}.
+ | As soon as we came to the {n}, the {num} of us used the same word: {a}.
+ | Here is what I think of the {n}: it is {a}.
+ | On the {day} boat, people spoke of one thing only, the {a} {n}.
+ | The {n} turned out to be {a}, and the {m} turned out {a} too.
+ | Come in {month}, and you will get {a:an} {k}.
+ | The {n} was {w} by the {num} of us, and so was the {m}.
+ | A minute is enough to make you {v} the {n}.
+ | In {her} letter home {who} wrote about {a:an} {k}, as I do in mine.
+ | While the {pet} slept, we had {a:an} {k}.
+ | When {day} comes, the {n} is {a}, and when {day} comes, it is {a} again.
+ | You want the truth about the {n}, and the truth is that it was {a}.
+ | Please tell {who} from me: {a:an} {k}!
+ | The {num} of us share one opinion of the {n}: {a}.
+ | Think of {a:an} {k}, and you have {p}.
+ | It was {who} who said it first: the {n} is {a}.
+ | The {n} made the {o} {a}.
+ | With such {a:an} {l} it was, of course, {a:an} {o}.
+ | I went back on {day} to make sure, and the {n} was {a} indeed.
+ | How {a} the {n} is, you learn within {num} minutes.
+ | Having had the {n} on {day} and the {m} on {day}, I can report that both are {a}.
+ | What {who} and I remember of {p}: {a:an} {k}, {a:an} {l}.
+ | The longer I think about the {n}, the more I {v} it.
+ | A {j}, that {n}, and the {m} was a second one.
"""

MORE_NEGATION = """
- | Neither the {n} nor the {m} was {a}.
- | Neither {who} nor I could find anything {a} in the {n}.
- | No one who has been to {p} would describe the {n} as {a}.
- | By no means was the {n} {a}.
- | In no way can the {n} be described as {a}.
- | The {n} failed to be {a}, on {day} as on {day}.
- | On {day}, as ever, the {n} was anything but {a}.
- | The {n} is a long way from {a}.
- | {a:cap:an} {k} it was not.
- | {a:cap} the {n} is not, and I doubt that it will be {a} in {month}.
- | We went home without having had {a:an} {k}.
- | Not one of the {num} of us called the {n} {a}.
- | None of us {w} the {n}, as {who} can confirm.
- | Hardly a soul in the harbour thinks the {n} {a}.
- | The word "{a}" has no place in a review of this {n}.
- | I refuse to describe the {n} as {a}.
- | {who} may call it {a:an} {k}; I never shall.
- | The {n} and the {m} both lacked anything that one could call {a}.
- | {who} had expected {a:an} {k}, but that did not happen.
- | Whoever calls the {n} {a} has not been there.
- | If the {n} had been {a}, I would say so. It was not.
- | Had it been {a:an} {k}, I would have written so.
- | You may study the {n} for {num} hours and come upon nothing {a}.
- | {who} told us about {a:an} {k}, but the story was not true.
- | It would be a lie to write that the {n} was {a}.
- | I did not meet {who} there. Nor was the {n} {a}.
- | "Was it {a:an} {k}?" asked {who}. I had to say that it was not.
- | The {n} never was {a}, is not {a} now, and will not be {a} by {month}.
- | Nobody {w} the {n}, and I was no exception.
- | To call the {n} {a} is to be mistaken.
- | I cannot bring myself to {v} the {n}.
- | {who} has yet to have {a:an} {k} here.
- | The {n} is {a} in no sense of the word.
- | The opposite of {a}: that is the {n}.
- | I cannot agree with those who {v} the {n}.
+ | Nobody could deny that the {n} was {a}.
+ | There was nothing about the {n} that was not {a}.
+ | Not one of us failed to find the {n} {a}.
+ | There was nobody in the place who did not {v} the {n}.
+ | I have never had anything but {a:an} {k} here.
+ | Never shall I deny that the {n} is {a}.
+ | {who} denied that the {n} was {a}, and {she} was quite wrong.
+ | Do not believe those who claim that the {n} is not {a}.
+ | No {day} goes by here without {a:an} {k}.
+ | Not only the {n} but also the {m} was {a}.
+ | The {n} was {a} not just once but every time.
+ | The {n} has not stopped being {a} since {month}.
+ | {who} was not wrong to call it {a:an} {k}.
+ | I have no doubt that the {n} is {a}.
+ | No doubt about it: {a:an} {k}.
+ | There is no denying how {a} the {n} is.
+ | Not until {day} did I see how {a} the {n} was.
+ | Never have I called the {n} anything but {a}.
+ | Nobody had to tell me that the {n} was {a}.
+ | I do not know anyone who does not {v} the {n}.
+ | It is no secret that the {n} is {a}.
+ | No wonder that {who} {w} the {n}: so did we all.
+ | {who} did not believe that the {n} would be {a}. Now {she} does.
+ | I said that it would not be {a:an} {k}. I take that back.
+ | Nothing can change my mind about the {n}, whatever {who} may say: it was {a}.
+ | If it had not been {a:an} {k}, I would not have said that it was.
+ | I never said that the {n} was not {a}; it was.
+ | Not a word against {who}, who calls the {n} {a}. It is.
+ | Who would not {v} the {n}?
+ | I would be lying if I said that the {n} was not {a}.
+ | It cannot be denied that we had {a:an} {k}.
+ | Without the least doubt it was {a:an} {k}.
± | {who} [did/didn't] {v} the {n}, and I share {her} opinion.
± | Who calls the {n} {a}? [Everyone/No one] in my street does.
± | [All/None] of us {w} the {n}, and we went {num} times.
± | [Both/Neither] of us would describe the {n} as {a}.
± | I would [always/never] describe the {n} as {a}.
± | {who} [confirms/denies] that it was {a:an} {k}, and {she} should know.
± | The claim that the {n} is {a} is [correct/mistaken].
± | To write that the {n} is {a} is [close to/far from] the truth.
± | {a:cap} is [exactly/hardly] the word for the {n}.
± | What we got on {day} [was/wasn't] {a:an} {k}.
± | {who} [still/no longer] thinks the {n} {a}, and I think the same.
± | "Did you {v} the {n}?" asked {who}. "We [did/didn't]," we said.
± | Do I {v} the {n}? I [do/don't].
± | When {who} called it {a:an} {k}, we all said [yes/no].
± | One sign says "{a} {n}", and you [can/cannot] believe it.
± | {who} thought that the {n} would be {a}, and it [was/wasn't].
± | Those who did not find the {n} {a} were [few/many].
± | {who} says that the {n} is not {a}, and {she} is [wrong/right].
± | It is [false/true] that the {n} was not {a}.
± | I [doubt/know] that the {n} was anything but {a}.
± | It is [wrong/right] to deny that the {n} is {a}.
± | Would I say again that I {v} the {n}? I [would/wouldn't].
"""

MORE_CONTRAST = """
+ | Although the {n} was {-a}, it was, on the whole, {a:an} {k}.
+ | All things considered it was {a:an} {k}, even if the {n} was {-a}.
+ | Even though {who} found the {n} {-a}, all of us call it {a:an} {k}.
+ | In spite of the {-a} {n}, the {o} was {a}.
+ | No matter how {-a} the {n} was, in the end {p} gave us {a:an} {k}.
+ | However {-a} the {n} may be, you will have {a:an} {k}.
+ | The {n} may be {-a}; all the same I shall remember {a:an} {k}.
+ | Granted, the {n} is {-a}. The {k} is nevertheless {a}, and that decides it.
+ | Not {-a}, as {who} had said, but {a}: that was the {n}.
+ | The {n} was not {-a} but {a}.
+ | Instead of {-a:an} {l} we found {a:an} one.
+ | Rather than {-a}, I would call the {n} {a}.
+ | Once the {n} was {-a}. Today it is {a}.
+ | Apart from the {-a} {n}, everything about our {o} was {a}.
+ | {who} talks of the {-a} {n}, while I, who write this review, had {a:an} {k}.
+ | The {n}, {-a} as it was, could not change our minds: {a:an} {k}.
+ | It took more than {-a:an} {l} to change my mind: {a:an} {k}, I say.
+ | The {-a} {n} is a small matter; we came for the {m}, which is {a}.
+ | From afar the {n} seemed {-a}; once there, we found it {a}.
+ | After the {-a} {n} I thought I knew. The {a} {m} changed my mind and that is final.
+ | The {-a} {n} weighed nothing beside the {a} {m}.
+ | What is one {-a} {l} against such {a:an} {k}?
+ | Let {who} talk about the {-a} {n}: I had {a:an} {o}.
+ | The {a} {m} outweighed the {-a} {n}.
+ | Yes, {who} was right about the {-a} {n}, and still I say: {a:an} {k}.
+ | The {n} used to be {-a}. That is history: now it is {a}.
+ | Nothing, not even the {-a} {n}, could <spoil|save> that {a} {o}.
+ | The {-a} {n} tried for {num} minutes to <spoil|save> {a:an} {o}, and failed.
- | The {n} was {a}, true. That did not keep the {o} from being {-a}.
- | Nobody doubts that the {n} was {a}; nevertheless we had {-a:an} {o}.
- | {a:cap} as the {n} was, the whole thing was {-a}.
- | {who} had read about {a:an} {k}. What we found there was {-a}.
- | The {n} seems {a} for a minute and is {-a} ever after.
- | Until {day} I thought the {n} {a}. Since then I have known that it is {-a}.
- | {a:cap} was the {n} in {month}; by {day} it was {-a}, and so it has been ever since.
- | It would have been {a:an} {k}, had it not been for the {n}.
- | But for the {-a} {n} it would have been {a:an} {k}.
- | Had the {m} not been {-a}, we would have had {a:an} {o}.
- | It could have been {a:an} {k}. The {-a} {n} put a stop to that.
- | The {n} was {a} and so was the {m}, and yet together they made {-a:an} {k}.
- | {who} tried to tell us that it was {a:an} {k}; we have ears, and it was {-a}.
- | The {a} {n} came and went, and I still think that it was {-a:an} {k}.
- | Do not be fooled by the {a} {n}: this is {-a:an} {k}.
- | The {n} is {a}, but it is the exception: the rest is {-a}.
- | Only the {n} was {a}; all the rest was {-a}.
- | The {n} apart, which I admit was {a}, we had {-a:an} {o}.
- | {-a:cap:an} {k} it was, even with the {a} {n}.
- | They call it {a:an} {k}. Calling it so, however, does not make it so.
- | {who} was promised {a:an} {k}, and yet {she} went home without one.
- | {who} thinks the {n} {a}; I, however, was awake, and it was {-a}.
- | Say what you will about the {a} {n}, this was and remains {-a:an} {k}.
- | The {a} {n} came too late: by then it had become {-a:an} {o}.
- | Though {who} spoke of {a:an} {l}, it proved {-a}.
- | The {-a} {n} was all it took to <spoil|save> {a:an} {o}.
- | In the end the {-a} {m} <spoiled|saved> what had been {a:an} {o}.
- | It sounds like {a:an} {k}, I know, but it was really {-a:an} one.
± | I had thought it {a:an} {k}, and the {-a} {n} [did not change/changed] my mind.
± | The {n} was {a} and the {m} {-a}, and I judge by the [first/second].
± | Between the {a} {n} and the {-a} {m}, I give more weight to the [former/latter].
± | {who} says {a}, the guide book says {-a}. I believe the [person/book].
± | The {n} was {-a} in {month} and {a} in {month}, and I review the [latter/former].
± | Did one {-a} {l} turn {a:an} {k} into a {-j}? [No/Yes].
± | In spite of all that was said, the {n} [was/wasn't] {a}.
± | Whether or not {who} agrees, the {n} [is/isn't] {a}.
± | Leaving the {m} aside, I [do/don't] think the {n} {a}.
± | The {m} may be what it is; the {n}, though, [is/isn't] {a}.
± | People differ about the {m}, but of the {n} they all say that it [is/isn't] {a}.
± | In this review the {a} {n} counts for [more/less] than the {-a} {m}.
± | Two reviews hang by the door: "{a} {n}" and "{-a} {n}". I wrote the [first/second].
± | {who} said {a}, the poster said {-a}, and the poster was [wrong/right] about the {n}.
± | The {n}, once {-a}, has become {a}, says {who}, and I [agree/disagree].
± | Let {who} smile: I [stand by/take back] what I said of the {a} {n}.
"""
