#include "writers/mark_the_heated.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "bank/heated_words.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/evidence.h"
#include "writers/heat.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kMost = 4;           // of which a pack takes a few
constexpr WordBounds kBounds{9, 28};  // in more, something else may be hot

struct Heated {
  size_t token = 0;
  std::string_view hot;
};

// A plain word, and what stands beside it.
struct Site {
  const Source& source;
  const Sentence& sentence;
  size_t token;

  Span span(size_t at) const { return source.reading.tokens[at].span; }
  std::string before() const { return lower_word(source, token - 1); }
  std::string behind() const { return lower_word(source, token + 1); }
  Pos pos() const { return source.pos(token); }
  Pos pos_before() const { return source.pos(token - 1); }
  Pos pos_behind() const { return source.pos(token + 1); }
  bool is_before_any(std::string_view list) const {
    return source.lexicon.list(list).has(behind());
  }
};

bool is_main_verb(const Site& site) {
  return site.pos() == Pos::verb && site.pos_before() != Pos::aux;
}

// "announced the ferry would stop": a clause without its "that", which few verbs take.
bool leads_to_a_clause(const Site& site) {
  constexpr size_t kReach = 8;  // tokens
  const size_t end = std::min(site.token + kReach, site.sentence.last_token);
  for (size_t i = site.token + 1; i < end; ++i) {
    if (site.source.pos(i) == Pos::aux) return true;
    if (site.source.pos(i) == Pos::punct || site.source.pos(i) == Pos::sconj ||
        is_one_of(lower_word(site.source, i), {"that", "which", "who"}))
      return false;
  }
  return false;
}

// "praised the plan"; not "looked up", "ruled out", "announced she would", "Bell’s repeated calls".
bool is_verb_alone(const Site& site) {
  const Pos next = site.pos_behind();
  return is_main_verb(site) && !leads_to_a_clause(site) && site.pos_before() != Pos::det &&
         site.pos_before() != Pos::adj && !is_one_of(site.before(), {"'s", "’s"}) &&
         next != Pos::adj && next != Pos::adv && next != Pos::verb &&
         !is_one_of(site.behind(), {"out", "off", "up", "in", "down", "back", "over", "that"}) &&
         !is_one_of(site.behind(), {"he", "she", "they", "it", "we", "i"});
}

// "spent $40"
bool is_before_money(const Site& site) {
  const std::string next = site.behind();
  return is_main_verb(site) && (next == "£" || next == "€" || next.starts_with("$"));
}

// "raised taxes", "high fares"
bool is_before_prices(const Site& site) {
  return (is_main_verb(site) || site.pos() == Pos::adj) &&
         site.source.lexicon.list("priced-things").has(site.behind());
}

bool is_before_cuts(const Site& site) {
  return is_main_verb(site) && site.source.lexicon.list("cut-things").has(site.behind());
}

// "an aide", "the campaign’s aides"; not "chief" or "top executives".
bool is_of_people(const Site& site) {
  // "Two gunmen died, officials said": no paper heats whom it leans on.
  const bool tells = site.source.lexicon.list("report-verbs").has(site.behind());
  return site.pos() == Pos::noun && site.pos_behind() != Pos::noun && !tells &&
         site.pos_before() != Pos::verb && site.before() != "chief" && site.before() != "top";
}

// "Bell’s supporters", "supporters of Bell": it is told whose; a bill has none that are hot.
bool is_of_followers(const Site& site) {
  return is_of_people(site) &&
         (site.pos_before() == Pos::propn || site.pos_before() == Pos::pron ||
          (site.behind() == "of" && site.source.pos(site.token + 2) == Pos::propn));
}

// "the letter", "his letter": nothing else is told of it.
bool is_of_a_thing(const Site& site) {
  const Pos before = site.pos_before();
  return site.pos() == Pos::noun && site.pos_behind() != Pos::noun && site.before() != "no" &&
         (before == Pos::det || before == Pos::pron || before == Pos::adp);
}

bool is_of_a_trait(const Site& site) {
  return site.pos() == Pos::adj && site.pos_behind() == Pos::noun &&
         site.pos_before() != Pos::adv && site.pos_before() != Pos::adj;
}

