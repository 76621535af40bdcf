// How much readers fetch to search a site in one language, gzipped: node sizes.mjs SITE LANGUAGE WORDS...
import {mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import lunr from 'lunr';
import * as pagefind from './pagefind.mjs';
const [site, language, ...queries] = process.argv.slice(2);
const gzipped = file => gzipSync(readFileSync(join(site, file))).length;
const kb = bytes => Math.round(bytes / 1000);
const parts = readdirSync(join(site, 'search')).filter(name => name.startsWith(language + '-')).map(name => gzipped('search/' + name));
const sum = all => all.reduce((a, b) => a + b, 0);
console.log('ours: scripts', kb(gzipped('search/engine.js') + gzipped('search/search.js')), 'first', kb(gzipped(`search/${language}.js`)),
  'further', kb(sum(parts)), 'in', parts.length, 'largest', kb(Math.max(0, ...parts)));

const pages = readdirSync(join(site, 'topics')).filter(name => name.endsWith('.html'));
const made = mkdtempSync(join(tmpdir(), 'pagefind-'));
await pagefind.index(resolve(site), made);
const size = await pagefind.sizes(made, language);
console.log('pagefind: script', kb(gzipSync(readFileSync(join(made, 'pagefind.js'))).length), 'program', kb(size.program), 'index', kb(size.index),
  'fragments', kb(size.fragments));
const first = await pagefind.open(made, language);
for (const words of queries) {
  pagefind.fetched.length = 0;
  await first(words);
  console.log(`pagefind for "${words}":`, kb(sum(pagefind.fetched)), 'more in', pagefind.fetched.length, 'files');
}

const other = lunr(function () {
  this.ref('id');
  this.field('title', {boost: 8});
  this.field('text');
  for (const page of pages) {
    const main = readFileSync(join(site, 'topics', page), 'utf8').replace(/^[^]*<main/, '<main').replace(/<\/main>[^]*$/, '');
    const title = /<h1[^>]*>([^]*?)<\/h1>/.exec(main)?.[1] ?? '';
    this.add({id: page, title, text: main.replace(/<[^>]*>/g, ' ')});
  }
});
console.log('lunr: script', kb(gzipSync(readFileSync(new URL(import.meta.resolve('lunr')))).length), 'index', kb(gzipSync(JSON.stringify(other)).length));
