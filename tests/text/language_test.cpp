#include "text/language.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::string language(std::string_view text) {
  return detect_language(text, test::lexicon());
}

}  // namespace

TEST_CASE("a sentence or two tell the language") {
  CHECK(language("The pier was shut on Friday, and it will not open before the spring.") == "en");
  CHECK(
      language("Le port est fermé depuis vendredi et il ne sera pas ouvert avant le printemps.") ==
      "fr");
  CHECK(language("Der Hafen ist seit Freitag zu, und er wird nicht vor dem Frühling öffnen.") ==
        "de");
  CHECK(language("El puerto está cerrado desde el viernes y no se abre hasta la primavera, según "
                 "los vecinos.") == "es");
  CHECK(language("O porto está fechado e não vai abrir até a primavera, mas os barcos já são "
                 "muitos.") == "pt");
  CHECK(language("Il porto è chiuso da venerdì e non sarà aperto prima della primavera, come ha "
                 "detto il sindaco.") == "it");
  CHECK(language("De haven is sinds vrijdag dicht en wordt niet voor het voorjaar geopend.") ==
        "nl");
  CHECK(language("Порт закрыт с пятницы, и он не откроется до весны, как это было и в прошлом "
                 "году.") == "ru");
}

TEST_CASE("scripts tell themselves") {
  CHECK(language("港は金曜日から閉まっていて、春まで開かないと市長は話した。") == "ja");
  CHECK(language("港口从星期五起关闭，春天之前不会开放，市长在会议上这样说。") == "zh");
  CHECK(language("항구는 금요일부터 닫혀 있으며 봄까지 열리지 않을 것이라고 시장이 말했다.") ==
        "ko");
  CHECK(language("Το λιμάνι είναι κλειστό από την Παρασκευή και δεν θα ανοίξει.") == "el");
  CHECK(language("הנמל סגור מיום שישי ולא ייפתח לפני האביב, אמר ראש העיר.") == "he");
}

TEST_CASE("too little text tells nothing") {
  CHECK(language("") == "");
  CHECK(language("Pier shut") == "");
  CHECK(language("12345 67890 !!!") == "");
}

TEST_CASE("languages have names") {
  CHECK(language_name("fr", test::lexicon()) == "French");
  CHECK(language_name("xx", test::lexicon()) == "xx");
}

TEST_CASE("words that several languages share tell less than those of one") {
  CHECK(language(
            "El ayuntamiento votó el martes a favor de cerrar la única biblioteca de la ciudad, "
            "lo que pone fin a meses de debate sobre un presupuesto que ha caído un tercio desde "
            "2019. «Hemos mirado cada línea», dijo Ada Quist, que dirige el consejo.") == "es");
}

TEST_CASE("a long text is told by stretches of it, one of two languages by all of it") {
  const std::string english =
      "The pier was shut on Friday, and it will not open before the spring, said the mayor. ";
  const std::string french =
      "Le port est fermé depuis vendredi et il ne sera pas ouvert avant le printemps. ";
  const auto times = [](const std::string& text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
  };
  CHECK(language(times(english, 60)) == "en");
  CHECK(language(times(french, 60)) == "fr");
  // The middle and the end are French, and so is most of the text.
  CHECK(language(times(english, 10) + times(french, 50)) == "fr");
  // Stretches fall into the English only by a third, and leave the doubt that all of it settles.
  CHECK(language(times(french, 25) + times(english, 40) + times(french, 10)) == "en");
  CHECK(language(std::string(5000, ' ') + english + std::string(5000, '-')) == "en");
}
