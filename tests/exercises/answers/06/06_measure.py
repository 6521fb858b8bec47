"""Right and wrong answers to 06.measure, written from the statement alone."""

import torch


def right_concatenated(model, batches):
    model.eval()
    found = [model(x).argmax(-1) == labels for x, labels in batches]
    return torch.cat(found).float().mean()


def right_train_false(model, batches):
    model.train(False)
    total = sum(len(labels) for _, labels in batches)
    return sum((model(x).argmax(1) == y).sum().item() for x, y in batches) / total


def right_goes_back(model, batches):
    model.eval()
    n_right = n_rows = 0
    for x, labels in batches:
        n_right += torch.sum(torch.max(model(x), 1).indices == labels)
        n_rows += labels.numel()
    model.train()
    return float(n_right) / n_rows


def right_row_by_row(model, batches):
    model.eval()
    hits = [
        int(model(x[i : i + 1])[0].argmax()) == int(labels[i])
        for x, labels in batches
        for i in range(len(x))
    ]
    return sum(hits) / len(hits)


def right_weighted(model, batches):
    model = model.eval()
    n = sum(len(y) for _, y in batches)
    return sum(
        len(y) / n * (model(x).argmax(1) == y).double().mean().item()
        for x, y in batches
    )


def wrong_no_eval(model, batches):
    found = [model(x).argmax(-1) == labels for x, labels in batches]
    return torch.cat(found).float().mean().item()


def wrong_only_no_grad(model, batches):
    with torch.no_grad():
        return wrong_no_eval(model, batches)


def wrong_mean_of_means(model, batches):
    model.eval()
    shares = [(model(x).argmax(1) == y).float().mean().item() for x, y in batches]
    return sum(shares) / len(shares)


def wrong_first_batch(model, batches):
    model.eval()
    for x, labels in batches:
        return (model(x).argmax(1) == labels).float().mean().item()


def wrong_count(model, batches):
    model.eval()
    return sum((model(x).argmax(1) == y).sum().item() for x, y in batches)


def wrong_over_the_batch(model, batches):
    model.eval()
    x, labels = batches[0]
    return (model(x).argmax(0) == labels[0]).float().mean().item()


def wrong_percent(model, batches):
    return right_train_false(model, batches) * 100


def wrong_eval_without_brackets(model, batches):
    model.eval  # noqa: B018
    return wrong_no_eval(model, batches)
