#include "article/story_finder.h"

#include <algorithm>
#include <array>
#include <optional>

#include "article/tags.h"

namespace stet {

namespace {

constexpr uint32_t kFewestChars = 25;  // shorter lines don't vote
constexpr size_t kReach = 5;           // elements above a paragraph that it votes for
constexpr int kNamePoints = 25;
constexpr float kNear = 0.75f;       // of the best score: as good a place
constexpr uint32_t kKinChars = 150;  // fewer aren't worth joining
constexpr size_t kTellingName = 9;   // bytes: "post-body"
constexpr size_t kBest = 5;          // places that are compared

int tag_points(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_DIV:
      return 5;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
      return 3;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_FORM:
      return -3;
    case GUMBO_TAG_TH:
      return -5;
    default:
      return is_heading(tag) ? -5 : 0;
  }
}

class Finder {
 public:
  Finder(const PageTree& page, const PageMeasures& measures, bool names_count)
      : page_(page), measures_(measures), names_count_(names_count), scores_(page.size(), kNone) {}

  StoryPlace run() {
    for (size_t i = 1; i < page_.size(); ++i) vote(i);
    for (size_t i = 0; i < page_.size(); ++i)
      if (scores_[i] != kNone) {
        scores_[i] *= 1 - measures_.of[i].link_density();
        keep_best(i);
      }
    StoryPlace place;
    place.top = static_cast<uint32_t>(top());
    join_siblings(place);
    join_kin(place);
    return place;
  }

 private:
  static constexpr float kNone = -1e9f;

  bool is_paragraph(size_t i) const {
    const Measure& own = measures_.of[i];
    if (page_[i].is_text() || !own.shown || measures_.block[i] != i) return false;
    if (page_[i].tag == GUMBO_TAG_LI || page_[i].tag == GUMBO_TAG_FIGCAPTION) return false;
    return own.own_chars >= kFewestChars;
  }

  // A division may hold lines of text beside other blocks: they vote for the division itself.
  bool holds_blocks(size_t i) const {
    for (size_t j = i + 1; j < page_[i].end; ++j)
      if (measures_.block[j] == j && !page_[j].is_text()) return true;
    return false;
  }

  void vote(size_t i) {
    if (!is_paragraph(i)) return;
    const Measure& own = measures_.of[i];
    const float points = 1 + static_cast<float>(own.own_commas) +
                         std::min(static_cast<float>(own.own_chars / 100), 3.0f);
    const bool mixed = page_[i].tag != GUMBO_TAG_P && page_[i].tag != GUMBO_TAG_PRE &&
                       page_[i].tag != GUMBO_TAG_TD && !is_heading(page_[i].tag) && holds_blocks(i);
    size_t at = mixed ? i : page_.parent(i);
    for (size_t level = 0; level < kReach && at > 0; ++level, at = page_.parent(at)) {
      const float share = level == 0 ? 1.0f : level == 1 ? 2.0f : static_cast<float>(level * 3);
      if (scores_[at] == kNone) {
        scores_[at] = static_cast<float>(tag_points(page_[at].tag));
        if (names_count_) scores_[at] += static_cast<float>(name_weight(measures_.signs[at]));
      }
      scores_[at] += points / share;
    }
  }

  void keep_best(size_t i) {
    best_.push_back(i);
    std::sort(best_.begin(), best_.end(), [&](size_t a, size_t b) {
      return scores_[a] != scores_[b] ? scores_[a] > scores_[b] : a < b;
    });
    if (best_.size() > kBest) best_.pop_back();
  }

  size_t body() const {
    for (size_t i = 0; i < page_.size(); ++i)
      if (page_[i].tag == GUMBO_TAG_BODY) return i;
    return 0;
  }

  // The lowest element that holds the best and at least three others that are as good.
  std::optional<size_t> common_place() const {
    std::vector<size_t> near;
    for (size_t i : best_)
      if (i != best_[0] && scores_[i] >= kNear * scores_[best_[0]]) near.push_back(i);
    if (near.size() < 3) return std::nullopt;
    for (size_t at = page_.parent(best_[0]); page_[at].tag != GUMBO_TAG_BODY && at > 0;
         at = page_.parent(at)) {
      const auto inside =
          std::count_if(near.begin(), near.end(), [&](size_t i) { return page_.is_below(i, at); });
      if (inside >= 3) return at;
    }
    return std::nullopt;
  }

  size_t top() {
    if (best_.empty()) return body();
    size_t top = common_place().value_or(best_[0]);
    // Upwards while there is more to be had; a fall by two thirds says that the story ends here.
    float last = scores_[top] == kNone ? 0 : scores_[top];
    const float floor = last / 3;
    for (size_t at = page_.parent(top); at > 0 && page_[at].tag != GUMBO_TAG_BODY;
         at = page_.parent(at)) {
      if (scores_[at] == kNone) continue;
      if (scores_[at] < floor) break;
      if (scores_[at] > last) {
        top = at;
        break;
      }
      last = scores_[at];
    }
    named_ = top;
    while (page_[page_.parent(top)].tag != GUMBO_TAG_BODY && page_.parent(top) > 0 &&
           is_only_child(top))
      top = page_.parent(top);
    return top;
  }

