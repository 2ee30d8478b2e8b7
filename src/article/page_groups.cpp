#include "article/page_groups.h"

#include "article/story_finder.h"
#include "article/tags.h"

namespace stet {

namespace {

constexpr uint32_t kLongBox = 800;  // characters of paragraphs, which outweigh a name
constexpr uint32_t kBox = 400;      // characters; a box named after a promo is rarely longer

bool is_list(GumboTag tag) {
  return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL;
}

// Boxes whose proportions are looked at.
bool is_box(GumboTag tag) {
  return is_list(tag) || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION ||
         tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_FIELDSET;
}

class Marker {
 public:
  Marker(const PageTree& page, const PageMeasures& measures, const std::vector<uint32_t>& parts)
      : page_(page), measures_(measures), roles_(page.size()), open_(page.size()) {
    for (uint32_t part : parts)
      for (size_t at = part; !open_[at]; at = page.parent(at)) open_[at] = true;
  }

  std::vector<std::optional<Role>> run() {
    for (size_t i = 1; i < page_.size(); ++i) {
      roles_[i] = roles_[page_.parent(i)];
      if (roles_[i] || page_[i].is_text() || !measures_.of[i].shown) continue;
      note_protection(i);
      if (open_[i]) continue;
      roles_[i] = role_of(i);
    }
    return std::move(roles_);
  }

 private:
  // Inside a table of data and in code, proportions say nothing.
  void note_protection(size_t i) {
    if (i < protected_end_) return;
    const PageNode& node = page_[i];
    const bool data = node.tag == GUMBO_TAG_TABLE && is_data_table(i);
    if (data || node.tag == GUMBO_TAG_CODE || node.tag == GUMBO_TAG_PRE) protected_end_ = node.end;
  }

  // With a caption, headings or many cells that hold no paragraphs.
  bool is_data_table(size_t i) const {
    if (page_[i].attribute("role") == "presentation") return false;
    if (page_[i].attribute("datatable") == "0") return false;
    size_t rows = 0, cells = 0;
    for (size_t j = i + 1; j < page_[i].end; ++j) {
      const GumboTag tag = page_[j].tag;
      if (tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_THEAD ||
          tag == GUMBO_TAG_COL)
        return true;
      if (tag == GUMBO_TAG_TABLE) return false;
      rows += tag == GUMBO_TAG_TR;
      cells += tag == GUMBO_TAG_TD;
    }
    return rows >= 10 || (rows > 1 && cells > 10 && cells > rows * 2);
  }

  std::optional<Role> role_of(size_t i) const {
    const PageNode& node = page_[i];
    const Measure& own = measures_.of[i];
    const Signs& signs = measures_.signs[i];
    switch (node.tag) {
      case GUMBO_TAG_FIGCAPTION:
        return Role::caption;
      case GUMBO_TAG_FIGURE:
        // Tables, quotations and code stand in figures too.
        if (holds(i, GUMBO_TAG_TABLE) || holds(i, GUMBO_TAG_BLOCKQUOTE) || holds(i, GUMBO_TAG_PRE))
          return std::nullopt;
        if (own.link_density() > kMostlyLinks && !holds(i, GUMBO_TAG_FIGCAPTION))
          return Role::promo;
        return own.chars < 1000 ? std::optional(Role::caption) : std::nullopt;
      case GUMBO_TAG_NAV:
      case GUMBO_TAG_BUTTON:
      case GUMBO_TAG_FOOTER:
      case GUMBO_TAG_ASIDE:
      case GUMBO_TAG_MENU:
      case GUMBO_TAG_INPUT:
        return own.link_density() > 0.3f ? Role::promo : Role::other;
      default:
        break;
    }
    if (own.chars == 0) return std::nullopt;
    if (has(signs, Sign::caption) && own.chars < kBox) return Role::caption;
    if (has(signs, Sign::promo) && !has(signs, Sign::body) && own.chars < kBox) return Role::promo;
    if (i >= protected_end_ && is_box(node.tag) && is_fishy(i))
      return own.link_density() > 0.2f ? Role::promo : Role::other;
    return std::nullopt;
  }

  bool holds(size_t i, GumboTag tag) const {
    for (size_t j = i + 1; j < page_[i].end; ++j)
      if (page_[j].tag == tag) return true;
    return false;
  }

  bool is_fishy(size_t i) const {
    const Measure& own = measures_.of[i];
    const int weight = name_weight(measures_.signs[i]);
    const bool reads_like_story =
        own.chars > kLongBox && own.paragraphs >= 3 && own.link_density() < 0.25f;
    if (weight < 0) return !reads_like_story;
    if (own.commas >= 10) return false;
    const bool list = is_list(page_[i].tag) || own.list_chars > own.chars * 9 / 10;
    const auto share = [&](uint32_t part) {
      return static_cast<float>(part) / static_cast<float>(own.chars);
    };
    const float links = own.link_density();
    if (own.images > 1 && own.paragraphs * 2 < own.images && !in_figure(i) && !list) return true;
    if (!list && own.items > own.paragraphs + 100) return true;
    if (own.inputs * 3 > own.paragraphs) return true;
    if (!list && share(own.heading_chars) < 0.9f && own.chars < 25 && links > 0 &&
        (own.images == 0 || own.images > 2))
      return true;
    if (!list && weight < 25 && links > 0.2f) return true;
    if (weight >= 25 && links > 0.5f) return true;
    if (list && links > 0.6f && own.items >= 2 && own.chars < 60u * own.items) return true;
    if ((own.embeds == 1 && own.chars < 75) || own.embeds > 1) return own.paragraphs < 2;
    return false;
  }

  bool in_figure(size_t i) const {
    for (size_t at = i; at > 0; at = page_.parent(at))
      if (page_[at].tag == GUMBO_TAG_FIGURE) return true;
    return false;
  }

  const PageTree& page_;
  const PageMeasures& measures_;
  std::vector<std::optional<Role>> roles_;
  std::vector<bool> open_;  // parts of the story, and what holds them
  size_t protected_end_ = 0;
};

}  // namespace

std::vector<std::optional<Role>> mark_groups(const PageTree& page, const PageMeasures& measures,
                                             const std::vector<uint32_t>& parts) {
  return Marker(page, measures, parts).run();
}

}  // namespace stet
