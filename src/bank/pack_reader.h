// JSON into a Pack: types, limits and what a value must agree with inside its own question.
#pragma once

#include <optional>

#include "bank/fields.h"
#include "bank/pack.h"
#include "bank/report.h"

namespace stet {

// A pack's file as JSON of the newest version, within the limits of a pack. Refused as parse_json()
// does.
Result<JsonNode> parse_pack(std::string_view bytes, const std::string& name = "",
                            size_t* refused_at = nullptr);

// Absent when the file is no pack, or of a newer version. Otherwise every article and question
// has its place in the lists, however broken, so that JSON pointers count them right.
std::optional<Pack> read_pack(const JsonNode& root, Report& report);

// One article, its blocks included.
PackArticle read_article_of_pack(const JsonNode& node, const std::string& pointer, Report& report);

// The keys of one shape; `fields` is the question.
Shape read_shape(size_t shape, Fields& fields, Report& report);

// What ties the parts of a pack together: ids, checksums, evidence.
void check_form(const Pack& pack, Report& report);

}  // namespace stet
