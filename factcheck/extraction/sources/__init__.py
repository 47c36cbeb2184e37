"""Whom the words of a source name: a person, an office, a document, a crowd; and whom a pronoun or a short form goes back to."""
