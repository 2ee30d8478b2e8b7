#include "bank/untold.h"

#include <array>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::array<Untold, 5> kThings{{
    {"age", "How old ", " is"},
    {"birthplace", "Where ", " was born"},
    {"school", "Where ", " went to school"},
    {"pay", "How much ", " earns"},
    {"children", "How many children ", " has"},
}};

// ", 43," or ", 43 " behind any word.
bool has_bare_age(std::string_view text) {
  const auto digit = [&](size_t at) {
    return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
  };
  for (size_t at = text.find(", "); at != std::string_view::npos; at = text.find(", ", at + 1))
    if (digit(at + 2) && digit(at + 3) && at + 4 < text.size() &&
        (text[at + 4] == ',' || text[at + 4] == '.' || text[at + 4] == ';'))
      return true;
  return false;
}

}  // namespace

std::string Untold::of(std::string_view name) const {
  return std::string(before).append(name).append(after);
}

std::span<const Untold> untold_things() {
  return kThings;
}

std::optional<AskedOf> asked_of(std::string_view option) {
  for (const Untold& thing : kThings)
    if (option.starts_with(thing.before) && option.ends_with(thing.after) &&
        option.size() > thing.before.size() + thing.after.size())
      return AskedOf{&thing,
                     option.substr(thing.before.size(),
                                   option.size() - thing.before.size() - thing.after.size())};
  return std::nullopt;
}

std::set<std::string> words_told(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  const auto take = [&] {
    if (!word.empty()) words.insert(lower(word));
    word.clear();
  };
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (is_letter(c.value))
      word.append(text.substr(at, c.length));
    else
      take();
    at += c.length;
  }
  take();
  return words;
}

bool is_untold(const Untold& thing, std::string_view text, const std::set<std::string>& words,
               const Lexicon& lexicon) {
  const WordList& telling = lexicon.list("untold");
  for (const std::string& word : words)
    if (telling.value(word).find(thing.topic) != std::string_view::npos) return false;
  return thing.topic != "age" || !has_bare_age(text);
}

}  // namespace stet
