#include "game/theme.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "text/file.h"
#include "text/json.h"

namespace stet {

namespace {

constexpr std::array<std::pair<const char*, uint32_t Theme::*>, 9> kTokens{{
    {"paper", &Theme::paper},
    {"sheet", &Theme::sheet},
    {"rule", &Theme::rule},
    {"ink", &Theme::ink},
    {"muted", &Theme::muted},
    {"accent", &Theme::accent},
    {"stet", &Theme::stet},
    {"strike", &Theme::strike},
    {"marker", &Theme::marker},
}};

// "#RRGGBB" as opaque 0xAABBGGRR.
std::optional<uint32_t> parse_color(const std::string& text) {
  uint32_t rgb = 0;
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, rgb, 16);
  if (error != std::errc{} || end != text.data() + 7) return std::nullopt;
  return 0xff000000u | (rgb & 0xffu) << 16 | (rgb & 0xff00u) | rgb >> 16;
}

}  // namespace

Result<Theme> load_theme(const std::string& data_folder, const std::string& name) {
  const std::string path = data_folder + "/assets/themes/" + name + ".json";
  auto bytes = read_file(path, 64 << 10, "a theme");
  if (!bytes) return tl::unexpected(bytes.error());
  auto json = parse_json(*bytes, path);
  if (!json) return tl::unexpected(json.error());
  Theme theme;
  theme.name = name;
  for (auto [token, member] : kTokens) {
    const JsonNode* node = json->find(token);
    auto color = node && node->string() ? parse_color(*node->string()) : std::nullopt;
    if (!color)
      return refuse(path, std::string("has no colour \"") + token + "\"", "write it as #RRGGBB");
    theme.*member = *color;
  }
  return theme;
}

}  // namespace stet
