#include "text/html_text.h"

#include <algorithm>
#include <array>

#include "text/entities.h"
#include "text/utf8.h"

namespace stet {

namespace {

enum class Effect { none, line, paragraph, item, cell, hidden };

struct TagRule {
  std::string_view name;
  Effect effect;
  std::string_view lost = {};
};

constexpr std::string_view kEmphasis = "bold or italic letters";
constexpr std::string_view kRaised = "raised or lowered letters";

constexpr std::array kTags{
    TagRule{"br", Effect::line},
    TagRule{"div", Effect::line},
    TagRule{"tr", Effect::line},
    TagRule{"p", Effect::paragraph},
    TagRule{"h1", Effect::paragraph},
    TagRule{"h2", Effect::paragraph},
    TagRule{"h3", Effect::paragraph},
    TagRule{"h4", Effect::paragraph},
    TagRule{"h5", Effect::paragraph},
    TagRule{"h6", Effect::paragraph},
    TagRule{"pre", Effect::paragraph},
    TagRule{"blockquote", Effect::paragraph},
    TagRule{"ul", Effect::line},
    TagRule{"ol", Effect::line},
    TagRule{"li", Effect::item},
    TagRule{"table", Effect::paragraph, "the columns of a table"},
    TagRule{"td", Effect::cell},
    TagRule{"th", Effect::cell},
    TagRule{"script", Effect::hidden, "a script"},
    TagRule{"style", Effect::hidden},
    TagRule{"img", Effect::none, "a picture"},
    TagRule{"svg", Effect::none, "a drawing"},
    TagRule{"math", Effect::none, "a formula"},
    TagRule{"audio", Effect::none, "a sound"},
    TagRule{"video", Effect::none, "a film"},
    TagRule{"iframe", Effect::none, "a page inside the page"},
    TagRule{"object", Effect::none, "an embedded object"},
    TagRule{"embed", Effect::none, "an embedded object"},
    TagRule{"a", Effect::none, "a link"},
    TagRule{"b", Effect::none, kEmphasis},
    TagRule{"strong", Effect::none, kEmphasis},
    TagRule{"i", Effect::none, kEmphasis},
    TagRule{"em", Effect::none, kEmphasis},
    TagRule{"u", Effect::none, kEmphasis},
    TagRule{"sub", Effect::none, kRaised},
    TagRule{"sup", Effect::none, kRaised},
};

const TagRule* rule_of(std::string_view name) {
  const std::string plain = lower(name);
  const auto found = std::ranges::find(kTags, plain, &TagRule::name);
  return found == kTags.end() ? nullptr : &*found;
}

class Reader {
 public:
  Reader(std::string_view html, bool lines_count) : html_(html), lines_count_(lines_count) {}

  HtmlText read() {
    while (at_ < html_.size()) {
      if (html_[at_] == '<' && take_tag()) continue;
      take_character(html_[at_++]);
    }
    result_.text = std::string(trimmed(decode_entities(raw_)));
    // A no-break space is a space to a player.
    for (size_t at; (at = result_.text.find("\u00a0")) != std::string::npos;)
      result_.text.replace(at, 2, " ");
    return std::move(result_);
  }

 private:
  void take_character(char c) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (c == '\n' && lines_count_)
      end_line();
    else if (!space)
      raw_ += c;
    else if (!raw_.empty() && raw_.back() != ' ' && raw_.back() != '\n')
      raw_ += ' ';
  }

  void end_line() {
    while (!raw_.empty() && raw_.back() == ' ') raw_.pop_back();
    if (!raw_.empty() && !raw_.ends_with("\n\n")) raw_ += '\n';
  }
  void begin_line() {
    if (!raw_.empty() && raw_.back() != '\n') end_line();
  }

  // A tag or comment at at_; false where a < is only itself.
  bool take_tag() {
    const std::string_view rest = html_.substr(at_);
    if (rest.starts_with("<!--")) {
      at_ = std::min(html_.find("-->", at_ + 4), html_.size() - 3) + 3;
      return true;
    }
    const bool closing = rest.substr(1).starts_with('/');
    size_t end = closing ? 2 : 1;
    const size_t begin = end;
    while (end < rest.size() && (is_letter(static_cast<unsigned char>(rest[end])) ||
                                 (end > begin && is_digit(static_cast<unsigned char>(rest[end])))))
      ++end;
    const std::string_view name = rest.substr(begin, end - begin);
    const size_t close = end_of_tag(rest, end);
    if ((name.empty() && !rest.starts_with("<!") && !rest.starts_with("<?")) ||
        close == std::string_view::npos)
      return false;
    at_ += close + 1;
    if (const TagRule* rule = rule_of(name)) apply(*rule, closing, rest.substr(end, close - end));
    return true;
  }

  static size_t end_of_tag(std::string_view text, size_t at) {
    char quote = 0;
    for (; at < text.size(); ++at) {
      if (quote) {
        if (text[at] == quote) quote = 0;
      } else if (text[at] == '"' || text[at] == '\'') {
        quote = text[at];
      } else if (text[at] == '>') {
        return at;
      }
    }
    return std::string_view::npos;
  }

  void apply(const TagRule& rule, bool closing, std::string_view attributes) {
    if (!closing && !rule.lost.empty() &&
        std::ranges::find(result_.lost, rule.lost) == result_.lost.end())
      result_.lost.emplace_back(rule.lost);
    if (rule.name == "img") raw_ += alternative(attributes);
    switch (rule.effect) {
      case Effect::none: break;
      case Effect::line:
        if (rule.name == "br")
          end_line();
        else
          begin_line();
        break;
      case Effect::paragraph:
        begin_line();
        if (!raw_.empty() && !raw_.ends_with("\n\n")) raw_ += '\n';
        break;
      case Effect::item:
        begin_line();
        if (!closing) raw_ += "- ";
        break;
      case Effect::cell:
        if (closing) raw_ += ' ';
        break;
      case Effect::hidden:
        if (!closing) at_ = std::min(html_.find("</" + std::string(rule.name), at_), html_.size());
        break;
    }
  }

  // What stands in for a picture: its alt="…".
  static std::string alternative(std::string_view attributes) {
    const size_t at = attributes.find("alt=\"");
    if (at == std::string_view::npos) return "";
    attributes.remove_prefix(at + 5);
    return std::string(attributes.substr(0, attributes.find('"')));
  }

  std::string_view html_;
  bool lines_count_;
  size_t at_ = 0;
  std::string raw_;  // with character references
  HtmlText result_;
};

}  // namespace

HtmlText html_text(std::string_view html, bool lines_count) {
  return Reader(html, lines_count).read();
}

}  // namespace stet
