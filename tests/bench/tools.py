"""What the parts of ./dev bench share: programs run once, and figures set against floors."""
import os
import statistics
import subprocess
from collections import namedtuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(ROOT, "build", "stet")
BENCH = os.path.join(ROOT, "build", "tests", "stet_bench")
ONCE = os.path.join(ROOT, "build", "tests", "stet_once")
ONE_CORE = "0"

Once = namedtuple("Once", "seconds peak_kb status")
Corpus = namedtuple("Corpus", "folder what files bytes")


def once(command, cores=ONE_CORE):
    printed = subprocess.run([ONCE, cores] + command, stdout=subprocess.PIPE, check=True).stdout
    seconds, peak, status = printed.split()
    return Once(float(seconds), int(peak), int(status))


def corpus(folder, what):
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder)
                   if name.endswith(".txt"))
    return Corpus(folder, what, files, sum(os.path.getsize(file) for file in files))


def sample(files, size):
    """A fixed sample, spread evenly over the files in order of names."""
    return files if len(files) <= size else [files[at * len(files) // size] for at in range(size)]


def percentile(values, share):
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


median = statistics.median


def mb_per_second(size, seconds):
    return size / seconds / 1e6


def heading(text):
    print(f"\n== {text}", flush=True)


def against(value, floor, aim, at_least, unit):
    """'floor 3 ×, aim 8 ×: above the floor'."""
    reaches = (lambda bound: value >= bound) if at_least else (lambda bound: value <= bound)
    verdict = "meets the aim" if reaches(aim) else (
        "meets the floor" if reaches(floor) else "MISSES THE FLOOR")
    return f"floor {floor:g} {unit}, aim {aim:g} {unit}: {verdict}"
