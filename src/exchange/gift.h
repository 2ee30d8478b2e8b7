// GIFT, the text format in which most teachers' questions travel. As Moodle's
// question/format/gift/format.php understands it, which is the format's only definition.
//
// A question is a block of lines that ends at an empty line; a line that begins with // is a
// comment, from which ids and tags are taken. Escapes are \\ \: \# \= \{ \} \~ and \n, and
// nothing else: any other backslash is itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/item.h"
#include "exchange/losses.h"

namespace stet {

// As leniently as Moodle reads. A block that is no question stands in `unread`.
ItemSet read_gift(std::string_view bytes);

// Escapes everything, so that stricter readers take it too. Each item carries its id and tags in
// a comment, and its text's markup where it isn't Moodle's own.
std::string write_gift(const ItemSet& set, Losses& losses);
std::string write_gift(const Item& item);

// Of a comment: the last [id:…] and every [tag:…], in order.
struct GiftComment {
  std::string id = {};
  std::vector<std::string> tags = {};
};
GiftComment read_gift_comment(std::string_view comment);

// "[html]", "[plain]"…, and back. Absent: a name that GIFT doesn't know.
std::string_view markup_name(Markup markup);

}  // namespace stet
