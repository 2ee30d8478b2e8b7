// Sums of money: "$35 million", "£5bn", "US$20", "Rs 500", "35 million dollars", "50 cents",
// "20p", "$4-a-barrel". Unit: the code of the currency.
//
// A dollar without a country is the American one. "Pounds" are money after millions, or in an
// article that prices something in £; else they are a weight.
#pragma once

#include "facts/figure_desk.h"

namespace stet {

// Money whose sign or code begins at token i.
std::optional<ReadFigure> money_by_sign(const FigureDesk& desk, size_t i);

// Money whose currency stands after the number or is joined to it.
std::optional<ReadFigure> money_by_word(const FigureDesk& desk, const WrittenNumber& number);

}  // namespace stet
