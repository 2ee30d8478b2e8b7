#include "article/pasted_text.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::string tidied(std::string_view text) {
  return tidy_pasted(text, test::lexicon());
}

}  // namespace

TEST_CASE("a text without marks comes back byte for byte") {
  for (const std::string text :
       {"Pier shut\n\nThe pier is shut, * for now.\n# 1 in the table, > 20 boats\n- one\n- two\r\n",
        "He wrote snake_case and 2 * 3 * 4.\nFrom: here to there\n", ""})
    CHECK(tidied(text) == text);
}

TEST_CASE("words broken at the ends of wrapped lines are whole again") {
  CHECK(without_line_hyphens("the harbour-\nmaster said\nso", test::lexicon()) ==
        "the harbourmaster\nsaid\nso");
  CHECK(without_line_hyphens("a well-\nknown pier", test::lexicon()) == "a well-known\npier");
  CHECK(without_line_hyphens("a much-\nloved pier", test::lexicon()) == "a much-loved\npier");
  CHECK(without_line_hyphens("a Franco-\nGerman pier - \nshut", test::lexicon()) ==
        "a Franco-\nGerman pier - \nshut");
  CHECK(without_line_hyphens("har\u00ADbour re\u00AD\nopens", test::lexicon()) ==
        "harbour reopens");
  const std::string unwrapped = std::string(140, 'x') + " har-\nbour";
  CHECK(without_line_hyphens(unwrapped, test::lexicon()) == unwrapped);
}

TEST_CASE("quoting in front of most lines is taken off") {
  CHECK(without_mail_marks("> Pier shut\n>\n> > The pier is shut.\n> It leaned.\n") ==
        "Pier shut\n\nThe pier is shut.\nIt leaned.\n");
  const std::string one = "He wrote:\n> a line\nand went on.\n";
  CHECK(without_mail_marks(one) == one);
}

TEST_CASE("a forwarded message is headed by its subject") {
  CHECK(without_mail_marks(
            "From: Anna Bell\nSubject: Fwd: RE: Pier shut\nTo: Tom\n\nIt is shut.\n") ==
        "Pier shut\n\nFrom: Anna Bell\n\nTo: Tom\n\n\nIt is shut.\n");
}

TEST_CASE("Markdown loses its marks") {
  CHECK(without_markdown("# Pier *shut*\n\nThe [pier](https://example.org) is **shut**.\n"
                         "## Why ##\n![Waves](a.jpg)\n> “Shut,” he said.\n") ==
        "\nPier shut\n\n\nThe pier is shut.\n\nWhy\n\nWaves\n“Shut,” he said.\n");
  CHECK(without_markdown("Pier\n====\n\n[a](b) and [c](d), 2 * 3 = snake_case, \\*stars\\*\n") ==
        "\nPier\n\n\n\na and c, 2 * 3 = snake_case, *stars*\n");
}

TEST_CASE("what Markdown's links refer to is no part of the text") {
  CHECK(without_markdown("# Pier shut\n\n**The pier** is [shut][1].\n\n## More\n\n"
                         "[1]: https://example.org/pier\n[2]: not an address\n")
            .find("example.org") == std::string::npos);
}

TEST_CASE("front matter becomes the head of the article") {
  CHECK(without_markdown("---\ntitle: \"Pier shut\"\nauthor: Anna Bell\ndate: 2015-02-03\n"
                         "tags: [sea]\n---\nIt is shut.\n") ==
        "Pier shut\n\nBy Anna Bell\n\n2015-02-03\n\nIt is shut.\n");
}

TEST_CASE("a pasted text is read with its title, byline and story") {
  const Article article = test::article_of(
      "---\ntitle: Pier shut\nauthor: Anna Bell\ndate: 3 February 2015\n---\n\nThe **pier** is "
      "shut, "
      "said Tom Reed, since the storm on Friday broke two of its posts, and nobody yet knows who "
      "will pay.\n");
  CHECK(article.title == "Pier shut");
  CHECK(article.byline == "Anna Bell");
  CHECK(article.published == "2015-02-03");
}
