"use strict";
// The quiz: a round drawn from the pack, one question at a time, then the result. Text from the
// pack only ever becomes text nodes.
const data = JSON.parse(document.getElementById("pack").textContent);
const {pack, blocks, headings, sentences} = data;
const byId = id => document.getElementById(id);
const desk = byId("desk"), articleBox = byId("article"), questionBox = byId("question");

// An element with attributes, and children that are elements or text.
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (typeof value === "boolean") node.toggleAttribute(name, value);
    else node.setAttribute(name, value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return node;
}

// The same seed plays the same round: page.html#seed=7.
let state = Number(new URLSearchParams(location.hash.slice(1)).get("seed") ?? Date.now() % 1e9);
function chance() {
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
function shuffled(list) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; --i) {
    const j = Math.floor(chance() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

const today = new Date().toISOString().slice(0, 10);
const playable = pack.questions.filter(q => !q.expires || q.expires >= today);
const round = {questions: [], at: 0, results: [], certainty: true};

// The article

function showArticle(question, marked) {
  const id = question?.evidence?.[0]?.article ?? (pack.articles?.length === 1 ? pack.articles[0].id : null);
  const article = (pack.articles ?? []).find(a => a.id === id);
  desk.classList.toggle("with-article", Boolean(article));
  desk.classList.toggle("plain-round", !article);
  articleBox.hidden = !article;
  byId("tabs").hidden = !article;
  if (!article) return;
  const text = article.text ?? article.excerpt;
  const spans = marked ? question.evidence.filter(e => e.article === id).sort((a, b) => a.begin - b.begin) : [];
  const nodes = [];
  if (article.title && !text.trimStart().startsWith(article.title))
    nodes.push(make("h2", {}, article.title));
  for (const block of blocks[article.id]) {
    const words = sliceBytes(text, block);
    const parts = markedParts(words, block.begin, block.end - block.begin, spans);
    if (block.role === "title" || words === article.title) nodes.push(make("h2", {}, ...parts));
    else if (!block.role) nodes.push(make("p", {}, ...parts));
    else nodes.push(make("p", {class: "set-aside"}, make("span", {}, block.role), " ", ...parts));
  }
  const credit = [article.byline && !text.includes(article.byline) ? article.byline : "", article.publisher,
                  article.published, article.license].filter(Boolean).join(" · ");
  if (credit) nodes.push(make("p", {class: "credit"}, credit));
  articleBox.replaceChildren(...nodes);
  articleBox.scrollTop = 0;
  const first = articleBox.querySelector("mark");
  if (first) articleBox.scrollTop = Math.max(0, first.offsetTop - articleBox.offsetTop - articleBox.clientHeight / 3);
}

function markedParts(line, begin, length, spans) {
  const parts = [];
  let from = 0;
  for (const span of spans) {
    const b = Math.max(span.begin - begin, from), e = Math.min(span.end - begin, length);
    if (b >= e) continue;
    parts.push(sliceBytes(line, {begin: from, end: b}), make("mark", {}, sliceBytes(line, {begin: b, end: e})));
    from = e;
  }
  parts.push(sliceBytes(line, {begin: from, end: length}));
  return parts;
}

function showSide(side) {
  desk.classList.toggle("show-article", side === "article");
  desk.classList.toggle("show-question", side === "question");
  byId("show-article").setAttribute("aria-pressed", side === "article");
  byId("show-question").setAttribute("aria-pressed", side === "question");
}
byId("show-article").addEventListener("click", () => {
  showSide("article");
  articleBox.querySelector("mark")?.scrollIntoView({block: "center"});
});
byId("show-question").addEventListener("click", () => showSide("question"));

// Answers, shape by shape: each fills `box` and returns a function that gives the answer so far,
// or null while something is missing.

const keyOf = index => make("span", {class: "key", "aria-hidden": "true"}, index < 9 ? String(index + 1) : "");

function optionRows(question, box, type, changed) {
  const rows = shuffled(question.options).map((option, i) =>
    make("label", {class: "row"}, make("input", {type, name: "answer", value: option.id, "data-key": i + 1,
         onchange: changed}), keyOf(i), make("span", {}, option.text)));
  box.append(make("fieldset", {class: "rows"}, make("legend", {class: "hint"},
    type === "radio" ? "One is right" : "Take every one that is right"), ...rows));
  return () => {
    const given = [...box.querySelectorAll("input:checked")].map(input => input.value);
    return given.length ? given : null;
  };
}

const answerFields = {
  choose: (q, box, changed) => optionRows(q, box, "radio", changed),
  select: (q, box, changed) => optionRows(q, box, "checkbox", changed),

  sort(q, box, changed) {
    const order = shuffled(q.items.keys());
    box.append(make("div", {class: "rows"}, ...order.map(i =>
      make("fieldset", {class: "item"}, make("legend", {}, q.items[i].text),
        make("div", {class: "chips"}, ...q.classes.map(name =>
          make("label", {}, make("input", {type: "radio", name: `item${i}`, value: name, onchange: changed}),
            make("span", {}, name))))))));
    return () => {
      const given = q.items.map((_, i) => box.querySelector(`input[name="item${i}"]:checked`)?.value);
      return given.every(Boolean) ? given : null;
    };
  },

  match(q, box, changed) {
    const rights = shuffled(q.pairs.map(pair => pair.right));
    const selects = q.pairs.map(() => make("select", {onchange: changed}, make("option", {value: ""}, "Choose …"),
      ...rights.map(right => make("option", {value: right}, right))));
    box.append(make("div", {class: "rows"}, ...shuffled(q.pairs.keys()).map(i =>
      make("label", {class: "item"}, make("span", {}, q.pairs[i].left), selects[i]))));
    return () => selects.every(select => select.value) ? selects.map(select => select.value) : null;
  },

  order(q, box, changed) {
    let items = shuffled(q.items), moved = false;
    const list = make("ol", {class: "order"});
    const move = (i, by) => {
      [items[i], items[i + by]] = [items[i + by], items[i]];
      moved = true;
      draw();
      const row = list.children[i + by], buttons = row.querySelectorAll("button");
      (by < 0 ? [...buttons] : [...buttons].reverse()).find(button => !button.disabled)?.focus();
      say(`${items[i + by]}: place ${i + by + 1} of ${items.length}`);
      changed();
    };
    const draw = () => list.replaceChildren(...items.map((text, i) =>
      make("li", {class: "row"}, make("span", {class: "key"}, String(i + 1)), make("span", {}, text),
        make("button", {type: "button", "aria-label": `Move up: ${text}`, disabled: i === 0,
                        onclick: () => move(i, -1)}, "↑"),
        make("button", {type: "button", "aria-label": `Move down: ${text}`, disabled: i === items.length - 1,
                        onclick: () => move(i, 1)}, "↓"))));
    draw();
    box.append(make("p", {class: "hint"}, "Put them in order, the first at the top"), list);
    return () => items;
  },

  number(q, box, changed) {
    const input = make("input", {type: "text", inputmode: "decimal", id: "typed", autocomplete: "off", oninput: changed});
    box.append(make("label", {class: "hint", for: "typed"}, "Your number"),
      make("div", {class: "typed"}, input, q.unit ? make("span", {}, q.unit) : null));
    return () => readNumber(input.value);
  },

  text(q, box, changed) {
    const input = make("input", {type: "text", id: "typed", autocomplete: "off", spellcheck: "false", oninput: changed});
    box.append(make("label", {class: "hint", for: "typed"}, "Your answer"), input);
    return () => input.value.trim() ? input.value : null;
  },

  mark(q, box, changed) {
    const units = q.unit === "sentence" ? sentences[q.id] : passageWords(q.passage);
    let nothing = false;
    const none = q.none ? make("button", {type: "button", class: "row none", "aria-pressed": "false",
      onclick: () => {
        nothing = !nothing;
        if (nothing) buttons.forEach(button => button.setAttribute("aria-pressed", "false"));
        none.setAttribute("aria-pressed", nothing);
        changed();
      }}, q.none) : null;
    const buttons = units.map((unit, i) => make("button", {type: "button", "aria-pressed": "false",
      tabindex: i === 0 ? "0" : "-1",
      onclick: event => {
        const button = event.currentTarget;
        button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") !== "true");
        nothing = false;
        none?.setAttribute("aria-pressed", "false");
        changed();
      }}, sliceBytes(q.passage, unit)));
    const passage = make("div", {class: "passage", role: "group", "aria-label": "The passage to mark in"});
    let from = 0;
    units.forEach((unit, i) => {
      passage.append(sliceBytes(q.passage, {begin: from, end: unit.begin}), buttons[i]);
      from = unit.end;
    });
    passage.append(sliceBytes(q.passage, {begin: from, end: encoder.encode(q.passage).length}));
    passage.addEventListener("keydown", event => {
      const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
      const at = buttons.indexOf(document.activeElement);
      if (!step || at < 0) return;
      event.preventDefault();
      const next = buttons[Math.min(buttons.length - 1, Math.max(0, at + step))];
      buttons.forEach(button => button.tabIndex = button === next ? 0 : -1);
      next.focus();
    });
    box.append(make("p", {class: "hint"}, q.unit === "sentence" ? "Mark the sentence" : "Mark the words"), passage);
    if (none) box.append(none);
    return () => {
      const given = units.filter((_, i) => buttons[i].getAttribute("aria-pressed") === "true");
      return given.length || nothing ? given : null;
    };
  },
};

// For those who listen.
function say(text) { byId("progress").setAttribute("aria-label", text); }

function showProgress() {
  const open = round.at < round.questions.length && round.questions.length > 0;
  byId("progress").removeAttribute("aria-label");
  byId("progress").textContent = open ? `${round.at + 1} of ${round.questions.length}` : "";
}

function ask() {
  const question = round.questions[round.at];
  showProgress();
  showArticle(question, false);
  showSide("question");
  const box = make("div");
  const hint = make("p", {class: "hint", id: "sure-hint"},
    round.certainty ? "Right +1 +2 +3, wrong 0 −2 −6" : "");
  const names = round.certainty ? [["Guessing", "g"], ["Fairly", "f"], ["Certain", "c"]] : [["Check", "c"]];
  let given = () => null;
  const hand = names.map(([name, key], i) => make("button", {type: "button", class: "button", disabled: true,
    "aria-keyshortcuts": key, "data-hand": key, onclick: () => judge(question, given(), round.certainty ? i + 1 : 0)}, name));
  const changed = () => hand.forEach(button => button.disabled = given() === null);
  const form = make("form", {onsubmit: event => {
    event.preventDefault();
    (hand[1] ?? hand[0]).focus();
  }}, box, make("div", {class: "sure"}, round.certainty ? make("p", {}, "How sure are you?") : null, ...hand,
    make("button", {type: "button", class: "link", onclick: () => judge(question, null, 0)}, "Pass")), hint);
  questionBox.replaceChildren(make("p", {class: "kind"}, headings[question.kind] ?? "Question"),
    make("h2", {class: "stem", id: "stem"}, question.stem), form);
  given = answerFields[question.shape](question, box, changed);
  changed();
  focusOn(questionBox);
}

function focusOn(node) {
  node.focus({preventScroll: true});
  window.scrollTo(0, 0);
}

// The answer in words, for those who missed it.
function keyInWords(q) {
  switch (q.shape) {
    case "choose": case "select": return q.options.filter(o => o.right).map(o => o.text).join("; ");
    case "sort": return q.items.map(i => `${i.text} – ${i.class}`).join("; ");
    case "match": return q.pairs.map(p => `${p.left} – ${p.right}`).join("; ");
    case "order": return q.items.join(" → ");
    case "number": return `${q.value}${q.tolerance ? ` (± ${q.tolerance})` : ""}${q.unit ? ` ${q.unit}` : ""}`;
    case "text": return q.accept[0];
    default: return q.targets.length ? q.targets.map(t => sliceBytes(q.passage, t)).join("; ") : q.none;
  }
}

function answerList(q, given) {
  const row = (text, right, why, mine) => make("li", {class: right ? "was-right" : mine ? "was-wrong" : ""}, make("b", {}, text),
    mine ? make("span", {class: "yours"}, " (your answer)") : null, why ? make("span", {class: "why"}, why) : null);
  if (q.options) return q.options.map(o => row(o.text, Boolean(o.right), o.why, given?.includes(o.id)));
  if (q.shape === "sort") return q.items.map((item, i) => row(`${item.text} – ${item.class}`, true,
    [given && given[i] !== item.class ? `You said: ${given[i]}.` : "", item.why].filter(Boolean).join(" "), false));
  if (q.shape === "match") return q.pairs.map((pair, i) => row(`${pair.left} – ${pair.right}`, true,
    given && given[i] !== pair.right ? `You said: ${given[i]}.` : "", false));
  if (q.shape === "order") return q.items.map((item, i) => row(`${i + 1}. ${item}`, true,
    given && given[i] !== item ? `You had: ${given[i]}.` : "", false));
  return [row(keyInWords(q), true, "", false)];
}

function judge(question, given, certainty) {
  const share = given === null ? 0 : credit[question.shape](question, given);
  const marks = given === null ? 0 : marksFor(certainty, share);
  round.results.push({question, share, marks, certainty, passed: given === null});
  const word = given === null ? "Passed" : share === 1 ? "Right" : share > 0 ? "Partly right" : "Not this one";
  const shown = Number.isInteger(marks) ? marks : marks.toFixed(1);
  const points = given === null ? "" : ` ${marks > 0 ? "+" : marks < 0 ? "−" : ""}${String(shown).replace("-", "")} ${Math.abs(marks) === 1 ? "mark" : "marks"}`;
  const last = round.at + 1 === round.questions.length;
  const title = make("h3", {tabindex: "-1"}, make("span", {}, word), points);
  const quotes = (question.evidence ?? []).map(e => make("blockquote", {}, e.text));
  const next = make("button", {type: "button", class: "button main", onclick: () => {
    ++round.at;
    if (last) finish(); else ask();
  }}, last ? "See the result" : "Next");
  const passage = question.shape === "mark" ? make("p", {class: "passage"}, question.passage) : "";
  questionBox.replaceChildren(make("p", {class: "kind"}, headings[question.kind] ?? "Question"),
    make("h2", {class: "stem"}, question.stem), passage,
    make("div", {class: `verdict ${share === 1 ? "right" : given === null ? "" : "wrong"}`, role: "status"}, title,
      question.explanation ? make("p", {}, question.explanation) : null,
      question.debatable ? make("p", {}, "This is open to debate.") : null),
    make("ul", {class: "answers"}, ...answerList(question, given)),
    quotes.length ? make("div", {class: "quotes"}, make("p", {class: "hint"}, "In the article"), ...quotes) : "",
    make("div", {class: "actions"}, next));
  showArticle(question, true);
  next.focus({preventScroll: true});
  title.scrollIntoView({block: "nearest"});
}

// Between rounds there is no article.
function clearDesk() {
  round.questions = [];
  showProgress();
  articleBox.hidden = byId("tabs").hidden = true;
  desk.classList.remove("with-article");
  desk.classList.add("plain-round");
}

function finish() {
  const results = round.results, n = results.length;
  const right = results.filter(r => r.share === 1).length;
  const marks = results.reduce((sum, r) => sum + r.marks, 0);
  const most = n * markTable[round.certainty ? 3 : 0][0];
  const sure = results.filter(r => r.certainty === 3), sureRight = sure.filter(r => r.share === 1).length;
  const missed = results.filter(r => r.share < 1).map(r => r.question);
  clearDesk();
  const figure = (value, label) => make("div", {}, make("b", {}, String(value)), make("span", {}, label));
  const title = make("h2", {class: "headline", tabindex: "-1"},
    right === n ? `A clean page: all ${n} right` : right === 0 ? "Back to the copy: none right this time"
      : `${right} of ${n} right`);
  questionBox.replaceChildren(title, make("div", {class: "figures"}, figure(`${right} / ${n}`, "right"),
      figure(`${Math.round(marks * 10) / 10} / ${most}`.replace("-", "−"), "marks"),
      sure.length ? figure(`${sureRight} / ${sure.length}`, "right when certain") : null),
    make("ul", {class: "answers"}, ...results.map(r => make("li", {class: r.share === 1 ? "was-right" : ""},
      make("b", {}, r.question.stem), make("span", {class: "why"},
        r.share === 1 ? "Right" : `${r.passed ? "Passed" : r.share > 0 ? "Partly right" : "Missed"}. ${keyInWords(r.question)}`)))),
    make("div", {class: "actions"},
      missed.length ? make("button", {type: "button", class: "button main", onclick: () => begin(missed)},
        `Practise the ${missed.length} missed`) : null,
      make("button", {type: "button", class: "button", onclick: start}, "Play another round")));
  title.focus();
  window.scrollTo(0, 0);
}

function begin(questions) {
  byId("title").hidden = false;
  round.questions = questions;
  round.at = 0;
  round.results = [];
  ask();
}

function start() {
  const few = Math.min(10, playable.length);
  const certain = make("input", {type: "checkbox", id: "certain", checked: true});
  const play = count => {
    round.certainty = certain.checked;
    begin(shuffled(playable).slice(0, count));
  };
  const credits = [(pack.authors ?? []).map(a => a.name).join(", "), pack.license].filter(Boolean).join(" · ");
  clearDesk();
  byId("title").hidden = true;
  questionBox.replaceChildren(make("h2", {class: "headline"}, pack.title),
    make("p", {class: "hint"}, `${playable.length} ${playable.length === 1 ? "question" : "questions"}${credits ? ` · ${credits}` : ""}`),
    make("div", {class: "settings"}, make("label", {}, certain, make("span", {},
      "Ask how sure I am: right +1 +2 +3, wrong 0 −2 −6, so that it pays to be honest about doubt"))),
    make("div", {class: "actions"},
      make("button", {type: "button", class: "button main", id: "start", onclick: () => play(few)},
        playable.length > few ? `Play ${few} questions` : "Play"),
      playable.length > few ? make("button", {type: "button", class: "button", onclick: () => play(playable.length)},
        `Play all ${playable.length}`) : null),
    make("p", {class: "hint"}, "Keys: 1–9 choose, Tab and the arrows reach everything, G, F or C hand the answer in, Enter goes on. Looking back at the article is always free."));
}

// Digits choose an option, G F C hand in; never while something is being typed.
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input[type=text], select")) return;
  const option = questionBox.querySelector(`input[data-key="${CSS.escape(event.key)}"]`);
  const hand = questionBox.querySelector(`button[data-hand="${CSS.escape(event.key.toLowerCase())}"]`);
  if (option) {
    option.click();
    option.focus();
  } else if (hand && !hand.disabled) {
    hand.click();
  } else {
    return;
  }
  event.preventDefault();
});

start();
