#include "facts/name_recall.h"

#include <algorithm>
#include <unordered_set>

namespace stet {

namespace {

class Recaller {
 public:
  Recaller(const Galley& galley, const std::vector<Name>& names)
      : galley_(galley),
        cues_(galley.lexicon.list("cues")),
        function_words_(galley.lexicon.list("function-words")) {
    for (const Name& name : names)
      if (name.kind == NameKind::person && name.parts() >= 2)
        surnames_.insert(&galley.form(surname_token(galley, name)));
  }

  bool recalls(size_t i) const {
    if (!galley_.is_word(i) || !galley_.tokens[i].capitalised) return false;
    if (!surnames_.contains(&galley_.form(i)) || galley_.in(i, function_words_)) return false;
    return !galley_.words[i].begins || stands_as_name(i);
  }

 private:
  // A capital that begins a sentence is a name's when what follows can't go with a noun or
  // adjective of that form: "Small said", "Small, who …", not "Small firms".
  bool stands_as_name(size_t i) const {
    if (!galley_.same_sentence(i, i + 1)) return false;
    if (galley_.is(i + 1, ",") || galley_.is(i + 1, "'s")) return true;
    if (galley_.in(i + 1, cues_) && galley_.value(i + 1, cues_) == "speech") return true;
    if (!galley_.tagged()) return false;
    return galley_.is_pos(i + 1, Pos::aux) ||
           (galley_.is_pos(i + 1, Pos::verb) && !galley_.lower(i + 1).ends_with("ing"));
  }

  const Galley& galley_;
  const WordList &cues_, &function_words_;
  std::unordered_set<const KnownWord*> surnames_;
};

}  // namespace

void recall_surnames(const Galley& galley, std::vector<Name>& names) {
  const Recaller recaller(galley, names);
  std::vector<Name> all;
  all.reserve(names.size());
  size_t next = 0;
  for (size_t i = 0; i < galley.size();) {
    if (next < names.size() && std::min(names[next].title, names[next].first) <= i) {
      i = std::max(i + 1, names[next].last);
      all.push_back(std::move(names[next++]));
      continue;
    }
    if (recaller.recalls(i))
      all.push_back({.first = i,
                     .last = i + 1,
                     .title = i,
                     .kind = NameKind::person,
                     .text = std::string(galley.text(i))});
    ++i;
  }
  names = std::move(all);
}

}  // namespace stet
