#include "article/json_ld.h"

#include <vector>

#include "text/json.h"
#include "text/utf8.h"

namespace stet {

namespace {

// Article texts are given whole at times.
constexpr JsonLimits kLimits{16, 50'000, 512u << 10};

std::string_view text_of(const JsonNode& node, std::string_view key) {
  const JsonNode* member = node.find(key);
  return member && member->string() ? std::string_view(*member->string()) : std::string_view();
}

bool is_article_type(std::string_view type) {
  if (const size_t slash = type.rfind('/'); slash != std::string_view::npos)
    type.remove_prefix(slash + 1);
  return type.ends_with("Article") || type.ends_with("Posting") || type.ends_with("BlogPost") ||
         type == "Report" || type == "Review" || type == "Question";
}

bool is_article(const JsonNode& node) {
  const JsonNode* type = node.find("@type");
  if (!type) return false;
  if (type->string()) return is_article_type(*type->string());
  if (!type->array()) return false;
  for (const JsonNode& each : *type->array())
    if (each.string() && is_article_type(*each.string())) return true;
  return false;
}

// Breadth first: the object, those of an array, those of "@graph" and "mainEntity".
const JsonNode* find_article(const JsonNode& root) {
  std::vector<const JsonNode*> open{&root};
  for (size_t i = 0; i < open.size() && i < 1000; ++i) {
    const JsonNode& node = *open[i];
    if (is_article(node)) return &node;
    if (node.array())
      for (const JsonNode& each : *node.array()) open.push_back(&each);
    for (std::string_view key : {"@graph", "mainEntity", "mainEntityOfPage"})
      if (const JsonNode* below = node.find(key)) open.push_back(below);
  }
  return nullptr;
}

// A name, a person with a name, or several of either.
std::optional<std::string> names_of(const JsonNode& article, std::string_view key) {
  const JsonNode* member = article.find(key);
  if (!member) return std::nullopt;
  std::vector<const JsonNode*> each;
  if (member->array())
    for (const JsonNode& node : *member->array()) each.push_back(&node);
  else
    each.push_back(member);
  std::string names;
  for (const JsonNode* node : each) {
    const auto name =
        metadata_line(node->string() ? std::string_view(*node->string()) : text_of(*node, "name"));
    if (!name || name->starts_with("http")) continue;
    names += (names.empty() ? "" : ", ") + *name;
  }
  return names.empty() ? std::nullopt : std::optional(names);
}

template <class Read>
void fill(std::optional<std::string>& slot, Read read) {
  if (!slot) slot = read();
}

}  // namespace

void read_json_ld(std::string_view script, const Lexicon& lexicon, const std::string& page_title,
                  PageMetadata& metadata) {
  script = trimmed(script);
  for (std::string_view wrapper : {"//<![CDATA[", "<![CDATA[", "<!--"})
    if (script.starts_with(wrapper)) script.remove_prefix(wrapper.size());
  for (std::string_view wrapper : {"//]]>", "]]>", "-->"})
    if (trimmed(script).ends_with(wrapper))
      script = trimmed(script).substr(0, trimmed(script).size() - wrapper.size());
  const auto root = parse_json(trimmed(script), "", kLimits);
  if (!root) return;
  const JsonNode* article = find_article(*root);
  if (!article) return;
  fill(metadata.title, [&] {
    // Where they differ, one of them is at times a description: the page's title tells.
    auto headline = metadata_line(text_of(*article, "headline"));
    auto name = metadata_line(text_of(*article, "name"));
    const bool named = name && page_title.starts_with(*name);
    return !headline || (named && !page_title.starts_with(*headline)) ? name : headline;
  });
  fill(metadata.byline, [&] { return names_of(*article, "author"); });
  fill(metadata.publisher, [&] { return names_of(*article, "publisher"); });
  fill(metadata.published, [&] { return day_of(text_of(*article, "datePublished"), lexicon); });
  fill(metadata.language, [&] { return language_code(text_of(*article, "inLanguage")); });
  fill(metadata.summary, [&] { return metadata_line(text_of(*article, "description")); });
}

}  // namespace stet
