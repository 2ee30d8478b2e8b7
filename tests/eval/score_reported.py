#!/usr/bin/env python3
"""Scores indirect speech: who is said to have said what, without quotation marks.

    score_reported.py DATA_FOLDER -- COMMAND...

DATA_FOLDER holds text/*.txt and attributions/*.ann (brat stand-off: see brat.py). COMMAND is run
with the text files appended, in batches, and prints one JSON object a line and file, of which
"path" and "quotes" are read; a prediction is a quote of "kind" "indirect".

Right: the prediction's span overlaps the Content, and its speaker the Source, of one and the same
attribution, be there quoted words in it or not. Strictly right: the overlap with the Content is
moreover at least half of the longer of the two.
Precision: the share of predictions that are right. Recall: of the attributions with a Source and
without a quoted word in the Content, the share for which a right prediction stands; and the same
of the plain reports among them, whose cue holds a common word of reporting (REPORTING) and whose
Content has at least 4 words: most of the others are wishes, acts and noun phrases ("feared a rise
in fares").
The curve keeps the most confident predictions, more and more of them; those of equal confidence
come and go together.
"""
import argparse
import json
import subprocess
import sys
from collections import namedtuple

import brat
from misses import print_missed, print_wrong
from spans import ends, overlap_all, size

BATCH = 200
LEAST_WORDS = 4
REPORTING = set("""say says said saying tell tells told telling according add adds added adding
    announce announces announced announcing note notes noted noting report reports reported
    reporting claim claims claimed claiming argue argues argued arguing suggest suggests suggested
    explain explains explained write writes wrote insist insists insisted warn warns warned
    believe believes believed think thinks thought acknowledge acknowledged admit admits admitted
    conclude concludes concluded confirm confirms confirmed state states stated contend contends
    contended predict predicts predicted show shows showed find finds found""".split())

# `found`: indices of the attributions that make it right; `strict`: the same, strictly.
Prediction = namedtuple("Prediction", "article span speaker cue confidence found strict")


def run(command, articles):
    """Each article's quotes, by path."""
    answers = {}
    for at in range(0, len(articles), BATCH):
        paths = [article.path for article in articles[at:at + BATCH]]
        printed = subprocess.run(command + paths, stdout=subprocess.PIPE).stdout
        for line in printed.decode("utf8").splitlines():
            if line.strip():
                answer = json.loads(line)
                answers[answer["path"]] = answer["quotes"]
    missing = len(articles) - len(answers)
    if missing:
        print(f"note: no answer for {missing} of {len(articles)} articles", file=sys.stderr)
    return answers


def has_quoted_words(article, spans):
    for begin, end in spans:
        for quoted in article.quoted:
            shared = article.text[max(begin, quoted[0]):min(end, quoted[1])]
            if any(c.isalnum() for c in shared.decode("utf8", "ignore")):
                return True
    return False


def is_plain_report(article, gold):
    words = sum(len(article.text[begin:end].split()) for begin, end in gold.content)
    return words >= LEAST_WORDS and not REPORTING.isdisjoint(gold.cue_text.lower().split())


def judge(article, quote):
    span, speaker = ends(quote), ends(quote.get("speaker"))
    found, strict = [], []
    for index, gold in enumerate(article.attributions):
        shared = overlap_all(span, gold.content)
        if not shared or not speaker or not overlap_all(speaker, gold.source):
            continue
        found.append(index)
        if 2 * shared >= max(span[1] - span[0], size(gold.content)):
            strict.append(index)
    cue = ends(quote.get("cue"))
    return Prediction(article, span, speaker, article.text[slice(*cue)].decode("utf8", "replace")
                      if cue else "", quote.get("confidence", 0.5), found, strict)


