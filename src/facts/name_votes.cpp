#include "facts/name_votes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <unordered_set>

#include "text/hash.h"
#include "text/hash_slots.h"
#include "text/utf8.h"

namespace stet {

namespace {

struct Votes {
  double person = 0;
  double place = 0;
  double organization = 0;
};

// "MWW", "NY1": capitals and figures only.
bool is_acronym(std::string_view word) {
  for (char c : word)
    if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '.') return false;
  return word.size() >= 2 && word.size() <= 6 && word[1] != '.';
}

class Ballot {
 public:
  Ballot(const Galley& galley, std::vector<Name>& names)
      : galley_(galley),
        names_(names),
        first_names_(galley.lexicon.list("first-names")),
        titles_(galley.lexicon.list("titles")),
        roles_(galley.lexicon.list("roles")),
        demonyms_(galley.lexicon.list("demonyms")),
        places_(galley.lexicon.list("places")),
        organizations_(galley.lexicon.list("organizations")),
        organization_words_(galley.lexicon.list("organization-words")),
        place_words_(galley.lexicon.list("place-words")),
        thing_words_(galley.lexicon.list("thing-words")),
        function_words_(galley.lexicon.list("function-words")),
        bodies_(galley.lexicon.list("bodies")),
        surname_roles_(galley.lexicon.list("surname-roles")),
        cues_(galley.lexicon.list("cues")) {
    look_up();
  }

  void run() {
    for (Name& name : names_) {
      name.kind = by_tags(name);
      if (name.kind == NameKind::unknown) name.kind = by_words(name);
    }
    for (const Name& name : names_) vote_by_tag(name);
    for (const Name& name : names_) cast(name);
    for (size_t i = 1; i < names_.size(); ++i) cast_by_neighbour(names_[i - 1], names_[i]);
    for (Name& name : names_)
      if (name.kind == NameKind::unknown) name.kind = elected(name);
    adopt_surnames();
  }

 private:
  // Of all appearances of a name together: what they say it is, how often the tagger took it for
  // what; and the lists that hold it.
  struct Known {
    Votes votes;
    std::array<size_t, 4> tags{};  // by NameType
    ListSet lists;
  };

  void look_up() {
    std::vector<const Name*> met;  // by `known_`
    HashSlots slots;
    slots.clear(std::bit_ceil(2 * names_.size() + 2));
    known_.reserve(names_.size());
    known_of_.reserve(names_.size());
    for (const Name& name : names_) {
      const uint64_t hash = hash_of(name.text);
      const size_t slot =
          slots.find(hash, [&](uint32_t number) { return met[number - 1]->text == name.text; });
      if (slots.number(slot) == 0) {
        met.push_back(&name);
        slots.put(slot, hash, static_cast<uint32_t>(met.size()));
        known_.emplace_back().lists = name.parts() == 1
                                          ? galley_.form(name.first).as_written
                                          : galley_.lexicon.listing(name.text).holding;
      }
      const size_t at = slots.number(slot) - 1;
      known_of_.push_back(at);
      ++known_[at].tags[static_cast<size_t>(name.tagged)];
    }
  }

  const Known& known(const Name& name) const {
    return known_[known_of_[static_cast<size_t>(&name - names_.data())]];
  }
  Votes& votes(const Name& name) {
    return known_[known_of_[static_cast<size_t>(&name - names_.data())]].votes;
  }
  bool listed(const Name& name, const WordList& list) const {
    return known(name).lists.test(list.id());
  }

  // "Peruvians", "Cuban Americans": a people, nobody's name.
  bool is_people(const Name& name) const {
    if (name.parts() == 1) return galley_.written_in(name.first, demonyms_);
    if (listed(name, demonyms_)) return true;
    for (size_t i = name.first; i < name.last; ++i)
      if (!galley_.written_in(i, demonyms_)) return false;
    return true;
  }

