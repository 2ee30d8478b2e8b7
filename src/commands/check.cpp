#include <CLI/CLI.hpp>
#include <algorithm>
#include <list>
#include <nlohmann/json.hpp>
#include <ostream>

#include "bank/checker.h"
#include "bank/codes.h"
#include "bank/lint.h"
#include "commands/counted.h"
#include "commands/verb.h"
#include "text/clean.h"
#include "text/data_folder.h"
#include "text/excerpt.h"
#include "text/file.h"

namespace stet {

namespace {

struct Wish {
  std::vector<std::string> packs;
  bool json = false;
};

std::string_view severity_name(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

nlohmann::ordered_json to_json(const Finding& finding, std::string_view bytes) {
  const LineColumn place = line_and_column(bytes, finding.place.begin);
  return {{"severity", severity_name(finding.severity)},
          {"code", finding.code},
          {"pointer", finding.pointer},
          {"line", place.line},
          {"column", place.column},
          {"what", finding.what},
          {"remedy", finding.remedy}};
}

void print_json(const std::string& path, std::string_view bytes, const Checked& checked,
                std::ostream& out) {
  nlohmann::ordered_json line{{"path", path}, {"passed", checked.passed()}};
  line["questions"] = nullptr;
  if (checked.pack) line["questions"] = checked.pack->questions.size();
  line["findings"] = nlohmann::ordered_json::array();
  for (const Finding& finding : checked.findings)
    line["findings"].push_back(to_json(finding, bytes));
  out << line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << "\n";
}

// The line with a caret under the place, and after the caret the JSON pointer.
std::string shown(const Finding& finding, std::string_view bytes) {
  std::string lines = excerpt(bytes, finding.place.begin);
  if (!finding.pointer.empty() && lines.ends_with('\n'))
    lines.insert(lines.size() - 1, " " + clean_line(finding.pointer));
  return lines;
}

void print_for_people(const std::string& path, std::string_view bytes, const Checked& checked,
                      Console& console) {
  for (const Finding& finding : checked.findings)
    console.out << clean_line(describe(finding, bytes, path)) << "\n"
                << shown(finding, bytes);
  const auto count = [&](Severity severity) {
    return static_cast<size_t>(std::ranges::count(checked.findings, severity, &Finding::severity));
  };
  std::string summary;
  if (checked.pack) summary = counted(checked.pack->questions.size(), "question") + ", ";
  if (const size_t errors = count(Severity::error)) summary += counted(errors, "error") + ", ";
  if (const size_t warnings = count(Severity::warning))
    summary += counted(warnings, "warning") + ", ";
  console.err << clean_line(path) << ": " << summary << (checked.passed() ? "passed" : "not passed")
              << "\n";
}

CommandResult check(const Wish& wish, Console& console) {
  const auto folder = find_data_folder(console.data_folder);
  if (!folder) return refused(console, folder.error());
  const auto lexicon = Lexicon::load(*folder + "/assets/words", *folder + "/words.bin");
  if (!lexicon) return refused(console, lexicon.error());
  bool all_passed = true;
  std::list<Pack> packs;  // that passed, to compare with the later ones
  std::vector<NamedPack> earlier;
  for (const std::string& path : wish.packs) {
    const auto bytes = read_file(path, kPackLimit, "a pack");
    Checked checked;
    if (bytes) {
      checked = check_and_lint(*bytes, *lexicon, earlier);
      if (checked.pack) {
        packs.push_back(*checked.pack);
        earlier.push_back({path, &packs.back()});
      }
    } else {
      refused(console, bytes.error());
      checked.findings = {
          {Severity::error, code::kUnreadable, "", {}, bytes.error().what, bytes.error().remedy}};
    }
    if (wish.json)
      print_json(path, bytes ? *bytes : "", checked, console.out);
    else if (bytes)
      print_for_people(path, *bytes, checked, console);
    all_passed = all_passed && checked.passed();
  }
  return {all_passed ? kDone : kRefused, std::nullopt};
}

}  // namespace

Run add_check(CLI::App& app) {
  auto wish = std::make_shared<Wish>();
  app.add_option("PACK", wish->packs, "Packs to check; - is standard input")->required();
  app.add_flag("--json", wish->json, "One JSON object a pack and line");
  return [wish](Console& console) { return check(*wish, console); };
}

}  // namespace stet
