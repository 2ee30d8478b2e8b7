// stet_frames PART: one figure of the game for ./dev bench, drawn by the software renderer.
//
//   minimal         a window with a line of text by SDL and ImGui alone, drawn once
//   first           the game's window with fonts and packs, drawn once
//   idle SECONDS    frames drawn while nothing happens, screen by screen
//   draw FRAMES     the answer screen at 1280 × 720, so many frames after the first ten
//   logic FRAMES    the same without a renderer: microseconds a frame
//   verdict         milliseconds from handing in to the verdict drawn, the answer synced to disk
//   play            a round of ten, drawn; the caller measures memory
//   scores ANSWERS  milliseconds from asking for Scores to its first frame, with so many past answers
//   list ANSWERS    milliseconds a frame while their list is scrolled
#include <SDL.h>
#include <imgui.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "game/display.h"
#include "game/game.h"
#include "game/renderer.h"
#include "saves/clock.h"
#include "support/long_journal.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"
#include "text/data_folder.h"

using namespace stet;

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 720;

double now_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

template <class T>
T need(Result<T> result) {
  if (result) return std::move(*result);
  std::fprintf(stderr, "stet_frames: %s\n", describe(result.error()).c_str());
  std::exit(1);
}

Display display_in(Window window) {
  const std::string data = need(find_data_folder());
  return Display(std::move(window), need(Fonts::load(data)), need(load_theme(data, "newsprint")),
                 need(Phrasebook::load(data + "/assets", "english")));
}

// Saves of their own, with what was played before.
struct Home : test::TemporaryFolder {
  explicit Home(const std::string& journal) {
    const std::string profile = Places{path()}.profile("default");
    std::filesystem::create_directories(profile);
    if (!journal.empty()) std::ofstream(profile + "/journal.jsonl") << journal;
  }
};

// The game with these, as run_game() puts it together.
struct Table {
  Home home;
  std::unique_ptr<Desk> desk;
  Display display;
  Game game;
  double now = 0;

  explicit Table(Window window, const std::string& journal = "")
      : home(journal),
        desk(need(Desk::open({need(find_data_folder()), Places{home.path()}, system_clock(),
                              [] { wake_loop(); }}))),
        display(display_in(std::move(window))),
        game(*desk, [] { return std::string(); }) {}

  FrameWish frame(const Input& input = {}) {
    now += 0.016;
    return display.draw(input, now, [this](Frame& f) { game.draw(f); });
  }
  void press(KeyPress key) {
    Input input;
    input.key = key;
    frame(input);
    for (int i = 0; i < 20 && frame().animate; ++i) {
    }
    frame();
  }
  // Answers by the first thing there is, or passes, and goes on.
  void answer() {
    press({Key::answer, 1});
    press({Key::answer, 2});
    if (desk->draft()) press({Key::pass});
    desk->settle(5000);
    frame();
    frame();
    press({Key::activate});
  }
};

