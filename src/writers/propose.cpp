#include "writers/propose.h"

#include <algorithm>
#include <utility>

#include "writers/dateline.h"
#include "writers/evidence.h"
#include "writers/one_changed.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kLead = 3;  // sentences

bool is_in_lead(const Source& source, const Candidate& candidate) {
  if (candidate.question.evidence.empty()) return false;
  const auto at = sentence_at(source, candidate.question.evidence.back().span.begin);
  return at && *at < kLead;
}

// "<tweet author=…>", "TomÃ¡s": what a page left in its text, and letters read in a wrong encoding.
bool shows_litter(const Question& question) {
  return std::ranges::any_of(question.evidence, [](const Evidence& evidence) {
    const size_t open = evidence.text.find('<');
    return (open != std::string::npos && evidence.text.find('>', open) != std::string::npos) ||
           evidence.text.find("Ã") != std::string::npos ||
           evidence.text.find("â€") != std::string::npos;
  });
}

}  // namespace

std::vector<Proposed> propose(const Source& source, const Chance& chance,
                              std::vector<Passed>* passed) {
  std::vector<Proposed> proposed;
  std::vector<Silence> silences;
  Source heard = source;
  heard.silences = passed ? &silences : nullptr;
  for (const WriterRow& writer : writers()) {
    if (source.kinds == Kinds::sound && is_held_back(writer.kind, source.lexicon)) continue;
    Chance own = chance.fork(writer.kind);
    for (Candidate& candidate : writer.write(heard, own))
      if (!shows_litter(candidate.question))
        proposed.push_back({std::move(candidate), writer.kind, false});
    for (Silence& silence : silences) passed->push_back({std::move(silence), writer.kind});
    silences.clear();
  }
  for (Proposed& each : proposed) each.in_lead = is_in_lead(source, each.candidate);
  return proposed;
}

std::vector<Question> choose(const Source& source, std::vector<Proposed> proposed,
                             const Chance& chance) {
  Chance ranking = chance.fork("rank");
  return keep_best(std::move(proposed), story_words(source.article), source.lexicon, ranking,
                   [&](std::vector<Proposed>& kept) {
                     if (source.kinds == Kinds::all) ask_which_was_changed(source, chance, kept);
                   });
}

Reading readable(Reading reading, const Article& article) {
  constexpr size_t kLongest = 2000;  // bytes
  std::erase_if(reading.facts, [&](const Fact& fact) {
    return reading.sentences[fact.sentence].span.length() > kLongest;
  });
  for (Sentence& sentence : reading.sentences) {
    sentence.span.begin += dateline_length(slice(article.text, sentence.span));
    while (sentence.first_token < sentence.last_token &&
           reading.tokens[sentence.first_token].span.begin < sentence.span.begin)
      ++sentence.first_token;
  }
  // What only the dateline tells isn't in the sentence.
  std::erase_if(reading.facts, [&](const Fact& fact) {
    return fact.span.begin < reading.sentences[fact.sentence].span.begin;
  });
  return reading;
}

size_t story_words(const Article& article) {
  size_t words = 0;
  for (const Block& block : article.blocks)
    if (is_story(block.role)) words += word_count(slice(article.text, block.span));
  return words;
}

}  // namespace stet
