#include "writers/added_details.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

bool has_word_beginning(std::string_view text, std::string_view beginning) {
  for (size_t at = text.find(beginning); at != std::string::npos; at = text.find(beginning, at + 1))
    if (at == 0 || !is_letter(decode_before(text, at).value)) return true;
  return false;
}

// "brief,short": the text has a word that begins so.
bool is_hinted_at(std::string_view text, std::string_view hints) {
  return std::ranges::any_of(parts_of(hints, ","), [text](std::string_view beginning) {
    return has_word_beginning(text, beginning);
  });
}

// A row of the list: "manner: brief,short; year,month".
struct Row {
  std::string_view sort, hints, hints_of_passage;

  explicit Row(std::string_view value) {
    const size_t colon = std::min(value.find(": "), value.size());
    sort = value.substr(0, colon);
    const auto parts = parts_of(value.substr(std::min(colon + 2, value.size())), "; ");
    if (!parts.empty()) hints = parts[0];
    if (parts.size() > 1) hints_of_passage = parts[1];
  }
};

// "an hour-long interview", "an unfinished book", "a two-hour meeting"
bool goes_with(std::string_view article, std::string_view detail) {
  if (article != "a" && article != "an") return true;
  const bool is_vowel = std::string_view("aeiou").find(detail.front()) != std::string_view::npos ||
                        detail.starts_with("hour");
  return is_vowel == (article == "an") && !detail.starts_with("unani");
}

}  // namespace

AddedDetails::AddedDetails(const Source& source)
    : details_(source.lexicon.list("added-details")), article_(lower(source.article.text)) {}

bool AddedDetails::leaves_open(std::string_view detail, std::string_view hints) {
  const auto known = open_.find(detail);
  if (known != open_.end()) return known->second;
  return open_[detail] = !is_hinted_at(article_, hints);
}

std::string AddedDetails::draw(const AddedPlace& place, std::string_view passage, Chance& chance) {
  const std::string shown = lower(passage);
  std::vector<std::string_view> fit;
  const auto consider = [&](std::string_view detail) {
    const Row row(details_.value(detail));
    if (row.sort == place.sort && goes_with(place.before, detail) &&
        std::ranges::find(used_, detail) == used_.end() && leaves_open(detail, row.hints) &&
        !is_hinted_at(shown, row.hints_of_passage))
      fit.push_back(detail);
  };
  if (place.among.empty())
    for (std::string_view detail : details_.entries()) consider(detail);
  for (std::string_view detail : parts_of(place.among, ", ")) {
    const bool is_of_a_new_one = detail.starts_with("a ");
    if (!is_of_a_new_one) consider(detail);
    if (is_of_a_new_one && place.before == "a") consider(detail.substr(2));
  }
  return fit.empty() ? "" : std::string(fit[chance.below(fit.size())]);
}

}  // namespace stet
