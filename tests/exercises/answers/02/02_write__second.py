"""Right and wrong answers to 02.write, by a second hand, from the statement alone."""

from itertools import accumulate, repeat

import numpy as np
import torch


def right_while_true(score, ids, end, longest):
    text = ids[:]
    while True:
        if len(text) >= longest or text[-1] == end:
            return text
        text += [score(text)[-1].argmax().item()]


def right_recursion(score, ids, end, longest):
    if len(ids) >= longest:
        return [*ids]
    best = int(torch.argmax(score(ids)[len(ids) - 1]))
    longer = [*ids, best]
    return longer if best == end else right_recursion(score, longer, end, longest)


def right_for_with_break(score, ids, end, longest):
    out = list(ids)
    for _ in range(longest - len(ids)):
        out.append(score(out).argmax(dim=-1).tolist()[-1])
        if out[-1] == end:
            break
    return out


def right_softmax_and_max(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        shares = torch.softmax(score(out), dim=-1)[-1].tolist()
        out.append(max(range(len(shares)), key=shares.__getitem__))
        if out[-1] == end:
            return out
    return out


def right_generator(score, ids, end, longest):
    def stream():
        text = [*ids]
        yield from text
        while len(text) < longest and text[-1] != end:
            text = [*text, int(score(text)[-1:].max(-1).indices)]
            yield text[-1]

    return list(stream())


def right_iter_with_sentinel(score, ids, end, longest):
    text = list(ids)

    def step():
        if len(text) < longest:
            text.append(int(np.argmax(np.asarray(score(text))[-1])))
            return text[-1]
        return end

    for _ in iter(step, end):
        pass
    return text


def right_accumulate(score, ids, end, longest):
    def grow(text, _):
        done = len(text) >= longest or text[-1] == end
        return text if done else [*text, int(score(text)[-1].topk(1).indices)]

    *_, last = accumulate(repeat(None, longest), grow, initial=list(ids))
    return last


def right_writes_all_then_cuts(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        out.append(int(score(out)[-1].argmax()))
    return out[: out.index(end) + 1] if end in out else out


def wrong_first_row(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        out.append(int(score(out)[0].argmax()))
        if out[-1] == end:
            break
    return out


def wrong_drops_the_end(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        best = int(score(out)[-1].argmax())
        if best == end:
            break
        out.append(best)
    return out


def wrong_counts_new_ids(score, ids, end, longest):
    out = list(ids)
    for _ in range(longest):
        out.append(int(score(out)[-1].argmax()))
        if out[-1] == end:
            break
    return out


def wrong_last_token_only(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        out.append(int(score(out[-1:])[-1].argmax()))
        if out[-1] == end:
            break
    return out


def wrong_scores_once(score, ids, end, longest):
    out = list(ids)
    rows = score(out)
    while len(out) < longest:
        out.append(int(rows[-1].argmax()))
        if out[-1] == end:
            break
    return out


def wrong_draws(score, ids, end, longest):
    torch.manual_seed(0)
    out = list(ids)
    while len(out) < longest:
        out.append(int(torch.multinomial(score(out)[-1].softmax(-1), 1)))
        if out[-1] == end:
            break
    return out


def wrong_returns_only_what_is_new(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        out.append(int(score(out)[-1].argmax()))
        if out[-1] == end:
            break
    return out[len(ids) :]


def wrong_appends_to_ids(score, ids, end, longest):
    while len(ids) < longest:
        ids.append(int(score(ids)[-1].argmax()))
        if ids[-1] == end:
            break
    return ids


def wrong_argmax_over_everything(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest:
        logits = score(out)
        out.append(int(logits.argmax()) % logits.shape[-1])
        if out[-1] == end:
            break
    return out


def wrong_never_stops(score, ids, end, longest):
    out = list(ids)
    while out[-1] != end:
        out.append(int(score(out)[-1].argmax()))
    return out


def right_with_tensors_in_the_list(score, ids, end, longest):
    out = list(ids)
    while len(out) < longest and out[-1] != end:
        out.append(score(out)[-1].argmax())
    return out
