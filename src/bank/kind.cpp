#include "bank/kind.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array<std::string_view, 8> kSkills{"sourcing", "quoting",  "checking", "claims",
                                                  "evidence", "language", "form",     "general"};

constexpr std::array kKinds{
    Kind{"who-said-it", "sourcing", "Who said it?"},
    Kind{"whose-voice", "sourcing", "Whose voice?"},
    Kind{"who-is-it", "sourcing", "Who is it?"},
    Kind{"kind-of-source", "sourcing", "What kind of source?"},
    Kind{"finish-the-quote", "quoting", "Finish the quotation"},
    Kind{"exact-or-reworded", "quoting", "Exact or reworded?"},
    Kind{"check-the-figure", "checking", "Check the figure"},
    Kind{"check-the-name", "checking", "Check the name"},
    Kind{"check-the-place", "checking", "Check the place"},
    Kind{"check-the-date", "checking", "Check the date"},
    Kind{"stet-or-strike", "checking", "Stet or strike?", true},
    Kind{"fact-opinion-claim", "claims", "Fact, opinion or prediction?"},
    Kind{"find-the-evidence", "evidence", "Find the evidence"},
    Kind{"not-in-the-article", "evidence", "Not in the article"},
    Kind{"loaded-words", "language", "Loaded words"},
    Kind{"hedge-or-certain", "language", "Hedged or certain?"},
    Kind{"story-or-promo", "form", "Story or promotion?"},
    Kind{"headline-check", "form", "Check the headline"},
    Kind{"general", "general", "Question"},  // brought from elsewhere, about anything
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

}  // namespace stet
