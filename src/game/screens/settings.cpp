#include "game/screens/settings.h"

#include <array>
#include <span>
#include <vector>

namespace stet {

namespace {

struct Choice {
  const char* value;
  const char* label;
};

constexpr std::array kThemes{Choice{"newsprint", "Newsprint"}, Choice{"night-desk", "Night desk"},
                             Choice{"high-contrast", "High contrast"}};
constexpr std::array kCertainty{Choice{"on", "Yes"}, Choice{"off", "No"}};
constexpr std::array kSizes{Choice{"90", "90 %"}, Choice{"100", "100 %"}, Choice{"120", "120 %"},
                            Choice{"150", "150 %"}};

std::optional<SettingWish> row(Frame& frame, Column& column, const std::string& key,
                               const char* label, std::span<const Choice> choices,
                               const std::string& now) {
  std::vector<Chip> shown;
  for (const Choice& choice : choices)
    shown.push_back({key + "." + choice.value, choice.label, "", now == choice.value});
  paragraph(frame, column, key, label, style::caption, frame.theme.muted);
  column.gap(frame, 0.5f);
  auto pressed = chips(frame, column, "", shown);
  column.gap(frame, 2);
  if (!pressed) return std::nullopt;
  return SettingWish{key, choices[*pressed].value};
}

}  // namespace

std::optional<SettingWish> settings_rows(Frame& frame, Column& column, const SettingsView& view) {
  auto theme = row(frame, column, "theme", "Theme", kThemes, view.theme);
  auto certainty =
      row(frame, column, "certainty", "Ask how sure you are", kCertainty, view.certainty);
  auto size = row(frame, column, "text-size", "Text size", kSizes, view.text_size);
  return theme ? theme : certainty ? certainty : size;
}

}  // namespace stet
