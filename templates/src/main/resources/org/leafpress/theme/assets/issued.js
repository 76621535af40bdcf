// Leads from a code straight to the page about it. Without it the form leads to the list, which has every code in it.
const links = [...document.querySelectorAll('[data-code]')];
const plain = text => (text || '').trim().toUpperCase();
const find = query => {
  const code = plain(query.get('code')), version = plain(query.get('version')), language = document.documentElement.lang;
  const known = links.filter(link => plain(link.dataset.code) === code);
  const same = known.filter(link => plain(link.dataset.version) === version);
  const found = same.length ? same : known;
  // Which of several versions is on the sheet only its reader can tell; so too if there is none such.
  if (version && !same.length && known.length || new Set(found.map(link => link.dataset.version)).size > 1) return '#' + found[0].dataset.code;
  return (found.find(link => link.nextElementSibling.lang === language) || found[0])?.href;
};
const form = document.querySelector('.find');
form.addEventListener('submit', event => {
  const asked = new FormData(form), page = find(asked);
  event.preventDefault();
  document.querySelector('main [role=status]').textContent = page ? '' : form.dataset.none.replace('#', () => asked.get('code').trim());
  if (page) location.href = page;
});
const asked = new URLSearchParams(location.search);
const page = asked.get('code') && find(asked);
if (page) {
  location.replace(page);
}
