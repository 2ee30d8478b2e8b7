#include "editor/open_for_editing.h"

#include <algorithm>

#include "bank/pack_reader.h"
#include "text/clean.h"

namespace stet {

namespace {

// What the writer leaves out because it means the same as nothing.
bool says_nothing(const JsonNode& node) {
  if (node.is_null()) return true;
  if (node.boolean()) return !*node.boolean();
  if (node.string()) return node.string()->empty();
  return node.array() && node.array()->empty();
}

bool is_kept(const JsonNode& given, const JsonNode& written);

bool list_is_kept(const JsonNode::Array& given, const JsonNode::Array& written) {
  return std::ranges::equal(given, written, is_kept);
}

bool members_are_kept(const JsonNode::Object& given, const JsonNode& written) {
  return std::ranges::all_of(given, [&](const JsonNode::Member& member) {
    const JsonNode* same = written.find(member.key);
    return same ? is_kept(member.node, *same) : says_nothing(member.node);
  });
}

// Whether all that was given stands in what would be written: clean-up aside, and numbers by value.
bool is_kept(const JsonNode& given, const JsonNode& written) {
  if (given.is_number() && written.is_number()) return given.number() == written.number();
  if (given.value.index() != written.value.index()) return says_nothing(given);
  if (given.object()) return members_are_kept(*given.object(), written);
  if (given.array()) return list_is_kept(*given.array(), *written.array());
  if (given.string()) return clean(*given.string()).text == *written.string();
  return given.is_null() || *given.boolean() == *written.boolean();
}

}  // namespace

Result<Pack> open_for_editing(std::string_view bytes, const std::string& name) {
  auto root = parse_pack(bytes, name);
  if (!root) return tl::unexpected(root.error());
  Report report;
  std::optional<Pack> pack = read_pack(*root, report);
  if (pack) {
    const auto written = parse_pack(write_pack(*pack), name);
    if (written && is_kept(*root, *written)) return std::move(*pack);
  }
  for (const Finding& finding : std::move(report).finish())
    if (finding.severity == Severity::error)
      return refuse(place_in(bytes, finding.place.begin, name), finding.what, finding.remedy);
  return refuse(name, "can't be opened here without losing a part of it",
                "run \"stet check\" on it and mend it in a text editor");
}

}  // namespace stet
