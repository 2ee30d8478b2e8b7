#include "bank/only_date.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

class Words {
 public:
  Words(std::string_view passage, const Lexicon& lexicon)
      : lexicon_(lexicon), tokens_(tokenize(passage, {0, passage.size()}, lexicon)) {
    for (const Token& token : tokens_) {
      printed_.push_back(slice(passage, token.span));
      lower_.push_back(lower(printed_.back()));
    }
  }

  size_t size() const { return tokens_.size(); }
  Span place(size_t i) const { return tokens_[i].span; }
  // "lunchtime", "the 1960s"
  bool tells_a_time(size_t i) const {
    constexpr size_t kDecade = 5;  // letters
    const bool is_decade = lower_[i].size() == kDecade && lower_[i].ends_with("0s") &&
                           is_digit(decode(lower_[i], 0).value);
    return is_decade || lexicon_.list("other-times").has(lower_[i]);
  }

  // So many words from `i` on make a date, or part of one; 0 for none.
  size_t date_at(size_t i) const {
    if (is_weekday(i) || is_month(i) || is_year(i)) return 1;
    if (is_day_of_month(i) && (is_month(i + 1) || (i > 0 && is_month(i - 1)))) return 1;
    const std::string_view way = lexicon_.list("when-words").value(lower_[i]);
    if (way.starts_with("day") && lower_[i] != "today") return 1;  // "today" may mean nowadays
    constexpr std::string_view kUnits[] = {"week",   "month",  "year", "weekend", "summer",
                                           "winter", "spring", "fall", "autumn",  "night"};
    // "the past year" tells how long, "ABC's This Week" names a programme.
    const bool of_a_unit = way.starts_with("way") && lower_[i] != "past" && lower_[i] != "coming" &&
                           i + 1 < size() &&
                           std::ranges::find(kUnits, printed_[i + 1]) != std::end(kUnits);
    return of_a_unit ? 2 : 0;
  }

  // "Tuesday [night]", "3 May [,] 2026".
  bool joins(size_t i) const {
    constexpr std::string_view kParts[] = {"night", "morning", "evening", "afternoon", ",", "of"};
    return i < size() && std::ranges::find(kParts, lower_[i]) != std::end(kParts);
  }
  bool is_part_of_day(size_t i) const { return joins(i) && lower_[i].size() > 2; }

 private:
  bool is_in(std::string_view list, size_t i) const {
    return i < size() && lexicon_.list(list).has(printed_[i]);
  }
  bool is_weekday(size_t i) const { return is_in("weekdays", i); }
  // "May" may be the verb at the head of a sentence.
  bool is_month(size_t i) const {
    if (!is_in("months", i)) return false;
    constexpr std::string_view kLeads[] = {"in", "last", "late", "early",
                                           "of", "this", "next", "since"};
    return lower_[i] != "may" || is_day_of_month(i + 1) || is_year(i + 1) ||
           (i > 0 && (is_day_of_month(i - 1) ||
                      std::ranges::find(kLeads, lower_[i - 1]) != std::end(kLeads)));
  }
  bool has_digits_only(size_t i) const {
    return i < size() && !printed_[i].empty() &&
           std::ranges::all_of(printed_[i], [](char c) { return c >= '0' && c <= '9'; });
  }
  bool is_year(size_t i) const {
    return has_digits_only(i) && printed_[i].size() == 4 &&
           (printed_[i].starts_with("18") || printed_[i].starts_with("19") ||
            printed_[i].starts_with("20"));
  }
  bool is_day_of_month(size_t i) const { return has_digits_only(i) && printed_[i].size() <= 2; }

  const Lexicon& lexicon_;
  std::vector<Token> tokens_;
  std::vector<std::string_view> printed_;
  std::vector<std::string> lower_;
};

}  // namespace

std::optional<Span> only_date(std::string_view passage, const Lexicon& lexicon) {
  const Words words(passage, lexicon);
  std::optional<Span> only;
  for (size_t i = 0; i < words.size();) {
    size_t length = words.date_at(i);
    if (length == 0) {
      if (words.tells_a_time(i)) return std::nullopt;
      ++i;
      continue;
    }
    if (only) return std::nullopt;
    size_t end = i + length;
    while (end < words.size()) {
      if (const size_t more = words.date_at(end); more > 0)
        end += more;
      else if (words.is_part_of_day(end) ||
               (words.joins(end) && end + 1 < words.size() && words.date_at(end + 1) > 0))
        ++end;
      else
        break;
    }
    only = Span{words.place(i).begin, words.place(end - 1).end};
    i = end;
  }
  return only;
}

}  // namespace stet
