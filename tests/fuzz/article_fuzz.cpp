// Any bytes as an article: read, questioned and packed without a crash, or refused.
#include <array>
#include <cstdint>
#include <string>

#include "article/reader.h"
#include "text/lexicon.h"
#include "writers/make_pack.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const stet::Lexicon lexicon =
      stet::Lexicon::open(STET_SOURCE_DIR "/assets").value();
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (auto article = stet::read_article(bytes, "fuzz", lexicon)) {
    const std::array articles{std::move(*article)};
    (void)stet::make_pack(articles, lexicon, 1);
  }
  return 0;
}
