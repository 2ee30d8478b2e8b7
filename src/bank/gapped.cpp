#include "bank/gapped.h"

#include "bank/quoted_words.h"

namespace stet {

std::optional<std::string> filled(std::string_view stem, std::string_view words) {
  for (const Span& quote : quoted_words(stem)) {
    std::string sentence(slice(stem, quote));
    if (const size_t at = sentence.find(kGap); at != std::string::npos)
      return sentence.replace(at, kGap.size(), words);
  }
  return std::nullopt;
}

}  // namespace stet
