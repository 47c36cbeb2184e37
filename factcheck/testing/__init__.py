"""For tests of pipelines built on the library: Hypothesis strategies for every record (extra ``factcheck[testing]``)."""
