// What stands at a path: a pack, opened and proved, or articles, made into one.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// A pack begins with "{", which no article does.
bool looks_like_pack(std::string_view bytes);

// One pack, or one or more articles. Refused when one can't be read, nothing can be asked, or
// packs and articles come together. `entry` chooses an article of a feed.
Result<Pack> open_for_play(std::span<const std::string> paths, const Lexicon& lexicon,
                           uint64_t seed, std::optional<size_t> entry = std::nullopt);

// The same for text that was pasted; `name` is used in messages.
Result<Pack> make_from_text(const std::string& text, const std::string& name,
                            const Lexicon& lexicon, uint64_t seed);

}  // namespace stet
