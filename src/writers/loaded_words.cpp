#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/change_maker.h"
#include "writers/evidence.h"
#include "writers/heat.h"
#include "writers/kinds.h"
#include "writers/mark_the_heated.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 8;
constexpr size_t kMostWords = 34;
constexpr std::string_view kStem =
    "One word or phrase here takes a side, or turns up the heat, where a plain one would do. Mark "
    "it.";

// "blasted through", "soared past": another sense of the verb.
bool has_particle(const Source& source, const Sentence& sentence, const Words& words,
                  const LoadedPhrase& key) {
  constexpr std::array<std::string_view, 7> kParticles{"through", "off", "out", "past",
                                                       "away",    "up",  "into"};
  return source.pos(sentence.first_token + key.first) == Pos::verb && key.last - key.first == 1 &&
         std::find(kParticles.begin(), kParticles.end(), words.at(key.last)) != kParticles.end();
}

// A name ("Stunning Hair Ltd") or a hyphened part of a word is no choice of the reporter's.
bool is_a_choice(const Source& source, const Words& words, const LoadedPhrase& key) {
  const std::string_view text = source.article.text;
  for (size_t i = key.first; i < key.last; ++i)
    if (i > 0 && is_upper(decode(text, words.places[i].begin).value)) return false;
  return true;
}

}  // namespace

std::vector<Candidate> write_loaded_words(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates = mark_the_heated(source, chance);
  if (source.kinds == Kinds::sound) return candidates;
  const std::string_view text = source.article.text;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    const Words words(source, sentence);
    const auto found = loaded_in(source, sentence, words);
    if (found.empty()) continue;
    if (found.size() > 1) {
      source.pass(i, "holds more than one loaded phrase");
      continue;
    }
    const LoadedPhrase& key = found.front();
    const size_t count = word_count(sentence_text(source, i));
    if (key.plain.empty() || !is_a_choice(source, words, key) ||
        has_particle(source, sentence, words, key)) {
      source.pass(i, "uses a loaded word in its plain sense");
    } else if (count < kFewestWords || count > kMostWords) {
      source.pass(i, "has a loaded word, but is too long or too short to be shown");
    } else if (judges_besides(source, words, key.first, key.last)) {
      source.pass(i, "has other words that could be called loaded");
    } else if (!is_running_text(source, i)) {
      source.pass(i, "has a loaded word, but doesn't read as a sentence");
    } else if (!stands_alone(source, source.reading.sentences[i].span)) {
      source.pass(i, "has a loaded word, but can't be read without the sentences before it");
    } else {
      const Span at{words.places[key.first].begin, words.places[key.last - 1].end};
      const std::string printed = lower(one_line(slice(text, at)));
      Candidate candidate;
      Question& question = candidate.question;
      question.stem = std::string(kStem);
      question.shape = Mark{std::string(slice(text, sentence.span)),
                            {{at.begin - sentence.span.begin, at.end - sentence.span.begin}},
                            MarkUnit::words,
                            ""};
      question.evidence = {evidence_of(source, sentence.span)};
      question.explanation =
          "“" + printed + "”: a plain word would be “" + std::string(key.plain) + "”.";
      question.difficulty = 2;
      candidate.worth = 0.75;
      candidate.topic = printed;
      candidate.key_facts = {at};
      candidate.shown = {sentence.span};
      candidates.push_back(std::move(candidate));
    }
  }
  return candidates;
}

}  // namespace stet
