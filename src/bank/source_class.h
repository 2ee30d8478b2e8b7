// What kind of source an article's own words for it show: the classes of kind-of-source.
//
// Decided from the mention alone ("Luis Otzuka, president of Fedemin"; "a police report"; "two
// officials"), so that whoever sorts it needs nothing else, and the proof can decide it again.
// Words that could be either have no class. Whether somebody named speaks for an office or for
// themselves isn't a class: too many do both.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

enum class SourceClass : size_t { named, impersonal, unnamed };

inline constexpr std::string_view kNobodyButTheWriter = "Nobody but the writer of the story";

// In the order of SourceClass.
const std::array<std::string, 3>& source_class_names();

std::optional<SourceClass> class_of_source(std::string_view mention, const Lexicon& lexicon);

}  // namespace stet
