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

std::string category_of_title(const std::string& title) {
  std::string path;
  for (const char c : title) path.append(c == '/' ? 2 : 1, c);
  return path;
}

std::string title_of_category(const std::string& path) {
  std::string part;
  for (size_t i = 0; i < path.size(); ++i) {
    const bool slash = path[i] == '/';
    const bool twice = slash && i + 1 < path.size() && path[i + 1] == '/';
    if (slash && !twice)
      part.clear();
    else
      part += path[i];
    if (twice) ++i;
  }
  return part;
}

}  // namespace stet
