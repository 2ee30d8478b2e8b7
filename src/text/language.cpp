#include "text/language.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/plain.h"
#include "text/plain_word.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kLookedAt = 20'000;              // bytes, from the beginning
constexpr size_t kStretches = 3, kStretch = 200;  // bytes of a long text that mostly tell
constexpr size_t kFewestHits = 4;                 // stop words
constexpr size_t kSureHits = 18;
constexpr size_t kFewestLetters = 20;

struct Script {
  char32_t first, last;
  std::string_view language;
};
// Scripts that one language uses alone, or nearly so in news. Kana before the rest: Japanese mixes
// them with Han characters.
constexpr std::array<Script, 12> kScripts{{{0x3040, 0x30FF, "ja"},
                                           {0xAC00, 0xD7AF, "ko"},
                                           {0x1100, 0x11FF, "ko"},
                                           {0x4E00, 0x9FFF, "zh"},
                                           {0x0370, 0x03FF, "el"},
                                           {0x0590, 0x05FF, "he"},
                                           {0x0600, 0x06FF, "ar"},
                                           {0x0900, 0x097F, "hi"},
                                           {0x0980, 0x09FF, "bn"},
                                           {0x0E00, 0x0E7F, "th"},
                                           {0x10A0, 0x10FF, "ka"},
                                           {0x0530, 0x058F, "hy"}}};

// Counts the letters of each script; the last place is for all that words must tell.
struct ScriptCount {
  std::array<size_t, kScripts.size() + 1> letters{};
  size_t all = 0;

  void see(char32_t c) {
    if (!is_letter(c) && !(c >= 0x3040 && c <= 0x30FF)) return;
    ++all;
    for (size_t i = 0; i < kScripts.size(); ++i)
      if (c >= kScripts[i].first && c <= kScripts[i].last) {
        ++letters[i];
        return;
      }
    ++letters.back();
  }

  std::string_view language() const {
    if (all < kFewestLetters || letters.back() * 2 > all) return {};
    if (letters[0] * 10 > all) return "ja";
    const auto most = std::max_element(letters.begin(), letters.end() - 1);
    return *most * 2 > all ? kScripts[static_cast<size_t>(most - letters.begin())].language
                           : std::string_view();
  }
};

// Stop words of a language that were met. One that several languages have tells less of each.
struct Hits {
  uint64_t key = 0;  // `language` packed: codes are short
  std::string_view language;
  size_t words = 0, weight = 0;
};

// What has been read of a text: its letters by script, its words by language.
class Count {
 public:
  explicit Count(const Lexicon& lexicon) : stop_words_(lexicon.list("stop-words")) {}

  void read(std::string_view text) {
    for (size_t at = 0; at < text.size();) {
      const size_t begin = at;
      for (CodePoint c = decode(text, at); at < text.size() && is_letter(c.value);
           c = decode(text, at)) {
        scripts_.see(c.value);
        at += c.length;
      }
      if (at == begin) {
        const CodePoint c = decode(text, at);
        scripts_.see(c.value);
        at += c.length;
        continue;
      }
      see_word(text.substr(begin, at - begin));
    }
  }

  // In prose of any of these languages a fifth of the words at least are in the list.
  std::string_view language() const {
    if (const std::string_view told = scripts_.language(); !told.empty()) return told;
    const Lead lead = leading();
    const bool ahead = lead.first.words * 5 >= lead.second.words * 6 ||
                       lead.first.weight * 2 >= lead.second.weight * 3;
    const bool clear = lead.first.words >= kFewestHits && lead.first.words * 12 >= words_ && ahead;
    return clear ? lead.first.language : std::string_view();
  }

  // The language of which hardly a doubt is left, if there is one.
  std::string_view sure_language() const {
    const Lead lead = leading();
    const bool sure = lead.first.words >= kSureHits && lead.first.words * 5 >= words_ &&
                      lead.first.weight >= lead.second.weight * 3;
    return sure ? lead.first.language : std::string_view();
  }

 private:
  struct Lead {
    Hits first, second;
  };

  void see_word(std::string_view written) {
    ++words_;
    std::string_view languages = stop_words_.value(plain_lower(written));
    const auto shared = static_cast<size_t>(std::count(languages.begin(), languages.end(), ' '));
    while (!languages.empty()) {
      const std::string_view one = languages.substr(0, languages.find(' '));
      Hits& hits = hits_of(one);
      ++hits.words;
      hits.weight += 60 / (shared + 1);
      languages.remove_prefix(std::min(languages.size(), one.size() + 1));
    }
  }

  Hits& hits_of(std::string_view language) {
    const uint64_t key = packed(language);
    for (Hits& hits : hits_)
      if (hits.key == key) return hits;
    return hits_.emplace_back(Hits{key, language});
  }

  // Of two with as many words the one first in the alphabet leads.
  Lead leading() const {
    std::vector<Hits> ranked = hits_;
    ranked.resize(std::max<size_t>(ranked.size(), 2));
    std::sort(ranked.begin(), ranked.end(), [](const Hits& a, const Hits& b) {
      return a.words != b.words ? a.words > b.words : a.language < b.language;
    });
    return {ranked[0], ranked[1]};
  }

  const WordList& stop_words_;
  ScriptCount scripts_;
  std::vector<Hits> hits_;
  size_t words_ = 0;
};

// The `i`th of a few stretches that are spread over a text, from a space on.
std::string_view stretch(std::string_view text, size_t i) {
  const size_t begin = text.find(' ', i * (text.size() - kStretch) / (kStretches - 1));
  if (begin >= text.size()) return {};
  const size_t end = text.find(' ', begin + kStretch);
  return text.substr(begin, end - begin);
}

}  // namespace

std::string detect_language(std::string_view text, const Lexicon& lexicon) {
  text = text.substr(0, kLookedAt);
  if (text.size() > 2 * kStretches * kStretch) {
    Count sample(lexicon);
    for (size_t i = 0; i < kStretches; ++i) sample.read(stretch(text, i));
    if (const std::string_view told = sample.sure_language(); !told.empty())
      return std::string(told);
  }
  Count all(lexicon);
  all.read(text);
  return std::string(all.language());
}

std::string language_name(std::string_view code, const Lexicon& lexicon) {
  const std::string_view name = lexicon.list("languages").value(code);
  return std::string(name.empty() ? code : name);
}

}  // namespace stet
