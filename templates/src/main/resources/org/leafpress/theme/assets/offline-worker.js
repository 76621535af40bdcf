// Answers for pages that a reader has saved. The site itself always comes first; a saved page is shown only where the site cannot
// be reached, and says at the top since when it has not been fetched: its advice may be out of date.
const prefix = `leafpress ${registration.scope} `;
const here = () => caches.open(prefix + version);
const bare = url => url.split(/[?#]/)[0];
/** Nothing with a query: what somebody has searched for is not kept. */
const isOurs = url => url.startsWith(registration.scope) && !url.includes('?');

const stamped = async response => {
  const headers = new Headers(response.headers);
  ['content-encoding', 'content-length'].forEach(name => headers.delete(name));
  headers.set('x-saved', new Date().toISOString());
  return new Response(await response.blob(), {headers});
};
const save = async (cache, url) => {
  const response = await fetch(url, {cache: 'no-cache'});
  if (response.ok) {
    await cache.put(url, await stamped(response));
  }
};
const noted = async saved => {
  if (!saved.headers.get('content-type')?.startsWith('text/html')) {
    return saved;
  }
  const html = await saved.text();
  const language = html.match(/<html lang="([^"]+)"/)[1];
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(new Date(saved.headers.get('x-saved')));
  const note = (notes[language] ?? Object.values(notes)[0]).replace('#', day);
  return new Response(html.replace(/<main[^>]*>/, main => `${main}<p class="status" role="alert">${note}</p>`), {headers: saved.headers});
};
const answer = async event => {
  const url = bare(event.request.url);
  const cache = await here();
  const saved = await cache.match(url);
  try {
    const response = await fetch(event.request);
    if (saved && response.ok) {
      const copy = response.clone();
      event.waitUntil(stamped(copy).then(fresh => cache.put(url, fresh)));
    } else if (saved && response.status < 500) {
      event.waitUntil(cache.delete(url)); // it is gone
    }
    if (!saved || response.status < 500) {
      return response;
    }
  } catch (failure) {
    if (!saved) {
      throw failure;
    }
  }
  return noted(saved);
};

addEventListener('fetch', event => {
  if (event.request.method === 'GET' && isOurs(event.request.url)) {
    event.respondWith(answer(event));
  }
});
addEventListener('message', event => event.waitUntil((async () => {
  const cache = await here();
  await Promise.all(event.data.map(bare).filter(isOurs).map(url => save(cache, url)));
  event.ports[0].postMessage('saved');
})()));
addEventListener('install', () => skipWaiting());
// The site has changed: what was saved before is fetched anew, or kept with its day where that fails.
addEventListener('activate', event => event.waitUntil((async () => {
  const cache = await here();
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== prefix + version) {
      const old = await caches.open(name);
      for (const {url} of await old.keys()) {
        await save(cache, url).catch(async () => cache.put(url, await old.match(url)));
      }
      await caches.delete(name);
    }
  }
  await clients.claim();
})()));
