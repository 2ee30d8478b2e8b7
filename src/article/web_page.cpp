#include "article/web_page.h"

#include <algorithm>

#include "article/markup_guard.h"
#include "article/page_blocks.h"
#include "article/page_byline.h"
#include "article/page_groups.h"
#include "article/page_metadata.h"
#include "article/page_roles.h"
#include "article/plain_text.h"
#include "article/references.h"
#include "article/story_finder.h"
#include "article/tags.h"
#include "text/clean.h"
#include "text/language.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr uint32_t kEnough = 500;  // characters of a story; with less, looser readings are tried
constexpr size_t kUntagged = 512u << 10;  // bytes that are read of a page without its tags
constexpr size_t kProseChars = 80;        // of a block outside the story that is kept

struct Found {
  StoryPlace place;
  std::vector<std::optional<Role>> boxes;  // one a node
  std::vector<bool> in_story;              // one a block
  size_t chars = 0;
};

class WebPage {
 public:
  WebPage(const PageTree& page, const Lexicon& lexicon)
      : page_(page),
        lexicon_(lexicon),
        names_(lexicon.list("page-names")),
        all_(measure(page, names_, Shown::all)),
        blocks_(cut_into_blocks(page, all_)),
        metadata_(read_metadata(page, lexicon)) {}

  Article read() {
    find();
    keep();
    Article article;
    const std::vector<LaidBlock> laid = set_text(article);
    PageRoles given = give_roles(article.text, laid, metadata_, lexicon_);
    for (size_t i = 0; i < laid.size(); ++i)
      article.blocks.push_back({laid[i].span, given.roles[i]});
    article.title = metadata_.title ? metadata_.title : given.title;
    article.byline = metadata_.byline;
    if (!article.byline) article.byline = byline_of(page_, all_, lexicon_);
    if (!article.byline) article.byline = given.byline;
    article.published = metadata_.published;
    article.publisher = metadata_.publisher;
    article.address = metadata_.address;
    article.language = metadata_.language ? *metadata_.language : told_language(article);
    return article;
  }

 private:
  std::string told_language(const Article& article) const {
    std::string story;
    for (const Block& block : article.blocks)
      if (is_story(block.role)) story.append(slice(article.text, block.span)).append("\n");
    const std::string told = detect_language(story, lexicon_);
    return told.empty() ? article.language : told;
  }

  // The strictest reading that finds enough; else the one that finds most.
  void find() {
    found_ = look(measure(page_, names_, Shown::likely), true, true);
    for (int attempt = 0; attempt < 3 && found_.chars < kEnough; ++attempt) {
      Found looser = look(all_, attempt == 0, attempt < 2);
      // Boxes are opened only where they held most of the text.
      if (looser.chars > found_.chars * (attempt == 2 ? 2 : 1)) found_ = std::move(looser);
    }
  }

  Found look(const PageMeasures& measures, bool names_count, bool boxes) const {
    Found found;
    found.place = find_story(page_, measures, names_count);
    found.boxes = boxes ? mark_groups(page_, measures, found.place.parts)
                        : std::vector<std::optional<Role>>(page_.size());
    std::vector<bool> inside(page_.size());
    for (uint32_t part : found.place.parts)
      for (size_t i = part; i < page_[part].end; ++i) inside[i] = measures.of[i].shown;
    for (const PageBlock& block : blocks_) {
      found.in_story.push_back(inside[block.first]);
      if (inside[block.first] && !found.boxes[block.node]) found.chars += block.chars;
    }
    return found;
  }

  // Which blocks the article's text holds.
  void keep() {
    size_t first = blocks_.size(), last = 0;
    for (size_t i = 0; i < blocks_.size(); ++i) {
      if (!found_.in_story[i] || found_.boxes[blocks_[i].node]) continue;
      first = std::min(first, i);
      last = i;
    }
    const size_t headline = headline_before(first);
    kept_.resize(blocks_.size());
    for (size_t i = 0; i < blocks_.size(); ++i) {
      const bool near = i >= headline && i <= last;
      kept_[i] = (near && !is_control(i)) || is_prose(i);
    }
  }

