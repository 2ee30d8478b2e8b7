// Named persons, organizations and places of GUM, from its spans of entities of all kinds.
//
// A span counts when its head is a proper noun; of the span, the name is what hangs on the head
// as part of it: proper nouns beside it, "of" and a proper noun after it. Outer spans come first,
// so that "University of Portsmouth" is one organization and not a place too.
#include <algorithm>
#include <fstream>
#include <map>
#include <stdexcept>

#include "fit/corpora.h"
#include "text/utf8.h"

namespace stet::fit {

namespace {

struct Word {
  std::string form, upos, xpos, deprel, misc;
  size_t head = 0;  // from 1; 0 is the root
  bool space_after = true;
};

struct EntitySpan {
  size_t begin, end;
  std::string type;
  std::string link;  // "University_of_Portsmouth"
};

std::string field_of(const std::string& misc, const std::string& name) {
  const std::string mark = name + "=";
  size_t at = misc.rfind(mark, 0) == 0 ? 0 : misc.find("|" + mark);
  if (at == misc.npos) return "";
  at = misc.find('=', at) + 1;
  return misc.substr(at, misc.find('|', at) - at);
}

// The parts of "12-person-new-nnnnn-cf1-1,2-coref-Link".
EntitySpan opened(const std::string& text, size_t at, std::string& id) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == '-' && parts.size() < 8)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  id = parts[0];
  return {at, at, parts.size() > 1 ? parts[1] : "", parts.size() > 7 ? parts[7] : ""};
}

// Spans that begin and end in one sentence.
std::vector<EntitySpan> spans_of(const std::vector<Word>& words) {
  std::vector<EntitySpan> spans;
  std::map<std::string, std::vector<EntitySpan>> open;
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string entity = field_of(words[i].misc, "Entity");
    for (size_t at = 0; at < entity.size();) {
      const bool opens = entity[at] == '(';
      const size_t from = at + (opens ? 1 : 0);
      size_t to = from;
      while (to < entity.size() && entity[to] != '(' && entity[to] != ')') ++to;
      const bool closes = to < entity.size() && entity[to] == ')';
      const std::string body = entity.substr(from, to - from);
      std::string id = body;
      EntitySpan span{i, i, "", ""};
      if (opens) span = opened(body, i, id);
      if (opens && !closes) open[id].push_back(span);
      if (closes && !opens && !open[id].empty()) {
        span = open[id].back();
        open[id].pop_back();
      }
      if (closes && !span.type.empty()) {
        span.end = i + 1;
        spans.push_back(span);
      }
      at = to + (closes ? 1 : 0);
    }
  }
  std::stable_sort(spans.begin(), spans.end(), [](const EntitySpan& a, const EntitySpan& b) {
    return a.end - a.begin > b.end - b.begin;
  });
  return spans;
}

bool is_number(const std::string& s) {
  return !s.empty() && s.find_first_not_of("0123456789") == s.npos;
}

bool capital(const Word& word) {
  return is_upper(decode(word.form, 0).value);
}

class NameFinder {
 public:
  NameFinder(const std::vector<Word>& words, std::vector<uint8_t>& labels, const Titles& titles)
      : words_(words), labels_(labels), titles_(titles) {}

  void add(const EntitySpan& span) {
    size_t begin = 0, end = 0;
    if (!by_link(span, begin, end) && !by_head(span, begin, end)) return;
    int kind = kind_of(span.type);
    // "Palestinians": a people is no person's name.
    const bool people = words_[end - 1].xpos == "NNPS" || words_[end - 1].upos == "ADJ";
    if (kind == 0 && people) kind = 3;
    if (kind == 0)
      while (begin + 1 < end && titles_.contains(lower(words_[begin].form))) ++begin;
    if (kind < 0 || begin >= end) return;
    for (size_t i = begin; i < end; ++i)
      if (labels_[i]) return;
    for (size_t i = begin; i < end; ++i)
      labels_[i] = static_cast<uint8_t>(1 + 2 * kind + (i > begin ? 1 : 0));
  }

 private:
  static int kind_of(const std::string& type) {
    if (type == "person") return 0;
    if (type == "organization") return 1;
    if (type == "place") return 2;
    return type == "time" ? -1 : 3;
  }

