// Writes one JSON value straight into a string: for lines that are printed by the thousand, where
// building a tree first costs more than reading the article. Text must be valid UTF-8.
#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <type_traits>

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
  // `name` needs no escapes.
  void key(std::string_view name) {
    separate();
    out_ += '"';
    out_ += name;
    out_ += "\":";
    fresh_ = true;
  }
  void string(std::string_view text);
  void null() { raw("null"); }
  void boolean(bool value) { raw(value ? "true" : "false"); }
  // Whole numbers as such, others in the fewest digits that read back the same; not for NaN.
  template <class Number>
  void number(Number value) {
    char buffer[40];
    const auto end = written(buffer, buffer + sizeof buffer, value);
    raw({buffer, static_cast<size_t>(end - buffer)});
  }

  std::string take() { return std::move(out_); }

 private:
  template <class Number>
  static char* written(char* begin, char* end, Number value) {
    if constexpr (std::is_floating_point_v<Number>) {
      const Number size = value < 0 ? -value : value;
      if (size == 0 || (size >= 1e-5 && size < 1e15))
        return std::to_chars(begin, end, value, std::chars_format::fixed).ptr;
    }
    return std::to_chars(begin, end, value).ptr;
  }

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
