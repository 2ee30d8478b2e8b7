#include "game/fonts.h"

#include <SDL_ttf.h>

#include <array>

namespace stet {

namespace {

constexpr std::array<const char*, 5> kFiles{"PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf",
                                            "Lato-Regular.ttf", "Lato-Bold.ttf"};

}  // namespace

Result<Fonts> Fonts::load(const std::string& data_folder) {
  if (TTF_Init() != 0) return refuse("", std::string("no text can be set: ") + TTF_GetError());
  Fonts fonts;
  fonts.folder_ = data_folder + "/fonts/";
  for (size_t i = 0; i < kFiles.size(); ++i)
    if (!fonts.at(static_cast<Face>(i), 17))
      return refuse(fonts.folder_ + kFiles[i], "can't be opened as a font",
                    "install fonts-paratype and fonts-lato and build again");
  return fonts;
}

TTF_Font* Fonts::at(Face face, int pixels) {
  TTF_Font*& font = open_[{face, pixels}];
  if (!font) {
    const std::string path = folder_ + kFiles[static_cast<size_t>(face)];
    font = TTF_OpenFont(path.c_str(), pixels);  // points at 72 to the inch: pixels
    if (font) TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
  }
  return font;
}

Fonts::~Fonts() {
  for (auto& [key, font] : open_)
    if (font) TTF_CloseFont(font);
  if (!folder_.empty()) TTF_Quit();
}

Fonts::Fonts(Fonts&& other) noexcept
    : folder_(std::exchange(other.folder_, {})), open_(std::exchange(other.open_, {})) {}

Fonts& Fonts::operator=(Fonts&& other) noexcept {
  std::swap(folder_, other.folder_);
  std::swap(open_, other.open_);
  return *this;
}

}  // namespace stet
