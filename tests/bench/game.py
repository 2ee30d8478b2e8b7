"""The game beside a minimal SDL2 + ImGui window: first frame, idle frames, work a frame, memory."""
import os
import re
import shutil
import subprocess

import tools

FRAMES = os.path.join(tools.ROOT, "build", "tests", "stet_frames")
RUNS = 9
IDLE_SECONDS = 10
DRAWN = 20  # frames between two counts of instructions
LOGIC_FRAMES = 3000
ANSWERS = 10_000

ENVIRONMENT = dict(os.environ, SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")


def printed(*arguments):
    return subprocess.run([FRAMES, *map(str, arguments)], stdout=subprocess.PIPE, check=True,
                          text=True, env=ENVIRONMENT).stdout


def best_ms(part):
    os.environ.update(ENVIRONMENT)
    runs = [tools.once([FRAMES, part]) for _ in range(RUNS)]
    if any(run.status for run in runs):
        raise SystemExit(f"bench.py: stet_frames {part} failed")
    return 1000 * min(run.seconds for run in runs)


def instructions(frames):
    out = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                          FRAMES, "draw", str(frames)], stderr=subprocess.PIPE, text=True,
                         check=True, env=ENVIRONMENT).stderr
    return int(re.search(r"Collected : (\d+)", out).group(1))


def floor(value, bound, unit):
    return f"floor {bound:g} {unit}: {'meets it' if value <= bound else 'MISSES THE FLOOR'}"


def run():
    tools.heading(f"The game, software renderer, 1280 x 720, best of {RUNS} starts")
    minimal, first = best_ms("minimal"), best_ms("first")
    print(f"{'minimal SDL2 + ImGui window, first frame':44}{minimal:9.1f} ms")
    print(f"{'Stet, first frame, fonts and packs included':44}{first:9.1f} ms, "
          f"{first / minimal:.1f} x; {floor(first / minimal, 4, 'x')}")
    for line in printed("idle", IDLE_SECONDS).splitlines():
        screen, frames = line.split()
        print(f"{'frames in ' + str(IDLE_SECONDS) + ' idle seconds: ' + screen:44}{frames:>9}; "
              + floor(int(frames), 0, "frames"))
    if shutil.which("valgrind"):
        million = (instructions(DRAWN) - instructions(0)) / DRAWN / 1e6
        print(f"{'answer screen, one frame':44}{million:9.1f} M instructions; "
              + floor(million, 110, "M"))
    else:
        print("answer screen in instructions: skipped, valgrind isn't installed")
    micro = min(float(printed("logic", LOGIC_FRAMES)) for _ in range(3))
    print(f"{'interface logic without renderer':44}{micro:9.1f} us a frame; "
          + floor(micro, 150, "us"))
    ms = float(printed("verdict"))
    print(f"{'from handing in to the verdict, worst of 10':44}{ms:9.1f} ms; "
          + floor(ms, 100, "ms"))
    ms = min(float(printed("scores", ANSWERS)) for _ in range(3))
    print(f"{'Scores with 10,000 past answers, opening':44}{ms:9.1f} ms; " + floor(ms, 100, "ms"))
    ms = min(float(printed("list", ANSWERS)) for _ in range(3))
    print(f"{'their list, a frame while it is scrolled':44}{ms:9.1f} ms; " + floor(ms, 33, "ms"))
    peak = tools.once([FRAMES, "play"]).peak_kb / 1000
    print(f"{'peak memory over a round':44}{peak:9.1f} MB; " + floor(peak, 60, "MB"))
