"""Web pages: stet read against @mozilla/readability on linkedom, and memory over all of them."""
import json
import os
import subprocess

import peer
import tools

PAGES = os.path.join(tools.ROOT, "..", "shared", "data", "pages")
WARM_PASSES = 2


def files():
    if not os.path.isdir(PAGES):
        return []
    return sorted(os.path.join(PAGES, name, "page.html") for name in os.listdir(PAGES)
                  if os.path.exists(os.path.join(PAGES, name, "page.html")))


def readability(pages, folder):
    script = os.path.join(tools.ROOT, "tests", "bench", "readability.mjs")
    printed = subprocess.run(
        ["taskset", "-c", tools.ONE_CORE, "node", script, folder, str(1 + WARM_PASSES)] + pages,
        stdout=subprocess.PIPE, check=True).stdout
    return min(json.loads(printed)["seconds"])


def run(folder, rounds):
    pages = files()
    tools.heading(f"Web pages: {len(pages)} pages, one core, {rounds} rounds by turns")
    if not pages:
        print("skipped: ../shared/data/pages isn't here")
        return
    stet, theirs, peaks = [], [], []
    for _ in range(rounds):
        once = tools.once([tools.PROGRAM, "read", "--json"] + pages)
        stet.append(once.seconds)
        peaks.append(once.peak_kb / 1000)
        if folder:
            theirs.append(readability(pages, folder))
    print(f"{'stet read --json, whole process':44}{len(pages) / min(stet):8.1f} pages/s best"
          f"{len(pages) / tools.median(stet):8.1f} median")
    if folder:
        print(peer.version(folder, "@mozilla/readability") + ", " + peer.version(folder, "linkedom"))
        print(f"{'readability, best of its passes':44}{len(pages) / min(theirs):8.1f} pages/s best"
              f"{len(pages) / tools.median(theirs):8.1f} median")
        ratios = [t / s for t, s in zip(theirs, stet)]
        print("  " + f"{tools.median(ratios):.2f} × median; "
              + tools.against(tools.median(ratios), 2.5, 5, True, "×"))
    else:
        print("skipped against readability: node, npm or the network is missing")
    print(f"peak memory over all pages: {max(peaks):.1f} MB")
    print("  " + tools.against(max(peaks), 60, 40, False, "MB"))
