#include <doctest/doctest.h>

#include <array>
#include <sstream>

#include "commands/verb.h"
#include "support/packs.h"
#include "support/temporary_folder.h"

using namespace stet;
using namespace stet::test;

namespace {

struct Ran {
  int status = 0;
  std::string out;
  std::string err;
};

Ran run(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"stet", "--data-dir", STET_SOURCE_DIR});
  std::vector<const char*> argv;
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  std::istringstream in;
  std::ostringstream out, err;
  Console console{in, out, err, system_clock(), "", false};
  const auto result = run_command_line(static_cast<int>(argv.size()), argv.data(), console);
  return {result.status, out.str(), err.str()};
}

// Nothing to mend and nothing to advise.
std::string sound_pack() {
  return pack_of(choose_question(R"("explanation": "E.", "evidence": [{"article": "a1",
"begin": 0, "end": 28, "text": "The ferry carries 40 people."}])"));
}

}  // namespace

TEST_CASE("a good pack passes and says how much it holds") {
  TemporaryFolder folder;
  const std::string path = folder.file("good.stet.json", sound_pack());
  const Ran ran = run({"check", path});
  CHECK(ran.status == kDone);
  CHECK(ran.out == "");
  CHECK(ran.err == path + ": 1 question, passed\n");
}

TEST_CASE("a bad pack: each finding with its place, the line, a caret and the JSON pointer") {
  TemporaryFolder folder;
  const std::string path = folder.file(
      "bad.stet.json", pack_of(choose_question(R"("difficulty": 4, "explanaton": "x")")));
  const Ran ran = run({"check", path});
  CHECK(ran.status == kRefused);
  CHECK(
      ran.out ==
      path + R"(:5:15: error[E015]: "difficulty" is 4; use a number from 1 to 3
    "difficulty": 4, "explanaton": "x"}
                  ^ /questions/0/difficulty
)" + path +
          R"(:5:18: warning[W050]: "explanaton" is not a key of a question; did you mean "explanation"?
    "difficulty": 4, "explanaton": "x"}
                     ^ /questions/0/explanaton
)");
  CHECK(ran.err == path + ": 1 error, 1 warning, not passed\n");
}

TEST_CASE("--json gives one object a pack and line") {
  TemporaryFolder folder;
  const std::string good = folder.file("good.stet.json", sound_pack());
  const std::string bad =
      folder.file("bad.stet.json", pack_of(choose_question(R"("difficulty": 4)")));
  const Ran ran = run({"check", "--json", good, bad});
  CHECK(ran.status == kRefused);
  CHECK(ran.out ==
        "{\"path\":\"" + good + "\",\"passed\":true,\"questions\":1,\"findings\":[]}\n" +
            "{\"path\":\"" + bad +
            "\",\"passed\":false,\"questions\":null,\"findings\":[{\"severity\":\"error\","
            "\"code\":\"E015\",\"pointer\":\"/questions/0/difficulty\",\"line\":5,\"column\":15,"
            "\"what\":\"\\\"difficulty\\\" is 4\",\"remedy\":\"use a number from 1 to 3\"}]}\n");
  CHECK(ran.err == "");
}

TEST_CASE("a file that can't be read is refused, and the others are still checked") {
  TemporaryFolder folder;
  const std::string good = folder.file("good.stet.json", sound_pack());
  const Ran ran = run({"check", folder.path() + "/absent", folder.path(), good});
  CHECK(ran.status == kRefused);
  CHECK(ran.out == "");
  CHECK(ran.err.find("stet: " + folder.path() + "/absent: ") == 0);
  CHECK(ran.err.find(good + ": 1 question, passed\n") != std::string::npos);
}

TEST_CASE("advice doesn't stop a pack, and two packs are looked at together") {
  TemporaryFolder folder;
  const std::string bare = folder.file("bare.stet.json", pack_of(choose_question("")));
  const Ran ran = run({"check", bare, folder.file("sound.stet.json", sound_pack())});
  CHECK(ran.status == kDone);
  CHECK(ran.err.find(bare + ": 1 question, 2 warnings, passed\n") != std::string::npos);
  CHECK(ran.out.find("warning[W068]: question number 1 of " + bare + " asks the same; leave it in "
                     "one of the packs\n") != std::string::npos);
}

TEST_CASE("without a pack the usage is shown") {
  CHECK(run({"check"}).status == kUsage);
  CHECK(run({"check", "--help"}).out.find("Example: stet check") != std::string::npos);
}
