#include "writers/spellings.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("a name that is short of a letter elsewhere is doubtful in both spellings") {
  CHECK(names_spelled_in_two_ways("Ada McClenney came. “I came,” said McLenney.") ==
        std::set<std::string_view>{"McClenney", "McLenney"});
}

TEST_CASE("letters that changed places, another letter in a long name, a link run into a name") {
  CHECK(names_spelled_in_two_ways("Al Kiedis came. “I came,” said Keidis.") ==
        std::set<std::string_view>{"Keidis", "Kiedis"});
  CHECK(names_spelled_in_two_ways("Mayor Emanuel came. “I came,” said Emanual.") ==
        std::set<std::string_view>{"Emanual", "Emanuel"});
  CHECK(names_spelled_in_two_ways("Paul Manafort and Manafort’s firm were Manafortin 1995.") ==
        std::set<std::string_view>{"Manafortin"});
  CHECK(names_spelled_in_two_ways("Ann Hanson met Jo Hansen and the Americas met Americans.")
            .empty());
}

TEST_CASE("plurals and other names are no second spelling") {
  CHECK(names_spelled_in_two_ways("The American met Americans in Martins Hall with Ann Martin.")
            .empty());
  CHECK(names_spelled_in_two_ways("Ada McClenney came. “I came,” said McLenny.").size() == 2);
  CHECK(names_spelled_in_two_ways("Martin met Martinson.").empty());
  CHECK(names_spelled_in_two_ways("Harris met Harrison.").empty());
}

TEST_CASE("a short name that stands once without a letter is doubtful; two short names are two") {
  CHECK(names_spelled_in_two_ways("Hans Maurer came. “I came,” said Mauer.") ==
        std::set<std::string_view>{"Mauer", "Maurer"});
  CHECK(names_spelled_in_two_ways("Cheng met Cheung. Cheung left Cheng.").empty());
}

TEST_CASE("the letter that is left out may be the last but one") {
  CHECK(names_spelled_in_two_ways("Dr. Bornstein came. Bornsten left.").size() == 2);
  CHECK(names_spelled_in_two_ways("The Americas are wide, and Americans are many.").empty());
}
