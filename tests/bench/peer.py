"""`stet read` as a whole process against wink-nlp within its own, on one core, by turns.

wink-nlp does tokens, sentences, parts of speech and named entities. It is given the best of its
warm passes, without start-up and without reading files; Stet is charged for everything: start,
word lists, files, JSON.
"""
import json
import os
import subprocess

import tools

WARM_PASSES = 3


def wink(corpus, folder):
    script = os.path.join(tools.ROOT, "tests", "bench", "wink.mjs")
    printed = subprocess.run(
        ["taskset", "-c", tools.ONE_CORE, "node", script, folder, str(1 + WARM_PASSES)]
        + corpus.files, stdout=subprocess.PIPE, check=True).stdout
    seconds = json.loads(printed)["seconds"]
    return seconds[0], min(seconds[1:])


def version(folder, package):
    with open(os.path.join(folder, "node_modules", package, "package.json")) as file:
        return f"{package} {json.load(file)['version']}"


def run(corpus, folder, rounds):
    tools.heading(f"Against wink-nlp: one core, {rounds} rounds by turns")
    if not folder:
        print("skipped: node, npm or the network is missing")
        return
    print(version(folder, "wink-nlp") + ", " + version(folder, "wink-eng-lite-web-model"))
    cold, warm, stet = [], [], []
    for _ in range(rounds):
        first, best = wink(corpus, folder)
        cold.append(first)
        warm.append(best)
        stet.append(tools.once([tools.PROGRAM, "read", "--json"] + corpus.files).seconds)

    def row(name, seconds):
        best, middle = (tools.mb_per_second(corpus.bytes, pick(seconds))
                        for pick in (min, tools.median))
        print(f"{name:40}{best:9.2f} MB/s best {middle:9.2f} MB/s median")

    row("wink-nlp, cold first pass", cold)
    row("wink-nlp, warm pass", warm)
    row("stet read --json, whole process", stet)
    ratios = [w / s for w, s in zip(warm, stet)]
    print(f"{'stet against warm wink-nlp':40}{min(warm) / min(stet):9.2f} × best    "
          f"{tools.median(ratios):9.2f} × median")
    print("  " + tools.against(tools.median(ratios), 3, 8, True, "×"))
