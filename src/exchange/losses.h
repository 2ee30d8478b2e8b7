// What an import or export leaves out, counted: "evidence (12)".
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace stet {

class Losses {
 public:
  void add(const std::string& what);
  std::vector<std::string> in_words() const;  // in the order in which they came up

 private:
  std::vector<std::pair<std::string, size_t>> counts_;
};

}  // namespace stet
