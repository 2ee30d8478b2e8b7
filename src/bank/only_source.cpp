#include "bank/only_source.h"

#include <algorithm>
#include <string>

#include "bank/quoted_words.h"
#include "bank/voice_words.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

// “My neighbour says so,” Bell said.: the neighbour's word too.
bool quotes_somebody_who_says(std::string_view passage, const Lexicon& lexicon) {
  constexpr std::string_view kSays[] = {"says", "said", "told", "tells", "claims", "claimed"};
  return std::ranges::any_of(quoted_words(passage), [&](Span quoted) {
    return std::ranges::any_of(tokenize(passage, quoted, lexicon), [&](const Token& token) {
      return std::ranges::find(kSays, lower(slice(passage, token.span))) != std::end(kSays);
    });
  });
}

}  // namespace

std::optional<Span> cue_of_only_source(std::string_view passage, Span source,
                                       const Lexicon& lexicon) {
  constexpr size_t kRoom = 24;  // bytes: ", 43, who led it, "
  std::string told = narrated(passage);
  if (source.empty() || source.end > told.size() || slice(told, source) != slice(passage, source))
    return std::nullopt;
  std::fill_n(told.begin() + static_cast<std::ptrdiff_t>(source.begin), source.length(), ' ');
  const auto cues = passing_on(told, Minds::left_out, lexicon);
  if (quotes_somebody_who_says(passage, lexicon) || cues.size() != 1 ||
      cues.front().begin > source.end + kRoom || source.begin > cues.front().end + kRoom)
    return std::nullopt;
  return cues.front();
}

}  // namespace stet
