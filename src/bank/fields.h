// One object of a pack's JSON, read key by key: each getter checks type and limit, reports what
// is wrong with its place, and returns something usable, so that one run finds everything.
//
// Keys that were never asked for are unknown: finish() keeps them and warns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bank/question.h"
#include "bank/report.h"

namespace stet {

struct Wanted {
  std::string_view meaning;  // "the question as the player reads it"
  size_t limit = 0;          // bytes
  bool required = true;
};

class Fields {
 public:
  // `noun` names the object in messages: "a question". A node that isn't an object is reported
  // once, and then every getter is silent.
  Fields(const JsonNode& node, std::string pointer, std::string_view noun, Report& report);

  bool usable() const { return object_; }
  const std::string& pointer() const { return pointer_; }
  std::string pointer(std::string_view key) const;
  Span place() const { return node_.place; }
  Span place(std::string_view key) const;  // of the object when the key is absent
  bool has(std::string_view key) const { return node_.find(key) != nullptr; }

  // Cleaned. Empty when absent or wrong.
  std::string text(std::string_view key, const Wanted& wanted);
  // `[a-z0-9._-]{1,64}`.
  std::string id(std::string_view key, std::string_view meaning);
  // YYYY-MM-DD; optional.
  std::string date(std::string_view key, std::string_view meaning);
  // An index into `names`; absent after an error, or when absent and not required.
  std::optional<size_t> one_of(std::string_view key, std::string_view noun,
                               const std::vector<std::string_view>& names, const Wanted& wanted);
  std::optional<int64_t> integer(std::string_view key, const Wanted& wanted, int64_t least,
                                 int64_t most);
  std::optional<double> number(std::string_view key, const Wanted& wanted);
  bool flag(std::string_view key, bool otherwise = false);
  // Null after an error, or when absent and not required.
  const JsonNode::Array* list(std::string_view key, const Wanted& wanted, size_t least,
                              size_t most);
  // Texts of a list of texts, each cleaned and within `each`.
  std::vector<std::string> texts(std::string_view key, const Wanted& wanted, size_t least,
                                 size_t most, size_t each);
  const JsonNode* object(std::string_view key);  // null when absent; the type is not looked at

  // Reports without a key stand at the object itself.
  void error(const char* code, std::string_view key, std::string what, std::string remedy);

  void finish(UnknownKeys& unknown);

 private:
  const JsonNode* ask(std::string_view key, const Wanted& wanted);
  void wrong_type(std::string_view key, const JsonNode& node, std::string_view wanted,
                  std::string_view remedy);

  const JsonNode& node_;
  std::string pointer_;
  std::string_view noun_;
  Report& report_;
  bool object_ = false;
  std::vector<std::string_view> asked_;
};

// Reads one text value that stands in a list.
std::string read_text(const JsonNode& node, const std::string& pointer, std::string_view name,
                      size_t limit, Report& report);

}  // namespace stet
