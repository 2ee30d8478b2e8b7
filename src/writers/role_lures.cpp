#include "writers/role_lures.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr std::string_view kSplit = "; ";

// "both office; key shop": the groups in which the words may stand as `use`.
std::vector<std::string_view> groups_of(std::string_view value, std::string_view use) {
  std::vector<std::string_view> groups;
  while (!value.empty()) {
    const size_t end = std::min(value.find(kSplit), value.size());
    const std::string_view each = value.substr(0, end);
    if (each.starts_with(use)) groups.push_back(each.substr(each.find(' ') + 1));
    value.remove_prefix(std::min(end + kSplit.size(), value.size()));
  }
  return groups;
}

// "treasurer of": the office, whatever it is of.
std::string_view office_of(std::string_view entry) {
  for (std::string_view link : {" of", " for", " at", " to", " with"})
    if (entry.ends_with(link)) return entry.substr(0, entry.size() - link.size());
  return entry;
}

constexpr std::string_view kCampaigns = "campaigns";

struct Role {
  Span words;
  std::vector<std::string_view> groups;
};

// "director of communications": the words after "of" must name a body, or the next role would be
// of something that nobody is. A committee of parliament has no founders, nor
// has a division of a company.
bool names_a_body(std::string_view rest, const Lexicon& lexicon) {
  for (std::string_view article : {"the ", "a ", "an "})
    if (rest.starts_with(article)) rest.remove_prefix(article.size());
  if (rest.empty() || !is_upper(decode(rest, 0).value)) return false;
  const WordList& offices = lexicon.list("public-offices");
  constexpr std::array<std::string_view, 12> kParts{
      "region",    "province", "state",      "county",  "district", "republic",
      "territory", "division", "department", "studies", "section",  "unit"};
  return std::ranges::none_of(words_of(rest), [&](std::string_view word) {
    return std::ranges::find(kParts, word) != kParts.end() ||
           offices.has(lower(word.substr(0, word.find_first_of(",.;’'"))));
  });
}

// "for Ted Cruz", "for the Cruz campaign": who works there does other work than at a ministry.
bool names_a_campaign(const Source& source, std::string_view rest) {
  return has_word(lower(rest), "campaign") ||
         std::ranges::any_of(source.reading.people, [rest](const Person& person) {
           return has_word(rest, person.name) || rest == last_name(person.name);
         });
}

// "a retired", "former": whatever comes next, it may be said of.
bool are_plain(std::string_view before) {
  constexpr std::array<std::string_view, 7> kPlain{"a",        "an",        "the",    "former",
                                                   "longtime", "long-time", "retired"};
  return std::ranges::all_of(words_of(before), [&](std::string_view word) {
    return std::ranges::find(kPlain, word) != kPlain.end();
  });
}

// The longest entry in the description; none where it is said more closely, or of no body.
std::optional<Role> role_in(const Source& source, std::string_view description) {
  const std::string small = lower(description);
  if (small.size() != description.size()) return std::nullopt;
  const WordList& swaps = source.lexicon.list("role-swaps");
  std::optional<Role> found;
  for (std::string_view entry : swaps.entries()) {
    const size_t at = small.find(entry);
    if (at == std::string::npos || !has_word(small, entry)) continue;
    if (found && entry.size() <= found->words.length()) continue;
    const std::string_view value = swaps.value(entry);
    auto groups = groups_of(value, "key");
    if (groups.empty()) groups = groups_of(value, "both");
    found = Role{{at, at + entry.size()}, std::move(groups)};
  }
  if (!found) return std::nullopt;
  const std::string_view before = trimmed(std::string_view(small).substr(0, found->words.begin));
  const std::string_view rest = trimmed(std::string_view(description).substr(found->words.end));
  const std::string_view entry =
      std::string_view(small).substr(found->words.begin, found->words.length());
  if (!are_plain(before)) return std::nullopt;
  if (office_of(entry) == entry ? !rest.empty() : !names_a_body(rest, source.lexicon))
    return std::nullopt;
  return found;
}

// Empty where the role is of campaigns only, and this is none.
std::string_view group_of(const Source& source, const Role& role, std::string_view description) {
  const bool campaigns = names_a_campaign(source, trimmed(description.substr(role.words.end)));
  const auto fits = std::ranges::find_if(
      role.groups, [&](std::string_view group) { return (group == kCampaigns) == campaigns; });
  if (fits != role.groups.end()) return *fits;
  return campaigns ? role.groups.front() : std::string_view();
}

// "chair of" and "chairman of", "director" and "deputy director".
bool are_alike(std::string_view a, std::string_view b) {
  constexpr size_t kTelling = 5;  // letters
  return std::ranges::any_of(words_of(office_of(a)), [b](std::string_view word) {
    return word.size() >= kTelling && b.find(word.substr(0, kTelling)) != std::string_view::npos;
  });
}

}  // namespace

std::vector<std::string> other_roles(const Source& source, std::string_view description,
                                     Chance& chance) {
  const auto role = role_in(source, description);
  if (!role) return {};
  const std::string article = lower(source.article.text);
  const std::string own = lower(slice(description, role->words));
  const std::string_view group = group_of(source, *role, description);
  if (group.empty()) return {};
  const WordList& swaps = source.lexicon.list("role-swaps");
  // "former co-founder": who founded it did so for good.
  const bool was_once = has_word(lower(description.substr(0, role->words.begin)), "former");
  std::vector<std::string> others;
  for (std::string_view entry : swaps.entries()) {
    const auto groups = groups_of(swaps.value(entry), "both");
    if (std::ranges::find(groups, group) == groups.end() || are_alike(entry, own) ||
        are_alike(own, entry))
      continue;
    if (has_word(article, office_of(entry))) continue;
    if (was_once && entry.find("founder") != std::string_view::npos) continue;
    others.push_back(std::string(description.substr(0, role->words.begin)) + std::string(entry) +
                     std::string(description.substr(role->words.end)));
  }
  chance.shuffle(std::span(others));
  return others;
}

}  // namespace stet
