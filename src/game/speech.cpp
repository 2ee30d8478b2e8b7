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

std::string spoken(const Widget& widget, const Phrasebook& words) {
  std::string out = widget.label;
  if (!widget.value.empty()) out += ", " + widget.value;
  if (!widget.enabled) out += ", " + words("speech.disabled");
  return out;
}

}  // namespace

std::string Announcer::next(const Semantics& tree, const Phrasebook& words, bool again) {
  std::string out;
  std::set<std::string> shown;
  std::string focus;
  bool focus_told = false;
  auto add = [&](const std::string& line) {
    if (!out.empty()) out += ".\n";
    out += line;
  };
  for (const Widget& widget : tree.widgets()) {
    if (widget.focused) focus = spoken(widget, words);
    if (!is_told(widget)) continue;
    const std::string line = spoken(widget, words);
    if (again || !shown_.contains(line)) {
      // A choice made is told as the focus; only what is new to read is read out.
      const bool same_words = shown_.contains(widget.label) && !again;
      if (!same_words) add(line);
      focus_told |= widget.focused && !same_words;
    }
    shown.insert(line);
    shown.insert(widget.label);
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
