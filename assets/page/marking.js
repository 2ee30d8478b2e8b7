// How answers are marked: the same rules as the program's quiz/marking.cpp.
const encoder = new TextEncoder(), decoder = new TextDecoder();

// Offsets in a pack count bytes of UTF-8.
const bytesBefore = (text, index) => encoder.encode(text.slice(0, index)).length;
const sliceBytes = (text, span) => decoder.decode(encoder.encode(text).subarray(span.begin, span.end));
const overlaps = (a, b) => a.begin < b.end && b.begin < a.end;

const around = new Set([...".,;:!?\"'()[]{}“”‘’‚„«»‹›…–—-"]);

// Words between white space, without the punctuation around them.
function passageWords(passage) {
  const words = [];
  for (const match of passage.matchAll(/\S+/gu)) {
    const letters = [...match[0]];
    let first = 0, last = letters.length;
    while (first < last && around.has(letters[first])) ++first;
    while (last > first && around.has(letters[last - 1])) --last;
    if (first === last) continue;
    const begin = bytesBefore(passage, match.index) + encoder.encode(letters.slice(0, first).join("")).length;
    words.push({begin, end: begin + encoder.encode(letters.slice(first, last).join("")).length});
  }
  return words;
}

const netShare = (hits, strays, wanted) => hits > strays && wanted ? (hits - strays) / wanted : 0;
const inPlace = (given, wanted, same) =>
  given.length === wanted.length ? wanted.filter((_, i) => same(i)).length / wanted.length : 0;

function foundWords(mark, given) {
  const words = passageWords(mark.passage);
  const onTarget = words.map(word => mark.targets.some(target => overlaps(target, word)));
  const marked = words.map(word => given.some(span => overlaps(span, word)));
  const strays = words.filter((_, i) =>
    marked[i] && !onTarget[i] && !onTarget[i + 1] && !onTarget[i - 1]).length;
  const hits = mark.targets.filter(target =>
    words.some((word, i) => marked[i] && overlaps(word, target))).length;
  return {hits, strays};
}

function foundSentences(mark, given) {
  const same = (a, b) => {
    const shared = Math.min(a.end, b.end) - Math.max(a.begin, b.begin);
    return shared > 0 && 2 * shared >= Math.max(a.end - a.begin, b.end - b.begin);
  };
  return {hits: mark.targets.filter(target => given.some(span => same(span, target))).length,
          strays: given.filter(span => !mark.targets.some(target => same(span, target))).length};
}

function typedForm(text, question) {
  let form = text.normalize("NFC");
  if (!question.case_matters) form = form.toLowerCase().replaceAll("ß", "ss");
  if (!question.accents_matter) form = form.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  return form.replace(/\s+/gu, " ").trim();
}

// "1,200 people" is 1200; "12 to 15" is no number.
function readNumber(text) {
  const parts = text.trim().replace(/^[$€£¥]\s*/u, "").match(/^([+-]?[\d.,]+)([^\d]*)$/u);
  if (!parts) return null;
  const digits = parts[1].replace(/[.,]+$/, "").replace(/^\+/, "");
  if (digits.includes(",") && !/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return null;
  const value = Number(digits.replaceAll(",", ""));
  return digits === "" || Number.isNaN(value) ? null : value;
}

// 0 to 1. What `given` is, shape by shape: ids, ids, classes, right sides, items in order, a
// number, a text, spans.
const credit = {
  choose: (q, given) => Number(q.options.some(o => o.right && given[0] === o.id)),
  select: (q, given) => netShare(q.options.filter(o => o.right && given.includes(o.id)).length,
                                 q.options.filter(o => !o.right && given.includes(o.id)).length,
                                 q.options.filter(o => o.right).length),
  sort: (q, given) => inPlace(given, q.items, i => given[i] === q.items[i].class),
  match: (q, given) => inPlace(given, q.pairs, i => given[i] === q.pairs[i].right),
  order: (q, given) => inPlace(given, q.items, i => given[i] === q.items[i]),
  number: (q, given) => Number(Math.abs(given - q.value) <=
    (q.tolerance ?? 0) + 1e-9 * Math.max(1, Math.abs(q.value))),
  text: (q, given) => Number(q.accept.some(a => typedForm(a, q) === typedForm(given, q))),
  mark: (q, given) => {
    if (!given.length) return Number(!q.targets.length && Boolean(q.none));
    if (!q.targets.length) return 0;
    const {hits, strays} = q.unit === "sentence" ? foundSentences(q, given) : foundWords(q, given);
    if (!q.none) return netShare(hits, strays, q.targets.length);
    return hits === q.targets.length && !strays ? 1 : 0.5;
  },
};

// Right and wrong, by certainty 0 (not asked) to 3.
const markTable = [[2, 0], [1, 0], [2, -2], [3, -6]];
const marksFor = (certainty, share) =>
  markTable[certainty][1] + share * (markTable[certainty][0] - markTable[certainty][1]);
