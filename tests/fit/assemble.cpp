#include "fit/assemble.h"

#include <map>

namespace stet::fit {

namespace {

// A part of speech that leads by this much, the largest weights being 127, is right nearly
// always; by less, the accuracy on the held-out sentences falls.
constexpr int32_t kSure = 380;

// Rows made of parts; a part that has no row of a key is nought there.
template <size_t Width>
class Joiner {
 public:
  template <size_t N>
  void add(const PackedRows<N>& part, size_t at) {
    static_assert(N <= Width);
    for (const auto& [key, row] : part)
      std::copy(row.begin(), row.end(), rows_[key].begin() + static_cast<ptrdiff_t>(at));
  }

  WeightTable<Width> table() const {
    WeightTable<Width> table;
    table.index = FeatureIndex::sized_for(rows_.size());
    std::vector<int8_t> rows(table.index.rows() * Width, 0);
    for (const auto& [key, row] : rows_)
      if (const size_t at = table.index.insert(key))
        std::copy(row.begin(), row.end(), &rows[at * Width]);
    table.rows = Held(std::move(rows));
    return table;
  }

 private:
  std::map<uint64_t, std::array<int8_t, Width>> rows_;
};

}  // namespace

TaggerModel assemble(const WordFactsTable& words, const LearnedPos& pos,
                     const LearnedNames& names) {
  TaggerModel model;
  model.words = words;
  Joiner<kFormsWidth> forms;
  forms.add(pos.itself, 0);
  forms.add(names.itself, kPosCount);
  model.forms = forms.table();
  // What a word says as the one before goes to the word after.
  Joiner<kNeighboursWidth> neighbours;
  neighbours.add(pos.before, 0);
  neighbours.add(pos.after, kPosCount);
  neighbours.add(names.before, 2 * kPosCount);
  neighbours.add(names.after, 2 * kPosCount + kNameLabels);
  model.neighbours = neighbours.table();
  Joiner<kPosCount> pos_links;
  pos_links.add(pos.links, 0);
  model.pos_links = pos_links.table();
  Joiner<kNameLabels> name_links;
  name_links.add(names.links, 0);
  model.name_links = name_links.table();
  model.steps = names.steps;
  model.sure = kSure;
  return model;
}

}  // namespace stet::fit
