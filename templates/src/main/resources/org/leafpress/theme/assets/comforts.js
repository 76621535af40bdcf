// Adds what only a browser can do: print the page, copy its address, read it aloud, save it. Without it nothing is missing.
(() => {
  const prints = document.querySelector('.prints');
  const words = prints.dataset;
  const row = document.createElement('p');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const add = (name, act) => {
    const button = document.createElement('button');
    button.textContent = words[name];
    button.addEventListener('click', () => act(button));
    row.insertBefore(button, status);
    return button;
  };
  row.append(status);
  prints.append(row);
  add('print', () => print());
  if (navigator.clipboard) {
    add('copy', async () => {
      await navigator.clipboard.writeText(document.querySelector('link[rel=canonical]').href);
      status.textContent = words.copied;
    });
  }

  if (words.save && navigator.serviceWorker) {
    const worker = new URL('offline.js', document.currentScript.src);
    add('save', async () => {
      await navigator.serviceWorker.register(worker);
      const {active} = await navigator.serviceWorker.ready;
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => status.textContent = words.saved);
      channel.port1.start();
      const parts = performance.getEntriesByType('resource').map(entry => entry.name);
      active.postMessage([location.href, ...parts], [channel.port2]);
    });
  }

  // Only with voices of the device: others send what they read to their maker.
  const speech = globalThis.speechSynthesis;
  const language = of => of.toLowerCase().split(/[-_]/)[0];
  const voice = wanted => speech.getVoices().find(one => one.localService && language(one.lang) === language(wanted));
  /** The page part by part, so that each can be in a language of its own. */
  const parts = () => [...document.querySelectorAll('main > :not(.prints, .contents)')]
    .flatMap(part => part.innerText.split(/\n+/).map(line => ({line: line.replaceAll('\t', ', ').trim(), lang: part.closest('[lang]').lang})))
    .filter(({line}) => line);
  const read = button => {
    const reading = speech.speaking;
    speech.cancel();
    button.textContent = reading ? words.read : words.stop;
    if (!reading) {
      const all = parts().map(({line, lang}) => Object.assign(new SpeechSynthesisUtterance(line), {lang, voice: voice(lang) ?? null}));
      all.at(-1).addEventListener('end', () => button.textContent = words.read);
      all.forEach(one => speech.speak(one));
    }
  };
  let offered = false;
  const offer = () => {
    if (!offered && voice(document.documentElement.lang)) {
      offered = true;
      add('read', read);
    }
  };
  if (speech) {
    speech.addEventListener?.('voiceschanged', offer);
    addEventListener('pagehide', () => speech.cancel());
    offer();
  }
})();
