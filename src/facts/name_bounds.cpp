#include "facts/name_bounds.h"

#include <algorithm>

namespace stet {

namespace {

class Settler {
 public:
  Settler(const Galley& galley, const std::vector<Name>& by_rules)
      : galley_(galley),
        by_rules_(by_rules),
        titles_(galley.lexicon.list("titles")),
        first_names_(galley.lexicon.list("first-names")),
        demonyms_(galley.lexicon.list("demonyms")) {}

  std::vector<Name> run() {
    for (size_t i = 0; i < galley_.size();) {
      const size_t end = tagged_end(i);
      if (end > i) {
        const size_t name = past_titles(i, end);
        keep_rules_before(name);
        take_tagged(i, name, before_home(name, end));
      }
      i = std::max(end, i + 1);
    }
    keep_rules_before(galley_.size());
    return std::move(settled_);
  }

 private:
  // Past the name that the tagger marked from token i on; i when it marked none.
  size_t tagged_end(size_t i) const {
    const Tag& tag = galley_.tags[i];
    if (tag.name == NameType::none) return i;
    size_t end = i + 1;
    while (galley_.same_sentence(i, end) && galley_.tags[end].name == tag.name &&
           !galley_.tags[end].begins && galley_.words[end].quote == galley_.words[i].quote)
      ++end;
    while (end > i && galley_.tokens[end - 1].kind == TokenKind::mark) --end;
    return end;
  }

  // "Mrs Ashgrove", "Mayor Anna Bell": a person's name begins after what stands before it.
  size_t past_titles(size_t first, size_t end) const {
    if (galley_.tags[first].name != NameType::person) return first;
    while (first + 1 < end && !galley_.written_in(first, first_names_) &&
           (galley_.written_in(first, titles_) || galley_.written_in(first, demonyms_)))
      ++first;
    return first;
  }

  // "Joel Hale of Port Ellis": the person ends before where he is from.
  size_t before_home(size_t first, size_t end) const {
    if (galley_.tags[first].name != NameType::person) return end;
    for (size_t i = first + 1; i < end; ++i)
      if (galley_.is(i, "of")) return i;
    return end;
  }

  void keep_rules_before(size_t token) {
    while (next_ < by_rules_.size() && by_rules_[next_].last <= token) {
      const Name& name = by_rules_[next_++];
      if (name.first >= taken_) settled_.push_back(name);
    }
  }

  void take_tagged(size_t title, size_t first, size_t last) {
    Name name{.first = first, .last = last, .title = title, .tagged = galley_.tags[first].name};
    while (next_ < by_rules_.size() && by_rules_[next_].first < last) {
      const Name& rule = by_rules_[next_];
      const bool same =
          rule.first >= title && rule.last > first;  // not "Attorney General of Harrow"
      if (same && rule.title < title && rule.title >= taken_) name.title = rule.title;
      if (rule.last > last) break;
      ++next_;
    }
    name.text = galley_.words_text(first, last);
    settled_.push_back(std::move(name));
    taken_ = last;
  }

  const Galley& galley_;
  const std::vector<Name>& by_rules_;
  const WordList &titles_, &first_names_, &demonyms_;
  size_t next_ = 0;   // of the rules' names
  size_t taken_ = 0;  // past the last token of a name that is settled
  std::vector<Name> settled_;
};

}  // namespace

std::vector<Name> settle_bounds(const Galley& galley, const std::vector<Name>& by_rules) {
  return Settler(galley, by_rules).run();
}

}  // namespace stet
