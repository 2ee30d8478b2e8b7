// An answer in the making: what has been chosen, sorted, typed or marked so far.
//
// One for each question, whatever its shape; screen and terminal both fill it and take the answer
// out when it is whole. All indices are those of the question as written, not of its layout.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quiz/answer.h"
#include "quiz/quiz.h"
#include "text/lexicon.h"

namespace stet {

inline constexpr size_t kTypedLimit = 500;  // bytes of a typed answer

class Draft {
 public:
  // `lexicon` tells the sentences of a passage apart.
  Draft(const Question& question, const Seat& seat, const Lexicon& lexicon);

  // Each does nothing when the question is of another shape or the index is out of range.
  void choose(size_t option);                  // select: takes it or leaves it again
  void sort(size_t item, size_t class_index);  // into its class
  void match(size_t left, size_t right);       // a right side that was taken moves over
  void move(size_t place, size_t to);          // order: the item at a place to another
  void type(std::string text);                 // number, text
  void mark(size_t unit);                      // takes it or leaves it again
  void mark_nothing();                         // "let it stand", where that is an answer
  void be_sure(Certainty certainty) { certainty_ = certainty; }

  bool is_chosen(size_t option) const;
  std::optional<size_t> class_of(size_t item) const;
  std::optional<size_t> right_of(size_t left) const;
  const std::vector<size_t>& order() const { return order_; }  // items, first to last
  const std::string& typed() const { return typed_; }
  const std::vector<Span>& units() const { return units_; }  // what can be marked, in the passage
  bool is_marked(size_t unit) const { return unit < marked_.size() && marked_[unit]; }
  bool nothing_marked() const { return nothing_; }  // chosen as the answer
  Certainty certainty() const { return certainty_; }

  // The answer, once it is whole; a number must be one ("1,200.5", "-3", "12 %").
  std::optional<Answer> answer() const;

 private:
  const Shape shape_;
  std::vector<bool> chosen_;
  std::vector<std::optional<size_t>> placed_;  // class of item, or right of left
  std::vector<size_t> order_;
  std::string typed_;
  std::vector<Span> units_;
  std::vector<bool> marked_;
  bool nothing_ = false;
  Certainty certainty_ = Certainty::off;
};

// A number as people type it: thousands marks, a unit or sign after it, spaces around it.
std::optional<double> parse_number(std::string_view text);

}  // namespace stet
