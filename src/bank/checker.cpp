#include "bank/checker.h"

#include <algorithm>

#include "bank/codes.h"
#include "bank/json_pointer.h"
#include "bank/pack_reader.h"
#include "bank/proof.h"
#include "bank/report.h"
#include "text/file.h"

namespace stet {

namespace {

bool is_error(const Finding& finding) {
  return finding.severity == Severity::error;
}

}  // namespace

bool Checked::passed() const {
  return std::ranges::none_of(findings, is_error);
}

Checked check_pack(std::string_view bytes, const Lexicon& lexicon) {
  Report report;
  Checked checked;
  size_t broken_at = 0;
  auto root = parse_pack(bytes, "", &broken_at);
  if (!root) {
    checked.findings.push_back({Severity::error,
                                code::kNotJson,
                                "",
                                {broken_at, broken_at},
                                root.error().what,
                                root.error().remedy});
    return checked;
  }
  checked.pack = read_pack(*root, report);
  if (checked.pack) {
    check_form(*checked.pack, report);
    prove_into(*checked.pack, lexicon, report);
  }
  checked.findings = std::move(report).finish({bytes.size() - 1, bytes.size()});
  for (Finding& finding : checked.findings)
    if (finding.place.empty()) finding.place = place_of(*root, finding.pointer);
  std::ranges::stable_sort(checked.findings, {},
                           [](const Finding& finding) { return finding.place.begin; });
  if (!checked.passed()) checked.pack.reset();
  return checked;
}

std::string describe(const Finding& finding, std::string_view bytes, const std::string& name) {
  const std::string place = bytes.empty() && !finding.pointer.empty()
                                ? name + ":" + finding.pointer
                                : place_in(bytes, finding.place.begin, name);
  std::string line =
      place + (is_error(finding) ? ": error[" : ": warning[") + finding.code + "]: " + finding.what;
  if (!finding.remedy.empty()) line += "; " + finding.remedy;
  return line;
}

Result<Pack> open_pack(const std::string& path, const Lexicon& lexicon) {
  const auto bytes = read_file(path, kPackLimit, "a pack");
  if (!bytes) return tl::unexpected(bytes.error());
  return open_pack_bytes(*bytes, path, lexicon);
}

Result<Pack> open_pack_bytes(std::string_view bytes, const std::string& name,
                             const Lexicon& lexicon) {
  Checked checked = check_pack(bytes, lexicon);
  if (checked.pack) return std::move(*checked.pack);
  const Finding& first = *std::ranges::find_if(checked.findings, is_error);
  const auto others = std::ranges::count_if(checked.findings, is_error) - 1;
  std::string remedy = first.remedy;
  if (others > 0)
    remedy += " (and " + std::to_string(others) + (others == 1 ? " more error" : " more errors") +
              ": see stet check)";
  return refuse(place_in(bytes, first.place.begin, name), first.what, remedy);
}

std::optional<Pack> read_pack_form(std::string_view bytes) {
  const auto root = parse_pack(bytes);
  if (!root) return std::nullopt;
  Report report;
  auto pack = read_pack(*root, report);
  const bool broken = std::ranges::any_of(std::move(report).finish(), is_error);
  if (broken) return std::nullopt;
  return pack;
}

std::vector<Finding> prove(const Pack& pack, const Lexicon& lexicon) {
  Report report;
  check_form(pack, report);
  prove_into(pack, lexicon, report);
  return std::move(report).finish();
}

}  // namespace stet
