#include "facts/people.h"

#include <string>
#include <unordered_map>

#include "facts/descriptions.h"

namespace stet {

namespace {

Gender gender_named(std::string_view word) {
  if (word == "man") return Gender::man;
  if (word == "woman") return Gender::woman;
  return Gender::unknown;
}

class Caster {
 public:
  Caster(const Galley& galley, const std::vector<Name>& names)
      : galley_(galley),
        names_(names),
        titles_(galley.lexicon.list("titles")),
        roles_(galley.lexicon.list("roles")),
        first_names_(galley.lexicon.list("first-names")) {
    cast_.person_of_name.resize(names.size());
  }

  Cast run() {
    for (size_t i = 0; i < names_.size(); ++i)
      if (names_[i].kind == NameKind::person && full(names_[i])) enter_full(i);
    for (size_t i = 0; i < names_.size(); ++i)
      if (names_[i].kind == NameKind::person && !full(names_[i])) enter_short(i);
    for (size_t i = 0; i < names_.size(); ++i) record(i);
    return std::move(cast_);
  }

 private:
  size_t surname_token(const Name& name) const {
    size_t i = name.last - 1;
    while (i > name.first && (galley_.text(i) == "," || galley_.lower(i).starts_with("jr") ||
                              galley_.lower(i).starts_with("sr")))
      --i;
    return i;
  }
  std::string surname(const Name& name) const { return galley_.lower(surname_token(name)); }
  bool full(const Name& name) const { return surname_token(name) > name.first; }

  Gender title_gender(const Name& name) const {
    for (size_t i = name.title; i < name.first; ++i) {
      Gender gender = gender_named(titles_.value(galley_.text(i)));
      if (gender == Gender::unknown) gender = gender_named(roles_.value(galley_.lower(i)));
      if (gender != Gender::unknown) return gender;
    }
    return Gender::unknown;
  }

  // Given names that can be the same person's: equal, or one the initial of the other.
  static bool compatible(std::string_view a, std::string_view b) {
    if (a == b) return true;
    auto initial = [](std::string_view s) { return s.size() == 2 && s[1] == '.'; };
    return (initial(a) || initial(b)) && a[0] == b[0];
  }

  void enter_full(size_t i) {
    const Name& name = names_[i];
    std::string key = surname(name);
    const std::string& given = galley_.lower(name.first);
    for (size_t person : by_surname_[key]) {
      if (!compatible(given, given_[person])) continue;
      if (name.text.size() > cast_.people[person].name.size())
        cast_.people[person].name = name.text;
      cast_.person_of_name[i] = person;
      return;
    }
    add_person(i, key, given);
  }

  void add_person(size_t i, const std::string& key, const std::string& given) {
    const Name& name = names_[i];
    size_t person = cast_.people.size();
    cast_.people.push_back({name.text, std::nullopt, std::nullopt, Gender::unknown, {}});
    given_.push_back(given);
    by_surname_[key].push_back(person);
    if (!given.empty()) by_given_[given].push_back(person);
    if (!given.empty()) {
      Gender listed = gender_named(first_names_.value(galley_.text(name.first)));
      cast_.people[person].gender = listed;
    }
    cast_.person_of_name[i] = person;
  }

  // The person of a surname or given name alone: the last one named before, else the first after.
  void enter_short(size_t i) {
    std::string key = surname(names_[i]);
    auto found = by_surname_.find(key);
    bool by_given = found == by_surname_.end();
    if (by_given) {
      found = by_given_.find(key);
      if (found == by_given_.end() || found->second.size() != 1) return add_person(i, key, "");
    }
    const std::vector<size_t>& choices = found->second;
    Gender wanted = title_gender(names_[i]);
    std::optional<size_t> best;
    size_t best_at = 0;
    for (size_t person : choices) {
      Gender gender = cast_.people[person].gender;
      if (wanted != Gender::unknown && gender != Gender::unknown && gender != wanted) continue;
      size_t at = last_before(person, i);
      if (!best || at > best_at) best = person, best_at = at;
    }
    if (!best) return add_person(i, key, "");
    cast_.person_of_name[i] = best;
  }

  // 1 + the index of the last name of `person` before name i; 0 when there is none.
  size_t last_before(size_t person, size_t i) const {
    size_t floor = i > 200 ? i - 200 : 0;
    for (size_t j = i; j-- > floor;)
      if (cast_.person_of_name[j] == person) return j + 1;
    return 0;
  }

  void record(size_t i) {
    if (!cast_.person_of_name[i]) return;
    const Name& name = names_[i];
    Person& person = cast_.people[*cast_.person_of_name[i]];
    person.mentions.push_back(galley_.span(name.first, name.last));
    Gender titled = title_gender(name);
    if (titled != Gender::unknown) person.gender = titled;
    if (person.description) return;
    if (auto found = describe(galley_, name)) {
      person.description = galley_.words_text(found->first, found->last);
      person.description_span = galley_.span(found->first, found->last);
      Gender shown = description_gender(galley_, *found);
      if (shown != Gender::unknown && titled == Gender::unknown) person.gender = shown;
    }
  }

  const Galley& galley_;
  const std::vector<Name>& names_;
  const WordList &titles_, &roles_, &first_names_;
  Cast cast_;
  std::vector<std::string> given_;  // lower-case given name of each person, empty when unknown
  std::unordered_map<std::string, std::vector<size_t>> by_surname_, by_given_;
};

}  // namespace

Cast gather_people(const Galley& galley, const std::vector<Name>& names) {
  return Caster(galley, names).run();
}

}  // namespace stet
