// A player's own article, saved as a web page whose layout takes a paragraph of the story for a
// caption.
#pragma once

#include <string>
#include <string_view>

#include "text/file.h"

namespace stet::test {

inline constexpr std::string_view kTakenForCaption = "The increase will not pay for repairs";
inline constexpr size_t kCaptionBlock = 12;

inline std::string own_page() {
  const std::string text =
      read_file(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt", 1 << 20, "").value();
  std::string html = "<html><body><article>";
  for (size_t at = 0, number = 0; !text.substr(at).starts_with("If you liked"); ++number) {
    const size_t end = text.find("\n\n", at);
    const std::string paragraph = text.substr(at, end - at);
    const std::string tag = number == 0 ? "h1" : "p";
    html += paragraph.starts_with(kTakenForCaption)
                ? "<figure><figcaption>" + paragraph + "</figcaption></figure>"
                : "<" + tag + ">" + paragraph + "</" + tag + ">";
    at = end + 2;
  }
  return html + "</article></body></html>";
}

}  // namespace stet::test
