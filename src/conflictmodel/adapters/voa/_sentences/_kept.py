"""
What is found when it is first asked for, and kept.

`functools.cached_property` does the same, but takes a lock in Python 3.11. Measured: what a page
asks of its sentences costs 1 % of the whole more with it.
"""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class kept(Generic[T]):  # noqa: N801  (it stands where ``property`` does)
    """A property that is found once; for classes without slots."""

    def __init__(self, find: Callable[[Any], T]) -> None:
        """Take the function that finds it."""
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> T | Self:
        if instance is None:
            return self
        # Found in the instance from now on: Python looks there before it asks here again.
        found = instance.__dict__[self._name] = self._find(instance)
        return found
