#include "article/format.h"

#include <doctest/doctest.h>

#include <string>

using namespace stet;

TEST_CASE("web pages are told by how they begin") {
  CHECK(file_kind_of("<!DOCTYPE html><p>Words") == FileKind::web_page);
  CHECK(file_kind_of("\n <!-- saved from a site -->\n<HTML lang=en>") == FileKind::web_page);
  CHECK(file_kind_of("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html>") ==
        FileKind::web_page);
  CHECK(file_kind_of("\xef\xbb\xbf<div class=\"a\">Words</div>") == FileKind::web_page);
  CHECK(file_kind_of("<link rel=x><title>Pier</title>") == FileKind::web_page);
}

TEST_CASE("feeds, archives and packed files are told apart") {
  CHECK(file_kind_of("<?xml version=\"1.0\"?><rss version=\"2.0\">") == FileKind::feed);
  CHECK(file_kind_of("<feed xmlns=\"http://www.w3.org/2005/Atom\">") == FileKind::feed);
  CHECK(file_kind_of("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
                     "Content-Type: multipart/related;\r\n\ttype=\"text/html\"") ==
        FileKind::web_archive);
  CHECK(file_kind_of("\x1f\x8b\x08") == FileKind::gzip);
}

TEST_CASE("everything else is text") {
  CHECK(file_kind_of("Pier shut\n\nThe pier <b>was</b> shut.") == FileKind::text);
  CHECK(file_kind_of("<Anna> hello, said the first line of a chat") == FileKind::text);
  CHECK(file_kind_of("") == FileKind::text);
}

TEST_CASE("a file in UTF-16 is told by what it says in it") {
  const auto in_utf16 = [](std::string_view text) {
    std::string bytes = "\xff\xfe";
    for (char c : text) bytes.append({c, '\0'});
    return bytes;
  };
  CHECK(file_kind_of(in_utf16("<!DOCTYPE html><p>Words")) == FileKind::web_page);
  CHECK(file_kind_of(in_utf16("<rss version=\"2.0\">")) == FileKind::feed);
  CHECK(file_kind_of(in_utf16("Pier shut")) == FileKind::text);
}

TEST_CASE("a saved letter is an archive when there is a page in it") {
  const std::string head =
      "From: a@example.org\r\nMIME-Version: 1.0\r\n"
      "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n";
  CHECK(file_kind_of(head + "Content-Type: text/html\r\n\r\n<p>Words") == FileKind::web_archive);
  CHECK(file_kind_of(head + "Content-Type: text/plain\r\n\r\nWords") == FileKind::text);
  CHECK(file_kind_of("To: all\n\nThe MIME-Version: 1.0 line says text/html.") == FileKind::text);
}
