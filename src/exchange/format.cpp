#include "exchange/format.h"

#include <algorithm>
#include <array>

#include "exchange/aiken.h"
#include "exchange/anki.h"
#include "exchange/gift.h"
#include "exchange/kahoot.h"
#include "exchange/kvtml.h"
#include "exchange/moodle_xml.h"
#include "exchange/offer.h"
#include "exchange/opentdb.h"
#include "exchange/pack_csv.h"
#include "exchange/page.h"
#include "exchange/worksheet.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::string_view opening(std::string_view bytes) {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  constexpr size_t kLooked = 64 << 10;
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  return trimmed(bytes.substr(0, kLooked));
}

bool is_xml_with(std::string_view bytes, std::string_view tag) {
  const std::string_view text = opening(bytes);
  return text.starts_with('<') && text.find(tag) != std::string_view::npos;
}

// Of a list or an object; "[html]" and "{=yes}" are GIFT's.
bool is_json(std::string_view text) {
  if (text.empty() || (text[0] != '{' && text[0] != '[')) return false;
  const std::string_view inside = trimmed(text.substr(1));
  return inside.starts_with('"') || (text[0] == '[' && inside.starts_with('{'));
}

bool is_opentdb(std::string_view bytes) {
  const std::string_view text = opening(bytes);
  return is_json(text) && text.find("\"stet-pack\"") == std::string_view::npos &&
         (text.find("\"response_code\"") != std::string_view::npos ||
          text.find("\"correct_answer\"") != std::string_view::npos);
}

bool is_aiken(std::string_view bytes) {
  const std::string text = lower(opening(bytes));
  if (text.starts_with('<')) return false;
  return text.starts_with("answer:") || text.find("\nanswer:") != std::string::npos ||
         text.find("\ranswer:") != std::string::npos;
}

bool is_gift(std::string_view bytes) {
  const std::string_view text = opening(bytes);
  const size_t brace = text.find('{');
  return !is_json(text) && !text.starts_with('<') && brace != std::string_view::npos &&
         text.find('}', brace) != std::string_view::npos;
}

// A reader of items as a reader of packs.
template <Result<ItemSet> (*Read)(std::string_view)>
Result<Imported> taken(std::string_view bytes, const std::string& title) {
  const auto set = Read(bytes);
  if (!set) return tl::unexpected(set.error());
  return adopt(*set, title);
}
template <ItemSet (*Read)(std::string_view)>
Result<Imported> taken(std::string_view bytes, const std::string& title) {
  return adopt(Read(bytes), title);
}

template <std::string (*Write)(const ItemSet&, Losses&), PackParts kTold = PackParts{}>
Result<Exported> given(const Pack& pack, const ExportKit&) {
  Losses losses;
  lose_parts(pack, kTold, losses);
  const ItemSet set = offer(pack, losses);
  std::string bytes = Write(set, losses);
  return Exported{std::move(bytes), losses.in_words()};
}

std::string xml_with_losses(const ItemSet& set, Losses&) {
  return write_moodle_xml(set);
}

Result<Exported> csv_of(const Pack& pack, const ExportKit&) {
  Losses losses;
  std::string bytes = write_pack_csv(pack, losses);
  return Exported{std::move(bytes), losses.in_words()};
}

Result<Exported> page_of(const Pack& pack, const ExportKit& kit) {
  auto bytes = write_page(pack, kit.assets, kit.lexicon);
  if (!bytes) return tl::unexpected(bytes.error());
  return Exported{std::move(*bytes), {}};
}

Result<Exported> worksheet_of(const Pack& pack, const ExportKit& kit) {
  auto bytes = write_worksheet(pack, kit.assets, kit.lexicon);
  if (!bytes) return tl::unexpected(bytes.error());
  return Exported{std::move(*bytes), left_off_paper(pack).in_words()};
}

constexpr PackParts kTitle{.title = true};
constexpr PackParts kEveryPart{true, true, true, true};

// The first that fits a file is its format, so the loosest come last.
constexpr std::array kFormats{
    Format{"moodle-xml", "Moodle XML", ".xml",
           [](std::string_view bytes) { return is_xml_with(bytes, "<quiz"); },
           taken<read_moodle_xml>, given<xml_with_losses, kTitle>},
    Format{"kvtml", "KVTML", ".kvtml",
           [](std::string_view bytes) { return is_xml_with(bytes, "<kvtml"); }, taken<read_kvtml>,
           given<write_kvtml, kEveryPart>},
    Format{"opentdb", "Open Trivia Database JSON", ".json", is_opentdb, taken<read_opentdb>,
           given<write_opentdb, kTitle>},
    Format{"anki", "Anki text", ".anki.txt", is_anki_text, taken<read_anki_text>,
           given<write_anki_text, kTitle>, false, true},
    Format{"kahoot", "Kahoot's sheet as CSV", ".kahoot.csv", is_kahoot_csv, taken<read_kahoot_csv>,
           given<write_kahoot_csv>},
    Format{"csv", "a table as CSV", ".csv", is_pack_csv, read_pack_csv, csv_of, true},
    Format{"aiken", "Aiken", ".aiken.txt", is_aiken, taken<read_aiken>, given<write_aiken>, false,
           true},
    Format{"gift", "GIFT", ".gift.txt", is_gift, taken<read_gift>, given<write_gift, kTitle>, false,
           true},
    Format{"html", "a page to play", ".html", nullptr, nullptr, page_of},
    Format{"worksheet", "a worksheet to print", ".worksheet.html", nullptr, nullptr, worksheet_of},
};

}  // namespace

std::span<const Format> formats() {
  return kFormats;
}

const Format* find_format(std::string_view name) {
  const auto found = std::ranges::find(kFormats, name, &Format::name);
  return found == kFormats.end() ? nullptr : &*found;
}

std::string format_names(bool readable) {
  std::string names;
  for (const Format& format : kFormats)
    if (format.read || !readable) names += (names.empty() ? "" : ", ") + std::string(format.name);
  return names;
}

const Format* guess_format(std::string_view bytes) {
  const auto found =
      std::ranges::find_if(kFormats, [&](const Format& f) { return f.is && f.is(bytes); });
  return found == kFormats.end() ? nullptr : &*found;
}

}  // namespace stet
