"""Where saving can't be: a full disk, a folder that may only be read, odd things in the file's
place, and a clock that was set back."""
import glob
import os
import shutil
import subprocess
import sys

import tools

NOBODY = 65534


def in_own_namespace():
    return ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]


def full_disk(program):
    what = "disk full (tmpfs)"
    with tools.Folder() as base:
        done = subprocess.run(in_own_namespace() + [sys.executable, __file__, program, base],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120)
    if done.returncode != 0 or not done.stdout:
        return tools.skipped(what, "no file system can be mounted here")
    tried, lost, refused, went_on = map(int, done.stdout.split())
    return tools.row(what, tried, lost, 0, "refused with the reason; goes on once there is room",
                     ok=refused == 1 and went_on == 1)


def fill(program, base):
    """Inside a mount namespace: fills a small disk with answers, makes room, goes on."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k", "none", base], check=True)
    folder, ballast = os.path.join(base, "journal"), os.path.join(base, "ballast")
    with open(ballast, "wb") as file:
        file.write(b"x" * 16384)
    done = tools.append(program, folder, 100_000)
    acks = tools.acknowledged(done.stdout)
    lost = tools.missing(folder, acks)
    refused = done.returncode == 1 and b"No space left on device" in done.stderr
    os.unlink(ballast)
    more = tools.append(program, folder, 5)
    again = tools.acknowledged(more.stdout)
    lost += tools.missing(folder, again)
    print(acks, lost, int(refused), int(again >= acks + 5 and more.returncode == 0))


def as_nobody():
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def read_only(program):
    """Nothing is written, the reason is said, and a round is played on all the same."""
    what = "read-only folder"
    with tools.Folder() as base:
        folder = os.path.join(base, "stet", "profiles", "default")
        tools.append(program, folder, 3)
        for place, _, files in os.walk(base, topdown=False):
            for name in files:
                os.chmod(os.path.join(place, name), 0o444)
            os.chmod(place, 0o555)
        try:
            done = tools.append(program, folder, 1, **as_nobody())
            pack = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(
                os.path.abspath(__file__)))), "tests", "smoke", "three.stet.json")
            played = subprocess.run([program, "play", pack, "--terminal"], input=b"1\n3\n" * 9,
                                    env={**os.environ, "XDG_DATA_HOME": base}, timeout=60,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, **as_nobody())
        except PermissionError:
            return tools.skipped(what, "another user may not run the program from here")
        kept = tools.missing(folder, 3) == 0 and len(tools.seats(folder)[0]) == 3
        said = b"Permission denied" in done.stderr and done.returncode == 1
        banner = b"progress isn't being saved: " in played.stderr
        on = b"Question 2 of 3" in played.stdout
        for place, _, _ in os.walk(base):
            os.chmod(place, 0o755)
        return tools.row(what, 2, 0, 0, "the reason is said, the round is played on",
                         ok=kept and said and banner and on)


def odd_things():
    def write(bytes_):
        def make(path):
            with open(path, "wb") as file:
                file.write(bytes_)
        return make

    def sparse(size):
        def make(path):
            write(b"")(path)
            os.truncate(path, size)
        return make

    def link(to):
        return lambda path: os.symlink(to, path)

    return {
        "a folder": (os.mkdir, False), "a FIFO": (os.mkfifo, False),
        "a link to a file elsewhere": (link("elsewhere.txt"), True),
        "a link to itself": (link("journal.jsonl"), False),
        "a link to a folder that isn't there": (link("none/none.jsonl"), False),
        "a link to /dev/full": (link("/dev/full"), False),
        "a link to /dev/zero": (link("/dev/zero"), False),
        "an empty file": (write(b""), True), "zeroes": (write(bytes(4096)), True),
        "a file without a newline": (write(b"{\"v\":1,"), True),
        "a file of 100 GB": (sparse(100 << 30), False),
        "a file of newlines": (write(b"\n" * 5000), True),
        "noise": (write(bytes(range(256)) * 64), True),
    }


def odd_files(program):
    """Either all three answers are saved, or it is said why not; never a hang, never a crash."""
    things, wrong = odd_things(), []
    for name, (make, works) in things.items():
        with tools.Folder() as base:
            make(os.path.join(base, "journal.jsonl"))
            try:
                done = tools.append(program, base, 3)
            except subprocess.TimeoutExpired:
                wrong.append(name)
                continue
            saved = done.returncode == 0 and tools.missing(base, 3) == 0
            refused = done.returncode == 1 and done.stderr.startswith(b"stet: ")
            if not (saved if works else refused and not tools.acknowledged(done.stdout)):
                wrong.append(name)
    return tools.row("odd things in the file's place", len(things), 0, 0,
                     "; ".join(wrong) or "saved, or refused with the reason", ok=not wrong)


def clock_set_back(program):
    what = "clock set back"
    library = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
    if not library:
        return tools.skipped(what, "libfaketime is not installed")
    with tools.Folder() as base:
        for day in ("+0d", "-5000d", "+400d", "-1d"):
            tools.append(program, base, 5, env={**os.environ, "LD_PRELOAD": library[0],
                                                "FAKETIME": day})
        with open(os.path.join(base, "journal.jsonl"), "rb") as file:
            lines = file.read().splitlines()
        in_order = [b'"seq":%d,' % (at + 1) in line for at, line in enumerate(lines)]
        years = {line[line.index(b'"at":"') + 6:][:4] for line in lines}
        return tools.row(what, len(lines), tools.missing(base, 20), 0,
                         f"{len(years)} different years, one order", ok=all(in_order)
                         and len(years) > 1)


def run(program, full):
    del full
    disk = (full_disk(program) if shutil.which("unshare")
            else tools.skipped("disk full (tmpfs)", "unshare is not installed"))
    return [disk, read_only(program), odd_files(program), clock_set_back(program)]


if __name__ == "__main__":
    fill(*sys.argv[1:])
