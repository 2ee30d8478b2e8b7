#include "exchange/xml.h"

#include <algorithm>

#include "text/json.h"

namespace stet {

Result<std::unique_ptr<pugi::xml_document>> parse_xml(std::string_view bytes) {
  // Each takes seventy bytes and more, whatever it holds.
  constexpr ptrdiff_t kMostTags = 1'500'000;
  if (std::ranges::count(bytes, '<') > kMostTags)
    return refuse("", "this XML has more than " + std::to_string(kMostTags) + " tags",
                  "export fewer questions at once");
  auto document = std::make_unique<pugi::xml_document>();
  const pugi::xml_parse_result parsed = document->load_buffer(
      bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single,
      pugi::encoding_utf8);
  if (parsed) return document;
  const auto offset = static_cast<size_t>(std::max<ptrdiff_t>(0, parsed.offset));
  const LineColumn place = line_and_column(bytes, std::min(offset, bytes.size()));
  return refuse("line " + std::to_string(place.line),
                std::string("this is no XML that can be read: ") + parsed.description(),
                "export the file again from the program it came from");
}

std::string xml_text(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node& child : node.children())
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
      text += child.value();
  return text;
}

size_t XmlLines::line_of(const pugi::xml_node& node) {
  const auto offset = static_cast<size_t>(std::max<ptrdiff_t>(0, node.offset_debug()));
  for (; counted_ < std::min(offset, bytes_.size()); ++counted_)
    if (bytes_[counted_] == '\n') ++line_;
  return line_;
}

std::string written_xml(const pugi::xml_document& document) {
  struct Writer : pugi::xml_writer {
    std::string bytes;
    void write(const void* data, size_t size) override {
      bytes.append(static_cast<const char*>(data), size);
    }
  } writer;
  document.save(writer, "  ", pugi::format_indent, pugi::encoding_utf8);
  return std::move(writer.bytes);
}

}  // namespace stet
