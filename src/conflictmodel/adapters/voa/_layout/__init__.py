"""
What is on a page: its lines, its markup, its blocks, and the article that they make.

`_lines` and `_blocks` read plain text; `_html` reads markup into the same lines, and `_origin`
leads from what it shows back to the page; `_article` and `_credits` name the parts.
"""
