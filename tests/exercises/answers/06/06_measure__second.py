"""Right and wrong answers to 06.measure, by a second hand, from the statement alone."""

import torch


def right_eval_and_count(model, batches):
    model.eval()
    n_right = n_rows = 0
    with torch.no_grad():
        for x, labels in batches:
            n_right += (model(x).argmax(1) == labels).sum().item()
            n_rows += len(labels)
    return n_right / n_rows


def right_train_false(model, batches):
    model.train(False)
    hits = [
        guess == label
        for x, labels in batches
        for guess, label in zip(model(x).argmax(-1), labels, strict=True)
    ]
    return sum(map(int, hits)) / len(hits)


def right_all_rows_together(model, batches):
    model = model.eval()
    with torch.inference_mode():
        right = [model(x).max(dim=1).indices.eq(labels) for x, labels in batches]
    return torch.cat(right).double().mean().item()


def right_back_to_training(model, batches):
    model.eval()
    n_rows = sum(len(labels) for _, labels in batches)
    n_right = sum(int((model(x).argmax(1) == y).sum()) for x, y in batches)
    model.train()
    return n_right / n_rows


def right_mean_weighted_by_rows(model, batches):
    model.eval()
    shares = [(model(x).argmax(1) == y).double().mean() for x, y in batches]
    rows = torch.tensor([len(y) for _, y in batches], dtype=torch.double)
    return torch.stack(shares) @ rows / rows.sum()


def right_probabilities(model, batches):
    model.eval()
    with torch.no_grad():
        pairs = [(model(x).softmax(1).topk(1).indices[:, 0], y) for x, y in batches]
    wrong = sum((guess != y).sum().item() for guess, y in pairs)
    return 1 - wrong / sum(len(y) for _, y in pairs)


def wrong_stays_in_training_mode(model, batches):
    n_right = sum((model(x).argmax(1) == y).sum().item() for x, y in batches)
    return n_right / sum(len(y) for _, y in batches)


def wrong_no_grad_taken_for_eval(model, batches):
    n_right = n_rows = 0
    with torch.no_grad():
        for x, labels in batches:
            n_right += (model(x).argmax(1) == labels).sum().item()
            n_rows += labels.numel()
    return n_right / n_rows


def wrong_mean_of_means(model, batches):
    model.eval()
    shares = [(model(x).argmax(1) == y).float().mean().item() for x, y in batches]
    return sum(shares) / len(shares)


def wrong_last_batch_only(model, batches):
    model.eval()
    for x, labels in batches:
        share = (model(x).argmax(1) == labels).float().mean().item()
    return share


def wrong_returns_inside_the_loop(model, batches):
    model.eval()
    n_right = n_rows = 0
    for x, labels in batches:
        n_right += (model(x).argmax(1) == labels).sum().item()
        n_rows += len(labels)
        return n_right / n_rows


def wrong_count_for_share(model, batches):
    model.eval()
    return sum((model(x).argmax(1) == y).sum().item() for x, y in batches)


def wrong_divided_by_batches(model, batches):
    model.eval()
    n_right = sum((model(x).argmax(1) == y).sum().item() for x, y in batches)
    return n_right / len(batches)


def wrong_over_the_rows(model, batches):
    model.eval()
    n_right = n_rows = 0
    for x, labels in batches:
        guesses = model(x).argmax(0)
        n_right += sum(
            int(guess == label) for guess, label in zip(guesses, labels, strict=False)
        )
        n_rows += len(labels)
    return n_right / n_rows


def wrong_every_batch_as_large_as_the_first(model, batches):
    model.eval()
    n_right = sum((model(x).argmax(1) == y).sum().item() for x, y in batches)
    return n_right / (len(batches) * len(batches[0][1]))


def wrong_lowest_logit(model, batches):
    model.eval()
    n_right = sum((model(x).argmin(1) == y).sum().item() for x, y in batches)
    return n_right / sum(len(y) for _, y in batches)


def wrong_share_of_what_is_wrong(model, batches):
    return 1 - right_eval_and_count(model, batches)


def wrong_eval_after_the_loop(model, batches):
    n_right = n_rows = 0
    for x, labels in batches:
        n_right += (model(x).argmax(1) == labels).sum().item()
        n_rows += len(labels)
    model.eval()
    return n_right / n_rows


def wrong_eval_without_brackets(model, batches):
    model.eval  # noqa: B018 - the mistake itself
    n_right = sum((model(x).argmax(1) == y).sum().item() for x, y in batches)
    return n_right / sum(len(y) for _, y in batches)


def wrong_percent(model, batches):
    return 100 * right_eval_and_count(model, batches)


def wrong_back_to_training_after_each_batch(model, batches):
    n_right = n_rows = 0
    model.eval()
    for x, labels in batches:
        n_right += (model(x).argmax(1) == labels).sum().item()
        n_rows += len(labels)
        model.train()
    return n_right / n_rows


def wrong_logits_above_a_half(model, batches):
    model.eval()
    n_right = n_rows = 0
    for x, labels in batches:
        n_right += ((model(x)[:, -1] > 0.5).long() == labels).sum().item()
        n_rows += len(labels)
    return n_right / n_rows
