#include "bank/uncounted.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 15;

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (char c : std::string(text) + " ") {
    if (c != ' ' && c != '\n' && c != '\t') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string bare(std::string_view word) {
  while (!word.empty() && !is_letter(static_cast<unsigned char>(word.back())) &&
         !is_digit(static_cast<unsigned char>(word.back())))
    word.remove_suffix(1);
  return lower(word);
}

}  // namespace

std::optional<Uncounted> uncounted_in(std::string_view sentence, const Lexicon& lexicon) {
  std::vector<std::string> words = words_in(sentence);
  if (words.size() < kFewestWords || words.size() > kMostWords) return std::nullopt;
  if (words[0] != "Some" && words[0] != "Several" && words[0] != "Many") return std::nullopt;
  if (!words.back().ends_with('.')) return std::nullopt;
  words.back().pop_back();
  // The plural noun is the first word, or the second after an adjective or a name.
  const WordList& closed = lexicon.list("closed-class");
  size_t head = 1;
  while (head < 4 && !words[head].ends_with('s') && !closed.has(lower(words[head]))) ++head;
  if (head == 4 || !words[head].ends_with('s') || closed.has(lower(words[head])))
    return std::nullopt;
  Uncounted open{"How many", words[0], lower(words[head])};
  for (size_t i = 1; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (has_digit(word) || lexicon.list("numbers").has(lower(word)) ||
        word.find_first_of(",;:()\"?!") != std::string::npos)
      return std::nullopt;
    open.text += " " + word;
  }
  return open;
}

bool is_nowhere_counted(const Uncounted& open, std::string_view text, const Lexicon& lexicon) {
  constexpr size_t kReach = 3;
  const std::vector<std::string> words = words_in(text);
  for (size_t i = 0; i < words.size(); ++i) {
    if (bare(words[i]) != open.counted) continue;
    for (size_t back = 1; back <= std::min(kReach, i); ++back) {
      const std::string before = bare(words[i - back]);
      if (has_digit(before) || lexicon.list("numbers").has(before)) return false;
    }
  }
  return true;
}

}  // namespace stet
