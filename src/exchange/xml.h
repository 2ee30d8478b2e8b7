// What the readers of XML share: a parse with its place on failure, and text in all its pieces.
#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

// Refused with "line N" as the place, and beyond a million and a half tags. A document type is passed over: nothing in it is read.
Result<std::unique_ptr<pugi::xml_document>> parse_xml(std::string_view bytes);

// All text and CDATA directly inside the node.
std::string xml_text(const pugi::xml_node& node);
std::string written_xml(const pugi::xml_document& document);

// Lines of nodes that are asked for in file order, counted once over the file.
class XmlLines {
 public:
  explicit XmlLines(std::string_view bytes) : bytes_(bytes) {}
  size_t line_of(const pugi::xml_node& node);

 private:
  std::string_view bytes_;
  size_t counted_ = 0;  // bytes
  size_t line_ = 1;
};

}  // namespace stet
