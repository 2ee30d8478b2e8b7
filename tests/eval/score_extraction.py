#!/usr/bin/env python3
"""Score which quoted spans are taken for quotations, part by part.

    score_extraction.py DATA_DIR -- COMMAND...

A content that annotators marked in several parts (a sentence each, say) is one content here; the
shared score of direct quotations takes a quoted span for one only where a single part holds all
of it. A quoted span of five words and more is a quotation when contents cover more than half of
it, and its mark is a double one. Of the program's, direct and mixed quotations of five words and more count.
"""
import argparse
import json
import subprocess

import brat
from spans import overlap, overlap_all

FEWEST_WORDS = 5
BATCH = 200
DOUBLE_MARKS = tuple(mark.encode() for mark in "“„\"")


def words(text, span):
    return len(text[span[0]:span[1]].split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()
    articles = brat.articles(args.data)
    printed = []
    for at in range(0, len(articles), BATCH):
        paths = [article.path for article in articles[at:at + BATCH]]
        printed += subprocess.run(args.command + paths, stdout=subprocess.PIPE, check=True).stdout.splitlines()
    right = found = marked = caught = 0
    for article, line in zip(articles, printed):
        contents = [part for a in article.attributions for part in a.content]
        merged = merge(contents)
        mine = [(q["begin"], q["end"]) for q in json.loads(line)["quotes"] if q["kind"] != "indirect"]
        mine = [span for span in mine if words(article.text, span) >= FEWEST_WORDS]
        found += len(mine)
        right += sum(overlap_all(span, merged) * 2 > span[1] - span[0] for span in mine)
        gold = [span for span in article.quoted if article.text[span[0]:].startswith(DOUBLE_MARKS)
                and words(article.text, span) >= FEWEST_WORDS
                and overlap_all(span, merged) * 2 > span[1] - span[0]]
        marked += len(gold)
        caught += sum(any(overlap(span, m) * 2 > span[1] - span[0] for m in mine) for span in gold)
    precision, recall = right / max(1, found), caught / max(1, marked)
    print(f"articles {len(articles)}, quotations marked {marked}, found {found}")
    print(f"precision {precision:.4f} recall {recall:.4f} "
          f"F1 {2 * precision * recall / max(1e-9, precision + recall):.4f}")


def merge(spans):
    merged = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


if __name__ == "__main__":
    main()
