"""`numina-train VERB RECIPE`: one verb for each stage of making a model."""

from training.command import run

VERBS = {
    "data": ("training.data.build", "draw problems and write their solutions"),
    "teach": ("training.data.teach", "have a model behind an endpoint solve problems"),
    "tokenizer": ("training.tokenizer", "make a tokenizer"),
    "sft": ("training.sft", "supervised fine-tuning, from scratch or from a parent"),
    "average": ("training.average", "average a model with those it came from"),
    "card": ("training.card", "measure a finished model and write its card"),
}


def main() -> None:
    run("numina-train", "Make a model.", VERBS)


if __name__ == "__main__":
    main()
