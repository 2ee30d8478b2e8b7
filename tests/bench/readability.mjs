// node readability.mjs PEER_FOLDER PASSES FILE...: times @mozilla/readability on linkedom over the
// pages and prints one JSON object: the seconds of each pass. PEER_FOLDER holds node_modules.
// Start-up and reading of files are not in the figures.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, passes, ...files] = process.argv.slice(2);
const require = createRequire(path.resolve(folder) + '/');
const { parseHTML } = require('linkedom');
const { Readability } = require('@mozilla/readability');
const pages = files.map((file) => fs.readFileSync(file, 'utf8'));

let found = 0;
function seconds() {
  const begin = process.hrtime.bigint();
  for (const page of pages) {
    try {
      found += new Readability(parseHTML(page).document).parse()?.textContent.length ?? 0;
    } catch {
      found += 1; // pages that linkedom can't take
    }
  }
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

const times = Array.from({ length: Number(passes) }, seconds);
console.log(JSON.stringify({ found, seconds: times }));
