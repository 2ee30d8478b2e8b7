#include "support/picture.h"

#include <doctest/doctest.h>
#include <stb_image.h>
#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

namespace stet::test {

namespace {

constexpr int kStep = 20;              // of a channel, that counts as no difference
constexpr double kTolerated = 0.0002;  // share of pixels: edges shaded otherwise, not words

struct Picture {
  int width = 0;
  int height = 0;
  std::string rgb;
};

void append_number(std::string& out, uint32_t value) {
  for (int shift : {24, 16, 8, 0}) out += static_cast<char>(value >> shift);
}

void append_chunk(std::string& out, const std::string& name, const std::string& bytes) {
  append_number(out, static_cast<uint32_t>(bytes.size()));
  const std::string body = name + bytes;
  out += body;
  append_number(out, static_cast<uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(body.data()),
                                                 static_cast<uInt>(body.size()))));
}

int block_of(const std::string& rgb, size_t at) {
  int block = 0;
  for (size_t c = at; c < at + 3; ++c) block = block << 4 | static_cast<unsigned char>(rgb[c]) >> 4;
  return block;
}

// The commonest colour of each of the 16^3 blocks of the colour cube that occur, by block.
std::map<int, std::string> commonest_colors(const std::string& rgb) {
  std::map<int, std::map<std::string, size_t>> counts;
  for (size_t i = 0; i < rgb.size(); i += 3) ++counts[block_of(rgb, i)][rgb.substr(i, 3)];
  std::map<int, std::string> out;
  for (const auto& [block, colors] : counts)
    out[block] = std::max_element(colors.begin(), colors.end(), [](auto& a, auto& b) {
                   return a.second < b.second;
                 })->first;
  return out;
}

// An indexed PNG of up to 256 colours, each within 15 of the true one.
std::string as_png(const Picture& picture) {
  std::map<int, size_t> index;
  std::string colors, rows;
  for (const auto& [block, color] : commonest_colors(picture.rgb)) {
    index[block] = std::min<size_t>(index.size(), 255);
    if (colors.size() < size_t{256} * 3) colors += color;
  }
  for (size_t i = 0; i < picture.rgb.size(); i += 3) {
    if (i % (static_cast<size_t>(picture.width) * 3) == 0) rows += '\0';  // no filter
    rows += static_cast<char>(index[block_of(picture.rgb, i)]);
  }
  uLongf length = compressBound(static_cast<uLong>(rows.size()));
  std::string packed(length, '\0');
  compress2(reinterpret_cast<Bytef*>(packed.data()), &length,
            reinterpret_cast<const Bytef*>(rows.data()), static_cast<uLong>(rows.size()), 9);
  packed.resize(length);
  std::string head;
  append_number(head, static_cast<uint32_t>(picture.width));
  append_number(head, static_cast<uint32_t>(picture.height));
  head += std::string("\x08\x03\x00\x00\x00", 5);  // 8 bits, indexed
  std::string out = "\x89PNG\r\n\x1a\n";
  append_chunk(out, "IHDR", head);
  append_chunk(out, "PLTE", colors);
  append_chunk(out, "IDAT", packed);
  append_chunk(out, "IEND", "");
  return out;
}

Picture shown(Display& display) {
  const Vec size = display.window().size();
  return {static_cast<int>(size.x), static_cast<int>(size.y), display.window().pixels()};
}

Picture stored(const std::string& path) {
  Picture picture;
  int channels = 0;
  unsigned char* bytes = stbi_load(path.c_str(), &picture.width, &picture.height, &channels, 3);
  if (!bytes) return {};
  const auto count = static_cast<size_t>(picture.width) * static_cast<size_t>(picture.height) * 3;
  picture.rgb.assign(reinterpret_cast<const char*>(bytes), count);
  stbi_image_free(bytes);
  return picture;
}

size_t pixels_apart(const Picture& a, const Picture& b) {
  size_t apart = 0;
  for (size_t i = 0; i < a.rgb.size(); i += 3) {
    int most = 0;
    for (size_t c = i; c < i + 3; ++c)
      most = std::max(most, std::abs(static_cast<unsigned char>(a.rgb[c]) -
                                     static_cast<unsigned char>(b.rgb[c])));
    apart += most > kStep;
  }
  return apart;
}

// `times` smaller both ways, each pixel the mean of the square it stands for.
Picture reduced(const Picture& picture, int times) {
  Picture small{picture.width / times, picture.height / times, {}};
  for (int y = 0; y < small.height; ++y)
    for (int x = 0; x < small.width; ++x)
      for (int channel = 0; channel < 3; ++channel) {
        int sum = 0;
        for (int part = 0; part < times * times; ++part)
          sum += static_cast<unsigned char>(
              picture.rgb[static_cast<size_t>(((y * times + part / times) * picture.width +
                                               x * times + part % times) *
                                                  3 +
                                              channel)]);
        small.rgb += static_cast<char>(sum / (times * times));
      }
  return small;
}

void write(const std::string& path, const Picture& picture) {
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << as_png(picture);
}

void check_against(const std::string& stored_name, const Picture& now) {
  const std::string path = STET_SOURCE_DIR "/tests/game/pictures/" + stored_name + ".png";
  const Picture before = stored(path);
  std::string problem;
  if (before.rgb.empty()) {
    problem = "there is no picture " + path;
  } else if (before.width != now.width || before.height != now.height) {
    problem = "the screen has another size than " + path;
  } else {
    const size_t apart = pixels_apart(now, before);
    const double share = static_cast<double>(apart) * 3 / static_cast<double>(now.rgb.size());
    if (share > kTolerated) problem = std::to_string(apart) + " pixels differ from " + path;
  }
  if (problem.empty()) return;
  const auto folder = std::filesystem::path(STET_PROGRAM).parent_path() / "pictures";
  const std::string fresh = (folder / (stored_name + ".png")).string();
  write(fresh, now);
  FAIL_CHECK(problem, "; look at ", fresh, " and, if it is right: cp ", fresh, " ", path);
}

}  // namespace

void check_picture(Display& display, const std::string& name) {
  check_against(name, shown(display));
}

namespace {

void check_reduced(Display& display, const std::string& size, const std::string& name, int times) {
  const Picture whole = shown(display);
  if (const char* folder = std::getenv("STET_PICTURES"))
    write(std::string(folder) + "/" + name + ".png", whole);
  check_against(size + "/" + name, reduced(whole, times));
}

}  // namespace

void check_small_picture(Display& display, const std::string& name) {
  check_reduced(display, "small", name, 4);
}

void check_tiny_picture(Display& display, const std::string& name) {
  check_reduced(display, "tiny", name, 8);
}

}  // namespace stet::test
