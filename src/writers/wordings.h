// Other wordings of a piece of the article, for kinds that ask which of four stands there.
//
// Three lures that each changed one word would give the key away: it is the one that all the
// others resemble. So two places are changed, each kept or changed on its own, which makes four
// wordings of which none is the middle one; or one place in three ways.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "writers/options.h"
#include "writers/writer.h"

namespace stet {

// Words of the article and what may stand in their place; all of them keep the grammar.
struct Swap {
  Span at;
  std::vector<std::string> others;
  double worth = 0;       // how much a reader should notice it, 0..1
  bool is_shade = false;  // how sure or how willing: both ways may be true
};

struct Wordings {
  std::vector<Lure> lures;  // kLures of them: the piece with its changes, and which those are
  std::vector<Span> changed;
  double worth = 0;
};

// The places that make the most of a reader's attention, drawn by chance among the good ones.
// Absent when there are too few.
std::optional<Wordings> reword(std::string_view text, Span piece, std::vector<Swap> swaps,
                               Chance& chance);

// What may be exchanged in a sentence (or a part of one) by assets/words/rewordings.txt, and its
// figures.
std::vector<Swap> swaps_in(const Source& source, Span piece, Chance& chance);

}  // namespace stet
