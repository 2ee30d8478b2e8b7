#include "exchange/html.h"

#include "text/file.h"

namespace stet {

std::string html_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string filled(std::string_view page,
                   const std::vector<std::pair<std::string_view, std::string>>& values) {
  std::string out;
  for (size_t begin; (begin = page.find("{{")) != std::string_view::npos;) {
    const size_t end = page.find("}}", begin);
    if (end == std::string_view::npos) break;
    out += page.substr(0, begin);
    for (const auto& [name, value] : values)
      if (name == page.substr(begin + 2, end - begin - 2)) out += value;
    page.remove_prefix(end + 2);
  }
  return out.append(page);
}

Result<std::string> read_page_asset(const std::string& assets, std::string_view name) {
  return read_file(assets + "/page/" + std::string(name), 1 << 20, "a part of Stet's pages");
}

}  // namespace stet
