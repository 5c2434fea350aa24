"""
The words that a fact rests on, and where they stand.
"""

from attrs import frozen

from conflictmodel.values._checked import Checked
from conflictmodel.values._kinds import FieldName, Natural, Text
from conflictmodel.values._vocabulary import Part


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Evidence(Checked):
    """
    Exact words of a source: the two selectors of a W3C Web Annotation, quote and position.

    Offsets count code points of the source's decoded text from 0 (browsers count UTF-16 units).
    Which source it is, the object says that holds the evidence.
    """

    #: The words, exactly as they stand.
    exact: Text
    #: Where they begin; None if only the words are known, as in data made by hand.
    start: Natural | None = None
    #: Which part of the page they stand in.
    part: Part | None = None

    @property
    def end(self) -> int | None:
        """Where they end, excluded; it follows from the start and the words."""
        return None if self.start is None else self.start + len(self.exact)

    def verify(self, text: str) -> bool:
        """
        Whether these words stand in the text, at their place if they have one.
        """
        if self.start is None:
            return self.exact in text
        return text[self.start : self.end] == self.exact


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Support(Checked):
    """
    The words that one field of an object rests on.

    ``Support(field="made", words=Evidence(exact="Friday", …))`` on a statement says where its
    time comes from; where the date cannot be told, the field stays open and the words remain.
    """

    #: The name of the field, e.g. ``"made"``.
    field: FieldName
    #: The words.
    words: Evidence
