"""Packs that strangers might send: each limit at N and N+1, and text that misbehaves."""
import copy
import json
import os
import uuid

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SOUND = os.path.join(ROOT, "questions", "curlew-count.stet.json")

# What text from outside tries: in titles, stems, options, passages and explanations.
TEXTS = {
    "formats": "100 %n%s%s%s%x %99999d", "labels": "yes##no###maybe", "colour": "\x1b[31mred\x1b[0m",
    "window title": "\x1b]0;owned\x07", "8-bit escape": "\x9b31m", "backspaces": "yes\b\b\bno",
    "right to left": "\u202egnp.exe", "isolates": "\u2067abc\u2069", "invisible": "a\u200bb\u2060c",
    "tags": "flag\U000e0041\U000e007f", "marks": "Z" + "\u0315" * 500, "BOM inside": "a\ufeffb",
    "last code point": "\U0010ffff\uffff", "joined emoji": "\U0001f469\u200d\U0001f680" * 40,
    "carriage returns": "a\rb\r\nc", "line separators": "a\u2028b\u2029c", "NUL": "a\x00b",
    "only spaces": " \u00a0\u3000 ", "empty": "", "markup": "<b onclick='x()'>&lt;</b>",
    "a path": "../../../etc/passwd", "an address": "javascript:alert(1)",
}


def questions_by_shape(pack):
    return {question["shape"]: question for question in reversed(pack["questions"])}


def written(pack):
    return json.dumps(pack, ensure_ascii=False).encode("utf-8", "surrogatepass")


def fields(pack):
    """Each place that holds text, as a function that sets it."""
    by = questions_by_shape(pack)

    def setter(holder, key):
        return lambda text: holder.__setitem__(key, text)

    return {
        "title": setter(pack, "title"), "stem": setter(by["choose"], "stem"),
        "option": setter(by["choose"]["options"][0], "text"),
        "explanation": setter(by["choose"], "explanation"),
        "passage": setter(by["mark"], "passage"), "why": setter(by["choose"]["options"][0], "why"),
        "accept": lambda text: by["text"]["accept"].append(text),
        "byline": setter(pack["articles"][0], "byline"), "id": setter(pack, "id"),
    }


def texts(sound):
    for field in fields(copy.deepcopy(sound)):
        for name, text in TEXTS.items():
            pack = copy.deepcopy(sound)
            fields(pack)[field](text)
            yield f"{field}, {name}", written(pack), None


def repeated(items, count, change):
    out = [copy.deepcopy(items[at % len(items)]) for at in range(count)]
    for at, item in enumerate(out):
        change(item, at)
    return out


def limits(sound):
    """(name, the most, sets a pack to that many): at N it isn't refused for that, at N+1 it is."""
    def length(field):
        return lambda pack, n: fields(pack)[field]("x" * n)

    def options(pack, n):
        right = {"id": "r", "text": "the right one", "right": True}
        wrong = [{"id": f"w{at}", "text": f"wrong number {at}"} for at in range(n - 1)]
        questions_by_shape(pack)["choose"]["options"] = [right, *wrong]

    def listed(holder, key, make):
        def change(pack, n):
            holder(pack)[key] = [make(at) for at in range(n)]
        return change

    evidence = sound["questions"][0]["evidence"][0]
    article = sound["articles"][0]
    return [
        ("stem", 2048, length("stem")), ("option", 300, length("option")),
        ("why", 2048, length("why")), ("explanation", 4096, length("explanation")),
        ("passage", 8192, length("passage")), ("title", 300, length("title")),
        ("byline", 300, length("byline")), ("options", 8, options),
        ("authors", 50, listed(lambda p: p, "authors", lambda at: {"name": f"Author {at}"})),
        ("accepted", 20, listed(lambda p: questions_by_shape(p)["text"], "accept",
                                lambda at: f"answer {at}")),
        ("order items", 12, listed(lambda p: questions_by_shape(p)["order"], "items",
                                   lambda at: f"event {at}")),
        ("evidence", 16, listed(lambda p: p["questions"][0], "evidence", lambda at: evidence)),
        ("articles", 500, listed(lambda p: p, "articles",
                                 lambda at: {**article, "id": f"a{at + 1}"})),
        ("questions", 2000, lambda pack, n: pack.__setitem__("questions", repeated(
            sound["questions"][:1], n,
            lambda item, at: item.update(id=str(uuid.uuid5(uuid.NAMESPACE_URL, str(at))))))),
    ]


