// Whether a sentence passes on what somebody says, thinks or writes, by its words alone: a
// reporting verb, a word of hearsay or a quotation mark. Shared by the writer that asks for it and
// the proof.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

bool may_pass_on(std::string_view sentence, const Lexicon& lexicon);

// The words by which it does, quotation marks aside: "said", "according", "reportedly", "pointed";
// with `minds`, "plans" and "fears" too. No more than `most` are looked for.
enum class Minds { left_out, counted };
std::vector<Span> passing_on(std::string_view sentence, Minds minds, const Lexicon& lexicon,
                             size_t most = SIZE_MAX);

// Options of whose-voice that name nobody.
inline constexpr std::string_view kWritersOwn = "The writer’s own";
inline constexpr std::string_view kUnnamedSources = "An unnamed source’s";

// "two senior officials": people who aren't named (see source_class.h), outside quotation marks.
// Absent where there are none.
std::optional<Span> unnamed_people(std::string_view sentence, const Lexicon& lexicon);

}  // namespace stet
