#include "game/text_runs.h"

#include <fribidi.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr uint32_t tag(const char (&name)[5]) {
  uint32_t out = 0;
  for (int i = 0; i < 4; ++i) out = out << 8 | static_cast<unsigned char>(name[i]);
  return out;
}

struct ScriptRange {
  char32_t first, last;
  uint32_t script;
};

// Blocks of Unicode, in order, of the scripts in use whose letters HarfBuzz shapes by rules of
// their own.
constexpr std::array kScripts = std::to_array<ScriptRange>({
    {0x0590, 0x05FF, tag("Hebr")}, {0x0600, 0x06FF, tag("Arab")}, {0x0700, 0x074F, tag("Syrc")},
    {0x0750, 0x077F, tag("Arab")}, {0x0780, 0x07BF, tag("Thaa")}, {0x08A0, 0x08FF, tag("Arab")},
    {0x0900, 0x097F, tag("Deva")}, {0x0980, 0x09FF, tag("Beng")}, {0x0A00, 0x0A7F, tag("Guru")},
    {0x0A80, 0x0AFF, tag("Gujr")}, {0x0B00, 0x0B7F, tag("Orya")}, {0x0B80, 0x0BFF, tag("Taml")},
    {0x0C00, 0x0C7F, tag("Telu")}, {0x0C80, 0x0CFF, tag("Knda")}, {0x0D00, 0x0D7F, tag("Mlym")},
    {0x0D80, 0x0DFF, tag("Sinh")}, {0x0E00, 0x0E7F, tag("Thai")}, {0x0E80, 0x0EFF, tag("Laoo")},
    {0x0F00, 0x0FFF, tag("Tibt")}, {0x1000, 0x109F, tag("Mymr")}, 
    {0x1100, 0x11FF, tag("Hang")}, {0x1200, 0x139F, tag("Ethi")}, {0x1780, 0x17FF, tag("Khmr")},
    {0x3040, 0x309F, tag("Hira")}, {0x30A0, 0x30FF, tag("Kana")}, {0x3400, 0x9FFF, tag("Hani")},
    {0xA8E0, 0xA8FF, tag("Deva")}, {0xAC00, 0xD7AF, tag("Hang")}, {0xF900, 0xFAFF, tag("Hani")},
    {0xFB1D, 0xFB4F, tag("Hebr")}, {0xFB50, 0xFDFF, tag("Arab")}, {0xFE70, 0xFEFE, tag("Arab")},
});

// Marks and joiners that belong to the letter before them, whatever else has them.
bool is_attached(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

bool may_turn(char32_t c) {
  return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE) ||
         (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

bool is_plain(std::string_view text, Face face, Fonts& fonts) {
  const auto own = static_cast<size_t>(face);
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.length;
    if (c.value < 0x300 && c.value != 0xAD && c.value >= 0x80) {
      if (fonts.face_for(face, c.value, own) != own) return false;
    } else if (c.value >= 0x300) {
      if (is_attached(c.value) || may_turn(c.value) || script_of(c.value) != 0 ||
          fonts.face_for(face, c.value, own) != own)
        return false;
    }
  }
  return true;
}

// One level a byte, and the paragraph's direction. Where FriBidi fails, all is left to right.
void set_levels(std::string_view text, RunsOfText& out) {
  std::vector<FriBidiChar> letters;
  std::vector<size_t> lengths;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    letters.push_back(c.value);
    lengths.push_back(c.length);
    at += c.length;
  }
  const auto count = static_cast<FriBidiStrIndex>(letters.size());
  std::vector<FriBidiCharType> types(letters.size());
  std::vector<FriBidiBracketType> brackets(letters.size());
  std::vector<FriBidiLevel> levels(letters.size());
  fribidi_get_bidi_types(letters.data(), count, types.data());
  fribidi_get_bracket_types(letters.data(), count, types.data(), brackets.data());
  FriBidiParType direction = FRIBIDI_PAR_ON;
  if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &direction,
                                          levels.data()) == 0)
    return;
  out.right_to_left = FRIBIDI_IS_RTL(direction);
  for (size_t i = 0; i < letters.size(); ++i)
    out.levels.insert(out.levels.end(), lengths[i],
                      static_cast<uint8_t>(std::max<FriBidiLevel>(levels[i], 0)));
}

}  // namespace

uint32_t script_of(char32_t letter) {
  if (letter < kScripts.front().first) return 0;
  const auto after = std::upper_bound(
      kScripts.begin(), kScripts.end(), letter,
      [](char32_t c, const ScriptRange& range) { return c < range.first; });
  const ScriptRange& range = *(after - 1);
  return letter <= range.last ? range.script : 0;
}

RunsOfText runs_of(std::string_view text, Face face, Fonts& fonts) {
  RunsOfText out;
  if (is_plain(text, face, fonts)) return out;
  set_levels(text, out);
  TextRun run;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool first = out.runs.empty();
    const TextRun before = first ? TextRun{{0, 0}, static_cast<size_t>(face), out.level_at(0), 0}
                                 : out.runs.back();
    run = {{at, at + c.length}, before.face, out.level_at(at), before.script};
    // Figures and punctuation within a word go with the script before them.
    if (!is_attached(c.value) && !is_space(c.value)) {
      run.face = fonts.face_for(face, c.value, before.face);
      if (is_letter(c.value) || script_of(c.value) != 0) run.script = script_of(c.value);
    }
    if (!first && run.face == before.face && run.level == before.level &&
        run.script == before.script)
      out.runs.back().span.end = run.span.end;
    else
      out.runs.push_back(run);
    at += c.length;
  }
  return out;
}

std::vector<size_t> visual_order(std::span<const uint8_t> levels) {
  std::vector<size_t> order(levels.size());
  std::iota(order.begin(), order.end(), size_t{0});
  const uint8_t highest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
  for (uint8_t level = highest; level > 0; --level)
    for (size_t i = 0; i < order.size();) {
      size_t end = i;
      while (end < order.size() && levels[order[end]] >= level) ++end;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(i),
                   order.begin() + static_cast<std::ptrdiff_t>(end));
      i = std::max(end, i + 1);
    }
  return order;
}

}  // namespace stet
