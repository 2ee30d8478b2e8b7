#include "article/opener.h"

#include <vector>

#include "text/plain.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < text.size();) {
    CodePoint c = decode(text, at);
    if (is_space(c.value)) {
      at += c.length;
      continue;
    }
    size_t begin = at;
    while (at < text.size() && !is_space(decode(text, at).value)) at += decode(text, at).length;
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

bool has_letter(std::string_view word) {
  for (size_t at = 0; at < word.size(); at += decode(word, at).length)
    if (is_letter(decode(word, at).value)) return true;
  return false;
}

bool closing(char32_t c) {
  return c == U'"' || c == U'”' || c == U'’' || c == U'\'' || c == U'»' || c == U')' || c == U']';
}

bool is_sentence_end(std::string_view text) {
  size_t end = text.size();
  while (end > 0 && closing(decode_before(text, end).value)) end -= decode_before(text, end).length;
  char32_t last = decode_before(text, end).value;
  return last == U'.' || last == U'!' || last == U'?' || last == U'…';
}

bool is_title_case(const std::vector<std::string_view>& words) {
  size_t longer = 0, capitals = 0;
  for (std::string_view word : words) {
    if (!has_letter(word) || length_in_characters(word) < 4) continue;
    ++longer;
    size_t at = 0;
    while (at < word.size() && !is_letter(decode(word, at).value)) at += decode(word, at).length;
    capitals += is_upper(decode(word, at).value);
  }
  return longer >= 3 && capitals * 10 >= longer * 8;
}

}  // namespace

Look look_at(std::string_view text, Span block, const Lexicon& lexicon) {
  std::string_view body = slice(text, block);
  std::vector<std::string_view> words = words_of(body);
  Look look;
  for (std::string_view word : words) look.words += has_letter(word);
  look.one_line = body.find('\n') == std::string_view::npos;
  look.ends_like_a_sentence = is_sentence_end(body);
  look.title_case = is_title_case(words);
  look.starts_upper = !is_lower(decode(body, 0).value);

  const WordList& openers = lexicon.list("block-openers");
  std::string prefix;
  size_t limit = std::min(words.size(), openers.longest_in_words());
  for (size_t n = 0; n < limit; ++n) {
    if (n > 0) prefix += ' ';
    prefix += plain_lower(words[n]);
    std::string_view key = prefix;
    while (key.starts_with('*') || key.starts_with('>') || key.starts_with('['))
      key.remove_prefix(1);
    if (!openers.has(key) && key.ends_with(':')) key.remove_suffix(1);
    if (!openers.has(key)) continue;
    look.opener = openers.value(key);
    look.only_opener = n + 1 == words.size();
  }
  return look;
}

}  // namespace stet
