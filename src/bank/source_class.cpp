#include "bank/source_class.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace stet {

namespace {

struct MentionWord {
  std::string lower;
  bool capital = false;
  bool comma = false;  // one follows
};

std::vector<MentionWord> words_in(std::string_view mention) {
  std::vector<MentionWord> words;
  for (size_t at = 0; at < mention.size();) {
    const size_t end = std::min(mention.find_first_of(" \n\t", at), mention.size());
    std::string_view word = mention.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    MentionWord out;
    out.capital = is_upper(decode(word, 0).value);
    out.comma = word.ends_with(',');
    if (out.comma) word.remove_suffix(1);
    out.lower = lower(word);
    words.push_back(std::move(out));
  }
  return words;
}

// Index one past the noun phrase's head: the first "of", "for", "who", or the end.
size_t head_end(const std::vector<MentionWord>& words, size_t first, const Lexicon& lexicon) {
  const WordList& after = lexicon.list("postmodifiers");
  size_t end = first;
  while (end < words.size() && !after.has(words[end].lower)) ++end;
  return end;
}

// "A", "two", "some", or a plural by itself ("officials"): nobody in particular.
bool is_indefinite(const std::vector<MentionWord>& words, const Lexicon& lexicon) {
  constexpr std::string_view kOpeners[] = {"a",    "an",    "one",     "another", "some",
                                           "many", "most",  "several", "other",   "few",
                                           "two",  "three", "four"};
  const std::string& first = words.front().lower;
  return std::find(std::begin(kOpeners), std::end(kOpeners), first) != std::end(kOpeners) ||
         (words.size() <= 2 && !lexicon.list("determiners").has(first));
}

std::optional<SourceClass> without_name(const std::vector<MentionWord>& words,
                                        const Lexicon& lexicon) {
  const WordList& roles = lexicon.list("roles");
  const size_t end = head_end(words, 0, lexicon);
  if (end == 0) return std::nullopt;
  const std::string& head = words[end - 1].lower;
  // "U.S. Geological Survey": a name, whose words tell less than they seem to.
  if (words[end - 1].capital && end > 1) return std::nullopt;
  const std::string_view of = lexicon.list("source-classes").value(head);
  if (of == "document") return SourceClass::document;
  if (of == "body" && !is_indefinite(words, lexicon)) return SourceClass::organization;
  const bool plural = roles.value(head) == "plural" && head.ends_with('s');
  if (!roles.has(head) || !is_indefinite(words, lexicon) || head == "others") return std::nullopt;
  const std::string& first = words.front().lower;
  const bool one = first == "a" || first == "an" || first == "one" || first == "another";
  if (plural == one) return std::nullopt;
  return SourceClass::unnamed;
}

// A capitalised word counts only before a name of two words: "Mayor Anna Bell", not "Ada Baker".
bool is_part_of_name(const std::vector<MentionWord>& words, size_t i) {
  if (!words[i].capital) return false;
  size_t after = 0;
  for (size_t j = i; j + 1 < words.size() && !words[j].comma && words[j + 1].capital; ++j) ++after;
  return after < 2;
}

std::optional<SourceClass> of_a_name(const std::vector<MentionWord>& words,
                                     const Lexicon& lexicon) {
  const WordList& classes = lexicon.list("source-classes");
  const WordList& roles = lexicon.list("roles");
  const WordList& after = lexicon.list("postmodifiers");
  std::optional<SourceClass> found;
  bool in_detail = false;  // behind "of": other people may be named there
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].lower;
    if (word == "former" || word == "ex" || word.starts_with("ex-") || word == "then")
      return std::nullopt;
    if (after.has(word)) in_detail = true;
    if (!is_part_of_name(words, i) && !in_detail) {
      const std::string_view of = classes.value(word);
      const auto own = of == "office" ? std::optional(SourceClass::office)
                       : of == "own"  ? std::optional(SourceClass::own)
                                      : std::nullopt;
      if (own && found && own != found) return std::nullopt;
      if (own) found = own;
      if (of.empty() && roles.has(word) && roles.value(word) != "plural") return std::nullopt;
    }
    if (words[i].comma) in_detail = false;
  }
  return found;
}

}  // namespace

const std::array<std::string, 5>& source_class_names() {
  static const std::array<std::string, 5> names{
      "Named: holds an office or speaks for an organization",
      "Named: an expert or an ordinary person", "An organization, with nobody named",
      "A document, study or survey", "People who aren’t named"};
  return names;
}

std::optional<SourceClass> class_of_source(std::string_view mention, const Lexicon& lexicon) {
  const auto words = words_in(mention);
  if (words.empty()) return std::nullopt;
  const WordList& pronouns = lexicon.list("pronouns");
  if (std::any_of(words.begin(), words.end(),
                  [&](const MentionWord& word) { return pronouns.has(word.lower); }))
    return std::nullopt;
  const bool comma =
      std::any_of(words.begin(), words.end(), [](const MentionWord& word) { return word.comma; });
  if (!comma)
    if (const auto found = without_name(words, lexicon)) return found;
  // A name has two capitalised words in a row.
  for (size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i].capital && words[i + 1].capital && !words[i].comma)
      return of_a_name(words, lexicon);
  return std::nullopt;
}

}  // namespace stet
