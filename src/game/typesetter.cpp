#include "game/typesetter.h"

#include <SDL_ttf.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "game/text_runs.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr float kNoWidth = std::numeric_limits<float>::max();
constexpr float kWidestImage = 1000;   // pixels; a page of the atlas has 1024
constexpr uint64_t kKeepFrames = 240;  // a layout not drawn for so long is let go
constexpr size_t kKeepLayouts = 600;
constexpr size_t kKeepWords = 60'000;

constexpr std::string_view kSoftHyphen = "\u00ad";

}  // namespace

std::optional<size_t> TextLayout::word_at(Vec point) const {
  std::optional<size_t> best;
  float best_distance = style.size;  // at most about a space away
  for (const TextLine& line : lines) {
    if (point.y < line.y || point.y >= line.y + line.height) continue;
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      const PlacedWord& word = words[i];
      const float distance = std::max({word.x - point.x, point.x - (word.x + word.width), 0.0f});
      if (distance < best_distance) {
        best_distance = distance;
        best = i;
      }
    }
  }
  return best;
}

Typesetter::Typesetter(Fonts fonts, SDL_Renderer* renderer)
    : fonts_(std::move(fonts)), atlas_(renderer) {}

void Typesetter::begin_frame(float scale) {
  atlas_.begin_frame();
  ++frame_;
  const bool other_faces = wanted_ != fonts_.typeface() && fonts_.has(wanted_);
  if (other_faces) {
    fonts_.use(wanted_);
    atlas_.empty();
  }
  if (other_faces || scale != scale_ || widths_.size() > kKeepWords) {
    layouts_.clear();
    widths_.clear();
  }
  scale_ = scale;
  if (layouts_.size() > kKeepLayouts)
    std::erase_if(layouts_,
                  [&](const auto& entry) { return entry.second.last_used + kKeepFrames < frame_; });
}

