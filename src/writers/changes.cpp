#include "writers/changes.h"

#include <algorithm>
#include <array>
#include <set>

#include "text/utf8.h"
#include "writers/figures.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// The words of a sentence with their places, lower-cased once.
struct Words {
  std::vector<Span> places;
  std::vector<std::string> lower;

  Words(const Source& source, const Sentence& sentence) {
    for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
      places.push_back(source.reading.tokens[i].span);
      lower.push_back(stet::lower(slice(source.article.text, places.back())));
    }
  }
  size_t size() const { return places.size(); }
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < lower.size() ? lower[i] : none;
  }
};

struct Making {
  const Source& source;
  const Sentence& sentence;
  size_t index;
  const Words& words;
  Chance& chance;
  std::vector<SentenceChange>& made;

  std::string_view text(Span span) const { return slice(source.article.text, span); }
};

// A word put in place of another, with the capital letter kept.
std::string in_case_of(std::string_view model, std::string_view word) {
  return is_upper(decode(model, 0).value) ? capitalised(word) : std::string(word);
}

void change_figures(Making& m) {
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !fact.value) continue;
    const bool percent = fact.kind == FactKind::percent;
    if (!percent && fact.kind != FactKind::money && fact.kind != FactKind::count &&
        fact.kind != FactKind::measure && fact.kind != FactKind::age)
      continue;
    const std::string printed(m.text(fact.span));
    const auto figure = parse_figure(printed);
    if (!figure || count_words(m.text(m.sentence.span), printed) != 1) continue;
    const auto drawn = draw_neighbours(*figure, percent ? 99 : 0, m.chance);
    for (int64_t digits : drawn) {
      const std::string to = print_figure(*figure, digits);
      if (has_word(m.source.article.text, to)) continue;
      m.made.push_back(
          {{printed, to, fact.span}, 0.9, 2, "Look the figure up before you pass it on."});
      break;
    }
  }
}

void change_hedges(Making& m) {
  const WordList& swaps = m.source.lexicon.list("hedge_swaps");
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !fact.hedge) continue;
    const std::string_view printed = m.text(*fact.hedge);
    const std::string from = lower(printed);
    const std::string_view to = swaps.value(from);
    if (to.empty() || count_words(m.text(m.sentence.span), printed) != 1) continue;
    m.made.push_back(
        {{std::string(printed), in_case_of(printed, to), *fact.hedge},
         1.0,
         3,
         "A hedge is part of the fact: “" + from + "” is not “" + std::string(to) + "”."});
  }
}

void turn_directions(Making& m) {
  const WordList& opposites = m.source.lexicon.list("opposites");
  for (size_t i = 0; i < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const std::string_view to = opposites.value(word);
    if (to.empty()) continue;
    const std::string_view printed = m.text(m.words.places[i]);
    if (count_words(m.text(m.sentence.span), printed) != 1) continue;
    // "no later than", "fewer than", "sooner or later": set phrases, not directions.
    const std::string before = i > 0 ? m.words.at(i - 1) : "";
    if (before == "no" || before == "or" || before == "not") continue;
    if ((word == "fewer" || word == "above" || word == "below") && m.words.at(i + 1) == "than")
      continue;
    m.made.push_back({{std::string(printed), in_case_of(printed, to), m.words.places[i]},
                      0.9,
                      2,
                      "Read for direction: “" + word + "” and “" + std::string(to) +
                          "” are easily taken for each other."});
  }
}

bool is_negative(const std::string& word) {
  return word == "no" || word == "not" || word == "never" || word == "nor" || word == "neither" ||
         word == "none" || word == "nobody" || word == "nothing" || word == "without" ||
         word == "cannot" || word == "n't" || word.ends_with("n't") || word.ends_with("n’t");
}

bool is_participle(const std::string& word) {
  return word == "been" || (word.size() > 4 && (word.ends_with("ed") || word.ends_with("en")));
}

