// Details that may be put into a passage because the article leaves them open.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "writers/added_places.h"

namespace stet {

class AddedDetails {
 public:
  explicit AddedDetails(const Source& source);

  // One for the place of which neither the article nor, less strictly, the passage tells as much;
  // empty where there is none.
  std::string draw(const AddedPlace& place, std::string_view passage, Chance& chance);

  // No other passage gets it.
  void use_up(const std::string& detail) { used_.push_back(detail); }

 private:
  bool leaves_open(std::string_view detail, std::string_view hints);

  const WordList& details_;
  const std::string article_;  // in lower case
  std::map<std::string_view, bool> open_;
  std::vector<std::string> used_;
};

}  // namespace stet
