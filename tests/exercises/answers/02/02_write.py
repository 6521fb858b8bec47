"""Right and wrong answers to 02.write, written from the statement alone."""

import itertools

import torch


def right_for_loop(score, ids, end, longest):
    written = [*ids]
    for _ in range(longest - len(ids)):
        written += [score(written)[-1].argmax().item()]
        if written[-1] == end:
            return written
    return written


def right_condition_in_the_while(score, ids, end, longest):
    written = ids[:]
    while written[-1] != end and len(written) < longest:
        written.append(int(torch.argmax(score(written)[-1])))
    return written


def right_recursion(score, ids, end, longest):
    if len(ids) >= longest or ids[-1] == end:
        return list(ids)
    return right_recursion(score, [*ids, int(score(ids)[-1].argmax())], end, longest)


def right_plain_python_argmax(score, ids, end, longest):
    out = list(ids)
    while True:
        if len(out) == longest:
            break
        row = score(out).tolist()[-1]
        out.append(max(range(len(row)), key=row.__getitem__))
        if out[-1] == end:
            break
    return out


def right_generator(score, ids, end, longest):
    def following():
        written = list(ids)
        while True:
            written.append(score(written).softmax(-1)[-1].argmax().item())
            yield written[-1]

    new = []
    for i in itertools.islice(following(), longest - len(ids)):
        new.append(i)
        if i == end:
            break
    return ids + new


def right_tensor(score, ids, end, longest):
    written = torch.tensor(ids)
    while len(written) < longest:
        best = score(written.tolist())[-1:].argmax(-1)
        written = torch.cat([written, best])
        if best.item() == end:
            break
    return written


def wrong_feeds_the_last_id(score, ids, end, longest):
    written = list(ids)
    while len(written) < longest and written[-1] != end:
        written.append(score([written[-1]])[-1].argmax().item())
    return written


def wrong_takes_row_zero(score, ids, end, longest):
    written = list(ids)
    while len(written) < longest and written[-1] != end:
        written.append(score(written)[0].argmax().item())
    return written


def wrong_drops_the_end(score, ids, end, longest):
    written = list(ids)
    while len(written) < longest:
        best = score(written)[-1].argmax().item()
        if best == end:
            break
        written.append(best)
    return written


def wrong_never_stops_at_the_end(score, ids, end, longest):
    written = list(ids)
    while len(written) < longest:
        written.append(score(written)[-1].argmax().item())
    return written


def wrong_counts_new_ids(score, ids, end, longest):
    written = list(ids)
    for _ in range(longest):
        written.append(score(written)[-1].argmax().item())
        if written[-1] == end:
            break
    return written


def wrong_appends_to_the_argument(score, ids, end, longest):
    while len(ids) < longest and ids[-1] != end:
        ids.append(score(ids)[-1].argmax().item())
    return ids


def wrong_returns_only_new_ids(score, ids, end, longest):
    return right_for_loop(score, ids, end, longest)[len(ids) :]


def wrong_samples(score, ids, end, longest):
    written = list(ids)
    generator = torch.Generator().manual_seed(0)
    while len(written) < longest and written[-1] != end:
        p = score(written)[-1].softmax(-1)
        written.append(torch.multinomial(p, 1, generator=generator).item())
    return written


def wrong_appends_logits(score, ids, end, longest):
    written = list(ids)
    while len(written) < longest:
        written.append(score(ids)[-1].max().item())
    return written


def wrong_endless(score, ids, end, longest):
    written = list(ids)
    while written[-1] != end:
        score(ids)
    return written
