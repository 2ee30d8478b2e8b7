#include "writers/askable.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

size_t count_of(std::string_view text, std::string_view mark) {
  size_t count = 0;
  for (size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1))
    ++count;
  return count;
}

}  // namespace

bool may_be_headline(const Source& source, size_t sentence) {
  constexpr size_t kMostWords = 16;
  constexpr std::ptrdiff_t kFewestBlocks = 4;  // a note of a few lines has no headline
  if (sentence != 0 || source.article.title ||
      std::ranges::count_if(source.article.blocks, [](const Block& block) {
        return is_story(block.role);
      }) < kFewestBlocks)
    return false;
  const Span span = source.reading.sentences[0].span;
  const size_t end =
      std::min(source.article.text.find('\n', span.begin), source.article.text.size());
  return trimmed(source.article.text.substr(span.end, end - span.end)).empty() &&
         word_count(slice(source.article.text, span)) <= kMostWords;
}

bool quotes_whole(const Source& source, Span passage) {
  const std::string_view text = slice(source.article.text, passage);
  if (text.find("''") != std::string_view::npos) return false;
  const auto straight = std::ranges::count(text, '"');
  if (straight % 2 != 0 || count_of(text, "“") != count_of(text, "”")) return false;
  return std::ranges::all_of(source.reading.quotations, [passage](const Quotation& quotation) {
    return quotation.kind == QuoteKind::indirect || !quotation.span.overlaps(passage) ||
           passage.contains(quotation.span);
  });
}

bool is_askable(const Source& source, size_t sentence, WordBounds bounds, Quoting quoting) {
  const Span span = source.reading.sentences[sentence].span;
  const size_t words = word_count(slice(source.article.text, span));
  std::string why;
  if (may_be_headline(source, sentence))
    why = "it may be the headline";
  else if (words < bounds.fewest)
    why = "shorter than " + std::to_string(bounds.fewest) + " words";
  else if (words > bounds.most)
    why = "longer than " + std::to_string(bounds.most) + " words";
  else if (quoting == Quoting::none && quotes_anyone(source, sentence))
    why = "somebody is quoted in it";
  else if (quoting == Quoting::whole && !quotes_whole(source, span))
    why = "a quotation in it goes on outside";
  else if (!is_running_text(source, sentence))
    why = "it doesn't read as a sentence";
  else
    why = what_hangs(source, span);
  if (why.empty()) return true;
  source.pass(sentence, why);
  return false;
}

}  // namespace stet
