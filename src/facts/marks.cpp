#include "facts/marks.h"

#include <algorithm>
#include <array>
#include <optional>

#include "facts/mark_signs.h"

namespace stet {

namespace {

constexpr size_t kDeepest = 8;  // marks open at once that are looked at; keeps the machine linear
constexpr size_t kFamilies = 5;

// The marks of one paragraph, matched by a stack: a closing mark closes the nearest open mark of
// its family, and what was open inside it is forgotten.
class Paragraph {
 public:
  Paragraph(std::string_view text, Span paragraph, size_t index)
      : span(paragraph), block(index), signs_(find_mark_signs(text, paragraph)) {
    partner_.assign(signs_.size(), kNone);
    for (size_t i = 0; i < signs_.size(); ++i) {
      step(i);
      if (!opens_[i]) continue;
      const size_t family = static_cast<size_t>(signs_[i].family);
      last_[family] = i;
      if (signs_[i].begins_sentence) last_beginning_[family] = i;
    }
  }

  const Span span;
  const size_t block;  // index into Article::blocks

  const std::vector<MarkSign>& signs() const { return signs_; }
  bool closed(size_t i) const { return partner_[i] != kNone; }
  size_t partner(size_t i) const { return partner_[i]; }
  bool opens(size_t i) const { return opens_[i]; }
  bool begins_with(MarkFamily family) const {
    return !signs_.empty() && opens_[0] && signs_[0].at == span.begin && signs_[0].family == family;
  }
  // Whether another mark of the same family opens later; only those after a stop, if asked.
  bool opens_later(size_t i, bool after_stop) const {
    const size_t family = static_cast<size_t>(signs_[i].family);
    return (after_stop ? last_beginning_ : last_)[family] > i;
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  void step(size_t i) {
    opens_.push_back(false);
    const MarkSign& sign = signs_[i];
    if (sign.closes && !sign.possessive) {
      if (auto open = find_open(sign)) {
        partner_[stack_[*open]] = i;
        stack_.resize(*open);
        return;
      }
    }
    if (!sign.opens) return;
    stack_.push_back(i);
    opens_[i] = true;
  }

  std::optional<size_t> find_open(const MarkSign& close) const {
    for (size_t depth = stack_.size(); depth-- > 0 && stack_.size() - depth <= kDeepest;) {
      const MarkSign& open = signs_[stack_[depth]];
      // ``we lost''
      const bool typed = close.family == MarkFamily::straight_pair &&
                         open.family == MarkFamily::double_mark && open.length == 2;
      if (open.family != close.family && !typed) continue;
      const bool turned =
          open.family == MarkFamily::angle || open.family == MarkFamily::single_angle;
      if (turned && open.shape == close.shape) continue;
      return depth;
    }
    return std::nullopt;
  }

  std::vector<MarkSign> signs_;
  std::vector<size_t> partner_;  // by opening mark: the mark that closes it
  std::vector<bool> opens_;
  std::vector<size_t> stack_;
  std::array<size_t, kFamilies> last_{}, last_beginning_{};
};

class Machine {
 public:
  explicit Machine(const Article& article) {
    for (size_t i = 0; i < article.blocks.size(); ++i)
      if (is_story(article.blocks[i].role))
        paragraphs_.emplace_back(article.text, article.blocks[i].span, i);
  }

  std::vector<QuotedSpan> run() {
    for (size_t p = 0; p < paragraphs_.size(); ++p)
      read(paragraphs_[p], p + 1 < paragraphs_.size() ? &paragraphs_[p + 1] : nullptr);
    return std::move(found_);
  }

 private:
  void read(const Paragraph& here, const Paragraph* next) {
    const std::optional<MarkFamily> carried = carried_;
    carried_.reset();
    size_t end = here.span.begin;
    for (size_t i = 0; i < here.signs().size(); ++i) {
      const MarkSign& sign = here.signs()[i];
      if (sign.at < end || !here.opens(i)) continue;
      const bool continues = carried == sign.family && sign.at == here.span.begin;
      if (here.closed(i)) {
        const MarkSign& close = here.signs()[here.partner(i)];
        end = close.at + close.length;
        found_.push_back({{sign.at, end}, here.block, true, continues});
      } else if (stays_open(here, i, next, continues)) {
        end = here.span.end;
        carried_ = sign.family;
        found_.push_back({{sign.at, end}, here.block, false, continues});
      }
    }
  }

  // Whether a mark that nothing closes opens a quotation to the end of its paragraph: when the
  // next paragraph goes on with one, or nothing else is quoted after it.
  static bool stays_open(const Paragraph& here, size_t i, const Paragraph* next, bool continues) {
    const MarkSign& sign = here.signs()[i];
    if (sign.doubtful) return false;
    const bool goes_on = next && next->begins_with(sign.family);
    const bool at_start = sign.at == here.span.begin;
    if (sign.family == MarkFamily::single_mark && !continues && !(at_start && goes_on))
      return false;
    return !here.opens_later(i, goes_on);
  }

  std::vector<Paragraph> paragraphs_;
  std::optional<MarkFamily> carried_;
  std::vector<QuotedSpan> found_;
};

}  // namespace

std::vector<QuotedSpan> find_quoted_spans(const Article& article) {
  return Machine(article).run();
}

}  // namespace stet
