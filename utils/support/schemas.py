"""The row of each data set, as pydantic models; `schema.json` is made from them.

Only the data build, the tests and `verify` of a row import this module: reading a data
set needs no pydantic.
"""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Place = str
Phenomenon = str


class Row(BaseModel):
    """What every row has: a name that no other row of its file has."""

    model_config = ConfigDict(extra="forbid", strict=True)

    id: str = Field(min_length=1)


class Truth(BaseModel):
    """What a story says is so. Training rows keep only `has` and `lies`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    events: list[list[str]] = Field(
        default=[], description="what happened, in order: kind, then who, what, where"
    )
    has: dict[str, str] = Field(default={}, description="thing: who has it at the end")
    lies: dict[str, list[str | None]] = Field(
        default={},
        description="thing: the place where it lies at the end, and the spot if known",
    )
    loans: dict[str, str] = Field(default={}, description="thing on loan: its owner")
    at: dict[str, str] = Field(default={}, description="person: place at the end")


class Novelty(Row):
    """What a test row says of itself: has training shown its parts together?"""

    combo_seen: bool | None = Field(
        default=None, description="test rows: all its combinations occur in training"
    )
    frame_seen: bool | None = Field(
        default=None, description="test rows: all its sentence frames occur in training"
    )


class StoryRow(Novelty):
    """A story and what is true at its end."""

    text: str = Field(min_length=1)
    truth: Truth


class ReviewRow(Novelty):
    """A review with its label; the two rows of a `pair` differ in one word."""

    text: str = Field(min_length=1)
    label: Literal["positive", "negative"]
    phenomenon: str
    pair: str | None


class HandwrittenReviewRow(Row):
    """A review written by hand, labelled before any model saw it."""

    text: str = Field(min_length=1)
    label: Literal["positive", "negative"]
    phenomenon: str


Kind = Literal["who", "what", "where", "when", "how many", "how much", "why"]


class QuestionRow(Novelty):
    """A question about a passage that holds the answer."""

    context: str = Field(min_length=1)
    question: str = Field(min_length=1)
    answer: str = Field(min_length=1)
    answer_start: int = Field(ge=0, description="characters of the context before it")
    kind: Kind
    also_right: list[str] = Field(description="other stretches that answer as well")

    @model_validator(mode="after")
    def _stands_in_context(self) -> "QuestionRow":
        end = self.answer_start + len(self.answer)
        if self.context[self.answer_start : end] != self.answer:
            raise ValueError("the answer does not stand at answer_start")
        if not all(other in self.context for other in self.also_right):
            raise ValueError("also_right holds what the context does not")
        return self


class HandwrittenNewsRow(Novelty):
    """A news item written by hand: its names, its topic and a summary."""

    text: str = Field(min_length=1)
    entities: list[list[int | str]] = Field(
        description="names in order: [start, end, type], in characters of the text"
    )
    topic: str = Field(min_length=1)
    summary: str = Field(min_length=1)

    @model_validator(mode="after")
    def _stand_in_text(self) -> "HandwrittenNewsRow":
        last = 0
        for start, end, kind in self.entities:
            if not last <= start < end <= len(self.text):
                raise ValueError(f"the name at {start} to {end} is not in the text")
            if kind not in ("PER", "LOC", "ORG", "DATE"):
                raise ValueError(f"a name has the unknown type {kind!r}")
            last = end
        return self


class NewsRow(HandwrittenNewsRow):
    """A news item and the facts that its summary must keep to."""

    truth: dict[str, str | int] = Field(
        description="event, and who, what, where, when, how many, as far as told"
    )
    lead_is_news: bool = Field(description="is the first sentence about the event?")
    people_seen: bool | None = Field(
        default=None, description="test rows: all names of people occur in training"
    )


class TranslationRow(Novelty):
    """An English sentence and its one French target."""

    source: str = Field(min_length=1)
    target: str = Field(min_length=1)


class _SeveralTargets(Row):
    """What was written by hand has every right target that its author thought of."""

    source: str = Field(min_length=1)
    target: str = Field(min_length=1)
    also_right: list[str] = Field(description="other targets that are as right")

    @model_validator(mode="after")
    def _targets_differ(self) -> "_SeveralTargets":
        if len({self.target, *self.also_right, ""}) < len(self.also_right) + 2:
            raise ValueError("also_right holds a target twice, or an empty one")
        return self


class HandwrittenTranslationRow(_SeveralTargets):
    """An English sentence written by hand, its French, and other right French."""


class CodeRow(Novelty):
    """A Python function, its JavaScript target, and runs of it."""

    source: str = Field(min_length=1)
    target: str = Field(min_length=1)
    inputs: list[list[Any]] = Field(description="lists of arguments", min_length=1)
    outputs: list[Any] = Field(description="what Python returns for each of `inputs`")


class HandwrittenCodeRow(_SeveralTargets):
    """A Python function written by hand, its JavaScript, other right ones, and runs."""

    inputs: list[list[Any]] = Field(description="lists of arguments", min_length=1)
    outputs: list[Any] = Field(description="what Python returns for each of `inputs`")


def json_schema(model: type[BaseModel]) -> dict:
    """Return the JSON schema of one row, without pydantic's own titles."""

    def strip(node: object) -> object:
        if isinstance(node, list):
            return [strip(item) for item in node]
        if not isinstance(node, dict):
            return node
        kept = {k: v for k, v in node.items() if k != "title" or isinstance(v, dict)}
        return {key: strip(value) for key, value in kept.items()}

    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return schema | strip(model.model_json_schema())
