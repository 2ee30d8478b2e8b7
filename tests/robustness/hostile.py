#!/usr/bin/env python3
"""hostile.py STET: hundreds of files that strangers might send, given to the program.

It has to end by itself with a status of its own, within a second of processor time and 300 MB, and
print nothing that drives a terminal. Where a file must be refused, it must be.
"""
import gzip
import os
import subprocess
import sys
import tempfile
import zlib

import hostile_packs
import tools

SECONDS, MEGABYTES = 1.0, 300
LONGEST_WAIT = 60  # the machine may be busy with other things
SUITE = os.path.join(hostile_packs.ROOT, "tests", "text", "json-test-suite")


def line(body):
    return body + b',"crc":"%08x"}' % zlib.crc32(body) + b"\n"


def event(rest, identity=b"e1", seq=b"1", at=b"2015-02-03T10:20:30.123Z", version=b"2"):
    return line(b'{"v":%s,"id":"%s","at":"%s","offset":0,"seq":%s,%s'
                % (version, identity, at, seq, rest))


ANSWER = (b'"type":"answer-given","round":"r","seat":%s,"answer":%s,"certainty":%s,"credit":%s,'
          b'"question":"q","pack":"p","kind":"k","skill":"%s"')


def answer(seat=b"0", given=b'{"pass":true}', certainty=b"1", credit=b"1.0", skill=b"checking"):
    return ANSWER % (seat, given, certainty, credit, skill)


def journals():
    begun = (b'"type":"round-begun","round":"r","pack":"p","title":"%s","seed":"%s",'
             b'"certainty":true,"seats":[%s]')
    yield "seq 2^53 and after", event(answer(), seq=b"9007199254740992") * 2
    for number in (b"9007199254740993", b"9223372036854775807", b"18446744073709551616", b"-1"):
        yield "seq " + number.decode(), event(answer(), seq=number)
        yield "seat " + number.decode(), event(answer(seat=number))
        yield "credit " + number.decode(), event(answer(credit=number))
    for at in (b"9999-12-31T23:59:59.999Z", b"0000-00-00T00:00:00.000Z", b"yesterday",
               b"2015-99-99T99:99:99.999Z", b"-999-01-01T00:00:00.000Z"):
        yield "at " + at.decode(), event(answer(), at=at)
    yield "certainty 9", event(answer(certainty=b"9"))
    yield "credit 1e308", event(answer(credit=b"1e308"))
    yield "skill that drives a terminal", event(answer(skill=b"\\u001b[31mred"))
    yield "title that drives a terminal", event(begun % (b"\\u001b]0;x\\u0007", b"1", b"")) \
        + event(answer(), b"e2")
    yield "seed 2^64", event(begun % (b"t", b"18446744073709551616", b""))
    yield "100,000 seats", event(begun % (b"t", b"1", b",".join(
        [b'{"question":"q","order":[]}'] * 60_000)))
    yield "nested", event(answer(given=b"[" * 5000 + b"]" * 5000))
    yield "one id 100,000 times", event(answer()) * 100_000
    yield "100,000 damaged lines", b"{\"v\":1,\"type\":\"answer-given\"}\n" * 100_000
    yield "one damaged line of 8 MB", b'{"v":' * (8 << 20 >> 2)
    yield "zeroes", bytes(8 << 20)
    yield "a newer Stet's", event(answer(), version=b"99")
    yield "version 0", event(answer(), version=b"0")
    yield "version 2^64", event(answer(), version=b"18446744073709551616")
    yield "NUL inside", event(answer(skill=b"a\x00b"))
    yield "not UTF-8", event(answer(skill=b"a\xffb"))
    yield "BOM", b"\xef\xbb\xbf" + event(answer())
    yield "UTF-16", event(answer()).decode().encode("utf-16")


