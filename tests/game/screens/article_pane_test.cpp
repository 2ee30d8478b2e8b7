// What the article pane says of blocks that aren't story, and the way back into it.
#include "game/screens/article_pane.h"

#include <doctest/doctest.h>

#include "support/played_round.h"

using namespace stet;
using namespace stet::test;

namespace {

// The ferry article on the player's own desk: byline in block 1, day in 2, promotion from 13 on.
struct Own : PlayedRound {
  explicit Own(int width = 1280, int height = 720) : PlayedRound(kChoose, true, width, height) {
    table.allow_restoring();
    ui.settle();
  }
};

}  // namespace

TEST_CASE("what isn't story says what it was taken for") {
  Own p;
  CHECK(p.ui.at("article.1").label == "By Rosa Tennant");
  CHECK(p.ui.at("aside.1").label == "Byline");
  CHECK(p.ui.at("aside.2").label == "Dateline");
  CHECK(p.ui.find("aside.0") == nullptr);  // the headline
  CHECK(p.ui.find("aside.3") == nullptr);  // the story
  size_t promoted = 0;
  for (const Widget& widget : p.ui.display().tree().widgets())
    promoted += widget.id.starts_with("aside.") && widget.label == "Promotion";
  CHECK(promoted >= 2);
}

TEST_CASE("the label stands beside its line, inside the column, clear of the words") {
  for (auto [width, height] : {std::pair{1280, 720}, {700, 900}, {640, 480}}) {
    Own p(width, height);
    if (!p.ui.find("article.1")) p.ui.press(Key::swap);
    const Widget &words = p.ui.at("article.1"), &label = p.ui.at("aside.1");
    CHECK(label.rect.x >= words.rect.right());
    CHECK(label.rect.y >= words.rect.y);
    CHECK(label.rect.bottom() <= words.rect.bottom());
  }
}

TEST_CASE("in a pack of others nothing can be restored") {
  PlayedRound p;
  CHECK(p.ui.at("aside.1").label == "Byline");
  CHECK(p.ui.find("turn.1") == nullptr);
}

TEST_CASE("a block is restored by mouse, and set aside again") {
  Own p;
  CHECK(p.ui.at("turn.1").label == "Restore");
  p.ui.click("turn.1");
  CHECK(p.ui.at("aside.1").label == "Restored, taken for: Byline");
  CHECK(p.ui.at("turn.1").label == "Set aside again");
  CHECK(p.ui.at("aside.1").rect.y >= p.ui.at("article.1").rect.bottom());
  p.ui.click("turn.1");
  CHECK(p.ui.at("aside.1").label == "Byline");
}

TEST_CASE("a block is restored by keys, and stays in focus") {
  Own p;
  p.ui.focus("turn.2");
  p.ui.press(kEnter);
  CHECK(p.ui.at("aside.2").label == "Restored, taken for: Dateline");
  CHECK(p.ui.focused() == "turn.2");
  p.ui.press(kSpace);
  CHECK(p.ui.at("aside.2").label == "Dateline");
}

TEST_CASE("a block is restored by gamepad") {
  Own p;
  for (int i = 0; i < 40 && p.ui.focused() != "turn.1"; ++i) p.ui.press(by_pad(Key::down));
  REQUIRE(p.ui.focused() == "turn.1");
  p.ui.press(by_pad(Key::activate));
  CHECK(p.ui.at("aside.1").label == "Restored, taken for: Byline");
}

TEST_CASE("once the first answer is given, blocks stay as they are") {
  Own p;
  p.ui.digit(1);
  p.ui.digit(3);
  CHECK(p.ui.find("turn.1") == nullptr);
  CHECK(p.ui.at("aside.1").label == "Byline");
}

TEST_CASE("in the smallest window they are in reach too") {
  Own p(640, 480);
  if (!p.ui.find("turn.1")) p.ui.press(Key::swap);
  p.ui.click("turn.1");
  CHECK(p.ui.at("aside.1").label == "Restored, taken for: Byline");
}

TEST_CASE("two pieces of evidence on one line have one tag") {
  Article article = ferry_fares_article();
  Question question = ferry_fares_pack().questions[0];
  const size_t at = article.text.find("The adult single fare");
  const Evidence first{"a1", {at, at + 9}, "The adult"};
  const Evidence second{"a1", {at + 10, at + 16}, "single"};
  Given given{};
  ReadingState reading;
  PlayView view;
  view.article = &article;
  view.article_id = "a1";
  view.question = &question;
  view.given = &given;
  const auto margin = [&](std::vector<Evidence> evidence) {
    question.evidence = std::move(evidence);
    UiDriver ui(
        [&](Frame& frame) {
          article_pane(frame, {0, 0, frame.size.x, frame.size.y}, view, reading, false);
        },
        offscreen_display(1280, 720, "newsprint"));
    CHECK(ui.at("mark.0").label == "Evidence");
    const Rect tag = ui.at("mark.0").rect;
    const std::string pixels = ui.display().window().pixels();
    std::string out;
    for (float y = tag.y; y < tag.bottom(); ++y)
      out += pixels.substr(3 * (static_cast<size_t>(y) * 1280 + static_cast<size_t>(tag.x)),
                           3 * static_cast<size_t>(tag.w));
    return out;
  };
  CHECK(margin({first, second}) == margin({first}));
}

TEST_CASE("words are picked in the article that is shown, whatever it is called in its pack") {
  Article first = ferry_fares_article();
  Article second = first;
  second.text = "Short.";
  second.blocks = {{{0, 6}, Role::story}};
  Question question = ferry_fares_pack().questions[0];
  question.evidence.clear();
  ReadingState reading;
  PlayView view;
  view.article = &first;
  view.question = &question;
  UiDriver ui([&](Frame& frame) {
    article_pane(frame, {0, 0, frame.size.x, frame.size.y}, view, reading, false);
  });
  const auto all_of = [&](const Article& article, const char* pack) {
    view.article = &article;
    view.article_id = "a1";
    view.page_id = std::string(pack) + "/a1";
    ui.settle();
    ui.focus("article");
    ui.press(Key::select_all);
    return ui.at("article").value;
  };
  CHECK(all_of(first, "ferry").size() > 1000);
  CHECK(all_of(second, "other") == "Short");
}

TEST_CASE("while it is asked which line is promoted, the page doesn't tell") {
  Article article = ferry_fares_article();
  Question question = ferry_fares_pack().questions[0];
  question.kind = "story-or-promo";
  Given given{};
  ReadingState reading;
  PlayView view;
  view.article = &article;
  view.article_id = "a1";
  view.question = &question;
  view.can_restore = true;
  UiDriver ui([&](Frame& frame) {
    article_pane(frame, {0, 0, frame.size.x, frame.size.y}, view, reading, false);
  });
  const size_t promo = article.blocks.size() - 1;
  const std::string id = "aside." + std::to_string(promo);
  REQUIRE(article.blocks[promo].role == Role::promo);
  CHECK(ui.find(id) == nullptr);
  CHECK(ui.at("aside.1").label == "Byline");
  view.given = &given;
  ui.settle();
  CHECK(ui.at(id).label == "Promotion");
}
