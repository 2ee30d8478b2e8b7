#include "bank/only_clause.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "bank/listed_words.h"
#include "bank/voice_words.h"
#include "text/sentences.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_a_mark(char32_t mark) {
  return mark == U'"' || mark == U'“' || mark == U'”';
}

bool breaks_off(char32_t mark) {
  constexpr char32_t kBreaks[] = {U':', U'—', U'–', U'(', U')', U'[', U']'};
  return std::ranges::find(kBreaks, mark) != std::end(kBreaks);
}

// "If the pier is built, or mended, it will", "If it can be built, she said, without a loan, it
// will": more of the clause behind its comma. One comma, or somebody who says so between two, leads
// to what hangs on it.
bool goes_on_behind(std::string_view rest, const Lexicon& lexicon) {
  const std::string_view next = trimmed(rest);
  const auto opens_with = [&](std::string_view words, std::string_view list) {
    return lexicon.list(list).has(lower(words.substr(0, words.find(' '))));
  };
  if (next.starts_with("or ") || next.starts_with("and ") || next.starts_with("no ")) return true;
  const size_t comma = rest.find(", ");
  if (comma == std::string_view::npos) return false;
  if (passing_on(rest.substr(0, comma), Minds::left_out, lexicon).empty()) return true;
  const std::string_view behind = rest.substr(comma + 2);
  return behind.starts_with("without ") || opens_with(behind, "prepositions");
}

// Where the clause that begins at `begin` ends: with its sentence, at the mark that closes it, or
// at a semicolon; at a comma only where the sentence opens with it ("If it rains, they row"), or a
// mark follows. Absent where what goes on behind a comma, a dash or a mark could be of it.
std::optional<size_t> end_of(std::string_view passage, Span clause, bool opens,
                             const Lexicon& lexicon) {
  for (size_t at = clause.begin; at < clause.end;) {
    const CodePoint here = decode(passage, at);
    const size_t next = at + here.length;
    const char32_t then = next < passage.size() ? decode(passage, next).value : U' ';
    const bool after_a_space = at > 0 && passage[at - 1] == ' ';
    if (here.value == U';') return at;
    if (here.value == U',' && !is_digit(then)) {
      const bool ends = is_a_mark(then) ||
                        (opens && !goes_on_behind(slice(passage, {next, clause.end}), lexicon));
      return ends ? std::optional(at) : std::nullopt;
    }
    if (breaks_off(here.value) || (after_a_space && (here.value == U'-' || is_a_mark(here.value))))
      return std::nullopt;
    if (is_a_mark(here.value)) return at;
    at = next;
  }
  return opens ? std::nullopt : std::optional(clause.end);
}

std::string_view without_stop(std::string_view words) {
  constexpr std::string_view kStops = ".! '";  // ''by the river.''
  while (!words.empty() && kStops.find(words.back()) != kStops.npos) words.remove_suffix(1);
  return words;
}

template <size_t N>
bool has_any(std::string_view text, const std::array<std::string_view, N>& words,
             const Lexicon& lexicon) {
  return std::ranges::any_of(tokenize(text, {0, text.size()}, lexicon), [&](const Token& token) {
    return std::ranges::find(words, lower(slice(text, token.span))) != words.end();
  });
}

// What hangs on a condition is not yet so.
bool looks_ahead(std::string_view words, const Lexicon& lexicon) {
  constexpr std::array<std::string_view, 13> kAhead{"will", "would",  "could", "may",    "might",
                                                    "can",  "should", "must",  "cannot", "wo",
                                                    "ca",   "going",  "'ll"};
  return has_any(words, kAhead, lexicon);
}

// "If you look at it": a way of speaking; "if this is any guide": no condition; "if he hopes to
// win": what it is for.
bool is_a_manner(std::string_view clause, const Lexicon& lexicon) {
  constexpr std::array<std::string_view, 12> kManner{"you",   "your",  "any",   "anything",
                                                     "going", "want",  "wants", "wanted",
                                                     "hope",  "hopes", "hoped", "intends"};
  return has_any(clause, kManner, lexicon);
}

// "nobody cares if", "asked if": whether it is so; "especially if": so or not.
bool leads_to_a_question(std::string_view before) {
  constexpr std::array<std::string_view, 18> kAsking{
      "especially", "particularly", "care",  "cares",   "cared",  "know",
      "knows",      "knew",         "ask",   "asked",   "asks",   "asking",
      "see",        "sure",         "clear", "unclear", "wonder", "wondered"};
  const std::string last = lower(before.substr(before.rfind(' ') + 1));
  return std::ranges::find(kAsking, last) != kAsking.end();
}

bool is_a_length(std::string_view lead, std::string_view clause, const Lexicon& lexicon) {
  const std::string first = lower(clause.substr(0, clause.find(' ')));
  return lower(lead) == "as long as" && !first.empty() &&
         (is_digit(decode(first, 0).value) || lexicon.list("numbers").has(first));
}

std::string_view name_of(ClauseOf of) {
  return of == ClauseOf::reason ? "reason" : "condition";
}

}  // namespace

std::vector<std::string_view> clause_leads(ClauseOf of, const Lexicon& lexicon) {
  const WordList& list = lexicon.list("clause-leads");
  std::vector<std::string_view> leads;
  for (std::string_view words : list.entries())
    if (list.value(words) == name_of(of)) leads.push_back(words);
  return leads;
}

std::optional<Span> only_clause(std::string_view passage, ClauseOf of, const Lexicon& lexicon) {
  const std::string_view wanted = name_of(of);
  auto leads = ListedWords(passage, lexicon).entries(lexicon.list("clause-leads"));
  std::erase_if(leads, [&](const auto& lead) { return !lead.value.ends_with(wanted); });
  if (leads.size() != 1 || leads.front().value != wanted) return std::nullopt;
  const Span lead = leads.front().at;
  const auto parts = sentences(passage, {0, passage.size()}, lexicon);
  const auto whole = std::ranges::find_if(parts, [&](Span part) { return part.contains(lead); });
  if (whole == parts.end()) return std::nullopt;
  const std::string_view rest = slice(passage, {lead.end, whole->end});
  const size_t begin = lead.end + static_cast<size_t>(trimmed(rest).data() - rest.data());
  const std::string_view before = trimmed(slice(passage, {whole->begin, lead.begin}));
  const auto end = end_of(passage, {begin, whole->end},
                          before.empty() || before == "“" || before == "\"", lexicon);
  if (!end || *end <= begin) return std::nullopt;
  const std::string_view words = without_stop(slice(passage, {begin, *end}));
  if (words.find(" and that ") != words.npos) return std::nullopt;  // more of what is said
  if (of == ClauseOf::condition) {
    // "waited as long as five hours"
    if (is_a_length(slice(passage, lead), words, lexicon)) return std::nullopt;
    std::string around(passage);
    around.erase(begin, *end - begin);
    if (!looks_ahead(around, lexicon) || is_a_manner(words, lexicon) || leads_to_a_question(before))
      return std::nullopt;
  }
  return words.empty() ? std::nullopt : std::optional(Span{begin, begin + words.size()});
}

}  // namespace stet
