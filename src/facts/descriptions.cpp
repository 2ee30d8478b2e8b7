#include "facts/descriptions.h"

#include <algorithm>

namespace stet {

namespace {

constexpr size_t kLongest = 16;  // tokens of a description

class Describer {
 public:
  Describer(const Galley& galley, const Name& name)
      : galley_(galley),
        name_(name),
        roles_(galley.lexicon.list("roles")),
        titles_(galley.lexicon.list("titles")),
        function_words_(galley.lexicon.list("function-words")),
        cues_(galley.lexicon.list("cues")) {}

  std::optional<Description> run() const {
    if (auto found = after()) return found;
    if (auto found = apposed_before()) return found;
    return prefixed();
  }

 private:
  bool role(size_t i) const {
    return galley_.in(i, roles_) && roles_.value(galley_.lower(i)) != "plural";
  }
  bool here(size_t i) const {
    return i < galley_.size() && galley_.same_sentence(name_.first, i) &&
           galley_.words[i].quote == galley_.words[name_.first].quote;
  }
  bool comma(size_t i) const { return here(i) && galley_.text(i) == ","; }
  bool age(size_t i) const {
    return here(i) && galley_.tokens[i].kind == TokenKind::number && galley_.text(i).size() <= 3;
  }

  static bool ends_description(std::string_view word) {
    for (std::string_view stop : {",", ".", ";", ":", "—", "–", "--", "(", ")", "!", "?", "…"})
      if (word == stop) return true;
    return false;
  }

  bool ends_clause(size_t i) const {
    for (std::string_view word : {"who", "which", "whose", "where", "when", "that", "whom", "said",
                                  "says", "told", "because", "while"})
      if (galley_.is(i, word)) return true;
    return false;
  }

  // ", [43,] [a|the] … role …" up to the next comma or clause.
  std::optional<Description> after() const {
    size_t i = name_.last;
    if (!comma(i)) return std::nullopt;
    ++i;
    if (age(i) && comma(i + 1)) i += 2;
    return noun_phrase(i);
  }

  std::optional<Description> noun_phrase(size_t first) const {
    size_t end = first;
    bool found = false;
    bool head_open = true;  // before the first preposition, where the head noun stands
    while (here(end) && end - first < kLongest) {
      if (galley_.tokens[end].kind == TokenKind::mark || ends_description(galley_.text(end))) break;
      if (ends_clause(end)) break;
      if (head_open && end > first && is_preposition(end)) head_open = false;
      if (head_open && role(end)) found = true;
      if (head_open && !found && is_verb_like(end)) return std::nullopt;
      ++end;
    }
    bool cut_short = here(end) && end - first >= kLongest;
    if (!found || cut_short || end == first) return std::nullopt;
    if (galley_.in(first, function_words_) && !starts_phrase(first)) return std::nullopt;
    return Description{first, end};
  }

  bool starts_phrase(size_t i) const {
    for (std::string_view word : {"a", "an", "the", "his", "her", "its", "their", "one", "another",
                                  "first", "former", "then", "now", "our", "my"})
      if (galley_.is(i, word)) return true;
    return false;
  }

  bool is_preposition(size_t i) const {
    for (std::string_view word : {"of", "for", "at", "in", "with", "from", "to", "on", "and", "by"})
      if (galley_.is(i, word)) return true;
    return false;
  }

  bool is_verb_like(size_t i) const {
    return galley_.in(i, cues_) && !galley_.tokens[i].capitalised && !role(i) &&
           !galley_.lower(i).ends_with("ing");
  }

  // "the cannery's managing director, Leocadia Brandt": back from the comma to a determiner.
  std::optional<Description> apposed_before() const {
    if (name_.title < 2 || !comma(name_.title - 1) || name_.title != name_.first)
      return std::nullopt;
    size_t end = name_.title - 1;
    bool closed = !here(name_.last) || ends_description(galley_.text(name_.last)) ||
                  galley_.in(name_.last, cues_);
    if (!closed) return std::nullopt;
    size_t first = end;
    while (first > 0 && here(first - 1) && end - first < 12) {
      --first;
      if (ends_description(galley_.text(first)) || galley_.tokens[first].kind == TokenKind::mark ||
          ends_clause(first))
        return std::nullopt;
      bool determiner = false;
      for (std::string_view word : {"the", "its", "a", "an", "their", "his", "her"})
        determiner |= galley_.is(first, word);
      if (!determiner) continue;
      size_t head = first + 1;
      while (head < end && !is_preposition(head)) ++head;
      if (head > first && role(head - 1)) return Description{first, end};
    }
    return std::nullopt;
  }

  // "Miner Joel Macedo", "retired teacher Priya Sandoval", "Mayor Anna Bell".
  std::optional<Description> prefixed() const {
    size_t end = name_.first;
    size_t first = name_.title;
    if (first == end) {
      if (end == 0 || !here(end - 1) || !role(end - 1)) return std::nullopt;
    } else if (!office(end - 1)) {
      return std::nullopt;
    }
    size_t back = first;
    while (back > 0 && here(back - 1) && first - back < 6 && modifies(back - 1)) --back;
    if (back < first || first < end) return Description{back, end};
    return std::nullopt;
  }

  // A title that says what somebody is, unabbreviated: not "Mr.", not "Sen.".
  bool office(size_t i) const {
    std::string_view word = galley_.text(i);
    if (word.ends_with('.') || word == "Dr" || word == "Mr" || word == "Mrs" || word == "Ms")
      return false;
    return titles_.has(word) || role(i) || galley_.is(i, "state") || galley_.is(i, "general");
  }

  bool modifies(size_t i) const {
    if (!galley_.is_word(i) || galley_.is(i, "'s")) return false;
    if (role(i)) return true;
    static constexpr std::string_view kModifiers[] = {
        "former",   "retired", "senior",  "chief",      "deputy",    "assistant",
        "local",    "veteran", "then",    "managing",   "acting",    "interim",
        "longtime", "state",   "federal", "national",   "fellow",    "vice",
        "lead",     "head",    "first",   "co-founder", "executive", "political",
        "police",   "school",  "city",    "county",     "campaign",  "district"};
    return std::find(std::begin(kModifiers), std::end(kModifiers), galley_.lower(i)) !=
           std::end(kModifiers);
  }

  const Galley& galley_;
  const Name& name_;
  const WordList &roles_, &titles_, &function_words_, &cues_;
};

}  // namespace

std::optional<Description> describe(const Galley& galley, const Name& name) {
  return Describer(galley, name).run();
}

Gender description_gender(const Galley& galley, const Description& description) {
  const WordList& roles = galley.lexicon.list("roles");
  for (size_t i = description.first; i < description.last; ++i) {
    if (galley.is(i, "of") || galley.is(i, "for")) break;
    std::string_view value = roles.value(galley.lower(i));
    bool possessed = galley.is(i + 1, "'s");
    if (possessed) continue;
    if (value == "man") return Gender::man;
    if (value == "woman") return Gender::woman;
  }
  return Gender::unknown;
}

}  // namespace stet
