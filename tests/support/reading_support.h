// Articles for tests, read with the word lists of the source tree.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.h"
#include "facts/reading.h"

namespace stet::test {

const Lexicon& lexicon();

// The text as an article; the test fails when it is refused.
Article article_of(const std::string& text);

// An article and what was read in it, with the words under its spans.
struct Read {
  Article article;
  Reading reading;
  std::string words(Span span) const;
  std::string words(const std::optional<Span>& span) const;  // "-" when absent
  // Facts of one kind as "hedge|figure|counted", a missing part left empty.
  std::vector<std::string> facts(FactKind kind) const;
  // Quotations as "words / speaker's words / name", "-" for what is missing.
  std::vector<std::string> quotations() const;
  // People as "name, description".
  std::vector<std::string> people() const;
};
Read read_text(const std::string& text);

}  // namespace stet::test
