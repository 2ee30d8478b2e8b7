// Quoted spans: the words between one pair of quotation marks, whatever they turn out to be.
//
// A state machine over marks, never pairing by parity: each mark opens or closes by the
// characters beside it, apostrophes are kept apart, inner marks are passed over, and a paragraph
// that re-opens a quotation nobody closed continues it. Two apostrophes are a mark too: some
// archives set all their quotations so (''we lost''). Seconds of arc and inches are none.
#pragma once

#include <string_view>
#include <vector>

#include "article/article.h"
#include "text/span.h"

namespace stet {

struct QuotedSpan {
  Span span;               // marks included
  size_t block = 0;        // index into Article::blocks
  bool closed = true;      // false: runs to the end of its block
  bool continues = false;  // goes on from the quoted span before it, left open on purpose
};

// Quoted spans of the story blocks, in text order, not overlapping.
std::vector<QuotedSpan> find_quoted_spans(const Article& article);

}  // namespace stet
