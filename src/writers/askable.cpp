#include "writers/askable.h"

#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

bool is_askable(const Source& source, size_t sentence, WordBounds bounds) {
  const Span span = source.reading.sentences[sentence].span;
  const size_t words = word_count(slice(source.article.text, span));
  std::string why;
  if (words < bounds.fewest)
    why = "shorter than " + std::to_string(bounds.fewest) + " words";
  else if (words > bounds.most)
    why = "longer than " + std::to_string(bounds.most) + " words";
  else if (quotes_anyone(source, sentence))
    why = "somebody is quoted in it";
  else
    why = what_hangs(source, span);
  if (why.empty()) return true;
  source.pass(sentence, why);
  return false;
}

}  // namespace stet
