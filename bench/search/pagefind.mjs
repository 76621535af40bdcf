// Pagefind's own script over an index that its program made: outside of a browser, with its files from the disk.
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import * as pagefind from 'pagefind';

/** Indexes the leaflets of a site, and nothing else of it. */
export async function index(site, folder) {
  const {index: made} = await pagefind.createIndex({rootSelector: 'main'});
  const {errors} = await made.addDirectory({path: site, glob: '{topics,*/topics}/*.html'});
  errors.push(...(await made.writeFiles({outputPath: folder})).errors);
  await pagefind.close();
  if (errors.length) throw new Error(errors.join('; '));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
}

/** What readers fetch: once for the script and what it needs of a language, and all of that language's index. */
export async function sizes(folder, language) {
  const name = language.toLowerCase();
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'))).languages[name];
  const files = {};
  for (const kind of ['', 'index', 'fragment']) {
    for (const file of (await readdir(join(folder, kind), {withFileTypes: true})).filter(f => f.isFile())) {
      files[join(kind, file.name)] = (await readFile(join(folder, kind, file.name))).length;
    }
  }
  const sum = test => Object.keys(files).filter(test).reduce((all, file) => all + files[file], 0);
  return {
    program: sum(file => file === `wasm.${entry.wasm ?? 'unknown'}.pagefind`),
    index: sum(file => file.startsWith(`index/${name}_`) || file.startsWith('pagefind.' + entry.hash)),
    fragments: sum(file => file.startsWith(`fragment/${name}_`)),
  };
}

/** The sizes of the files that searches have fetched. */
export const fetched = [];

/** A search in one language: gives the address of the first leaflet. */
export async function open(folder, language) {
  globalThis.fetch = async url => {
    const file = await readFile(new URL(url.replace(/\?.*/, '')));
    fetched.push(file.length);
    return new Response(file);
  };
  globalThis.window ??= globalThis;
  globalThis.location ??= new URL('https://leaflets.example.org/');
  globalThis.document = {querySelector: () => ({getAttribute: () => language.toLowerCase()}), currentScript: null};
  const base = pathToFileURL(folder).href + '/';
  const script = await import(`${base}pagefind.js?${language}`);
  await script.options({basePath: base});
  await script.init();
  return async words => {
    const {results} = await script.search(words);
    return results.length ? (await results[0].data()).url : undefined;
  };
}
