"""Saving: an answer until it is durable, whatever the journal's length, and opening a long journal."""
import os
import subprocess
import tempfile

import tools

PROGRAM = os.path.join(tools.ROOT, "build", "tests", "stet_saves")
# Twice the cost at 10,000 times the length would be a cost that grows.
GROWS = 1.25


def measure():
    # On the disk that the build is on: /tmp may be memory, where a sync costs nothing.
    with tempfile.TemporaryDirectory(prefix="saves-", dir=os.path.join(tools.ROOT, "build")) as base:
        printed = subprocess.run([PROGRAM, base], stdout=subprocess.PIPE, check=True, text=True).stdout
    return {name: float(value) for name, value in
            (line.split("\t") for line in printed.splitlines())}


def run():
    tools.heading("Saving: medians of 400 answers by turns with bare writes of the same line")
    if not os.path.exists(PROGRAM):
        print("skipped: build/tests/stet_saves isn't built (./dev bench does)")
        return
    found = measure()
    print(f"{'bare write and fsync of the line':44}{found['bare']:9.0f} µs")
    for name, what in (("few", "answer, 10 in the journal"), ("many", "answer, 100,000 in the journal"),
                       ("recorded", "answer, from the game's thread and back")):
        print(f"{what:44}{found[name]:9.0f} µs {found[name] / found['bare']:6.2f} ×")
    print("  " + tools.against(found["many"] / found["bare"], 1.5, 1.2, False, "×"))
    grown = found["many"] / found["few"]
    print(f"100,000 against 10: {grown:.2f} × " + ("the same" if grown <= GROWS else "IT GROWS"))
    print(f"{'100,000 answers opened and folded':44}{found['opened']:9.0f} ms")
    print(f"{'  of which folded from bytes in memory':44}{found['folded']:9.0f} ms")
    print(f"{'nlohmann parse of the same bytes':44}{found['parsed']:9.0f} ms")
    ratio = found["opened"] / found["parsed"]
    print(f"  {ratio:.2f} × " + tools.against(ratio, 3, 1.5, False, "×"))