void minimal() {
  SDL_SetHintWithPriority(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0", SDL_HINT_DEFAULT);
  SDL_Init(SDL_INIT_VIDEO);
  SDL_Window* window = SDL_CreateWindow("minimal", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                        kWidth, kHeight, SDL_WINDOW_RESIZABLE);
  SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {kWidth, kHeight};
  io.DeltaTime = 0.016f;
  unsigned char* pixels = nullptr;
  int width = 0, height = 0;
  io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
  SDL_Texture* texture = SDL_CreateTexture(renderer, SDL_PIXELFORMAT_ABGR8888,
                                           SDL_TEXTUREACCESS_STATIC, width, height);
  SDL_UpdateTexture(texture, nullptr, pixels, width * 4);
  SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
  io.Fonts->TexID = texture;
  ImGui::NewFrame();
  ImGui::Begin("minimal");
  ImGui::TextUnformatted("Hello");
  ImGui::End();
  ImGui::Render();
  render_draw_data(renderer, *ImGui::GetDrawData(), 0xffffffffu);
  SDL_RenderPresent(renderer);
  _exit(0);
}

void first() {
  const std::string data = need(find_data_folder());
  test::TemporaryFolder home;
  auto fonts = need(Fonts::load(data));
  auto theme = need(load_theme(data, "newsprint"));
  auto desk = need(Desk::open({data, Places{home.path()}, system_clock(), [] {}}));
  auto window = need(Window::open("Stet", {kAnywhere, kAnywhere, kWidth, kHeight, false}));
  Display display(std::move(window), std::move(fonts), std::move(theme), desk->words());
  Game game(*desk, [] { return std::string(); });
  display.draw({}, 0, [&](Frame& frame) { game.draw(frame); });
  std::error_code none;
  std::filesystem::remove_all(home.path(), none);
  _exit(0);
}

size_t frames_in(Table& table, double seconds) {
  Loop loop;
  const double end = now_seconds() + seconds;
  auto draw = [&](const Input& input, double now) {
    return table.display.draw(input, table.now + now, [&](Frame& f) { table.game.draw(f); });
  };
  // Input's frames and what they set in motion come first, what is saved among them.
  table.game.settle(5000);
  for (int i = 0; i < 60; ++i) loop.step(draw, 0);
  const size_t before = loop.frames_drawn();
  while (now_seconds() < end) loop.step(draw, 100);
  table.now += loop.now();
  return loop.frames_drawn() - before;
}

void idle(double seconds) {
  Table table(need(Window::open("Stet", {kAnywhere, kAnywhere, kWidth, kHeight, false})));
  auto report = [&](const char* name) {
    std::printf("%s %zu\n", name, frames_in(table, seconds));
    std::fflush(stdout);
  };
  report("home");
  table.desk->show_settings();
  report("settings");
  table.desk->leave_settings();
  table.press({Key::help});
  report("help");
  table.press({Key::back});
  table.desk->show_players();
  report("players");
  table.desk->show_files();
  report("files");
  table.desk->show_scores();
  report("scores");
  table.desk->show_writing();
  report("editor");
  table.desk->go_home();
  table.desk->play_mode(Mode::group);
  report("group");
  table.desk->go_home();
  table.desk->open_path(need(find_data_folder()) + "/questions/harbour-ledger/ferry-fares.txt");
  table.desk->settle(20'000);
  report("own-article");
  table.desk->go_home();
  table.desk->set_aside_round();
  table.desk->play_edition();
  report("question");
  table.press({Key::pass});
  table.desk->settle(5000);
  report("verdict");
  while (table.desk->screen() == ScreenName::play) table.answer();
  report("summary");
}

void draw(Table& table, int frames) {
  table.desk->play_edition();
  for (int i = 0; i < 10 + frames; ++i) table.frame();
}

void logic(int frames) {
  Table table(need(Window::blind(kWidth, kHeight)));
  table.desk->play_edition();
  for (int i = 0; i < 50; ++i) table.frame();
  const double begin = now_seconds();
  for (int i = 0; i < frames; ++i) table.frame();
  std::printf("%.1f\n", (now_seconds() - begin) / frames * 1e6);
}

void verdict() {
  Table table(need(Window::open("Stet", {kAnywhere, kAnywhere, kWidth, kHeight, false})));
  table.desk->play_edition();
  for (int i = 0; i < 20; ++i) table.frame();
  double worst = 0;
  for (int n = 0; n < 10 && table.desk->screen() == ScreenName::play; ++n) {
    for (int i = 0; i < 5; ++i) table.frame();
    const double begin = now_seconds();
    Input pass;
    pass.key = KeyPress{Key::pass};
    table.frame(pass);
    table.desk->settle(5000);
    table.frame();
    worst = std::max(worst, now_seconds() - begin);
    table.press({Key::activate});
  }
  std::printf("%.1f\n", worst * 1e3);
}

void play() {
  Table table(need(Window::open("Stet", {kAnywhere, kAnywhere, kWidth, kHeight, false})));
  table.desk->play_edition();
  for (int i = 0; i < 20; ++i) table.frame();
  while (table.desk->screen() == ScreenName::play) table.answer();
}

// With this many past answers: opening Scores, or going through their list.
void scores(int answers, bool scroll) {
  const auto clock = system_clock();
  Table table(need(Window::open("Stet", {kAnywhere, kAnywhere, kWidth, kHeight, false})),
              test::long_journal(test::choose_pack(), answers / 10, clock()));
  table.desk->settle(20'000);
  for (int i = 0; i < 5; ++i) table.frame();
  const double begin = now_seconds();
  table.desk->show_scores();
  table.frame();
  if (!scroll) {
    std::printf("%.1f\n", (now_seconds() - begin) * 1e3);
    return;
  }
  for (int i = 0; i < 20 && table.display.ui().focus != "sheet.answers"; ++i)
    table.press({Key::focus_next});
  table.press({Key::activate});
  constexpr int kFrames = 200;
  Input wheel;
  wheel.mouse.at = {kWidth / 2, kHeight / 2};
  wheel.mouse.wheel = -1;
  table.frame(wheel);
  const double first = now_seconds();
  for (int i = 0; i < kFrames; ++i) table.frame(wheel);
  std::printf("%.1f\n", (now_seconds() - first) / kFrames * 1e3);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string part = argc > 1 ? argv[1] : "";
  const int count = argc > 2 ? std::atoi(argv[2]) : 10;
  if (part == "minimal") minimal();
  else if (part == "first") first();
  else if (part == "idle") idle(count);
  else if (part == "draw") {
    Table table(need(Window::offscreen(kWidth, kHeight)));
    draw(table, count);
  } else if (part == "logic") logic(count);
  else if (part == "verdict") verdict();
  else if (part == "play") play();
  else if (part == "scores") scores(count, false);
  else if (part == "list") scores(count, true);
  else {
    std::fprintf(stderr, "usage: stet_frames minimal|first|idle|draw|logic|verdict|play|scores|list [COUNT]\n");
    return 2;
  }
}
