#include "article/references.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::array<std::pair<std::string_view, char32_t>, 16> kNamed{{{"amp", U'&'},
                                                                        {"lt", U'<'},
                                                                        {"gt", U'>'},
                                                                        {"quot", U'"'},
                                                                        {"apos", U'\''},
                                                                        {"nbsp", 0xA0},
                                                                        {"ndash", U'–'},
                                                                        {"mdash", U'—'},
                                                                        {"lsquo", U'‘'},
                                                                        {"rsquo", U'’'},
                                                                        {"ldquo", U'“'},
                                                                        {"rdquo", U'”'},
                                                                        {"hellip", U'…'},
                                                                        {"laquo", U'«'},
                                                                        {"raquo", U'»'},
                                                                        {"euro", U'€'}}};

std::optional<char32_t> referred(std::string_view name) {
  if (name.starts_with('#')) {
    name.remove_prefix(1);
    int base = 10;
    if (name.starts_with('x') || name.starts_with('X')) {
      base = 16;
      name.remove_prefix(1);
    }
    unsigned value = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value, base);
    const bool whole = error == std::errc() && end == name.data() + name.size() && !name.empty();
    if (!whole || value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
      return std::nullopt;
    return value;
  }
  for (const auto& [known, value] : kNamed)
    if (known == name) return value;
  return std::nullopt;
}

}  // namespace

std::string resolve_references(std::string_view text) {
  constexpr size_t kLongest = 10;
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t mark = std::min(text.find('&', at), text.size());
    out += text.substr(at, mark - at);
    at = mark;
    if (at == text.size()) break;
    const size_t end = text.substr(at, kLongest).find(';');
    const auto value =
        end == std::string_view::npos ? std::nullopt : referred(text.substr(at + 1, end - 1));
    if (value) {
      append_utf8(out, *value);
      at += end + 1;
    } else {
      out += '&';
      ++at;
    }
  }
  return out;
}

}  // namespace stet
