// One importer on any bytes: no crash, and what it takes is a pack that opens and is exported.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "bank/checker.h"
#include "exchange/bring_in.h"

namespace stet::test {

inline void fuzz_import(const Format& format, std::string_view bytes) {
  static const Lexicon lexicon = Lexicon::open(STET_SOURCE_DIR "/assets").value();
  const auto imported = bring_in(bytes, &format, "fuzzed");
  if (!imported || imported->refused) return;
  if (!check_pack(write_pack(imported->pack), lexicon).passed()) std::abort();
  const auto exported = format.write(imported->pack, {STET_SOURCE_DIR "/assets", lexicon});
  if (!exported) std::abort();
}

}  // namespace stet::test
