"""
Write a dataset, read it back: nothing is lost, and one dataset has one text.
"""

import tempfile
from pathlib import Path

from conflictmodel import Actor, ActorKind, Dataset, Note
from conflictmodel.files import dump_lines, iter_lines

brigade = Actor(id="actor:brigade", name="Red Lantern Brigade", kind=ActorKind.ARMED_GROUP)
council = Actor(id="actor:council", name="Reform Council", kind=ActorKind.POLITICAL_BODY)
note = Note(code="no-date", message="the page has no date")

dataset = Dataset.of(brigade, council, note)
text = dataset.dumps()

assert Dataset.loads(text) == dataset
assert Dataset.of(note, council, brigade).dumps() == text
assert Dataset.loads(dataset.dumps(indent=2)) == dataset

# JSON Lines hold one object a line, for data that is larger than memory.
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "actors.jsonl")
    dump_lines(dataset, path)
    assert Dataset.of(*iter_lines(path)) == dataset
    print(path.read_text(encoding="utf-8"), end="")
