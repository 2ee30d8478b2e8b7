#!/usr/bin/env python3
"""Scores the dates that `stet read --json` finds against articles marked in TEI XML.

    python3 tests/eval/score_dates.py FOLDER -- build/stet read --json
    python3 tests/eval/score_dates.py FOLDER --misses 20 -- build/stet read --json

FOLDER holds files of one token a line with <date when/from/to/notBefore/notAfter> round dates
(the news files of GUM; see ../shared/data/dates). Each becomes a plain-text article: title, date
line, paragraphs. Printed are precision, recall and F1 of

  spans    a date of ours whose words overlap a marked one (one to one)
  exact    the same, with the same words ("on", "the" and weekday before a date set aside)
  values   an overlapping date with the same ISO value; of ours, only those with a value count

A range of ours over two marked days counts as those two days.

The date line itself is read as the day of publication and is not scored, nor are clock times and
spans of time that the marking resolves to a range ("11-year" lull), which are measures here:
a file of ours may give them or not. Only files given are read; nothing is downloaded.
"""
import argparse
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

TIGHT_BEFORE = {",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "'", "’", "”", "n't"}
TIGHT_AFTER = {"(", "[", "$", "£", "€", "“", "‘"}


def attributes(tag):
    return dict(re.findall(r'([\w]+)="([^"]*)"', tag))


def iso_of(marks):
    """The value of a <date> in the notation of stet: a day, month or year, or begin/end."""
    if "when" in marks:
        return marks["when"]
    begin = marks.get("from") or marks.get("notBefore")
    end = marks.get("to") or marks.get("notAfter")
    return f"{begin}/{end}" if begin and end and begin != end else begin or end


class Article:
    """Text, and the marked dates in it as (begin, end, iso, kind)."""

    def __init__(self, path):
        self.text, self.dates, self.published = "", [], None
        self.open_dates, self.word = [], 0
        self.words_in_w = 0
        self.quote_open = False
        self.glue = True
        for line in open(path, encoding="utf-8"):
            line = line.rstrip("\n")
            if line.startswith("<") and line.endswith(">") and "\t" not in line:
                self.tag(line)
            elif line:
                self.token(line.split("\t")[0])

    def tag(self, line):
        name = re.match(r"</?(\w+)", line).group(1)
        closing = line.startswith("</")
        if name in ("p", "head", "caption", "quote", "item", "list", "figure") and (
                name != "quote"):
            if self.text and not self.text.endswith("\n\n"):
                self.text = self.text.rstrip(" ") + "\n\n"
            self.glue = True
            self.quote_open = False
        elif name == "w":
            self.words_in_w = 0 if closing else 1
        elif name == "date":
            if closing:
                begin, marks = self.open_dates.pop()
                self.close_date(begin, marks)
            else:
                self.open_dates.append((None, attributes(line)))

    def close_date(self, begin, marks):
        if begin is None:
            return
        iso = iso_of(marks)
        words = self.text[begin:]
        if "rend" in marks or (self.published is None and re.search(r"\d{4}$", words)
                               and self.text[:begin].endswith("\n\n")):
            if self.published is None:
                self.published = iso
                return
        self.dates.append((begin, len(self.text), iso, "notBefore" in marks))

    def token(self, word):
        word = (word.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", '"').replace("&apos;", "'"))
        quote = word == '"'
        tight = self.glue or word in TIGHT_BEFORE or (quote and self.quote_open)
        if self.words_in_w > 1:
            tight = True
        if not tight:
            self.text += " "
        if self.words_in_w:
            self.words_in_w += 1
        self.open_dates = [(len(self.text) if b is None else b, m) for b, m in self.open_dates]
        self.text += word
        self.glue = word in TIGHT_AFTER or (quote and not self.quote_open)
        if quote:
            self.quote_open = not self.quote_open


FILLERS = {"on", "in", "the", "this", "at", "by"}


def core(words):
    parts = re.findall(r"[\w’']+|[^\w\s]", words.lower())
    days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    while len(parts) > 1 and (parts[0] in FILLERS or parts[0] == ","
                              or (parts[0] in days and len(parts) > 2)):
        parts = parts[1:]
    return parts


def ours_of(reading):
    """Dates of one line of `stet read --json`, as (begin, end, iso) in characters."""
    raw = reading["text"].encode("utf-8")
    chars = lambda offset: len(raw[:offset].decode("utf-8", "replace"))
    return [(chars(f["begin"]), chars(f["end"]), f["value"]) for f in reading["facts"]
            if f["kind"] == "date"]


def split_ranges(ours, marked):
    """A range of ours over two marked days ("May 3 to 5") counts as two, with its two values."""
    parts = []
    for begin, end, iso in ours:
        inside = [d for d in marked if begin <= d[0] and d[1] <= end]
        if iso and "/" in iso and len(inside) == 2:
            first, last = iso.split("/")
            parts += [(inside[0][0], inside[0][1], first), (inside[1][0], inside[1][1], last)]
        else:
            parts.append((begin, end, iso))
    return parts


def rate(name, right, given, wanted):
    p = right / given if given else 0.0
    r = right / wanted if wanted else 0.0
    f = 2 * p * r / (p + r) if p + r else 0.0
    print(f"{name:8} precision {p:.3f}  recall {r:.3f}  F1 {f:.3f}   "
          f"({right} right, {given} given, {wanted} marked)")


def main():
    own, _, command = " ".join(sys.argv[1:]).partition("-- ")
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--misses", type=int, default=0, help="print this many errors")
    options = parser.parse_args(own.split())
    files = sorted(glob.glob(os.path.join(options.folder, "*.xml")))
    if not files or not command:
        parser.error("give a folder with .xml files, then -- and the command to run")

    articles = [Article(path) for path in files]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for path, article in zip(files, articles):
            paths.append(os.path.join(folder, os.path.basename(path)[:-4] + ".txt"))
            with open(paths[-1], "w", encoding="utf-8") as out:
                out.write(article.text.strip() + "\n")
        lines = subprocess.run(command.split() + paths, capture_output=True, text=True,
                               check=False).stdout.splitlines()
    readings = [json.loads(line) for line in lines]

    spans = exact = values = given = given_values = wanted = resolvable = 0
    misses = []
    for article, reading in zip(articles, readings):
        text = article.text.strip() + "\n"
        if reading["published"] != article.published:
            print(f"{reading['path']}: read as published {reading['published']}, "
                  f"marked {article.published}")
        story = [(s["begin"], s["end"]) for s in reading["sentences"]]
        raw = text.encode("utf-8")
        at = lambda offset: len(raw[:offset].decode("utf-8", "replace"))
        story = [(at(b), at(e)) for b, e in story]
        marked = [d for d in article.dates
                  if any(b <= d[0] and d[1] <= e for b, e in story) and "T" not in d[2]]
        times = [d for d in article.dates if "T" in d[2]]
        used = set()
        for begin, end, iso in split_ranges(ours_of(reading), marked):
            if any(b < end and begin < e for b, e, *_ in times):
                continue
            given += 1
            given_values += iso is not None
            hits = [i for i, d in enumerate(marked) if i not in used and d[0] < end and begin < d[1]]
            same = [i for i in hits if marked[i][2] == iso]
            hit = (same or hits or [None])[0]
            words = text[begin:end]
            around = " ".join(text[max(0, begin - 40):end + 30].split())
            if hit is None:
                misses.append(f"not marked   {words!r} {iso}   …{around}…")
                continue
            used.add(hit)
            spans += 1
            wanted_words = text[marked[hit][0]:marked[hit][1]]
            exact += core(words) == core(wanted_words)
            values += marked[hit][2] == iso
            if marked[hit][2] != iso:
                misses.append(f"other value  {words!r} {iso}, marked {wanted_words!r} "
                              f"{marked[hit][2]}   …{around}…")
            elif core(words) != core(wanted_words):
                misses.append(f"other words  {words!r}, marked {wanted_words!r}   …{around}…")
        missed = [d for i, d in enumerate(marked) if i not in used]
        wanted += len(marked) - sum(d[3] for d in missed)
        for begin, end, iso, vague in missed:
            if not vague:
                around = " ".join(text[max(0, begin - 40):end + 30].split())
                misses.append(f"missed       {text[begin:end]!r} {iso}   …{around}…")
    rate("spans", spans, given, wanted)
    rate("exact", exact, given, wanted)
    rate("values", values, given_values, wanted)
    for line in misses[:options.misses]:
        print("  " + line)


if __name__ == "__main__":
    main()
