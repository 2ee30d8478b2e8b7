// How much of everything a pack may hold. Generous for people, tight enough that every pack that
// opens can be shown, searched and proved within a moment.
#pragma once

#include <cstddef>

namespace stet {

// Bytes, after clean-up.
inline constexpr size_t kStemLimit = 2 << 10;
inline constexpr size_t kOptionLimit = 300;
inline constexpr size_t kStatementLimit = 1 << 10;  // an item to sort or order
inline constexpr size_t kWhyLimit = 2 << 10;
inline constexpr size_t kExplanationLimit = 4 << 10;
inline constexpr size_t kPassageLimit = 8 << 10;
inline constexpr size_t kPackArticleLimit = 256 << 10;
inline constexpr size_t kLineLimit = 300;  // titles, names, licences
inline constexpr size_t kUrlLimit = 2 << 10;

// Counts.
inline constexpr size_t kMostQuestions = 2000;
inline constexpr size_t kMostArticles = 500;
inline constexpr size_t kMostAuthors = 50;
inline constexpr size_t kMostBlocks = 5000;  // of an article
inline constexpr size_t kLeastOptions = 2;
inline constexpr size_t kMostOptions = 8;
inline constexpr size_t kMostItems = 12;
inline constexpr size_t kMostAccepted = 20;
inline constexpr size_t kMostTargets = 16;
inline constexpr size_t kMostEvidence = 16;

}  // namespace stet
