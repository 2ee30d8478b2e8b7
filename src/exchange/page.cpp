#include "exchange/page.h"

#include <nlohmann/json.hpp>

#include "article/restoring.h"
#include "bank/article_in.h"
#include "bank/kind.h"
#include "exchange/html.h"
#include "text/phrasebook.h"
#include "text/sentences.h"

namespace stet {

namespace {

using Json = nlohmann::ordered_json;

Json headings(const Phrasebook& words) {
  Json json = Json::object();
  for (const Kind& kind : kinds()) json[std::string(kind.name)] = kind_in_words(kind.name, words);
  return json;
}

// By question: the spans of the sentences in its passage.
Json sentence_units(const Pack& pack, const Lexicon& lexicon) {
  Json json = Json::object();
  for (const Question& question : pack.questions) {
    const Mark* mark = std::get_if<Mark>(&question.shape);
    if (!mark || mark->unit != MarkUnit::sentence) continue;
    Json& units = json[question.id] = Json::array();
    for (const Span& span : sentences(mark->passage, {0, mark->passage.size()}, lexicon))
      units.push_back({{"begin", span.begin}, {"end", span.end}});
  }
  return json;
}

// By article: its blocks, with the role of the headline and of what is set aside.
Json blocks_of(const Pack& pack, const Lexicon& lexicon) {
  Json json = Json::object();
  for (const PackArticle& article : pack.articles) {
    Json& blocks = json[article.id] = Json::array();
    const bool tells_promos = !asks_for_promos(pack, article);
    for (const Block& block : article_in(article, lexicon).blocks) {
      Json& written =
          blocks.emplace_back(Json{{"begin", block.span.begin}, {"end", block.span.end}});
      if (block.role == Role::title ||
          (is_set_aside(block.role) && (tells_promos || block.role != Role::promo)))
        written["role"] = role_label(block.role);
    }
  }
  return json;
}

// Inside <script> nothing may look like a tag.
std::string for_script(std::string json) {
  std::string out;
  for (const char c : json) out.append(c == '<' ? "\\u003c" : std::string(1, c));
  return out;
}

}  // namespace

Result<std::string> write_page(const Pack& pack, const std::string& assets,
                               const Lexicon& lexicon) {
  const auto words = Phrasebook::load(assets, "english");
  if (!words) return tl::unexpected(words.error());
  std::string parts[4];
  size_t next = 0;
  for (const char* name : {"page.html", "page.css", "marking.js", "page.js"}) {
    auto part = read_page_asset(assets, name);
    if (!part) return tl::unexpected(part.error());
    parts[next++] = std::move(*part);
  }
  std::string data = "{\"headings\":" + headings(*words).dump() +
                     ",\"sentences\":" + sentence_units(pack, lexicon).dump() +
                     ",\"blocks\":" + blocks_of(pack, lexicon).dump() +
                     ",\"pack\":" + write_pack(pack) + "}";
  return filled(parts[0], {{"language", html_escaped(pack.language)},
                           {"title", html_escaped(pack.title)},
                           {"style", parts[1]},
                           {"pack", for_script(std::move(data))},
                           {"script", parts[2] + parts[3]}});
}

}  // namespace stet
