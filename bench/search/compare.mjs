// Ours beside Lunr and Pagefind on the same queries over the same leaflets: node compare.mjs SITE QUERIES
import {mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import vm from 'node:vm';
import lunr from 'lunr';
import * as pagefind from './pagefind.mjs';
const [site, file] = process.argv.slice(2);
const queries = readFileSync(file, 'utf8').split('\n').filter(l => l && !l.startsWith('#')).map(l => l.split('\t'));
const folder = l => l === 'en-GB' ? '' : l + '/';
const languages = [...new Set(queries.map(q => q[0]))];
const context = vm.createContext({});
vm.runInContext(readFileSync(site + '/search/engine.js', 'utf8'), context);
const score = {ours: 0, lunr: 0, pagefind: 0}, wrong = {ours: [], lunr: [], pagefind: []}, size = {ours: 0, lunr: 0, pagefind: 0};
const made = mkdtempSync(join(tmpdir(), 'pagefind-'));
await pagefind.index(resolve(site), made);
for (const language of languages) {
  const index = readFileSync(`${site}/search/${language}.js`, 'utf8');
  size.ours += gzipSync(index).length;
  vm.runInContext(`globalThis.leafpressIndex = (name, data) => { globalThis.engine = leafpressSearch(data); };\n${index}`, context);
  const docs = readdirSync(`${site}/${folder(language)}topics`).filter(n => n.endsWith('.json')).map(n => {
    const leaflet = JSON.parse(readFileSync(`${site}/${folder(language)}topics/${n}`, 'utf8'));
    return {id: leaflet.topic, title: leaflet.title, text: readFileSync(`${site}/${folder(language)}topics/${leaflet.topic}.txt`, 'utf8')};
  });
  const other = lunr(function () { this.ref('id'); this.field('title', {boost: 8}); this.field('text'); docs.forEach(doc => this.add(doc)); });
  size.lunr += gzipSync(JSON.stringify(other)).length;
  const third = await pagefind.open(made, language);
  size.pagefind += (await pagefind.sizes(made, language)).index;
  for (const [, words, topic] of queries.filter(q => q[0] === language && q[2] !== '*')) {
    const {hits} = context.engine.find(words);
    const ours = hits[0]?.address.replace(/.*topics.|.html$/g, '') ?? '-';
    const theirs = w => { try { return other.search(w)[0]?.ref; } catch { return undefined; } };
    const fuzzy = words.split(/\s+/).filter(Boolean).map(w => w.replace(/[:~^+-]/g, ' ').trim()).filter(Boolean).map(w => `${w} ${w}* ${w}~1`).join(' ');
    const found = theirs(words) ?? theirs(fuzzy) ?? '-';
    const last = (await third(words))?.replace(/.*topics.|.html$/g, '') ?? '-';
    for (const [name, answer] of [['ours', ours], ['lunr', found], ['pagefind', last]]) {
      if (answer === topic) score[name]++; else wrong[name].push(`${language} "${words}": ${answer}, not ${topic}`);
    }
  }
}
console.log(queries.filter(q => q[2] !== '*').length, 'queries', score, 'gzip', size);
for (const [name, answers] of Object.entries(wrong)) {
  console.log(`-- ${name}: ${answers.length}\n${answers.slice(0, 20).join('\n')}`);
}
