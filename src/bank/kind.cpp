#include "bank/kind.h"

#include <algorithm>
#include <array>

#include "text/phrasebook.h"

namespace stet {

namespace {

constexpr std::array<std::string_view, 8> kSkills{"sourcing", "quoting",  "checking", "claims",
                                                  "evidence", "language", "form",     "general"};

constexpr std::array kKinds{
    Kind{"who-said-it", "sourcing"},
    Kind{"whose-voice", "sourcing"},
    Kind{"who-is-it", "sourcing"},
    Kind{"kind-of-source", "sourcing"},
    Kind{"finish-the-quote", "quoting"},
    Kind{"exact-or-reworded", "quoting"},
    Kind{"check-the-figure", "checking"},
    Kind{"check-the-name", "checking"},
    Kind{"check-the-place", "checking"},
    Kind{"check-the-date", "checking"},
    Kind{"stet-or-strike", "checking", true},
    Kind{"fact-opinion-claim", "claims"},
    Kind{"find-the-evidence", "evidence"},
    Kind{"not-in-the-article", "evidence"},
    Kind{"loaded-words", "language"},
    Kind{"hedge-or-certain", "language"},
    Kind{"story-or-promo", "form"},
    Kind{"headline-check", "form"},
    Kind{"general", "general"},  // brought from elsewhere, about anything
};

}  // namespace

std::span<const Kind> kinds() {
  return kKinds;
}

const Kind* find_kind(std::string_view name) {
  const auto found = std::ranges::find(kKinds, name, &Kind::name);
  return found == kKinds.end() ? nullptr : &*found;
}

std::span<const std::string_view> skills() {
  return kSkills;
}

std::string kind_in_words(std::string_view kind, const Phrasebook& words) {
  return find_kind(kind) ? words("kind." + std::string(kind)) : std::string(kind);
}

std::string skill_in_words(std::string_view skill, const Phrasebook& words) {
  const bool known = std::ranges::find(kSkills, skill) != kSkills.end();
  return known ? words("skill." + std::string(skill)) : std::string(skill);
}

}  // namespace stet
