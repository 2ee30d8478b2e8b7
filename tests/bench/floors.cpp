#include "bench/floors.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace stet::bench {

namespace {

using Breaker = std::unique_ptr<icu::BreakIterator>;

Breaker opened(icu::BreakIterator* breaker, UErrorCode status) {
  if (U_FAILURE(status)) std::abort();
  return Breaker(breaker);
}

// The UTF-8 is walked where it stands, without a copy in UTF-16.
size_t boundaries(icu::BreakIterator& breaker, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText opened_text = UTEXT_INITIALIZER;
  utext_openUTF8(&opened_text, text.data(), static_cast<int64_t>(text.size()), &status);
  breaker.setText(&opened_text, status);
  size_t count = 0;
  while (breaker.next() != icu::BreakIterator::DONE) ++count;
  utext_close(&opened_text);
  return count;
}

}  // namespace

size_t code_points(std::string_view text) {
  size_t letters = 0;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    utf8proc_ssize_t length = utf8proc_iterate(at, left, &point);
    if (length < 1) length = 1;
    letters += utf8proc_category(point) <= UTF8PROC_CATEGORY_LO;
    at += length;
    left -= length;
  }
  return letters;
}

size_t icu_words(std::string_view text) {
  static UErrorCode status = U_ZERO_ERROR;
  static const Breaker breaker =
      opened(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status), status);
  return boundaries(*breaker, text);
}

size_t icu_sentences(std::string_view text) {
  static UErrorCode status = U_ZERO_ERROR;
  static const Breaker breaker =
      opened(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status), status);
  return boundaries(*breaker, text);
}

}  // namespace stet::bench
