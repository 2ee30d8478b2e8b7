// Any bytes as a web page: refused, or blocks that stand in the text one after the other.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "article/block_check.h"
#include "article/encoding.h"
#include "article/web_page.h"
#include "text/lexicon.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const stet::Lexicon lexicon = stet::Lexicon::load(STET_SOURCE_DIR "/assets/words").value();
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string html = stet::to_utf8(bytes, stet::declared_encoding(bytes)).text;
  if (!stet::is_valid_utf8(html)) std::abort();
  const auto article = stet::read_web_page(html, "fuzz", lexicon);
  if (!article) return 0;
  if (!stet::is_valid_utf8(article->text)) std::abort();
  if (stet::first_misplaced(article->blocks, article->text)) std::abort();
  return 0;
}
