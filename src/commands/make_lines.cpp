#include "commands/make_lines.h"

#include "article/block_check.h"
#include "article/plain_text.h"
#include "article/web_page.h"
#include "commands/in_order.h"
#include "text/clean.h"
#include "text/json.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr JsonLimits kLimits{16, 200'000, kLineOfArticle};
constexpr std::string_view kRemedy =
    "write {\"text\": \"…\"} or {\"html\": \"…\"}, with title, byline, published, publisher, url "
    "and language where they are known";

struct Line {
  size_t number = 0;
  Result<std::string> text;
};

const std::string* text_of(const JsonNode& node, std::string_view key) {
  const JsonNode* member = node.find(key);
  return member ? member->string() : nullptr;
}

void take(const JsonNode& node, std::string_view key, std::optional<std::string>& slot) {
  if (const std::string* text = text_of(node, key); text && !trimmed(*text).empty())
    slot = clean_line(*text);
}

// Blocks as `stet read --json` gives them; left alone where they don't fit the text.
void take_blocks(const JsonNode& node, Article& article) {
  const JsonNode* member = node.find("blocks");
  if (!member || !member->array()) return;
  std::vector<Block> blocks;
  for (const JsonNode& each : *member->array()) {
    const JsonNode* begin = each.find("begin");
    const JsonNode* end = each.find("end");
    const std::string* name = text_of(each, "role");
    const auto role = name ? role_of_name(*name) : std::nullopt;
    if (!begin || !end || !begin->integer() || !end->integer() || !role || *begin->integer() < 0)
      return;
    blocks.push_back(
        {{static_cast<size_t>(*begin->integer()), static_cast<size_t>(*end->integer())}, *role});
  }
  if (!first_misplaced(blocks, article.text)) article.blocks = std::move(blocks);
}

// A pack as it is written, without the line ends and the indents after them.
std::string on_one_line(const std::string& json) {
  std::string line;
  line.reserve(json.size());
  for (size_t at = 0; at < json.size(); ++at) {
    if (json[at] != '\n') {
      line += json[at];
      continue;
    }
    while (at + 1 < json.size() && json[at + 1] == ' ') ++at;
  }
  return line + "\n";
}

}  // namespace

Result<Article> article_of_line(const std::string& line, size_t number, const Lexicon& lexicon) {
  const std::string place = "line " + std::to_string(number);
  const auto node = parse_json(line, place, kLimits);
  if (!node) return tl::unexpected(node.error());
  const std::string* html = text_of(*node, "html");
  const std::string* text = text_of(*node, "text");
  if (!html && !text)
    return refuse(place, "has neither \"text\" nor \"html\"", std::string(kRemedy));
  auto article =
      html ? read_web_page(*html, place, lexicon) : read_plain_text(*text, place, lexicon);
  if (!article) return article;
  if (text && !html && article->text == *text) take_blocks(*node, *article);
  take(*node, "title", article->title);
  take(*node, "byline", article->byline);
  take(*node, "published", article->published);
  take(*node, "publisher", article->publisher);
  take(*node, "url", article->address);
  if (const std::string* language = text_of(*node, "language"); language && !language->empty())
    article->language = *language;
  return article;
}

std::optional<Result<std::string>> next_line(std::istream& in, size_t number) {
  std::string line;
  std::streambuf& bytes = *in.rdbuf();
  int c = bytes.sbumpc();
  if (c == EOF) return std::nullopt;
  size_t length = 0;
  for (; c != EOF && c != '\n'; c = bytes.sbumpc())
    if (++length <= kLineOfArticle) line += static_cast<char>(c);
  if (length <= kLineOfArticle) return line;
  return refuse("line " + std::to_string(number),
                "is longer than " + std::to_string(kLineOfArticle >> 20) + " MB",
                "give a shorter article");
}

CommandResult make_lines(std::istream& in, std::ostream& out, Console& console,
                         const Lexicon& lexicon,
                         const std::function<Result<Pack>(const Article&)>& make) {
  size_t number = 0, refused_lines = 0;
  const auto take_line = [&]() -> std::optional<Line> {
    for (;;) {
      auto text = next_line(in, ++number);
      if (!text) return std::nullopt;
      if (!*text || !trimmed(**text).empty()) return Line{number, std::move(*text)};
    }
  };
  const auto worker = [&] {
    return [&](Line line) -> Result<std::string> {
      if (!line.text) return tl::unexpected(line.text.error());
      auto article = article_of_line(*line.text, line.number, lexicon);
      if (!article) return tl::unexpected(article.error());
      auto pack = make(*article);
      if (!pack) return tl::unexpected(pack.error());
      return on_one_line(write_pack(*pack));
    };
  };
  stream_in_order<Result<std::string>>(
      allowed_cores(), take_line, worker, [&](const Result<std::string>& line) {
        if (line) {
          out << *line << std::flush;
          return;
        }
        ++refused_lines;
        console.err << "stet: " << clean_line(describe(line.error())) << "\n" << std::flush;
      });
  if (!out) {
    console.err << "stet: the packs can't be written\n";
    return {kRefused, std::nullopt};
  }
  return {refused_lines == 0 ? kDone : kRefused, std::nullopt};
}

}  // namespace stet
