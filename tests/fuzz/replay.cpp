// stet_replay READER RUNS FILE_OR_FOLDER...: what fuzzing has found, tried again without clang.
//
// Each file goes through the reader's fuzz entry as it stands, and then, up to so many runs in all,
// changed at random; the changes depend on nothing but the files. ctest runs this for every reader
// of readers.txt, in release and under the sanitizers. An input that breaks the reader is left in
// replay-READER.input: keep it in tests/fuzz/corpus/READER once it is mended.
#include <sys/time.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "text/chance.h"

// CMake gives each reader's entry the name NAME_fuzz, and STET_READERS as READER(a) READER(b).
#define READER(name) extern "C" int name##_fuzz(const uint8_t*, size_t);
STET_READERS
#undef READER

namespace {

using Entry = int (*)(const uint8_t*, size_t);

struct Reader {
  const char* name;
  Entry entry;
};

#define READER(name) Reader{#name, name##_fuzz},
constexpr Reader kReaders[] = {STET_READERS};
#undef READER

constexpr size_t kLongest = 4096;     // bytes of an input that is changed, as in libFuzzer
constexpr long kSecondsForEach = 10;  // of processor time, under the sanitizers too

Entry entry_of(const std::string& name) {
  for (const Reader& reader : kReaders)
    if (name == reader.name) return reader.entry;
  return nullptr;
}

std::vector<std::string> inputs_in(const std::vector<std::string>& places) {
  std::vector<std::string> paths;
  for (const std::string& place : places) {
    if (!std::filesystem::is_directory(place))
      paths.push_back(place);
    else
      for (const auto& entry : std::filesystem::recursive_directory_iterator(place))
        if (entry.is_regular_file()) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> inputs;
  for (const std::string& path : paths) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    inputs.push_back(bytes.str());
  }
  return inputs;
}

// Feeds one input at a time, and leaves behind what it can't come back from.
class Feeder {
 public:
  Feeder(Entry entry, const std::string& name)
      : entry_(entry), path_("replay-" + name + ".input"), last_(std::fopen(path_.c_str(), "w+")) {}
  ~Feeder() {
    if (!last_) return;
    std::fclose(last_);
    std::filesystem::remove(path_);
  }
  Feeder(const Feeder&) = delete;

  void feed(const std::string& input) {
    if (last_) {
      std::rewind(last_);
      std::fwrite(input.data(), 1, input.size(), last_);
      std::fflush(last_);
      std::filesystem::resize_file(path_, input.size());
    }
    const itimerval limit{{0, 0}, {kSecondsForEach, 0}};
    setitimer(ITIMER_VIRTUAL, &limit, nullptr);  // a hang ends by SIGVTALRM
    // A copy of the exact length, so that reading past its end is found.
    const std::vector<uint8_t> bytes(input.begin(), input.end());
    entry_(bytes.data(), bytes.size());
    ++fed_;
  }

  size_t fed() const { return fed_; }

 private:
  Entry entry_;
  std::string path_;
  std::FILE* last_;
  size_t fed_ = 0;
};

struct Piece {
  size_t at, length;
};

Piece piece_of(const std::string& text, stet::Chance& chance) {
  if (text.empty()) return {0, 0};
  const size_t at = chance.below(text.size());
  return {at, 1 + chance.below(std::min<size_t>(text.size() - at, 64))};
}

void change(std::string& input, const std::vector<std::string>& all, stet::Chance& chance) {
  const Piece piece = piece_of(input, chance);
  const std::string& other = all[chance.below(all.size())];
  const Piece theirs = piece_of(other, chance);
  switch (chance.below(6)) {
    case 0:  // a flipped bit
      if (!input.empty())
        input[piece.at] = static_cast<char>(input[piece.at] ^ (1 << chance.below(8)));
      break;
    case 1:  // a byte that means something
      if (!input.empty()) input[piece.at] = "\0\n\t<>{}[]\"\\&;,:=~#%0-\xff\x80"[chance.below(23)];
      break;
    case 2:
      input.erase(piece.at, piece.length);
      break;
    case 3:  // said twice, or many times
      for (size_t times = 1 + chance.below(8); times > 0; --times)
        input.insert(piece.at, input.substr(piece.at, piece.length));
      break;
    case 4:  // a piece of another
      input.insert(piece.at, other, theirs.at, theirs.length);
      break;
    default:  // cut off
      input.resize(piece.at);
  }
  if (input.size() > kLongest) input.resize(kLongest);
}

}  // namespace

int main(int argc, char** argv) {
  const Entry entry = argc > 3 ? entry_of(argv[1]) : nullptr;
  if (!entry) {
    std::fprintf(stderr, "usage: stet_replay READER RUNS FILE_OR_FOLDER...\n");
    return 2;
  }
  const auto runs = std::strtoul(argv[2], nullptr, 10);
  const auto inputs = inputs_in({argv + 3, argv + argc});
  if (inputs.empty()) {
    std::fprintf(stderr, "stet_replay: there is nothing to read\n");
    return 2;
  }
  Feeder feeder(entry, argv[1]);
  stet::Chance chance(2015);
  for (const std::string& input : inputs) feeder.feed(input);
  for (size_t at = 0; feeder.fed() < runs; at = (at + 1) % inputs.size()) {
    std::string changed = inputs[at].substr(0, kLongest);
    for (size_t changes = 1 + chance.below(5); changes > 0; --changes)
      change(changed, inputs, chance);
    feeder.feed(changed);
  }
  std::printf("%s: %zu runs\n", argv[1], feeder.fed());
}
