"""Whole processes: article to pack, memory, and two cores against one."""
import os

import tools

SAMPLE = 100
RUNS = 5  # of which the best counts: the machine is seldom ours alone
TOGETHER = 10


def best_seconds(command, cores=tools.ONE_CORE, runs=RUNS):
    return min(tools.once(command, cores).seconds for _ in range(runs))


def make(corpus):
    files = tools.sample(corpus.files, SAMPLE)
    tools.heading(f"Article to pack: stet make, {len(files)} articles, best of {RUNS} runs of each")
    ms = [1000 * best_seconds([tools.PROGRAM, "make", file]) for file in files]
    start = 1000 * best_seconds([tools.PROGRAM, "--version"])
    print(f"one process an article: median {tools.median(ms):.2f} ms, "
          f"95th percentile {tools.percentile(ms, 0.95):.2f} ms, worst {max(ms):.2f} ms")
    print("  " + tools.against(tools.median(ms), 5, 2, False, "ms"))
    print(f"of which the program's bare start (stet --version): {start:.2f} ms")
    batches = [files[at:at + TOGETHER] for at in range(0, len(files), TOGETHER)]
    each = [1000 * best_seconds([tools.PROGRAM, "make"] + batch) / len(batch)
            for batch in batches]
    print(f"{min(TOGETHER, len(files))} articles a process: median {tools.median(each):.2f} ms "
          "an article")


def memory(corpus):
    files = tools.sample(corpus.files, SAMPLE)
    tools.heading(f"Peak memory: stet read, one article a process, {len(files)} articles")
    peaks = [tools.once([tools.PROGRAM, "read", file]).peak_kb / 1000 for file in files]
    worst = files[peaks.index(max(peaks))]
    print(f"median {tools.median(peaks):.1f} MB, worst {max(peaks):.1f} MB "
          f"(an article of {os.path.getsize(worst)} bytes)")
    print("  " + tools.against(max(peaks), 40, 20, False, "MB"))
    print("bare start (stet --version): "
          f"{tools.once([tools.PROGRAM, '--version']).peak_kb / 1000:.1f} MB")


def scaling(corpus):
    tools.heading(f"Scaling: stet read --json on {len(corpus.files)} articles, best of {RUNS}")
    if len(os.sched_getaffinity(0)) < 2:
        print("skipped: this machine has one core")
        return
    one, two = (best_seconds([tools.PROGRAM, "read", "--json"] + corpus.files, cores)
                for cores in ("0", "0,1"))
    for name, seconds in (("one core", one), ("two cores", two)):
        print(f"{name:40}{tools.mb_per_second(corpus.bytes, seconds):9.2f} MB/s")
    print(f"two against one: {one / two:.2f} ×")
