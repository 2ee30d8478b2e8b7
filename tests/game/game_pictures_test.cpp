// Every screen of the game in every theme and at three sizes: against tiny pictures that were
// looked at at full size before they were stored, and for contrast.
#include <doctest/doctest.h>

#include "game/screens/files.h"
#include "support/contrast.h"
#include "support/picture.h"
#include "support/showcase.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr const char* kThemes[] = {"newsprint", "night-desk", "high-contrast"};
constexpr std::pair<int, int> kSizes[] = {{640, 480}, {1280, 720}, {1920, 1080}};

// Takes pictures of what a driver without a renderer shows.
class Camera {
 public:
  Camera(int width, int height)
      : height_(height), paper_(offscreen_display(width, height, "newsprint")) {}
  void take(UiDriver& ui, const std::string& name) {
    for (const char* theme : kThemes) {
      paper_.set_theme(theme_named(theme));
      CAPTURE(name);
      CAPTURE(theme);
      GroundLog log;
      paper_.watch_grounds(&log);
      ui.draw_on(paper_);
      paper_.watch_grounds(nullptr);
      check_contrast(log, paper_.theme());
      check_tiny_picture(paper_, name + "-" + theme + "-" + std::to_string(height_));
    }
  }

 private:
  int height_;
  Display paper_;
};

}  // namespace

TEST_CASE("every screen of the game in every theme at three sizes") {
  for (auto [width, height] : kSizes) {
    Showcase game(width, height);
    Camera camera(width, height);
    walk_over_screens(game, [&](const std::string& name) { camera.take(game.ui(), name); });
  }
}

TEST_CASE("the first run") {
  for (auto [width, height] : kSizes) {
    Showcase game = Showcase::first_start(width, height);
    Camera camera(width, height);
    camera.take(game.ui(), "welcome");
    game.ui().digit(1);
    camera.take(game.ui(), "welcome-sure");
    game.ui().digit(2);
    game.settle();
    camera.take(game.ui(), "welcome-explained");
    game.press(Key::activate);
    game.click("scores");
    camera.take(game.ui(), "scores-none");
  }
}

TEST_CASE("what comes in a file") {
  for (auto [width, height] : kSizes) {
    Showcase game(width, height);
    Camera camera(width, height);
    game.drop("harbour.gift.txt",
              "Who chairs the harbour board? {=Mara Lind ~Ann Holt}\n\n"
              "Which boat is laid up? {=Kittiwake ~Sea Otter}\n\nWrite about the storm! {}\n");
    camera.take(game.ui(), "packs-arrival");
    game.click("arrival.take");
    game.go_home();
    game.click("packs.all");
    camera.take(game.ui(), "packs");
    game.press(Key::back);
    game.drop("ledger.xml",
              "<rss version=\"2.0\"><channel><title>The Harbour Ledger</title>"
              "<item><title>Ferry fares to rise</title><pubDate>Mon, 02 Feb 2015 08:00:00 GMT"
              "</pubDate><description>The fare will rise by £1.20 in March, the council said on "
              "Monday.</description></item><item><title>Only a headline</title></item>"
              "</channel></rss>");
    camera.take(game.ui(), "files-feed");
  }
}

TEST_CASE("a folder of articles") {
  const Folder folder{"/home/ada/clippings",
                      "/home/ada",
                      {{"2014", "/home/ada/clippings/2014", true},
                       {"ferry-fares.html", "/home/ada/clippings/ferry-fares.html"},
                       {"Curlew count falls again.txt", "/home/ada/clippings/curlew.txt"},
                       {"class.stet.json", "/home/ada/clippings/class.stet.json"}}};
  const FilesView view{"Tuesday, 3 February 2015", &folder};
  for (auto [width, height] : kSizes) {
    UiDriver ui([&](Frame& frame) { files_screen(frame, view, 0); }, width, height);
    Camera(width, height).take(ui, "files");
  }
}
