// Writes one JSON value straight into a string: for lines that are printed by the thousand, where
// building a tree first costs more than reading the article. Text must be valid UTF-8.
#pragma once

#include <charconv>
#include <string>
#include <string_view>

namespace stet {

class JsonWriter {
 public:
  void open(char bracket) {
    separate();
    out_ += bracket;
    fresh_ = true;
  }
  void close(char bracket) {
    out_ += bracket;
    fresh_ = false;
  }
  void key(std::string_view name) {
    string(name);
    out_ += ':';
    fresh_ = true;
  }
  void string(std::string_view text);
  void null() { raw("null"); }
  void boolean(bool value) { raw(value ? "true" : "false"); }
  // Whole numbers as such, others in the fewest digits that read back the same; not for NaN.
  template <class Number>
  void number(Number value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    raw({buffer, static_cast<size_t>(end - buffer)});
  }

  std::string take() { return std::move(out_); }

 private:
  void separate() {
    if (!fresh_) out_ += ',';
    fresh_ = false;
  }
  void raw(std::string_view text) {
    separate();
    out_ += text;
  }

  std::string out_;
  bool fresh_ = true;  // nothing stands before on this level
};

}  // namespace stet
