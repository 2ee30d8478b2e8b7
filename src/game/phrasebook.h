// Every line of interface text, by key, from assets/text/english.txt: "key = text" a line.
//
// Screens name keys, so that a translation is one file. Places for what is filled in are {1} to
// {9}. A key that the file lacks is shown as it stands; a test checks that there is none, and that
// every line of the file is used.
#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

class Phrasebook {
 public:
  // Refused when the file can't be read, or a line of it has no " = ".
  static Result<Phrasebook> load(const std::string& data_folder, const std::string& language);

  const std::string& operator()(std::string_view key) const;
  const std::map<std::string, std::string, std::less<>>& all() const { return lines_; }

 private:
  mutable std::map<std::string, std::string, std::less<>> lines_;
};

// `text` with {1}, {2}… replaced by the parts.
std::string filled(std::string_view text, std::initializer_list<std::string_view> parts);

// A number in the line for one or in that for several, which say {1}.
std::string counted(const Phrasebook& words, size_t count, std::string_view one,
                    std::string_view several);

}  // namespace stet
