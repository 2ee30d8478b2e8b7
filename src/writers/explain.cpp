#include "writers/explain.h"

#include <algorithm>
#include <map>
#include <set>

#include "bank/digest.h"
#include "writers/evidence.h"
#include "writers/propose.h"

namespace stet {

namespace {

// Where a candidate belongs: the first sentence of its evidence.
size_t place_of(const Source& source, const Candidate& candidate) {
  if (candidate.question.evidence.empty()) return 0;
  return sentence_at(source, candidate.question.evidence.back().span.begin).value_or(0);
}

std::string line(std::string_view kind, const std::string& what) {
  return "    " + std::string(kind) + std::string(kind.size() < 20 ? 20 - kind.size() : 1, ' ') +
         what + "\n";
}

}  // namespace

std::string explain(const Article& article, Vocabulary& vocabulary, uint64_t seed, Kinds kinds) {
  const Reading reading = readable(read(article, vocabulary), article);
  Notebook notebook;
  const Source source{article, reading, vocabulary.lexicon(), nullptr, kinds, &notebook};
  const Chance chance = Chance(seed).fork(sha256_hex(article.text));
  std::vector<Passed> passed;
  std::vector<Proposed> proposed = propose(source, chance, &passed);

  std::map<size_t, std::vector<std::string>> lines;
  for (const Proposed& each : proposed)
    lines[place_of(source, each.candidate)].push_back(
        line(each.kind, "asks: " + each.candidate.question.stem));
  for (const Passed& each : passed)
    lines[each.silence.sentence].push_back(line(each.kind, "keeps silent: " + each.silence.why));
  for (const Question& question : choose(source, std::move(proposed), chance)) {
    if (question.evidence.empty()) continue;
    const size_t at = sentence_at(source, question.evidence.back().span.begin).value_or(0);
    lines[at].push_back(line(question.kind, "kept: " + question.stem));
  }

  std::string out;
  for (size_t i = 0; i < reading.sentences.size(); ++i) {
    out += std::to_string(i + 1) + "  " + sentence_text(source, i) + "\n";
    const auto found = lines.find(i);
    if (found == lines.end()) {
      out += "    no writer found anything to ask\n";
      continue;
    }
    std::set<std::string> said;
    for (const std::string& each : found->second)
      if (said.insert(each).second) out += each;
  }
  return out;
}

}  // namespace stet
