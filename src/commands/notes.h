// What became of an article that the person who gave it should know.
#pragma once

#include <string>
#include <vector>

#include "article/article.h"

namespace stet {

// "stet: a.html: nests tags more than 512 deep, so …\n", one line for each note.
std::vector<std::string> notes_of(const Article& article);

}  // namespace stet
