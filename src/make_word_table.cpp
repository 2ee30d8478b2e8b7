// stet_words FOLDER FILE: the table of the word lists in FOLDER into FILE, when the program is
// built.
#include <iostream>

#include "saves/places.h"
#include "text/word_table_file.h"
#include "text/word_table_maker.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: stet_words FOLDER FILE\n";
    return 2;
  }
  const auto table = stet::read_lists(argv[1]);
  const auto written = table ? stet::write_made_file(argv[2], stet::table_bytes(*table), 0666)
                             : tl::unexpected(table.error());
  if (written) return 0;
  std::cerr << "stet_words: " << describe(written.error()) << "\n";
  return 1;
}
