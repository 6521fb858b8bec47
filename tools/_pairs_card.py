"""The handwritten card's parts on sentences and functions with several targets."""

from tools._card_parts import Measured, percent


def handwritten_sentences(rows: list[dict], measured: Measured) -> tuple[str, str, str]:
    """Return the fields, the labels and the baselines of the handwritten sentences."""
    fields = (
        "`en_fr.jsonl`: `id`; `source` (English); `target` (French), in the conventions"
        " of `../en_fr`;\n`also_right`: other targets that are as right (tu for vous,"
        " on for nous, word order, synonyms).\n"
    )
    return fields, _several("English–French", rows), _copies("English–French", rows)


def handwritten_functions(rows: list[dict], measured: Measured) -> tuple[str, str, str]:
    """Return the fields, the labels and the baselines of the handwritten functions."""
    fields = (
        "`py_js.jsonl`: `id`; `source` (Python); `target` (JavaScript); `inputs`;"
        " `outputs`, as in\n`../py_js`; `also_right`: other targets that do the same"
        " (`==`, `let`, another loop). All of\nthem were run under node.\n"
    )
    labels = _several("Python–JavaScript", rows)
    return fields, labels, _copies("Python–JavaScript", rows)


def _several(name: str, rows: list[dict]) -> str:
    counts = [1 + len(row["also_right"]) for row in rows]
    return (
        f"{name}: {sum(counts) / len(rows):.1f} right targets on average, at most"
        f" {max(counts)}; {counts.count(1)} of {len(rows)} rows have only one.\n"
    )


def _copies(name: str, rows: list[dict]) -> str:
    right = [row["source"] in (row["target"], *row["also_right"]) for row in rows]
    return (
        f"{name}: copying the source is right in {percent(sum(right) / len(rows))}.\n"
    )
