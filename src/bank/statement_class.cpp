#include "bank/statement_class.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace stet {

namespace {

struct Words {
  std::vector<std::string_view> printed;  // without the marks at their ends
  std::vector<std::string> plain;         // in lower case, with a straight apostrophe
  std::vector<Listing> listings;          // of the plain ones
  size_t size() const { return plain.size(); }
};

std::string_view without_marks_at_ends(std::string_view word) {
  constexpr std::array<std::string_view, 13> kMarks{",", ".", ";", ":", "!", "?", "\"",
                                                    "(", ")", "“", "”", "‘", "—"};
  const auto at_end = [&](std::string_view mark) { return word.ends_with(mark); };
  const auto at_front = [&](std::string_view mark) { return word.starts_with(mark); };
  for (auto mark = std::ranges::find_if(kMarks, at_end); mark != kMarks.end();
       mark = std::ranges::find_if(kMarks, at_end))
    word.remove_suffix(mark->size());
  for (auto mark = std::ranges::find_if(kMarks, at_front); mark != kMarks.end();
       mark = std::ranges::find_if(kMarks, at_front))
    word.remove_prefix(mark->size());
  return word;
}

std::string plain(std::string_view printed) {
  constexpr std::string_view kCurly = "’";
  std::string word = lower(printed);
  for (size_t at = word.find(kCurly); at != std::string::npos; at = word.find(kCurly))
    word.replace(at, kCurly.size(), "'");
  return word;
}

Words words_in(std::string_view text, const Lexicon& lexicon) {
  Words words;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
    if (end > at) {
      words.printed.push_back(without_marks_at_ends(text.substr(at, end - at)));
      words.plain.push_back(plain(words.printed.back()));
      words.listings.push_back(lexicon.listing(words.plain.back()));
    }
    at = end + 1;
  }
  return words;
}

// Words [first, first + length) as one.
template <class Word>
std::string run_of(const std::vector<Word>& words, size_t first, size_t length) {
  std::string run(words[first]);
  for (size_t i = first + 1; i < first + length; ++i) run.append(" ").append(words[i]);
  return run;
}

// How long an entry of the list may be that begins with word `i`; 0 where none does.
size_t longest_at(const Words& words, size_t i, const WordList& list) {
  if (words.listings[i].opening.test(list.id()))
    return std::min(list.longest_in_words(), words.size() - i);
  return words.listings[i].holding.test(list.id()) ? 1 : 0;
}

struct Cue {
  std::string printed;
  std::string_view sort;
  size_t at = 0;
};

// The longest entries of the list, from left to right.
std::vector<Cue> cues_in(const Words& words, const WordList& list) {
  std::vector<Cue> cues;
  for (size_t i = 0; i < words.size();) {
    size_t length = longest_at(words, i, list);
    while (length > 0 && !list.has(run_of(words.plain, i, length))) --length;
    if (length > 0)
      cues.push_back(
          {run_of(words.printed, i, length), list.value(run_of(words.plain, i, length)), i});
    i += std::max<size_t>(length, 1);
  }
  return cues;
}

// "we'll", "it'll"
bool is_shortened_will(const std::string& word) {
  return word.ends_with("'ll");
}

// The cue at word `at` is of a clause of its own: "the man who will win", "We lost and will pay".
bool is_led_to(const Words& words, size_t at, const Lexicon& lexicon) {
  const WordList& openers = lexicon.list("clause-openers-of-cues");
  return std::any_of(words.plain.begin(), words.plain.begin() + static_cast<std::ptrdiff_t>(at),
                     [&](const std::string& word) { return openers.has(word); });
}

// "it's", "they're"; "the town's" owns something.
bool is_shortened_be(const std::string& word) {
  constexpr std::array<std::string_view, 9> kIs{"it's",   "that's", "he's",   "she's", "there's",
                                                "what's", "who's",  "here's", "this's"};
  return word.ends_with("'re") || std::ranges::find(kIs, word) != kIs.end();
}

