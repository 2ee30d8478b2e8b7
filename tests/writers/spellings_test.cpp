#include "writers/spellings.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("a name that is short of a letter elsewhere is doubtful in both spellings") {
  CHECK(names_spelled_in_two_ways("Ada McClenney came. “I came,” said McLenney.") ==
        std::set<std::string_view>{"McClenney", "McLenney"});
}

TEST_CASE("plurals and other names are no second spelling") {
  CHECK(names_spelled_in_two_ways("The American met Americans in Martins Hall with Ann Martin.")
            .empty());
  CHECK(names_spelled_in_two_ways("Ada McClenney came. “I came,” said McLenny.").size() == 2);
  CHECK(names_spelled_in_two_ways("Martin met Martinson.").empty());
  CHECK(names_spelled_in_two_ways("Harris met Harrison.").empty());
}
