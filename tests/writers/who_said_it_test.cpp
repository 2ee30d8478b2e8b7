#include "writers/sample.h"
#include "writers/sure_speaker.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a quotation asks for its speaker among the people of the article") {
  const auto candidates = Sample(kTown).write(write_who_said_it);
  const Question& question = with_stem(candidates, "hall").question;
  CHECK(question.stem == "Who said: “We cannot heat a hall that nobody sits in”?");
  CHECK(key_of(question).text == "Bram Oduya");
  auto texts = option_texts(question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts == std::vector<std::string>{"Bram Oduya", "Carla Nwosu", "Dmitri Hale",
                                          "Somebody who isn’t named"});
  CHECK(question.explanation == "The article gives this quotation to Bram Oduya.");
  REQUIRE(question.evidence.size() == 1);
  CHECK(question.evidence[0].text ==
        "“We cannot heat a hall that nobody sits in,” said Bram Oduya, the council’s treasurer.");
}

TEST_CASE("where only a pronoun speaks, the sentence with the name is evidence too") {
  const auto candidates = Sample(kTown).write(write_who_said_it);
  const Question& question = with_stem(candidates, "every single day").question;
  CHECK(key_of(question).text == "Carla Nwosu");
  REQUIRE(question.evidence.size() == 2);
  CHECK(question.evidence[0].text ==
        "Carla Nwosu, a retired bus driver, collected more than 600 signatures against the plan.");
  CHECK(question.explanation ==
        "The article gives this quotation to Carla Nwosu; “she” there stands for Carla Nwosu.");
  CHECK(question.difficulty == 2);
}

TEST_CASE("a lure says what is wrong with it, and not what may be asked elsewhere") {
  const auto candidates = Sample(kTown).write(write_who_said_it);
  for (const Option& option :
       std::get<Choose>(with_stem(candidates, "hall").question.shape).options)
    if (option.text == "Dmitri Hale")
      CHECK(option.why == "The article doesn’t give these words to Dmitri Hale.");
}

TEST_CASE("no speaker is asked for when the words name them") {
  const Sample sample(
      "The pool will close, officials said.\n\n“Nobody tells Ada Brook what to do with her own "
      "pool,” said Ada Brook, the owner.\n\nCal Dean, a swimmer, and Eve Fox, a coach, were "
      "there. “We swim here every day of the year,” said Dean.\n");
  CHECK_FALSE(asks(sample.write(write_who_said_it), "Nobody tells"));
}

TEST_CASE("half a sentence of a split quotation is not shown as a whole one") {
  const Sample sample(
      "The pool will close, officials said.\n\n“The pool that my father built,” said Ada Brook, "
      "the owner, “is closed for good.”\n\nCal Dean, a swimmer, and Eve Fox, a coach, were "
      "there.\n");
  CHECK_FALSE(asks(sample.write(write_who_said_it), "my father built"));
}

TEST_CASE("“she said” after two women names nobody surely") {
  const std::string others = "Bram Oduya, Dmitri Hale and Cal Dean watched.\n\n";
  const Sample sample(
      others +
      "Ms Ada Brook pledged her vote to Mrs Eve Fox last week.\n\n“We need to bring this "
      "long quarrel over the pier to an end,” she said.\n");
  CHECK_FALSE(asks(sample.write(write_who_said_it), "quarrel"));
}

TEST_CASE("a surname that two bear names nobody surely, nor does a pronoun after it") {
  const std::string couple =
      "Betsy Hale and her husband, Tom Hale, came to the pool with Ina Jay, who chairs the club. "
      "Jay met Hale at the gate.\n\n";
  const std::string others =
      "“The roof leaks every winter,” said Cal Dean, a plumber.\n\n"
      "“The water is never warm enough,” said Eve Fox, a teacher.\n\n"
      "“The council has no time for it,” said Gus Hart, the treasurer.\n";
  const auto asked = [&](const std::string& words) {
    return asks(Sample(couple + words + "\n\n" + others).write(write_who_said_it), "spare towel");
  };
  CHECK(asked("“I brought a spare towel for everybody,” Betsy Hale said."));
  CHECK_FALSE(asked("“I brought a spare towel for everybody,” Hale said."));
  CHECK_FALSE(asked("“I brought a spare towel for everybody,” she said."));
}

TEST_CASE("words that hardly say anything are not asked about") {
  const Sample sample(
      "Bram Oduya, Dmitri Hale and Cal Dean watched.\n\n“There it is. There it is,” said Eve Fox, "
      "the mayor.\n");
  CHECK_FALSE(asks(sample.write(write_who_said_it), "There it is"));
}