  bool is_only_child(size_t i) const {
    const size_t above = page_.parent(i);
    for (size_t j = above + 1; j < page_[above].end; j = page_[j].end)
      if (j != i && !page_[j].is_text()) return false;
    return true;
  }

  // A paragraph beside the story that reads like one of its own.
  bool reads_alike(size_t i) const {
    const Measure& own = measures_.of[i];
    if (page_[i].tag != GUMBO_TAG_P) return false;
    if (own.chars > 80) return own.link_density() < 0.25f;
    return own.chars > 0 && own.link_chars == 0 && ends_sentence(page_.text_below(i));
  }

  static bool ends_sentence(const std::string& text) {
    return text.find(". ") != std::string::npos || text.find(".\n") != std::string::npos ||
           text.ends_with('.');
  }

  void join_siblings(StoryPlace& place) const {
    const size_t top = place.top;
    if (page_[top].tag == GUMBO_TAG_BODY || top == 0) {
      place.parts = {static_cast<uint32_t>(top)};
      return;
    }
    const float best = scores_[top] == kNone ? 0 : scores_[top];
    const float threshold = std::max(10.0f, best * 0.2f);
    const std::string_view top_class = page_[top].attribute("class");
    const size_t above = page_.parent(top);
    for (size_t i = above + 1; i < page_[above].end; i = page_[i].end) {
      if (page_[i].is_text() || !measures_.of[i].shown) continue;
      const bool alike = !top_class.empty() && page_[i].attribute("class") == top_class;
      const float bonus = alike ? best * 0.2f : 0;
      const bool scored = scores_[i] != kNone && scores_[i] + bonus >= threshold;
      if (i == top || scored || reads_alike(i)) place.parts.push_back(static_cast<uint32_t>(i));
    }
  }

  // The <article> above an element, 0 for none.
  size_t article_above(size_t i) const {
    for (size_t at = i; at > 0; at = page_.parent(at))
      if (page_[at].tag == GUMBO_TAG_ARTICLE) return at;
    return 0;
  }

  bool headline_between(size_t a, size_t b) const {
    for (size_t i = std::min(a, b); i < std::max(a, b); ++i)
      if (page_[i].tag == GUMBO_TAG_H1) return true;
    return false;
  }

  // Stories are cut into several boxes of one kind, with pictures and advertisements between: the
  // others are told by their name. A headline between them begins another story.
  void join_kin(StoryPlace& place) const {
    const size_t top = named_;
    const std::string_view kind = page_[top].attribute("class");
    if (kind.empty() || top == 0) return;
    const size_t article = article_above(top);
    const std::vector<uint32_t> joined = place.parts;
    for (size_t i = 1; i < page_.size(); ++i) {
      const auto inside = [&](uint32_t part) {
        return page_.is_below(i, part) || page_.is_below(part, i);
      };
      if (page_[i].tag != page_[top].tag || !measures_.of[i].shown) continue;
      if (std::any_of(joined.begin(), joined.end(), inside)) continue;
      const Measure& own = measures_.of[i];
      if (own.chars < kKinChars || own.link_density() > 0.25f) continue;
      if (!is_kin(kind, page_[i].attribute("class"))) continue;
      if (article_above(i) != article || headline_between(i, top)) continue;
      place.parts.push_back(static_cast<uint32_t>(i));
      i = page_[i].end - 1;
    }
    std::sort(place.parts.begin(), place.parts.end());
  }

  // The same names, or one of them in common that says much ("story-body").
  static bool is_kin(std::string_view kind, std::string_view other) {
    if (kind == other) return true;
    for (size_t at = 0; at < kind.size();) {
      const size_t end = std::min(kind.find(' ', at), kind.size());
      const std::string_view name = kind.substr(at, end - at);
      at = end + 1;
      if (name.size() < kTellingName || name.find("body") == std::string_view::npos) continue;
      const size_t there = other.find(name);
      if (there == std::string_view::npos) continue;
      const size_t after = there + name.size();
      if ((there == 0 || other[there - 1] == ' ') && (after == other.size() || other[after] == ' '))
        return true;
    }
    return false;
  }

  const PageTree& page_;
  const PageMeasures& measures_;
  bool names_count_;
  std::vector<float> scores_;
  std::vector<size_t> best_;
  size_t named_ = 0;  // the best place, before it is widened to what holds nothing else
};

}  // namespace

int name_weight(const Signs& signs) {
  int weight = 0;
  if (has(signs, Sign::negative)) weight -= kNamePoints;
  if (has(signs, Sign::positive) || has(signs, Sign::body)) weight += kNamePoints;
  return weight;
}

StoryPlace find_story(const PageTree& page, const PageMeasures& measures, bool names_count) {
  return Finder(page, measures, names_count).run();
}

}  // namespace stet
