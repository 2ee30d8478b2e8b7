#include "writers/what_changed.h"

#include <string_view>

#include "text/utf8.h"

namespace stet {

namespace {

// The words of `longer` that `shorter` leaves out in one place; empty where there are none.
std::string left_out(std::string_view longer, std::string_view shorter) {
  if (longer.size() <= shorter.size()) return "";
  size_t head = 0;
  while (head < shorter.size() && longer[head] == shorter[head]) ++head;
  // "will not necessarily" and "will necessarily" have "will n" in common: back to a whole word.
  const size_t length = longer.size() - shorter.size();
  while (head > 0 && longer[head - 1] != ' ' && longer[head - 1] == longer[head + length - 1])
    --head;
  const size_t tail = shorter.size() - head;
  if (longer.substr(longer.size() - tail) != shorter.substr(head)) return "";
  const bool is_whole = (head == 0 || longer[head - 1] == ' ' || longer[head] == ' ') &&
                        (head + length == longer.size() || longer[head + length] == ' ' ||
                         longer[head + length - 1] == ' ');
  return is_whole ? std::string(trimmed(longer.substr(head, length))) : "";
}

}  // namespace

std::string what_changed(const Change& change) {
  const std::string has = "The article has “" + change.from + "”";
  if (const std::string out = left_out(change.from, change.to); !out.empty())
    return has + ": “" + out + "” was taken out.";
  if (const std::string in = left_out(change.to, change.from); !in.empty())
    return has + ": “" + in + "” was put in.";
  return has + ", not “" + change.to + "”.";
}

}  // namespace stet
