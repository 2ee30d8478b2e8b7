#include "game/speech.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

extern char** environ;

namespace stet {

namespace {

constexpr const char* kProgram = "spd-say";
constexpr size_t kLongest = 16 << 10;  // bytes said at once

// What is read out when it appears: not the article, which is read by choosing its words.
bool is_told(const Widget& widget) {
  if (widget.area == "article" || widget.label.empty()) return false;
  return widget.role == WidgetRole::heading || widget.role == WidgetRole::text ||
         widget.role == WidgetRole::option;
}

std::string spoken(const Widget& widget) {
  return widget.value.empty() ? widget.label : widget.label + ", " + widget.value;
}

}  // namespace

std::string Announcer::next(const Semantics& tree, bool again) {
  std::string out, focus;
  std::set<std::string> shown;
  bool focus_told = false;
  auto add = [&](const std::string& line) {
    const bool ended = out.empty() || std::string_view(".?!:").find(out.back()) < 4;
    if (!out.empty()) out += ended ? "\n" : ".\n";
    out += line;
  };
  for (const Widget& widget : tree.widgets()) {
    const std::string line = spoken(widget);
    if (widget.focused) focus = line;
    if (!is_told(widget)) continue;
    const bool is_new = again || !shown_.contains(line);
    if (is_new) add(line);
    focus_told |= widget.focused && is_new;
    shown.insert(line);
    shown.insert(widget.label);  // what is no longer chosen is nothing new
  }
  if (!focus.empty() && (focus != focus_ || again) && !focus_told) add(focus);
  shown_ = std::move(shown);
  focus_ = std::move(focus);
  return out;
}

bool Speaker::is_installed() {
  const char* path = std::getenv("PATH");
  for (std::string_view rest = path ? path : ""; !rest.empty();) {
    const size_t end = std::min(rest.find(':'), rest.size());
    const std::string program = std::string(rest.substr(0, end)) + "/" + kProgram;
    if (access(program.c_str(), X_OK) == 0) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

void Speaker::say(const std::string& text) {
  std::erase_if(children_, [](int child) { return waitpid(child, nullptr, WNOHANG) != 0; });
  // One shell for both, so that stopping comes first.
  std::string shell = "sh", option = "-c", script = "spd-say -C; exec spd-say -- \"$1\"",
              words = text.substr(0, kLongest);
  char* arguments[] = {shell.data(), option.data(), script.data(), shell.data(), words.data(),
                       nullptr};
  posix_spawn_file_actions_t silence;
  posix_spawn_file_actions_init(&silence);
  for (int stream : {0, 1, 2})
    posix_spawn_file_actions_addopen(&silence, stream, "/dev/null", O_RDWR, 0);
  pid_t child = 0;
  if (posix_spawnp(&child, shell.c_str(), &silence, nullptr, arguments, environ) == 0)
    children_.push_back(child);
  posix_spawn_file_actions_destroy(&silence);
}

}  // namespace stet
