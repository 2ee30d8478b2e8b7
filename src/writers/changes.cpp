#include "writers/changes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/reworded.h"
#include "writers/what_changed.h"

namespace stet {

namespace {

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
  const std::string changed = with_change(m.source, m.sentence.span, made.change);
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

// Between marks, and no term or part of the writer's own sentence.
bool is_statement(std::string_view quoted) {
  constexpr size_t kFewestWords = 5;
  return word_count(quoted) >= kFewestWords && is_upper(decode(quoted, 0).value);
}

using Maker = void (*)(Making&);
constexpr std::array<Maker, 13> kLocal{
    change_hedges, change_figures, turn_opposites,  change_strength, swap_speakers,
    swap_places,   swap_bodies,    change_weekdays, change_years,    change_days,
    change_ages,   change_times,   swap_things};
}  // namespace

std::vector<SentenceChange> changes_of(const Source& source, size_t sentence, Chance& chance) {
  std::vector<SentenceChange> made;
  const Sentence& whole = source.reading.sentences[sentence];
  const Words words(source, whole);
  Making making{source, whole, sentence, words, chance, made};
  for (Maker maker : kLocal) maker(making);
  // It looks at the whole sentence, which quoted words in it would confuse.
  if (quoted_words(slice(source.article.text, whole.span)).empty()) drop_negations(making);
  std::erase_if(made, [&](const SentenceChange& each) {
    return is_quoted(source, whole.span, each.change.at);
  });
  for (const Span& inside : quoted_words(slice(source.article.text, whole.span))) {
    const Span quoted{whole.span.begin + inside.begin, whole.span.begin + inside.end};
    if (is_statement(slice(source.article.text, quoted)))
      std::ranges::move(rewordings_of(source, quoted, chance, Shades::left_out),
                        std::back_inserter(made));
  }
  std::erase_if(made,
                [&](const SentenceChange& each) { return supported_elsewhere(making, each); });
  return made;
}

const SentenceChange& drawn_change(const std::vector<SentenceChange>& changes, Chance& chance) {
  constexpr double kNearlyAsGood = 0.15;
  double best = 0;
  for (const SentenceChange& each : changes) best = std::max(best, each.worth);
  std::vector<const SentenceChange*> good;
  for (const SentenceChange& each : changes)
    if (each.worth >= best - kNearlyAsGood) good.push_back(&each);
  return *good[chance.below(good.size())];
}

Change only_what_differs(std::string_view from, std::string_view to, Span at) {
  const auto old_words = words_of(from), new_words = words_of(to);
  const size_t shorter = std::min(old_words.size(), new_words.size());
  size_t front = 0, back = 0;
  while (front + 1 < shorter && lower(old_words[front]) == lower(new_words[front])) ++front;
  while (front + back + 1 < shorter &&
         old_words[old_words.size() - 1 - back] == new_words[new_words.size() - 1 - back])
    ++back;
  const auto part = [&](std::string_view whole, const auto& words) {
    const size_t begin = static_cast<size_t>(words[front].data() - whole.data());
    const std::string_view last = words[words.size() - 1 - back];
    return Span{begin, static_cast<size_t>(last.data() + last.size() - whole.data())};
  };
  const Span kept = part(from, old_words);
  return {std::string(slice(from, kept)),
          std::string(slice(to, part(to, new_words))),
          {at.begin + kept.begin, at.begin + kept.end}};
}

void record_change(Question& question, Span passage, const SentenceChange& made) {
  const size_t begin = made.change.at.begin - passage.begin;
  std::get<Mark>(question.shape).targets = {{begin, begin + made.change.to.size()}};
  question.explanation = what_changed(made.change) + " " + made.habit;
  question.origin = Origin{"", 0, made.change};
}

std::string with_change(const Source& source, Span passage, const Change& change) {
  const std::string_view text = source.article.text;
  std::string out(text.substr(passage.begin, change.at.begin - passage.begin));
  out += change.to;
  return out.append(text.substr(change.at.end, passage.end - change.at.end));
}

}  // namespace stet
