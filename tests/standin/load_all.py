"""What a lesson does in `colab`, with its own calls; the last line is a JSON report.

Run by the tests in a process of its own, with the network cut.
"""

import json
import socket


def refuse(self, address):
    raise OSError(f"the stand-in run tried to reach {address}")


socket.socket.connect = refuse

from utils.support import CourseError, claim, setup  # noqa: E402
from utils.support.claims import current_claims  # noqa: E402

run = setup("03", "colab", 5)

import torch  # noqa: E402
from transformers import (  # noqa: E402
    AutoModel,
    AutoModelForCausalLM,
    AutoTokenizer,
)

text = "I love learning about transformers."
tokenizers = {
    name: AutoTokenizer.from_pretrained(run.tokenizer(name)) for name in ("bert", "gpt")
}
encoded = {name: tokenizer(text).input_ids for name, tokenizer in tokenizers.items()}
decoded = tokenizers["gpt"].decode(encoded["gpt"])
short = {
    name: AutoTokenizer.from_pretrained(hub_id)(text).input_ids
    for name, hub_id in {"bert": "bert-base-uncased", "gpt": "gpt2"}.items()
}

bert = AutoModel.from_pretrained(run.model("bert"), dtype=torch.float32)
vectors = bert(**tokenizers["bert"](text, return_tensors="pt")).last_hidden_state

# One step of training on the stories, as any later lesson would take it.
gpt = AutoModelForCausalLM.from_pretrained(run.model("gpt"), dtype=torch.float32)
stories = run.data("stories", limit=4)
ids = tokenizers["gpt"](stories["train"][0]["text"], return_tensors="pt").input_ids
loss = gpt(ids, labels=ids).loss
loss.backward()
optimizer = torch.optim.SGD(gpt.parameters(), lr=0.1)
optimizer.step()
after = gpt(ids, labels=ids).loss

claim("would fail if it were asserted", 0, ">=", 1, on=("tiny", "colab", "full"))
claims = current_claims()

names = ("stories", "reviews", "news", "questions", "en_fr", "py_js")
data = {name: run.data(name) for name in names}


def refusal(overrides, name):
    try:
        setup("03", "colab", overrides=overrides).data(name)
    except CourseError as error:
        return str(error)
    return "nothing was refused"


# Another id in place of the table's: mapped, cut, or refused.
other = setup("03", "colab", overrides={"data.stories": "stanfordnlp/imdb"})
other_rows = other.data("stories", train=40)
odd_labels = {"id": "roneneldan/TinyStories", "label": "text"}
print(
    json.dumps(
        {
            "is_standin": run.is_standin,
            "models": {name: run.model(name) for name in ("bert", "gpt")},
            "encoded": encoded,
            "short": short,
            "decoded": decoded,
            "shape": list(vectors.shape),
            "losses": [loss.item(), after.item()],
            "claims": claims,
            "fields": {
                name: {s: sorted(rows[0]) for s, rows in splits.items()}
                for name, splits in data.items()
            },
            "reviews": {
                split: [row["label"] for row in data["reviews"][split]]
                for split in ("train", "validation", "test")
            },
            "texts": {
                split: [row["text"] for row in data["reviews"][split]]
                for split in ("train", "validation")
            },
            "pair": data["en_fr"]["train"][0],
            "question": data["questions"]["train"][7],
            "other": {split: len(rows) for split, rows in other_rows.items()},
            "absent": refusal({"data.reviews": "owner/other"}, "reviews"),
            "odd": refusal({"data.reviews": odd_labels}, "reviews"),
            "no_column": refusal({"data.en_fr": "stanfordnlp/imdb"}, "en_fr"),
            "limited": {split: len(rows) for split, rows in stories.items()},
        }
    )
)