def at_limits(sound):
    for name, most, change in limits(sound):
        for over in (0, 1):
            pack = copy.deepcopy(sound)
            change(pack, most + over)
            yield f"{name} at {most + over}", written(pack), 1 if over else None


def equal_options(sound):
    for name, one, other in (("equal", "Same", "Same"), ("case", "Same", "SAME"),
                             ("spaces", "a b", "a  b"), ("NFC", "caf\u00e9", "cafe\u0301"),
                             ("invisible", "same", "sa\u200bme"), ("edges", "same", " same ")):
        pack = copy.deepcopy(sound)
        choose = questions_by_shape(pack)["choose"]
        choose["options"][0]["text"], choose["options"][1]["text"] = one, other
        yield f"options equal but for {name}", written(pack), 1


def json_shapes(sound):
    """Files that attack the reader of JSON before anything is known of packs."""
    text = written(sound).decode()
    yield "duplicate key", text.replace('"version": 1', '"version": 1, "version": 1').encode(), 1
    yield "duplicate key below", text.replace('"shape": "match"',
                                              '"shape": "match", "shape": "match"').encode(), 1
    for name, number in (("2^63", 2 ** 63), ("2^64", 2 ** 64), ("2^64 + 1", 2 ** 64 + 1),
                         ("-2^63 - 1", -2 ** 63 - 1), ("10^400", "1e400"), ("-1", -1),
                         ("1.5", 1.5), ("NaN", "NaN")):
        yield f"version {name}", text.replace('"version": 1', f'"version": {number}').encode(), 1
        yield f"begin {name}", text.replace('"begin": 494', f'"begin": {number}').encode(), 1
        # A number to be given may be any that there is.
        yield f"value {name}", text.replace('"value": 103', f'"value": {number}').encode(), (
            None if name in ("-1", "1.5") else 1)
    yield "raw NUL", text.replace("survey story", "survey\0story").encode(), 1
    yield "NUL at the end", text.encode() + b"\0", 1
    yield "BOM", b"\xef\xbb\xbf" + text.encode(), None
    for encoding in ("utf-16-le", "utf-16-be", "utf-32"):
        yield encoding, text.encode(encoding), 1
    yield "latin-1 byte", text.encode().replace(b"curlews", b"curl\xe9ws", 1), 1
    yield "lone surrogate", text.encode().replace(b"curlews", b"curl\\ud800ws", 1), 1
    for depth in (16, 17, 1000, 100_000, 1_000_000):
        yield f"{depth} arrays", b"[" * depth + b"]" * depth, 1
        yield f"{depth} objects", b'{"a":' * depth + b"1" + b"}" * depth, 1
    for count in (199_990, 200_001, 1_900_000):
        yield f"{count} values", b"[" + b"1," * (count - 1) + b"1]", 1
    yield "100,000 keys", ("{" + ",".join(f'"{at}":1' for at in range(100_000)) + "}").encode(), 1
    yield "one string of 4 MB", b'{"a":"' + b"x" * (4 << 20) + b'"}', 1
    for size in (65_536, 65_537):
        yield f"string of {size}", b'{"a":"' + b"x" * size + b'"}', 1
    yield "4 MB of spaces", b" " * (4 << 20), 1
    yield "4 MB and a byte", b" " * ((4 << 20) + 1), 1
    yield "escapes", b'{"a":"' + b"\\u0041" * 10_000 + b'"}', 1
    yield "empty", b"", 1
    yield "halved", text.encode()[:len(text) // 2], 1
    yield "twice", text.encode() * 2, 1
    for missing in ("format", "version", "id", "questions", "title"):
        pack = copy.deepcopy(sound)
        del pack[missing]
        yield f"no {missing}", written(pack), 1
        pack[missing] = {"a": [None]}
        yield f"{missing} an object", written(pack), 1


def all_of_them():
    with open(SOUND, encoding="utf-8") as file:
        sound = json.load(file)
    for make in (texts, at_limits, equal_options, json_shapes):
        yield from make(sound)
