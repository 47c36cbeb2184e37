"""From relations and free clauses to claims: chain, act, polarity, level, flags and legal stage."""
