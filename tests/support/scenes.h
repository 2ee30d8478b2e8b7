// The states of the Play screen that pictures, contrast and rest are tested in.
#pragma once

#include <span>

#include "support/easel.h"

namespace stet::test {

struct Scene {
  const char* name;
  size_t seat;
  void (*act)(Easel&);
};

// Asked and explained, every shape.
std::span<const Scene> scenes();

}  // namespace stet::test
