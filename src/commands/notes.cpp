#include "commands/notes.h"

#include "text/clean.h"

namespace stet {

std::vector<std::string> notes_of(const Article& article) {
  std::vector<std::string> lines;
  for (const std::string& note : article.notes)
    lines.push_back("stet: " + clean_line(article.path) + ": " + note + "\n");
  return lines;
}

}  // namespace stet
