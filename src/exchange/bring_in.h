// Any program's quiz as a pack: the bytes made UTF-8, the format told, and all of it read.
#pragma once

#include <string>
#include <string_view>

#include "exchange/format.h"

namespace stet {

// `format` is null where the content is to tell it. `title` is used where the file has none.
// Refused, without a place or with "line N", when nothing of it can be taken.
Result<Imported> bring_in(std::string_view bytes, const Format* format, const std::string& title);

// A file's content, by its name alone. Refused also when the format is all or nothing and a part is
// wrong, with the first that is.
Result<Imported> bring_in_file(std::string_view bytes, const std::string& name);

// A pack of our own, which is taken as it is.
Imported as_it_is(Pack pack);

// Whether the bytes are a quiz of another program, rather than an article or a pack of ours. A
// text with braces or a tab is one only where most of it can be read as questions.
bool is_quiz_of_others(std::string_view bytes);

}  // namespace stet