template <class Use>
void Typesetter::shaping(const TextStyle& style, Setting in, Use use) {
  TTF_Font* font = fonts_.at(in.face, pixels(style));
  if (!font) return;
  if (in.plain()) return use(font);
  char script[5] = "Zyyy";
  for (int i = 0; in.script != 0 && i < 4; ++i)
    script[i] = static_cast<char>(in.script >> (24 - 8 * i));
  TTF_SetFontScriptName(font, script);
  TTF_SetFontDirection(font, in.right_to_left ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
  use(font);
  TTF_SetFontScriptName(font, "Zyyy");
  TTF_SetFontDirection(font, TTF_DIRECTION_LTR);
}

int Typesetter::pixels(const TextStyle& style) const {
  return std::clamp(static_cast<int>(std::lround(style.size * scale_)), 6, 400);
}

// The word, a NUL, and its setting: c_str() of the key is the word.
std::string Typesetter::image_key(std::string_view word, const TextStyle& style,
                                  Setting in) const {
  std::string key(word == kSoftHyphen ? "-" : word);
  key += '\0';
  key += static_cast<char>(in.face);
  key += in.right_to_left ? 'r' : 'l';
  for (uint32_t part = static_cast<uint32_t>(pixels(style)); part > 0; part >>= 8)
    key += static_cast<char>(part);
  return key;
}

float Typesetter::word_width(std::string_view word, const TextStyle& style, Setting in) {
  if (word.empty()) return 0;
  std::string key = image_key(word, style, in);
  auto found = widths_.find(key);
  if (found != widths_.end()) return found->second;
  int width = 0;
  shaping(style, in, [&](TTF_Font* font) { TTF_SizeUTF8(font, key.c_str(), &width, nullptr); });
  return widths_[std::move(key)] = static_cast<float>(width);
}

const AtlasImage* Typesetter::word_image(std::string_view word, const TextStyle& style,
                                         Setting in) {
  const std::string key = image_key(word, style, in);
  if (const AtlasImage* made = atlas_.find(key)) return made;
  const AtlasImage* made = nullptr;
  shaping(style, in, [&](TTF_Font* font) {
    made = atlas_.add(key, TTF_RenderUTF8_Blended(font, key.c_str(), {255, 255, 255, 255}));
  });
  return made;
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

// Takes characters from the end until the text with an ellipsis fits.
void Typesetter::shorten(TextLayout& layout, float width) {
  std::vector<size_t> ends{0};
  for (size_t at = 0; at < layout.text.size();)
    ends.push_back(at += decode(layout.text, at).length);
  auto shortened = [&](size_t characters) {
    std::string text = layout.text.substr(0, ends[characters]);
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text + "…";
  };
  size_t fits = 0, too_many = ends.size();
  while (too_many - fits > 1) {
    const size_t middle = (fits + too_many) / 2;
    TextLayout tried;
    tried.text = shortened(middle);
    tried.style = layout.style;
    set(tried, kNoWidth);
    (tried.width <= width ? fits : too_many) = middle;
  }
  layout.text = shortened(fits);
}

void Typesetter::set(TextLayout& layout, float width) {
  const RunsOfText in_runs = runs_of(layout.text, layout.style.face, fonts_);
  std::vector<LinePiece> pieces = line_pieces(layout.text);
  if (!in_runs.runs.empty()) {
    std::vector<size_t> cuts;
    for (const TextRun& run : in_runs.runs) cuts.push_back(run.span.begin);
    pieces = cut_pieces(pieces, cuts);
  }
  std::vector<PlacedWord> words;
  std::vector<float> widths;
  auto add = [&](size_t at, Span span) {
    PlacedWord word{span};
    word.face = static_cast<size_t>(layout.style.face);
    if (!in_runs.runs.empty()) {
      const auto after = std::upper_bound(
          in_runs.runs.begin(), in_runs.runs.end(), span.begin,
          [](size_t byte, const TextRun& run) { return byte < run.span.begin; });
      const TextRun& run = *(after - (after == in_runs.runs.begin() ? 0 : 1));
      word = {span, 0, 0, 0, run.face, run.level % 2 == 1, run.script};
    }
    word.width = word_width(slice(layout.text, span), layout.style, setting_of(word));
    words.insert(words.begin() + static_cast<ptrdiff_t>(at), word);
    widths.insert(widths.begin() + static_cast<ptrdiff_t>(at), word.width);
  };
  // Pieces wider than a line, or than an image can be, are cut between characters, so that
  // nothing is ever out of reach.
  const float widest = std::min(width, kWidestImage);
  for (size_t i = 0; i < pieces.size(); ++i) {
    add(i, pieces[i].span);
    if (widths[i] <= widest) continue;
    const std::string word(slice(layout.text, pieces[i].span));
    int fits_px = 0, fits = 0;
    shaping(layout.style, setting_of(words[i]), [&](TTF_Font* font) {
      TTF_MeasureUTF8(font, word.c_str(), static_cast<int>(widest), &fits_px, &fits);
    });
    size_t cut = 0;
    for (int n = 0; n < std::max(fits, 1) && cut < word.size(); ++n)
      cut += decode(word, cut).length;
    if (cut == 0 || cut >= word.size()) continue;
    const LinePiece rest{{pieces[i].span.begin + cut, pieces[i].span.end}, pieces[i].after};
    pieces[i] = {{pieces[i].span.begin, rest.span.begin}, Gap::none};
    words.erase(words.begin() + static_cast<ptrdiff_t>(i));
    widths.erase(widths.begin() + static_cast<ptrdiff_t>(i));
    add(i, pieces[i].span);
    pieces.insert(pieces.begin() + static_cast<ptrdiff_t>(i) + 1, rest);
  }

  layout.right_to_left = in_runs.right_to_left;
  const float space = space_width(layout.style), hyphen = word_width("-", layout.style);
  for (const LineRun& run : fill_lines(pieces, widths, space, width, hyphen)) {
    const size_t count = run.last - run.first;
    place_line(layout, std::span(pieces).subspan(run.first, count),
               std::span<const PlacedWord>(words).subspan(run.first, count), in_runs.levels);
  }
  if (!layout.right_to_left || width >= kNoWidth) return;
  layout.width = width;
  for (PlacedWord& word : layout.words) word.x += width - layout.lines[word.line].width;
}

// Words and the spaces between them, in the order they stand from left to right.
void Typesetter::place_line(TextLayout& layout, std::span<const LinePiece> pieces,
                            std::span<const PlacedWord> words,
                            const std::vector<uint8_t>& levels) {
  constexpr size_t kNoWord = static_cast<size_t>(-1);
  struct Item {
    size_t word = kNoWord;  // of the layout
    float width = 0;
  };
  std::vector<Item> items;
  std::vector<uint8_t> item_levels;
  auto level_at = [&](size_t byte) { return byte < levels.size() ? levels[byte] : uint8_t{0}; };
  auto add = [&](Item item, size_t byte) {
    items.push_back(item);
    item_levels.push_back(level_at(byte));
  };
  const float height =
      std::round(static_cast<float>(pixels(layout.style)) * layout.style.line_height);
  TextLine line{layout.words.size(), 0, layout.height, height, 0};
  const float space = space_width(layout.style);
  for (size_t i = 0; i < pieces.size(); ++i) {
    const bool last = i + 1 == pieces.size();
    if (!pieces[i].span.empty()) {
      add({layout.words.size(), words[i].width}, pieces[i].span.begin);
      layout.words.push_back(words[i]);
      layout.words.back().line = layout.lines.size();
    }
    const size_t end = pieces[i].span.end;
    if (!last && (pieces[i].after == Gap::space || pieces[i].after == Gap::kept_space))
      add({kNoWord, space}, end);
    if (last && pieces[i].after == Gap::soft) {
      PlacedWord hyphen{{end, end + kSoftHyphen.size()}};
      hyphen.face = static_cast<size_t>(layout.style.face);
      hyphen.line = layout.lines.size();
      hyphen.width = word_width("-", layout.style);
      add({layout.words.size(), hyphen.width}, end);
      layout.words.push_back(hyphen);
    }
  }
  line.last_word = layout.words.size();
  auto place = [&](const Item& item) {
    if (item.word != kNoWord) layout.words[item.word].x = line.width;
    line.width += item.width;
  };
  if (levels.empty())
    for (const Item& item : items) place(item);
  else
    for (size_t at : visual_order(item_levels)) place(items[at]);
  layout.width = std::max(layout.width, line.width);
  layout.height += height;
  layout.lines.push_back(line);
}

std::vector<Rect> Typesetter::boxes(const TextLayout& layout, Span span) {
  std::vector<Rect> out;
  const float space = space_width(layout.style);
  std::vector<Rect> parts;
  for (const TextLine& line : layout.lines) {
    parts.clear();
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      const PlacedWord& word = layout.words[i];
      if (!word.span.overlaps(span)) continue;
      // How far from the word's beginning byte `at` of the text is.
      auto reach = [&](size_t at) {
        if (at <= word.span.begin) return 0.0f;
        if (at >= word.span.end) return word.width;
        return word_width(slice(layout.text, {word.span.begin, at}), layout.style,
                          setting_of(word));
      };
      const float from = reach(span.begin), to = reach(span.end);
      const float left = word.right_to_left ? word.x + word.width - to : word.x + from;
      parts.push_back({left, line.y, to - from, line.height});
    }
    std::sort(parts.begin(), parts.end(), [](const Rect& a, const Rect& b) { return a.x < b.x; });
    for (size_t i = 0; i < parts.size(); ++i) {
      const bool touches = i > 0 && parts[i].x <= out.back().right() + space + 1;
      if (touches)
        out.back().w = parts[i].right() - out.back().x;
      else
        out.push_back(parts[i]);
    }
  }
  return out;
}

}  // namespace stet
