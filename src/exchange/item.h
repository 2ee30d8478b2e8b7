// A question as other programs know it: what GIFT, Moodle, Aiken, OpenTDB and their like have in
// common, before it becomes one of our shapes and after.
//
// Each format is read into an ItemSet and written from one; `adopt` and `offer` are the only
// bridges to packs, so that a format says how it is spelled and nothing about what Stet can play.
// What a reader can't use stands in `unread` with its line; nothing disappears without a word.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace stet {

// How a text is to be understood. `moodle` is HTML whose line ends count, Moodle's own default.
enum class Markup { moodle, plain, html, markdown };

struct ItemText {
  std::string text;
  Markup markup = Markup::moodle;

  bool empty() const { return text.empty(); }
  bool operator==(const ItemText&) const = default;
};

struct ItemAnswer {
  ItemText text;  // of a number: its digits, or "*" for any other
  double weight = 0;  // percent of the marks, -100..100
  ItemText feedback = {};
  double tolerance = 0;  // of a number
};

struct ItemPair {
  ItemText left;  // empty: `right` is there to mislead
  std::string right;  // tags are taken out of it wherever it is shown, and entities are read
};

enum class ItemKind {
  one_of,       // one answer is right
  some_of,      // several may be
  truth,        // two answers, "True" and "False" in this order
  short_text,   // typed; answers that count, by weight
  number,       // typed; answers with their tolerance
  match,        // pairs
  essay,        // marked by a person
  description,  // asks nothing
};

struct Item {
  size_t line = 0;  // in the file, from 1; 0 where the format has no lines
  std::string name = {};
  std::string id = {};
  std::string category = {};  // a path, as the format writes it
  std::vector<std::string> tags = {};
  ItemKind kind = ItemKind::description;
  ItemText stem = {};  // "_____" where the answer stood inside it
  std::vector<ItemAnswer> answers = {};
  std::vector<ItemPair> pairs = {};
  ItemText explanation = {};  // "general feedback"
  bool case_matters = false;
  bool wildcards = false;  // in a typed answer * stands for anything, and \* for itself
  std::vector<std::string> lost = {};  // what the reader itself left out: "an image"
  std::vector<std::string> beside = {};  // what isn't the question's, and is left: "time limits"
};

// Each once.
void add_new(std::vector<std::string>& list, const std::string& what);

// A typed answer for a program in which * stands for anything.
std::string with_stars_escaped(std::string text);

// Makes it a question of true or false, with what is shown to those who choose each.
void ask_truth(Item& item, bool is_true, ItemText to_true = {}, ItemText to_false = {});

// A title as a category's path, in which "/" parts and "//" is a slash; and back, the last part.
std::string category_of_title(const std::string& title);
std::string title_of_category(const std::string& path);

// What was passed over, and how to mend it.
struct Unread {
  size_t line = 0;
  std::string what;
  std::string remedy = {};
  std::string question = {};  // which, where that is known
};

struct ItemSet {
  std::string title = {};
  std::string language = {};
  std::string license = {};
  std::vector<std::string> authors = {};
  std::vector<Item> items = {};
  std::vector<Unread> unread = {};
};

}  // namespace stet
