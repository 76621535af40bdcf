// Finds leaflets while the reader types. The index is fetched when the box is first used; without this script, or without
// the index, the form leads to the A to Z. A combobox with a list, as the ARIA Authoring Practices have it.
(() => {
  const MOST_SUGGESTED = 7;
  const MOST_SHOWN = 50;
  const form = document.querySelector('form.search');
  const box = form.elements.q;
  const alarm = document.querySelector('.search-alarm');
  const advice = document.querySelector('main > .emergency-note');
  const status = document.querySelector('.search-status');
  const list = document.querySelector('.search-list');
  const results = document.querySelector('.search-results');
  const here = new URL('.', document.currentScript.src);
  const files = new Map();
  let engine, active = -1;

  globalThis.leafpressIndex = (name, data) => files.set(name, {...data, name});
  const script = name => new Promise((done, failed) => {
    const element = document.createElement('script');
    element.src = new URL(name, here);
    element.addEventListener('load', () => done(files.get(name)));
    element.addEventListener('error', failed);
    document.head.append(element);
  });
  const open = async () => {
    const [, data] = await Promise.all([script('engine.js'), script(document.documentElement.lang + '.js')]);
    return leafpressSearch(data);
  };
  /** What could not be fetched is fetched again when it is next needed. */
  const opened = () => engine ??= open().catch(failure => {
    engine = undefined;
    throw failure;
  });
  const find = async query => {
    const ready = await opened();
    const lacking = await Promise.allSettled(ready.lacks(query).map(script));
    lacking.map(({value}) => value).filter(file => file && ready.lacks(query).includes(file.name)).forEach(ready.add);
    return ready.find(query);
  };

  const warn = emergency => {
    if (advice && emergency !== alarm.hasChildNodes()) {
      alarm.replaceChildren(...emergency ? [advice.cloneNode(true)] : []);
    }
  };
  const titled = (element, hit) => {
    element.textContent = hit.title;
    if (hit.language) {
      element.lang = hit.language;
      element.dir = 'auto';
    }
    return element;
  };
  const draft = hit => hit.draft ? [' (' + hit.draft + ')'] : [];

  const mark = number => {
    active = number;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', i === active));
    if (active < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({block: 'nearest'});
    }
  };
  const show = hits => {
    list.replaceChildren(...hits.slice(0, MOST_SUGGESTED).map((hit, i) => {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      option.id = 'found-' + i;
      option.dataset.to = new URL('../' + hit.address, here);
      option.append(titled(document.createElement('span'), hit), ...draft(hit));
      return option;
    }));
    list.hidden = !hits.length;
    box.setAttribute('aria-expanded', !list.hidden);
    mark(-1);
  };
  const say = (query, count) => {
    status.textContent = !query ? ''
      : count ? form.dataset.found.replace('#', count) : form.dataset.none.replace('#', () => query);
  };
  const suggest = async () => {
    const query = box.value.trim();
    const {hits, emergency} = query ? await find(query) : {hits: [], emergency: false};
    if (query === box.value.trim()) {
      warn(emergency);
      show(document.activeElement === box ? hits : []);
      say(query, hits.length);
    }
  };
  const answer = async query => {
    const {hits, emergency} = await find(query);
    warn(emergency);
    say(query, hits.length);
    results.replaceChildren(...hits.slice(0, MOST_SHOWN).map(hit => {
      const item = document.createElement('li');
      const link = titled(document.createElement('a'), hit);
      link.href = new URL('../' + hit.address, here);
      const summary = document.createElement('p');
      summary.textContent = hit.summary;
      item.append(link, ...draft(hit), summary);
      return item;
    }));
  };

  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', list.id);
  box.addEventListener('focus', () => { opened().catch(() => {}); });
  box.addEventListener('input', () => { suggest().catch(() => show([])); });
  box.addEventListener('blur', () => show([]));
  box.addEventListener('keydown', event => {
    const last = list.children.length - 1;
    if (event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' && last >= 0) {
      mark(active < last ? active + 1 : -1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      mark(active < 0 ? last : active - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      show([]);
    } else if (event.key === 'Enter' && active >= 0) {
      location.assign(list.children[active].dataset.to);
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[data-to]');
    if (option) {
      location.assign(option.dataset.to);
    }
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (box.value.trim()) {
      const page = new URL(form.dataset.page, location);
      page.searchParams.set('q', box.value.trim());
      location.assign(page);
    } else {
      box.focus();
    }
  });
  const asked = new URLSearchParams(location.search).get('q')?.trim().slice(0, box.maxLength);
  if (results && asked) {
    box.value = asked;
    answer(asked).catch(() => location.replace(form.action));
  }
})();
