#include "article/references.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("references by name and number become their characters") {
  CHECK(resolve_references("Fish &amp; chips &#8217;til &#x201C;late&rdquo;") ==
        "Fish & chips ’til “late”");
}

TEST_CASE("what is no reference stays") {
  CHECK(resolve_references("AT&T; R&D &unknown; &#xD800; &#0; & &amp") ==
        "AT&T; R&D &unknown; &#xD800; &#0; & &amp");
}
