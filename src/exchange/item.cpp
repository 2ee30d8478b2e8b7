#include "exchange/item.h"

#include <utility>

namespace stet {

void ask_truth(Item& item, bool is_true, ItemText to_true, ItemText to_false) {
  item.kind = ItemKind::truth;
  item.answers.assign(2, {});
  for (const bool truth : {true, false}) {
    ItemAnswer& answer = item.answers[truth ? 0 : 1];
    answer.text = {truth ? "True" : "False", Markup::plain};
    answer.weight = truth == is_true ? 100 : 0;
    answer.feedback = std::move(truth ? to_true : to_false);
  }
}

}  // namespace stet
