// Moodle XML, the format that carries most between learning platforms.
//
// Read by pugixml, which neither loads nor expands a DTD. Pictures and other files inside a
// question are never unpacked: they are named as lost. Cloze questions become one item a gap.
#pragma once

#include <string>
#include <string_view>

#include "exchange/item.h"
#include "text/result.h"

namespace stet {

Result<ItemSet> read_moodle_xml(std::string_view bytes);
std::string write_moodle_xml(const ItemSet& set);

}  // namespace stet
