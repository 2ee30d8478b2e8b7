#include "writers/propose.h"

#include <utility>

#include "writers/phrasing.h"

namespace stet {

std::vector<Proposed> propose(const Source& source, const Chance& chance,
                              std::vector<Passed>* passed) {
  std::vector<Proposed> proposed;
  std::vector<Silence> silences;
  const Source heard{source.article, source.reading, source.lexicon, passed ? &silences : nullptr};
  for (const WriterRow& writer : writers()) {
    Chance own = chance.fork(writer.kind);
    for (Candidate& candidate : writer.write(heard, own))
      proposed.push_back({std::move(candidate), writer.kind});
    for (Silence& silence : silences) passed->push_back({std::move(silence), writer.kind});
    silences.clear();
  }
  return proposed;
}

size_t story_words(const Article& article) {
  size_t words = 0;
  for (const Block& block : article.blocks)
    if (is_story(block.role)) words += word_count(slice(article.text, block.span));
  return words;
}

}  // namespace stet
