#include "commands/feed_json.h"

#include "text/clean.h"
#include "text/json_writer.h"

namespace stet {

namespace {

void member(JsonWriter& json, std::string_view key, const std::optional<std::string>& text) {
  json.key(key);
  text ? json.string(*text) : json.null();
}

}  // namespace

std::string feed_json(const Feed& feed, const std::string& path) {
  JsonWriter json;
  json.open('{');
  member(json, "path", clean(path).text);
  member(json, "title", feed.title);
  json.key("entries");
  json.open('[');
  for (size_t i = 0; i < feed.entries.size(); ++i) {
    const FeedEntry& entry = feed.entries[i];
    json.open('{');
    json.key("number");
    json.number(i + 1);
    member(json, "title", entry.title);
    member(json, "byline", entry.byline);
    member(json, "published", entry.published);
    member(json, "url", entry.address);
    json.close('}');
  }
  json.close(']');
  json.close('}');
  return json.take();
}

}  // namespace stet
