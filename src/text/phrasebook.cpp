#include "text/phrasebook.h"

#include "text/file.h"
#include "text/utf8.h"

namespace stet {

Result<Phrasebook> Phrasebook::load(const std::string& assets, const std::string& language) {
  const std::string path = assets + "/text/" + language + ".txt";
  auto bytes = read_file(path, 1 << 20, "interface text");
  if (!bytes) return tl::unexpected(bytes.error());
  Phrasebook words;
  size_t number = 0;
  for (std::string_view rest = *bytes; !rest.empty();) {
    ++number;
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty() || line.front() == '#') continue;
    const size_t equals = line.find(" = ");
    if (equals == line.npos)
      return refuse(path + " line " + std::to_string(number), "has no \" = \"",
                    "write it as: key = text");
    const std::string key(line.substr(0, equals));
    if (!words.lines_.emplace(key, line.substr(equals + 3)).second)
      return refuse(path + " line " + std::to_string(number), "says " + key + " again",
                    "keep one of the two");
  }
  return words;
}

const std::string& Phrasebook::operator()(std::string_view key) const {
  auto found = lines_.find(key);
  return found != lines_.end() ? found->second : *missing_.emplace(key).first;
}

namespace {

template <class Parts>
std::string with_parts(std::string_view text, const Parts& parts) {
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    const size_t part = at + 2 < text.size() && text[at] == '{' && text[at + 2] == '}'
                            ? static_cast<size_t>(text[at + 1] - '1')
                            : parts.size();
    if (part < parts.size()) {
      out += std::data(parts)[part];
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

}  // namespace

std::string filled(std::string_view text, std::initializer_list<std::string_view> parts) {
  return with_parts(text, parts);
}

std::string told(const Phrasebook& words, const Phrase& phrase) {
  return with_parts(words(phrase.key), phrase.parts);
}

std::string told(const Phrasebook& words, std::span<const Phrase> phrases) {
  std::string all;
  for (const Phrase& phrase : phrases)
    all = all.empty() ? told(words, phrase) : filled(words("list.and"), {all, told(words, phrase)});
  return all;
}

std::string counted(const Phrasebook& words, size_t count, std::string_view one,
                    std::string_view several) {
  return filled(words(count == 1 ? one : several), {std::to_string(count)});
}

}  // namespace stet
