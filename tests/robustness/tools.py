"""What the proofs share: journals read without Stet, and the program run against them."""
import json
import os
import shutil
import subprocess
import tempfile
import zlib
from collections import namedtuple

# One line of the table. `lost` and `false` are answers; `note` says what else was seen.
Row = namedtuple("Row", "what tried lost false note ok")


def row(what, tried, lost=0, false=0, note="", ok=True):
    return Row(what, tried, lost, false, note, ok and lost == 0 and false == 0 and tried > 0)


def skipped(what, why):
    return Row(what, 0, 0, 0, "skipped: " + why, True)


class Folder:
    """A folder of its own that goes when the proof ends."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="stet-robust-")
        os.chmod(self.path, 0o755)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def holds(line):
    """Whether a journal line ends in the CRC-32 of what stands before it."""
    body, mark, tail = line.rpartition(b',"crc":"')
    return bool(mark) and tail == b'%08x"}' % zlib.crc32(body)


def seats(folder, round_id="selftest", name="journal.jsonl"):
    """The seats whose answers stand whole in the journal, and how many lines don't hold."""
    found, torn = [], 0
    try:
        with open(os.path.join(folder, name), "rb") as file:
            lines = file.read().split(b"\n")
    except FileNotFoundError:
        return set(), 0
    for line in lines:
        if not line:
            continue
        if not holds(line):
            torn += 1
            continue
        event = json.loads(line)
        if event.get("type") == "answer-given" and event["round"] == round_id:
            found.append(event["seat"])
    return set(found), torn


def acknowledged(printed):
    """The highest n of the whole lines "ACK n"."""
    last = 0
    for line in printed.split(b"\n")[:-1]:
        if line.startswith(b"ACK "):
            last = int(line[4:])
    return last


def missing(folder, count, round_id="selftest"):
    return len(set(range(count)) - seats(folder, round_id)[0])


def append(program, folder, count, *more, before=(), **options):
    """Gives answers; its output and status."""
    return subprocess.run([*before, program, "selftest-journal", folder, "--count", str(count),
                           *more], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=60, **options)
