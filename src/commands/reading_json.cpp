#include "commands/reading_json.h"

#include "text/clean.h"
#include "text/json_writer.h"
#include "text/utf8.h"

namespace stet {

namespace {

class ReadingWriter {
  static constexpr size_t kTimesLonger = 5;  // as the line is of a usual article's text

 public:
  ReadingWriter(const Article& article, const Reading& reading)
      : article_(article), reading_(reading), json_(kTimesLonger * article.text.size()) {}

  std::string run(bool tokens) {
    json_.open('{');
    member("path", is_valid_utf8(article_.path) ? article_.path : clean(article_.path).text);
    member_or_null("title", article_.title);
    member_or_null("byline", article_.byline);
    member_or_null("published", article_.published);
    member("language", article_.language);
    member("text", article_.text);
    list("blocks", article_.blocks, &ReadingWriter::block);
    list("sentences", reading_.sentences, &ReadingWriter::sentence);
    list("people", reading_.people, &ReadingWriter::person);
    quotes("quotes", false);
    quotes("doubledQuotes", true);
    list("facts", reading_.facts, &ReadingWriter::fact);
    list("claims", reading_.claims, &ReadingWriter::claim);
    if (tokens) token_list();
    json_.close('}');
    return json_.take();
  }

 private:
  template <size_t Size>
  void member(const char (&key)[Size], std::string_view text) {
    json_.key(key);
    json_.string(text);
  }
  // Of our own names, which need no escapes.
  template <size_t Size>
  void named(const char (&key)[Size], std::string_view name) {
    json_.key(key);
    json_.plain_string(name);
  }
  template <size_t Size>
  void member_or_null(const char (&key)[Size], const std::optional<std::string>& text) {
    json_.key(key);
    text ? json_.string(*text) : json_.null();
  }
  template <size_t Size>
  void member_or_null(const char (&key)[Size], const std::optional<Span>& span) {
    json_.key(key);
    span ? bare(*span) : json_.null();
  }

  void ends(Span span) {
    json_.key("begin");
    json_.number(span.begin);
    json_.key("end");
    json_.number(span.end);
  }
  void bare(Span span) {
    json_.open('{');
    ends(span);
    json_.close('}');
  }

  template <size_t Size, class Row>
  void list(const char (&key)[Size], const std::vector<Row>& rows,
            void (ReadingWriter::*write)(const Row&)) {
    json_.key(key);
    json_.open('[');
    for (const Row& row : rows) (this->*write)(row);
    json_.close(']');
  }

  void block(const Block& block) {
    json_.open('{');
    ends(block.span);
    named("role", role_name(block.role));
    json_.close('}');
  }

  void sentence(const Sentence& sentence) { bare(sentence.span); }

  void only_span(const Span& span) { bare(span); }

  void person(const Person& person) {
    json_.open('{');
    member("name", person.name);
    member_or_null("description", person.description);
    list("mentions", person.mentions, &ReadingWriter::only_span);
    json_.close('}');
  }

  void quote(const Quotation& quotation) {
    json_.open('{');
    ends(quotation.span);
    named("kind", quote_kind_name(quotation.kind));
    member_or_null("speaker", quotation.speaker);
    member_or_null("name", quotation.name);
    member_or_null("cue", quotation.cue);
    json_.key("confidence");
    json_.number(quotation.confidence);
    if (quotation.kind == QuoteKind::indirect) {
      json_.key("statement");
      json_.boolean(quotation.statement);
    }
    json_.close('}');
  }

  // Those set between two apostrophes (''we lost''), or all others.
  template <size_t Size>
  void quotes(const char (&key)[Size], bool doubled) {
    json_.key(key);
    json_.open('[');
    for (const Quotation& each : reading_.quotations)
      if (slice(article_.text, each.span).starts_with("''") == doubled) quote(each);
    json_.close(']');
  }

  void fact(const Fact& fact) {
    json_.open('{');
    ends(fact.span);
    named("kind", fact_kind_name(fact.kind));
    if (fact.value) {
      json_.key("value");
      json_.number(*fact.value);
    } else {
      member_or_null("value", fact.iso);
    }
    if (fact.value_to) {
      json_.key("valueTo");
      json_.number(*fact.value_to);
    }
    member_or_null("unit", fact.unit);
    if (fact.hedge) member_or_null("hedge", fact.hedge);
    if (fact.counted) member_or_null("counted", fact.counted);
    json_.close('}');
  }

  void claim(const Claim& claim) {
    json_.open('{');
    json_.key("sentence");
    json_.number(claim.sentence);
    named("voice", voice_name(claim.voice));
    named("stance", stance_name(claim.stance));
    json_.key("confidence");
    json_.number(claim.confidence);
    list("cues", claim.cues, &ReadingWriter::only_span);
    json_.close('}');
  }

  void token_list() {
    json_.key("tokens");
    json_.open('[');
    for (size_t i = 0; i < reading_.tokens.size(); ++i) {
      json_.open('{');
      ends(reading_.tokens[i].span);
      json_.key("pos");
      reading_.tags.empty() ? json_.null() : json_.plain_string(pos_name(reading_.tags[i].pos));
      json_.close('}');
    }
    json_.close(']');
  }

  const Article& article_;
  const Reading& reading_;
  JsonWriter json_;
};

}  // namespace

std::string reading_json(const Article& article, const Reading& reading, bool tokens) {
  return ReadingWriter(article, reading).run(tokens);
}

}  // namespace stet
