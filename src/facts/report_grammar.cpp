#include "facts/report_grammar.h"

#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kLongestPhrase = 14;

constexpr WordSet kHelpers({"is",        "are",     "was",      "were",    "be",     "been",
                            "am",        "has",     "have",     "had",     "do",     "does",
                            "did",       "will",    "would",    "can",     "could",  "may",
                            "might",     "must",    "should",   "cannot",  "isn't",  "aren't",
                            "wasn't",    "weren't", "hasn't",   "haven't", "hadn't", "won't",
                            "wouldn't",  "can't",   "couldn't", "doesn't", "didn't", "don't",
                            "shouldn't", "being",   "having"});
constexpr WordSet kPronouns({"he",       "she",    "they",    "it",     "we",   "i",
                             "you",      "who",    "which",   "others", "some", "many",
                             "several",  "him",    "her",     "them",   "us",   "me",
                             "everyone", "nobody", "someone", "those"});
constexpr WordSet kAttaching({"of", "in", "from", "for"});
constexpr WordSet kAttachingWider({"of", "in", "from", "for", "at", "on", "with"});

}  // namespace

ReportGrammar::ReportGrammar(const Galley& galley, const std::vector<Mention>& mentions)
    : galley_(galley),
      determiners_(galley.lexicon.list("determiners")),
      weekdays_(galley.lexicon.list("weekdays")) {
  pos_.resize(galley.size());
  for (size_t i = 0; i < galley.size(); ++i) {
    pos_[i] = galley.tagged() ? galley.pos(i) : guess(i);
    if (pos_[i] == Pos::x) pos_[i] = galley.tokens[i].capitalised ? Pos::propn : Pos::noun;
  }
  // A person's name is one, whatever the tagger takes a strange word for.
  for (const Mention& mention : mentions)
    if (mention.kind == MentionKind::person)
      for (size_t i = mention.first; i < mention.last; ++i)
        if (pos_[i] != Pos::punct) pos_[i] = Pos::propn;
}

Pos ReportGrammar::guess(size_t i) const {
  const Lexicon& lexicon = galley_.lexicon;
  if (galley_.tokens[i].kind == TokenKind::number) return Pos::num;
  if (galley_.tokens[i].kind == TokenKind::symbol) return Pos::sym;
  if (!galley_.is_word(i)) return Pos::punct;
  if (galley_.is(i, "'s") || galley_.is(i, "to") || galley_.is(i, "not")) return Pos::part;
  if (galley_.is_any(i, {"that", "if", "whether", "because", "while", "although", "when", "as"}))
    return Pos::sconj;
  if (galley_.is_any(i, {"and", "but", "or"})) return Pos::cconj;
  if (is_any(galley_, i, kHelpers)) return Pos::aux;
  if (is_any(galley_, i, kPronouns)) return Pos::pron;
  if (galley_.is_any(i, {"a", "an", "the", "this", "these", "no", "every"}) ||
      galley_.in(i, determiners_))
    return Pos::det;
  if (galley_.in(i, lexicon.list("prepositions"))) return Pos::adp;
  if (galley_.is_any(i, {"of", "with", "on", "against"})) return Pos::adp;
  if (galley_.tokens[i].capitalised && !galley_.words[i].begins) return Pos::propn;
  const bool owned = i > 0 && (galley_.is(i - 1, "'s") ||
                               galley_.is_any(i - 1, {"a", "an", "the", "his", "her", "their"}));
  if (!owned && (galley_.in(i, lexicon.list("report-verbs")) ||
                 galley_.in(i, lexicon.list("irregular-past"))))
    return Pos::verb;
  if (!owned && galley_.lower(i).ends_with("ed")) return Pos::verb;
  if (galley_.lower(i).ends_with("ly")) return Pos::adv;
  return Pos::noun;
}

bool ReportGrammar::noun_like(size_t i) const {
  switch (pos(i)) {
    case Pos::noun:
    case Pos::propn:
    case Pos::pron:
    case Pos::num:
      return true;
    case Pos::det:
      return galley_.is_any(i, {"some", "many", "others", "all", "both", "those"});
    default:
      return false;
  }
}

bool ReportGrammar::gerund(size_t i) const {
  return is(i, Pos::verb) && galley_.lower(i).ends_with("ing");
}

bool ReportGrammar::finite(size_t i) const {
  if (is(i, Pos::aux)) return !galley_.is_any(i, {"be", "been", "being", "having"});
  if (!is(i, Pos::verb) || gerund(i)) return false;
  return !(i > 0 && galley_.is(i - 1, "to"));
}

bool ReportGrammar::participle(size_t i) const {
  return is(i, Pos::verb) &&
         (galley_.lower(i).ends_with("ed") || galley_.lower(i).ends_with("ing"));
}

bool ReportGrammar::comma(size_t i) const {
  return i < galley_.size() && galley_.is(i, ",");
}

bool ReportGrammar::dash(size_t i) const {
  if (i >= galley_.size()) return false;
  const std::string_view word = galley_.text(i);
  return word == "—" || word == "–" || word == "--" || word == "-";
}

