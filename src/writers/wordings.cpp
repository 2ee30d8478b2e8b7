#include "writers/wordings.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

struct Made {
  const Swap* swap;
  std::string_view to;
};

std::string with_changes(std::string_view text, Span piece, std::vector<Made> made) {
  std::sort(made.begin(), made.end(),
            [](const Made& a, const Made& b) { return a.swap->at.begin < b.swap->at.begin; });
  std::string out;
  size_t at = piece.begin;
  for (const Made& each : made) {
    out.append(text.substr(at, each.swap->at.begin - at)).append(each.to);
    at = each.swap->at.end;
  }
  return out.append(text.substr(at, piece.end - at));
}

// The article has “will”, not “may”, and “always”, not “often”.
std::string why(std::string_view text, const std::vector<Made>& made) {
  std::string line = "The article has ";
  for (size_t i = 0; i < made.size(); ++i) {
    if (i > 0) line += ", and ";
    line.append("“").append(one_line(slice(text, made[i].swap->at))).append("”, not “");
    line.append(made[i].to).append("”");
  }
  return line + ".";
}

Lure lure(std::string_view text, Span piece, const std::vector<Made>& made) {
  return {with_changes(text, piece, made), why(text, made)};
}

Wordings one_place_in_three_ways(std::string_view text, Span piece, const Swap& swap) {
  Wordings out;
  for (size_t i = 0; i < kLures; ++i)
    out.lures.push_back(lure(text, piece, {{&swap, swap.others[i]}}));
  out.changed = {swap.at};
  out.worth = swap.worth;
  return out;
}

std::optional<Wordings> two_places(std::string_view text, Span piece, const Swap& a,
                                   const Swap& b) {
  const Made first{&a, a.others.front()};
  // Not the same words in both: "Bell meets Bell".
  const auto other = std::find_if(b.others.begin(), b.others.end(), [&](const std::string& words) {
    return last_name(words) != last_name(first.to);
  });
  if (other == b.others.end()) return std::nullopt;
  const Made second{&b, *other};
  Wordings out;
  out.lures = {lure(text, piece, {first}), lure(text, piece, {second}),
               lure(text, piece, {first, second})};
  out.changed = {a.at, b.at};
  out.worth = (a.worth + b.worth) / 2;
  return out;
}

}  // namespace

std::optional<Wordings> reword(std::string_view text, Span piece, std::vector<Swap> swaps,
                               Chance& chance) {
  // Stable after a shuffle: chance decides among equals.
  chance.shuffle(std::span(swaps));
  std::stable_sort(swaps.begin(), swaps.end(),
                   [](const Swap& a, const Swap& b) { return a.worth > b.worth; });
  for (Swap& swap : swaps) chance.shuffle(std::span(swap.others));
  const auto second = swaps.empty()
                          ? swaps.end()
                          : std::find_if(swaps.begin() + 1, swaps.end(), [&](const Swap& swap) {
                              return !swap.at.overlaps(swaps.front().at);
                            });
  const auto alone = std::find_if(swaps.begin(), swaps.end(),
                                  [](const Swap& swap) { return swap.others.size() >= kLures; });
  if (alone != swaps.end()) return one_place_in_three_ways(text, piece, *alone);
  if (second != swaps.end()) return two_places(text, piece, swaps.front(), *second);
  return std::nullopt;
}

}  // namespace stet
