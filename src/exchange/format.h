// The table of formats that packs are exchanged in: how each is told, read and written.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bank/pack.h"
#include "exchange/adopt.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct Exported {
  std::string bytes;
  std::vector<std::string> losses;  // what the format can't carry, in words
};

// What writers of pages need beside the pack.
struct ExportKit {
  std::string assets;  // the folder
  const Lexicon& lexicon;
};

struct Format {
  std::string_view name;    // "gift", as --to and --from take it
  std::string_view title;   // "GIFT"
  std::string_view ending;  // ".gift.txt"
  // Whether a file looks like this format; null where it is only written.
  bool (*is)(std::string_view bytes);
  Result<Imported> (*read)(std::string_view bytes, const std::string& title);  // null likewise
  Result<Exported> (*write)(const Pack& pack, const ExportKit& kit);
  // One wrong row refuses the file, so that a half-filled table is never taken for a whole one.
  bool all_or_nothing = false;
  // An article may look like it.
  bool is_loose = false;
};

std::span<const Format> formats();
const Format* find_format(std::string_view name);
// "gift, aiken": of those that can be read, or of all, for messages.
std::string format_names(bool readable);
// By content; null when nothing fits.
const Format* guess_format(std::string_view bytes);

// What files of other programs may weigh, pictures in Moodle's XML included.
inline constexpr size_t kImportLimit = 16u << 20;

}  // namespace stet
