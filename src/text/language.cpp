#include "text/language.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/plain.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kLookedAt = 20'000;  // bytes, from the beginning
constexpr size_t kFewestHits = 4;     // stop words
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
  std::string_view language;
  size_t words = 0, weight = 0;
};

Hits& hits_of(std::vector<Hits>& all, std::string_view language) {
  for (Hits& hits : all)
    if (hits.language == language) return hits;
  return all.emplace_back(Hits{language});
}

}  // namespace

std::string detect_language(std::string_view text, const Lexicon& lexicon) {
  text = text.substr(0, kLookedAt);
  ScriptCount scripts;
  std::vector<Hits> hits;
  const WordList& stop_words = lexicon.list("stop-words");
  size_t words = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t begin = at;
    for (CodePoint c = decode(text, at); at < text.size() && is_letter(c.value);
         c = decode(text, at)) {
      scripts.see(c.value);
      at += c.length;
    }
    if (at == begin) {
      const CodePoint c = decode(text, at);
      scripts.see(c.value);
      at += c.length;
      continue;
    }
    ++words;
    const std::string word = plain_lower(text.substr(begin, at - begin));
    std::string_view languages = stop_words.value(word);
    const auto shared = static_cast<size_t>(std::count(languages.begin(), languages.end(), ' '));
    while (!languages.empty()) {
      const std::string_view one = languages.substr(0, languages.find(' '));
      Hits& of_one = hits_of(hits, one);
      ++of_one.words;
      of_one.weight += 60 / (shared + 1);
      languages.remove_prefix(std::min(languages.size(), one.size() + 1));
    }
  }
  if (const std::string_view told = scripts.language(); !told.empty()) return std::string(told);
  std::sort(hits.begin(), hits.end(),
            [](const Hits& a, const Hits& b) { return a.language < b.language; });
  Hits most, second;
  for (const Hits& count : hits) {
    if (count.words > most.words) {
      second = most;
      most = count;
    } else if (count.words > second.words) {
      second = count;
    }
  }
  // In prose of any of these languages a fifth of the words at least are in the list.
  const bool ahead = most.words * 5 >= second.words * 6 || most.weight * 2 >= second.weight * 3;
  const bool clear = most.words >= kFewestHits && most.words * 12 >= words && ahead;
  return std::string(clear ? most.language : std::string_view());
}

std::string language_name(std::string_view code, const Lexicon& lexicon) {
  const std::string_view name = lexicon.list("languages").value(code);
  return std::string(name.empty() ? code : name);
}

}  // namespace stet
