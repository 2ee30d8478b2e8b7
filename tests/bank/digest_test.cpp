#include "bank/digest.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("sha256 of \"abc\" is that of FIPS 180-4") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a name always gives the same uuid, of version 8 and RFC 9562's variant") {
  const std::string uuid = uuid_of("abc");
  CHECK(uuid == "ba7816bf-8f01-8fea-8141-40de5dae2223");
  CHECK(uuid_of("abc") == uuid);
  CHECK(uuid_of("abd") != uuid);
}
