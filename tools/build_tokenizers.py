"""Train the course's tokenizers on its own texts and write them in the standard format.

`python tools/build_tokenizers.py` writes data/tokenizers/{bert,gpt,t5}; `--check`
compares instead. The same texts give the same bytes on every machine.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

import torch  # noqa: E402
import typer  # noqa: E402

from utils.support.files import CourseError, read_jsonl, write_atomic  # noqa: E402
from utils.support.vocabularies import (  # noqa: E402
    VOCABULARIES,
    bpe_model,
    to_files,
    wordpiece_model,
)
from utils.tokenizer import BPETokenizer, build_pieces, split_like_bert  # noqa: E402
from utils.vocabulary import (  # noqa: E402
    bytes_to_unicode,
    split_words,
    train_bpe,
    train_wordpiece,
)

DATA = REPO / "data"
FIELDS = ("text", "source", "target")
PRINTABLE_ASCII = [chr(code) for code in range(33, 127)]


def training_texts(data_dir: Path, sources: tuple[str, ...]) -> Iterator[str]:
    """Yield every training text of some data sets; never a validation or test text."""
    for source in sources:
        files = sorted((data_dir / source).glob("train.jsonl*"))
        if not files:
            raise CourseError(
                f"{data_dir / source} has no train.jsonl: run `make data`, which writes"
                " the texts before the tokenizers."
            )
        for row in read_jsonl(files[0]):
            yield from (row[field] for field in FIELDS if field in row)


def make_bert(texts: Iterator[str]) -> dict:
    """Learn the WordPiece vocabulary; every printable ASCII sign can be written."""
    table = VOCABULARIES["bert"]
    words = Counter(word for text in texts for word in split_like_bert(text))
    for sign in PRINTABLE_ASCII:
        for word in split_like_bert(sign + (sign if sign.isalnum() else "")):
            words[word] += 0
    vocab = train_wordpiece(words, table.size, table.first)
    _expect_size("bert", len(vocab))
    return wordpiece_model(vocab)


def make_bpe(name: str, texts: Iterator[str]) -> dict:
    """Learn the merges of byte-level BPE and number all tokens as the table says."""
    table = VOCABULARIES[name]
    words = Counter(word for text in texts for word in split_words(text))
    merges = train_bpe(words, table.size - len(table.specials))
    tokenizer = BPETokenizer(merges, table.specials)
    _expect_size(name, tokenizer.vocab_size)
    return bpe_model(*write_tokens(tokenizer))


def write_tokens(
    tokenizer: BPETokenizer,
) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Write a tokenizer's vocabulary and merges with visible characters."""
    characters = bytes_to_unicode()

    def show(piece: bytes) -> str:
        return "".join(characters[byte] for byte in piece)

    pieces, _ = build_pieces(tokenizer.merges)
    names = {i: name for name, i in tokenizer.specials.items()}
    tokens = {i: names.get(i) or show(b) for i, b in tokenizer.bytes_of.items()}
    merges = [(show(pieces[a]), show(pieces[b])) for a, b in tokenizer.merges]
    return {tokens[i]: i for i in sorted(tokens)}, merges


def _expect_size(name: str, size: int) -> None:
    wanted = VOCABULARIES[name].size
    if size != wanted:
        raise CourseError(
            f"The texts for the tokenizer {name} yield {size} tokens, not the {wanted}"
            " of the table: give it more text or change utils/support/vocabularies.py."
        )


def plan_tokenizers(data_dir: Path) -> dict[str, str]:
    """Return every tokenizer file as name → text, without writing."""
    files = {}
    for name, table in VOCABULARIES.items():
        texts = training_texts(Path(data_dir), table.sources)
        model = make_bert(texts) if name == "bert" else make_bpe(name, texts)
        for file, text in to_files(name, model).items():
            files[f"{name}/{file}"] = text
    return files


def build_tokenizers(data_dir: str | Path, out_dir: str | Path) -> list[Path]:
    """Train all tokenizers on `data_dir`'s training texts and write them to `out_dir`.

    All are trained before the first is written. Returns the files, in order.
    """
    files = plan_tokenizers(Path(data_dir))
    for name, text in files.items():
        write_atomic(Path(out_dir) / name, text)
    return [Path(out_dir) / name for name in files]


def check_tokenizers(data_dir: str | Path, out_dir: str | Path) -> list[str]:
    """Return one sentence for each tokenizer file that is not as it would be built."""
    faults = []
    for name, text in plan_tokenizers(Path(data_dir)).items():
        path = Path(out_dir) / name
        if not path.is_file():
            faults.append(f"{path} is missing: run `make data`.")
        elif path.read_bytes() != text.encode():
            faults.append(f"{path} differs from what its texts give: run `make data`.")
    return faults


def main(
    data_dir: Annotated[Path, typer.Option(help="Where the texts are.")] = DATA,
    out_dir: Annotated[
        Path | None, typer.Option(help="Default: tokenizers/ under data-dir.")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Compare; write nothing.")
    ] = False,
) -> None:
    """Train the course's tokenizers, or check that they are up to date."""
    torch.set_num_threads(1)
    out_dir = out_dir or data_dir / "tokenizers"
    try:
        if check:
            faults = check_tokenizers(data_dir, out_dir)
            for fault in faults:
                typer.echo(fault, err=True)
            raise typer.Exit(1 if faults else 0)
        for path in build_tokenizers(data_dir, out_dir):
            typer.echo(f"wrote {path}")
        if out_dir == DATA / "tokenizers":
            from tools.build_data import write_index

            write_index(DATA)  # the checksums count the tokenizers too
    except CourseError as error:
        typer.echo(f"Error: {error}", err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    typer.run(main)
