#include "article/web_archive.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

std::string archive(const std::string& encoding, const std::string& body) {
  return "From: <Saved by a browser>\r\nSubject: Pier shut\r\nMIME-Version: 1.0\r\n"
         "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--cut\"\r\n\r\n"
         "----cut\r\nContent-Type: text/css\r\n\r\np {}\r\n"
         "----cut\r\nContent-Type: text/html; charset=\"koi8-r\"\r\nContent-Transfer-Encoding: " +
         encoding + "\r\n\r\n" + body + "\r\n----cut--\r\n";
}

}  // namespace

TEST_CASE("the HTML part is found and decoded") {
  auto page =
      open_web_archive(archive("quoted-printable", "<p>Caf=C3=A9 re=\r\nopens =3D</p>"), "a");
  REQUIRE(page);
  CHECK(page->html == "<p>Café reopens =</p>\r\n");
  CHECK(page->charset == "koi8-r");
  page = open_web_archive(archive("base64", "PHA+UGllciBz\r\naHV0PC9wPg=="), "a");
  CHECK(page->html == "<p>Pier shut</p>");
  page = open_web_archive(archive("8bit", "<p>As it is</p>"), "a");
  CHECK(page->html == "<p>As it is</p>\r\n");
}

TEST_CASE("a part within a part is found") {
  const std::string inner =
      "Content-Type: multipart/alternative; boundary=in\n\n"
      "--in\nContent-Type: text/plain\n\nwords\n--in\nContent-Type: text/html\n\n<p>x\n--in--\n";
  const auto page =
      open_web_archive("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=out\n\n--out\n" +
                           inner + "--out--\n",
                       "a");
  REQUIRE(page);
  CHECK(page->html == "<p>x\n");
}

TEST_CASE("an archive without HTML is refused") {
  const auto page =
      open_web_archive("MIME-Version: 1.0\nContent-Type: text/css\n\np {}", "a.mhtml");
  REQUIRE(!page);
  CHECK(describe(page.error()) ==
        "a.mhtml: is a saved page without HTML in it; save the page again as a web page, or copy "
        "its text");
}
