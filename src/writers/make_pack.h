// Articles in, pack out: read, write candidates, rank, prove, and keep what passes.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "article/article.h"
#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// Everyday packs hold the kinds that are nearly always sound; all, the others too.
enum class Kinds { sound, all };

// The same articles, version and seed give the same pack, byte for byte. Refused when no
// question could be made.
Result<Pack> make_pack(std::span<const Article> articles, const Lexicon& lexicon, uint64_t seed,
                       Kinds kinds = Kinds::sound);

}  // namespace stet
