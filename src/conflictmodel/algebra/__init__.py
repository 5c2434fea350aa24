"""
Accounts compared: where they disagree, what may be one thing, one account of each, what changed.

Nothing here decides by itself. Disagreements are listed, candidates for one thing are proposed
with the reasons for and against, and whoever wants one account or one thing says so.
"""

from conflictmodel.algebra._changes import Change, diff
from conflictmodel.algebra._conflicts import Conflict, conflicts
from conflictmodel.algebra._joins import joined
from conflictmodel.algebra._matches import Match, Reason, matches
from conflictmodel.algebra._merges import PREFERENCES, Preference, merged

__all__ = [
    "PREFERENCES",
    "Change",
    "Conflict",
    "Match",
    "Preference",
    "Reason",
    "conflicts",
    "diff",
    "joined",
    "matches",
    "merged",
]
