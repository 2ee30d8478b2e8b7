#!/usr/bin/env python3
"""Score the names that `stet read` finds against a treebank's.

    score_names.py UNER_FILE -- COMMAND...

UNER_FILE has a word, its part of speech and a BIO label (PER, ORG, LOC) a line, with an empty
line between sentences. The words are set with spaces between, twelve sentences a paragraph, so
that the program cuts them as the treebank did. Only sentences that the program took for story are
scored. A name is right when its words and its kind are. With tags in the output (COMMAND
--tokens) parts of speech are scored too, where the program's token is the treebank's word.
"""
import argparse
import json
import os
import subprocess
import tempfile

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place"}
SENTENCES_A_PARAGRAPH = 12
PARAGRAPHS_A_FILE = 10


def sentences(path):
    rows = []
    for line in open(path, encoding="utf8"):
        if line.strip():
            rows.append(line.rstrip("\n").split("\t"))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def lay_out(rows):
    """Texts with, of each word, its byte span; and of each sentence, its names."""
    texts, text, words, names = [], bytearray(), [], []
    for number, sentence in enumerate(rows):
        if number and number % (SENTENCES_A_PARAGRAPH * PARAGRAPHS_A_FILE) == 0:
            texts.append((bytes(text), words, names))
            text, words, names = bytearray(), [], []
        elif number and number % SENTENCES_A_PARAGRAPH == 0:
            text += b"\n\n"
        open_name = None
        for word, pos, label in (row[:3] for row in sentence):
            begin = len(text)
            text += word.encode()
            words.append((begin, len(text), pos))
            if open_name and label == "I-" + open_name[2]:
                open_name[1] = len(text)
            else:
                if open_name:
                    names.append(tuple(open_name))
                open_name = [begin, len(text), label[2:]] if label[:2] == "B-" else None
            text += b" "
        if open_name:
            names.append(tuple(open_name))
    texts.append((bytes(text), words, names))
    return texts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("command", nargs="+")
    parser.add_argument("--misses", type=int, default=0)
    args = parser.parse_args()
    texts = lay_out(sentences(args.data))
    right, found, marked = {}, {}, {}
    pos_right = pos_all = 0
    misses = []
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for i, (text, _, _) in enumerate(texts):
            paths.append(os.path.join(folder, f"{i:03}.txt"))
            with open(paths[-1], "wb") as out:
                out.write(text)
        printed = subprocess.run(args.command + paths, stdout=subprocess.PIPE, check=True).stdout
    for (text, words, names), line in zip(texts, printed.splitlines()):
        got = json.loads(line)
        story = [(s["begin"], s["end"]) for s in got["sentences"]]

        def scored(begin, end):
            return any(a <= begin and end <= z for a, z in story)

        gold = {(a, z, KINDS[k]) for a, z, k in names if k in KINDS and scored(a, z)}
        mine = {(f["begin"], f["end"], f["kind"]) for f in got["facts"] if f["kind"] in KINDS.values()}
        for kind in KINDS.values():
            right[kind] = right.get(kind, 0) + len([n for n in mine & gold if n[2] == kind])
            found[kind] = found.get(kind, 0) + len([n for n in mine if n[2] == kind])
            marked[kind] = marked.get(kind, 0) + len([n for n in gold if n[2] == kind])
        misses += [("extra", kind, text[a:z].decode()) for a, z, kind in mine - gold]
        misses += [("missed", kind, text[a:z].decode()) for a, z, kind in gold - mine]
        tags = {(t["begin"], t["end"]): t["pos"] for t in got.get("tokens", [])}
        for begin, end, pos in words:
            if (begin, end) in tags:
                pos_all += 1
                pos_right += tags[begin, end] == pos
    misses.sort()
    for miss in misses[:: max(1, len(misses) // args.misses)] if args.misses else []:
        print("MISS", *miss)
    for kind in [*KINDS.values(), "all"]:
        of = (lambda table: sum(table.values())) if kind == "all" else (lambda table: table[kind])
        precision, recall = of(right) / max(1, of(found)), of(right) / max(1, of(marked))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{kind:13} precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f} of {of(marked)}")
    if pos_all:
        print(f"part of speech {pos_right / pos_all:.4f} of {pos_all} words")


if __name__ == "__main__":
    main()
