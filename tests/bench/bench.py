#!/usr/bin/env python3
"""bench.py [--peer FOLDER] [--only PART]... [TEXT_FOLDER]: what ./dev bench prints.

TEXT_FOLDER holds articles as *.txt. Left out, it is the annotated articles in ../shared, or, where
they aren't, the articles that ship. FOLDER holds the peer's node_modules.
"""
import argparse
import os

import by_stage
import game
import pages
import peer
import saves
import tools
import whole

PARTS = ("stages", "peer", "pages", "make", "memory", "scaling", "saves", "game")
OUTSIDE = os.path.join(tools.ROOT, "..", "shared", "data", "polnear", "train", "text")
SHIPPED = os.path.join(tools.ROOT, "questions", "harbour-ledger")


def texts(folder):
    if folder and not os.path.isdir(folder):
        raise SystemExit(f"bench.py: there is no folder {folder}: give one with articles (*.txt)")
    if folder:
        return tools.corpus(folder, folder)
    if os.path.isdir(OUTSIDE):
        return tools.corpus(OUTSIDE, "the annotated train articles in ../shared")
    return tools.corpus(SHIPPED, "the shipped articles in questions/harbour-ledger "
                                 "(../shared isn't here): too few to compare with other runs")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--peer")
    parser.add_argument("--rounds", type=int, default=5, help="of the comparison with the peer")
    parser.add_argument("--only", action="append", choices=PARTS)
    options = parser.parse_args()
    corpus = texts(options.folder)
    if not corpus.files:
        parser.error(f"no articles (*.txt) in {corpus.folder}")
    parts = options.only or PARTS
    print(f"{len(corpus.files)} articles, {corpus.bytes} bytes: {corpus.what}")
    print("load average {:.1f} {:.1f} {:.1f} on {} cores".format(*os.getloadavg(), os.cpu_count()))
    if "stages" in parts:
        by_stage.run(corpus)
    if "peer" in parts:
        peer.run(corpus, options.peer, options.rounds)
    if "pages" in parts:
        pages.run(options.peer, options.rounds)
    for name, part in (("make", whole.make), ("memory", whole.memory),
                       ("scaling", whole.scaling)):
        if name in parts:
            part(corpus)
    if "saves" in parts:
        saves.run()
    if "game" in parts:
        game.run()


if __name__ == "__main__":
    main()
