// The table of all word lists in a file, made when the program is built so that no start makes it.
//
// The lists stay what counts: anybody may mend them, and needs no compiler. So the file also holds
// their text, and is taken only where the folder holds these lists, byte for byte, and no others. A
// list whose inode, size and time of change are those it was read with is taken as it was: whoever
// writes into it changes that time and can't set it. Elsewhere, as in a package, it is compared;
// the time of its content wouldn't do, which archives set as they like. Where the file is absent,
// stale or of another program, the lists are read instead, which takes five times as long.
//
// It holds numbers as the machine that made it keeps them; whoever changes how a line is read, what
// the table holds or how it is looked up in raises the version in word_table_file.cpp.
#pragma once

#include <optional>
#include <string>

#include "text/word_table.h"

namespace stet {

std::string table_bytes(const WordTable& table);

// The table at `path` where it is that of the lists in `folder`; none otherwise.
std::optional<WordTable> open_table(const std::string& path, const std::string& folder);

}  // namespace stet
