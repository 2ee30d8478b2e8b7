// What a file is, told by its first bytes and not by its name.
#pragma once

#include <string_view>

namespace stet {

enum class FileKind { text, web_page, web_archive, feed, gzip };

FileKind file_kind_of(std::string_view bytes);

}  // namespace stet
