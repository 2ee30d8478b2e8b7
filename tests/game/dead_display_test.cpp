// A display that is named and doesn't answer: one line says so, and the round is played in the
// terminal. The real program, since SDL decides this once a process.
#include <doctest/doctest.h>

#include <cstdio>
#include <string>

#include "support/temporary_folder.h"

TEST_CASE("where no display answers, the pack is played in the terminal") {
  const stet::test::TemporaryFolder folder;
  const std::string command =
      "echo q | ASAN_OPTIONS=detect_leaks=0 env -u SDL_VIDEODRIVER -u WAYLAND_DISPLAY -u "
      "XDG_RUNTIME_DIR "
      "-u DBUS_SESSION_BUS_ADDRESS DISPLAY=:987 "
      "XDG_DATA_HOME='" +
      folder.path() +
      "' timeout 30 '" STET_PROGRAM "' play '" STET_SOURCE_DIR "/tests/smoke/three.stet.json' 2>&1";
  std::FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe);
  std::string said;
  for (int c; (c = std::fgetc(pipe)) != EOF;) said += static_cast<char>(c);
  CHECK(::pclose(pipe) == 0);
  CHECK(said.find("stet: no display answers, so no window can be opened; so this is played in the "
                  "terminal\n") != said.npos);
  CHECK(said.find("Question 1 of 3") != said.npos);
}
