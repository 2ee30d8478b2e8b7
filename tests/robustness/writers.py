"""Two copies at once: by turns under the lock, and together where the file system has no locks."""
import os
import shutil
import subprocess

import tools

# As on a file system that knows no flock.
NO_LOCKS = ("strace", "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e", "trace=flock",
            "-e", "inject=flock:error=ENOLCK")


def together(program, each, turn, before=()):
    with tools.Folder() as base:
        folder = os.path.join(base, "journal")
        children = [subprocess.Popen([*before, program, "selftest-journal", folder, "--count",
                                      str(each), "--round", name, *turn],
                                     stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                    for name in ("one", "other")]
        printed = [child.communicate(timeout=600) for child in children]
        acks = [tools.acknowledged(out) for out, _ in printed]
        lost = sum(tools.missing(folder, count, name)
                   for count, name in zip(acks, ("one", "other")))
        torn = tools.seats(folder)[1]
        return sum(acks), lost, torn


def second_copy(program):
    """While one copy holds the journal, another is told so and changes nothing."""
    with tools.Folder() as base:
        folder = os.path.join(base, "journal")
        first = subprocess.Popen([program, "selftest-journal", folder, "--count", "1000000"],
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        first.stdout.readline()
        second = tools.append(program, folder, 1, "--round", "second")
        first.kill()
        first.communicate()
        told = b"is in use by another copy of Stet; close that one" in second.stderr
        wrote = bool(tools.seats(folder, "second")[0])
        return tools.row("second copy is told so", 1, ok=told and second.returncode == 1
                         and not wrote, note="refused, and nothing written")


def run(program, full):
    each = 5000 if full else 300
    answers, lost, torn = together(program, each, ("--turn", "50"))
    rows = [tools.row("two writers by turns", answers, lost, 0, f"{torn} lines torn",
                      ok=torn == 0 and answers == 2 * each), second_copy(program)]
    if not shutil.which("strace"):
        return rows + [tools.skipped("two writers without locks", "strace is not installed")]
    answers, lost, torn = together(program, each, (), NO_LOCKS)
    return rows + [tools.row("two writers without locks", answers, lost, 0, f"{torn} lines torn",
                             ok=torn == 0 and answers == 2 * each)]
