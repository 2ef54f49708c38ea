// Times a prose linter on the texts of two files, one text a line: node prose.mjs TOOL GOOD POOR WARM SECONDS
import { readFileSync } from 'node:fs';

const [tool, goodFile, poorFile, warm, seconds] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const start = performance.now();
const tools = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { text: alex } = await import('alex');
    return (text) => alex(text).messages.length;
  },
  retext: async () => {
    const { retext } = await import('retext');
    const plugins = ['equality', 'intensify', 'passive', 'readability', 'simplify'];
    let processor = retext();
    for (const plugin of plugins) {
      processor = processor.use((await import('retext-' + plugin)).default);
    }
    processor = processor.freeze();
    return (text) => processor.processSync(text).messages.length;
  },
};
const check = await tools[tool]();
const good = lines(goodFile);
const poor = lines(poorFile);
check(good[0]);
const first = performance.now() - start;
const flagged = (texts) => texts.filter((text) => check(text) > 0).length;
const onGood = flagged(good);
const onPoor = flagged(poor);
const all = [...good, ...poor];
/** Objectives a second, over so many seconds. */
const rateOver = (length) => {
  let done = 0;
  const from = performance.now();
  while (performance.now() - from < length * 1000) {
    check(all[done++ % all.length]);
  }
  return done / ((performance.now() - from) / 1000);
};
rateOver(warm);
const rate = rateOver(seconds);
console.log([tool, rate.toFixed(0), first.toFixed(0), onGood, onPoor].join('\t'));
