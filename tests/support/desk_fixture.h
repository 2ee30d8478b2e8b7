// A desk with saves and packs of its own and a clock that moves one second a look.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include "game/desk.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

namespace stet::test {

inline constexpr int64_t kMorning = 1422958830000;  // 3 February 2015, 10:20:30 UTC

inline std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return (std::stringstream() << file.rdbuf()).str();
}

class DeskFixture {
 public:
  // With this one pack shipped.
  explicit DeskFixture(const Pack& shipped) {
    namespace fs = std::filesystem;
    fs::create_directories(folder_.path() + "/data/questions");
    fs::create_directory_symlink(STET_SOURCE_DIR "/assets", folder_.path() + "/data/assets");
    folder_.file("data/questions/shipped.stet.json", write_pack(shipped));
    start(home());
  }

  std::string home() const { return folder_.path() + "/home"; }
  std::string profile() const { return home() + "/profiles/default"; }
  const TemporaryFolder& folder() const { return folder_; }

  // Ends the desk there is and opens another on these saves.
  void start(const std::string& home) {
    desk_.reset();
    auto desk =
        Desk::open({folder_.path() + "/data", Places{home}, [this] { return now += 1000; }});
    REQUIRE(desk.has_value());
    desk_ = std::move(*desk);
    desk_->settle(20'000);  // packs are opened
  }
  // As after a kill: the files as they are now, while the desk that wrote them still runs.
  std::string copy_of_home(const std::string& name) const {
    const std::string copy = folder_.path() + "/" + name;
    std::filesystem::copy(home(), copy, std::filesystem::copy_options::recursive);
    return copy;
  }

  Desk& operator*() { return *desk_; }
  Desk* operator->() { return desk_.get(); }

  // Hands in an answer to the question at hand and waits until it is durable.
  void answer(size_t option, Certainty certainty = Certainty::certain) {
    REQUIRE(desk_->draft() != nullptr);
    desk_->draft()->choose(option);
    desk_->draft()->be_sure(certainty);
    desk_->hand_in();
    REQUIRE(desk_->settle(5000));
  }

  int64_t now = kMorning;

 private:
  TemporaryFolder folder_;
  std::unique_ptr<Desk> desk_;
};

}  // namespace stet::test
