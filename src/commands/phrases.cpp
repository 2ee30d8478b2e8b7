#include "commands/phrases.h"

#include "text/data_folder.h"

namespace stet {

Result<Phrasebook> open_phrasebook(const Console& console) {
  auto folder = find_data_folder(console.data_folder);
  if (!folder) return tl::unexpected(folder.error());
  return Phrasebook::load(*folder + "/assets", "english");
}

}  // namespace stet
