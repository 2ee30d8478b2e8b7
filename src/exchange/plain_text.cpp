#include "exchange/plain_text.h"

#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

PlainText plain_text(const ItemText& text) {
  const bool html = text.markup == Markup::html || text.markup == Markup::moodle;
  PlainText plain;
  if (html && text.text.find_first_of("<&") != std::string::npos)
    plain = html_text(text.text, text.markup == Markup::moodle);
  else
    plain.text = text.text;
  plain.text = std::string(trimmed(clean(plain.text).text));
  return plain;
}

}  // namespace stet
