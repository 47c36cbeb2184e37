"""What is known about a language: typed data, no algorithms; one folder for each language."""
