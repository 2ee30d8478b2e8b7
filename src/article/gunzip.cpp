#include "article/gunzip.h"

#include <zlib.h>

#include <algorithm>

namespace stet {

Result<std::string> gunzip(std::string_view bytes, const std::string& place, size_t limit) {
  constexpr int kGzip = 16 + MAX_WBITS;
  z_stream stream{};
  if (inflateInit2(&stream, kGzip) != Z_OK) return refuse(place, "can't be unpacked");
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string out;
  size_t have = 0;
  int state = Z_OK;
  while (state == Z_OK && have <= limit) {
    if (have == out.size()) out.resize(std::min(limit, std::max<size_t>(2 * have, 1u << 16)) + 1);
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + have);
    stream.avail_out = static_cast<uInt>(out.size() - have);
    state = inflate(&stream, Z_NO_FLUSH);
    have = out.size() - stream.avail_out;
    // Files may hold several members, one after the other.
    if (state == Z_STREAM_END && stream.avail_in > 0 && *stream.next_in == 0x1f)
      state = inflateReset(&stream);
  }
  inflateEnd(&stream);
  if (have > limit)
    return refuse(place, "unpacks to more than " + std::to_string(limit >> 20) + " MB",
                  "unpack it, and cut it into parts");
  if (state != Z_STREAM_END)
    return refuse(place, "is a damaged gzip file", "fetch or pack it again");
  out.resize(have);
  return out;
}

}  // namespace stet
