#include "article/page_roles.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

#include "article/credit_lines.h"
#include "article/opener.h"
#include "article/page_measures.h"
#include "text/plain.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kShort = 30;     // words; no phrase takes a longer block from the story
constexpr size_t kFewWords = 25;  // of a block that mostly links
constexpr size_t kBylineWords = 16;
constexpr size_t kStampWords = 6;  // "Updated at 11.10am BST"
constexpr size_t kStrayWords = 6;  // between title and story: a name, a place, "Share"
constexpr size_t kStrayBytes = 60;
constexpr size_t kStrayLines = 12;  // between the title and the story
constexpr size_t kHeadWords = 40;   // of a line repeated at the head
constexpr size_t kTail = 6;         // blocks at the end in which credits may stand
constexpr size_t kStub = 15;        // bytes; a last line as short as this ends nothing

class RoleGiver {
 public:
  RoleGiver(std::string_view text, const std::vector<LaidBlock>& blocks,
            const PageMetadata& metadata, const Lexicon& lexicon)
      : text_(text), blocks_(blocks), metadata_(metadata), lexicon_(lexicon) {
    for (const LaidBlock& block : blocks) {
      looks_.push_back(look_at(text, block.span, lexicon));
      made_.roles.push_back(first_role(block));
    }
    find_prose();
  }

  PageRoles run() {
    title();
    head();
    for (size_t i = 0; i < blocks_.size(); ++i) by_words(i);
    links();
    tail();
    credits();
    for (size_t i = 0; i < count(); ++i)
      if (story(i) && looks_[i].is_rule) set(i, Role::other);
    ends();
    never_empty();
    return std::move(made_);
  }

 private:
  static Role first_role(const LaidBlock& block) {
    if (block.boxed) return *block.boxed;
    if (!block.in_story) return Role::other;
    return block.quoted ? Role::quote : Role::story;
  }

  std::string_view body(size_t i) const { return slice(text_, blocks_[i].span); }
  size_t count() const { return blocks_.size(); }
  bool story(size_t i) const { return is_story(made_.roles[i]); }
  bool prose(size_t i) const { return story(i) && looks_[i].long_prose(); }
  void set(size_t i, Role role) { made_.roles[i] = role; }

  void find_prose() {
    first_prose_ = count();
    for (size_t i = count(); i-- > 0;)
      if (prose(i)) first_prose_ = i;
  }

  // The page's title where the text repeats it, or else the headline over the story.
  void title() {
    const std::string wanted = metadata_.title ? folded(*metadata_.title) : "";
    size_t headline = count();
    for (size_t i = 0; i < std::min(count(), first_prose_ + 1); ++i) {
      if (blocks_[i].heading == 1 || blocks_[i].heading == 2) {
        if (headline == count() || blocks_[i].heading < blocks_[headline].heading) headline = i;
      }
      if (wanted.empty() || looks_[i].words > kHeadWords) continue;
      const std::string here = folded(body(i));
      if (here == wanted || (blocks_[i].heading > 0 && here.size() > 20 &&
                             (wanted.starts_with(here) || here.starts_with(wanted)))) {
        set(i, Role::title);
        titled_ = i;
        break;
      }
    }
    if (titled_ == count_none() && headline < count() && blocks_[headline].heading == 1 &&
        looks_[headline].words <= kShort) {
      set(headline, Role::title);
      titled_ = headline;
      if (!metadata_.title) made_.title = std::string(body(headline));
    }
    if (wanted.empty() || titled_ == count_none()) return;
    // Told again at the head of the story.
    for (size_t i = titled_ + 1; i < std::min(count(), first_prose_ + 1); ++i)
      if (story(i) && looks_[i].words <= kHeadWords && folded(body(i)) == wanted)
        set(i, Role::other);
  }