class Tally:
    """Precision and recall of some predictions against the wanted (path, index) pairs."""

    def __init__(self, wanted, which):
        self.wanted, self.which = wanted, which
        self.count = self.right = 0
        self.hit = set()

    def add(self, prediction):
        found = getattr(prediction, self.which)
        self.count += 1
        self.right += bool(found)
        self.hit |= {(prediction.article.path, index) for index in found} & self.wanted

    @property
    def precision(self):
        return self.right / max(1, self.count)

    @property
    def recall(self):
        return len(self.hit) / max(1, len(self.wanted))

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def curve(predictions, wanted, which="found"):
    """[(confidence, kept, precision, recall)] from the most confident down."""
    tally, points = Tally(wanted, which), []
    ranked = sorted(predictions, key=lambda prediction: -prediction.confidence)
    for at, prediction in enumerate(ranked):
        tally.add(prediction)
        if at + 1 == len(ranked) or ranked[at + 1].confidence != prediction.confidence:
            points.append((prediction.confidence, tally.count, tally.precision, tally.recall))
    return points


def print_curve(points):
    print("curve, at the first confidence that reaches each recall")
    print("  confidence   kept  precision  recall")
    step = 0.0
    for confidence, kept, precision, recall in points:
        if recall >= step or kept == points[-1][1]:
            print(f"  {confidence:10.3f} {kept:6}     {precision:.4f}  {recall:.4f}")
            step = recall + 0.04


def print_points(points):
    at_half = max((p for _, _, p, r in points if r >= 0.5), default=None)
    best = max((r for _, _, _, r in points), default=0.0)
    print("precision at recall >= 0.50   " +
          (f"{at_half:.4f}" if at_half is not None else f"not reached: recall ends at {best:.4f}") +
          "   (floor 0.85, aim 0.90)")
    for floor in (0.85, 0.90):
        print(f"recall at precision >= {floor:.2f}   "
              f"{max((r for _, _, p, r in points if p >= floor), default=0.0):.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("command", nargs="+")
    parser.add_argument("--misses", type=int, default=0, metavar="N",
                        help="show N wrong predictions, spread over the articles, and their cues")
    parser.add_argument("--missed", type=int, default=0, metavar="N",
                        help="show N attributions not found, likewise")
    parser.add_argument("--json", action="store_true", help="the figures as one JSON object")
    options = parser.parse_args()

    articles = brat.articles(options.data)
    answers = run(options.command, articles)
    wanted, plain, sourceless = set(), set(), 0
    for article in articles:
        for index, gold in enumerate(article.attributions):
            if not gold.content or has_quoted_words(article, gold.content):
                continue
            if gold.source:
                wanted.add((article.path, index))
                if is_plain_report(article, gold):
                    plain.add((article.path, index))
            else:
                sourceless += 1
    predictions = [judge(article, quote) for article in articles
                   for quote in answers.get(article.path, []) if quote.get("kind") == "indirect"]
    tallies = {"overlap": Tally(wanted, "found"), "strict": Tally(wanted, "strict"),
               "plain": Tally(plain, "found")}
    for tally in tallies.values():
        for prediction in predictions:
            tally.add(prediction)
    points, plain_points = curve(predictions, wanted), curve(predictions, plain)

    if options.json:
        figures = {name: {"precision": t.precision, "recall": t.recall, "f1": t.f1}
                   for name, t in tallies.items()}
        print(json.dumps(figures | {"curve": points, "plain_curve": plain_points}))
        return
    if options.misses:
        print_wrong(predictions, options.misses)
    if options.missed:
        print_missed(articles, predictions, answers, wanted, options.missed)
    print(f"articles {len(articles)}, attributions without quoted words {len(wanted)}, "
          f"plain reports among them {len(plain)}\n({sourceless} more have no source and are left "
          f"out), predictions {len(predictions)}")
    for name, tally in tallies.items():
        print(f"{name:8} precision {tally.precision:.4f} recall {tally.recall:.4f} "
              f"F1 {tally.f1:.4f}")
    for name, of in (("all attributions", points), ("plain reports", plain_points)):
        print(f"-- {name}")
        print_curve(of)
        print_points(of)


if __name__ == "__main__":
    main()
