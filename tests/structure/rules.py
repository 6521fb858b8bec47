"""What the structure tests hold the course to; edit here, with the reason beside it."""

AGENDA = range(26)  # lessons 00 to 25
PROJECTS = frozenset({"06", "08", "15", "17", "19", "22", "25"})

# --- Layers -----------------------------------------------------------------------
# lessons → utils.checks → utils.<taught> → utils.support; every layer may use itself.
COURSE_IMPORTS = {
    "lessons": {"checks", "taught", "support"},
    "checks": {"checks", "taught", "support"},
    "taught": {"taught", "support"},
    "support": {"support"},
    # utils/__main__.py hands the commands of lesson 06 what they train with.
    "cli": {"checks", "taught", "support"},
}

# Third parties, by layer. What stands under "late" may only be imported inside a
# function, so that `import utils` stays quick.
_TAUGHT = {"torch", "numpy", "regex"}
_RUNNER = {
    *("IPython", "jinja2", "jupyter_client", "jupyterlab", "nbclient", "nbformat"),
    *("packaging", "papermill", "PIL", "psutil"),
}
THIRD_PARTY = {
    "taught": {"top": _TAUGHT, "late": _TAUGHT},
    "checks": {"top": {"numpy", "torch"}, "late": {"numpy", "torch"}},
    "support": {
        # pydantic: the row models, which nothing imports that a lesson needs.
        "top": {"psutil", "pydantic", "regex", "rich", "typer"},
        "late": {
            *_TAUGHT,
            *_RUNNER,
            *("datasets", "huggingface_hub", "matplotlib", "pandas", "rich"),
            "ipywidgets",  # the panel of lesson 01
            # Hub files and the standard format of checkpoints; no implementation.
            *("safetensors", "tokenizers", "transformers"),
            "sklearn",  # baselines of the data cards
        },
    },
    "cli": {"top": {"rich", "typer"}, "late": {"papermill", "rich", "typer"}},
    "lessons": {
        "top": {
            *_TAUGHT,
            *("IPython", "ipywidgets", "matplotlib", "pandas", "sklearn", "tqdm"),
            *("accelerate", "datasets", "evaluate", "huggingface_hub", "nltk"),
            *("peft", "rouge_score", "sacrebleu", "safetensors", "sentencepiece"),
            *("seqeval", "tokenizers", "transformers", "trl"),
            *("lightning", "litgpt", "openai", "ollama", "gguf", "scipy"),
        },
        "late": set(),
    },
}

# --- What lessons show ------------------------------------------------------------
# Public taught names whose lesson is not written yet: "module" (all of its names) or
# "module:name" → number of the lesson that will show it.
PENDING: dict[str, str] = {
    "utils.bert": "07",
    "utils.gpt": "16",
    "utils.layers:start_small": "07",
    **{
        f"utils.spans:{name}": "12"
        for name in ("answer_places", "group_pieces", "overlap_f1", "score_spans")
    },
    "utils.spans:spans_to_tags": "12",
    "utils.spans:tag_names": "12",
    "utils.t5": "14",
    "utils.tasks": "12",
    "utils.text_tasks": "15",
}

# Public names in taught modules that teach nothing, so that no lesson shows them.
EXEMPT: frozenset[str] = frozenset()

# Names that use a name of a later lesson: "module:user" → {"module:used", …}.
AHEAD: dict[str, set[str]] = {
    "utils.depth:build_stack": {"utils.attention:MultiHeadAttention"},
    "utils.depth:start_of_stack": {"utils.attention:causal_mask"},
    "utils.transformer:EncoderDecoder": {
        "utils.attention:MultiHeadAttention",
        "utils.attention:causal_mask",
        "utils.positions:SinusoidalPositions",
    },
}

# --- Lessons ----------------------------------------------------------------------
# The fixed level-two headings, in this order; other headings may stand between them.
REQUIRED_HEADINGS = (
    "You will be able to",
    "Setup",
    "Experiment",
    "Exercises",
    "Quiz",
    "Summary",
    "Sources",
)
OPTIONAL_HEADINGS = ("Parity", "Break it", "Myth check", "Pitfalls")
NO_PARITY = r"no parity: \S+"
MIN_EXERCISES = 3
MIN_EXERCISES_PROJECT = 2  # and an open task
QUIZ_QUESTIONS = 5
MAX_CELL_LINES = 30  # of code; shown cells, stubs and the parameters are free
MIN_ALT_WORDS = 6

# --- Sizes, docstrings and blank lines not counted ---------------------------------
MAX_FUNCTION = 25
MAX_CLASS = 60
MAX_MODULE = 300
MAX_NESTING = 3
MAX_DOCSTRING = 12
MAX_NOTEBOOK_BYTES = 1_000_000

# --- data/ ------------------------------------------------------------------------
# Who may name a file below data/; everybody else asks utils.support.data_path.
DATA_READERS = frozenset(
    f"utils/support/{name}.py" for name in ("files", "catalogue", "doctor")
)
