// A typesetter that lays text out without drawing it.
#pragma once

#include "game/typesetter.h"
#include "support/ui_driver.h"

namespace stet::test {

inline Typesetter measuring() {
  Typesetter type(*Fonts::load(data_folder()), nullptr);
  type.begin_frame(1);
  return type;
}

}  // namespace stet::test
