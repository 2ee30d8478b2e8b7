#include "text/json_writer.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("objects and arrays nest, with commas between") {
  JsonWriter json;
  json.open('{');
  json.key("title");
  json.null();
  json.key("quotes");
  json.open('[');
  json.number(size_t{3});
  json.number(0.97);
  json.open('{');
  json.close('}');
  json.close(']');
  json.key("sure");
  json.boolean(true);
  json.close('}');
  CHECK(json.take() == R"({"title":null,"quotes":[3,0.97,{}],"sure":true})");
}

TEST_CASE("a line outgrows the room it was given") {
  JsonWriter json(4);
  json.open('{');
  json.key("role");
  json.plain_string("headline");
  json.key(std::string_view("text"));
  json.string("The ferry is late.");
  json.close('}');
  CHECK(json.take() == R"({"role":"headline","text":"The ferry is late."})");
}

TEST_CASE("marks, backslashes and control characters are escaped, other text is kept") {
  JsonWriter json;
  json.string("“Ça” \"va\" \\ \n\t\x01\x1f");
  CHECK(json.take() == "\"“Ça” \\\"va\\\" \\\\ \\n\\t\\u0001\\u001f\"");
}

TEST_CASE("numbers are as short as they can be") {
  JsonWriter json;
  json.open('[');
  json.number(20.0);
  json.number(0.1);
  json.number(-2.5);
  json.number(35000000.0);
  json.close(']');
  CHECK(json.take() == "[20,0.1,-2.5,35000000]");
}
