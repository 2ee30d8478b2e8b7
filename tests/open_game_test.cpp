// The game's module, missing or broken: one line that says so, and the round goes on in the
// terminal.
#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "support/temporary_folder.h"

namespace {

namespace fs = std::filesystem;

// The real program, copied away from its module, as it plays a pack where there is a display.
class ProgramAlone {
 public:
  ProgramAlone() { fs::copy_file(STET_PROGRAM, program()); }

  std::string program() const { return folder_.path() + "/stet"; }
  void beside(const std::string& name, const std::string& bytes) { folder_.file(name, bytes); }
  std::string play() const {
    const std::string command = "echo q | SDL_VIDEODRIVER=dummy XDG_DATA_HOME='" + folder_.path() +
                                "/home" + "' STET_DATA='" STET_SOURCE_DIR "' '" + program() +
                                "' play '" STET_SOURCE_DIR "/tests/smoke/three.stet.json' 2>&1";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string said;
    for (int c; (c = std::fgetc(pipe)) != EOF;) said += static_cast<char>(c);
    CHECK(::pclose(pipe) == 0);
    return said;
  }

 private:
  stet::test::TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("without the game's module a pack is played in the terminal") {
  const ProgramAlone alone;
  const std::string said = alone.play();
  CHECK(said.starts_with("stet: " + alone.program() +
                         "-game.so: the game's window is not installed; install Stet again, or its "
                         "missing libraries; so this is played in the terminal\n"));
  CHECK(said.find("Question 1 of 3") != said.npos);
}

TEST_CASE("a module that can't be loaded is named, and the pack is played in the terminal") {
  ProgramAlone alone;
  alone.beside("stet-game.so", "not a library");
  const std::string said = alone.play();
  CHECK(said.starts_with("stet: the game can't be loaded: " + alone.program() + "-game.so: "));
  CHECK(said.find("Question 1 of 3") != said.npos);
}
