// The form of a file, made from the shapes that the reader of files goes by. What is changed is kept as a list of changes, and
// sent with the hash of the file as it was read: the preview writes them into the file only if nobody else has changed it.
(() => {
  'use strict';
  const own = '/.leafpress/';
  const file = decodeURIComponent(location.pathname).replace(/^\/edit\/?/, '');
  const most = 30 * 1024 * 1024;
  const $ = id => document.getElementById(id);
  const main = $('form');

  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.flat(Infinity).filter(child => child !== undefined));
    return made;
  };
  const button = (text, label, onclick, id) => element('button', { type: 'button', 'aria-label': label, onclick, id }, text);
  const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's');
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  const fileName = path => {
    const stem = path.split('/').at(-1).replace('.yaml', '');
    return stem === 'topic' ? 'Facts' : languages.of(stem);
  };
  const ofSite = { site: 'Name, welcome and other texts', glossary: 'Hard words', words: 'House style' };
  const siteFile = path => path === 'site.yaml'
    ? 'Phone numbers, languages and looks'
    : ofSite[path.split('/')[0]] + ', ' + languages.of(path.split('/')[1].replace('.yaml', ''));
  const words = key => key[0].toUpperCase() + key.slice(1).replace(/-/g, ' ');
  const get = async name => {
    const answer = await fetch(own + name);
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const say = text => { $('status').textContent = text; };

  // ---- all files

  async function showFiles() {
    say('Loading');
    const all = await get('form');
    document.title = 'Edit leaflets';
    document.querySelector('h1').textContent = 'Edit leaflets';
    document.querySelector('.back').replaceChildren(element('a', { href: '/' }, 'The site'));
    const link = (path, text) => element('li', {}, element('a', { href: '/edit/' + path }, text));
    const list = element('ul', { class: 'topics' });
    const show = wanted => {
      const found = all.topics.filter(topic => (topic.title + ' ' + topic.id).toLowerCase().includes(wanted.toLowerCase()));
      list.replaceChildren(...found.slice(0, 200).map(topic => element('li', {}, element('h3', {}, topic.title),
        element('ul', {}, topic.files.map(path => link(path, fileName(path)))))));
      say(count(found.length, 'leaflet'));
    };
    main.replaceChildren(
      element('label', { for: 'find' }, 'Find a leaflet'),
      element('input', { id: 'find', type: 'search', oninput: event => show(event.target.value) }),
      element('h2', {}, 'Leaflets'), list,
      element('h2', {}, 'The whole site'), element('ul', { class: 'topics' }, all.shared.map(path => link(path, siteFile(path)))));
    show('');
  }

  // ---- the form of one file

  let state;
  let value;
  let changes = [];
  let pending; // a text that is being typed
  const opened = new Set(); // what was asked for and is not in the file yet
  const open = new Set();

  const at = path => path.reduce((node, step) => node?.[step], value);
  const name = path => path.join('/');
  const isGroup = node => node !== null && typeof node === 'object';

  function shape(schema, node) {
    if (schema.if) return shape(node && 'part' in node ? schema.then : schema.else, node);
    const inner = schema.allOf?.[0].$ref;
    return inner ? { ...state.schema.definitions[inner.split('/').at(-1)], description: schema.description } : schema;
  }
  const choices = schema => schema.enum ?? schema.anyOf?.find(way => way.enum)?.enum;

  // The keys that come before one, the nearest first, so that it is written where it belongs.
  function after(path) {
    let schema = shape(state.schema, value);
    let node = value;
    for (const step of path) {
      if (schema.items) {
        schema = shape(schema.items, node?.[step]);
      } else {
        if (!isGroup(node) || !(step in node)) {
          const keys = Object.keys(schema.properties);
          return keys.slice(0, keys.indexOf(step)).reverse();
        }
        schema = shape(schema.properties[step], node[step]);
      }
      node = node?.[step];
    }
    return [];
  }

  function record(change) {
    const last = changes.at(-1);
    if (change.do === 'put' && last?.do === 'put' && name(last.path) === name(change.path)) last.value = change.value;
    else changes.push(change);
    showStatus();
  }

  function showStatus() {
    const number = changes.length + (pending ? 1 : 0);
    $('save').setAttribute('aria-disabled', String(number === 0));
    say(number ? count(number, 'change') + ' not saved' : 'All saved');
  }

  function put(path, text) {
    const order = after(path);
    let node = value;
    path.slice(0, -1).forEach((step, depth) => {
      node[step] ??= /^\d+$/.test(path[depth + 1]) ? [] : {};
      node = node[step];
    });
    node[path.at(-1)] = text;
    record({ do: 'put', path, value: text, after: order });
  }

  // As the server does it: what would be empty goes too.
  function remove(path) {
    let gone = path;
    while (gone.length > 1 && Object.keys(at(gone.slice(0, -1))).length === 1) gone = gone.slice(0, -1);
    const holder = at(gone.slice(0, -1));
    if (Array.isArray(holder)) holder.splice(Number(gone.at(-1)), 1);
    else delete holder[gone.at(-1)];
    record({ do: 'remove', path });
  }

  function flush() {
    if (!pending) return;
    const { path, field } = pending;
    pending = undefined;
    const text = field.read();
    const before = at(path);
    const holder = at(path.slice(0, -1));
    if (text === (before ?? '')) {
      showStatus();
    } else if (text === '' && !field.needed && isGroup(holder) && !Array.isArray(holder) && Object.keys(holder).length > 1) {
      remove(path);
    } else {
      put(path, text);
      nameIt(path, text);
    }
  }

  // A new item gets its id from its name.
  function nameIt(path, text) {
    const holder = at(path.slice(0, -1));
    if (holder?.id !== '' || !['name', 'title', 'action', 'term', 'question', 'label'].includes(path.at(-1))) return;
    const id = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '').split('-').slice(0, 4).join('-').slice(0, 64);
    if (!id) return;
    const idPath = [...path.slice(0, -1), 'id'];
    put(idPath, id);
    const input = $('f-' + name(idPath));
    if (input) input.value = id;
  }

  function change(what, focus, told) {
    flush();
    what();
    render(focus);
    if (told) say(told + '. ' + count(changes.length, 'change') + ' not saved');
  }

  // ---- fields

  const errors = path => element('div', { class: 'errors', id: 'e-' + name(path) });
  const hint = (path, schema) => schema.description
    ? element('p', { class: 'hint', id: 'h-' + name(path) }, schema.description) : undefined;
  const about = path => 'h-' + name(path) + ' e-' + name(path);

  function field(key, raw, path, needed) {
    const node = at(path);
    const schema = shape(raw, node);
    const label = words(key) + (needed ? ' (needed)' : '');
    if (schema.type === 'array') return list(label, schema, path);
    if (schema.properties) {
      return element('fieldset', { id: 'g-' + name(path) }, element('legend', {}, label), hint(path, schema), errors(path),
        group(schema, path));
    }
    return element('div', { class: 'field' }, element('label', { for: 'f-' + name(path) }, label), hint(path, schema),
      errors(path), control(schema, path, needed));
  }

  function control(schema, path, needed) {
    const kind = schema['x-kind'];
    const text = isGroup(at(path)) ? '' : at(path) ?? '';
    const listener = { needed };
    const typed = () => { pending = { path, field: listener }; showStatus(); };
    const common = { id: 'f-' + name(path), 'aria-describedby': about(path), oninput: typed, onchange: flush };
    let input;
    if (schema.enum || schema.type === 'boolean') {
      const all = schema.enum ?? ['true', 'false'];
      input = element('select', common, ...(all.includes(text) ? [] : [element('option', { value: text }, text || 'Choose')]),
        all.map(choice => element('option', { selected: choice === text }, choice)));
    } else if (kind === 'prose' || kind === 'phrase') {
      input = element('textarea', { ...common, rows: kind === 'prose' ? 4 : 2, 'data-kind': kind, onkeydown: keys });
      input.value = text;
      input.addEventListener('focus', () => tools(input));
    } else {
      const known = choices(schema);
      input = element('input', { ...common, type: 'text', list: known && 'l-' + name(path), spellcheck: kind === 'id' || known ? 'false' : undefined });
      input.value = text;
      if (known) input = [input, element('datalist', { id: 'l-' + name(path) }, known.map(choice => element('option', { value: choice })))];
    }
    const real = Array.isArray(input) ? input[0] : input;
    listener.read = () => {
      const now = kind === 'phrase' ? real.value.replace(/\s*\n\s*/g, ' ') : real.value;
      return schema.type === 'boolean' && now !== '' ? now === 'true' : schema.type === 'integer' && /^\d{1,9}$/.test(now) ? Number(now) : now.trimEnd();
    };
    const parts = [input].flat();
    if (kind === 'file') parts.push(upload(real));
    if (kind === 'words' && text) {
      parts.push(element('p', {}, element('a', { href: '/edit/' + state.file.replace(/[^/]*$/, '') + text }, 'Edit the words in this file')));
    }
    return parts;
  }

  function group(schema, path) {
    const node = at(path) ?? {};
    const parts = [];
    const absent = [];
    const required = schema.required ?? [];
    for (const [key, raw] of Object.entries(schema.properties)) {
      const below = [...path, key];
      const needed = required.includes(key);
      if (key in node || needed || opened.has(name(below))) parts.push(field(key, raw, below, needed));
      else absent.push([key, raw]);
    }
    const others = Object.keys(node).filter(key => !(key in schema.properties));
    if (others.length) parts.push(element('p', {}, 'The file also has ' + others.join(', ') + ', which this form does not know. It stays as it is.'));
    if (absent.length) parts.push(adder(absent, path));
    return parts;
  }

  function adder(absent, path) {
    const id = 'a-' + name(path);
    const select = element('select', { id }, absent.map(([key, raw]) =>
      element('option', { value: key }, words(key) + (raw.description ? ': ' + raw.description.slice(0, 80) : ''))));
    return element('p', { class: 'adder' }, element('label', { for: id }, path.length ? 'Something more' : 'A part that is not there yet'),
      select, button('Add', undefined, () => {
        const key = select.value;
        const below = [...path, key];
        const raw = absent.find(([each]) => each === key)[1];
        const isList = shape(raw).type === 'array';
        change(() => {
          opened.add(name(below));
          if (!path.length) open.add(key);
          if (isList) add(below, shape(raw));
        }, (path.length ? [] : ['d-' + key]).concat('f-' + name(below), 'f-' + name([...below, '0'])));
      }));
  }

  function skeleton(raw) {
    const schema = shape(raw);
    if (schema.type === 'array') return [skeleton(schema.items)];
    if (!schema.properties) return '';
    const keys = schema.required ?? schema.allOf?.[0].anyOf?.[0].required ?? Object.keys(schema.properties).slice(0, 1);
    return Object.fromEntries(keys.map(key => [key, skeleton(schema.properties[key])]));
  }

  function add(path, schema) {
    const items = at(path);
    const made = skeleton(schema.items);
    if (Array.isArray(items) && items.length) {
      record({ do: 'insert', path: [...path, String(items.length)], value: made });
      items.push(made);
    } else {
      put([...path, '0'], made);
    }
  }

  const firstText = node => isGroup(node)
    ? Object.entries(node).filter(([key]) => key !== 'id').concat(Object.entries(node)).map(([, each]) => firstText(each)).find(Boolean) ?? ''
    : String(node ?? '').slice(0, 40);

  function list(label, schema, path) {
    const items = at(path) ?? [];
    const one = label.replace(' (needed)', '');
    if (!Array.isArray(items)) return element('div', { class: 'field' }, element('p', {}, label + ' is no list in the file; write into the file to change it.'), errors(path));
    return element('fieldset', { id: 'g-' + name(path) }, element('legend', {}, label), hint(path, schema), errors(path),
      element('ol', {}, items.map((item, index) => {
        const below = [...path, String(index)];
        const which = 'item ' + (index + 1) + ' of ' + items.length + ' in ' + one + (firstText(item) ? ': ' + firstText(item) : '');
        const move = to => change(() => {
          record({ do: 'move', path: below, to });
          items.splice(to, 0, items.splice(index, 1)[0]);
        }, [(to < index ? 'up-' : 'down-') + name([...path, String(to)]), (to < index ? 'down-' : 'up-') + name([...path, String(to)])],
        'Now item ' + (to + 1) + ' of ' + items.length);
        const content = isGroup(item) && !Array.isArray(item)
          ? group(shape(schema.items, item), below)
          : [element('label', { for: 'f-' + name(below), class: 'unseen' }, 'Item ' + (index + 1) + ' of ' + one), control(shape(schema.items), below, true)];
        return element('li', {}, errors(below), element('div', { class: 'content' }, content),
          element('div', { class: 'moves', role: 'group', 'aria-label': 'Item ' + (index + 1) },
            index > 0 ? button('Up', 'Up: move ' + which, () => move(index - 1), 'up-' + name(below)) : undefined,
            index < items.length - 1 ? button('Down', 'Down: move ' + which, () => move(index + 1), 'down-' + name(below)) : undefined,
            button('Remove', 'Remove ' + which, () => change(() => remove(below),
              ['remove-' + name(below), 'remove-' + name([...path, String(index - 1)]), 'add-' + name(path), 'a-'], 'Removed'), 'remove-' + name(below))));
      })),
      button('Add', 'Add to ' + one, () => change(() => add(path, schema), ['f-' + name([...path, String(items.length)]), ...firstField(path, items.length)]), 'add-' + name(path)));
  }
  const firstField = (path, index) => [{ starts: 'f-' + name([...path, String(index)]) + '/' }];

  function upload(input) {
    const id = 'u-' + input.id;
    return element('p', { class: 'upload' }, element('label', { for: id }, 'or send a picture from this computer'),
      element('input', { id, type: 'file', accept: '.svg,.jpg,.jpeg,.png,.webp', onchange: async event => {
        const picture = event.target.files[0];
        if (!picture) return;
        if (picture.size > most) {
          notice('The picture has ' + Math.round(picture.size / 1048576) + ' MB, more than 30. Save it smaller: 2,400 pixels on the longer side are plenty.');
          return;
        }
        const answer = await send('picture?' + new URLSearchParams({ file: state.file, name: picture.name }), 'application/octet-stream', picture);
        if (!answer.ok) {
          notice(await answer.text());
          return;
        }
        notice();
        input.value = (await answer.json()).path;
        input.dispatchEvent(new Event('input'));
        flush();
        input.focus();
      } }));
  }

  // ---- the small Markdown of texts: tools stand behind the text that is being written

  const bar = element('p', { class: 'tools', role: 'group', 'aria-label': 'Marks in the text' });
  function tools(input) {
    if (bar.previousElementSibling === input) return;
    const insert = element('select', { 'aria-label': 'Link or number to put in' },
      ...[['Leaflets', state.topics.map(topic => ['[' + topic.title + '](topic:' + topic.id + ')', topic.title])],
        ['Hard words', state.terms.map(term => ['[' + term.title + '](term:' + term.id + ')', term.title])],
        ['Numbers and names', state.placeholders.map(key => ['{{' + key + '}}', key])]]
        .filter(([, all]) => all.length)
        .map(([label, all]) => element('optgroup', { label }, all.map(([mark, text]) => element('option', { value: mark }, text)))));
    bar.replaceChildren(
      button('B', 'Bold', () => wrap(input, '**')), button('I', 'Emphasis', () => wrap(input, '*')),
      ...(input.dataset.kind === 'prose' ? [button('List', 'List', () => lines(input))] : []),
      insert, button('Put in', 'Put in the link or number', () => type(input, insert.value)));
    input.after(bar);
  }
  function type(input, text, back = 0) {
    input.setRangeText(text, input.selectionStart, input.selectionEnd, 'end');
    input.setSelectionRange(input.selectionEnd - back, input.selectionEnd - back);
    input.dispatchEvent(new Event('input'));
    input.focus();
  }
  const wrap = (input, mark) => type(input, mark + input.value.slice(input.selectionStart, input.selectionEnd) + mark, mark.length);
  function lines(input) {
    const start = input.value.lastIndexOf('\n', input.selectionStart - 1) + 1;
    const chosen = input.value.slice(start, input.selectionEnd);
    input.setSelectionRange(start, input.selectionEnd);
    type(input, chosen.split('\n').map(line => '- ' + line.replace(/^- /, '')).join('\n'));
  }
  function keys(event) {
    const mark = (event.ctrlKey || event.metaKey) && { b: '**', i: '*' }[event.key];
    if (!mark) return;
    event.preventDefault();
    wrap(event.target, mark);
  }

  // ---- showing it all

  function render(focus = []) {
    const top = scrollY;
    const shown = state.schema;
    const parts = [];
    const absent = [];
    const single = [];
    const isPart = (raw, node) => { const schema = shape(raw, node); return schema.type === 'array' || schema.properties; };
    for (const [key, raw] of Object.entries(shown.properties)) {
      const needed = (shown.required ?? []).includes(key);
      if (!(key in value) && !needed && !opened.has(key)) { absent.push([key, raw]); continue; }
      const made = field(key, raw, [key], needed);
      if (!isPart(raw, value[key])) single.push(made);
      else {
        parts.push(element('details', { id: 'd-' + key, open: open.has(key), ontoggle: event => open[event.target.open ? 'add' : 'delete'](key) },
          element('summary', {}, element('h2', {}, words(key))), made));
      }
    }
    const others = Object.keys(value).filter(key => !(key in shown.properties));
    main.replaceChildren(...(state.shared ? [element('p', { class: 'shared' }, 'This file is shared content, from ' + state.shared
      + '. Save keeps a copy of your own that takes its place; the shared file stays as it is.')] : []),
    element('div', { id: 'found' }), ...single, ...parts,
      ...(others.length ? [element('p', {}, 'The file also has ' + others.join(', ') + ', which this form does not know. It stays as it is.')] : []),
      ...(absent.length ? [adder(absent, [])] : []));
    showFindings();
    showStatus();
    scrollTo(0, top);
    for (const id of focus) {
      const found = id.starts ? [...main.querySelectorAll('input, textarea, select')].find(each => each.id.startsWith(id.starts)) : $(id);
      if (found?.nodeName === 'DETAILS') { found.open = true; found.querySelector('summary').focus(); continue; }
      if (found) { found.closest('details')?.setAttribute('open', ''); found.focus(); break; }
    }
  }

  function showFindings() {
    const links = state.findings.map(finding => {
      let depth = finding.path.length;
      while (depth > 0 && !$('e-' + name(finding.path.slice(0, depth)))) depth--;
      const path = finding.path.slice(0, depth);
      const note = () => [element('strong', {}, words(finding.severity) + ': '), finding.message + '.', finding.help ? ' ' + words(finding.help) + '.' : ''];
      const box = depth ? $('e-' + name(path)) : undefined;
      box?.append(element('p', { class: finding.severity }, note()));
      const target = $('f-' + name(path)) ?? (depth ? $('g-' + name(path)) : undefined);
      if (finding.severity === 'error' && target?.id.startsWith('f-')) target.setAttribute('aria-invalid', 'true');
      return element('li', { class: finding.severity }, target
        ? element('a', { href: '#' + target.id, onclick: event => {
          event.preventDefault();
          target.closest('details')?.setAttribute('open', '');
          if (!target.matches('input, textarea, select')) target.setAttribute('tabindex', '-1');
          target.focus();
        } }, words(path.map(step => /^\d+$/.test(step) ? Number(step) + 1 : step).join(' ')) + ': ' + finding.message) : finding.message + '. ' + words(finding.help ?? ''));
    });
    $('found').replaceChildren(...(links.length ? [element('section', { class: 'found', 'aria-labelledby': 'findings' },
      element('h2', { id: 'findings' }, count(links.length, 'finding')), element('ul', {}, links))] : []));
  }

  function notice(...content) {
    $('notice').replaceChildren(...(content.length ? [element('div', {}, content.map(each => typeof each === 'string' ? element('p', {}, each) : each),
      button('Close', undefined, () => notice()))] : []));
  }

  const send = (where, type, body) => fetch(own + where, { method: 'POST', headers: { 'Content-Type': type }, body });

  let saving = false;
  async function save() {
    flush();
    if (!changes.length || saving) return;
    saving = true;
    const sent = changes;
    changes = []; // what is typed from now on is sent the next time
    const keep = (...why) => { changes = [...sent, ...changes]; showStatus(); notice(...why); };
    try {
      const answer = await send('form?' + new URLSearchParams({ file: state.file }), 'application/json', JSON.stringify({ hash: state.hash, changes: sent }));
      if (answer.ok) {
        state.hash = (await answer.json()).hash;
        notice();
        showStatus();
      } else {
        const why = await answer.text();
        keep('Nothing was saved. ' + why);
        if (answer.status === 409) conflict(why);
      }
    } catch (fault) {
      keep('Nothing was saved: the preview does not answer. Start it again, and save once more; your changes are still here.');
    } finally {
      saving = false;
    }
    if (!$('notice').firstChild) load().catch(() => {}); // its findings; they come again with the event of the save
  }

  function conflict(why) {
    notice(why ?? 'Someone else, or another window, has changed this file meanwhile.',
      'Your own changes are still here, in this window. Copy what you need, then load the file as it is now:',
      element('ul', {}, changes.map(each => element('li', {}, words(each.do) + ' ' + name(each.path) + (typeof each.value === 'string' ? ': ' + each.value : '')))),
      button('Load the file as it is now', undefined, () => { changes = []; pending = undefined; notice(); load(); }));
  }

  async function load() {
    const now = await get('form?' + new URLSearchParams({ file }));
    const focused = document.activeElement?.id;
    if (state && (changes.length || pending || saving)) {
      if (now.hash !== state.hash && !saving) { flush(); conflict(); }
      return;
    }
    const first = !state;
    if (!first && JSON.stringify(now) === JSON.stringify(state)) return;
    state = now;
    value = state.value;
    if (first) frame();
    if (value === undefined) {
      main.replaceChildren(element('p', {}, 'The file has errors that keep it from being read. Mend them in the file; this form comes by itself.'),
        ...state.findings.map(finding => element('pre', { tabindex: '0' }, finding.text)));
      $('save').hidden = true;
      return;
    }
    $('save').hidden = false;
    if (first && Object.keys(state.schema.properties).length === 1) open.add(Object.keys(state.schema.properties)[0]);
    if (document.activeElement?.matches?.('textarea, input') && !first) {
      const { selectionStart, selectionEnd } = document.activeElement;
      render([focused]);
      try { $(focused)?.setSelectionRange(selectionStart, selectionEnd); } catch (fault) { /* not a text */ }
    } else render(first ? [] : [focused]);
  }

  function frame() {
    const title = state.title ?? state.file;
    document.title = 'Edit: ' + title;
    document.querySelector('h1').textContent = title;
    $('files').replaceChildren(...(state.files ?? []).map(path => element('a', { href: '/edit/' + path, 'aria-current': path === state.file && 'page' },
      fileName(path))));
    if (state.page) {
      $('beside').hidden = false;
      $('beside').replaceChildren(element('p', {}, element('a', { href: '/' + state.page }, 'The page by itself')),
        element('iframe', { src: '/' + state.page, title: 'The page as it is saved' }));
    }
  }

  if (file === '') {
    showFiles();
    return;
  }
  $('save').addEventListener('click', save);
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') { event.preventDefault(); save(); }
  });
  addEventListener('beforeunload', event => { flush(); if (changes.length) event.preventDefault(); });
  let events;
  function listen() {
    events?.close();
    events = undefined;
    if (document.hidden) return;
    events = new EventSource(own + 'events');
    events.onmessage = () => load().catch(fault => notice(fault.message));
  }
  document.addEventListener('visibilitychange', listen);
  listen();
})();
