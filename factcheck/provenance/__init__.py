"""Where a claim comes from: who its sources are, which document it cites, which passages carry it, and how many origins it has."""