bool ReportGrammar::skippable(size_t i) const {
  return is(i, Pos::adv) || is(i, Pos::aux) || galley_.is(i, "not") ||
         galley_.is_any(i, {"himself", "herself", "itself", "themselves", "all", "both"});
}

TokenRange ReportGrammar::phrase_before(size_t end) const {
  if (end == 0 || !noun_like(end - 1)) return {end, end};
  const size_t sentence = galley_.words[end - 1].sentence;
  size_t first = end - 1;
  if (is(first, Pos::pron) && !galley_.is_any(first, {"others", "one", "some", "many", "all"}))
    return {first, end};
  while (first > 0 && end - first < kLongestPhrase) {
    const size_t i = first - 1;
    if (galley_.words[i].sentence != sentence || galley_.quoted_at(i)) break;
    const Pos here = pos(i);
    if (here == Pos::det) {
      first = i;
      if (i > 0 && galley_.is_any(i - 1, {"all", "both", "half"})) --first;
      break;
    }
    const bool owner = galley_.is(i, "'s") || galley_.possessive_mark(i);
    const bool inside = here == Pos::noun || here == Pos::propn || here == Pos::adj ||
                        here == Pos::num || here == Pos::sym || owner ||
                        (here == Pos::pron && galley_.in(i, determiners_));
    if (!inside) break;
    first = i;
  }
  return {first, end};
}

TokenRange ReportGrammar::head_before(size_t end) const {
  TokenRange phrase = phrase_before(end);
  for (int steps = 0; steps < 3 && !phrase.empty() && phrase.first > 1; ++steps) {
    const size_t link = phrase.first - 1;
    if (!is_any(galley_, link, kAttaching) || !galley_.same_sentence(link, link - 1)) break;
    if (!is(link - 1, Pos::noun) && !is(link - 1, Pos::propn) && !is(link - 1, Pos::num) &&
        !galley_.is_any(link - 1, {"some", "many", "most", "those", "one", "others", "all"}))
      break;
    const TokenRange outer = phrase_before(link);
    if (outer.empty()) break;
    // "In an interview with Bell", "After months of talks": no head, the phrase is a setting.
    if (outer.first > 0 && galley_.same_sentence(outer.first - 1, outer.first) &&
        is(outer.first - 1, Pos::adp) && !is_any(galley_, outer.first - 1, kAttaching))
      break;
    phrase = outer;
  }
  return phrase;
}

size_t ReportGrammar::before_time(size_t end) const {
  if (end < 2 || !galley_.written_in(end - 1, weekdays_)) return end;
  const size_t day = end - 1;
  if (!galley_.same_sentence(day - 1, day)) return end;
  if (galley_.is(day - 1, "on")) return day - 1;
  return noun_like(day - 1) ? day : end;
}

TokenRange ReportGrammar::phrase_at(size_t first, size_t limit) const {
  size_t last = first, head = first;
  // "more than 20 boats", "both Bell and Hale"
  if (galley_.is_any(last, {"more", "less", "fewer"}) && galley_.is(last + 1, "than"))
    last += 2;
  else if (galley_.is_any(last, {"both", "either", "about", "nearly", "at"}))
    last += galley_.is(last, "at") && galley_.is(last + 1, "least") ? 2
            : galley_.is(last, "at")                                ? 0
                                                                    : 1;
  while (last < limit && last - first < kLongestPhrase && !galley_.quoted_at(last)) {
    const Pos here = pos(last);
    const bool owner = last > first && (galley_.is(last, "'s") || galley_.possessive_mark(last));
    if (owner) {
      ++last;
      continue;
    }
    if (here == Pos::pron && last > first && !galley_.in(last, determiners_)) break;
    if (here == Pos::det && last > first && head > first) break;
    const bool inside = here == Pos::noun || here == Pos::propn || here == Pos::adj ||
                        here == Pos::num || here == Pos::sym || here == Pos::det ||
                        here == Pos::pron || (here == Pos::adv && head == first) ||
                        (here == Pos::verb && last > first && head == first && participle(last));
    if (!inside) break;
    ++last;
    if (noun_like(last - 1)) head = last;
    if (here == Pos::pron && !galley_.in(last - 1, determiners_)) break;
  }
  return {first, head};
}

size_t ReportGrammar::past_attachments(size_t i, size_t limit) const {
  for (int steps = 0; steps < 4; ++steps) {
    if (i >= limit || !is_any(galley_, i, kAttachingWider)) return i;
    const TokenRange phrase = phrase_at(i + 1, limit);
    if (phrase.empty()) return i;
    i = phrase.last;
  }
  return i;
}

size_t ReportGrammar::stop(size_t sentence) const {
  const Sentence& s = galley_.sentences[sentence];
  size_t end = s.last_token;
  while (end > s.first_token && !galley_.is_word(end - 1) &&
         galley_.tokens[end - 1].kind != TokenKind::number &&
         galley_.tokens[end - 1].kind != TokenKind::symbol)
    --end;
  return end;
}

}  // namespace stet
