// Any bytes as an article: refused, or read soundly, questioned and packed without a crash.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "article/reader.h"
#include "support/sound_reading.h"
#include "text/lexicon.h"
#include "writers/make_pack.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const stet::Lexicon lexicon = stet::Lexicon::open(STET_SOURCE_DIR "/assets").value();
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  auto article = stet::read_article(bytes, "fuzz", lexicon);
  if (!article) return 0;
  if (const std::string wrong = stet::test::unsound(*article, stet::read(*article, lexicon));
      !wrong.empty()) {
    std::fprintf(stderr, "unsound: %s\n", wrong.c_str());
    std::abort();
  }
  // Questions take five times as long as reading: one length in four, so that more is read.
  if (size % 4 != 0) return 0;
  const std::array articles{std::move(*article)};
  (void)stet::make_pack(articles, lexicon, 1);
  return 0;
}
