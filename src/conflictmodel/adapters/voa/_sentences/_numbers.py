"""
Whole numbers in figures or in one word.
"""

from conflictmodel.adapters.voa import _lexicon as lex


def number_of(word: str) -> int | None:
    """A whole number in figures ("1,900") or as one word; None if it is none."""
    if word[:1].isalpha() and "-" not in word:
        return lex.NUMBER_WORDS.get(word)
    figures = word.replace(",", "")
    if figures.isascii() and figures.isdigit() and len(figures) <= 12:
        return int(figures)
    if "-" in word:
        tens, _, ones = word.partition("-")
        if lex.NUMBER_WORDS.get(tens, 0) in range(20, 100) and ones in lex.NUMBER_WORDS:
            return lex.NUMBER_WORDS[tens] + lex.NUMBER_WORDS[ones]
    return lex.NUMBER_WORDS.get(word)
