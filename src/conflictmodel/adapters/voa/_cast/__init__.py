"""
Who is who on a page: each actor once, however it is mentioned.

`_members` holds those met, `_references` tells whom a phrase or a pronoun means, and `_cast` is
what the other rooms ask.
"""
