// "Whose word does the article not give?": three whom it quotes, and one whom it only names.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// Questions of not-in-the-article; one at most.
std::vector<Candidate> ask_who_is_unheard(const Source& source, Chance& chance);

}  // namespace stet
