#include "exchange/tags.h"

#include <algorithm>
#include <array>
#include <optional>

#include "bank/kind.h"

namespace stet {

namespace {

std::optional<std::string_view> value_of(std::string_view tag, std::string_view key) {
  if (!tag.starts_with(key) || tag.size() <= key.size() || tag[key.size()] != ':')
    return std::nullopt;
  return tag.substr(key.size() + 1);
}

struct Marking {
  std::string_view key;
  std::string (*write)(const Question&);  // empty: no tag
  void (*read)(std::string_view value, Question&);
};

const std::array kMarkings{
    Marking{"kind", [](const Question& q) { return q.kind == "general" ? "" : q.kind; },
            [](std::string_view value, Question& q) {
              if (const Kind* kind = find_kind(value)) {
                q.kind = kind->name;
                q.skill = kind->skill;
              }
            }},
    Marking{"difficulty",
            [](const Question& q) { return q.difficulty == 1 ? "" : std::to_string(q.difficulty); },
            [](std::string_view value, Question& q) {
              if (value == "2" || value == "3") q.difficulty = value[0] - '0';
            }},
    Marking{"debatable", [](const Question& q) { return std::string(q.debatable ? "yes" : ""); },
            [](std::string_view value, Question& q) { q.debatable = value == "yes"; }},
    Marking{"expires", [](const Question& q) { return q.expires.value_or(""); },
            [](std::string_view value, Question& q) { q.expires = value; }},
    Marking{"unit",
            [](const Question& q) {
              const Number* number = std::get_if<Number>(&q.shape);
              return number ? number->unit : std::string();
            },
            [](std::string_view value, Question& q) {
              if (Number* number = std::get_if<Number>(&q.shape)) number->unit = value;
            }},
    Marking{"matters",
            [](const Question& q) {
              const TextEntry* entry = std::get_if<TextEntry>(&q.shape);
              if (!entry) return std::string();
              return std::string(entry->case_matters && entry->accents_matter ? "case-and-accents"
                                 : entry->case_matters                        ? "case"
                                 : entry->accents_matter                      ? "accents"
                                                                              : "");
            },
            [](std::string_view value, Question& q) {
              TextEntry* entry = std::get_if<TextEntry>(&q.shape);
              if (!entry) return;
              entry->case_matters |= value.starts_with("case");
              entry->accents_matter |= value.ends_with("accents");
            }},
};

constexpr std::string_view kShape = "shape";

}  // namespace

std::vector<std::string> tags_of(const Question& question) {
  std::vector<std::string> tags;
  for (const Marking& marking : kMarkings)
    if (std::string value = marking.write(question); !value.empty())
      tags.push_back(std::string(marking.key) + ":" + value);
  if (std::holds_alternative<Sort>(question.shape) || std::holds_alternative<Order>(question.shape))
    tags.push_back(std::string(kShape) + ":" + std::string(shape_name(question.shape)));
  return tags;
}

std::string_view shape_tag(const std::vector<std::string>& tags) {
  for (const std::string& tag : tags)
    if (const auto value = value_of(tag, kShape)) return *value;
  return "";
}

bool is_own_tag(std::string_view tag) {
  return tag == kArticleTag || tag == kExcerptTag || value_of(tag, kShape) ||
         std::ranges::any_of(kMarkings,
                             [&](const Marking& each) { return value_of(tag, each.key).has_value(); });
}

void apply_tags(const std::vector<std::string>& tags, Question& question) {
  for (const std::string& tag : tags)
    for (const Marking& marking : kMarkings)
      if (const auto value = value_of(tag, marking.key)) marking.read(*value, question);
}

}  // namespace stet
