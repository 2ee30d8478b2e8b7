// The stretch of a quotation that can be shown by itself: whole sentences as they were spoken.
#pragma once

#include <optional>

#include "writers/writer.h"

namespace stet {

// Absent when the quotation is split inside a sentence, shorter than `least` words, starts in
// mid-sentence, or occurs twice in the article. Long ones are cut to their first sentences within
// `most` words.
std::optional<Quotable> quotable(const Source& source, const Quotation& quotation, size_t least,
                                 size_t most);

// “The people,” she said, “are angry”: the last words of the part are no end of a sentence. It ends
// in a comma, and the next words between marks in the paragraph follow a comma or go on in lower
// case; or in no stop at all.
bool is_split_inside(const Source& source, const Quotation& quotation, Span words);

// Telling words, of which a reader with the article open knows what "they" in them are.
inline constexpr size_t kEnoughToKnowItBy = 6;

// “They are working there”: it speaks of somebody or something told before.
bool opens_with_a_pronoun(std::string_view words);

// “It will hurt them”: nothing to know it by. Where the words tell enough besides, a reader who has
// the article open finds what "it" is.
bool points_back(const Source& source, std::string_view words);

// Different words that tell something; "the" and "will" don't.
size_t telling_count(const Source& source, std::string_view words);

// “There it is. There it is”: hardly a word that a reader could know it by.
bool says_little(const Source& source, std::string_view words);

}  // namespace stet