bool is_plain_word(const std::string& word) {
  return !word.empty() && is_letter(decode(word, 0).value);
}

const std::string kNegationHabit = "Small words turn sentences round; read for “no” and “not”.";

// "has no plans" -> "has plans"; "will not" -> "will".
void drop_negations(Making& m) {
  for (size_t i = 1; i + 1 < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const std::string& next = m.words.at(i + 1);
    if ((word != "no" && word != "not") || !is_plain_word(next)) continue;
    const std::string& before = m.words.at(i - 1);
    static const std::set<std::string> kHaving{"has", "have", "had",  "is",
                                               "are", "was",  "were", "there"};
    static const std::set<std::string> kAfterNot{"will", "would", "could", "should", "can",  "is",
                                                 "are",  "was",   "were",  "has",    "have", "had"};
    static const std::set<std::string> kPhrases{
        "longer", "one",    "more", "fewer", "less", "only",  "later",  "matter",
        "doubt",  "sooner", "yet",  "least", "all",  "every", "always", "just",
        "so",     "such",   "even", "any",   "been", "a",     "enough"};
    const bool plural = next.ends_with('s') && !next.ends_with("ss");
    const bool safe =
        word == "no" ? kHaving.contains(before) && plural : kAfterNot.contains(before);
    if (!safe || kPhrases.contains(next)) continue;
    size_t negatives = 0;
    for (const std::string& each : m.words.lower) negatives += is_negative(each);
    if (negatives != 1) continue;
    const Span at{m.words.places[i].begin, m.words.places[i + 1].end};
    const std::string to(m.text(m.words.places[i + 1]));
    m.made.push_back({{std::string(m.text(at)), to, at}, 1.0, 3, kNegationHabit});
  }
}

// "will open" -> "will not open".
void add_negation(Making& m) {
  const WordList& auxiliaries = m.source.lexicon.list("negations");
  for (const std::string& word : m.words.lower)
    if (is_negative(word)) return;
  for (size_t i = 1; i + 1 < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const std::string_view need = auxiliaries.value(word);
    const std::string& next = m.words.at(i + 1);
    if (need.empty() || !is_plain_word(next)) continue;
    if (need == "participle" && !is_participle(next)) continue;
    static const std::set<std::string> kUnsafe{"there", "that", "who",   "which", "what",
                                               "it",    "and",  "or",    "than",  "as",
                                               "if",    "how",  "where", "when"};
    static const std::set<std::string> kUnsafeNext{
        "also",   "about", "nearly", "more",  "less", "only", "still", "now",     "already",
        "almost", "so",    "the",    "among", "over", "some", "just",  "expected"};
    if (kUnsafe.contains(m.words.at(i - 1)) || kUnsafeNext.contains(next)) continue;
    m.made.push_back({{std::string(m.text(m.words.places[i])),
                       std::string(m.text(m.words.places[i])) + " not", m.words.places[i]},
                      0.8,
                      2,
                      kNegationHabit});
    return;  // the main clause's own is the first
  }
}

