#!/usr/bin/env python3
"""Score what pages' readers set aside, and what they leave in the story that isn't story.

    score_set_aside.py DATA_DIR [--show] -- COMMAND...

DATA_DIR holds NAME/page.html and NAME/expected.txt. COMMAND is run with the pages appended and
prints one JSON object a line and page, as `stet read --json` does.

A promo line left in the story is a line of a story block, of 40 words at most, that holds one of
the phrases of promo-phrases.txt. It is counted twice: all such lines; and only those that the
expected text doesn't hold either, as some of it keeps promotions and some stories are about
subscribing. A page counts once, however many it has.

A sentence wrongly set aside is one of six words and more that ends as sentences do, that the
expected text holds, and of the program's blocks only one that isn't story; a sentence that no block
holds at all is missing. Sentences are compared by their words. The expected text keeps captions,
credits, standfirsts, readers' comments and lists of references, which are to be set aside:
sentences that the page's own markup calls so, by tag or by name, aren't story and don't count.
"""
import argparse
import html.parser
import json
import os
import re
import subprocess
import sys

STORY = {"story", "quote", "dateline"}
SHORT = 40
FEWEST_WORDS = 6
ENDS = re.compile(r"[.!?…][\"”’')\]]*$")
NOT_STORY_TAGS = {"figcaption", "aside", "nav", "footer", "form", "button"}
NOT_STORY_NAMES = re.compile(r"caption|credit|comment|reference|reflist|byline|author|\bbio\b|newsletter"
                             r"|related|summary|subtitle|standfirst|\bdek\b|tagline|thumb|tweet", re.I)
VOID = {"br", "img", "hr", "input", "meta", "link", "wbr", "source", "area", "base", "col", "embed"}
PHRASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "promo-phrases.txt")


def promo_pattern():
    with open(PHRASES, encoding="utf8") as file:
        lines = [line.strip() for line in file]
    return re.compile("|".join(f"(?:{line})" for line in lines if line and not line.startswith("#")))


def in_words(text):
    """The words of a text between single spaces, to be found in one another."""
    return " " + " ".join(re.findall(r"\w+", text.lower())) + " "


def sentences(text):
    for line in text.splitlines():
        yield from re.split(r"(?<=[.!?…])[\"”’')\]]*\s+", line)


class NotStory(html.parser.HTMLParser):
    """The text of what a page's own markup calls a caption, a credit, a comment…"""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.texts = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        names = " ".join(value or "" for name, value in attributes if name in ("class", "id"))
        within = bool(self.open) and self.open[-1][1]
        self.open.append((tag, within or tag in NOT_STORY_TAGS or (
            tag not in ("html", "body") and bool(NOT_STORY_NAMES.search(names)))))

    def handle_endtag(self, tag):
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at][0] == tag:
                del self.open[at:]
                return

    def handle_data(self, data):
        self.texts.append(data if self.open and self.open[-1][1] else "\n")


def blocks_of(printed):
    raw = printed["text"].encode("utf8")
    for block in printed.get("blocks", []):
        yield block["role"], raw[block["begin"]:block["end"]].decode("utf8")


def promos(blocks, pattern):
    for role, text in blocks:
        if role in STORY:
            for line in text.splitlines():
                if len(line.split()) <= SHORT and pattern.search(line.lower().strip()):
                    yield line.strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("command", nargs="+")
    parser.add_argument("--show", action="store_true", help="each line and sentence that counts")
    args = parser.parse_args()
    names = sorted(d for d in os.listdir(args.data) if os.path.exists(f"{args.data}/{d}/page.html"))
    out = subprocess.run(args.command + [f"{args.data}/{name}/page.html" for name in names],
                         stdout=subprocess.PIPE, check=True).stdout.decode("utf8")
    printed = [json.loads(line) for line in out.splitlines() if line.strip()]
    if len(printed) != len(names):
        sys.exit(f"expected {len(names)} JSON lines, got {len(printed)}")
    pattern = promo_pattern()
    promoted = promoted_alone = counted = aside = missing = rightly = 0
    for name, got in zip(names, printed):
        with open(f"{args.data}/{name}/expected.txt", encoding="utf8") as file:
            expected = file.read()
        blocks = list(blocks_of(got))
        gold = in_words(expected)
        left = list(promos(blocks, pattern))
        alone = [line for line in left if in_words(line) not in gold]
        promoted += bool(left)
        promoted_alone += bool(alone)
        story = in_words(" ".join(text for role, text in blocks if role in STORY))
        other = in_words(" ".join(text for role, text in blocks if role not in STORY))
        with open(f"{args.data}/{name}/page.html", encoding="utf8", errors="replace") as file:
            not_story = in_words("".join(NotStory(file.read()).texts))
        wrongly, gone = [], []
        for sentence in sentences(expected):
            words = in_words(sentence)
            if words.count(" ") <= FEWEST_WORDS or not ENDS.search(sentence.strip()):
                continue
            if words not in story and words in not_story:
                rightly += 1
                continue
            counted += 1
            if words not in story:
                (wrongly if words in other else gone).append(sentence.strip())
        aside += len(wrongly)
        missing += len(gone)
        if args.show:
            for what, lines in (("promo", alone), ("promo, expected", [l for l in left if l not in alone]),
                                ("aside", wrongly), ("missing", gone)):
                for line in lines:
                    print(f"{name}\t{what}\t{line[:160]}")
    pages = len(names)
    print(f"pages {pages}  with a promo line left {promoted / pages:.1%}, and it isn't expected "
          f"{promoted_alone / pages:.1%}")
    print(f"story sentences expected {counted}  wrongly set aside {aside / counted:.2%}  missing "
          f"{missing / counted:.2%}  (set aside as the page's markup has it: {rightly}; with them "
          f"{(aside + rightly) / (counted + rightly):.2%})")


if __name__ == "__main__":
    main()
