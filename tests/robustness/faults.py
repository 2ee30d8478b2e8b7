"""Every system call that saving makes fails once, in each way it can: strace injects the faults.

strace counts `when=N` per system call, so the proof goes over pairs of call and occurrence, from
the first call that names the journal's folder on.
"""
import os
import re
import shutil
import subprocess
from collections import Counter

import tools

KILL = "signal=SIGKILL"
ERRORS = {
    "openat": ("ENOSPC", "EIO", "EACCES", "EINTR", "EMFILE"),
    "mkdir": ("ENOSPC", "EACCES", "EROFS"),
    "write": ("ENOSPC", "EIO", "EINTR", "EDQUOT"),
    "fsync": ("EIO", "ENOSPC", "EINTR"),
    "close": ("EIO", "EINTR", "ENOSPC"),
    "rename": ("ENOSPC", "EIO", "EACCES", "EROFS"),
    "ftruncate": ("EIO", "ENOSPC"),
    "mmap": ("ENOMEM",),
    "pread64": ("EIO", "EINTR"),
    "read": ("EIO", "EINTR"),
    "lseek": ("ESPIPE", "EINVAL"),
    "newfstatat": ("EIO", "EACCES"),
    "flock": ("EINTR", "ENOLCK", "EWOULDBLOCK"),
    "getrandom": ("EINTR", "EAGAIN"),
}
# Calls that say they did it and didn't: lengths that a write or read never had.
LIES = {"write": (1, 7, 100, 326, 4096), "pread64": (0, 1, 326)}
CALL = re.compile(r"^\d+ +(\w+)\(")


def trace(command, log, *options, **more):
    return subprocess.run(["strace", "-f", "-qq", "-o", log, *options, *command],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, timeout=60, **more)


def occurrences(command, log, folder):
    """For each call, the first and last occurrence that saving makes."""
    trace(command, log)
    before, all_calls, saving = Counter(), Counter(), False
    with open(log, errors="replace") as file:
        for line in file:
            match = CALL.match(line)
            if not match:
                continue
            saving = saving or folder in line and "execve" not in line
            if not saving:
                before[match[1]] += 1
            all_calls[match[1]] += 1
    return {call: range(before[call] + 1, all_calls[call] + 1)
            for call in ERRORS if all_calls[call] > before[call]}


def plan(found):
    for call, numbers in found.items():
        for number in numbers:
            for error in ERRORS[call]:
                yield call, f"error={error}", number
            for length in LIES.get(call, ()):
                yield call, f"retval={length}", number
            yield call, KILL, number


def spread(faults, most):
    faults = list(faults)
    if most is None or len(faults) <= most:
        return faults
    return [faults[at * len(faults) // most] for at in range(most)]


def injected(log, fault):
    with open(log, errors="replace") as file:
        text = file.read()
    return "killed by SIGKILL" in text if fault == KILL else "INJECTED" in text


def journal(program, count, most):
    """Answers under faults: what was acknowledged stands in the file, then and after one more."""
    tried = lost = false = refused = 0
    with tools.Folder() as base:
        log, folder = os.path.join(base, "log"), os.path.join(base, "journal")
        command = [program, "selftest-journal", folder, "--count", str(count)]
        found = occurrences(command, log, folder)
        for call, fault, number in spread(plan(found), most):
            shutil.rmtree(folder, ignore_errors=True)
            # One answer is there already, so that reading is under fault too.
            if number % 2:
                tools.append(program, folder, 1)
            done = trace(command, log, "--seccomp-bpf", "-e", f"trace={call}",
                         "-e", f"inject={call}:{fault}:when={number}")
            if not injected(log, fault):
                continue
            tried += 1
            acks = tools.acknowledged(done.stdout)
            refused += done.returncode != 0
            false += tools.missing(folder, acks)
            tools.append(program, folder, 1)
            lost += tools.missing(folder, acks)
    return tools.row("system-call faults, journal", tried, lost, false,
                     f"{len(found)} calls; {refused} runs ended early, none with a false word")


def whole_files(program, most):
    """A file that is replaced under faults is the old one or the new one, and as was said."""
    tried = bad = false = 0
    with tools.Folder() as base:
        home = os.path.join(base, "home")
        log, out = os.path.join(base, "log"), os.path.join(base, "out", "me.jsonl")
        tools.append(program, os.path.join(home, "stet", "profiles", "default"), 50)
        environment = {**os.environ, "XDG_DATA_HOME": home}
        command = [program, "export-profile", out]

        def put(text):
            os.makedirs(os.path.dirname(out), exist_ok=True)
            with open(out, "wb") as file:
                file.write(text)

        old = b"the good copy\n" * 100
        put(old)
        found = occurrences(["env", f"XDG_DATA_HOME={home}", *command], log, os.path.dirname(out))
        for call, fault, number in spread(plan(found), most):
            # The second write is the line on the terminal: no kernel says it took more than it was
            # given, and the C++ library would wait for ever.
            if call == "write" and fault.startswith("retval") and number > 1:
                continue
            put(old)
            done = trace(command, log, "--seccomp-bpf", "-e", f"trace={call}",
                         "-e", f"inject={call}:{fault}:when={number}", env=environment)
            if not injected(log, fault):
                continue
            tried += 1
            with open(out, "rb") as file:
                lines = file.read()
            whole = lines.count(b"\n") == 51 and all(map(tools.holds, lines.splitlines()))
            bad += lines != old and not whole
            false += done.returncode == 0 and not whole
    return tools.row("system-call faults, whole files", tried, bad, false,
                     "lost = neither the old file nor the new one")


def power_cuts(program, count):
    """Of one traced run: at each acknowledgement, its line had been written and then synced."""
    early = acks = calls = 0
    with tools.Folder() as base:
        log, folder = os.path.join(base, "log"), os.path.join(base, "new", "journal")
        trace([program, "selftest-journal", folder, "--count", str(count)], log, "-y",
              "-e", "trace=openat,write,fsync,mkdir")
        written = durable = 0
        entries = []  # files and folders made, not yet made durable by a sync of their folder
        with open(log, errors="replace") as file:
            for line in file:
                calls += 1
                on = re.search(r"\b(write|fsync)\(\d+<([^>]*)>", line)
                made = re.search(r"mkdir\(\"([^\"]+)\"", line) or re.search(
                    r"openat\(\S+ \"([^\"]+/journal\.jsonl)\".*O_CREAT", line)
                if made:
                    entries.append(made[1])
                elif on and on[2].endswith("journal.jsonl"):
                    if on[1] == "write":
                        written += 1
                    else:
                        durable = written
                elif on and on[1] == "fsync":
                    entries = [entry for entry in entries if os.path.dirname(entry) != on[2]]
                elif on and '"ACK ' in line:
                    acks += 1
                    early += acks > durable or bool(entries)
    return tools.row("power cut after any call", calls, early, 0,
                     f"{acks} acknowledgements, each after its line and its folders were synced")


def run(program, full):
    if not shutil.which("strace"):
        return [tools.skipped("system-call faults", "strace is not installed")]
    rows = [journal(program, 30 if full else 3, None if full else 90),
            whole_files(program, None if full else 40), power_cuts(program, 20)]
    if full and rows[0].tried + rows[1].tried < 1000:
        rows.append(tools.row("faults in all", rows[0].tried + rows[1].tried, ok=False,
                              note="fewer than the 1,000 that were wanted"))
    return rows
