#include "support/accuracy.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "text/plain.h"

namespace stet::test {

namespace {

constexpr double kSameWords = 0.75;  // shared bytes of two spans that are the same reported words

std::string without_the(std::string words) {
  words = plain_lower(words);
  for (const char* article : {"the ", "a ", "an "})
    if (words.starts_with(article)) return words.substr(std::string_view(article).size());
  return words;
}

bool same_name(const std::string& expected, const std::optional<std::string>& got) {
  if (expected == "*") return true;
  if (expected == "-") return !got;
  return got && without_the(expected) == without_the(*got);
}

// One of two descriptions inside the other: "chair" and "the council's chair".
bool alike(const std::string& expected, const std::string& got) {
  const std::string a = without_the(expected), b = without_the(got);
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

bool same_words(Span a, Span b) {
  const size_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  const size_t all = std::max(a.end, b.end) - std::min(a.begin, b.begin);
  return begin < end && double(end - begin) >= kSameWords * double(all);
}

void miss(Score& score, const Annotated& article, const std::string& what) {
  score.misses.push_back(article.name + ": " + what);
}

bool one_of(Span span, const std::vector<Span>& spans) {
  return std::find(spans.begin(), spans.end(), span) != spans.end();
}

std::string said_by(const Annotated& article, const Quotation& quotation) {
  return article.read.words(quotation.speaker) + " = " + quotation.name.value_or("-");
}

// Who speaks: the annotated name; where there is none, words that share the annotated ones.
bool right_source(const Annotated& article, const Mark& mark, const Quotation& got) {
  if (!same_name(mark.columns[2], got.name)) return false;
  return mark.columns[2] != "-" ||
         (got.speaker && alike(mark.columns[1], article.read.words(*got.speaker)));
}

// Quotations of the kinds wanted against marks of the sorts wanted.
template <class Wanted, class Given, class Same>
void score_speech(const Annotated& article, Score& score, Score& sources, Wanted wanted,
                  Given given, Same same) {
  std::vector<const Quotation*> left;
  for (const Quotation& q : article.read.reading.quotations)
    if (given(q)) left.push_back(&q);
  for (const Mark& mark : article.marks) {
    if (!wanted(mark.sort)) continue;
    const auto got = std::find_if(left.begin(), left.end(),
                                  [&](const Quotation* q) { return same(mark.spans[0], q->span); });
    if (got == left.end()) {
      if (mark.optional) continue;
      ++score.expected, ++sources.expected;
      miss(score, article, "not found: " + mark.columns[0]);
      continue;
    }
    const Quotation& quotation = **got;
    left.erase(got);
    if (mark.optional) continue;
    ++score.right, ++score.found, ++score.expected, ++sources.expected;
    const bool right = right_source(article, mark, quotation);
    sources.right += right;
    sources.found += quotation.speaker.has_value();
    if (!right)
      miss(sources, article,
           mark.columns[0] + " by " + mark.columns[1] + " = " + mark.columns[2] + ", got " +
               said_by(article, quotation));
  }
  for (const Quotation* q : left) {
    const bool may = std::any_of(article.marks.begin(), article.marks.end(), [&](const Mark& mark) {
      return mark.optional && wanted(mark.sort) && mark.spans[0].contains(q->span);
    });
    if (may) continue;  // the part outside marks of "said it would “respect” it"
    ++score.found;
    miss(score, article, "is none: " + article.read.words(q->span));
  }
}

std::string printed(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.10g", value);
  return buffer;
}

std::string value_of(const Fact& fact) {
  if (fact.iso) return *fact.iso;
  if (!fact.value) return "-";
  return printed(*fact.value) + (fact.value_to ? ".." + printed(*fact.value_to) : "");
}

bool right_fact(const Mark& mark, const Fact& fact) {
  if (mark.columns[0] != "*" && mark.columns[0] != fact_kind_name(fact.kind)) return false;
  if (!one_of(fact.span, mark.spans)) return false;
  if (mark.columns[2] != "*" && mark.columns[2] != value_of(fact)) return false;
  return mark.columns[3] == "*" || mark.columns[3] == fact.unit.value_or("-");
}

std::string shown(const Annotated& article, const Fact& fact) {
  return std::string(fact_kind_name(fact.kind)) + " “" + article.read.words(fact.span) + "” " +
         value_of(fact) + " " + fact.unit.value_or("-");
}

bool is_named(FactKind kind) {
  return kind == FactKind::person || kind == FactKind::organization || kind == FactKind::place;
}

Span past_the(const Article& article, Span span) {
  const std::string_view words = slice(article.text, span);
  return words.starts_with("The ") || words.starts_with("the ") ? Span{span.begin + 4, span.end}
                                                                : span;
}

void score_descriptions(const Annotated& article, Score& score) {
  for (const Mark& mark : article.marks) {
    if (mark.sort != "person" || mark.optional) continue;
    const std::string name = split(mark.columns[0], "=").front();
    std::string got = "-";
    for (const Person& person : article.read.reading.people)
      if (person.name == name && person.description) got = *person.description;
    const bool wanted = mark.columns[1] != "-";
    const bool right = wanted && got != "-" && alike(mark.columns[1], got);
    score.expected += wanted;
    score.found += got != "-";
    score.right += right;
    if (!right && (wanted || got != "-"))
      miss(score, article, name + ": " + mark.columns[1] + ", got " + got);
  }
}

}  // namespace

void score_quotations(const Annotated& article, Scores& scores) {
  score_speech(
      article, scores["quotations"], scores["attribution"],
      [](const std::string& sort) { return sort == "direct" || sort == "mixed"; },
      [](const Quotation& q) { return q.kind != QuoteKind::indirect; },
      [](Span a, Span b) { return a == b; });
  const auto reported = [](const std::string& sort) { return sort == "reported"; };
  const auto indirect = [](const Quotation& q) { return q.kind == QuoteKind::indirect; };
  score_speech(article, scores["reported"], scores["reported speakers"], reported, indirect,
               same_words);
  // What writers use of them.
  score_speech(
      article, scores["statements"], scores["statement speakers"], reported,
      [&](const Quotation& q) { return indirect(q) && q.statement; }, same_words);
}

void score_names(const Annotated& article, Scores& scores) {
  for (const auto& [sort, kind] :
       {std::pair{"person", FactKind::person}, std::pair{"organization", FactKind::organization},
        std::pair{"place", FactKind::place}}) {
    Score& score = scores[std::string(sort) + "s"];
    std::vector<Span> found, may;
    for (const Fact& fact : article.read.reading.facts)
      if (fact.kind == kind) found.push_back(past_the(article.read.article, fact.span));
    for (const Mark& mark : article.marks) {
      if (mark.sort != sort) continue;
      for (Span span : mark.spans) {
        span = past_the(article.read.article, span);
        const auto got = std::find(found.begin(), found.end(), span);
        const bool right = got != found.end();
        if (right) found.erase(got);
        if (mark.optional) continue;
        ++score.expected;
        score.right += right, score.found += right;
        if (!right) miss(score, article, "not found: " + article.read.words(span));
      }
    }
    score.found += found.size();
    for (Span span : found)
      miss(score, article, "is no " + std::string(sort) + ": " + article.read.words(span));
  }
  score_descriptions(article, scores["descriptions"]);
}

void score_facts(const Annotated& article, Scores& scores) {
  Score& score = scores["facts"];
  std::vector<const Fact*> left;
  for (const Fact& fact : article.read.reading.facts)
    if (!is_named(fact.kind)) left.push_back(&fact);
  for (const Mark& mark : article.marks) {
    if (mark.sort != "fact") continue;
    const auto got = std::find_if(left.begin(), left.end(),
                                  [&](const Fact* fact) { return right_fact(mark, *fact); });
    const bool right = got != left.end();
    if (right) left.erase(got);
    if (mark.optional) continue;
    ++score.expected;
    score.right += right, score.found += right;
    if (!right)
      miss(score, article,
           "not found: " + mark.columns[0] + " “" + mark.columns[1] + "” " + mark.columns[2] + " " +
               mark.columns[3]);
  }
  score.found += left.size();
  for (const Fact* fact : left) miss(score, article, "is none: " + shown(article, *fact));
}

void score_claims(const Annotated& article, Scores& scores) {
  Score &voices = scores["voices"], &stances = scores["stances"];
  const Reading& reading = article.read.reading;
  for (const Mark& mark : article.marks) {
    if (mark.sort != "claim") continue;
    ++voices.expected;
    const auto claim =
        std::find_if(reading.claims.begin(), reading.claims.end(), [&](const Claim& one) {
          return reading.sentences[one.sentence].span.begin == mark.spans[0].begin;
        });
    if (claim == reading.claims.end()) {
      miss(voices, article, "no sentence begins: " + mark.columns[0]);
      continue;
    }
    ++voices.found;
    const std::string voice(voice_name(claim->voice)), stance(stance_name(claim->stance));
    if (voice == mark.columns[1])
      ++voices.right;
    else
      miss(voices, article, mark.columns[0] + ": " + mark.columns[1] + ", got " + voice);
    if (mark.columns[2] == "-") continue;
    ++stances.expected;
    if (stance == "unclear") continue;  // abstained
    ++stances.found;
    if (stance == mark.columns[2])
      ++stances.right;
    else
      miss(stances, article, mark.columns[0] + ": " + mark.columns[2] + ", got " + stance);
  }
}

std::string table(const Scores& scores) {
  std::string lines = "what                right found expected precision recall\n";
  for (const auto& [what, score] : scores) {
    char line[96];
    std::snprintf(line, sizeof line, "%-19s %5zu %5zu %8zu %9.3f %6.3f\n", what.c_str(),
                  score.right, score.found, score.expected, score.precision(), score.recall());
    lines += line;
  }
  return lines;
}

std::string misses(const Scores& scores) {
  std::string lines;
  for (const auto& [what, score] : scores)
    for (const std::string& line : score.misses) lines += what + ": " + line + "\n";
  return lines;
}

}  // namespace stet::test
