// Any bytes as a feed, a page saved as one file, or pasted text: refused, or sound articles.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "article/block_check.h"
#include "article/encoding.h"
#include "article/feed.h"
#include "article/plain_text.h"
#include "article/web_archive.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace {

void hold_sound(const stet::Article& article) {
  if (!stet::is_valid_utf8(article.text)) std::abort();
  if (stet::first_misplaced(article.blocks, article.text)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const stet::Lexicon lexicon = stet::Lexicon::load(STET_SOURCE_DIR "/assets/words").value();
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (const auto feed = stet::read_feed(stet::to_utf8(bytes, "").text, "fuzz", lexicon))
    for (size_t i = 1; i <= feed->entries.size() && i < 4; ++i)
      if (const auto article = stet::read_entry(*feed, i, "fuzz", lexicon)) hold_sound(*article);
  (void)stet::open_web_archive(bytes, "fuzz");
  if (const auto article = stet::read_plain_text(bytes, "fuzz", lexicon)) hold_sound(*article);
  return 0;
}
