// Items of another program become a pack, and everything that couldn't be kept is said.
//
// Each question passes the pack checker by itself before it is taken, so that whatever is
// imported opens. The same items with the same title give the same ids: importing a mended file
// again gives a new revision of the same pack.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bank/pack.h"
#include "exchange/item.h"
#include "exchange/losses.h"
#include "text/result.h"

namespace stet {

struct Remark {
  bool skipped = false;  // else it was taken, changed
  size_t line = 0;       // 0 where the format has none
  std::string question;  // its name, or how its stem begins
  std::string what;
  std::string remedy;
};

struct ImportReport {
  size_t read = 0;     // questions taken, changed ones among them
  size_t changed = 0;  // not all of them could be kept
  size_t skipped = 0;
  std::vector<Remark> remarks;
  std::vector<std::string> left;  // what no pack has a place for: "names of questions (31)"
};

struct Imported {
  Pack pack;
  ImportReport report;
  bool refused = false;  // some of it was skipped, and the format is all or nothing
  bool is_pack = false;  // a pack of ours, with a revision of its own
};

// "31 read, 2 changed, 1 skipped"
std::string in_words(const ImportReport& report);
// A line a remark, and one for what was left.
std::vector<std::string> details_of(const ImportReport& report);
// "skipped: line 44, “Who wrote…”: why; how to mend it"
std::string in_words(const Remark& remark);

// `title` is used where the set has none. Refused when no question is left.
Result<Imported> adopt(const ItemSet& set, const std::string& title);

// A question that a format of our own has read by itself.
struct NewQuestion {
  size_t line = 0;
  std::string name = {};  // for the report; the stem's beginning where empty
  Question question;      // without an id it gets one
  std::vector<std::string> lost = {};
};
// `pack` holds title and articles, and the questions are added to it.
Result<Imported> adopt(Pack pack, std::vector<NewQuestion> questions, std::vector<Unread> unread,
                       const Losses& left = {});

}  // namespace stet
