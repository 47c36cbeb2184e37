"""What is known about English: word classes, verb forms, cues of attribution, numbers, dates and units, as typed data."""
