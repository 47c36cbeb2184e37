"""Who says what: source, cue and content of every attribution of a paragraph, one file for each way of attributing."""
