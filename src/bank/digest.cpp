#include "bank/digest.h"

#include <sha2.h>

#include <array>

namespace stet {

namespace {

using Digest = std::array<uint8_t, SHA256_DIGEST_LENGTH>;

Digest sha256(std::string_view bytes) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
  Digest digest;
  SHA256Final(digest.data(), &context);
  return digest;
}

void append_hex(std::string& out, uint8_t byte) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += kDigits[byte >> 4];
  out += kDigits[byte & 0xF];
}

}  // namespace

std::string uuid_of(std::string_view name) {
  Digest digest = sha256(name);
  digest[6] = static_cast<uint8_t>(0x80 | (digest[6] & 0x0F));  // version 8
  digest[8] = static_cast<uint8_t>(0x80 | (digest[8] & 0x3F));  // variant of RFC 9562
  std::string uuid;
  for (size_t i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) uuid += '-';
    append_hex(uuid, digest[i]);
  }
  return uuid;
}

std::string sha256_hex(std::string_view bytes) {
  std::string hex;
  for (const uint8_t byte : sha256(bytes)) append_hex(hex, byte);
  return hex;
}

}  // namespace stet
