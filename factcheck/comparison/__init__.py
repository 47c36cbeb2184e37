"""From a match of two claims to what it means: agreement, conflict and drift, with the reasons."""