struct Where {
  std::string_view name;
  bool (*fits)(const Site&);
};
constexpr std::array<Where, 8> kWheres{{{"verb", is_verb_alone},
                                        {"money", is_before_money},
                                        {"prices", is_before_prices},
                                        {"cuts", is_before_cuts},
                                        {"people", is_of_people},
                                        {"followers", is_of_followers},
                                        {"thing", is_of_a_thing},
                                        {"trait", is_of_a_trait}}};

bool may_be_exchanged(const Site& site, std::string_view where) {
  const std::string_view text = site.source.article.text;
  const Span span = site.span(site.token);
  const char32_t next = decode(text, span.end).value;
  if (is_quoted(site.source, site.sentence.span, span) || next == U'-' || next == U'’' ||
      next == U'\'' || decode_before(text, span.begin).value == U'-')
    return false;
  const auto found = std::ranges::find(kWheres, where, &Where::name);
  return found != kWheres.end() && found->fits(site);
}

// "a" and "an" stay as they are.
bool keeps_article(std::string_view before, std::string_view hot) {
  const bool is_vowel = opens_with_a_vowel(hot);
  return before == "a" ? !is_vowel : before != "an" || is_vowel;
}

std::optional<Heated> heated(const Source& source, const Sentence& sentence,
                             const std::vector<std::string_view>& used, Chance& chance) {
  const WordList& list = source.lexicon.list("heated-words");
  for (size_t i = sentence.first_token + 1; i + 1 < sentence.last_token; ++i) {
    const Pos pos = source.pos(i);
    if (pos != Pos::noun && pos != Pos::verb && pos != Pos::adj) continue;
    const Site site{source, sentence, i};
    const std::string_view printed = slice(source.article.text, site.span(i));
    const std::string_view value = list.value(printed);
    const size_t colon = value.find(": ");
    if (value.empty() || !may_be_exchanged(site, value.substr(0, colon)) ||
        count_words(slice(source.article.text, sentence.span), printed) > 1)
      continue;
    std::vector<std::string_view> fit;
    for (size_t from = colon + 2; from < value.size();) {
      const size_t end = std::min(value.find(", ", from), value.size());
      const std::string_view hot = value.substr(from, end - from);
      if (keeps_article(site.before(), hot) && std::ranges::find(used, hot) == used.end())
        fit.push_back(hot);
      from = end + 2;
    }
    if (!fit.empty()) return Heated{i, fit[chance.below(fit.size())]};
  }
  return std::nullopt;
}

Candidate compose(const Source& source, const Sentence& sentence, Span at, std::string_view hot) {
  const std::string_view text = source.article.text;
  const std::string from(slice(text, at));
  std::string shown(slice(text, sentence.span));
  const size_t begin = at.begin - sentence.span.begin;
  shown.replace(begin, from.size(), hot);
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(kHeatedStem);
  question.shape = Mark{std::move(shown), {{begin, begin + hot.size()}}, MarkUnit::words, ""};
  question.evidence = {evidence_of(source, sentence.span)};
  question.explanation = "“" + std::string(hot) + "” takes a side: the article has “" + from + "”.";
  question.difficulty = 1;
  question.origin = Origin{"", 0, Change{from, std::string(hot), at}};
  candidate.worth = from == "said" ? 0.4 : 0.5;
  candidate.topic = from;
  candidate.key_facts = {at};
  candidate.shown = {sentence.span};
  return candidate;
}

}  // namespace

std::vector<Candidate> mark_the_heated(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  if (source.reading.tags.empty() || is_carelessly_printed(source)) return candidates;
  std::vector<std::string_view> used;
  for (size_t i = 0; i < source.reading.sentences.size() && candidates.size() < kMost; ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    const auto found = heated(source, sentence, used, chance);
    if (!found || !is_askable(source, i, kBounds, Quoting::whole, Showing::as_printed)) continue;
    const Words words(source, sentence);
    const size_t word = found->token - sentence.first_token;
    if (!loaded_in(source, sentence, words).empty() ||
        judges_besides(source, words, word, word + 1))
      continue;
    candidates.push_back(compose(source, sentence, words.places[word], found->hot));
    used.push_back(found->hot);
  }
  return candidates;
}

}  // namespace stet
