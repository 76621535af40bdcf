// Ours beside Lunr on the same queries over the same leaflets: node compare.mjs SITE QUERIES
import {readFileSync, readdirSync, existsSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import vm from 'node:vm';
import lunr from 'lunr';
const [site, file] = process.argv.slice(2);
const queries = readFileSync(file, 'utf8').split('\n').filter(l => l && !l.startsWith('#')).map(l => l.split('\t'));
const folder = l => l === 'en-GB' ? '' : l + '/';
const languages = [...new Set(queries.map(q => q[0]))];
const context = vm.createContext({});
vm.runInContext(readFileSync(site + '/search/engine.js', 'utf8'), context);
const score = {ours: 0, lunr: 0}, wrong = {ours: [], lunr: []}, size = {ours: 0, lunr: 0};
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
  for (const [, words, topic] of queries.filter(q => q[0] === language && q[2] !== '*')) {
    const {hits} = context.engine.find(words);
    const ours = hits[0]?.address.replace(/.*topics.|.html$/g, '') ?? '-';
    const theirs = w => { try { return other.search(w)[0]?.ref; } catch { return undefined; } };
    const fuzzy = words.split(/\s+/).filter(Boolean).map(w => w.replace(/[:~^+-]/g, ' ').trim()).filter(Boolean).map(w => `${w} ${w}* ${w}~1`).join(' ');
    const found = theirs(words) ?? theirs(fuzzy) ?? '-';
    for (const [name, answer] of [['ours', ours], ['lunr', found]]) {
      if (answer === topic) score[name]++; else wrong[name].push(`${language} "${words}": ${answer}, not ${topic}`);
    }
  }
}
console.log(queries.filter(q => q[2] !== '*').length, 'queries', score, 'gzip', size);
console.log(wrong.ours.join('\n'), '\n--lunr', wrong.lunr.length, '\n' + wrong.lunr.slice(0, 12).join('\n'));
