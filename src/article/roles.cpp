#include "article/roles.h"

#include <algorithm>
#include <set>
#include <string>

#include "article/credit_lines.h"
#include "article/opener.h"
#include "text/initials.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kHead = 8;  // blocks in which a byline or dateline may stand
constexpr size_t kTail = 5;  // blocks at the end in which credits may stand
constexpr size_t kTitleWords = 30;
constexpr size_t kMenu = 3;    // lines of a word or three; no article begins with as many
constexpr size_t kShort = 30;  // words; longer blocks are never promo or caption
constexpr size_t kBylineWords = 16;

constexpr size_t kTellingLetters = 4;

// Lower-case; an apostrophe parts them.
std::set<std::string> plain_words(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (size_t at = 0; at <= text.size();) {
    const CodePoint c = at < text.size() ? decode(text, at) : CodePoint{U' ', 1};
    if (is_letter(c.value) || is_digit(c.value)) {
      word.append(text.substr(at, c.length));
    } else if (!word.empty()) {
      words.insert(lower(word));
      word.clear();
    }
    at += c.length;
  }
  return words;
}

// "Judge rejects request.", "Candidates vie for support;"; not "in the U.S."
std::string_view without_stop(std::string_view title) {
  const bool is_plain = title.ends_with('.') && !title.ends_with("..") && !ends_in_initials(title);
  if (title.ends_with(';') || is_plain) title.remove_suffix(1);
  return title;
}

class LayoutMaker {
 public:
  LayoutMaker(std::string_view text, const std::vector<Span>& spans, const Lexicon& lexicon)
      : text_(text), lexicon_(lexicon) {
    for (Span span : spans) {
      made_.blocks.push_back({span, Role::story});
      looks_.push_back(look_at(text, span, lexicon));
    }
  }

  Layout run() {
    find_title();
    for (size_t i = 0; i < made_.blocks.size(); ++i) by_opener(i);
    find_head_lines();
    find_cover_note();
    find_headings();
    find_credits();
    find_trailer();
    return std::move(made_);
  }

 private:
  Role& role(size_t i) { return made_.blocks[i].role; }
  std::string_view body(size_t i) const { return slice(text_, made_.blocks[i].span); }
  size_t count() const { return made_.blocks.size(); }

  // The first short line, unless it reads like prose from the middle of a story.
  void find_title() {
    if (count() < 2) return;
    const size_t at = title_place();
    const Look& look = looks_[at];
    if (!look.one_line || look.words == 0 || look.words > kTitleWords || !look.starts_upper) return;
    if (!look.opener.empty() && look.opener != "promo" && look.opener != "trailer") return;
    if (look.only_opener) return;
    if (looks_like_date(at)) return;
    bool question = body(at).ends_with('?');
    if (look.ends_like_a_sentence && !is_title_case(body(at)) && !(question && look.words <= 15) &&
        !is_retold_below(at))
      return;
    for (size_t i = 0; i < at; ++i)
      if (!looks_like_date(i)) role(i) = Role::other;
    role(at) = Role::title;
    titled_ = at;
    made_.title = std::string(without_stop(body(at)));
  }

  // "Judge rejects request to unseal file.": in the present, as headlines are, and told at length
  // in a paragraph below; over a story of some length with an article as well ("marks a success").
  bool is_retold_below(size_t at) const {
    constexpr size_t kMostWords = 16, kFewestShared = 2, kReach = 3, kStory = 5;
    if (looks_[at].words > kMostWords) return false;
    const std::set<std::string> line = plain_words(body(at));
    const bool has_article = line.contains("the") || line.contains("a") || line.contains("an");
    if (has_article && (count() < at + kStory || opens_a_story(line))) return false;
    for (size_t i = at + 1; i < std::min(count(), at + 1 + kReach); ++i) {
      if (looks_[i].words * 2 < looks_[at].words * 3) continue;
      const std::set<std::string> below = plain_words(body(i));
      if (static_cast<size_t>(std::ranges::count_if(line, [&](const std::string& word) {
            return word.size() >= kTellingLetters && below.contains(word);
          })) >= kFewestShared)
        return true;
    }
    return false;
  }

  // "The mayor resigned on Monday.", "They have gone.": told as past, on a day or of somebody named
  // before, it is the first line of a story without a headline.
  bool opens_a_story(const std::set<std::string>& line) const {
    const WordList& days = lexicon_.list("weekdays");
    return std::ranges::any_of(line, [&](const std::string& word) {
      return word.ends_with("ed") || lexicon_.list("irregular-past").has(word) ||
             days.has(capitalised(word)) || word == "have" || word == "it" || word == "he" ||
             word == "she" || word == "they";
    });
  }

  // The first line; or the one below a date, or "On Monday, Tom Orr wrote:", or below the menu of
  // the page that the text was copied from ("News", "Sport", "Subscribe").
  size_t title_place() const {
    const bool passed_on = body(0).starts_with("On ") && body(0).ends_with("wrote:");
    if (count() > 2 && (passed_on || (looks_like_date(0) && !looks_[1].ends_like_a_sentence)))
      return 1;
    size_t at = 0;
    while (at + 1 < count() && is_menu_line(at)) ++at;
    const bool headline = looks_[at].one_line && !looks_[at].ends_like_a_sentence;
    return at >= kMenu && headline ? at : 0;
  }

  bool is_menu_line(size_t i) const {
    const Look& look = looks_[i];
    return look.one_line && look.words <= 3 && !look.ends_like_a_sentence &&
           look.opener != "byline" && !looks_like_date(i);
  }

