#include "commands/notes.h"

#include "text/clean.h"

namespace stet {

std::vector<std::string> notes_of(const OpenedArticle& opened) {
  std::vector<std::string> lines;
  for (const std::string& note : opened.notes)
    lines.push_back("stet: " + clean_line(opened.article.path) + ": " + note + "\n");
  return lines;
}

}  // namespace stet
