"""
Turn two pages into one dataset, and see which words a fact rests on.
"""

from pathlib import Path

from conflictmodel.adapters import voa

pages = Path(__file__).parent / "pages"
truce = voa.parse((pages / "harbor-truce.txt").read_bytes(), published="2019-03-09")
blast = voa.parse((pages / "market-blast.txt").read_bytes(), published="2019-04-02")

# A union loses nothing: each account of both pages stands in it.
both = truce | blast
assert set(truce) | set(blast) == set(both)
assert len(both.sources) == 2

airstrike = truce.incidents.first(kind="airstrike")
for toll in airstrike.tolls:
    print(f"{toll.kind}: {toll.count}")
    for words in toll.evidence:
        print(f"    “{words.exact}”")

text = (pages / "harbor-truce.txt").read_text(encoding="utf-8")
assert all(words.verify(text) for each in truce for words in each.evidence)

print(both)
