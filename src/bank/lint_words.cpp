// The words of options and stems, as advice looks at them.
#include <algorithm>
#include <array>

#include "bank/lint.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c);
}

// Words in lower case; the sign % is a word, and so is a number with its point and commas.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const std::string plain = folded(text);
  const auto end_word = [&] {
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.pop_back();
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (size_t at = 0; at < plain.size();) {
    const CodePoint c = decode(plain, at);
    const bool in_number = (c.value == '.' || c.value == ',') && !word.empty() &&
                           is_digit(static_cast<unsigned char>(word.back()));
    if (is_word_character(c.value) || in_number || (c.value == '-' && !word.empty())) {
      word.append(plain, at, c.length);
    } else {
      end_word();
      if (c.value == '%') words.emplace_back("%");
    }
    at += c.length;
  }
  end_word();
  return words;
}

bool is_number(std::string_view word) {
  return !word.empty() && is_digit(static_cast<unsigned char>(word[0]));
}

size_t syllables_in(std::string_view word) {
  constexpr std::string_view kVowels = "aeiouy";
  size_t groups = 0;
  bool before = false;
  for (const char c : word) {
    const bool vowel = kVowels.find(c) != std::string_view::npos;
    groups += vowel && !before;
    before = vowel;
  }
  const bool silent_e = word.size() > 2 && word.ends_with('e') && !word.ends_with("le") && groups > 1;
  return groups > 0 ? groups - (silent_e ? 1 : 0) : 1;
}

}  // namespace

std::string meaning_of(std::string_view option, const Lexicon& lexicon) {
  constexpr std::array<std::string_view, 3> kArticles{"the", "a", "an"};
  const WordList& numbers = lexicon.list("numbers");
  std::string meaning;
  const std::vector<std::string> words = words_of(option);
  for (size_t i = 0; i < words.size(); ++i) {
    std::string word = words[i];
    if (words.size() > 1 && std::ranges::find(kArticles, word) != kArticles.end()) continue;
    if (word == "percent") word = "%";
    if (word == "per" && i + 1 < words.size() && words[i + 1] == "cent") {
      word = "%";
      ++i;
    }
    const std::string_view value = numbers.value(word);
    if (is_number(value) && value.find_first_not_of("0123456789") == std::string_view::npos)
      word = value;
    if (is_number(word)) std::erase(word, ',');
    meaning += (meaning.empty() ? "" : " ") + word;
  }
  return meaning;
}

double reading_grade(std::string_view text) {
  size_t sentences = 0, syllables = 0;
  for (size_t i = 0; i < text.size(); ++i)
    if ((text[i] == '.' || text[i] == '!' || text[i] == '?') &&
        (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n'))
      ++sentences;
  const std::vector<std::string> words = words_of(text);
  for (const std::string& word : words) syllables += syllables_in(word);
  if (words.empty()) return 0;
  const auto count = static_cast<double>(words.size());
  return 0.39 * count / static_cast<double>(std::max<size_t>(1, sentences)) +
         11.8 * static_cast<double>(syllables) / count - 15.59;
}

}  // namespace stet
