#include "quiz/marking.h"

#include <algorithm>
#include <cmath>

#include "quiz/mark_units.h"
#include "quiz/typed_text.h"

namespace stet {

namespace {

double share(size_t part, size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

// What was hit less what was wrongly taken, as a share of what was to be found.
double net_share(size_t hits, size_t strays, size_t wanted) {
  return hits > strays ? share(hits - strays, wanted) : 0;
}

template <class Same>
double share_in_place(size_t given, size_t wanted, Same same) {
  if (given != wanted) return 0;
  size_t right = 0;
  for (size_t i = 0; i < wanted; ++i) right += same(i) ? 1 : 0;
  return share(right, wanted);
}

bool taken(const Chosen& given, const Option& option) {
  return std::find(given.ids.begin(), given.ids.end(), option.id) != given.ids.end();
}

struct Found {
  size_t hits = 0;    // targets
  size_t strays = 0;  // marked units that belong to no target
};

// Words next to a changed word may be struck with it, as an editor would strike "no plans" for
// "no"; words further off may not.
Found find_words(const Mark& mark, const Marked& given) {
  const auto words = passage_words(mark.passage);
  auto on_target = [&](size_t i) {
    return i < words.size() && std::any_of(mark.targets.begin(), mark.targets.end(),
                                           [&](Span t) { return t.overlaps(words[i]); });
  };
  std::vector<Span> marked;
  Found found;
  for (size_t i = 0; i < words.size(); ++i) {
    bool is_marked = std::any_of(given.spans.begin(), given.spans.end(),
                                 [&](Span span) { return span.overlaps(words[i]); });
    if (!is_marked) continue;
    marked.push_back(words[i]);
    if (!on_target(i) && !on_target(i + 1) && !(i > 0 && on_target(i - 1))) ++found.strays;
  }
  for (Span target : mark.targets)
    found.hits +=
        std::any_of(marked.begin(), marked.end(), [&](Span word) { return word.overlaps(target); });
  return found;
}

// The same sentence: they share at least half of the longer one, so that a splitter that takes
// in a closing mark more or less changes nothing.
bool same_sentence(Span a, Span b) {
  size_t begin = std::max(a.begin, b.begin);
  size_t end = std::min(a.end, b.end);
  return begin < end && 2 * (end - begin) >= std::max(a.length(), b.length());
}

Found find_sentences(const Mark& mark, const Marked& given) {
  Found found;
  for (Span target : mark.targets)
    found.hits += std::any_of(given.spans.begin(), given.spans.end(),
                              [&](Span span) { return same_sentence(span, target); });
  for (Span span : given.spans)
    found.strays += std::none_of(mark.targets.begin(), mark.targets.end(),
                                 [&](Span target) { return same_sentence(span, target); });
  return found;
}

struct Marker {
  double operator()(const Choose& choose, const Chosen& given) const {
    if (given.ids.size() != 1) return 0;
    return std::any_of(choose.options.begin(), choose.options.end(),
                       [&](const Option& o) { return o.right && taken(given, o); });
  }
  double operator()(const Select& select, const Chosen& given) const {
    size_t hits = 0, strays = 0, wanted = 0;
    for (const Option& option : select.options) {
      wanted += option.right;
      if (taken(given, option)) ++(option.right ? hits : strays);
    }
    return net_share(hits, strays, wanted);
  }
  double operator()(const Sort& sort, const Sorted& given) const {
    return share_in_place(given.class_of_item.size(), sort.items.size(), [&](size_t i) {
      return given.class_of_item[i] == sort.items[i].class_index;
    });
  }
  double operator()(const Match& match, const Matched& given) const {
    return share_in_place(given.right_of_left.size(), match.pairs.size(), [&](size_t i) {
      size_t right = given.right_of_left[i];
      return right < match.pairs.size() && match.pairs[right].right == match.pairs[i].right;
    });
  }
  double operator()(const Order& order, const Ordered& given) const {
    return share_in_place(given.items.size(), order.items.size(),
                          [&](size_t i) { return given.items[i] == i; });
  }
  double operator()(const Number& number, const Numbered& given) const {
    double rounding = 1e-9 * std::max(1.0, std::abs(number.value));
    return std::abs(given.value - number.value) <= number.tolerance + rounding;
  }
  double operator()(const TextEntry& entry, const Typed& given) const {
    return is_accepted(entry, given.text);
  }
  double operator()(const Mark& mark, const Marked& given) const {
    if (given.spans.empty()) return mark.targets.empty() && !mark.none.empty();
    if (mark.targets.empty()) return 0;
    Found found =
        mark.unit == MarkUnit::words ? find_words(mark, given) : find_sentences(mark, given);
    if (mark.none.empty()) return net_share(found.hits, found.strays, mark.targets.size());
    return found.hits == mark.targets.size() && found.strays == 0 ? 1 : 0.5;
  }
  template <class S, class A>
  double operator()(const S&, const A&) const {
    return 0;
  }
};

}  // namespace

double credit(const Question& question, const Answer& answer) {
  return std::visit(Marker{}, question.shape, answer);
}

std::optional<int> true_class(const Question& question) {
  auto* mark = std::get_if<Mark>(&question.shape);
  if (!mark || mark->none.empty()) return std::nullopt;
  return mark->targets.empty() ? 0 : 1;
}

std::optional<int> given_class(const Question& question, const Answer& answer) {
  auto* given = std::get_if<Marked>(&answer);
  if (!given || !true_class(question)) return std::nullopt;
  return given->spans.empty() ? 0 : 1;
}

std::optional<int> option_count(const Question& question) {
  auto* choose = std::get_if<Choose>(&question.shape);
  if (!choose) return std::nullopt;
  return static_cast<int>(choose->options.size());
}

}  // namespace stet
