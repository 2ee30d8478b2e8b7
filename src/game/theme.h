// A theme: the nine colour tokens of the look, read from assets/themes/NAME.json.
//
// Screens name tokens, never colours, so that a theme is data and a test can check the contrast
// of every pair that is ever drawn together. Colours are ImGui's packed 0xAABBGGRR.
#pragma once

#include <cstdint>
#include <string>

#include "text/result.h"

namespace stet {

struct Theme {
  std::string name;
  uint32_t paper = 0;   // the page behind everything
  uint32_t sheet = 0;   // the raised sheet
  uint32_t rule = 0;    // hairlines
  uint32_t ink = 0;     // text
  uint32_t muted = 0;   // captions
  uint32_t accent = 0;  // the editor's pencil
  uint32_t stet = 0;    // right
  uint32_t strike = 0;  // wrong
  uint32_t marker = 0;  // evidence
};

Result<Theme> load_theme(const std::string& data_folder, const std::string& name);

}  // namespace stet
