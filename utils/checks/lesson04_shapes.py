"""Checks of 04.causal and 04.heads: the triangle of a mask, and cutting into heads.

`may_look(seq_len)`: return a (T, T) table of booleans, True where query t may look at
key s: at itself and at what came before it. `seq_len` is at least 1.

`split_heads(x, n_heads)`: cut (B, T, C) into heads, (B, H, T, D): head h gets the h-th
slice of D = C / H numbers of every token. `n_heads` divides C.
"""

import torch

from utils.checks.catalogue import Exercise, Mistake


# --- 04.causal --------------------------------------------------------------------
def _may_look(seq_len):
    from utils.attention import causal_mask

    return causal_mask(seq_len)


def _causal_inputs():
    return [(seq_len,) for seq_len in (3, 4, 1, 2, 5, 6, 7, 8, 9, 10, 12, 16)]


def _table(seq_len, value=True):
    return torch.full((seq_len, seq_len), value)


CAUSAL = Exercise(
    id="04.causal",
    name="may_look",
    inputs=_causal_inputs,
    oracle=_may_look,
    mistakes=(
        Mistake(
            "diagonal left out",
            "your diagonal is off by one: a token may look at itself. The first token"
            " would see nothing at all.",
            lambda seq_len: _table(seq_len).tril(-1),
        ),
        Mistake(
            "one token ahead",
            "your diagonal is off by one: each token sees the one that comes next,"
            " which is the answer it should guess.",
            lambda seq_len: _table(seq_len).tril(1),
        ),
        Mistake(
            "inverted",
            "your mask is inverted: here True means may attend. (nn.MultiheadAttention"
            " would want yours.)",
            lambda seq_len: _table(seq_len).triu(1),
        ),
        Mistake(
            "rows and columns swapped",
            "your tokens look ahead, not back: row t is the token that looks, column s"
            " the one that is looked at, and s may be at most t.",
            lambda seq_len: _table(seq_len).triu(),
        ),
        Mistake(
            "inverted, diagonal too",
            "your mask is inverted, and its diagonal is off by one: True means may"
            " attend, and a token may look at itself.",
            lambda seq_len: _table(seq_len).triu(2),
        ),
        Mistake(
            "only itself",
            "your tokens see only themselves; all earlier ones are allowed too.",
            lambda seq_len: torch.eye(seq_len, dtype=torch.bool),
        ),
        Mistake(
            "everything",
            "your mask is True everywhere, so tokens see the future.",
            _table,
        ),
        Mistake(
            "added to the scores",
            "your table holds 0 and minus infinity, to be added to the scores; here a"
            " mask is True and False.",
            lambda seq_len: _table(seq_len, -torch.inf).triu(1),
        ),
        Mistake(
            "numbers",
            "your table holds numbers; masks are True and False, for example by"
            " dtype=torch.bool or by a comparison.",
            lambda seq_len: _table(seq_len, 1.0).tril(),
            also=(lambda seq_len: _table(seq_len, 1).tril(),),
        ),
    ),
    hints=(
        "Write down for T = 3 what each row may see: row 0 sees 1 token, row 1 sees 2.",
        "torch.ones(T, T).tril() keeps what is on and below the diagonal; or compare"
        " two aranges, one of them standing upright: arange(T)[:, None].",
    ),
)


# --- 04.heads ---------------------------------------------------------------------
def _split(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, T, n_heads, C // n_heads).transpose(1, 2)


def _heads_inputs():
    sizes = [(1, 2, 4, 2), (1, 1, 2, 1), (2, 3, 6, 2), (1, 4, 6, 3), (2, 2, 8, 4)]
    sizes += [(3, 2, 6, 3), (1, 3, 9, 3), (2, 4, 8, 2), (1, 5, 4, 4), (2, 3, 12, 3)]
    sizes += [(1, 6, 6, 1), (2, 5, 10, 5), (1, 3, 12, 4), (2, 4, 16, 4)]
    cases = []
    for B, T, C, H in sizes:
        numbers = torch.arange(B * T * C).view(B, T, C)
        digits = numbers % C + 10 * (numbers // C % T + 1) + 100 * (numbers // (T * C))
        cases.append((digits.float(), H))
    return cases


def _without_transpose(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, n_heads, T, C // n_heads)


def _heads_last(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, T, n_heads, C // n_heads)


def _interleaved(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, T, C // n_heads, n_heads).permute(0, 3, 1, 2)


def _wide_heads(x, n_heads):
    B, T, C = x.shape
    return x.reshape(B, T, C // n_heads, n_heads).transpose(1, 2)


HEADS = Exercise(
    id="04.heads",
    name="split_heads",
    inputs=_heads_inputs,
    oracle=_split,
    mistakes=(
        Mistake(
            "view without transpose",
            "your shape is right and the numbers are in the wrong heads: a view to"
            " (B, H, T, D) cuts the tokens apart, not their numbers. First view as"
            " (B, T, H, D), then swap T and H.",
            _without_transpose,
        ),
        Mistake(
            "heads behind tokens",
            "your result is (B, T, H, D); the heads come first: swap dimensions 1 and"
            " 2.",
            _heads_last,
        ),
        Mistake(
            "every H-th number",
            "your heads take every H-th number; head h takes D numbers in a row.",
            _interleaved,
        ),
        Mistake(
            "H and D exchanged",
            "you made heads of H numbers; there are H heads, each of C / H numbers.",
            _wide_heads,
        ),
        Mistake(
            "D before T",
            "your result is (B, H, D, T); within a head the tokens come before their"
            " numbers: swap the last two.",
            lambda x, n_heads: _split(x, n_heads).transpose(2, 3),
        ),
        Mistake(
            "wrong pair swapped",
            "your result is (B, T, D, H); of (B, T, H, D) swap T and H.",
            lambda x, n_heads: _heads_last(x, n_heads).transpose(2, 3),
        ),
        Mistake(
            "heads before the batch",
            "your result is (H, B, T, D); the batch stays in front.",
            lambda x, n_heads: _split(x, n_heads).transpose(0, 1),
        ),
    ),
    hints=(
        "The numbers of one token lie side by side, so cutting them is a view from C to"
        " (H, D), and the token stays where it is: (B, T, H, D).",
        "transpose(1, 2) swaps T and H. A view cannot do that: it never changes the"
        " order of the numbers.",
    ),
)
