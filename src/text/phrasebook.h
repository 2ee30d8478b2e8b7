// Every line of interface text, by key, from assets/text/english.txt: "key = text" a line.
//
// Code names keys, so that a translation is one file. What only works out which line holds, without
// telling it, gives a Phrase: scoring and quiz know no language. Places for what is filled in are
// {1} to {9}. A key that the file lacks is shown as it stands; a test checks that there is none,
// and that every line of the file is used.
#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace stet {

class Phrasebook {
 public:
  // Refused when the file can't be read, a line of it has no " = ", or a key stands twice.
  static Result<Phrasebook> load(const std::string& assets, const std::string& language);

  const std::string& operator()(std::string_view key) const;
  const std::map<std::string, std::string, std::less<>>& all() const { return lines_; }
  // Keys that were asked for and aren't there.
  const std::set<std::string, std::less<>>& missing() const { return missing_; }

 private:
  std::map<std::string, std::string, std::less<>> lines_;
  mutable std::set<std::string, std::less<>> missing_;
};

// `text` with {1}, {2}… replaced by the parts.
std::string filled(std::string_view text, std::initializer_list<std::string_view> parts);

// A line that is yet to be told: its key, and what goes into its places.
struct Phrase {
  std::string_view key;
  std::vector<std::string> parts{};
  bool operator==(const Phrase&) const = default;
};
std::string told(const Phrasebook& words, const Phrase& phrase);
// Several in one: "A is as it was before; B is taken out again".
std::string told(const Phrasebook& words, std::span<const Phrase> phrases);

// A number in the line for one or in that for several, which say {1}.
std::string counted(const Phrasebook& words, size_t count, std::string_view one,
                    std::string_view several);

}  // namespace stet
