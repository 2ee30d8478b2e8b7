#include "game/typesetter.h"

#include <doctest/doctest.h>

#include "game/display.h"
#include "support/measuring.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string lines_of(const TextLayout& layout) {
  std::string out;
  for (const TextLine& line : layout.lines) {
    if (!out.empty()) out += "|";
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      if (i > line.first_word) out += " ";
      out += slice(layout.text, layout.words[i].span);
    }
  }
  return out;
}

constexpr std::string_view kSentence =
    "Ferry fares will rise by about 20 percent in June, the harbour board said on Tuesday.";

}  // namespace

TEST_CASE("a paragraph is set in lines of its style's height, none wider than the column") {
  Typesetter type = measuring();
  const TextLayout& set = type.layout(kSentence, style::body, 300);
  CHECK(lines_of(set) ==
        "Ferry fares will rise by about|20 percent in June, the harbour|board said on Tuesday.");
  CHECK(set.height == 90);  // 20 at 1.5, three times
  CHECK(set.width <= 300);
  for (const PlacedWord& word : set.words) CHECK(word.x + word.width <= 300);
}

TEST_CASE("setting the same text again gives the same layout") {
  Typesetter type = measuring();
  const TextLayout* first = &type.layout(kSentence, style::body, 300);
  type.begin_frame(1);
  CHECK(&type.layout(kSentence, style::body, 300) == first);
  CHECK(&type.layout(kSentence, style::body, 301) != first);
}

TEST_CASE("sizes follow the scale") {
  Typesetter type = measuring();
  CHECK(type.line("Stet", style::body).height == 30);
  type.begin_frame(2);
  CHECK(type.line("Stet", style::body).height == 60);
}

TEST_CASE("a span gives one box a line, from its first letter to its last") {
  Typesetter type = measuring();
  const TextLayout& set = type.layout(kSentence, style::body, 300);
  const size_t from = kSentence.find("about"), to = kSentence.find(" in June");
  const std::vector<Rect> boxes = type.boxes(set, {from, to});
  REQUIRE(boxes.size() == 2);
  CHECK(boxes[0].y == 0);
  CHECK(boxes[1].y == 30);
  CHECK(boxes[1].x == 0);
  CHECK(boxes[0].x == set.words[5].x);
  CHECK(boxes[0].w == set.words[5].width);

  // Within a word: "fare" of "fares".
  const size_t fares = kSentence.find("fares");
  const Rect part = type.boxes(set, {fares, fares + 4}).at(0);
  CHECK(part.x == set.words[1].x);
  CHECK(part.w < set.words[1].width);
  CHECK(part.w > 0);
  CHECK(type.boxes(set, {fares, fares}).empty());
}

TEST_CASE("a point finds the word under it") {
  Typesetter type = measuring();
  const TextLayout& set = type.layout(kSentence, style::body, 300);
  for (size_t i = 0; i < set.words.size(); ++i) {
    const TextLine& line = set.lines[set.words[i].line];
    CHECK(set.word_at({set.words[i].x + set.words[i].width / 2, line.y + 10}) == i);
  }
  CHECK_FALSE(set.word_at({5, 95}));
  CHECK_FALSE(set.word_at({299, 75}));  // after the last word
}

TEST_CASE("a word wider than the column is cut between characters") {
  Typesetter type = measuring();
  const std::string word(60, 'w');
  const TextLayout& set = type.layout("See " + word + " there", style::body, 200);
  CHECK(set.lines.size() > 3);
  for (const PlacedWord& placed : set.words) CHECK(placed.x + placed.width <= 200);
  std::string whole;
  for (const PlacedWord& placed : set.words) whole += slice(set.text, placed.span);
  CHECK(whole == "See" + word + "there");
}

TEST_CASE("a word wider than an image can be is set in parts that touch") {
  Typesetter type = measuring();
  const TextLayout& set = type.line(std::string(200, 'w'), style::headline);
  REQUIRE(set.lines.size() == 1);
  REQUIRE(set.words.size() > 1);
  for (size_t i = 0; i < set.words.size(); ++i) {
    CHECK(set.words[i].width <= 1000);
    if (i > 0) CHECK(set.words[i].x == set.words[i - 1].x + set.words[i - 1].width);
  }
}

TEST_CASE("a line too long for its place ends in an ellipsis") {
  Typesetter type = measuring();
  CHECK(type.line("Ferry fares to rise", style::caption, 400).text == "Ferry fares to rise");
  const TextLayout& cut = type.line("Ferry fares to rise", style::caption, 80);
  CHECK(cut.text == "Ferry fares…");
  CHECK(cut.width <= 80);
}

TEST_CASE("every script is set, and empty text has no lines") {
  Typesetter type = measuring();
  CHECK(type.layout("Žluťoučký kůň — €9, “naïve” Привет", style::body, 900).lines.size() == 1);
  CHECK(type.layout("", style::body, 300).height == 0);
}

TEST_CASE("a paragraph of 21 KB is drawn whole") {
  std::string text;
  while (text.size() < 21'000) text += "The harbour board met on Tuesday to hear from residents. ";
  Display display = offscreen_display(900, 8000, "newsprint");
  const Theme theme = display.theme();
  display.draw({}, 0, [&](Frame& frame) {
    const TextLayout& set = frame.type.layout(text, style::body, 880);
    const Emphasised all{{0, text.size()}, Emphasis::highlight, theme.marker, theme.accent};
    frame.type.draw(frame.paint, set, {10, 10}, theme.ink, {&all, 1});
  });
  const std::string pixels = display.window().pixels();
  // The last line of text has ink in it: 21,000 bytes at about 100 a line, 30 px each.
  size_t last_dark = 0;
  for (size_t i = 0; i < pixels.size(); i += 3)
    if (static_cast<unsigned char>(pixels[i]) < 0x40) last_dark = i / 3 / 900;
  CHECK(last_dark > 5500);
  CHECK(last_dark < 8000);
}
