// What holds of every reading, whatever the text: spans inside it, on character boundaries, in
// order; and the same on the same text.
#include "facts/reading.h"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>

#include "support/reading_support.h"
#include "support/shared.h"
#include "text/chance.h"
#include "text/file.h"
#include "text/utf8.h"

using namespace stet;
using namespace stet::test;

namespace {

bool on_boundary(std::string_view text, size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// Checks are counted only when they fail: there are millions.
struct Sound {
  const Read& it;
  bool span(Span s) const {
    const std::string& text = it.article.text;
    return s.begin < s.end && s.end <= text.size() && on_boundary(text, s.begin) &&
           on_boundary(text, s.end);
  }
  bool span(const std::optional<Span>& s) const { return !s || span(*s); }

  bool all() const {
    const Reading& r = it.reading;
    for (const Block& block : it.article.blocks)
      if (!span(block.span)) return false;
    for (size_t i = 0; i < r.tokens.size(); ++i) {
      if (!span(r.tokens[i].span)) return false;
      if (i > 0 && r.tokens[i].span.begin < r.tokens[i - 1].span.end) return false;
    }
    for (const Sentence& s : r.sentences)
      if (!span(s.span) || s.first_token > s.last_token || s.last_token > r.tokens.size() ||
          s.block >= it.article.blocks.size() || !it.article.blocks[s.block].span.contains(s.span))
        return false;
    for (const Sentence& s : r.sentences)
      for (size_t i = s.first_token; i < s.last_token; ++i)
        if (!s.span.contains(r.tokens[i].span)) return false;
    for (const Person& p : r.people) {
      if (p.name.empty() || p.mentions.empty() || !span(p.description_span)) return false;
      if (p.description.has_value() != p.description_span.has_value()) return false;
      for (Span mention : p.mentions)
        if (!span(mention)) return false;
    }
    size_t passage = 0;
    for (const Quotation& q : r.quotations) {
      if (!span(q.span) || !span(q.speaker) || !span(q.cue)) return false;
      if (q.person && *q.person >= r.people.size()) return false;
      if (q.sentence >= r.sentences.size() || q.confidence < 0 || q.confidence > 1) return false;
      if (q.passage > passage + 1) return false;
      passage = std::max(passage, q.passage);
    }
    for (const Fact& f : r.facts)
      if (!span(f.span) || !span(f.hedge) || !span(f.counted) || f.sentence >= r.sentences.size())
        return false;
    if (r.claims.size() != r.sentences.size()) return false;
    for (const Claim& c : r.claims)
      for (Span cue : c.cues)
        if (!span(cue)) return false;
    return true;
  }
};

bool sound(const std::string& text) {
  auto article = read_article(text, "test.txt", lexicon());
  if (!article) return true;
  Read it{std::move(*article), {}};
  it.reading = read(it.article, lexicon());
  return Sound{it}.all();
}

// A text of random pieces of the kind that trips readers.
std::string odd_text(Chance& chance) {
  static const std::vector<std::string> kPieces{"“",
                                                "”",
                                                "\"",
                                                "‘",
                                                "’",
                                                "'",
                                                "„",
                                                "«",
                                                "»",
                                                " ",
                                                "\n\n",
                                                "\n",
                                                ".",
                                                ",",
                                                "?",
                                                "…",
                                                "—",
                                                "said",
                                                " Anna Bell ",
                                                " he ",
                                                "Mr. ",
                                                "U.S.",
                                                "$",
                                                "35 million",
                                                "£5bn",
                                                "12:30",
                                                "3 May 2015",
                                                "-",
                                                "é",
                                                "日本",
                                                "😀",
                                                "\u200B",
                                                "\u0301",
                                                "\xFF",
                                                "\xE2\x80",
                                                "\r\n",
                                                "By ",
                                                "Related",
                                                "according to ",
                                                "the ",
                                                "president of ",
                                                " told ",
                                                "and",
                                                "one",
                                                "Tuesday",
                                                "will ",
                                                "%",
                                                "(",
                                                ")",
                                                "’s",
                                                "By"};
  std::string text;
  for (size_t n = 1 + chance.below(120); n > 0; --n) {
    if (chance.below(12) == 0)
      text += static_cast<char>(chance.below(256));
    else
      text += kPieces[chance.below(kPieces.size())];
  }
  return text;
}

}  // namespace

TEST_CASE("spans lie inside the text and on character boundaries, whatever the text") {
  Chance chance(7);
  size_t broken = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string text = odd_text(chance);
    if (sound(text)) continue;
    ++broken;
    MESSAGE(text);
  }
  CHECK(broken == 0);
}

TEST_CASE("text in many bytes a letter is read like any other") {
  Read it = read_text(
      "„Der Pier bleibt für immer geschlossen“, sagte Jörg Müller. “Ça suffit à présent, "
      "voilà,” said Zoé Ångström, présidente of Überlingen’s club.");
  CHECK(Sound{it}.all());
  REQUIRE(it.reading.quotations.size() == 2);
  CHECK(it.reading.quotations[1].name == "Zoé Ångström");
}

TEST_CASE("the same text is read the same way") {
  const std::string text =
      "“We lost,” said Anna Bell. Thomas Hale, 43, said 20 people left on Tuesday.";
  Read first = read_text(text), second = read_text(text);
  CHECK(first.quotations() == second.quotations());
  CHECK(first.people() == second.people());
}

TEST_CASE("four times the text takes about four times as long") {
  auto seconds = [](size_t bytes) {
    const std::string unit =
        "“It is, he said, s’ and Anna Bell, who told the U.S. 3,000 said that ";
    std::string text;
    while (text.size() < bytes) text += unit;
    auto begin = std::chrono::steady_clock::now();
    Read it = read_text(text);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  seconds(50'000);
  CHECK(seconds(800'000) < 12 * seconds(200'000));
}

TEST_CASE("hundreds of real articles are read soundly") {
  STET_NEEDS_SHARED(folder, "data/polnear/train/text");
  size_t read_files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (read_files == 200) break;
    auto bytes = read_file(entry.path().string(), kArticleLimit, "an article");
    REQUIRE(bytes);
    ++read_files;
    CHECK_MESSAGE(sound(*bytes), entry.path().string());
  }
  CHECK(read_files == 200);
}
