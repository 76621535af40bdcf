// What the preview adds to a page: it shows changes in place, faults above the last good page, and a bar with what is known
// of the leaflet. Everything stands in a shadow tree, so neither the page's styles nor these reach the other.
(() => {
  'use strict';
  const own = '/.leafpress/';
  let version = Number(document.currentScript.dataset.version);
  let path = location.pathname.slice(1);
  if (path === '' || path.endsWith('/')) path += 'index.html';
  const query = (name, more) => own + name + '?' + new URLSearchParams({ page: path, ...more });
  const json = async (name, more) => (await fetch(query(name, more))).json();

  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.filter(child => child !== undefined));
    return made;
  };
  const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's');

  const host = element('leafpress-preview');
  const root = host.attachShadow({ mode: 'open' });
  const bar = element('div', { class: 'bar', role: 'region', 'aria-label': 'Preview', lang: 'en', dir: 'ltr' });
  const overlay = element('div', { class: 'overlay', role: 'alertdialog', 'aria-label': 'Faults', hidden: true, lang: 'en', dir: 'ltr' });
  const panel = element('div', { class: 'panel', role: 'dialog', hidden: true, lang: 'en', dir: 'ltr' });
  const frame = element('div', { class: 'frame', hidden: true });
  root.append(element('link', { rel: 'stylesheet', href: own + 'preview.css' }), frame, overlay, panel, bar);
  document.body.append(host);
  host.style.display = 'block';
  host.style.height = '3.5rem'; // so that the bar covers nothing at the end of the page

  // In place: what stays the same keeps its elements, and with them focus, open details and the place on the screen.
  const key = node => node.nodeType === 1
    ? node.nodeName + '#' + node.id + (node.nodeName === 'DETAILS' ? node.querySelector('summary')?.textContent : '')
    : String(node.nodeType);
  const same = (one, other) => one.isEqualNode(other);

  function morph(from, to) {
    if (from.nodeType !== 1) {
      if (from.data !== to.data) from.data = to.data;
      return;
    }
    for (const { name } of [...from.attributes]) {
      if (!to.hasAttribute(name) && !(name === 'open' && from.nodeName === 'DETAILS')) from.removeAttribute(name);
    }
    for (const { name, value } of to.attributes) {
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
    morphChildren(from, [...to.childNodes]);
  }

  function morphChildren(parent, to) {
    let old = [...parent.childNodes].filter(node => node !== host);
    while (old.length && to.length && same(old[0], to[0])) { old.shift(); to.shift(); }
    while (old.length && to.length && same(old.at(-1), to.at(-1))) { old.pop(); to.pop(); }
    const after = old.length ? old.at(-1).nextSibling : to.length ? following(parent, to) : null;
    for (const next of to) {
      const at = old.findIndex(node => key(node) === key(next));
      if (at < 0) {
        parent.insertBefore(document.importNode(next, true), old[0] ?? after);
      } else {
        old.splice(0, at).forEach(node => node.remove());
        morph(old.shift(), next);
      }
    }
    old.forEach(node => node.remove());
  }

  // Where new nodes go when none of the old ones are to be replaced: before those that are the same at the end.
  function following(parent, to) {
    let behind = 0;
    for (let node = to.at(-1).nextSibling; node; node = node.nextSibling) behind++;
    const kept = [...parent.childNodes].filter(node => node !== host);
    return kept[kept.length - behind] ?? (parent === document.body ? host : null);
  }

  function showPage(text) {
    const next = new DOMParser().parseFromString(text, 'text/html');
    next.querySelectorAll('script[src^="/.leafpress/"]').forEach(script => script.remove());
    document.title = next.title;
    for (const name of ['lang', 'dir']) {
      const value = next.documentElement.getAttribute(name);
      if (value !== null) document.documentElement.setAttribute(name, value);
    }
    morphChildren(document.body, [...next.body.childNodes]);
  }

  function loadStyles() {
    document.querySelectorAll('link[rel="stylesheet"]').forEach(link => {
      const again = link.cloneNode();
      again.href = link.getAttribute('href').replace(/\?.*/, '') + '?' + version;
      again.addEventListener('load', () => link.remove());
      link.after(again);
    });
  }

  // One update at a time; what comes meanwhile is one more.
  let busy = false;
  let again = false;
  async function update(style) {
    if (busy) { again = true; return; }
    busy = true;
    try {
      do {
        again = false;
        const page = await fetch(location.pathname);
        const text = await page.text();
        const state = await json('state');
        const isFaulty = state.faultsCount > 0;
        if (!isFaulty && page.headers.get('Content-Type').startsWith('text/html')) showPage(text);
        if (style) loadStyles();
        showFaults(state);
        showBar(state);
        if (!isFaulty) await showPrints(state);
        host.dataset.version = state.version;
        host.dataset.state = isFaulty ? 'faulty' : 'good';
      } while (again);
    } catch (fault) {
      host.dataset.state = 'away';
      bar.classList.add('away');
    } finally {
      busy = false;
    }
  }

  const card = finding => {
    const [place, ...rest] = finding.text.split('\n');
    const head = finding.editor
      ? element('a', { href: finding.editor, title: 'Open in Visual Studio Code' }, finding.place)
      : element('span', {}, finding.place);
    const what = place.startsWith(finding.place) ? place.slice(finding.place.length + 2) : place;
    const help = rest.filter(line => line.startsWith('  help: ')).map(line => line.slice(8)).join(' ');
    const excerpt = rest.filter(line => !line.startsWith('  help: ')).join('\n');
    return element('li', { class: finding.severity }, element('p', { class: 'place' }, head),
      element('p', { class: 'what' }, what),
      excerpt ? element('pre', {}, excerpt) : undefined,
      help ? element('p', { class: 'help' }, help) : undefined);
  };
  const more = (shown, all) => all > shown ? [element('p', {}, 'and ' + (all - shown) + ' more')] : [];

  function showFaults(state) {
    overlay.hidden = state.faultsCount === 0;
    if (overlay.hidden) return;
    overlay.replaceChildren(element('div', { class: 'sheet' },
      element('button', { class: 'close', onclick: () => { overlay.hidden = true; } }, 'Look at the page'),
      element('h2', {}, count(state.faultsCount, 'error')),
      element('p', {}, 'The page below is as it was before. This goes away by itself when the next save is good.'),
      element('ul', {}, ...state.faults.map(card)), ...more(state.faults.length, state.faultsCount)));
  }

  let shown = {};
  let prints = { prints: [], findings: [] };
  function showBar(state) {
    shown = state;
    bar.classList.remove('away');
    const own = state.findings.length + prints.findings.length;
    const all = [...state.findings, ...prints.findings, ...state.shared];
    const worst = ['error', 'warning', 'info'].find(severity => all.some(finding => finding.severity === severity));
    bar.replaceChildren(
      element('strong', {}, 'Preview'),
      element('span', { class: 'title' }, state.title ?? document.title),
      element('button', { class: 'findings ' + (worst ?? 'fine'), onclick: showFindings },
        (own ? count(own, 'finding') : 'No findings') + (state.shared.length ? ', ' + state.shared.length + ' of the site' : '')),
      ...(state.edit && top === self ? [element('a', { class: 'edit', href: '/' + state.edit }, 'Edit')] : []),
      element('button', { class: 'explain', 'aria-pressed': String(explaining), onclick: toggleExplain }, 'Explain'),
      ...(state.languages.length > 1 ? [element('select', { 'aria-label': 'Language', onchange: event => { location.pathname = '/' + event.target.value; } },
        ...state.languages.map(language => element('option', { value: language.path, selected: language.here }, language.name)))] : []),
      ...(state.status ? [element('span', { class: 'chip' }, state.status)] : []),
      ...(state.words ? [element('span', {}, count(state.words, 'word'))] : []),
      ...(state.reading ? [element('span', {}, state.reading)] : []),
      ...(prints.prints.length ? [element('span', { class: 'prints' }, 'Pages: ', ...prints.prints.map(printLink))] : []));
  }

  // As the page calls them.
  const names = { essentials: 'one sheet', a4: 'A4', 'tri-fold': 'folded' };

  function printLink(print) {
    const name = names[print.format] ?? print.format.replace('-', ' ');
    return print.path
      ? element('a', { href: '/' + print.path, onclick: openPrint, title: 'PDF, ' + Math.ceil(print.bytes / 1024) + ' KB' },
        name + ' ' + print.sides)
      : element('span', { class: 'error' }, name + ' does not fit');
  }

  async function showPrints(state) {
    if (!state.topic) return;
    const before = JSON.stringify(prints.prints);
    prints = await json('prints');
    showBar(state);
    if (!panel.hidden && panel.dataset.kind === 'findings') showFindings();
    // Until they are set for the first time the page does not know how large they are.
    if (JSON.stringify(prints.prints) !== before) showPage(await (await fetch(location.pathname)).text());
    const print = frame.querySelector('iframe');
    if (print) print.src = print.getAttribute('src');
  }

  function openPanel(kind, label, ...content) {
    panel.hidden = false;
    panel.dataset.kind = kind;
    panel.setAttribute('aria-label', label);
    panel.replaceChildren(element('button', { class: 'close', onclick: () => { panel.hidden = true; } }, 'Close'),
      element('h2', {}, label), ...content);
  }

  function showFindings() {
    const own = [...shown.findings, ...prints.findings];
    const list = findings => element('ul', {}, ...findings.map(card));
    openPanel('findings', 'Findings',
      ...(shown.topic ? [element('h3', {}, 'This leaflet'), own.length ? list(own) : element('p', {}, 'None.')] : []),
      ...(shown.shared.length ? [element('h3', {}, 'The whole site'), list(shown.shared)] : []),
      ...(shown.elsewhere.length ? [element('h3', {}, 'Other leaflets'), element('ul', { class: 'plain' }, ...shown.elsewhere.map(other =>
        element('li', {}, other.path ? element('a', { href: '/' + other.path }, other.topic) : other.topic, ': ',
          [other.errors ? count(other.errors, 'error') : '', other.warnings ? count(other.warnings, 'warning') : ''].filter(Boolean).join(', ')))),
        ...more(shown.elsewhere.length, shown.elsewhereCount)] : []));
  }

  function openPrint(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const href = event.currentTarget.getAttribute('href');
    frame.hidden = false;
    frame.replaceChildren(
      element('button', { class: 'close', onclick: () => { frame.hidden = true; frame.replaceChildren(); } }, 'Close'),
      element('a', { href, target: '_blank' }, 'In a tab of its own'),
      element('iframe', { src: href, title: 'The leaflet as PDF' }));
  }

  // Explain: from an element to the lines that its words stand in.
  let explaining = false;
  const mark = element('div', { class: 'mark', hidden: true });
  root.append(mark);
  function toggleExplain() {
    explaining = !explaining;
    mark.hidden = true;
    document.documentElement.style.cursor = explaining ? 'help' : '';
    showBar(shown);
  }
  const words = node => node.textContent.replace(/\s+/g, ' ').trim();
  document.addEventListener('mouseover', event => {
    if (!explaining || event.target === host) return;
    const box = event.target.getBoundingClientRect();
    mark.hidden = false;
    for (const side of ['left', 'top', 'width', 'height']) mark.style[side] = box[side] + 'px';
  });
  document.addEventListener('click', async event => {
    if (!explaining || event.target === host) return;
    event.preventDefault();
    event.stopPropagation();
    const part = event.target.closest('section')?.querySelector('h2[id]')?.id ?? '';
    let places = [];
    const block = event.target.closest('p, li, h1, h2, h3, h4, dt, dd, td, th, figcaption, summary, blockquote');
    for (const node of new Set([event.target, block])) {
      const text = node && !places.length ? words(node).slice(0, 1000) : '';
      if (text) places = (await json('explain', { text, part })).places;
    }
    openPanel('explain', 'Where this comes from',
      places.length
        ? element('ul', {}, ...places.map(place => element('li', {},
          element('p', { class: 'place' }, place.editor ? element('a', { href: place.editor }, place.place) : place.place),
          element('p', { class: 'what' }, place.text.length > 160 ? place.text.slice(0, 160) + '…' : place.text))))
        : element('p', {}, 'No text of this leaflet or of the site has these words. Leafpress adds them, or works them out from facts in topic.yaml and site.yaml.'),
      element('p', { class: 'note' }, 'Found by the words themselves: where the same words stand twice, both places are named.'));
  }, true);

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    if (explaining) toggleExplain();
    else if (!panel.hidden) panel.hidden = true;
    else overlay.hidden = true;
  });

  // A browser opens six connections to a server at most, so only pages that are seen keep one.
  let events;
  function listen() {
    events?.close();
    events = undefined;
    if (document.hidden) return;
    events = new EventSource(own + 'events');
    events.onmessage = message => {
      const news = JSON.parse(message.data);
      if (news.version === version && host.dataset.state && host.dataset.state !== 'away') return;
      version = news.version;
      update(news.style);
    };
    events.onerror = () => { host.dataset.state = 'away'; bar.classList.add('away'); };
  }
  document.addEventListener('visibilitychange', listen);
  listen();
})();
