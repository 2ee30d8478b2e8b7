// Character references of HTML: &eacute; &#233; &#xe9;, by the full set of names, with and without
// the semicolon where HTML allows that. By gumbo, so that no list of names is kept here.
#pragma once

#include <string>
#include <string_view>

namespace stet {

// `text` holds no tags that mean anything: every < in it is itself.
std::string decode_entities(std::string_view text);

}  // namespace stet
