"""
The outside world: each adapter turns a foreign format into a dataset, or back.

An adapter does no input or output of its own: text, bytes or rows in, a `Dataset` out, with
notes on what was left out. No adapter imports another.
"""
