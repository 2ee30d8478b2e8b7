// Reading and checking packs: form first, then the proof of every key.
//
// One checker stands behind loading, `stet check`, the writers and (later) the editor, so a pack
// that opens is a pack that passes. It finds all problems in one run; each has a stable code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bank/pack.h"
#include "text/lexicon.h"

namespace stet {

enum class Severity { error, warning };

struct Finding {
  Severity severity = Severity::error;
  std::string code;     // "E012"
  std::string pointer;  // JSON pointer, "/questions/3/stem"
  Span place;           // bytes in the file; empty when the pack has no file yet
  std::string what;
  std::string remedy;
};

struct Checked {
  std::optional<Pack> pack;  // absent when the file can't be read as a pack at all or has errors
  std::vector<Finding> findings;

  bool passed() const;  // no errors; warnings allowed
};

// The lexicon is what articles are read again with, for proofs that need their blocks.
Checked check_pack(std::string_view bytes, const Lexicon& lexicon);

// "file:line:column: error[E012]: what; remedy"; for a pack without a file, whose bytes are empty,
// "name:/questions/3/stem: …".
std::string describe(const Finding& finding, std::string_view bytes, const std::string& name);

// read_file and check_pack; refused with the first error and the number of others.
Result<Pack> open_pack(const std::string& path, const Lexicon& lexicon);
// The same of bytes at hand; `name` is used in messages.
Result<Pack> open_pack_bytes(std::string_view bytes, const std::string& name,
                             const Lexicon& lexicon);

// A pack without the proof of its keys, to look at and compare; absent when its form is wrong.
std::optional<Pack> read_pack_form(std::string_view bytes);

// The proof alone, for a pack in memory: findings for every key that can't be re-derived from
// the pack's own article text.
std::vector<Finding> prove(const Pack& pack, const Lexicon& lexicon);

}  // namespace stet
