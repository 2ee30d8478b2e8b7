// Reads the members of a journal line, with one flag for "something is missing or of the wrong
// type": a line whose checksum holds was written by Stet, so one message is enough.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/json.h"
#include "text/span.h"

namespace stet {

class LineMembers {
 public:
  explicit LineMembers(const JsonNode& node) : node_(node) {}

  bool complete() const { return complete_; }
  void fail() { complete_ = false; }

  std::string string(const char* key);
  int64_t integer(const char* key);  // 0 or more
  double number(const char* key);
  bool boolean(const char* key);
  uint64_t seed(const char* key);  // as text
  const JsonNode::Array& array(const char* key);
  std::vector<size_t> indices(const char* key);
  std::vector<std::string> strings(const char* key);
  std::vector<Span> spans(const char* key);           // [[begin, end], …]
  std::optional<int> small_integer(const char* key);  // 0..1000, or absent
  int offset_minutes(const char* key);                // a day either way of UTC

 private:
  const JsonNode& node_;
  bool complete_ = true;
};

}  // namespace stet
