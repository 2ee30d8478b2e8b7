"""Spans: (begin, end) in bytes."""


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def overlap_all(span, spans):
    return sum(overlap(span, other) for other in spans)


def size(spans):
    return sum(end - begin for begin, end in spans)


def ends(json_span):
    return (json_span["begin"], json_span["end"]) if json_span else None
