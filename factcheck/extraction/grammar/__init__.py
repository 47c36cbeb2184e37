"""Words, sentences and phrases: what stands where in a paragraph, before anybody asks who says it."""
