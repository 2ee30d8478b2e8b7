// Articles in, pack out: read, write candidates, rank, prove, and keep what passes.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "article/article.h"
#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"
#include "writers/writer.h"

namespace stet {

Problem too_long_for_a_pack(const std::string& path);

// The same articles, version and seed give the same pack, byte for byte. Refused when an article is
// longer than a pack may hold, or no question could be made.
Result<Pack> make_pack(std::span<const Article> articles, const Lexicon& lexicon, uint64_t seed,
                       Kinds kinds = Kinds::sound);

// Whether there are writers for a language. Articles in others are kept without questions.
inline bool has_writers(std::string_view language) {
  return language == "en";
}
// "is in French, and Stet writes questions in English only"
std::string no_writers_for(std::string_view language, const Lexicon& lexicon);

// The articles without questions, for those written by hand.
Pack blank_pack(std::span<const Article> articles, const Lexicon& lexicon);

// Whether the pack is what make_pack() gives of its articles, with nobody's name and no question of
// anybody's own in it: a player's quiz on an article, not a pack that somebody wrote.
bool is_made_here(const Pack& pack);

// The same made again with these blocks of one of its articles: a newer revision under its id.
// Refused as make_pack() refuses.
Result<Pack> make_again(const Pack& made, std::string_view article_id, std::vector<Block> blocks,
                        const Lexicon& lexicon);

}  // namespace stet
