#include "facts/descriptions.h"

#include <algorithm>
#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kLongest = 16;  // tokens of a description

template <size_t N>
bool among(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 12> kPunctuation{",",  ".", ";", ":", "—", "–",
                                                        "--", "(", ")", "!", "?", "…"};
constexpr WordSet kClause({"who", "which", "whose", "where", "when", "that", "whom", "said", "says",
                           "told", "because", "while", "but", "whether"});
constexpr WordSet kPrepositions({"of", "for", "at", "in", "with", "from", "to", "on", "and", "by",
                                 "against", "since", "who"});
constexpr WordSet kPhraseStart({"a", "an", "the", "one", "first", "former"});
constexpr WordSet kFinite({"is", "are", "was", "were", "has", "had", "have", "will", "would",
                           "could", "can", "may", "does", "did"});
constexpr WordSet kPossessive({"his", "her", "its", "their", "my", "our", "your", "this", "that"});
// Alone they tell whose, not what.
constexpr WordSet kBare({"friend",    "rival",    "wife",     "husband",   "brother",   "sister",
                         "ally",      "son",      "daughter", "mother",    "father",    "opponent",
                         "colleague", "aide",     "boss",     "supporter", "guest",     "victim",
                         "critic",    "partner",  "member",   "candidate", "nominee",   "host",
                         "man",       "woman",    "winner",   "star",      "secretary", "chief",
                         "officer",   "director", "deputy",   "general"});
constexpr std::array<std::string_view, 6> kEndings{"al", "ic", "ian", "ive", "ern", "ary"};

class Describer {
 public:
  Describer(const Galley& galley, const DescriptionLists& lists, const std::vector<Name>& names,
            size_t index)
      : galley_(galley), lists_(lists), names_(names), index_(index), name_(names[index]) {}

  std::optional<Description> run() const {
    if (auto found = ranked(after(), 3)) return found;
    if (auto found = ranked(apposed_before(), 2.5)) return found;
    return ranked(prefixed(), 1);
  }

 private:
  std::optional<Description> ranked(std::optional<Description> found, double rank) const {
    if (!found) return std::nullopt;
    size_t words = found->last - found->first;
    if (is_any(galley_, found->first, kPossessive)) return std::nullopt;
    if (words == 1 && is_any(galley_, found->first, kBare)) return std::nullopt;
    bool determined = words == 2 && is_any(galley_, found->first, kPhraseStart);
    if (determined && is_any(galley_, found->last - 1, kBare)) return std::nullopt;
    found->rank = rank + 0.05 * static_cast<double>(std::min<size_t>(words, 8));
    return found;
  }

  bool role(size_t i) const {
    return galley_.in(i, lists_.roles) && galley_.value(i, lists_.roles) != "plural";
  }
  bool here(size_t i) const {
    return i < galley_.size() && galley_.same_sentence(name_.first, i) &&
           galley_.words[i].quote == galley_.words[name_.first].quote;
  }
  bool comma(size_t i) const { return here(i) && galley_.is(i, ","); }
  bool age(size_t i) const {
    return here(i) && galley_.tokens[i].kind == TokenKind::number && galley_.text(i).size() <= 3;
  }
  bool ends_phrase(size_t i) const {
    return (galley_.tokens[i].kind == TokenKind::mark && !galley_.possessive_mark(i)) ||
           among(galley_.text(i), kPunctuation) || is_any(galley_, i, kClause);
  }

  // ", [43,] [a|the] … role …" up to the next comma or clause.
  std::optional<Description> after() const {
    size_t i = name_.last;
    if (!comma(i)) return std::nullopt;
    ++i;
    if (age(i) && comma(i + 1)) i += 2;
    if (!here(i) || begins_other_person(i)) return std::nullopt;
    return noun_phrase(i);
  }

  // "Trump, Cruz wage …": the next of a list, not a description; unlike "Cruz campaign manager".
  bool begins_other_person(size_t i) const {
    if (index_ + 1 >= names_.size()) return false;
    const Name& next = names_[index_ + 1];
    if (next.title != i || next.kind != NameKind::person) return false;
    if (next.title < next.first) return true;
    bool possessed =
        galley_.is(next.last, "'s") || galley_.tokens[next.last].kind == TokenKind::mark;
    return !possessed && !role(next.last) && !galley_.in(next.last, lists_.modifiers);
  }

  std::optional<Description> noun_phrase(size_t first) const {
    size_t end = first;
    bool found = false;
    bool head_open = true;  // before the first preposition, where the head noun stands
    while (here(end) && end - first < kLongest && !ends_phrase(end)) {
      if (head_open && end > first && is_any(galley_, end, kPrepositions)) head_open = false;
      if (head_open && role(end)) found = true;
      if (head_open && !found && is_verb_like(end)) return std::nullopt;
      if (found && reporting(end)) break;
      if (is_any(galley_, end, kFinite)) return std::nullopt;  // "For Bell, the mayor was …"
      ++end;
    }
    bool cut_short = here(end) && end - first >= kLongest;
    const bool marked = here(end) && galley_.tokens[end].kind == TokenKind::mark;
    if (!found || cut_short || marked || end == first) return std::nullopt;
    if (galley_.in(first, lists_.function_words) && !is_any(galley_, first, kPhraseStart))
      return std::nullopt;
    if (galley_.in(end - 1, lists_.function_words)) return std::nullopt;  // broken off
    if (galley_.is(end - 1, "'s")) return std::nullopt;
    const std::string& opening = galley_.lower(first);
    const bool verb =
        !galley_.tokens[first].capitalised && (opening.ends_with("ed") || opening.ends_with("ing"));
    if (verb && !galley_.in(first, lists_.modifiers)) return std::nullopt;  // ", endorsed …"
    return Description{first, end, 0};
  }

  bool reporting(size_t i) const {
    return galley_.value(i, lists_.cues) == "speech" && !role(i) &&
           galley_.lower(i).ends_with("ed");
  }

  bool is_verb_like(size_t i) const {
    return galley_.in(i, lists_.cues) && !galley_.tokens[i].capitalised && !role(i) &&
           !galley_.lower(i).ends_with("ing");
  }

  // "the cannery's managing director, Leocadia Brandt": back from the comma to a determiner.
  std::optional<Description> apposed_before() const {
    if (name_.title < 2 || !comma(name_.title - 1) || name_.title != name_.first)
      return std::nullopt;
    size_t end = name_.title - 1;
    bool closed =
        !here(name_.last) || ends_phrase(name_.last) || galley_.in(name_.last, lists_.cues);
    if (!closed) return std::nullopt;
    size_t first = end;
    while (first > 0 && here(first - 1) && end - first < 12) {
      --first;
      if (ends_phrase(first)) return std::nullopt;
      bool determiner = is_any(galley_, first, kPhraseStart) || is_any(galley_, first, kPossessive);
      if (!determiner) continue;
      size_t head = first + 1;
      for (size_t i = head; i < end; ++i)
        if (galley_.is(i, "and")) return std::nullopt;
      while (head < end && !is_any(galley_, head, kPrepositions)) ++head;
      if (role(head - 1)) return Description{first, end, 0};
    }
    return std::nullopt;
  }

  // "Miner Joel Macedo", "retired teacher Priya Sandoval", "Mayor Anna Bell".
  std::optional<Description> prefixed() const {
    size_t end = name_.first;
    size_t first = name_.title;
    // "judicial analyst Judge Ada Bell": the title belongs to the name.
    if (first < end && first > 0 && here(first - 1) && role(first - 1)) end = first;
    if (first == end) {
      if (end == 0 || !here(end - 1) || !role(end - 1)) return std::nullopt;
    } else if (!office(end - 1)) {
      return std::nullopt;
    }
    while (first > 0 && here(first - 1) && end - first < 10 && modifies(first - 1)) --first;
    first = whole_name(first);
    return first < end ? std::optional(Description{first, end, 0}) : std::nullopt;
  }

  // A title that says what somebody is, unabbreviated: not "Mr.", not "Sen.".
  bool office(size_t i) const {
    static constexpr WordSet kCourtesy(
        {"dr", "mr", "mrs", "ms", "miss", "sir", "lord", "lady", "dame", "madam"});
    std::string_view word = galley_.text(i);
    if (word.ends_with('.') || is_any(galley_, i, kCourtesy)) return false;
    return lists_.titles.has(word) || role(i) || galley_.is(i, "state") || galley_.is(i, "general");
  }

  bool modifies(size_t i) const {
    if (!galley_.is_word(i) || galley_.is(i, "'s")) return false;
    // "former chief executive and presidential candidate Carla Finn"
    if (galley_.is(i, "and")) return i > 0 && here(i - 1) && role(i - 1);
    if (is_other_person(i)) return false;
    if (role(i) || galley_.in(i, lists_.modifiers)) return true;
    if (galley_.in(i, lists_.function_words) || galley_.in(i, lists_.cues)) return false;
    if (galley_.tokens[i].capitalised) return of_a_name(i) || !galley_.words[i].begins;
    std::string_view word = galley_.lower(i);
    if (word.find('-') != std::string_view::npos) return true;
    for (std::string_view ending : kEndings)
      if (word.size() > ending.size() + 2 && word.ends_with(ending)) return true;
    return false;
  }

  // Where a phrase begins that would cut a name in two: at the name's beginning.
  size_t whole_name(size_t first) const {
    for (size_t n = index_; n-- > 0 && names_[n].last + 12 > name_.first;)
      if (names_[n].first < first && first < names_[n].last) return names_[n].first;
    return first;
  }

  bool is_other_person(size_t i) const {
    for (size_t n = index_; n-- > 0 && names_[n].last + 12 > name_.first;)
      if (names_[n].first <= i && i < names_[n].last) return names_[n].kind == NameKind::person;
    return false;
  }

  // Whether a name covers a token: "WikiLeaks founder …".
  bool of_a_name(size_t i) const {
    for (size_t n = index_; n-- > 0 && names_[n].last + 12 > name_.first;)
      if (names_[n].first <= i && i < names_[n].last) return true;
    return false;
  }

  const Galley& galley_;
  const DescriptionLists& lists_;
  const std::vector<Name>& names_;
  size_t index_;
  const Name& name_;
};

}  // namespace

DescriptionLists::DescriptionLists(const Lexicon& lexicon)
    : roles(lexicon.list("roles")),
      titles(lexicon.list("titles")),
      function_words(lexicon.list("function-words")),
      modifiers(lexicon.list("modifiers")),
      cues(lexicon.list("cues")) {}

std::optional<Description> describe(const Galley& galley, const DescriptionLists& lists,
                                    const std::vector<Name>& names, size_t name) {
  return Describer(galley, lists, names, name).run();
}

Gender description_gender(const Galley& galley, const WordList& roles,
                          const Description& description) {
  for (size_t i = description.first; i < description.last; ++i) {
    if (galley.is(i, "of") || galley.is(i, "for")) break;
    const std::string_view value = galley.value(i, roles);
    if (galley.is(i + 1, "'s")) continue;
    if (value == "man") return Gender::man;
    if (value == "woman") return Gender::woman;
  }
  return Gender::unknown;
}

}  // namespace stet
