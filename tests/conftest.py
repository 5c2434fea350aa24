"""
Hypothesis profiles: ``fast`` at the desk, ``ci`` where ``CI`` is set, ``thorough`` when asked for.
"""

import os

from hypothesis import HealthCheck, settings

# Datasets are large things to draw, and machines that run tests are not always quick.
_PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("fast", max_examples=40, deadline=None, suppress_health_check=_PATIENT)
settings.register_profile(
    "ci",
    max_examples=150,
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=_PATIENT,
)
settings.register_profile(
    "thorough", max_examples=2000, deadline=None, suppress_health_check=_PATIENT
)
settings.load_profile("ci" if os.environ.get("CI") else "fast")
