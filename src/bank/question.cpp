#include "bank/question.h"

#include <array>

namespace stet {

namespace {

// In the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Shape>> kShapeNames{
    "choose", "select", "sort", "match", "order", "number", "text", "mark"};

}  // namespace

std::span<const std::string_view> shape_names() {
  return kShapeNames;
}

std::string_view shape_name(const Shape& shape) {
  return kShapeNames[shape.index()];
}

}  // namespace stet
