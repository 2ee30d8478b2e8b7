// Room in memory for reading articles.
#pragma once

namespace stet {

// An article takes a few megabytes, and the kernel is slow to hand out single pages: a third of
// the time of reading one article. So the heap gets room for all that at once, on large pages
// where there are any. Without them, or with another allocator, nothing changes.
void make_room();

}  // namespace stet
