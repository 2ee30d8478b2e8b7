// Data that is measured on but isn't ours to ship stands in ../shared beside a checkout. Tests
// that need it call this first: it says on the terminal that they skip when it isn't there.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#define STET_NEEDS_SHARED(variable, below)                                           \
  const std::string variable = std::string(STET_SOURCE_DIR "/../shared/") + (below); \
  if (!std::filesystem::exists(variable)) {                                          \
    MESSAGE("skipped: " << variable << " is not here");                              \
    return;                                                                          \
  }
