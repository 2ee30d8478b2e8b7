// The classes of exact-or-reworded where statements are sorted: shared by the writer and the
// proof.
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace stet {

enum class WordingClass : size_t { quoted, reported, own };

// In the order of WordingClass.
inline const std::array<std::string, 3>& wording_class_names() {
  static const std::array<std::string, 3> names{"Quoted", "Reported", "The writer’s own"};
  return names;
}

}  // namespace stet
