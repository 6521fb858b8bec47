"""Build the stand-in cache: tiny random models and data under the real hub ids.

The `colab` path's own code then loads, tokenises and runs with no network at all. The
numbers mean nothing, which is why the folder carries a mark and no claim is asserted.
By hand: `python tests/standin/make_standin.py FOLDER`, then HF_HOME=FOLDER
HF_HUB_OFFLINE=1.
"""

import json
import shutil
import string
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from utils.support.files import data_path, read_jsonl, write_atomic  # noqa: E402
from utils.support.profile import DATA, MODELS, Hub  # noqa: E402
from utils.support.setup import STANDIN_MARK  # noqa: E402

COMMIT = "0123456789abcdef0123456789abcdef01234567"
ROWS = 60
TEXT = "the a good bad film story is was not very boat cat sat on mat . , !"
WORDS = TEXT.split(" ")
# Hub ids are known under a short name as well: both must be there.
SHORT = {
    "google-bert/bert-base-uncased": "bert-base-uncased",
    "openai-community/gpt2": "gpt2",
}


def sentence(number: int) -> str:
    """A text of its own for every row: the words of a counter, base len(WORDS)."""
    picked = [WORDS[(number * (k + 3) + k * k) % len(WORDS)] for k in range(9)]
    return f"{' '.join(picked)} {number}"


def save_wordpiece(folder: Path) -> int:
    """Write a tokenizer of letters and a few words; return the number of tokens."""
    from transformers import BertTokenizerFast

    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    letters = [c for c in string.printable if not c.isspace() and not c.isupper()]
    pieces = [*special, *letters, *(f"##{c}" for c in letters)]
    pieces += [word for word in WORDS if word not in pieces]
    vocab = {piece: number for number, piece in enumerate(pieces)}
    BertTokenizerFast(vocab=vocab, do_lower_case=True).save_pretrained(folder)
    return len(vocab)


def bert_config(vocab_size: int, **more):
    from transformers import BertConfig

    return BertConfig(
        vocab_size=vocab_size,
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=24,
        max_position_embeddings=512,
        **more,
    )


def save_bert(folder: Path) -> None:
    import torch
    from transformers import BertForMaskedLM

    torch.manual_seed(0)
    BertForMaskedLM(bert_config(save_wordpiece(folder))).save_pretrained(folder)


def save_ner(folder: Path) -> None:
    import torch
    from transformers import BertForTokenClassification

    kinds = ("MISC", "PER", "ORG", "LOC")
    tags = ["O", *(f"{part}-{kind}" for kind in kinds for part in "BI")]
    torch.manual_seed(0)
    config = bert_config(save_wordpiece(folder), id2label=dict(enumerate(tags)))
    BertForTokenClassification(config).save_pretrained(folder)


def distilbert_config(vocab_size: int, **more):
    from transformers import DistilBertConfig

    sizes = {"dim": 16, "n_layers": 1, "n_heads": 2, "hidden_dim": 24}
    return DistilBertConfig(vocab_size=vocab_size, **sizes, **more)


def save_sentiment(folder: Path) -> None:
    import torch
    from transformers import DistilBertForSequenceClassification

    names = {0: "NEGATIVE", 1: "POSITIVE"}
    torch.manual_seed(0)
    config = distilbert_config(save_wordpiece(folder), id2label=names)
    DistilBertForSequenceClassification(config).save_pretrained(folder)


def save_qa(folder: Path) -> None:
    import torch
    from transformers import DistilBertForQuestionAnswering

    torch.manual_seed(0)
    config = distilbert_config(save_wordpiece(folder))
    DistilBertForQuestionAnswering(config).save_pretrained(folder)


def save_t5(folder: Path) -> None:
    import torch
    from transformers import T5Config, T5ForConditionalGeneration, T5TokenizerFast

    letters = [c for c in string.printable if not c.isspace()]
    special = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces = special + [("\u2581", -2.0), *((c, -3.0) for c in letters)]
    T5TokenizerFast(vocab=pieces, extra_ids=0).save_pretrained(folder)
    torch.manual_seed(0)
    config = T5Config(
        vocab_size=len(pieces),
        d_model=16,
        d_kv=8,
        d_ff=24,
        num_layers=1,
        num_heads=2,
        decoder_start_token_id=0,
    )
    T5ForConditionalGeneration(config).save_pretrained(folder)


def save_gpt2(folder: Path) -> None:
    import torch
    from tokenizers.pre_tokenizers import ByteLevel
    from transformers import GPT2Config, GPT2LMHeadModel, GPT2TokenizerFast

    end = "<|endoftext|>"
    pieces = [*sorted(ByteLevel.alphabet()), end]
    vocab = {piece: number for number, piece in enumerate(pieces)}
    GPT2TokenizerFast(vocab=vocab, merges=[]).save_pretrained(folder)
    torch.manual_seed(0)
    config = GPT2Config(
        vocab_size=len(vocab),
        n_positions=1024,
        n_embd=16,
        n_layer=1,
        n_head=2,
        bos_token_id=vocab[end],
        eos_token_id=vocab[end],
    )
    GPT2LMHeadModel(config).save_pretrained(folder)


