#include "article/gunzip.h"

#include <doctest/doctest.h>
#include <zlib.h>

using namespace stet;

namespace {

std::string packed(const std::string& text) {
  std::string out(compressBound(text.size()) + 64, '\0');
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string refusal(const std::string& bytes, size_t limit) {
  const auto text = gunzip(bytes, "a.gz", limit);
  return text ? "" : describe(text.error());
}

}  // namespace

TEST_CASE("a packed file is its bytes, also in several members") {
  CHECK(gunzip(packed("Pier shut"), "a.gz", 100) == "Pier shut");
  CHECK(gunzip(packed("Pier ") + packed("shut"), "a.gz", 100) == "Pier shut");
  CHECK(gunzip(packed(""), "a.gz", 100) == "");
  const std::string large(300'000, 'x');
  CHECK(gunzip(packed(large), "a.gz", 300'000) == large);
}

TEST_CASE("a file that unpacks to too much, or is damaged, is refused") {
  CHECK(refusal(packed(std::string(5u << 20, 'x')), 1u << 20) ==
        "a.gz: unpacks to more than 1 MB; unpack it, and cut it into parts");
  const std::string whole = packed("Pier shut");
  for (size_t length = 2; length < whole.size(); ++length)
    CHECK(refusal(whole.substr(0, length), 100) ==
          "a.gz: is a damaged gzip file; fetch or pack it again");
}
