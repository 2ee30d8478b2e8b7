// Where the program's own files are: word lists, themes, schema, fonts, shipped packs.
//
// Resolved at run time, never baked in, so that a build tree, an installed copy and an unpacked
// archive all work. Tried in order: the folder given (--data-dir), $STET_DATA, share/stet beside
// the program, ../share/stet, then stet/ in each of $XDG_DATA_DIRS. A folder counts when it holds
// assets/words.
#pragma once

#include <string>

#include "text/result.h"

namespace stet {

Result<std::string> find_data_folder(const std::string& given = "");

}  // namespace stet
