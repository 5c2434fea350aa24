"""
Read a document that is wrong in several ways: every problem comes out, each with its path.
"""

import json

from conflictmodel import Dataset, InvalidData, Problem

document = {
    "conflictmodel": 2,
    "actors": [{"id": "actor:brigade", "name": "Red Lantern Brigade", "kind": "brigade"}],
    "incidents": [
        {
            "id": "incident:sarnik",
            "kind": "airstrike",
            "when": "last Thursday",
            "tolls": [{"kind": "killed", "count": {"low": "14"}}],
        }
    ],
}

try:
    Dataset.loads(json.dumps(document))
except InvalidData as error:
    for problem in error.problems:
        print(problem)
    paths = [problem.path for problem in error.problems]

assert paths == [
    ("actors", 0, "kind"),
    ("incidents", 0, "tolls", 0, "count", "low"),
    ("incidents", 0, "when"),
]

# Reading leniently is asked for by saying where the problems go. What has one is left out.
told: list[Problem] = []
rest = Dataset.loads(json.dumps(document), on_problem=told.append)

assert [problem.path for problem in told] == paths
assert rest.incidents["incident:sarnik"].when is None
print(rest)