// One person's name for another's, in the same form, where nothing beside it fits only the one.
void swap_names(Making& m) {
  const auto& people = m.source.reading.people;
  const std::string_view sentence = m.text(m.sentence.span);
  for (const std::string& word : m.words.lower)
    if (word == "he" || word == "she" || word == "his" || word == "her" || word == "him") return;
  for (size_t who = 0; who < people.size(); ++who) {
    for (const Span& mention : people[who].mentions) {
      if (!m.sentence.span.contains(mention)) continue;
      const std::string_view printed = m.text(mention);
      const size_t words = word_count(printed);
      const CodePoint after = decode(m.source.article.text, mention.end);
      if (after.value == U',' || after.value == U'’' || after.value == U'\'') continue;
      if (count_words(sentence, last_name(printed)) != 1) continue;
      // "Mayor Bell": a title would not fit the other.
      const size_t at = static_cast<size_t>(
          std::find_if(m.words.places.begin(), m.words.places.end(),
                       [mention](Span place) { return place.begin == mention.begin; }) -
          m.words.places.begin());
      if (at > 0 && at < m.words.size() && at != 1 &&
          is_upper(decode(m.text(m.words.places[at - 1]), 0).value))
        continue;
      if (at == 1) continue;
      std::vector<std::string> others;
      for (size_t other = 0; other < people.size(); ++other) {
        if (other == who || people[other].mentions.empty()) continue;
        if (people[other].gender != people[who].gender) continue;
        const std::string_view name = people[other].name;
        if (word_count(name) < 2 || words > 2) continue;
        const std::string form(words == 1 ? last_name(name) : name);
        if (!has_word(sentence, last_name(name))) others.push_back(form);
      }
      if (others.empty()) continue;
      const std::string& to = others[m.chance.below(others.size())];
      m.made.push_back({{std::string(printed), to, mention},
                        0.9,
                        2,
                        "Check who is named before you repeat who did it."});
    }
  }
}

void change_weekdays(Making& m) {
  const auto& days = m.source.lexicon.list("weekdays").entries();
  for (const Span& place : m.words.places) {
    const std::string printed(m.text(place));
    if (std::find(days.begin(), days.end(), printed) == days.end()) continue;
    if (count_words(m.text(m.sentence.span), printed) != 1) continue;
    std::vector<std::string> others;
    for (const std::string& day : days)
      if (day != printed && !has_word(m.source.article.text, day)) others.push_back(day);
    if (others.empty()) continue;
    m.made.push_back({{printed, others[m.chance.below(others.size())], place},
                      0.6,
                      2,
                      "Days and dates slip easily; check them against the text."});
  }
}

std::set<std::string> content_words(std::string_view text) {
  std::set<std::string> words;
  for (std::string_view word : words_of(text)) {
    std::string plain = lower(word);
    std::erase_if(plain, [](char c) { return c == ',' || c == '.' || c == ';' || c == ':'; });
    if (plain.size() > 3) words.insert(std::move(plain));
  }
  return words;
}

// Another sentence says much the same with the new words in it.
bool supported_elsewhere(const Making& m, const SentenceChange& made) {
  const std::string changed = with_change(m.source, m.index, made.change);
  const auto own = content_words(changed);
  for (size_t i = 0; i < m.source.reading.sentences.size(); ++i) {
    if (i == m.index) continue;
    const std::string_view other = m.text(m.source.reading.sentences[i].span);
    if (!has_word(other, made.change.to)) continue;
    size_t shared = 0;
    for (const std::string& word : content_words(other)) shared += own.count(word);
    if (own.empty() || shared * 2 >= own.size()) return true;
  }
  return false;
}

using Maker = void (*)(Making&);
constexpr std::array<Maker, 7> kMakers{change_hedges,   change_figures, drop_negations,
                                       turn_directions, swap_names,     add_negation,
                                       change_weekdays};

}  // namespace

std::vector<SentenceChange> changes_of(const Source& source, size_t sentence, Chance& chance) {
  std::vector<SentenceChange> made;
  const Sentence& whole = source.reading.sentences[sentence];
  if (has_marks(slice(source.article.text, whole.span))) return made;
  const Words words(source, whole);
  Making making{source, whole, sentence, words, chance, made};
  for (Maker maker : kMakers) maker(making);
  std::erase_if(made,
                [&](const SentenceChange& each) { return supported_elsewhere(making, each); });
  return made;
}

std::string with_change(const Source& source, size_t sentence, const Change& change) {
  const Span whole = source.reading.sentences[sentence].span;
  const std::string_view text = source.article.text;
  std::string out(text.substr(whole.begin, change.at.begin - whole.begin));
  out += change.to;
  return out.append(text.substr(change.at.end, whole.end - change.at.end));
}

}  // namespace stet
