#include "bank/source_class.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace stet {

namespace {

struct MentionWord {
  std::string printed;
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
    out.printed = word;
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
  if (of == "document") return SourceClass::impersonal;
  if (of == "body" && !is_indefinite(words, lexicon)) return SourceClass::impersonal;
  if (of == "party") return std::nullopt;
  const bool plural = roles.value(head) == "plural" && head.ends_with('s');
  if (!roles.has(head) || !is_indefinite(words, lexicon) || head == "others") return std::nullopt;
  const std::string& first = words.front().lower;
  const bool one = first == "a" || first == "an" || first == "one" || first == "another";
  if (plural == one) return std::nullopt;
  return SourceClass::unnamed;
}

// "The State Department", "the FBI": a body by its own name.
bool names_a_body(const std::vector<MentionWord>& words, const Lexicon& lexicon) {
  const size_t first = words.front().lower == "the" ? 1 : 0;
  if (first == words.size() ||
      std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.end(),
                  [](const MentionWord& word) { return !word.capital; }))
    return false;
  const WordList& known = lexicon.list("organizations");
  std::string name = words[first].printed;
  for (size_t i = first + 1; i < words.size(); ++i) name += " " + words[i].printed;
  if (known.has(name)) return true;
  const WordList& ends = lexicon.list("organization-words");
  const std::string& last = words.back().printed;
  return words.size() > first + 1 && ends.has(last) && (ends.value(last).empty() || first == 1);
}

bool tells_of_a_person(std::string_view said) {
  return said == "person" || said == "voice";
}

// Two capitalised words in a row, the first a first name or a role said of them: a person. "The
// U.S. Geological Survey" is none.
bool names_somebody(const std::vector<MentionWord>& words, const Lexicon& lexicon) {
  const WordList& roles = lexicon.list("roles");
  bool name = false;
  bool person = false;
  bool comma = false;
  for (size_t i = 0; i < words.size(); ++i) {
    // "Tad Bell, a senior adviser"
    person |= comma && !words[i].capital && roles.has(words[i].lower) &&
              roles.value(words[i].lower) != "plural";
    comma |= words[i].comma;
    const bool pair =
        i + 1 < words.size() && words[i].capital && words[i + 1].capital && !words[i].comma;
    name |= pair;
    person |= (pair && lexicon.list("first-names").has(words[i].printed)) ||
              tells_of_a_person(lexicon.list("source-classes").value(words[i].lower));
  }
  return name && person;
}

}  // namespace

const std::array<std::string, 3>& source_class_names() {
  static const std::array<std::string, 3> names{
      "Somebody with a name", "An organization or a document", "People who aren’t named"};
  return names;
}

std::optional<SourceClass> class_of_source(std::string_view mention, const Lexicon& lexicon) {
  const auto words = words_in(mention);
  if (words.empty() || mention.find('/') != std::string_view::npos) return std::nullopt;
  const WordList& pronouns = lexicon.list("pronouns");
  if (std::any_of(words.begin(), words.end(),
                  [&](const MentionWord& word) { return pronouns.has(word.lower); }))
    return std::nullopt;
  const bool comma =
      std::any_of(words.begin(), words.end(), [](const MentionWord& word) { return word.comma; });
  if (!comma)
    if (const auto found = without_name(words, lexicon)) return found;
  if (!comma && names_a_body(words, lexicon)) return SourceClass::impersonal;
  if (names_somebody(words, lexicon)) return SourceClass::named;
  return std::nullopt;
}

}  // namespace stet