MAKERS = {
    "google-bert/bert-base-uncased": save_bert,
    "openai-community/gpt2": save_gpt2,
    "distilbert/distilbert-base-uncased-finetuned-sst-2-english": save_sentiment,
    "dslim/bert-base-NER": save_ner,
    "distilbert/distilbert-base-cased-distilled-squad": save_qa,
    "google-t5/t5-small": save_t5,
}


def imdb() -> dict[str, list[dict]]:
    half = ROWS // 2  # sorted by label, as the real one is
    rows = [{"text": sentence(n), "label": int(n >= half)} for n in range(ROWS)]
    return {
        "train": rows,
        "test": rows,
        "unsupervised": [r | {"label": -1} for r in rows],
    }


def tiny_stories() -> dict[str, list[dict]]:
    """Return our own stories in its columns: lessons look for real words in them."""
    rows = read_jsonl(data_path("stories", "train.jsonl"))
    texts = [{"text": row["text"]} for row in rows[:800]]
    return {"train": texts, "validation": texts[:20]}


def opus_books() -> dict[str, list[dict]]:
    rows = read_jsonl(data_path("en_fr", "train.jsonl"))[:500]
    pairs = [{"en": row["source"], "fr": row["target"]} for row in rows]
    return {"train": [{"id": str(n), "translation": p} for n, p in enumerate(pairs)]}


def squad() -> dict[str, list[dict]]:
    rows = read_jsonl(data_path("questions", "train.jsonl"))[:200]
    pages = [
        {
            "id": row["id"],
            "title": "Saltby",
            "context": row["context"],
            "question": row["question"],
            "answers": {
                "text": [row["answer"]],
                "answer_start": [row["answer_start"]],
            },
        }
        for row in rows
    ]
    return {"train": pages, "validation": pages[:40]}


# id → (configuration, class names of `label`, rows by split)
SETS = {
    "stanfordnlp/imdb": ("plain_text", ["neg", "pos"], imdb),
    "roneneldan/TinyStories": ("default", None, tiny_stories),
    "Helsinki-NLP/opus_books": ("en-fr", None, opus_books),
    "rajpurkar/squad": ("plain_text", None, squad),
}


def build_model(home: Path, hub_id: str) -> None:
    """Write a model's snapshot as the hub's cache lays it out, under all its names."""
    for name in filter(None, (hub_id, SHORT.get(hub_id))):
        folder = home / "hub" / f"models--{name.replace('/', '--')}"
        snapshot = folder / "snapshots" / COMMIT
        if name == hub_id:
            MAKERS[hub_id](snapshot)
            first = snapshot
        else:
            shutil.copytree(first, snapshot)
        write_atomic(folder / "refs" / "main", COMMIT)


def build_set(home: Path, hub_id: str) -> None:
    """Prepare a data set's Arrow cache, the only form that loads with no network."""
    from datasets import ClassLabel, Dataset, load_dataset

    config, names, rows = SETS[hub_id]
    work = home / "work"
    source = work / hub_id.split("/")[1]
    splits = rows()
    for split, part in splits.items():
        table = Dataset.from_list(part)
        if names:
            table = table.cast_column("label", ClassLabel(names=names))
        table.to_parquet(source / f"{split}.parquet")
    files = [{"split": s, "path": f"{s}.parquet"} for s in splits]
    card = {"configs": [{"config_name": config, "data_files": files}]}
    write_atomic(source / "README.md", f"---\n{json.dumps(card)}\n---\n")
    load_dataset(str(source), config, cache_dir=str(work / "cache"))
    (leaf,) = {file.parent for file in (work / "cache").rglob("dataset_info.json")}
    owner, name = hub_id.split("/")
    cached = _cache_name(name)
    target = home / "datasets" / f"{owner}___{cached}" / config / "0.0.0" / COMMIT
    target.mkdir(parents=True)
    for file in leaf.iterdir():
        if file.is_file():
            new = file.name.replace(f"{source.name}-", f"{cached}-")
            new = new.replace(f"{_cache_name(source.name)}-", f"{cached}-")
            shutil.copy(file, target / new)
    shutil.rmtree(work)


def _cache_name(name: str) -> str:
    from datasets.naming import camelcase_to_snakecase

    return camelcase_to_snakecase(name)


def colab_ids() -> tuple[set[str], set[str]]:
    """Every model and data set id that the table's colab profile can ask for."""
    rows = [row["colab"] for row in MODELS.values() if "colab" in row]
    models = {row for row in rows if isinstance(row, str)}
    sources = [rows["colab"] for rows in DATA.values()]
    return models, {source.id for source in sources if isinstance(source, Hub)}


def build(home: Path) -> Path:
    """Write the whole cache into `home` and mark it as a stand-in."""
    models, sets = colab_ids()
    for hub_id in sorted(models):
        build_model(home, hub_id)
    for hub_id in sorted(sets):
        build_set(home, hub_id)
    mark = {"what": "tiny random models and data under real ids; scores mean nothing"}
    write_atomic(home / STANDIN_MARK, json.dumps(mark) + "\n")
    return home


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python tests/standin/make_standin.py FOLDER")
    build(Path(sys.argv[1]).resolve())
