// A stretch of the article by words, as the rules look at it: printed, in lower case, and what part
// of speech each is.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "writers/phrasing.h"
#include "writers/writer.h"

namespace stet {

class Stretch {
 public:
  Stretch(const Source& source, Span span);

  size_t size() const { return lower_.size(); }
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < size() ? lower_[i] : none;
  }
  std::string_view printed(size_t i) const { return i < size() ? printed_[i] : ""; }
  Pos pos(size_t i) const { return i < size() ? tags_[i] : Pos::x; }
  bool is(size_t i, std::initializer_list<Pos> any) const {
    return std::ranges::find(any, pos(i)) != any.end();
  }
  bool listed(std::string_view list, size_t i) const {
    return i < size() && lexicon.list(list).has(lower_[i]);
  }
  bool has(std::initializer_list<std::string_view> any) const {
    return std::ranges::any_of(lower_, [&](const auto& word) { return is_one_of(word, any); });
  }
  bool is_lower_case(size_t i) const {
    return i < size() && is_lower(decode(printed_[i], 0).value);
  }

  const Lexicon& lexicon;
  const WordList& misspelled;  // asked of every word

 private:
  std::vector<std::string_view> printed_;
  std::vector<std::string> lower_;
  std::vector<Pos> tags_;
};

}  // namespace stet
