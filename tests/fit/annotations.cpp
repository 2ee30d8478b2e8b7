#include "fit/annotations.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "text/utf8.h"

namespace stet::annotated {

namespace {

std::vector<size_t> byte_offsets(const std::string& text) {
  std::vector<size_t> offsets;
  for (size_t at = 0; at < text.size(); at += decode(text, at).length) offsets.push_back(at);
  offsets.push_back(text.size());
  return offsets;
}

}  // namespace

std::vector<std::string> annotation_files(const std::string& data_folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(data_folder + "/attributions"))
    files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::string text_of_annotations(const std::string& file) {
  const std::filesystem::path path(file);
  std::string name = path.stem().string();
  name.resize(name.rfind('_'));
  return (path.parent_path().parent_path() / "text" / (name + ".txt")).string();
}

std::vector<Attribution> read_annotations(const std::string& file, const std::string& text) {
  const std::vector<size_t> bytes = byte_offsets(text);
  std::map<std::string, std::vector<Span>> spans;
  std::vector<Attribution> found;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    std::istringstream fields(line);
    std::string id, rest;
    std::getline(fields, id, '\t');
    std::getline(fields, rest, '\t');
    std::istringstream parts(rest);
    if (id[0] == 'T') {
      std::string label, piece;
      parts >> label;
      while (std::getline(parts, piece, ';')) {
        std::istringstream ends(piece);
        size_t begin = 0, end = 0;
        if (ends >> begin >> end && end < bytes.size())
          spans[id].push_back({bytes[begin], bytes[end]});
      }
    } else if (id[0] == 'E') {
      Attribution one;
      for (std::string part; parts >> part;) {
        const size_t colon = part.find(':');
        const bool content = part.starts_with("Content");
        if (!content && !part.starts_with("Source")) continue;
        auto& into = content ? one.contents : one.sources;
        const auto& referred = spans[part.substr(colon + 1)];
        into.insert(into.end(), referred.begin(), referred.end());
      }
      found.push_back(std::move(one));
    }
  }
  return found;
}

}  // namespace stet::annotated