// "is such a shameful plan": a form of "be" leads to the word, a few words before; "were stopped by
// my shameful neighbour" says something else.
bool is_predicate(const Words& words, size_t at, const Lexicon& lexicon) {
  constexpr size_t kReach = 4;
  const WordList& forms = lexicon.list("be-forms");
  for (size_t i = at; i > 0 && at - i < kReach; --i) {
    const std::string& word = words.plain[i - 1];
    if (forms.has(word) || is_shortened_be(word)) return true;
    if (lexicon.list("prepositions").has(word)) return false;
  }
  return false;
}

// "no need to", "on Friday": words beside which a cue doesn't mean it, wherever they stand.
bool is_left_open(const Words& words, const WordList& cues) {
  for (size_t first = 0; first < words.size(); ++first)
    for (size_t length = longest_at(words, first, cues); length > 0; --length)
      if (cues.value(run_of(words.plain, first, length)) == "none") return true;
  return false;
}

bool holds_a_figure(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

// "sold", "was elected": told without a judgement.
bool tells_a_deed(const Words& words, const Lexicon& lexicon) {
  const WordList& deeds = lexicon.list("deeds");
  return std::ranges::any_of(words.plain, [&](const std::string& word) { return deeds.has(word); });
}

bool colours(std::string_view sort) {
  constexpr std::array<std::string_view, 8> kSorts{"judgement",   "mild-judgement", "valuation",
                                                   "superlative", "attitude",       "comment",
                                                   "argument",    "strength"};
  return std::ranges::find(kSorts, sort) != kSorts.end();
}

}  // namespace

const std::array<std::string, 4>& statement_class_names() {
  static const std::array<std::string, 4> names{
      "Something that anybody could check", "A judgement of good or bad", "A forecast or a plan",
      "A call for something to be done"};
  return names;
}

std::optional<Classed> class_of_statement(std::string_view text, const Lexicon& lexicon) {
  const Words words = words_in(text, lexicon);
  const WordList& cues = lexicon.list("statement-cues");
  if (words.size() == 0 || text.find('?') != std::string_view::npos || is_left_open(words, cues))
    return std::nullopt;
  if (words.plain.front() == "for")
    return std::nullopt;  // “For men will be …”: the rest of a reason
  std::optional<Classed> found;
  const auto is_another = [&](StatementClass of, std::string cue) {
    if (found && found->of != of) return true;
    if (!found) found = Classed{of, std::move(cue)};
    return false;
  };
  for (size_t i = 0; i < words.size(); ++i)
    if (is_shortened_will(words.plain[i]) &&
        (is_led_to(words, i, lexicon) ||
         is_another(StatementClass::forecast, std::string(words.printed[i]))))
      return std::nullopt;
  bool has_a_day = false;
  for (Cue& cue : cues_in(words, cues)) {
    has_a_day = has_a_day || cue.sort == "day";
    if (cue.sort == "day") continue;
    if (is_led_to(words, cue.at, lexicon)) return std::nullopt;
    const StatementClass of = cue.sort == "call" ? StatementClass::call : StatementClass::forecast;
    if (of == StatementClass::call && cue.at > 0 &&
        lexicon.list("not-called-upon").has(words.plain[cue.at - 1]))
      return std::nullopt;
    if (is_another(of, std::move(cue.printed))) return std::nullopt;
  }
  bool is_coloured = false;
  for (const Cue& cue : cues_in(words, lexicon.list("stance"))) {
    if (cue.sort == "doubt" || cue.sort == "hearsay") return std::nullopt;
    is_coloured = is_coloured || colours(cue.sort);
  }
  if (found) return is_coloured || has_a_day ? std::nullopt : found;
  for (Cue& cue : cues_in(words, lexicon.list("plain-judgements")))
    if (is_predicate(words, cue.at, lexicon) && !is_led_to(words, cue.at, lexicon) &&
        !holds_a_figure(text) && !has_a_day)
      return Classed{StatementClass::judgement, std::move(cue.printed)};
  if (is_coloured || !(holds_a_figure(text) || tells_a_deed(words, lexicon))) return std::nullopt;
  return Classed{StatementClass::checkable, ""};
}

}  // namespace stet
