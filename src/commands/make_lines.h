// `stet make --jsonl`: one JSON article a line in, one pack a line out.
//
// Lines are made on all cores and come out in their order; memory holds a window of them, however
// many there are. A line that gives no pack is reported by its number, and the rest goes on.
#pragma once

#include <functional>
#include <istream>
#include <optional>
#include <string>

#include "article/article.h"
#include "bank/pack.h"
#include "commands/console.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

inline constexpr size_t kLineOfArticle = 16u << 20;  // bytes; an article of 8 MB, escaped

// {"text": …} or {"html": …}, with title, byline, published, publisher, url, language where they
// are known; what `stet read --json` prints is one too. Refused, with "line N" as the place.
Result<Article> article_of_line(const std::string& line, size_t number, const Lexicon& lexicon);

// The next line, or why it can't be had: it is longer than the limit. Absent at the end.
std::optional<Result<std::string>> next_line(std::istream& in, size_t number);

// `make` is called on several threads at once. Status 1 when a line gave no pack.
CommandResult make_lines(std::istream& in, std::ostream& out, Console& console,
                         const Lexicon& lexicon,
                         const std::function<Result<Pack>(const Article&)>& make);

}  // namespace stet
