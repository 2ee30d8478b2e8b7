#include "game/phrasebook.h"

#include "text/file.h"
#include "text/utf8.h"

namespace stet {

Result<Phrasebook> Phrasebook::load(const std::string& data_folder, const std::string& language) {
  const std::string path = data_folder + "/assets/text/" + language + ".txt";
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
    words.lines_.emplace(line.substr(0, equals), line.substr(equals + 3));
  }
  return words;
}

const std::string& Phrasebook::operator()(std::string_view key) const {
  auto found = lines_.find(key);
  return found != lines_.end() ? found->second : lines_.emplace(key, key).first->second;
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> parts) {
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    const size_t part = at + 2 < text.size() && text[at] == '{' && text[at + 2] == '}'
                            ? static_cast<size_t>(text[at + 1] - '1')
                            : parts.size();
    if (part < parts.size()) {
      out += parts.begin()[part];
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string counted(const Phrasebook& words, size_t count, std::string_view one,
                    std::string_view several) {
  return filled(words(count == 1 ? one : several), {std::to_string(count)});
}

}  // namespace stet
