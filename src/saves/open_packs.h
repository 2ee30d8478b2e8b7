// The packs at hand, opened and proved: what every mode draws from.
//
// Opening proves each key again, a tenth of a second for a few hundred questions, so that the game
// does it once and on a thread of its own. Packs are shared, never copied: a round in hand keeps
// its own alive.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "quiz/picks.h"
#include "saves/places.h"

namespace stet {

class OpenPacks {
 public:
  // Shipped packs, then kept ones; what can't be opened is left out.
  static OpenPacks open(const Places& places, const std::string& data_folder,
                        const Lexicon& lexicon);

  PackList packs() const { return packs_; }
  std::shared_ptr<const Pack> find(const std::string& pack_id) const;  // null when it isn't here
  // Those of a round's plan that are here, each once.
  std::vector<std::shared_ptr<const Pack>> of(const RoundPlan& plan) const;
  // The question, or one with a null pack.
  Pick question(const std::string& pack_id, const std::string& question_id) const;

  // In place of one with the same id.
  std::shared_ptr<const Pack> put(Pack pack);

 private:
  std::vector<std::shared_ptr<const Pack>> packs_;
};

// Plain pointers, as Quiz takes them.
std::vector<const Pack*> pointers(PackList packs);

}  // namespace stet
