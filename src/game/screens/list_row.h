// A row of a newspaper's list: what it is, a line about it, a word at the right; a hairline below.
//
// Lighter than a menu_row's box, for many rows under one heading.
#pragma once

#include <span>
#include <string>

#include "game/widgets.h"

namespace stet {

struct ListRow {
  std::string id{};
  std::string title{};
  std::string detail{};    // under it, on as many lines as it needs; may be empty
  std::string trailing{};  // at the right: "7 due"; may be empty
  bool enabled = true;
  bool marked = false;  // a dotted line under the title: the one that holds now
  bool ruled = true;    // false where more of it follows below
};
bool list_row(Frame& frame, Column& column, const ListRow& row);

// A skill: its name, the line of the last rounds, its figure and which way it goes.
struct SkillRow {
  std::string id{};
  std::string name{};
  std::span<const double> points{};
  std::string figure{};  // "D 62"
  double change = 0;
  std::string count{};  // "14 of 20"; may be empty
  std::string words{};  // the whole in words, for the tree
  bool acts = true;     // pressing it does something
};
bool skill_row(Frame& frame, Column& column, const SkillRow& row);

}  // namespace stet
