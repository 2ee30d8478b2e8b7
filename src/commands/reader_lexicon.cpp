#include "commands/reader_lexicon.h"

#include <ostream>

#include "commands/room.h"
#include "text/clean.h"
#include "text/data_folder.h"

namespace stet {

Result<Lexicon> open_reader_lexicon(Console& console) {
  make_room();
  auto folder = find_data_folder(console.data_folder);
  if (!folder) return tl::unexpected(folder.error());
  auto lexicon = Lexicon::open(*folder + "/assets");
  if (lexicon && lexicon->untagged())
    console.err << "stet: " << clean_line(describe(*lexicon->untagged()))
                << "; articles are read by rules alone, which finds less\n";
  return lexicon;
}

}  // namespace stet
