#include "game/icon.h"

#include <doctest/doctest.h>
#include <stb_image.h>
#include <stb_image_write.h>

#include <cstdlib>
#include <filesystem>

#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("the desktop's icon is the one that the window shows") {
  Fonts fonts = *Fonts::load(data_folder());
  const std::vector<uint32_t> drawn = icon_pixels(fonts, theme_named("newsprint"), 128);
  REQUIRE(drawn.size() == 128 * 128);
  std::vector<unsigned char> rgba;
  for (uint32_t pixel : drawn)
    for (int shift : {16, 8, 0, 24}) rgba.push_back(static_cast<unsigned char>(pixel >> shift));
  const char* path = STET_SOURCE_DIR "/assets/stet.png";
  int width = 0, height = 0, channels = 0;
  unsigned char* stored = stbi_load(path, &width, &height, &channels, 4);
  size_t apart = rgba.size();
  if (stored && width == 128 && height == 128) {
    apart = 0;
    for (size_t i = 0; i < rgba.size(); ++i) apart += std::abs(stored[i] - rgba[i]) > 24;
  }
  stbi_image_free(stored);
  if (apart <= 40) return;
  const auto fresh = (std::filesystem::path(STET_PROGRAM).parent_path() / "stet.png").string();
  stbi_write_png(fresh.c_str(), 128, 128, 4, rgba.data(), 128 * 4);
  FAIL_CHECK("the icon differs; look at ", fresh, " and, if it is right: cp ", fresh, " ", path);
}
