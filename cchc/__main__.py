"""`python -m cchc` is the same program as the `cchc` script."""

from cchc.cli.main import run

if __name__ == "__main__":
    run()
