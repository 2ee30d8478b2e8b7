#include "game/typesetter.h"

#include <SDL_ttf.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "game/line_breaker.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr float kNoWidth = std::numeric_limits<float>::max();
constexpr float kWidestImage = 1000;   // pixels; a page of the atlas has 1024
constexpr uint64_t kKeepFrames = 240;  // a layout not drawn for so long is let go
constexpr size_t kKeepLayouts = 600;
constexpr size_t kKeepWords = 60'000;

// Pieces wider than a line, or than an image can be, are cut between characters, so that nothing
// is ever out of reach.
void cut_wide_pieces(std::string_view text, TTF_Font* font, float width,
                     std::vector<LinePiece>& pieces, std::vector<float>& widths) {
  for (size_t i = 0; i < pieces.size(); ++i) {
    if (widths[i] <= width) continue;
    const std::string word(slice(text, pieces[i].span));
    int fits_px = 0, fits = 0;
    TTF_MeasureUTF8(font, word.c_str(), static_cast<int>(width), &fits_px, &fits);
    size_t cut = 0;
    for (int n = 0; n < std::max(fits, 1) && cut < word.size(); ++n)
      cut += decode(word, cut).length;
    if (cut == 0 || cut >= word.size()) continue;
    const LinePiece rest{{pieces[i].span.begin + cut, pieces[i].span.end}, pieces[i].after};
    pieces[i] = {{pieces[i].span.begin, rest.span.begin}, Gap::none};
    widths[i] = static_cast<float>(fits_px);
    int rest_px = 0;
    TTF_SizeUTF8(font, word.c_str() + cut, &rest_px, nullptr);
    pieces.insert(pieces.begin() + static_cast<ptrdiff_t>(i) + 1, rest);
    widths.insert(widths.begin() + static_cast<ptrdiff_t>(i) + 1, static_cast<float>(rest_px));
  }
}

}  // namespace

std::optional<size_t> TextLayout::word_at(Vec point) const {
  for (const TextLine& line : lines) {
    if (point.y < line.y || point.y >= line.y + line.height) continue;
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      const float end = i + 1 < line.last_word ? words[i + 1].x : words[i].x + words[i].width;
      if (point.x >= words[i].x && point.x < end) return i;
    }
  }
  return std::nullopt;
}

Typesetter::Typesetter(Fonts fonts, SDL_Renderer* renderer)
    : fonts_(std::move(fonts)), atlas_(renderer) {}

void Typesetter::begin_frame(float scale) {
  atlas_.begin_frame();
  ++frame_;
  if (scale != scale_ || widths_.size() > kKeepWords) {
    layouts_.clear();
    widths_.clear();
  }
  scale_ = scale;
  if (layouts_.size() > kKeepLayouts)
    std::erase_if(layouts_,
                  [&](const auto& entry) { return entry.second.last_used + kKeepFrames < frame_; });
}

int Typesetter::pixels(const TextStyle& style) const {
  return std::clamp(static_cast<int>(std::lround(style.size * scale_)), 6, 400);
}

// The word, a NUL, and its setting: c_str() of the key is the word.
std::string Typesetter::image_key(std::string_view word, const TextStyle& style) const {
  std::string key(word);
  const int size = pixels(style);
  for (int part : {0, static_cast<int>(style.face), size & 0xff, size >> 8})
    key += static_cast<char>(part);
  return key;
}

float Typesetter::word_width(std::string_view word, const TextStyle& style) {
  if (word.empty()) return 0;
  std::string key = image_key(word, style);
  auto found = widths_.find(key);
  if (found != widths_.end()) return found->second;
  int width = 0;
  if (TTF_Font* font = fonts_.at(style.face, pixels(style)))
    TTF_SizeUTF8(font, key.c_str(), &width, nullptr);
  return widths_[std::move(key)] = static_cast<float>(width);
}

// Words stand on whole pixels, so the space between them is a whole number too: rounded up, since
// small sans faces run together otherwise. Measured over many, as SDL_ttf rounds one down.
float Typesetter::space_width(const TextStyle& style) {
  static const std::string spaces(16, ' ');
  return std::ceil(word_width(spaces, style) / 16 - 0.1f);
}