  // Up to the story's first long paragraph: summary, byline, date.
  void head() {
    const std::string summary = metadata_.summary ? folded(*metadata_.summary) : "";
    for (size_t i = 0; i < count(); ++i) {
      if (made_.roles[i] == Role::title) continue;
      const Look& look = looks_[i];
      const bool at_head = i <= first_prose_;
      const bool short_line = look.words <= kBylineWords && !look.long_prose();
      if (at_head && short_line && !look.ends_like_a_sentence &&
          (blocks_[i].named_byline || is_byline_text(i))) {
        if (story(i) || blocks_[i].in_story || i + 12 > first_prose_) byline(i);
        continue;
      }
      if (!story(i)) continue;
      if (look.words <= 2 * kHeadWords && !summary.empty() && folded(body(i)) == summary &&
          stands_apart(i))
        set(i, Role::other);
      else if (short_line && (at_head || i + kTail >= count()) && dated(i))
        set(i, Role::other);
      else if (short_line && !look.ends_like_a_sentence && blocks_[i].named_byline)
        set(i, Role::byline);
      else if (is_stray(i))
        set(i, Role::other);
    }
  }

  // A name, a place, "Share": a few words between the title and the story close below it.
  bool is_stray(size_t i) const {
    if (titled_ == count_none() || i <= titled_ || i >= first_prose_) return false;
    if (first_prose_ == count() || first_prose_ > titled_ + kStrayLines) return false;
    return looks_[i].words <= kStrayWords && body(i).size() <= kStrayBytes &&
           !looks_[i].ends_like_a_sentence && !body(i).ends_with(':') && blocks_[i].heading == 0 &&
           blocks_[i].list == 0 && !blocks_[i].quoted;
  }

  // A standfirst, not the first paragraph that a site repeats as its description: a heading, or
  // split from the story by its credits.
  bool stands_apart(size_t i) const {
    if (blocks_[i].heading > 0) return true;
    return i + 1 < count() && i <= first_prose_ && !blocks_[i + 1].in_story;
  }

  bool dated(size_t i) const {
    return (blocks_[i].named_date && looks_[i].words <= 10) ||
           is_date_line(text_, blocks_[i].span, looks_[i], lexicon_);
  }

  bool is_byline_text(size_t i) const {
    if (looks_[i].opener == "byline") {
      if (is_byline_line(body(i), looks_[i])) return true;
      // The name stands on the first line, what they are below it.
      if (!looks_[i].one_line) {
        const Span first{blocks_[i].span.begin, blocks_[i].span.begin + body(i).find('\n')};
        if (is_byline_line(slice(text_, first), look_at(text_, first, lexicon_))) return true;
      }
    }
    return metadata_.byline && looks_[i].words <= 6 && folded(body(i)) == folded(*metadata_.byline);
  }

  void byline(size_t i) {
    set(i, dated(i) && looks_[i].opener != "byline" && !blocks_[i].named_byline ? Role::dateline
                                                                                : Role::byline);
    if (!metadata_.byline && !made_.byline && made_.roles[i] == Role::byline)
      made_.byline = name_in_byline(body(i), blocks_[i].span, text_, lexicon_);
  }

  // A full sentence between two kept paragraphs is never taken out for how it begins.
  bool held(size_t i) const {
    const Look& look = looks_[i];
    if (!look.ends_like_a_sentence || look.words <= 12) return false;
    return i > 0 && i + 1 < count() && story(i - 1) && story(i + 1) && looks_[i + 1].long_prose() &&
           blocks_[i].link_density < 0.3f;
  }

  void by_words(size_t i) {
    const Look& look = looks_[i];
    if (!story(i) || look.words > 2 * kShort || look.opener.empty()) return;
    if (look.opener == "caption" && look.words <= 2 * kShort && !held(i)) set(i, Role::caption);
    if (look.words > kShort || held(i)) return;
    const bool sentence = look.ends_like_a_sentence && look.words > 12;
    const bool of_the_paper = holds_any(body(i), lexicon_.list("end-matter"));
    if (look.opener == "promo" && (!sentence || blocks_[i].link_density > 0 || of_the_paper)) {
      set(i, Role::promo);
    } else if (look.opener == "alone" && look.only_opener) {
      set(i, Role::promo);
    } else if (look.opener == "note" &&
               (look.only_opener || body(i).find(':') < 40 || look.words > 6 ||
                (i + kTail >= count() && !look.ends_like_a_sentence))) {
      set(i, Role::other);
    } else if (look.opener == "dateline" && look.words <= kStampWords &&
               !look.ends_like_a_sentence) {
      set(i, Role::other);
    } else if (look.opener == "follow" && look.words <= kBylineWords &&
               holds_any(body(i), lexicon_.list("networks"))) {
      set(i, Role::promo);
    } else if (look.opener == "trailer" && !sentence &&
               (blocks_[i].heading == 0 || i + 1 == count() || !prose(i + 1))) {
      set(i, Role::promo);  // "Related: …", "Read more: …" in the middle of the story
    }
  }

