// Any bytes given to `stet read`, as the command itself: it ends with a status of its own, prints
// nothing that drives a terminal, and one line of valid JSON a file.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "commands/verb.h"
#include "text/json.h"

namespace {

using namespace stet;

struct Ran {
  int status = 0;
  std::string out, err;
};

Ran run(const std::string& path, bool json) {
  std::istringstream in;
  std::ostringstream out, err;
  Console console{in, out, err, [] { return int64_t{1422958830000}; }, STET_SOURCE_DIR, false};
  const char* argv[] = {"stet", "read", path.c_str(), "--json", "--tokens"};
  const CommandResult result = run_command_line(json ? 5 : 3, argv, console);
  return {result.status, out.str(), err.str()};
}

bool drives_a_terminal(const std::string& text) {
  for (char c : text)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F) return true;
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const int file = memfd_create("article", 0);
  if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size)) std::abort();
  const std::string path = "/proc/self/fd/" + std::to_string(file);
  const Ran people = run(path, false), programs = run(path, true);
  close(file);
  if (people.status > kRefused || people.status != programs.status) std::abort();
  if (drives_a_terminal(people.out) || drives_a_terminal(people.err)) std::abort();
  if (programs.status != kDone) return 0;
  const JsonLimits limits{32, 4'000'000, 16u << 20};
  if (!parse_json(programs.out, "out", limits)) std::abort();
  return 0;
}
