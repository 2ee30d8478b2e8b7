// The codes of the checker's findings. Stable: a code keeps its meaning for good, so that a
// teacher can look it up and a script can wait for it. `questions/README.md` lists them.
#pragma once

namespace stet::code {

// The file
inline constexpr const char* kUnreadable = "E000";
inline constexpr const char* kNotJson = "E001";       // not JSON, or JSON beyond our limits
inline constexpr const char* kNotAPack = "E002";      // JSON, but no pack
inline constexpr const char* kNewerVersion = "E003";  // made by a newer Stet
inline constexpr const char* kNoSuchVersion = "E004";

// Single values
inline constexpr const char* kMissing = "E010";      // a key that must be there
inline constexpr const char* kWrongType = "E011";    // text where a number is wanted, and the like
inline constexpr const char* kUnknownName = "E012";  // of a kind, shape, skill, class or unit
inline constexpr const char* kTooLittle = "E013";    // empty text, too short a list
inline constexpr const char* kTooMuch = "E014";      // too long a text or list
inline constexpr const char* kOutOfRange = "E015";   // a number
inline constexpr const char* kMalformed = "E016";    // an id, date, language, address, checksum

// Values that contradict each other
inline constexpr const char* kTwice = "E020";         // an id that stands twice
inline constexpr const char* kReadsTheSame = "E021";  // two options, items or classes
inline constexpr const char* kRightCount = "E022";    // not one right option; none right
inline constexpr const char* kBadTarget = "E023";     // outside the passage, or overlapping
inline constexpr const char* kNothingToMark = "E024";
inline constexpr const char* kOtherSkill = "E025";  // than that of its kind
inline constexpr const char* kTextOrExcerpt = "E026";

// Articles and evidence
inline constexpr const char* kChecksum = "E030";
inline constexpr const char* kUnknownArticle = "E031";
inline constexpr const char* kOutsideArticle = "E032";
inline constexpr const char* kOtherText = "E033";  // evidence that isn't what stands there
inline constexpr const char* kBadBlock = "E034";   // outside the article, or out of order

// The proof of generated keys
inline constexpr const char* kNoProof = "E040";  // the kind has none, or not in this shape
inline constexpr const char* kNoEvidence = "E041";
inline constexpr const char* kChangeElsewhere = "E042";  // `from` doesn't stand at `at`
inline constexpr const char* kUndoDiffers = "E043";      // undone, it isn't the article's sentence
inline constexpr const char* kKeyUnproved = "E044";
inline constexpr const char* kRivalKey = "E045";      // a lure that the article supports too
inline constexpr const char* kTooLong = "E047";       // the proof itself
inline constexpr const char* kStemUnproved = "E046";  // words the stem shows as the article's

inline constexpr const char* kMoreErrors = "E099";

// Warnings
inline constexpr const char* kUnknownKey = "W050";
inline constexpr const char* kCleaned = "W051";    // characters that can't be seen were taken out
inline constexpr const char* kNotUnique = "W052";  // an id another pack may use too


// Advice, beyond form
inline constexpr const char* kSameMeaning = "W060";
inline constexpr const char* kKeyByLength = "W061";
inline constexpr const char* kKeyInStem = "W062";
inline constexpr const char* kAllOrNone = "W063";
inline constexpr const char* kNoExplanation = "W064";
inline constexpr const char* kEvidenceMissing = "W065";
inline constexpr const char* kHardToRead = "W066";
inline constexpr const char* kAskedTwice = "W067";
inline constexpr const char* kAskedElsewhere = "W068";  // in another pack

}  // namespace stet::code