  NameKind by_tags(const Name& name) const {
    if (!galley_.tagged()) return NameKind::unknown;
    if (name.parts() == 1 && galley_.pos(name.first) == Pos::adj) return by_words(name);
    if (is_people(name)) return NameKind::thing;
    if (listed(name, organizations_)) return NameKind::organization;
    if (name.parts() == 1 || stands_as_person(name)) return NameKind::unknown;
    return tagged_kind(name);
  }

  // What the tagger took a name for most often; unknown where it mostly took it for none.
  NameKind tagged_kind(const Name& name) const {
    const std::array<size_t, 4>& counts = known(name).tags;
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    if (*most == 0 || *most * 2 < counts[0]) return NameKind::unknown;
    constexpr std::array<NameKind, 4> kKinds{NameKind::unknown, NameKind::person,
                                             NameKind::organization, NameKind::place};
    return kKinds[static_cast<size_t>(most - counts.begin())];
  }

  // "Mayor Joel Port", "Ada Brook": what stands before or first makes it a person's whatever the
  // tagger took it for, unless that is a body.
  bool stands_as_person(const Name& name) const {
    if (own_kind(name) != NameKind::unknown) return false;
    if (has_title(name) || lower_role_before(name)) return true;
    const bool the = name.first > 0 && galley_.is(name.first - 1, "the");
    return galley_.written_in(name.first, first_names_) && name.parts() <= 3 && !the &&
           tagged_kind(name) != NameKind::organization;
  }

  // A name of one word is what the tagger says only where the words around it agree: it takes
  // unknown towns for people.
  void vote_by_tag(const Name& name) {
    if (!galley_.tagged() || name.parts() != 1) return;
    Votes& to = votes(name);
    const bool given = galley_.written_in(name.first, first_names_);
    if (name.tagged == NameType::person) to.person += given ? 3 : 1.5;
    if (name.tagged == NameType::organization) to.organization += 2;
    if (name.tagged == NameType::place) to.place += 2;
  }

  size_t last_word(const Name& name) const { return surname_token(galley_, name); }
  std::string_view last_text(const Name& name) const { return galley_.text(last_word(name)); }

  bool has_title(const Name& name) const {
    if (name.title == name.first) return false;
    for (size_t i = name.title; i < name.first; ++i)
      if (galley_.written_in(i, titles_) || galley_.in(i, roles_)) return true;
    return false;
  }

  bool lower_role_before(const Name& name) const {
    size_t i = name.title;
    return i > 0 && galley_.same_sentence(i - 1, i) && galley_.in(i - 1, roles_) &&
           galley_.value(i - 1, roles_) != "plural";
  }

  NameKind by_words(const Name& name) const {
    if (is_office(name) || is_people(name)) return NameKind::thing;
    const NameKind own = own_kind(name);
    if (has_title(name) && own == NameKind::unknown) return NameKind::person;
    if (listed(name, organizations_)) return NameKind::organization;
    if (listed(name, places_)) return has_title(name) ? NameKind::person : NameKind::place;
    if (lower_role_before(name) && own == NameKind::unknown) return NameKind::person;
    if (own != NameKind::unknown) return own;
    const bool the = name.first > 0 && galley_.is(name.first - 1, "the");
    if (name.parts() >= 2 && galley_.written_in(name.first, first_names_) && !the)
      return NameKind::person;
    std::string_view first = galley_.text(name.first);
    for (std::string_view prefix :
         {"Port", "Lake", "Mount", "Fort", "Cape", "Saint", "North", "South", "East", "West", "New",
          "Upper", "Lower", "San", "Santa", "El", "Los"})
      if (first == prefix && name.parts() == 2) return NameKind::place;
    return NameKind::unknown;
  }

