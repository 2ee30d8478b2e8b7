// The cues of stance in some words: which side each speaks for, and how strongly.
#pragma once

#include <string_view>
#include <vector>

#include "facts/galley.h"
#include "facts/phrases.h"
#include "facts/stance.h"

namespace stet {

enum class Side { none, opinion, prediction, doubt, hearsay };

struct StanceCue {
  Span span;
  Side side = Side::none;
  double weight = 0;
};

// Cues in tokens [first, last) of one sentence, in text order.
class StanceCueFinder {
 public:
  StanceCueFinder(const Galley& galley, const StanceLists& lists, const Phrases& phrases,
                  size_t first, size_t last, Manner manner)
      : galley_(galley),
        lists_(lists),
        phrases_(phrases),
        first_(first),
        last_(last),
        manner_(manner) {}

  std::vector<StanceCue> run();

 private:
  size_t weigh(size_t i);
  void weigh_listed(size_t i, size_t length, std::string_view sort);
  void weigh_shape(size_t i);
  void weigh_definitions();
  void add_definition(size_t i, size_t next);
  void add(size_t i, size_t length, Side side, double weight);
  bool in_name(size_t i, size_t length) const;
  bool fits(size_t i, size_t length, std::string_view sort) const;
  bool after_copula(size_t i) const;
  bool verbal(size_t i) const;
  bool expects(size_t i) const;
  bool foretells(size_t i, size_t length) const;
  bool promise(size_t i) const;
  bool aside(size_t i) const;
  bool open_question(size_t i) const;
  bool attitude(size_t i) const;
  double superlative(size_t i) const;
  bool predicate(size_t i) const;
  bool backshifted_future(size_t i) const;

  const Galley& galley_;
  const StanceLists& lists_;
  const Phrases& phrases_;
  const size_t first_, last_;
  const Manner manner_;
  std::vector<StanceCue> cues_;
};

}  // namespace stet
