"""Many claims: finding the ones that say what a text says, and all pairs that say the same."""