  // What the words of a name make it: "Harbour Council", "Scott County"; not "Anna Hill".
  NameKind own_kind(const Name& name) const {
    for (size_t i = name.first + 1; i < name.last; ++i)
      if (galley_.is(i, "of") || galley_.is(i, "for")) return head_kind(name, i - 1);
    const size_t last = last_word(name);
    if (name.parts() == 1) {
      const bool the = name.first > 0 && galley_.is(name.first - 1, "the");
      const bool word = galley_.in(name.first, function_words_);
      if ((is_acronym(galley_.text(last)) && !word && !galley_.tagged()) ||
          galley_.written_in(last, organization_words_))
        return NameKind::organization;
      return the ? head_kind(name, name.first) : NameKind::unknown;
    }
    const bool surname = galley_.written_value(last, place_words_) == "surname" ||
                         galley_.written_value(last, organization_words_) == "surname";
    const bool given = name.parts() <= 3 && galley_.written_in(name.first, first_names_);
    if (given && (surname || !ends_institution(last))) return NameKind::unknown;
    const bool the = name.first > 0 && galley_.is(name.first - 1, "the");
    if (surname && (has_title(name) || (name.parts() == 2 && !the))) return NameKind::unknown;
    return head_kind(name, name.last - 1);
  }

  bool ends_institution(size_t i) const {
    return galley_.written_in(i, organization_words_) || galley_.written_in(i, place_words_) ||
           galley_.written_in(i, thing_words_);
  }

  // "President", "Harbour Company Chairman", "Attorney General of Delaware": an office, nobody's
  // name.
  bool is_office(const Name& name) const {
    auto office = [&](size_t i) { return galley_.written_in(i, titles_) || galley_.in(i, roles_); };
    if (name.parts() == 1) return office(name.first);
    if (office(name.first) && !galley_.written_in(name.first, first_names_))
      for (size_t i = name.first + 1; i < name.last; ++i)
        if (galley_.is(i, "of")) return true;
    return galley_.in(name.last - 1, roles_) && !galley_.in(name.last - 1, surname_roles_) &&
           !galley_.written_in(last_word(name), organization_words_) &&
           !galley_.written_in(name.first, first_names_);
  }

  NameKind head_kind(const Name& name, size_t head) const {
    if (galley_.written_in(head, organization_words_)) return NameKind::organization;
    if (galley_.written_in(head, place_words_)) return NameKind::place;
    if (galley_.written_in(head, thing_words_)) return NameKind::thing;
    for (size_t i = name.first; i < head; ++i)
      if (galley_.written_in(i, organization_words_)) return NameKind::organization;
    return NameKind::unknown;
  }

  bool speech(size_t i) const {
    return galley_.in(i, cues_) && galley_.value(i, cues_) == "speech";
  }

  // What one appearance says about the name.
  void cast(const Name& name) {
    Votes& to = votes(name);
    size_t before = name.title, after = name.last;
    bool has_before = before > 0 && galley_.same_sentence(before - 1, before);
    bool has_after = galley_.same_sentence(name.first, after);
    bool the = has_before && galley_.is(before - 1, "the");
    if (the) to.organization += 1;
    if (has_before && is_preposition_of_place(before - 1)) to.place += 1.5;
    if (has_after && speech(after)) to.person += the ? 0.5 : 2;
    if (has_before && speech(before - 1) && before >= 2 && ends_quote(before - 2))
      to.person += the ? 0.5 : 2;
    if (apposed_to_role(name)) to.person += 3;
    if (!has_after) return;
    if (galley_.is(after, "who")) to.person += 3;
    if (galley_.is(after, ",")) after_comma(after + 1, to);
    if (galley_.is(after, "'s")) to.person += 0.2;
    if (galley_.is_any(after, {"was", "had", "has", "is", "did", "would"})) to.person += 0.4;
  }

  // "Anna Bell, Idris Vane and Priya Sandoval": what stands in a list with people is one.
  void cast_by_neighbour(const Name& before, const Name& name) {
    if (before.kind != NameKind::person || before.parts() < 2 || name.parts() < 2) return;
    if (name.title != before.last + 1 || !galley_.same_sentence(before.first, name.first)) return;
    if (galley_.is(before.last, ",") || galley_.is(before.last, "and")) votes(name).person += 1.5;
  }

  // "the club's chairman, Dermot Szabo, …"
  bool apposed_to_role(const Name& name) const {
    const size_t i = name.title;
    if (i < 2 || !galley_.same_sentence(i - 2, i) || galley_.text(i - 1) != ",") return false;
    const bool named = name.parts() >= 2 || name.tagged == NameType::person;
    return named && galley_.in(i - 2, roles_) && galley_.value(i - 2, roles_) != "plural" &&
           (!galley_.same_sentence(i, name.last) || !galley_.is_word(name.last) ||
            speech(name.last));
  }

