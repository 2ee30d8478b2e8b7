// The player's own packs: put in, replaced by a newer revision, taken out, and each of these undone.
//
// A pack is the file packs()/<id>.stet.json. Scores are kept in the journal under ids of packs and
// questions and are never touched: a question that keeps its id keeps its scores. What a change
// replaced is set aside in packs()/replaced/, one step deep, so that the last change can be undone.
#pragma once

#include <string>
#include <vector>

#include "bank/pack.h"
#include "saves/places.h"
#include "text/result.h"

namespace stet {

enum class Installation { added, replaced, unchanged };

struct Installed {
  Installation what = Installation::added;
  std::string title;
  int revision = 1;
  std::vector<std::string> changes;  // "+ Who said …", "- …", "~ …"; when replaced
};

// "added "Ferries", 12 questions" and the like.
std::string in_words(const Installed& installed);

// What differs between two packs of one id, a line a question.
std::vector<std::string> changes_between(const Pack& before, const Pack& after);

// Adds the pack, or replaces the one with its id. A pack whose revision isn't newer than the kept
// one's, but that says something else, gets the next revision. Refused when the id can't be a
// file's name, or the disk refuses.
Result<Installed> install_pack(const Places& places, Pack pack);

// Takes a pack of the player's own out.
Result<std::string> remove_pack(const Places& places, const std::string& id);

// Takes back the last install or removal; says what was done. Refused when there is none.
Result<std::string> undo_library_change(const Places& places);

}  // namespace stet
