// Plays the page that `stet export --to html` writes: every question rightly by keys and clicks,
// then every question wrongly, then passes all. What went wrong is left in <pre id="driven">.
const said = [];
const expect = (what, holds) => { if (!holds) said.push(what); };
const $ = selector => document.querySelector(selector);
const $$ = selector => [...document.querySelectorAll(selector)];
const key = name => (document.activeElement ?? document.body).dispatchEvent(
  new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}));
const set = (input, value) => {
  input.value = value;
  input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", {bubbles: true}));
};
const tick = input => { if (!input.checked) input.click(); };
const pick = (q, wanted) => $$("input[data-key]").filter(i => wanted.includes(i.value));

// How to answer, rightly or wrongly, shape by shape.
const play = {
  choose(q, right) {
    const wanted = q.options.find(o => Boolean(o.right) === right).id;
    key(pick(q, [wanted])[0].dataset.key);  // by its number
  },
  select(q, right) { pick(q, q.options.filter(o => Boolean(o.right) === right).map(o => o.id)).forEach(tick); },
  sort(q, right) {
    q.items.forEach((item, i) => {
      const wanted = right ? item.class : q.classes.find(name => name !== item.class);
      tick($$(`input[name="item${i}"]`).find(input => input.value === wanted));
    });
  },
  match(q, right) {
    for (const label of $$("label.item")) {
      const pair = q.pairs.find(p => p.left === label.querySelector("span").textContent);
      set(label.querySelector("select"), right ? pair.right : q.pairs.find(p => p !== pair).right);
    }
  },
  order(q, right) {
    const wanted = right ? q.items : [...q.items.slice(1), q.items[0]];
    const shown = () => $$(".order li").map(li => li.children[1].textContent);
    wanted.forEach((text, place) => {
      for (let at = shown().indexOf(text); at > place; --at) $$(".order li")[at].querySelector("button").click();
    });
    expect("order: rows follow the buttons", shown().join() === wanted.join());
  },
  number(q, right) { set($("#typed"), String(right ? q.value : q.value + (q.tolerance ?? 0) + 1)); },
  text(q, right) { set($("#typed"), right ? q.accept[0].toUpperCase() : "something else"); },
  mark(q, right) {
    const units = q.unit === "sentence" ? sentences[q.id] : passageWords(q.passage);
    const isTarget = unit => q.targets.some(t => t.begin < unit.end && unit.begin < t.end);
    if (right && !q.targets.length) return $(".none").click();
    const buttons = $$(".passage button");
    expect("mark: a button a unit", buttons.length === units.length);
    if (right) return units.forEach((unit, i) => { if (isTarget(unit)) buttons[i].click(); });
    // Neighbours of a target word count with it, so a wrong word stands further off.
    const near = q.unit === "sentence" ? [0] : [-1, 0, 1];
    const far = units.findIndex((unit, i) => !near.some(d => units[i + d] && isTarget(units[i + d])));
    buttons[far].focus();
    key("ArrowRight");
    expect("mark: arrows move", far + 1 >= buttons.length || document.activeElement === buttons[far + 1]);
    buttons[far].click();
  },
};

function playRound(right, how) {
  const questions = round.questions.length;
  for (let n = 0; n < questions; ++n) {
    const q = round.questions[round.at];
    expect(`${q.shape}: the stem is shown`, $("#stem").textContent === q.stem);
    expect(`${q.shape}: every control has a name`, $$("#question button, #question input, #question select")
      .every(c => (c.getAttribute("aria-label") ?? c.labels?.[0]?.textContent ?? c.textContent).trim()));
    if (how === "pass") $(".link").click();
    else {
      if (q.shape !== "order") expect(`${q.shape}: nothing to hand in yet`, $("[data-hand]").disabled);
      play[q.shape](q, right);
      expect(`${q.shape}: can be handed in`, !$("[data-hand]").disabled);
      document.body.focus();
      document.activeElement.blur();
      key("c");
    }
    expect(`${q.shape}: a verdict`, Boolean($(".verdict")));
    if (how !== "pass") expect(`${q.shape}: marked ${right ? "right" : "wrong"} (${q.stem})`,
      $(".verdict").classList.contains("right") === right);
    if (q.evidence?.length) expect(`${q.shape}: the evidence is lit up`,
      $$("article mark").map(m => m.textContent).join("").includes(q.evidence[0].text.split("\n")[0].slice(0, 20)));
    expect("focus is on Next", document.activeElement === $(".actions .main"));
    $(".actions .main").click();
  }
  expect("the result is shown", Boolean($(".figures")));
}

try {
  $$(".actions button").at(-1).click();  // all questions
  const all = round.questions.length;
  playRound(true);
  expect("all right", $(".figures b").textContent === `${all} / ${all}`);
  begin(pack.questions);
  playRound(false);
  expect("none right", $(".figures b").textContent === `0 / ${all}`);
  begin(pack.questions);
  playRound(false, "pass");
  expect("passes cost nothing", $$(".figures b")[1].textContent.startsWith("0 /"));
  expect("nothing was fetched", performance.getEntriesByType("resource").length === 0);
  expect("nothing is kept", document.cookie === "");
  said.unshift(said.length ? "FAILED" : `played ${all} questions three times`);
} catch (error) {
  said.unshift(`FAILED ${error.stack}`);
}
document.body.append(Object.assign(document.createElement("pre"), {id: "driven", textContent: said.join("; ")}));
