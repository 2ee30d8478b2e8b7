// node wink.mjs PEER_FOLDER PASSES FILE...: times wink-nlp on the files (tokens, sentences, parts
// of speech, named entities) and prints one JSON object: the bytes, and the seconds of each pass.
// PEER_FOLDER holds node_modules. Start-up and reading of files are not in the figures.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, passes, ...files] = process.argv.slice(2);
const require = createRequire(path.resolve(folder) + '/');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
const its = nlp.its;

const texts = files.map((file) => fs.readFileSync(file, 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

let found = 0;
function seconds() {
  const begin = process.hrtime.bigint();
  for (const text of texts) {
    const doc = nlp.readDoc(text);
    found += doc.tokens().out(its.pos).length;
    found += doc.entities().out(its.detail).length;
    found += doc.sentences().length();
  }
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

const times = Array.from({ length: Number(passes) }, seconds);
console.log(JSON.stringify({ bytes, found, seconds: times }));
