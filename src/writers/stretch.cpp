#include "writers/stretch.h"

namespace stet {

Stretch::Stretch(const Source& source, Span span)
    : lexicon(source.lexicon), misspelled(source.lexicon.list("misspelled")) {
  const auto& tokens = source.reading.tokens;
  auto token =
      std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                       [](const Token& each, size_t begin) { return each.span.begin < begin; });
  for (; token != tokens.end() && token->span.end <= span.end; ++token) {
    printed_.push_back(slice(source.article.text, token->span));
    lower_.push_back(lower(printed_.back()));
    tags_.push_back(source.pos(static_cast<size_t>(token - tokens.begin())));
  }
}

}  // namespace stet
