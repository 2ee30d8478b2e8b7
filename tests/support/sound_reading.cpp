#include "support/sound_reading.h"

namespace stet::test {

namespace {

class Walk {
 public:
  Walk(const Article& article, const Reading& reading)
      : text_(article.text), article_(article), reading_(reading) {}

  std::string run() {
    blocks();
    tokens();
    sentences();
    people();
    quotations();
    facts();
    claims();
    return std::move(wrong_);
  }

 private:
  void hold(bool holds, const char* what, size_t index) {
    if (!holds && wrong_.empty()) wrong_ = std::string(what) + ", number " + std::to_string(index);
  }

  bool on_boundary(size_t at) const {
    return at == text_.size() || (static_cast<unsigned char>(text_[at]) & 0xC0) != 0x80;
  }
  void span(Span s, const char* what, size_t index) {
    hold(s.begin < s.end && s.end <= text_.size() && on_boundary(s.begin) && on_boundary(s.end),
         what, index);
  }
  void span(const std::optional<Span>& s, const char* what, size_t index) {
    if (s) span(*s, what, index);
  }

  void blocks() {
    for (size_t i = 0, end = 0; i < article_.blocks.size(); ++i) {
      const Span block = article_.blocks[i].span;
      span(block, "span of a block", i);
      hold(block.begin >= end, "order of blocks", i);
      end = block.end;
    }
  }

  void tokens() {
    for (size_t i = 0, end = 0; i < reading_.tokens.size(); ++i) {
      const Span token = reading_.tokens[i].span;
      span(token, "span of a token", i);
      hold(token.begin >= end, "order of tokens", i);
      end = token.end;
    }
  }

  void sentences() {
    size_t end = 0, last_token = 0;
    for (size_t i = 0; i < reading_.sentences.size() && wrong_.empty(); ++i) {
      const Sentence& s = reading_.sentences[i];
      span(s.span, "span of a sentence", i);
      hold(s.span.begin >= end, "order of sentences", i);
      hold(s.block < article_.blocks.size() && article_.blocks[s.block].span.contains(s.span),
           "block of a sentence", i);
      hold(s.first_token == last_token && s.last_token >= s.first_token &&
               s.last_token <= reading_.tokens.size(),
           "token range of a sentence", i);
      for (size_t t = s.first_token; t < s.last_token && wrong_.empty(); ++t)
        hold(s.span.contains(reading_.tokens[t].span), "token outside its sentence", t);
      end = s.span.end;
      last_token = s.last_token;
    }
    hold(last_token == reading_.tokens.size(), "tokens in no sentence after", last_token);
  }

  void people() {
    for (size_t i = 0; i < reading_.people.size(); ++i) {
      const Person& person = reading_.people[i];
      hold(!person.name.empty(), "name of a person", i);
      hold(!person.mentions.empty(), "mentions of a person", i);
      hold(person.description.has_value() == person.description_span.has_value() &&
               (!person.description || !person.description->empty()),
           "description of a person", i);
      span(person.description_span, "span of a description", i);
      size_t end = 0;
      for (Span mention : person.mentions) {
        span(mention, "mention of a person", i);
        hold(mention.begin >= end, "order of a person's mentions", i);
        end = mention.end;
      }
    }
  }

  void sentence_index(size_t sentence, const char* what, size_t index) {
    hold(sentence < reading_.sentences.size(), what, index);
  }
  void person_index(const std::optional<size_t>& person, const char* what, size_t index) {
    hold(!person || *person < reading_.people.size(), what, index);
  }

  void quotations() {
    size_t passage = 0;
    for (size_t i = 0; i < reading_.quotations.size(); ++i) {
      const Quotation& q = reading_.quotations[i];
      span(q.span, "span of a quotation", i);
      span(q.speaker, "speaker of a quotation", i);
      span(q.cue, "cue of a quotation", i);
      hold(!q.name || !q.name->empty(), "name of a quotation's speaker", i);
      hold(q.confidence >= 0 && q.confidence <= 1, "confidence of a quotation", i);
      hold(q.passage <= passage + 1, "passage of a quotation", i);
      passage = std::max(passage, q.passage);
      person_index(q.person, "person of a quotation", i);
      sentence_index(q.sentence, "sentence of a quotation", i);
    }
  }

  void facts() {
    for (size_t i = 0; i < reading_.facts.size(); ++i) {
      const Fact& fact = reading_.facts[i];
      span(fact.span, "span of a fact", i);
      span(fact.hedge, "hedge of a fact", i);
      span(fact.counted, "what a fact counts", i);
      sentence_index(fact.sentence, "sentence of a fact", i);
    }
  }

  void claims() {
    hold(reading_.claims.size() == reading_.sentences.size(), "claims and sentences", 0);
    for (size_t i = 0; i < reading_.claims.size(); ++i) {
      const Claim& claim = reading_.claims[i];
      hold(claim.sentence == i, "sentence of a claim", i);
      hold(claim.confidence >= 0 && claim.confidence <= 1, "confidence of a claim", i);
      person_index(claim.person, "person of a claim", i);
      for (Span cue : claim.cues) span(cue, "cue of a claim", i);
    }
  }

  const std::string& text_;
  const Article& article_;
  const Reading& reading_;
  std::string wrong_;
};

}  // namespace

std::string unsound(const Article& article, const Reading& reading) {
  return Walk(article, reading).run();
}

}  // namespace stet::test
