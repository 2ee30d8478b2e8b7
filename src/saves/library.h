// The player's own packs: put in, replaced by a newer revision, taken out, and each of these
// undone.
//
// A pack is the file packs()/<id>.stet.json. Scores are kept in the journal under ids of packs and
// questions and are never touched: a question that keeps its id keeps its scores. What a change
// replaced is set aside in packs()/replaced/, one step deep, so that the last change, of one pack
// or of several imported together, can be undone.
#pragma once

#include <string>
#include <vector>

#include "bank/pack.h"
#include "saves/places.h"
#include "text/phrasebook.h"
#include "text/result.h"

namespace stet {

enum class Installation {
  added,
  replaced,
  unchanged,
  older,  // than the one there is, which stays
};

struct Installed {
  Installation what = Installation::added;
  std::string title;
  int revision = 1;             // that is there now
  std::vector<Phrase> changes;  // "+ Who said …", "- …", "~ …"; when replaced or older
};

// "“Ferries” is now among your packs" and the like.
Phrase outcome_of(const Installed& installed);

// What differs between two packs of one id, a line a question.
std::vector<Phrase> changes_between(const Pack& before, const Pack& after);

// A pack on its way into the library.
struct Arriving {
  Pack pack;
  bool even_if_older = false;  // as any quiz of another program, which has no revision of its own
};

// What install_packs() would do with it alone. Refused when the id can't be a file's name, or what
// stands under it is of a newer Stet.
Result<Installed> foresee(const Places& places, const Arriving& arriving);

// Adds each pack, or replaces the one with its id; all of them or, when the disk refuses, none. A
// pack that says something else under the revision that is there gets the next one.
Result<std::vector<Installed>> install_packs(const Places& places, std::vector<Arriving> packs);

// Takes a pack of the player's own out; says so.
Result<Phrase> remove_pack(const Places& places, const std::string& id);

// Takes back the last install or removal; says of each pack what was done. Refused when
// there is none.
Result<std::vector<Phrase>> undo_library_change(const Places& places);
bool can_undo_library_change(const Places& places);

}  // namespace stet
