#include "facts/mentions.h"

#include <algorithm>
#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {

struct Pronoun {
  PlainWord word;
  Gender gender;
  bool plural;
};
constexpr std::array<Pronoun, 13> kPronouns{{{"he", Gender::man, false},
                                             {"she", Gender::woman, false},
                                             {"they", Gender::unknown, true},
                                             {"it", Gender::unknown, false},
                                             {"i", Gender::unknown, false},
                                             {"we", Gender::unknown, true},
                                             {"who", Gender::unknown, false},
                                             {"one", Gender::unknown, false},
                                             {"another", Gender::unknown, false},
                                             {"others", Gender::unknown, true},
                                             {"some", Gender::unknown, true},
                                             {"many", Gender::unknown, true},
                                             {"both", Gender::unknown, true}}};
constexpr WordSet kPronounWords(kPronouns, &Pronoun::word);
constexpr WordSet kDeterminers({"a",     "an",      "the",   "his",   "her",  "its",
                                "their", "my",      "our",   "one",   "some", "this",
                                "that",  "another", "two",   "three", "many", "several",
                                "other", "these",   "those", "both",  "most", "few"});

class MentionFinder {
 public:
  MentionFinder(const Galley& galley, const std::vector<Name>& names, const Cast& cast)
      : galley_(galley),
        names_(names),
        cast_(cast),
        roles_(galley.lexicon.list("roles")),
        documents_(galley.lexicon.list("documents")),
        function_words_(galley.lexicon.list("function-words")),
        cues_(galley.lexicon.list("cues")),
        demonyms_(galley.lexicon.list("demonyms")) {}

  std::vector<Mention> run() {
    size_t name = 0;
    for (size_t i = 0; i < galley_.size();) {
      while (name < names_.size() && names_[name].last <= i) ++name;
      if (name < names_.size() && names_[name].first <= i) {
        if (is_people(names_[name]))
          add_people(names_[name]);
        else
          add_name(name);
        i = names_[name].last;
      } else {
        if (!galley_.quoted_at(i)) add_other(i);
        ++i;
      }
    }
    return std::move(found_);
  }

 private:
  // "some Peruvians", "Republicans": a people or a party, in the plural.
  bool is_people(const Name& name) const {
    return name.kind == NameKind::thing && name.text.ends_with('s') && demonyms_.has(name.text);
  }

  void add_people(const Name& name) {
    if (galley_.quoted_at(name.first)) return;
    size_t first = name.title;
    if (first > 0 && galley_.same_sentence(first - 1, first) && determiner(first - 1)) --first;
    while (!found_.empty() && found_.back().first >= first) found_.pop_back();
    found_.push_back(
        {.first = first, .last = name.last, .kind = MentionKind::people, .plural = true});
  }

  void add_name(size_t index) {
    const Name& name = names_[index];
    if (galley_.quoted_at(name.first)) return;
    Mention mention{.first = name.first, .last = name.last, .kind = MentionKind::other_name};
    if (name.kind == NameKind::person) {
      mention.kind = MentionKind::person;
      mention.person = cast_.person_of_name[index];
      mention.certainty = cast_.certainty[index];
      if (mention.person) mention.gender = cast_.people[*mention.person].gender;
    } else if (name.kind == NameKind::organization) {
      mention.kind = MentionKind::organization;
    }
    found_.push_back(mention);
  }

  void add_pronoun(size_t i) {
    const Pronoun& pronoun = *std::find_if(kPronouns.begin(), kPronouns.end(),
                                           [&](const Pronoun& p) { return galley_.is(i, p.word); });
    if (pronoun.word.text == "i" && galley_.text(i) != "I") return;
    found_.push_back({.first = i,
                      .last = i + 1,
                      .kind = MentionKind::pronoun,
                      .gender = pronoun.gender,
                      .plural = pronoun.plural});
  }

  void add_other(size_t i) {
    if (is_any(galley_, i, kPronounWords)) return add_pronoun(i);
    bool person = galley_.in(i, roles_);
    bool document = !person && galley_.in(i, documents_);
    if (!person && !document) return;
    // Only the last noun of a run is its head: "campaign spokesman".
    if (i + 1 < galley_.size() && galley_.same_sentence(i, i + 1) &&
        (galley_.in(i + 1, roles_) || (galley_.in(i + 1, documents_) && !galley_.in(i + 1, cues_))))
      return;
    size_t first = phrase_begin(i);
    if (first == i && !bare_allowed(i)) return;
    Mention mention{.first = first,
                    .last = i + 1,
                    .kind = person ? MentionKind::people : MentionKind::document};
    std::string_view value = galley_.value(i, roles_);
    if (value == "man") mention.gender = Gender::man;
    if (value == "woman") mention.gender = Gender::woman;
    mention.plural = value == "plural";
    while (!found_.empty() && found_.back().first >= first)
      found_.pop_back();  // parts of the phrase
    found_.push_back(mention);
  }

  bool determiner(size_t i) const { return is_any(galley_, i, kDeterminers); }

  // Back over the words before a head noun to its determiner; the head itself when there is none.
  size_t phrase_begin(size_t head) const {
    size_t first = head;
    bool owned = false;
    while (first > 0 && head - first < 7) {
      size_t i = first - 1;
      if (!galley_.same_sentence(i, head) || galley_.quoted_at(i)) break;
      if (determiner(i)) return i;
      bool possessive = galley_.is(i, "'s") || galley_.is(i, "'");
      bool word = galley_.is_word(i) || galley_.tokens[i].kind == TokenKind::number;
      if (possessive) {
        owned = first > 1 && galley_.tokens[first - 2].capitalised;
        --first;
        continue;
      }
      if (!word || galley_.in(i, function_words_)) break;
      if (galley_.in(i, cues_) && !galley_.in(i, roles_) && !galley_.lower(i).ends_with("ed"))
        break;
      --first;
    }
    // "Ines Duarte's lawyer": the owner is the determiner.
    if (owned) return first;
    bool plural = galley_.value(head, roles_) == "plural";
    return plural ? first : head;
  }

  // A head without determiner: plurals ("officials said"), or the beginning of a sentence.
  bool bare_allowed(size_t i) const {
    return galley_.value(i, roles_) == "plural" || galley_.words[i].begins;
  }

  const Galley& galley_;
  const std::vector<Name>& names_;
  const Cast& cast_;
  const WordList &roles_, &documents_, &function_words_, &cues_, &demonyms_;
  std::vector<Mention> found_;
};

}  // namespace

std::vector<Mention> find_mentions(const Galley& galley, const std::vector<Name>& names,
                                   const Cast& cast) {
  return MentionFinder(galley, names, cast).run();
}

}  // namespace stet
