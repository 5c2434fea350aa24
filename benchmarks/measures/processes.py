"""What a short script pays: the import in a process of its own, and the first call after it."""

import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence

from measures.figures import Figures
from measures.rounds import turned
from peers.protocol import Peer

#: What conflictmodel cannot do without.
NEEDED = "import attrs, dateutil.relativedelta"

#: First calls, each in a process of its own: what is timed begins where the import is done.
FIRST_CALLS = {
    "load": "conflictmodel.loads(text)",
    "dump": "conflictmodel.Dataset().dumps()",
    "validate": "conflictmodel.Dataset().validate()",
}

_TIMED = """
import sys, time, conflictmodel
text = sys.stdin.read()
begun = time.process_time()
{call}
print(time.process_time() - begun)
"""

#: A cold process finds modules compiled, as after an installation, also where the present one
#: may not write them down.
_ENVIRONMENT = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}


def _cpu(program: str) -> float:
    """The processor time of a process that runs a program and nothing else."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-P", "-c", program], check=True, env=_ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(figures: Figures, programs: Mapping[str, str], rounds: int) -> None:
    """Seconds over those of a bare interpreter, in the same round."""
    for program in programs.values():
        _cpu(program)  # The first one compiles.
    for turn in range(rounds):
        bare = _cpu("pass")
        for name in turned(list(programs), turn):
            figures.add("import", 1, name, max(_cpu(programs[name]) - bare, 1e-6))


def programs_of(peers: Sequence[Peer]) -> dict[str, str]:
    """The imports to measure, by what they are called in the table."""
    statements = [NEEDED, *dict.fromkeys(peer.imports for peer in peers)]
    return {f"`{statement}`": statement for statement in statements}


def measure_loaded(figures: Figures) -> None:
    """How many modules ``import conflictmodel`` loads that are neither needed nor its own."""
    more = _modules("import conflictmodel") - _modules(NEEDED)
    foreign = {each for each in more if each.partition(".")[0] != "conflictmodel"}
    figures.add("modules", 1, "`import conflictmodel`", len(foreign))


def _modules(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def measure_first_calls(figures: Figures, text: bytes, rounds: int) -> None:
    """Seconds of the first call of each kind; the text is that of a document."""
    for _ in range(rounds):
        for name, call in FIRST_CALLS.items():
            command = [sys.executable, "-P", "-c", _TIMED.format(call=call)]
            done = subprocess.run(
                command, input=text, capture_output=True, check=True, env=_ENVIRONMENT
            )
            figures.add("first call", 1, name, float(done.stdout))
