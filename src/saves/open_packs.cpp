#include "saves/open_packs.h"

#include <algorithm>

#include "bank/checker.h"

namespace stet {

OpenPacks OpenPacks::open(const Places& places, const std::string& data_folder,
                          const Lexicon& lexicon) {
  OpenPacks library;
  for (const std::string& folder : {data_folder + "/questions", places.packs()})
    for (const std::string& path : packs_in(folder))
      if (auto pack = open_pack(path, lexicon); pack && !library.find(pack->id))
        library.packs_.push_back(std::make_shared<const Pack>(std::move(*pack)));
  return library;
}

std::shared_ptr<const Pack> OpenPacks::find(const std::string& pack_id) const {
  const auto found = std::ranges::find_if(packs_, [&](const auto& p) { return p->id == pack_id; });
  return found == packs_.end() ? nullptr : *found;
}

std::vector<std::shared_ptr<const Pack>> OpenPacks::of(const RoundPlan& plan) const {
  std::vector<std::shared_ptr<const Pack>> packs;
  for (const Seat& seat : plan.seats)
    if (auto pack = find(plan.pack_of(seat)); pack && std::ranges::find(packs, pack) == packs.end())
      packs.push_back(std::move(pack));
  return packs;
}

Pick OpenPacks::question(const std::string& pack_id, const std::string& question_id) const {
  const auto pack = find(pack_id);
  if (!pack) return {};
  const auto found = std::ranges::find(pack->questions, question_id, &Question::id);
  if (found == pack->questions.end()) return {};
  return {pack.get(), static_cast<size_t>(found - pack->questions.begin())};
}

std::shared_ptr<const Pack> OpenPacks::put(Pack pack) {
  auto shared = std::make_shared<const Pack>(std::move(pack));
  const auto old = std::ranges::find_if(packs_, [&](const auto& p) { return p->id == shared->id; });
  if (old == packs_.end())
    packs_.push_back(shared);
  else
    *old = shared;
  return shared;
}

std::vector<const Pack*> pointers(PackList packs) {
  std::vector<const Pack*> out;
  for (const auto& pack : packs) out.push_back(pack.get());
  return out;
}

}  // namespace stet
