#include "facts/people.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "facts/descriptions.h"

namespace stet {

namespace {

// People of one surname beyond this many are taken for one another's namesakes no further; keeps
// hostile texts from costing more than linear time.
constexpr size_t kNamesakes = 16;

Gender gender_named(std::string_view word) {
  if (word == "man") return Gender::man;
  if (word == "woman") return Gender::woman;
  return Gender::unknown;
}

// What is known of a person beyond what the Reading tells.
struct Dossier {
  std::string given;  // lower-case given name, empty when unknown
  std::unordered_set<std::string> titles;
  size_t last_name = 0;  // 1 + index of the last name read
  size_t times = 0;
  double description_rank = 0;
};

class Caster {
 public:
  Caster(const Galley& galley, const std::vector<Name>& names)
      : galley_(galley),
        names_(names),
        lists_(galley.lexicon),
        titles_(lists_.titles),
        roles_(lists_.roles),
        first_names_(galley.lexicon.list("first-names")) {
    cast_.person_of_name.resize(names.size());
    cast_.certainty.resize(names.size(), 1.0);
  }

  Cast run() {
    for (size_t i = 0; i < names_.size(); ++i)
      if (is_person(i) && full(names_[i])) enter_full(i);
    for (size_t i = 0; i < names_.size(); ++i) {
      if (!is_person(i)) continue;
      if (!full(names_[i])) enter_short(i);
      record(i);
    }
    return std::move(cast_);
  }

 private:
  bool is_person(size_t i) const { return names_[i].kind == NameKind::person; }
  std::string surname(const Name& name) const {
    return galley_.lower(surname_token(galley_, name));
  }
  bool full(const Name& name) const { return surname_token(galley_, name) > name.first; }

  Gender title_gender(const Name& name) const {
    for (size_t i = name.title; i < name.first; ++i) {
      Gender gender = gender_named(galley_.written_value(i, titles_));
      if (gender == Gender::unknown) gender = gender_named(galley_.value(i, roles_));
      if (gender != Gender::unknown) return gender;
    }
    return Gender::unknown;
  }

  // The last word of what stands before a name: "senator".
  std::string title(const Name& name) const {
    return name.title < name.first ? galley_.lower(name.first - 1) : std::string();
  }

  // Given names that can be the same person's: equal, or one the initial of the other.
  static bool compatible(std::string_view a, std::string_view b) {
    if (a == b) return true;
    auto initial = [](std::string_view s) { return s.size() == 2 && s[1] == '.'; };
    return !a.empty() && !b.empty() && (initial(a) || initial(b)) && a[0] == b[0];
  }

  // "Justin Ki Hong" and "Ki Hong".
  static bool ends_in(std::string_view longer, std::string_view shorter) {
    return longer.size() > shorter.size() && longer.ends_with(shorter) &&
           longer[longer.size() - shorter.size() - 1] == ' ' &&
           shorter.find(' ') != std::string_view::npos;
  }

  void enter_full(size_t i) {
    const Name& name = names_[i];
    std::string key = surname(name);
    const std::string& given = galley_.lower(name.first);
    for (size_t person : by_surname_[key]) {
      Person& known = cast_.people[person];
      if (!compatible(given, dossiers_[person].given) && !ends_in(known.name, name.text) &&
          !ends_in(name.text, known.name))
        continue;
      if (name.text.size() > known.name.size()) known.name = name.text;
      cast_.person_of_name[i] = person;
      learn_gender(known, name);
      return;
    }
    Gender listed = gender_named(galley_.written_value(name.first, first_names_));
    learn_gender(add_person(i, key, given, listed), name);
  }

  void learn_gender(Person& person, const Name& name) const {
    Gender titled = title_gender(name);
    if (titled != Gender::unknown) person.gender = titled;
  }

  Person& add_person(size_t i, const std::string& key, const std::string& given, Gender gender) {
    size_t person = cast_.people.size();
    cast_.people.push_back({names_[i].text, std::nullopt, std::nullopt, gender, {}});
    dossiers_.push_back({given, {}, 0, 0, 0});
    auto& namesakes = by_surname_[key];
    if (namesakes.size() < kNamesakes) namesakes.push_back(person);
    if (!given.empty()) {
      auto& with_given = by_given_[given];
      if (with_given.size() < kNamesakes) with_given.push_back(person);
    }
    cast_.person_of_name[i] = person;
    return cast_.people[person];
  }

  // A surname or given name alone.
  void enter_short(size_t i) {
    const Name& name = names_[i];
    std::string key = surname(name);
    Gender wanted = title_gender(name);
    auto found = by_surname_.find(key);
    if (found == by_surname_.end()) {
      found = by_given_.find(key);
      if (found != by_given_.end() && found->second.size() != 1) cast_.certainty[i] = 0.6;
      if (found == by_given_.end()) {
        add_person(i, key, "", wanted);
        return;
      }
    }
    choose(i, key, wanted, found->second);
  }

  void choose(size_t i, const std::string& key, Gender wanted, const std::vector<size_t>& choices) {
    size_t latest = 0, most = 0;
    for (size_t person : choices) {
      latest = std::max(latest, dossiers_[person].last_name);
      most = std::max(most, dossiers_[person].times);
    }
    std::string titled = title(names_[i]);
    std::optional<size_t> best;
    double best_score = 0, next_score = -10;
    for (size_t person : choices) {
      Gender gender = cast_.people[person].gender;
      bool clash = wanted != Gender::unknown && gender != Gender::unknown && gender != wanted;
      if (clash) continue;
      const Dossier& dossier = dossiers_[person];
      double score = wanted != Gender::unknown && gender == wanted ? 2 : 0;
      if (!titled.empty() && dossier.titles.contains(titled)) score += 2;
      if (latest > 0 && dossier.last_name == latest) score += 1;
      if (most > 0 && dossier.times == most) score += 1.2;
      if (dossier.given.empty()) score -= 0.5;
      if (best && score <= best_score) {
        next_score = std::max(next_score, score);
        continue;
      }
      if (best) next_score = best_score;
      best = person;
      best_score = score;
    }
    if (!best) {
      add_person(i, key, "", wanted);
      return;
    }
    cast_.person_of_name[i] = best;
    if (next_score > -10) cast_.certainty[i] = best_score - next_score >= 2 ? 0.9 : 0.7;
  }

  void record(size_t i) {
    const Name& name = names_[i];
    const size_t index = *cast_.person_of_name[i];
    Person& person = cast_.people[index];
    Dossier& dossier = dossiers_[index];
    person.mentions.push_back(galley_.span(name.first, name.last));
    dossier.last_name = i + 1;
    ++dossier.times;
    if (name.title < name.first) dossier.titles.insert(title(name));
    if (cast_.certainty[i] < 1) return;
    auto found = describe(galley_, lists_, names_, i);
    if (!found) return;
    Gender shown = description_gender(galley_, roles_, *found);
    if (shown != Gender::unknown) person.gender = shown;
    if (found->rank <= dossier.description_rank) return;
    dossier.description_rank = found->rank;
    person.description = galley_.words_text(found->first, found->last);
    person.description_span = galley_.span(found->first, found->last);
  }

  const Galley& galley_;
  const std::vector<Name>& names_;
  const DescriptionLists lists_;
  const WordList &titles_, &roles_, &first_names_;
  Cast cast_;
  std::vector<Dossier> dossiers_;
  std::unordered_map<std::string, std::vector<size_t>> by_surname_, by_given_;
};

}  // namespace

Cast gather_people(const Galley& galley, const std::vector<Name>& names) {
  return Caster(galley, names).run();
}

}  // namespace stet
