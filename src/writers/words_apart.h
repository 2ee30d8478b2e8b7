// A source's words as they can be shown apart from whose they are: what a question shows whose
// answer is the source.
#pragma once

#include <optional>
#include <string>

#include "writers/askable.h"
#include "writers/writer.h"

namespace stet {

// Quoted: the whole sentences inside the marks. Reported: the clause, where the sentence has little
// but it and the words for its source. Absent, with the reason noted, where the words say nothing
// by themselves.
std::optional<Span> words_apart(const Source& source, const Quotation& quotation,
                                WordBounds bounds);

// Why words between marks say nothing by themselves, with only their speaker told; empty when they
// do.
std::string why_quoted_cannot_stand(const Source& source, Span quoted);

// "We", "your": said by somebody, and hardly the writer's.
bool is_spoken(const Source& source, std::string_view words);

// "I", "your": said by some person, surely.
bool is_of_one_person(std::string_view words);

}  // namespace stet
