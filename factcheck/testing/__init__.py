"""For tests of a newsroom's own pipeline: assertions about stories, a pytest plug-in, and Hypothesis strategies for every record.

The assertions need nothing; the strategies and the plug-in need the extra ``factcheck[testing]``.
"""

from __future__ import annotations

from factcheck.testing.assertions import assert_attributed as assert_attributed
from factcheck.testing.assertions import assert_no_findings as assert_no_findings