  void by_opener(size_t i) {
    const Look& look = looks_[i];
    if (role(i) != Role::story) return;
    if (look.is_rule) {
      role(i) = Role::other;
    } else if ((look.opener == "caption" && look.words <= 2 * kShort) ||
               is_picture_credit(body(i), look, lexicon_)) {
      role(i) = Role::caption;
    } else if (look.opener == "note") {
      bool alone = look.only_opener || body(i).find(':') < 40 || look.words > 6;
      if (alone) role(i) = Role::other;
      if (look.only_opener && body(i).ends_with(':') && i + 1 < count()) role(i + 1) = Role::other;
    } else if (look.opener == "alone" && look.only_opener) {
      role(i) = Role::promo;
    } else if (look.opener == "follow" && look.words <= kBylineWords &&
               holds(i, lexicon_.list("networks"))) {
      role(i) = Role::promo;
    } else if (look.opener == "promo" && look.words <= kShort) {
      // "Get the latest …" may begin a sentence of the story; alone or unstopped it is a promo.
      bool mid_prose = look.ends_like_a_sentence && i + 1 < count() && looks_[i + 1].long_prose() &&
                       look.words > 12;
      if (!mid_prose) role(i) = Role::promo;
    } else if (look.opener == "byline" && is_byline(i)) {
      set_byline(i);
    }
  }

  // "Anna Bell contributed to this report.": near the end, and short.
  void find_credits() {
    for (size_t i = count() - std::min(count(), kTail); i < count(); ++i)
      if (role(i) == Role::story && i > 0 && looks_[i].words <= kShort &&
          holds(i, lexicon_.list("credits")))
        role(i) = Role::other;
  }

  bool is_byline(size_t i) const { return is_byline_line(body(i), looks_[i]); }
  bool holds(size_t i, const WordList& phrases) const { return holds_any(body(i), phrases); }
  bool looks_like_date(size_t i) const {
    return is_date_line(text_, made_.blocks[i].span, looks_[i], lexicon_);
  }

  void set_published(size_t i) {
    if (!made_.published) made_.published = first_day(text_, made_.blocks[i].span, lexicon_);
  }

  void set_byline(size_t i) {
    role(i) = Role::byline;
    set_published(i);
    if (!made_.byline)
      made_.byline = name_in_byline(body(i), made_.blocks[i].span, text_, lexicon_);
  }

  void find_head_lines() {
    for (size_t i = 0; i < std::min(count(), titled_ + kHead); ++i) {
      if (role(i) != Role::story || !looks_like_date(i)) continue;
      role(i) = Role::dateline;
      set_published(i);
    }
    // A name alone between the title and the story.
    const size_t at = titled_ + 1;
    if (!made_.title || made_.byline || count() < at + 2 || role(at) != Role::story) return;
    const Look& look = looks_[at];
    bool name = look.words >= 2 && look.words <= 4 && look.one_line && !look.ends_like_a_sentence &&
                lexicon_.list("first-names").has(body(at).substr(0, body(at).find(' ')));
    if (name) set_byline(at);
  }

  // What somebody wrote over a message that they pass on.
  void find_cover_note() {
    for (size_t i = titled_ + 1; i < std::min(count(), titled_ + kHead); ++i)
      if (looks_[i].is_rule && looks_[i].words > 0) {
        for (size_t j = titled_ + 1; j < i; ++j)
          if (role(j) == Role::story) role(j) = Role::other;
        return;
      }
  }

  // Short lines without a stop between paragraphs of the story: headings, standfirsts.
  void find_headings() {
    for (size_t i = 0; i + 1 < count(); ++i) {
      const Look& look = looks_[i];
      if (role(i) != Role::story || look.words > 12 || !look.one_line) continue;
      if (look.ends_like_a_sentence || !ends_bare(i)) continue;
      if (i == 0 && !made_.title && !look.starts_upper) continue;
      role(i) = Role::other;
    }
  }

  bool is_line_of_its_own(size_t i) const {
    const size_t colon = body(i).find(':');
    return colon < 40 && colon + 1 < body(i).size();
  }

  // Ends in a letter or figure: no colon, comma, dash or mark.
  bool ends_bare(size_t i) const {
    char32_t last = decode_before(text_, made_.blocks[i].span.end).value;
    return is_letter(last) || is_digit(last);
  }

  void find_trailer() {
    std::vector<size_t> prose_from(count() + 1, 0);  // long paragraphs at or after a block
    for (size_t i = count(); i-- > 0;) prose_from[i] = prose_from[i + 1] + looks_[i].long_prose();
    const size_t end = count() == 0 ? 0 : made_.blocks.back().span.end;
    for (size_t i = 0; i < count(); ++i) {
      const Look& look = looks_[i];
      if (role(i) == Role::title || look.opener != "trailer" || look.words > kShort) continue;
      if (look.ends_like_a_sentence && look.words > 12) continue;
      // "Related: Pier shut" leads to one story and says nothing of what follows.
      bool late = !is_line_of_its_own(i) &&
                  (made_.blocks[i].span.begin * 2 >= end || prose_from[i + 1] == 0);
      if (prose_from[i + 1] < 2 && late) {
        for (size_t j = i; j < count(); ++j)
          if (role(j) != Role::other || looks_[j].opener != "note") role(j) = Role::promo;
        return;
      }
      role(i) = Role::promo;
      if (is_line_of_its_own(i)) continue;
      for (size_t j = i + 1;
           j < count() && looks_[j].words <= 20 && !looks_[j].ends_like_a_sentence; ++j)
        role(j) = Role::promo;
    }
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  Layout made_;
  std::vector<Look> looks_;
  size_t titled_ = 0;
};

}  // namespace

Layout lay_out(std::string_view text, const std::vector<Span>& blocks, const Lexicon& lexicon) {
  return LayoutMaker(text, blocks, lexicon).run();
}

}  // namespace stet
