"""The command line: `python -m utils --help`."""

import sys


def _exercise_ids() -> list[str]:
    from utils.checks import exercise_ids

    return exercise_ids()


def _project():
    import utils.sentiment

    return utils.sentiment


def run() -> None:
    """Start the command line, or say in a sentence what is not installed."""
    try:
        from utils.support.cli import main
    except ModuleNotFoundError as error:
        sys.exit(
            f"error: {error.name} is not installed in {sys.executable}. Install what"
            " the course needs: python -m pip install -r requirements.txt"
        )
    main(_exercise_ids, project=_project)


if __name__ == "__main__":
    run()
