// What `stet export --to gift` wrote, read by gift-pegjs: node gift_peer.js MODULES PACK GIFT
const [modules, packFile, giftFile] = process.argv.slice(2);
const {parse} = require(`${modules}/gift-pegjs`);
const {readFileSync} = require("fs");
const pack = JSON.parse(readFileSync(packFile, "utf8"));
const items = parse(readFileSync(giftFile, "utf8"));
const bare = text => text.replace(/\s+/gu, "");
const byId = new Map(items.filter(item => item.id).map(item => [item.id, item]));
const types = {choose: ["MC", "TF"], select: ["MC"], sort: ["Matching"], match: ["Matching"], order: ["Matching"],
               number: ["Numerical"], text: ["Short"]};
let read = 0;
const fail = message => { console.log(message); process.exit(1); };
for (const question of pack.questions) {
  if (question.shape === "mark") continue;
  const item = byId.get(question.id) ?? fail(`${question.id} is missing`);
  if (!types[question.shape].includes(item.type)) fail(`${question.id} is ${item.type}`);
  if (bare(item.stem.text) !== bare(question.stem)) fail(`${question.id} asks: ${item.stem.text}`);
  if (item.type === "MC")
    question.options.forEach((option, i) => {
      const choice = item.choices[i];
      const right = choice.isCorrect || choice.weight > 0;
      if (bare(choice.text.text) !== bare(option.text) || right !== Boolean(option.right))
        fail(`${question.id}, option ${i + 1}: ${JSON.stringify(choice)}`);
    });
  ++read;
}
for (const article of pack.articles) byId.get(article.id) ?? fail(`the article ${article.id} is missing`);
console.log(`gift-pegjs read ${read} questions`);