  // The last heading of the first rank before the story, else its first block.
  size_t headline_before(size_t first) const {
    constexpr size_t kNear = 60;  // blocks
    for (size_t i = std::min(first, blocks_.size()); i-- > 0 && i + kNear > first;)
      if (page_[blocks_[i].node].tag == GUMBO_TAG_H1) return i;
    return first;
  }

  bool is_control(size_t i) const {
    for (size_t at = blocks_[i].node; at > 0; at = page_.parent(at))
      if (page_[at].tag == GUMBO_TAG_BUTTON || page_[at].tag == GUMBO_TAG_NAV) return true;
    return false;
  }

  bool is_prose(size_t i) const {
    const PageBlock& block = blocks_[i];
    if (block.chars < kProseChars || block.link_density() > 0.3f || is_control(i)) return false;
    return block.text.ends_with('.') || block.text.ends_with("”") || block.text.ends_with('"');
  }

  std::vector<LaidBlock> set_text(Article& article) const {
    std::vector<LaidBlock> laid;
    for (size_t i = 0; i < blocks_.size() && article.text.size() <= kLongestText; ++i) {
      if (!kept_[i]) continue;
      Cleaned cleaned = clean(blocks_[i].text);
      article.removed_characters += cleaned.removed + cleaned.replaced;
      if (trimmed(cleaned.text).empty()) continue;
      if (!article.text.empty()) article.text += "\n\n";
      LaidBlock block = describe(i);
      block.span.begin = article.text.size();
      article.text += trimmed(cleaned.text);
      block.span.end = article.text.size();
      laid.push_back(block);
    }
    return laid;
  }

  LaidBlock describe(size_t i) const {
    LaidBlock block;
    block.in_story = found_.in_story[i] && !found_.boxes[blocks_[i].node];
    block.boxed = found_.boxes[blocks_[i].node];
    block.link_density = blocks_[i].link_density();
    // Names count near the block: a page's outer divisions are named anything.
    constexpr size_t kNear = 3;
    size_t level = 0;
    for (size_t at = page_.parent(blocks_[i].first); at > 0; at = page_.parent(at), ++level) {
      const PageNode& node = page_[at];
      if (is_heading(node.tag)) block.heading = node.tag - GUMBO_TAG_H1 + 1;
      block.quoted |= node.tag == GUMBO_TAG_BLOCKQUOTE;
      const bool is_around_it = all_.of[at].chars <= 2 * blocks_[i].chars + 100;
      if (node.tag == GUMBO_TAG_LI && block.list == 0 && is_around_it) block.list = node.parent;
      if (level > kNear || !is_around_it) continue;
      const Signs& signs = all_.signs[at];
      block.named_byline |= names_author(node, signs);
      block.named_date |= has(signs, Sign::dateline) || node.tag == GUMBO_TAG_TIME;
      block.named_note |= has(signs, Sign::note);
    }
    return block;
  }

  const PageTree& page_;
  const Lexicon& lexicon_;
  PageNames names_;
  PageMeasures all_;
  std::vector<PageBlock> blocks_;
  PageMetadata metadata_;
  Found found_;
  std::vector<bool> kept_;
};

Result<Article> read_untagged(std::string_view html, const std::string& path,
                              const std::string& why, const Lexicon& lexicon) {
  std::string text = resolve_references(without_tags(html));
  const bool cut = text.size() > kUntagged;
  if (cut) text.resize(text.find_last_of(" \n", kUntagged) + 1);
  auto article = read_plain_text(text, path, lexicon);
  if (!article) return refuse(path, why + ", and holds no words", "save the page's text instead");
  article->notes.push_back(why + ", so it was read as plain text without its tags" +
                           (cut ? ", up to half a megabyte" : ""));
  return article;
}

}  // namespace

Result<Article> read_web_page(std::string_view html, const std::string& path,
                              const Lexicon& lexicon) {
  const auto page = PageTree::parse(html);
  if (!page) return read_untagged(html, path, page.error().what, lexicon);
  Article article = WebPage(*page, lexicon).read();
  article.path = path;
  if (article.text.size() > kLongestText) return tl::unexpected(too_long(path));
  if (article.blocks.empty())
    return refuse(path, "is a web page without text", "save the page again once it has loaded");
  return article;
}

}  // namespace stet
