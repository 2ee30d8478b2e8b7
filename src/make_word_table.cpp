// stet_words FOLDER FILE: the table of the word lists in FOLDER into FILE, when the program is
// built. With --to-move behind it for lists that will be installed: without the stamps of files
// here, so that the same lists give the same bytes.
#include <chrono>
#include <iostream>
#include <string_view>

#include "saves/places.h"
#include "text/word_table_file.h"
#include "text/word_table_maker.h"

namespace {

// A list that was changed just now might be changed again within one tick of its clock.
int64_t settled_before() {
  using namespace std::chrono;
  const auto before = system_clock::now() - seconds(2);
  return duration_cast<nanoseconds>(before.time_since_epoch()).count();
}

}  // namespace

int main(int argc, char** argv) {
  const bool to_move = argc == 4 && std::string_view(argv[3]) == "--to-move";
  if (argc != 3 && !to_move) {
    std::cerr << "usage: stet_words FOLDER FILE [--to-move]\n";
    return 2;
  }
  const auto table = stet::read_lists(argv[1], to_move ? 0 : settled_before());
  const auto written = table ? stet::write_made_file(argv[2], stet::table_bytes(*table), 0666)
                             : tl::unexpected(table.error());
  if (written) return 0;
  std::cerr << "stet_words: " << describe(written.error()) << "\n";
  return 1;
}
