"""Draw README's picture, docs/images/arc.svg: `python tools/draw_pictures.py`."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ARC = ROOT / "docs" / "images" / "arc.svg"

MODELS = [
    ("tokens", "03"),
    ("attention", "04"),
    ("encoder", "06"),
    ("BERT", "07"),
    ("T5", "14"),
    ("GPT", "16"),
    ("Llama", "21"),
    ("DeepSeek", "23"),
]
ALIGNMENT = [("SFT", "18"), ("RLHF", "18"), ("DPO", "19"), ("GRPO", "24")]
WIDTH, HEIGHT, BOX, GAP = 900, 250, 92, 16
TOP, BOTTOM = 62, 168

STYLE = """
  .page { fill: #ffffff } .ink { fill: #1b2733 } .soft { fill: #5b6b7b }
  .model { fill: #d6e8f5; stroke: #0072b2 } .align { fill: #fbe3d3; stroke: #d55e00 }
  .line { stroke: #5b6b7b; stroke-width: 1.6; fill: none }
  text { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif }
  .name { font-size: 14px; font-weight: 600; text-anchor: middle }
  .small { font-size: 12px; text-anchor: middle } .note { font-size: 13.5px }
  @media (prefers-color-scheme: dark) {
    .page { fill: #10171e } .ink { fill: #e8eef4 } .soft { fill: #9fb0c0 }
    .model { fill: #12344c; stroke: #56b4e9 } .align { fill: #4a2710; stroke: #e69f00 }
    .line { stroke: #9fb0c0 }
  }
"""


def box(x: int, y: int, name: str, lesson: str, kind: str) -> str:
    middle = x + BOX // 2
    return (
        f'<rect class="{kind}" x="{x}" y="{y}" width="{BOX}" height="50" rx="9"/>'
        f'<text class="name ink" x="{middle}" y="{y + 23}">{name}</text>'
        f'<text class="small soft" x="{middle}" y="{y + 40}">lesson {lesson}</text>'
    )


def arrow(x: int, y: int) -> str:
    end = x + GAP - 2
    head = f"M{end - 5} {y - 4} L{end} {y} L{end - 5} {y + 4}"
    return f'<path class="line" d="M{x + 2} {y} H{end} {head}"/>'


def row(names: list[tuple[str, str]], x: int, y: int, kind: str) -> str:
    parts = []
    for i, (name, lesson) in enumerate(names):
        left = x + i * (BOX + GAP)
        parts.append(box(left, y, name, lesson, kind))
        if i + 1 < len(names):
            parts.append(arrow(left + BOX, y + 25))
    return "\n".join(parts)


def draw() -> str:
    """Return the picture as SVG; it follows the page into light and dark."""
    left = (WIDTH - len(MODELS) * BOX - (len(MODELS) - 1) * GAP) // 2
    start = left + 4 * (BOX + GAP)
    bend_x = left + 5 * (BOX + GAP) + BOX // 2
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        ' role="img" aria-label="The course from tokens to DeepSeek, and from SFT to'
        ' GRPO">',
        f"<style>{STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{HEIGHT}" rx="14"/>',
        f'<text class="note ink" x="{left}" y="38">Each model is built from the one'
        " before it,</text>",
        row(MODELS, left, TOP, "model"),
        f'<path class="line" d="M{bend_x} {TOP + 50} V{BOTTOM - 22} H'
        f'{start + BOX // 2} V{BOTTOM - 2}"/>',
        f'<text class="note ink" x="{left}" y="{BOTTOM + 22}">and then taught what'
        " people want:</text>",
        f'<text class="note soft" x="{left}" y="{BOTTOM + 44}">every step runs on two'
        " cores, offline.</text>",
        row(ALIGNMENT, start, BOTTOM, "align"),
        "</svg>\n",
    ]
    return "\n".join(parts)


def main() -> None:
    ARC.parent.mkdir(parents=True, exist_ok=True)
    ARC.write_text(draw(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
