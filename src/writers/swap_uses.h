// Where the words of a row of assets/words/rewordings.txt may be exchanged: by what stands beside
// them, as words and as parts of speech.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "writers/writer.h"

namespace stet {

// The words of the piece, with what the tagger says of them.
struct SwapText {
  const Source& source;
  Span span;
  size_t begin = 0;  // tokens
  size_t end = 0;
  std::vector<std::string> lower;

  SwapText(const Source& from, Span within) : source(from), span(within) {
    const auto& tokens = source.reading.tokens;
    const auto first =
        std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                         [](const Token& token, size_t at) { return token.span.begin < at; });
    begin = end = static_cast<size_t>(first - tokens.begin());
    for (; end < tokens.size() && tokens[end].span.end <= span.end; ++end) {
      std::string word = stet::lower(slice(source.article.text, tokens[end].span));
      for (size_t mark; (mark = word.find("’")) != std::string::npos;)
        word.replace(mark, std::string_view("’").size(), "'");
      lower.push_back(std::move(word));
    }
  }
  size_t size() const { return lower.size(); }
  Span place(size_t i) const { return source.reading.tokens[begin + i].span; }
  std::string_view printed(size_t i) const { return slice(source.article.text, place(i)); }
  // Beyond either end there is nothing.
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < lower.size() ? lower[i] : none;
  }
  Pos pos(size_t i) const { return i < lower.size() ? source.pos(begin + i) : Pos::x; }
  bool has(std::initializer_list<std::string_view> words) const {
    return std::any_of(words.begin(), words.end(), [this](std::string_view word) {
      return std::find(lower.begin(), lower.end(), word) != lower.end();
    });
  }
};

// Words [first, last) of a piece that might be exchanged for `to`.
struct SwapSite {
  const SwapText& piece;
  size_t first;
  size_t last;

  const std::string& word() const { return piece.at(first); }
  const std::string& before() const { return piece.at(first - 1); }
  const std::string& after() const { return piece.at(last); }
  Pos pos() const { return piece.pos(first); }
  Pos pos_before() const { return piece.pos(first - 1); }
  Pos pos_after() const { return piece.pos(last); }
};

// A use by its name in the list.
struct UseRow {
  std::string_view name;
  bool (*fits)(const SwapSite&);
  double worth;
  bool is_shade = false;  // how sure or how willing: both ways may be true
};
// Null for a name that there isn't.
const UseRow* find_use(std::string_view name);

}  // namespace stet
