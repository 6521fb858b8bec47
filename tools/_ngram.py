"""The n-gram model that a language model is set beside: counting, and smoothing.

Interpolated Kneser-Ney with one discount, over the same tokens that the model reads, so
that both price the same text. For a masked word it looks at both sides.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence


class KneserNey:
    """Predict a token from the `order` - 1 before it.

    Args:
        rows: ids; the first of a row is its start and is not predicted.
        order: 2 or more; 3 looks at two tokens.

    Source: Kneser & Ney 1995; Chen & Goodman 1998, section 2.7.
    """

    def __init__(
        self,
        rows: Iterable[Sequence[int]],
        order: int,
        vocab_size: int,
        discount: float = 0.75,
    ) -> None:
        self.order, self.vocab_size, self.discount = order, vocab_size, discount
        grams = Counter()
        for row in rows:
            row = self._padded(row)
            for i in range(order - 1, len(row)):
                grams[row[i - order + 1 : i + 1]] += 1
        self.counts = {order: grams}
        for n in range(order - 1, 0, -1):  # in how many contexts, not how often
            self.counts[n] = Counter(gram[1:] for gram in self.counts[n + 1])
        self.totals = {n: defaultdict(int) for n in self.counts}
        self.kinds = {n: defaultdict(int) for n in self.counts}
        for n, found in self.counts.items():
            for gram, count in found.items():
                self.totals[n][gram[:-1]] += count
                self.kinds[n][gram[:-1]] += 1

    def _padded(self, row: Sequence[int]) -> tuple[int, ...]:
        return (row[0],) * (self.order - 2) + tuple(row)

    def p(self, context: tuple[int, ...], token: int) -> float:
        """Return the probability of a token after at most `order` - 1 others."""
        p = 1 / self.vocab_size
        for n in range(1, len(context) + 2):
            before = context[len(context) - n + 1 :]
            total = self.totals[n].get(before, 0)
            if not total:
                break  # a longer context was not seen either
            count = max(self.counts[n].get((*before, token), 0) - self.discount, 0)
            p = count / total + self.discount * self.kinds[n][before] / total * p
        return p

    def nats(self, row: Sequence[int]) -> float:
        """Return the price of all tokens of a row but the first."""
        row, size = self._padded(row), self.order - 1
        places = range(size, len(row))
        return -sum(math.log(self.p(row[i - size : i], row[i])) for i in places)

    def fill(self, row: Sequence[int], place: int, candidates: Iterable[int]) -> int:
        """Return the candidate that fits best between what stands left and right."""
        size = self.order - 1
        row = list(self._padded(row))
        place += self.order - 2
        last = min(len(row), place + size + 1)

        def price(i: int) -> float:
            return math.log(self.p(tuple(row[i - size : i]), row[i]))

        left = {}
        for token in candidates:
            row[place] = token
            left[token] = price(place)
        best, most = -1, -math.inf
        for token in sorted(left, key=left.get, reverse=True):
            if left[token] <= most:
                break  # what stands right can only make it dearer
            row[place] = token
            total = left[token] + sum(price(i) for i in range(place + 1, last))
            if total > most:
                best, most = token, total
        return best

    def fill_all(
        self, places: Iterable[tuple[Sequence[int], int]], candidates: Sequence[int]
    ) -> list[int]:
        """Return what `fill` gives for each (row, place); the same neighbours once."""
        found, known = [], {}
        for row, place in places:
            around = self._neighbours(row, place)
            if around not in known:
                known[around] = self.fill(row, place, candidates)
            found.append(known[around])
        return found

    def _neighbours(self, row: Sequence[int], place: int) -> tuple:
        """Return the tokens left and right of a place that `fill` looks at."""
        row, size = self._padded(row), self.order - 1
        at = place + self.order - 2
        return row[at - size : at], row[at + 1 : at + size + 1]
