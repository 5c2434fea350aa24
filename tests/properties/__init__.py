"""Laws that hold for all datasets, whatever is in them."""
