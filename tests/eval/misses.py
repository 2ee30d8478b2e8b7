"""What score_reported.py got wrong or did not find, counted by cue and shown by example."""
from collections import Counter

from spans import ends, overlap_all


def fault(prediction):
    article = prediction.article
    there = [gold for gold in article.attributions
             if overlap_all(prediction.span, gold.content)]
    if not there:
        return "not attributed", ""
    said_by = {article.text[slice(*source)].decode("utf8", "replace")
               for gold in there for source in gold.source}
    return ("another source" if said_by else "no source marked"), " | ".join(sorted(said_by))


def shown(article, span, limit=110):
    line = " ".join(article.text[slice(*span)].decode("utf8", "replace").split()) if span else "-"
    return line if len(line) <= limit else line[:limit - 1] + "…"


def print_by_cue(title, part, whole, limit=25):
    print(f"{title}, by cue: {sum(part.values())} of {sum(whole.values())}")
    for cue, count in part.most_common(limit):
        print(f"  {count:5} of {whole[cue]:5}  {cue or '(none)'}")


def print_wrong(predictions, limit):
    wrong = [p for p in predictions if not p.found]
    print_by_cue("wrong", Counter(p.cue.lower() for p in wrong),
                 Counter(p.cue.lower() for p in predictions))
    print("wrong, by fault:", dict(Counter(fault(p)[0] for p in wrong)))
    for p in wrong[::max(1, len(wrong) // limit)][:limit]:
        kind, said_by = fault(p)
        print(f"WRONG {kind}{': ' + said_by if said_by else ''}\n"
              f"      {shown(p.article, p.speaker, 40)} [{p.cue}] {shown(p.article, p.span)}")


def print_missed(articles, predictions, answers, wanted, limit):
    hit = {(p.article.path, index) for p in predictions for index in p.found}
    missed, causes = [], Counter()
    every, cues = Counter(), Counter()
    for article in articles:
        quotes = answers.get(article.path, [])
        for index, gold in enumerate(article.attributions):
            if (article.path, index) not in wanted:
                continue
            cue = " ".join(gold.cue_text.lower().split())
            every[cue] += 1
            if (article.path, index) in hit:
                continue
            over = {q["kind"] for q in quotes if overlap_all(ends(q), gold.content)}
            cause = ("another speaker given" if "indirect" in over else
                     "given as quoted" if over else "nothing given")
            causes[cause] += 1
            cues[cue] += 1
            missed.append((cause, article, gold))
    print_by_cue("not found", cues, every)
    print("not found, by cause:", dict(causes))
    for cause, article, gold in missed[::max(1, len(missed) // limit)][:limit]:
        print(f"MISSED {cause}\n      {shown(article, gold.source[0], 40)} [{gold.cue_text}] "
              + " … ".join(shown(article, span) for span in gold.content))
