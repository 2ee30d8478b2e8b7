"""Annotated articles in brat stand-off form, and which of their words stand in quotation marks.

A folder holds text/NAME.txt and attributions/NAME_*.ann. Offsets in the files count characters;
here everything is turned into UTF-8 bytes, as the program counts. Where several people annotated
one text, the first in order of file names is taken, as the score of direct quotations does.
"""
import os
import re
from collections import namedtuple

Article = namedtuple("Article", "path text attributions quoted")
# Lists of (begin, end) in bytes, and the cue's words.
Attribution = namedtuple("Attribution", "source content cue cue_text")

SPAN = re.compile(r"(T\d+)\t\w+ ([\d; ]+)(?:\t|$)")
# Annotators now and then swapped source and cue: then the cue is the source.
CUE_VERBS = set("said says say told added asked wrote tweeted explained noted argued "
                "continued".split())


def byte_offsets(text):
    """offsets[i]: the byte at which character i begins; one more for the end."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += len(character.encode("utf8"))
    return offsets + [at]


# What opens a quotation, and what closes it. Single marks only where no letter stands outside them.
MARKS = re.compile(r"""(?:“|„).*?(?:”|$)|".*?(?:"|$)|''.*?(?:''|$)|(?<!\w)‘.*?[’‘](?!\w)""",
                   re.MULTILINE)


def quoted_ranges(text):
    """Character ranges in quotation marks; a double mark left open closes with its paragraph."""
    return [found.span() for found in MARKS.finditer(text)]


def read_annotations(path, text):
    """Attributions as [(source, content, cue)], in characters."""
    spans, found = {}, []
    with open(path, encoding="utf8", newline="\n") as lines:
        for line in lines:
            span = SPAN.match(line.rstrip("\n"))
            if span:
                pieces = (piece.split() for piece in span.group(2).split(";"))
                spans[span.group(1)] = [(int(a), int(z)) for a, z in pieces]
            elif re.match(r"E\d+\t", line):
                roles = {"Source": [], "Content": [], "Cue": []}
                for part in line.split("\t")[1].split():
                    role, _, reference = part.partition(":")
                    role = role.rstrip("0123456789")
                    if role in roles:
                        roles[role] += spans.get(reference, [])
                found.append(roles)
    for roles in found:
        source = roles["Source"]
        if len(source) == 1 and text[slice(*source[0])].strip().lower() in CUE_VERBS:
            roles["Source"], roles["Cue"] = roles["Cue"], source
    return found


def articles(folder):
    seen = {}
    annotations = os.path.join(folder, "attributions")
    for name in sorted(os.listdir(annotations)):
        base = name.rsplit("_", 1)[0]
        path = os.path.join(folder, "text", base + ".txt")
        if not name.endswith(".ann") or base in seen or not os.path.exists(path):
            continue
        with open(path, encoding="utf8", newline="") as file:
            text = file.read()
        offset = byte_offsets(text)
        in_bytes = lambda ranges: [(offset[a], offset[z]) for a, z in ranges if z < len(offset)]
        attributions = []
        for roles in read_annotations(os.path.join(annotations, name), text):
            cue = " ".join(text[a:z] for a, z in sorted(roles["Cue"]))
            attributions.append(Attribution(in_bytes(roles["Source"]), in_bytes(roles["Content"]),
                                            in_bytes(roles["Cue"]), cue))
        seen[base] = Article(path, text.encode("utf8"), attributions,
                             in_bytes(quoted_ranges(text)))
    return list(seen.values())
