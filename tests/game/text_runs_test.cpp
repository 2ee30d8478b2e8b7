// Other scripts: direction, the faces that have their letters, shaping. The fonts are DejaVu Sans
// and Lohit Devanagari, which ./dev test installs.
#include "game/text_runs.h"

#include <SDL_ttf.h>
#include <doctest/doctest.h>

#include <algorithm>

#include "game/typesetter.h"
#include "support/measuring.h"

using namespace stet;
using namespace stet::test;

namespace {

// The words of the first line as they stand from left to right.
std::string from_left(const TextLayout& layout) {
  std::vector<const PlacedWord*> words;
  for (const PlacedWord& word : layout.words)
    if (word.line == 0) words.push_back(&word);
  std::sort(words.begin(), words.end(),
            [](const PlacedWord* a, const PlacedWord* b) { return a->x < b->x; });
  std::string out;
  for (const PlacedWord* word : words)
    out += (out.empty() ? "" : "|") + std::string(slice(layout.text, word->span));
  return out;
}

size_t own(Face face) {
  return static_cast<size_t>(face);
}

}  // namespace

TEST_CASE("a line is turned by levels as rule L2 says") {
  auto order = [](std::vector<uint8_t> levels) { return visual_order(levels); };
  CHECK(order({}) == std::vector<size_t>{});
  CHECK(order({0, 0, 0}) == std::vector<size_t>{0, 1, 2});
  CHECK(order({0, 1, 1, 0}) == std::vector<size_t>{0, 2, 1, 3});
  CHECK(order({1, 1, 1}) == std::vector<size_t>{2, 1, 0});
  CHECK(order({1, 2, 2, 1}) == std::vector<size_t>{3, 1, 2, 0});
}

TEST_CASE("plain text is one run that is never looked at") {
  Fonts fonts = *Fonts::load(data_folder());
  CHECK(runs_of("Ferry fares — €9, “naïve”, Привет", Face::serif, fonts).runs.empty());
  CHECK(runs_of("", Face::serif, fonts).runs.empty());
  CHECK_FALSE(fonts.lacks_letters());
}

TEST_CASE("an Arabic sentence runs from the right edge, its figure from the left") {
  Typesetter type = measuring();
  const TextLayout& set = type.layout("ارتفع السعر إلى 25 بالمئة", style::body, 600);
  CHECK(set.right_to_left);
  CHECK(from_left(set) == "بالمئة|25|إلى|السعر|ارتفع");
  float right = 0;
  for (const PlacedWord& word : set.words) {
    right = std::max(right, word.x + word.width);
    // Figures are in the look's own face, which has no Arabic letters.
    CHECK((word.face != own(Face::serif)) == (slice(set.text, word.span) != "25"));
  }
  CHECK(right == 600);
}

TEST_CASE("Hebrew words in an English sentence stand turned, with the comma after them") {
  Typesetter type = measuring();
  const TextLayout& set = type.layout("The sign says שלום עולם, they said.", style::body, 600);
  CHECK_FALSE(set.right_to_left);
  CHECK(from_left(set) == "The|sign|says|עולם|שלום|,|they|said.");
}

TEST_CASE("a span over words that stand apart gives a box for each part") {
  Typesetter type = measuring();
  const std::string text = "one שלום עולם two";
  const TextLayout& set = type.layout(text, style::body, 600);
  CHECK(type.boxes(set, {0, text.size()}).size() == 1);
  // "one" and the first Hebrew word, which stands behind the second.
  CHECK(type.boxes(set, {0, text.find(" עולם")}).size() == 2);
}

TEST_CASE("Arabic letters join: the word is narrower than its letters apart") {
  Typesetter type = measuring();
  float apart = 0;
  for (const char* letter : {"س", "ع", "ر"}) apart += type.line(letter, style::body).width;
  const float joined = type.line("سعر", style::body).width;
  CHECK(joined > 0);
  CHECK(joined < apart);
}

TEST_CASE("Devanagari is shaped: a conjunct is one sign, and a vowel goes before its consonant") {
  Typesetter type = measuring();
  const TextLayout& set = type.line("हिन्दी", style::body);
  REQUIRE(set.words.size() == 1);
  CHECK(set.words[0].script == 0x44657661u);  // 'Deva'
  CHECK(set.words[0].face != own(Face::serif));
  // न + virama + द is set as one conjunct, narrower than the two letters.
  CHECK(type.line("न्द", style::body).width <
        type.line("न", style::body).width + type.line("द", style::body).width);
}

TEST_CASE("letters that no font has are told of") {
  Fonts fonts = *Fonts::load(data_folder());
  CHECK(fonts.face_for(Face::serif, 0xF8FF0, own(Face::serif)) == own(Face::serif));
  CHECK(fonts.lacks_letters());
}

TEST_CASE("a soft hyphen shows only where a line breaks at it") {
  Typesetter type = measuring();
  const std::string text = "news\u00adpaper";
  const TextLayout& whole = type.layout(text, style::body, 400);
  CHECK(from_left(whole) == "news|paper");
  CHECK(whole.lines.size() == 1);
  const TextLayout& broken = type.layout(text, style::body, 65);
  CHECK(broken.lines.size() == 2);
  CHECK(from_left(broken) == "news|\u00ad");
  for (const PlacedWord& word : broken.words) CHECK(word.x + word.width <= 65);
}

TEST_CASE("Chinese breaks between characters, and no line begins with a full stop") {
  const std::string text = "市议会投票决定。渡轮票价上涨";
  const std::vector<LinePiece> pieces = line_pieces(text);
  for (const LinePiece& piece : pieces) CHECK(slice(text, piece.span).substr(0, 3) != "。");
  CHECK(pieces.size() == 13);
}

TEST_CASE("typefaces change every text, and come back") {
  Typesetter type = measuring();
  const float before = type.line("The harbour board met", style::body).width;
  type.use(Typeface::plain);
  type.begin_frame(1);
  const float plain = type.line("The harbour board met", style::body).width;
  CHECK(plain != before);
  type.use(Typeface::newspaper);
  type.begin_frame(1);
  CHECK(type.line("The harbour board met", style::body).width == before);
  if (!type.fonts().has(Typeface::dyslexic)) {
    MESSAGE("fonts-opendyslexic isn't installed: not tested");
    return;
  }
  type.use(Typeface::dyslexic);
  type.begin_frame(1);
  CHECK(type.line("The harbour board met", style::body).width != before);
}
