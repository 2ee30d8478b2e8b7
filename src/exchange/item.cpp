#include "exchange/item.h"

#include <algorithm>
#include <utility>

namespace stet {

void add_new(std::vector<std::string>& list, const std::string& what) {
  if (std::ranges::find(list, what) == list.end()) list.push_back(what);
}

std::string with_stars_escaped(std::string text) {
  for (size_t at = 0; (at = text.find('*', at)) != std::string::npos; at += 2)
    text.insert(at, "\\");
  return text;
}

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