  // The words of the linked title, where they stand in the span.
  bool by_link(const EntitySpan& span, size_t& begin, size_t& end) const {
    std::string link = span.link.substr(0, span.link.find('('));
    while (!link.empty() && link.back() == '_') link.pop_back();
    if (link.empty()) return false;
    for (begin = span.begin; begin < span.end; ++begin) {
      std::string text;
      for (end = begin; end < span.end && text.size() < link.size();) {
        if (!text.empty() && words_[end - 1].space_after) text += '_';
        text += words_[end++].form;
      }
      if (text == link) return capital(words_[begin]);
    }
    return false;
  }

  bool by_head(const EntitySpan& span, size_t& begin, size_t& end) const {
    size_t head = span.end;
    for (size_t i = span.begin; i < span.end && head == span.end; ++i) {
      const size_t above = words_[i].head;
      const bool outside = above == 0 || above - 1 < span.begin || above - 1 >= span.end;
      if (outside && words_[i].upos != "PUNCT") head = i;
    }
    if (head == span.end || words_[head].upos != "PROPN") return false;
    begin = head;
    end = head + 1;
    while (begin > span.begin && part_of_name(begin - 1, span)) --begin;
    while (end < span.end && part_of_name(end, span)) ++end;
    // "Bank of England", "Department for Education and Skills".
    if (kind_of(span.type) != 0)
      while (end + 1 < span.end && words_[end].upos == "ADP" && words_[end + 1].upos == "PROPN") {
        ++end;
        while (end < span.end && part_of_name(end, span)) ++end;
      }
    while (begin < end && !capital(words_[begin])) ++begin;
    while (begin < end && words_[end - 1].upos == "PUNCT") --end;
    return begin < end;
  }

  bool part_of_name(size_t i, const EntitySpan& span) const {
    const Word& w = words_[i];
    if (w.upos == "PROPN") return true;
    if (w.form == "-" && w.xpos == "HYPH") return i > span.begin && i + 1 < span.end;
    return (w.deprel == "flat" || w.deprel == "compound" || w.deprel == "amod") && capital(w);
  }

  const std::vector<Word>& words_;
  std::vector<uint8_t>& labels_;
  const Titles& titles_;
};

}  // namespace

Corpus read_gum(const std::string& path, const Titles& titles) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + " can't be read");
  Corpus corpus;
  std::vector<Word> words;
  size_t joined_range = 0;  // end of the range of a word written as one
  const auto close = [&] {
    if (words.empty()) return;
    Labelled s;
    s.names.assign(words.size(), 0);
    NameFinder finder(words, s.names, titles);
    for (const EntitySpan& span : spans_of(words)) finder.add(span);
    for (const Word& w : words) {
      s.words.push_back(w.form);
      s.pos.push_back(pos_number(w.upos));
    }
    s.joined.assign(words.size(), 0);
    for (size_t i = 1; i < words.size(); ++i) {
      if (words[i - 1].space_after) continue;
      const std::string form = lower(straightened(words[i].form));
      const bool clitic = form == "n't" || form == "'m" || form == "'re" || form == "'ve" ||
                          form == "'ll" || form == "'d" || form == "na" || form == "ta" ||
                          (form == "not" && lower(words[i - 1].form) == "can");
      if (clitic) s.joined[i] = 1;
      if (words[i].xpos == "HYPH" && i + 1 < words.size() && !words[i].space_after)
        s.joined[i] = s.joined[i + 1] = 2;
    }
    corpus.push_back(std::move(s));
    words.clear();
    joined_range = 0;
  };
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) {
      close();
      continue;
    }
    if (line[0] == '#') continue;
    std::vector<std::string> f(1);
    for (const char c : line) {
      if (c == '\t')
        f.emplace_back();
      else
        f.back() += c;
    }
    if (f.size() < 10) continue;
    if (const size_t dash = f[0].find('-'); dash != f[0].npos) {
      joined_range = static_cast<size_t>(std::stoul(f[0].substr(dash + 1)));
      continue;
    }
    if (!is_number(f[0])) continue;
    Word w{f[1], f[3], f[4], f[7], f[9], is_number(f[6]) ? std::stoul(f[6]) : 0, true};
    w.space_after = f[9].find("SpaceAfter=No") == f[9].npos && words.size() + 1 >= joined_range;
    words.push_back(std::move(w));
  }
  close();
  return corpus;
}

}  // namespace stet::fit
