"""The vocabulary: frozen records and their own laws, nothing else."""