  // A list is one thing: sources of which some have longer links than others stay together.
  std::set<uint32_t> lists_that_tell() const {
    std::map<uint32_t, std::pair<float, float>> words;  // in links, and all
    for (size_t i = 0; i < count(); ++i) {
      if (blocks_[i].list == 0 || !story(i)) continue;
      auto& [linked, all] = words[blocks_[i].list];
      linked += blocks_[i].link_density * static_cast<float>(looks_[i].words);
      all += static_cast<float>(looks_[i].words);
    }
    std::set<uint32_t> lists;
    for (const auto& [list, share] : words)
      if (share.first <= kMostlyLinks * share.second) lists.insert(list);
    return lists;
  }

  // Lines that mostly lead elsewhere.
  void links() {
    const std::set<uint32_t> telling = lists_that_tell();
    for (size_t i = 0; i < count(); ++i) {
      if (telling.contains(blocks_[i].list)) continue;
      if (!story(i) || blocks_[i].link_density <= kMostlyLinks) continue;
      if (looks_[i].words >= kFewWords) continue;
      const bool leads_on = blocks_[i].heading > 0 || looks_[i].ends_like_a_sentence;
      if (leads_on && i + 1 < count() && prose(i + 1)) continue;
      const bool sentence = looks_[i].ends_like_a_sentence && looks_[i].words > 4;
      if (sentence && i > 0 && i + 1 < count() && story(i - 1) && story(i + 1)) continue;
      set(i, Role::promo);
    }
  }

  // From a trailer on, everything, unless two long paragraphs follow.
  void tail() {
    std::vector<size_t> prose_from(count() + 1, 0);
    for (size_t i = count(); i-- > 0;) prose_from[i] = prose_from[i + 1] + prose(i);
    for (size_t i = 0; i < count(); ++i) {
      const Look& look = looks_[i];
      if (!blocks_[i].in_story || look.opener != "trailer" || look.words > kShort) continue;
      if (look.ends_like_a_sentence && look.words > 12) continue;
      const size_t colon = body(i).find(':');  // "Related: …" is one line
      if (colon < 40 && colon + 1 < body(i).size()) continue;
      if (prose_from[i] * 3 > prose_from[0] || prose_from[i + 1] >= 2) continue;
      for (size_t j = i; j < count(); ++j)
        if (story(j)) set(j, Role::promo);
      return;
    }
  }

  void credits() {
    size_t left = kTail;
    for (size_t i = count(); i-- > 0 && left > 0;) {
      if (!story(i)) continue;
      --left;
      if (looks_[i].words <= 2 * kShort &&
          (blocks_[i].named_note || holds_any(body(i), lexicon_.list("credits"))))
        set(i, Role::other);
    }
  }

  // Headings and stubs that nothing follows.
  void ends() {
    for (size_t i = count(); i-- > 0;) {
      if (!story(i)) continue;
      const Look& look = looks_[i];
      if (blocks_[i].heading == 0 && (body(i).size() > kStub || look.ends_like_a_sentence)) return;
      set(i, Role::other);
    }
  }

  // What was found is a story, however little it looks like one.
  void never_empty() {
    for (size_t i = 0; i < count(); ++i)
      if (story(i)) return;
    for (size_t i = 0; i < count(); ++i)
      if (blocks_[i].in_story && (made_.roles[i] == Role::promo || made_.roles[i] == Role::other))
        set(i, Role::story);
  }

  static constexpr size_t count_none() { return static_cast<size_t>(-1); }

  std::string_view text_;
  const std::vector<LaidBlock>& blocks_;
  const PageMetadata& metadata_;
  const Lexicon& lexicon_;
  PageRoles made_;
  std::vector<Look> looks_;
  size_t first_prose_ = 0;
  size_t titled_ = static_cast<size_t>(-1);
};

}  // namespace

PageRoles give_roles(std::string_view text, const std::vector<LaidBlock>& blocks,
                     const PageMetadata& metadata, const Lexicon& lexicon) {
  return RoleGiver(text, blocks, metadata, lexicon).run();
}

}  // namespace stet