TEST_CASE("the words of two people, too few to choose among, are sorted by speaker") {
  const auto candidates =
      Sample(
          "“The roof has leaked on the children’s books since March,” said Ada Brook, a "
          "teacher.\n\n“Nobody on the council has ever paid for a new roof,” said Bram Oduya, "
          "the treasurer.\n\n“We will hold the lessons in the old fire station,” Brook said.\n")
          .write(write_who_said_it);
  const Sort& sort = std::get<Sort>(with_stem(candidates, "Who said what?").question.shape);
  REQUIRE(sort.items.size() == 3);
  for (const SortItem& item : sort.items)
    CHECK(sort.classes[item.class_index] ==
          (item.text.starts_with("“Nobody") ? "Bram Oduya" : "Ada Brook"));
}

TEST_CASE("words about “him” are not sorted: whoever he is didn't say them") {
  const auto sorts = [](const std::string& second) {
    return asks(
        Sample("“The roof has leaked on the children’s books since March,” said Ada Brook, a "
               "teacher.\n\n“" +
               second +
               "” said Bram Oduya, the treasurer.\n\n“We will hold the lessons in the old fire "
               "station,” Brook said.\n")
            .write(write_who_said_it),
        "Who said what?");
  };
  CHECK(sorts("Nobody on the council has ever paid for a new roof,"));
  CHECK_FALSE(sorts("Nobody on the council has ever told him of the roof,"));
}

TEST_CASE("of many, those of whom the article speaks as often are the lures") {
  const auto candidates =
      Sample(
          "“The pool is older than the town hall,” said Ada Brook, a swimmer.\n\n"
          "“The roof leaks every winter,” said Cal Dean, a plumber.\n\n"
          "“The water is never warm enough,” said Eve Fox, a teacher.\n\n"
          "“The council has no money for it,” said Gus Hart, the clerk.\n\n"
          "“The town will find the money,” said Ina Jay, the mayor. Jay left early. Jay came by "
          "bus. Jay had spoken of it for years. Jay swims as well. Jay has a season ticket. Jay "
          "knows the pool. Jay was born beside it. Jay learnt to swim there.\n")
          .write(write_who_said_it);
  auto texts = option_texts(with_stem(candidates, "older than").question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts == std::vector<std::string>{"Ada Brook", "Cal Dean", "Eve Fox", "Gus Hart"});
}

TEST_CASE("whose spokesman speaks isn't who speaks") {
  const Sample sample(
      "“The town has no money for it,” Ada Brook, a clerk for Mayor Ina Jay told the paper. “The "
      "pool is older than the town hall.”\n\n"
      "“The roof leaks every winter,” said Cal Dean, a plumber.\n\n"
      "“The water is never warm enough,” said Eve Fox, a teacher.\n\n"
      "“The council has no time for it,” said Gus Hart, the treasurer.\n");
  for (const Candidate& candidate : sample.write(write_who_said_it))
    CHECK(key_of(candidate.question).text != "Ina Jay");
}

TEST_CASE("people who say nothing in the article are no lures for one who does") {
  CHECK(Sample("“The pool is older than the town hall,” said Ada Brook, a swimmer.\n\nCal Dean, a "
               "plumber, Eve Fox, a teacher, and Gus Hart, the clerk, swim there.\n")
            .write(write_who_said_it)
            .empty());
}

TEST_CASE("a part of somebody's name is no lure") {
  const auto candidates =
      Sample(
          "“The old town of Corrow has no money for the pier,” said Ada Brook, a clerk of the "
          "town.\n\n“The roof "
          "leaks every winter,” said Cal Dean, a plumber.\n\n“The water is never warm,” said Eve "
          "Fox, a teacher.\n\n“We met on Friday,” Debbie Hale Hart said. “We will meet again,” "
          "Hale Hart said. Hart, who runs the "
          "club, left. “The council has no time,” said Gus Jay, the treasurer.\n")
          .write(write_who_said_it);
  REQUIRE_FALSE(candidates.empty());
  for (const Candidate& each : candidates)
    for (const std::string& text : option_texts(each.question)) CHECK(text != "Hale Hart");
}

TEST_CASE("nobody is a lure for words that speak of their office") {
  const Sample sample(
      "“The clerk has hidden the bills for years,” said Ada Brook, a teacher.\n\n"
      "“The roof leaks every winter,” said Cal Dean, a plumber.\n\n"
      "“The water is never warm enough,” said Eve Fox, a coach.\n\n"
      "“The council has no money for it,” said Gus Hart, the clerk.\n");
  auto texts = option_texts(with_stem(sample.write(write_who_said_it), "hidden").question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts ==
        std::vector<std::string>{"Ada Brook", "Cal Dean", "Eve Fox", "Somebody who isn’t named"});
}

TEST_CASE("whoever tells what somebody was asked didn't ask it") {
  const auto asked = [](const std::string& cue) {
    return asks(Sample("“The roof leaks every winter,” said Cal Dean, a plumber.\n\n"
                       "“The water is never warm enough,” said Eve Fox, a coach.\n\n"
                       "“The council has no money for it,” said Gus Hart, the clerk.\n\n"
                       "Ada Brook, a teacher, " +
                       cue + " asked, “Where will the children learn to swim in winter?”\n")
                    .write(write_who_said_it),
                "learn to swim");
  };
  CHECK(asked("then"));
  CHECK_FALSE(asked("was"));
}