const TextLayout& Typesetter::layout(std::string_view text, const TextStyle& style, float width) {
  return cached(text, style, std::max(width, 1.0f), false);
}

const TextLayout& Typesetter::line(std::string_view text, const TextStyle& style) {
  return cached(text, style, kNoWidth, false);
}

const TextLayout& Typesetter::line(std::string_view text, const TextStyle& style, float width) {
  const TextLayout& whole = line(text, style);
  return whole.width <= width ? whole : cached(text, style, width, true);
}

const TextLayout& Typesetter::cached(std::string_view text, const TextStyle& style, float width,
                                     bool cut) {
  std::string key(text);
  for (float part : {style.size, style.line_height, width, cut ? 1.0f : 0.0f})
    key.append(reinterpret_cast<const char*>(&part), sizeof part);
  key += static_cast<char>(style.face);
  Cached& entry = layouts_[std::move(key)];
  entry.last_used = frame_;
  if (entry.layout) return *entry.layout;
  entry.layout = std::make_unique<TextLayout>();
  entry.layout->style = style;
  entry.layout->text = text;
  if (cut) shorten(*entry.layout, width);
  set(*entry.layout, cut ? kNoWidth : width);
  return *entry.layout;
}

// Takes words, then characters, from the end until the text with an ellipsis fits.
void Typesetter::shorten(TextLayout& layout, float width) {
  std::string& text = layout.text;
  const float room = width - word_width("…", layout.style);
  TTF_Font* font = fonts_.at(layout.style.face, pixels(layout.style));
  int fits_px = 0, fits = 0;
  if (font && room > 0)
    TTF_MeasureUTF8(font, text.c_str(), static_cast<int>(room), &fits_px, &fits);
  size_t cut = 0;
  for (int n = 0; n < fits && cut < text.size(); ++n) cut += decode(text, cut).length;
  text.resize(cut);
  while (!text.empty() && text.back() == ' ') text.pop_back();
  text += "…";
}

void Typesetter::set(TextLayout& layout, float width) {
  TTF_Font* font = fonts_.at(layout.style.face, pixels(layout.style));
  std::vector<LinePiece> all = line_pieces(layout.text);
  std::vector<float> widths;
  widths.reserve(all.size());
  for (const LinePiece& piece : all)
    widths.push_back(word_width(slice(layout.text, piece.span), layout.style));
  if (font) cut_wide_pieces(layout.text, font, std::min(width, kWidestImage), all, widths);

  const float space = space_width(layout.style);
  const float height =
      std::round(static_cast<float>(pixels(layout.style)) * layout.style.line_height);
  float y = 0;
  for (const LineRun& run : fill_lines(all, widths, space, width)) {
    TextLine line{layout.words.size(), 0, y, height, 0};
    float x = 0;
    for (size_t i = run.first; i < run.last; ++i) {
      if (!all[i].span.empty())
        layout.words.push_back({all[i].span, x, widths[i], layout.lines.size()});
      line.width = x + widths[i];
      x = line.width + (all[i].after == Gap::space || all[i].after == Gap::kept_space ? space : 0);
    }
    line.last_word = layout.words.size();
    layout.width = std::max(layout.width, line.width);
    layout.lines.push_back(line);
    y += height;
  }
  layout.height = y;
}

std::vector<Rect> Typesetter::boxes(const TextLayout& layout, Span span) {
  std::vector<Rect> out;
  for (const TextLine& line : layout.lines) {
    std::optional<Rect> box;
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      const PlacedWord& word = layout.words[i];
      if (!word.span.overlaps(span)) continue;
      auto reach = [&](size_t end) {  // x of byte `end` of the text, within this word
        if (end <= word.span.begin) return word.x;
        if (end >= word.span.end) return word.x + word.width;
        return word.x + word_width(slice(layout.text, {word.span.begin, end}), layout.style);
      };
      const float left = reach(span.begin), right = reach(span.end);
      if (!box) box = Rect{left, line.y, 0, line.height};
      box->w = right - box->x;
    }
    if (box) out.push_back(*box);
  }
  return out;
}

}  // namespace stet
