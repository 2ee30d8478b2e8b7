// The sentences that prove a key, as evidence of a question.
#pragma once

#include <optional>
#include <vector>

#include "writers/writer.h"

namespace stet {

// The span of whole sentences that covers `piece`; `piece` itself when it lies in none.
Span covering_sentences(const Source& source, Span piece);

// Index of the sentence that holds `offset`.
std::optional<size_t> sentence_at(const Source& source, size_t offset);

// Index of the first token that begins at `offset` or behind it; that of their end where none does.
size_t token_from(const Source& source, size_t offset);

// The word of a token, in lower case.
std::string lower_word(const Source& source, size_t token);

// Evidence without an article id (make_pack sets it).
Evidence evidence_of(const Source& source, Span span);

// The sentences of a quotation, and, where the speaker is only a pronoun there, the nearest
// sentence before it that names the person.
std::vector<Evidence> evidence_of_quotation(const Source& source, const Quotation& quotation);

// The text of a sentence on one line.
std::string sentence_text(const Source& source, size_t sentence);

// Direct or mixed quotations, or any quotation mark, in the sentence.
bool quotes_anyone(const Source& source, size_t sentence);

// Whether a part of `words` stands between quotation marks of the sentence.
bool is_quoted(const Source& source, Span sentence, Span words);

}  // namespace stet
