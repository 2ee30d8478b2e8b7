#include "writers/first_person.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/evidence.h"

namespace stet {

namespace {

// "I" or "we" outside all quotations.
bool says_i(const Source& source, const Sentence& sentence) {
  constexpr std::array<std::string_view, 5> kWords{"i", "my", "we", "our", "us"};
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Span word = source.reading.tokens[i].span;
    if (std::ranges::find(kWords, lower(slice(source.article.text, word))) != kWords.end() &&
        !is_quoted(source, sentence.span, word))
      return true;
  }
  return false;
}

}  // namespace

bool is_told_in_the_first_person(const Source& source) {
  constexpr std::ptrdiff_t kEnough = 3;  // sentences
  Notebook own;
  Notebook& notebook = source.notebook ? *source.notebook : own;
  if (!notebook.is_in_first_person)
    notebook.is_in_first_person =
        std::ranges::count_if(source.reading.sentences, [&](const Sentence& each) {
          return says_i(source, each);
        }) >= kEnough;
  return *notebook.is_in_first_person;
}

}  // namespace stet