def articles():
    story = "The council will close the library, Ada Quist said on Monday.\n\n"
    yield "empty", b""
    yield "8 MB", b"word " * ((8 << 20) // 5)
    yield "8 MB and a byte", b"x" * ((8 << 20) + 1)
    yield "one word of 1 MB", b"x" * (1 << 20)
    yield "1 MB of newlines", b"\n" * (1 << 20)
    yield "1 MB of spaces", b" " * (1 << 20)
    yield "zeroes", bytes(100_000)
    yield "every byte", bytes(range(256)) * 400
    for name, piece in (("quotation marks", "“"), ("closing marks", "”"), ("straight marks", "\""),
                        ("marks in marks", "“a ‘"), ("brackets", "(["), ("dashes", "— "),
                        ("digits", "9"), ("points", "1."), ("commas", "1,"), ("money", "£1m "),
                        ("names", "Ada Quist "), ("saids", "said "), ("full stops", ". "),
                        ("tags", "<div>"), ("entities", "&amp;"), ("dates", "3 May 2015 "),
                        ("marks on one letter", "\u0301"), ("joiners", "\u200d"),
                        ("right to left", "\u202e"), ("emoji", "\U0001f469\u200d\U0001f680"),
                        ("percents", "%n%s"), ("escapes", "\x1b[31m"), ("paragraphs", story)):
        count = min(100_000, 300_000 // len(piece.encode()))
        yield "many " + name, (story + piece * count).encode()
    for encoding in ("utf-16", "utf-16-be", "utf-32", "utf-7"):
        yield encoding, (story * 20).encode(encoding)
    yield "a paragraph of 21 KB", (story.strip() * 340).encode()
    yield "a cut character", (story * 5).encode()[:-2] + b"\xe2\x80"


def pages():
    """Web pages, feeds, archives and packed files; (name, bytes, whether it must be refused)."""
    words = b"The pier was shut on Friday, said Ada Quist, who had walked it. "
    for tag in ("div", "p", "a", "b", "font", "table", "ul", "svg", "template", "select", "form"):
        yield f"100,000 nested {tag}", f"<{tag}>".encode() * 100_000 + words, None
    yield "nested table cells", b"<table><tr><td>" * 20_000 + words, None
    yield "100,000 attributes", b"<p " + b" ".join(b"a%d=1" % at for at in range(100_000)) \
        + b">" + words, None
    yield "an attribute of 7 MB", b"<p class='" + b"x " * (7 << 19) + b"'>" + words, None
    yield "10 MB of paragraphs", b"<p>" * (10 << 20 >> 2), 1
    yield "7 MB of prose", b"<p>" + words * 8 * (7 << 20 >> 9), None
    yield "end tags of nothing", b"<html>" + b"</p></div></b>" * 100_000 + words, None
    yield "comments", b"<html>" + b"<!---->" * 900_000 + words, None
    yield "no end of a comment", b"<html><!-- " + words * 10_000, None
    yield "no end of a script", b"<html><script>" + words * 10_000, None
    yield "entities", b"<p>" + b"&amp;&#x41;&zzz;&#0;&#1114112;" * 50_000, None
    yield "NULs in tags", b"<ht\0ml><p\0>" + words, None
    yield "JSON-LD of 10,000 arrays", (b"<script type='application/ld+json'>" + b"[" * 10_000
                                       + b"]" * 10_000 + b"</script><p>" + words * 20), None
    yield "titles that drive a terminal", (b"<title>\x1b]0;x\x07&#27;[31m&#x202e;</title><p>"
                                           + words * 20), None
    rss = b"<?xml version='1.0'?>%s<rss version='2.0'><channel><title>T</title>%s</channel></rss>"
    item = b"<item><title>%s</title><description>" + words + b"</description></item>"
    yield "a feed with entities", rss % (b"<!DOCTYPE rss [<!ENTITY a 'x'>" + b"".join(
        b"<!ENTITY a%d '%s'>" % (at + 1, b"&a;" * 10) for at in range(9)) + b"]>",
        item % b"&a9;"), 1
    yield "a feed that asks for a file", rss % (
        b"<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>", item % b"&f;"), 1
    yield "a feed of 50,000 items", rss % (b"", (item % b"t") * 50_000), None
    yield "a feed nested 100,000 deep", rss % (b"", b"<a>" * 100_000), 1
    yield "a feed cut off", (rss % (b"", item % b"t"))[:-30], 1
    yield "a packed 1 GB", gzip.compress(bytes(1 << 20), 9) * 1024, 1
    yield "packed twice", gzip.compress(gzip.compress(words)), 1
    yield "packed and cut off", gzip.compress(words * 100)[:-9], 1
    yield "packed noise", b"\x1f\x8b" + bytes(range(256)) * 100, 1
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    yield "an archive of 100,000 parts", head + b"--b\r\nContent-Type: a/b\r\n\r\n" * 100_000, 1
    nested = b"".join(b"--b%d\r\nContent-Type: multipart/related; boundary=b%d\r\n\r\n"
                      % (at, at + 1) for at in range(20_000))
    yield "an archive of nested parts", head.replace(b"=b\r", b"=b0\r") + nested, 1


def quizzes():
    """Other programs' files."""
    yield "GIFT without end", b"::q::" + b"{=a ~b " * 100_000
    yield "GIFT of one brace a line", b"q {\n" * 100_000
    yield "Moodle XML with entities", (b"<?xml version='1.0'?><!DOCTYPE quiz [<!ENTITY a 'x'>]>"
                                       b"<quiz><question type='truefalse'><name><text>&a;</text>"
                                       b"</name></question></quiz>")
    yield "Moodle XML nested", b"<quiz>" + b"<question>" * 100_000
    yield "cloze in cloze", (b"<quiz><question type='cloze'><questiontext><text>"
                             + b"{1:MC:=a~" * 20_000 + b"</text></questiontext></question></quiz>")
    yield "CSV of one quote", b"question,right,wrong\n\"" + b"a,b\n" * 500_000
    yield "CSV of 100,000 columns", b"question," + b"a," * 100_000 + b"\n"
    yield "Open Trivia, nested", b'{"response_code":0,"results":' + b"[" * 100_000
    yield "KVTML with entities", (b"<?xml version='1.0'?><!DOCTYPE kvtml [<!ENTITY a 'x'>]>"
                                  b"<kvtml version='2.0'><entries>&a;</entries></kvtml>")


def archives():
    head = line(b'{"format":"stet-profile","v":1')
    yield "not one", b"{}\n"
    yield "a pack outside", head + line(b'{"pack":"../../x","text":"x"')
    yield "a newer Stet's", line(b'{"format":"stet-profile","v":2')
    yield "the same pack twice", head + line(b'{"pack":"p","text":"x"') * 2
    yield "nested", head + line(b'{"pack":' + b"[" * 50_000)
    yield "a version that isn't one", line(b'{"format":"stet-profile","v":"1"')
    yield "no end", head + b'{"pack":"p","text":"' + b"x" * (4 << 20)
    yield "100,000 empty lines", head + b"\n" * 100_000


class Tally:
    def __init__(self, program):
        self.program, self.wrong = program, []
        self.tried, self.slowest, self.largest = 0, 0.0, 0.0

    def give(self, name, verb, path, wanted=None, **environment):
        self.tried += 1
        child = subprocess.Popen([self.program, *verb, path], stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                 env={**os.environ, **environment})
        printed = child.stdout.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds, megabytes = used.ru_utime + used.ru_stime, used.ru_maxrss / 1000
        self.slowest, self.largest = max(self.slowest, seconds), max(self.largest, megabytes)
        for holds, what in ((child.returncode in (0, 1), f"status {child.returncode}"),
                            (seconds <= SECONDS, f"{seconds:.1f} s"),
                            (megabytes <= MEGABYTES, f"{megabytes:.0f} MB"),
                            (wanted in (None, child.returncode), "was accepted"),
                            (not drives_a_terminal(printed), "drives the terminal")):
            if not holds:
                self.wrong.append(f"{verb[0]} {name}: {what}")
        return child.returncode


def drives_a_terminal(printed):
    text = printed.decode("utf-8", "replace")
    return any(ord(c) < 32 and c not in "\n\t" or 0x7f <= ord(c) < 0xa0 or c in "\u202e\u2067\u200b"
               for c in text)


def run(program):
    tally = Tally(program)
    with tools.Folder() as base:
        path = os.path.join(base, "file")

        def put(bytes_, where=path):
            os.makedirs(os.path.dirname(where), exist_ok=True)
            with open(where, "wb") as file:
                file.write(bytes_)
            return where

        for name in sorted(os.listdir(SUITE)):
            if name.endswith(".json"):
                tally.give(name, ["check"], os.path.join(SUITE, name), 1)
        for name, bytes_, wanted in hostile_packs.all_of_them():
            if tally.give(name, ["check"], put(bytes_), wanted) == 0:
                tally.give(name, ["play", "--terminal"], path, XDG_DATA_HOME=base)
        for name, bytes_ in articles():
            tally.give(name, ["read", "--json"], put(bytes_))
            tally.give(name, ["make", "-o", "/dev/null"], path)
        for name, bytes_, wanted in pages():
            tally.give(name, ["read", "--json"], put(bytes_), wanted)
        for name, bytes_ in quizzes():
            tally.give(name, ["import", "-o", base + "/out.stet.json"], put(bytes_))
        tally.give("a name that drives a terminal", ["read"], put(b"", base + "/\x1b[31m\n\u202e"))
        for name, bytes_ in journals():
            with tempfile.TemporaryDirectory(dir=base) as home:
                put(bytes_, os.path.join(home, "stet/profiles/default/journal.jsonl"))
                tally.give(name, ["scores", "--merge"], put(bytes_), XDG_DATA_HOME=home)
        for name, bytes_ in archives():
            tally.give(name, ["restore-profile"], put(bytes_), XDG_DATA_HOME=base + "/home")
    return tools.row("hostile files", tally.tried, 0, 0,
                     f"slowest {tally.slowest:.2f} s, most memory {tally.largest:.0f} MB"
                     + "".join("\n    " + wrong for wrong in tally.wrong),
                     ok=not tally.wrong and tally.tried >= 400)


if __name__ == "__main__":
    print(run(sys.argv[1]))