TEST_CASE("an advertisement that asks is not the person who paid for it") {
  const std::string others =
      "“The roof leaks every winter,” said Cal Dean, a plumber.\n\n"
      "“The water is never warm enough,” said Eve Fox, a teacher.\n\n"
      "“The council has no time for it,” said Gus Hart, the treasurer.\n\n";
  const auto asked = [&](const std::string& who) {
    return asks(Sample(others + "Ada Brook spoke at the pool, " + who +
                       " asking, “Is the harbour board free enough to serve the town?”\n")
                    .write(write_who_said_it),
                "Is the harbour board");
  };
  CHECK_FALSE(asked("with one of her ads"));
  CHECK(asks(Sample(others + "“Is the harbour board free enough to serve the town?” Ada Brook "
                             "asked.\n")
                 .write(write_who_said_it),
             "Is the harbour board"));
}

TEST_CASE("another first name beside a surname is somebody else") {
  const auto asked = [](const std::string& speaker) {
    return asks(
        Sample("“The roof of the hall leaks every winter,” said Fred Ortega, a baker.\n\n“The "
               "stairs of the hall are rotten through,” said Cal Dean, a swimmer.\n\n“The "
               "clock of the hall has stopped for good,” " +
               speaker + " said.\n\n“The bell has gone as well,” said Tom Reed, a clerk.\n")
            .write(write_who_said_it),
        "clock of the hall");
  };
  CHECK(asked("Ortega"));
  CHECK(asked("Mr. Ortega"));
  CHECK_FALSE(asked("German Ortega"));
}

TEST_CASE("somebody named but not heard is one lure among two that are") {
  const auto candidates = Sample(
                              "Gus Hart, the clerk, met Tom Reed, a diver, and Cal Dean, the "
                              "mayor, at the hall.\n\n“The "
                              "roof of the hall leaks every winter,” said Dean.\n\n“The stairs are "
                              "rotten through,” said "
                              "Reed. Hart shook his head.\n")
                              .write(write_who_said_it);
  auto texts = option_texts(with_stem(candidates, "roof of the hall").question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts ==
        std::vector<std::string>{"Cal Dean", "Gus Hart", "Somebody who isn’t named", "Tom Reed"});
}

TEST_CASE("who isn't heard is no lure for what somebody says of a group") {
  const auto asks_of = [](const std::string& said) {
    return asks(
        Sample("Gus Hart, the clerk, met Tom Reed, a diver, and Cal Dean, the mayor, at the "
               "hall.\n\n“" +
               said +
               "” said Dean.\n\n“The stairs are rotten through,” said "
               "Reed. Hart shook his head.\n")
            .write(write_who_said_it),
        "roof of the hall");
  };
  CHECK(asks_of("The roof of the hall leaks every winter,"));
  CHECK_FALSE(asks_of("The roof of the hall leaks on us every winter,"));
}

TEST_CASE("whom a campaign is of didn't say what its manager said") {
  const auto is_sure = [](const std::string& told) {
    const std::string text = "Cal Dean rows.\n\n“The roof of the hall leaks,” " + told + ".\n";
    const Sample sample(text);
    const Source source = sample.source();
    Quotation quotation;
    quotation.kind = QuoteKind::direct;
    quotation.person = 0;
    quotation.name = source.reading.people[0].name;
    quotation.confidence = 1;
    const size_t speaker = text.rfind("Dean"), cue = text.rfind("said");
    quotation.speaker = Span{speaker, speaker + 4};
    quotation.cue = Span{cue, cue + 4};
    return has_sure_speaker(source, quotation);
  };
  CHECK(is_sure("Dean said"));
  CHECK(is_sure("Dean of the Rill Club said"));
  CHECK_FALSE(is_sure("Dean campaign manager Ada Moll said"));
}

TEST_CASE("a day behind a name is nobody, and whom the words speak to isn't who speaks") {
  const auto is_lure = [](const std::string& name, const std::string& words) {
    const Sample sample(
        "“The hall is old and cold,” said Ada Brook, the keeper.\n\n“" + words +
        ",” said Bram Oduya, the treasurer.\n\n“Nobody came to the fair,” said Carla "
        "Nwosu, a baker.\n\n“It rained all day,” said " +
        name + ", a rower.\n");
    for (const Candidate& each : sample.write(write_who_said_it))
      if (each.question.stem.find(words) != std::string::npos &&
          std::holds_alternative<Choose>(each.question.shape))
        for (const std::string& text : option_texts(each.question))
          if (text == name) return true;
    return false;
  };
  const std::string words = "The pier of the town leaks in winter";
  CHECK(is_lure("Dmitri Hale", words));
  CHECK_FALSE(is_lure("Dmitri Monday", words));
  CHECK_FALSE(is_lure("Dmitri Halever", "The pier @DmitriHalever saw leaks in winter"));
}
