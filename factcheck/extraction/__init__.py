"""How news copy becomes claims, periods and quantities: algorithms only; the words they look for live in `factcheck.language`."""