  bool ends_quote(size_t i) const {
    return galley_.tokens[i].kind == TokenKind::mark || galley_.is(i, ",");
  }

  bool is_preposition_of_place(size_t i) const {
    return galley_.is_any(i, {"in", "near", "outside", "across", "throughout", "around"});
  }

  void after_comma(size_t i, Votes& to) const {
    if (i >= galley_.size()) return;
    if (galley_.is(i, "who")) to.person += 3;
    if (galley_.tokens[i].kind == TokenKind::number && i + 1 < galley_.size() &&
        galley_.is(i + 1, ",") && galley_.text(i).size() <= 3)
      to.person += 3;
    for (size_t n = 0; n < 6 && i + n < galley_.size() && galley_.is_word(i + n); ++n) {
      const std::string_view next = i + n + 1 < galley_.size() ? galley_.text(i + n + 1) : "";
      const bool owns = next == "'s" || next == "’s";  // "the council's treasurer"
      if (galley_.in(i + n, bodies_) && !owns) {
        // "Sound Water, the company that …"; not "…, the company announced".
        if (!galley_.in(i + n + 1, cues_)) to.organization += 3;
        break;
      }
      if (!galley_.in(i + n, roles_)) continue;
      if (galley_.value(i + n, roles_) != "plural") to.person += 3;
      break;
    }
  }

  NameKind elected(const Name& name) const {
    const Votes& v = known(name).votes;
    double best = std::max({v.person, v.place, v.organization});
    if (best < 1) return NameKind::unknown;
    if (v.person == best && v.person >= (galley_.tagged() ? 3 : 1.5)) return NameKind::person;
    if (v.place == best && v.place >= 1.5 && name.parts() <= 4) return NameKind::place;
    if (v.organization == best && v.organization >= 2) return NameKind::organization;
    return NameKind::unknown;
  }

  // "Otzuka" alone is a person when "Luis Otzuka" is.
  void adopt_surnames() {
    std::unordered_set<std::string_view> surnames, given;
    for (const Name& name : names_)
      if (name.kind == NameKind::person && name.parts() >= 2) {
        surnames.insert(last_text(name));
        given.insert(galley_.text(name.first));
      }
    for (Name& name : names_)  // "the Clintons": a family
      if (name.parts() == 1 && name.kind == NameKind::person && name.text.ends_with('s') &&
          !surnames.contains(name.text) &&
          surnames.contains(std::string_view(name.text).substr(0, name.text.size() - 1)))
        name.kind = NameKind::thing;
    for (Name& name : names_)
      if (name.kind == NameKind::person && name.parts() == 1) surnames.insert(name.text);
    for (Name& name : names_) {
      bool unlisted = name.kind == NameKind::unknown && name.parts() >= 2 && name.parts() <= 4;
      if (unlisted && surnames.contains(last_text(name)) &&
          !galley_.written_in(last_word(name), organization_words_))
        name.kind = NameKind::person;
    }
    for (Name& name : names_) {
      if (name.parts() != 1 || name.kind == NameKind::person) continue;
      if (name.kind == NameKind::place && listed(name, places_)) continue;
      if (surnames.contains(name.text)) name.kind = NameKind::person;
      if (name.kind == NameKind::unknown && given.contains(name.text)) name.kind = NameKind::person;
    }
  }

  const Galley& galley_;
  std::vector<Name>& names_;
  const WordList &first_names_, &titles_, &roles_, &demonyms_, &places_, &organizations_,
      &organization_words_, &place_words_, &thing_words_, &function_words_, &bodies_,
      &surname_roles_, &cues_;
  std::vector<Known> known_;
  std::vector<size_t> known_of_;  // by name
};

}  // namespace

void vote_on_kinds(const Galley& galley, std::vector<Name>& names) {
  Ballot(galley, names).run();
}

}  // namespace stet
