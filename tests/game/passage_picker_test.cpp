// Words and sentences of a passage marked by mouse and by keys.
#include "game/passage_picker.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kText = "Fares will rise. “Nobody likes it,” she said. The council waits.";

std::vector<Span> words_in(const std::string& text) {
  std::vector<Span> words;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find(' ', begin), text.size());
    words.push_back({begin, end});
    begin = end + 1;
  }
  return words;
}

// Marks what is picked, or takes the mark off again, as the editor does.
struct Picked {
  explicit Picked(std::vector<Span> of_wholes = {}, float wide = 700)
      : wholes(std::move(of_wholes)), width(wide) {
    ui = std::make_unique<UiDriver>([this](Frame& frame) { draw(frame); });
  }
  void draw(Frame& frame) {
    ScrollArea page(frame, "page", "Page", {0, 0, frame.size.x, frame.size.y}, true, 32);
    Column column{40, 40, width};
    const auto picked =
        passage_picker(frame, column, {"p", "Passage", kText, units, wholes, marked}, cursor);
    page.column.y = column.y;
    if (!picked) return;
    const size_t before = marked.size();
    std::erase_if(marked, [&](const Span& span) { return span.overlaps(*picked); });
    if (marked.size() == before) marked.push_back(*picked);
  }
  std::string words() const {
    std::string all;
    for (const Span& span : marked)
      all += (all.empty() ? "" : " | ") + std::string(slice(kText, span));
    return all;
  }
  Vec middle(const std::string& id) const {
    const Rect rect = ui->at(id).rect;
    return rect.middle();
  }

  std::vector<Span> units = words_in(kText), wholes, marked;
  float width;
  size_t cursor = 0;
  std::unique_ptr<UiDriver> ui;
};

const std::vector<Span> kSentences{{0, 16}, {17, 49}, {50, kText.size()}};

}  // namespace

TEST_CASE("each word in sight is told, with whether it is marked") {
  Picked p;
  CHECK(p.ui->at("p.1").label == "Fares");
  CHECK(p.ui->at("p.4").label == "“Nobody");
  CHECK(p.ui->find("p.12") == nullptr);
  p.ui->click("p.3");
  CHECK(p.words() == "rise.");
  CHECK(p.ui->at("p.3").value == "marked");
  CHECK(p.ui->at("p.2").value == "");
  CHECK(p.ui->at("p").value == "rise.");
}

TEST_CASE("a click marks a word, another takes the mark off, a drag marks several") {
  Picked p;
  p.ui->click("p.2");
  p.ui->click("p.2");
  CHECK(p.words() == "");
  p.ui->drag_from(p.middle("p.4"), p.middle("p.6"));
  CHECK(p.words() == "“Nobody likes it,”");
  p.ui->drag_from(p.middle("p.3"), p.middle("p.2"));
  CHECK(p.words() == "“Nobody likes it,” | will rise.");
}

TEST_CASE("nothing is picked beside the words, or when the button is let go elsewhere") {
  Picked p;
  const Rect rect = p.ui->at("p").rect;
  p.ui->click_at({rect.right() - 4, rect.bottom() - 4});
  p.ui->drag_from(p.middle("p.2"), {rect.right() + 60, rect.bottom() + 60});
  CHECK(p.words() == "");
}

TEST_CASE("with sentences, one click marks the sentence, and a drag the words") {
  Picked p(kSentences);
  p.ui->click("p.5");
  CHECK(p.words() == "“Nobody likes it,” she said.");
  p.ui->click("p.7");  // of the same sentence: taken off
  CHECK(p.words() == "");
  p.ui->drag_from(p.middle("p.9"), p.middle("p.10"));
  CHECK(p.words() == "The council");
}

TEST_CASE("by keys: arrows move, Shift takes more, Enter and Space mark") {
  Picked p;
  p.ui->focus("p");
  p.ui->press(Key::right);
  p.ui->press(Key::activate);
  CHECK(p.words() == "will");
  p.ui->press(Key::right);
  p.ui->press(Key::right);
  p.ui->press({Key::right, 0, 0, false, true});
  p.ui->press({Key::right, 0, 0, false, true});
  p.ui->press({Key::activate, 0, 0, true});
  CHECK(p.words() == "will | “Nobody likes it,”");
  for (int i = 0; i < 30; ++i) p.ui->press(Key::right);
  p.ui->press(Key::activate);
  CHECK(p.words() == "will | “Nobody likes it,” | waits.");
  for (int i = 0; i < 30; ++i) p.ui->press(Key::left);
  p.ui->press(Key::activate);
  CHECK(p.words() == "will | “Nobody likes it,” | waits. | Fares");
}

TEST_CASE("by keys: down and up go to the word below and above") {
  Picked p({}, 240);
  p.ui->focus("p");
  REQUIRE(p.ui->at("p.11").rect.y > p.ui->at("p.1").rect.y);
  p.ui->press(Key::down);
  CHECK(p.cursor > 0);
  const size_t below = p.cursor;
  CHECK(p.ui->at("p." + std::to_string(below + 1)).rect.y > p.ui->at("p.1").rect.y);
  p.ui->press(Key::up);
  CHECK(p.cursor == 0);
  p.ui->press(Key::up);  // there is none above the first
  CHECK(p.cursor == 0);
}

TEST_CASE("a passage without words is shown and can't be marked") {
  Picked p;
  p.units.clear();
  p.ui->focus("p");
  p.ui->press(Key::activate);
  CHECK(p.words() == "");
  CHECK(p.ui->find("p.1") == nullptr);
}
