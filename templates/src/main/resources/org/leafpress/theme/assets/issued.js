// Leads from a code straight to the page about it. Without it the form leads to the list, which has every code in it.
const links = [...document.querySelectorAll('[data-code]')];
const plain = text => (text || '').trim().toUpperCase();
const find = query => {
  const code = plain(query.get('code')), version = plain(query.get('version')), language = document.documentElement.lang;
  const found = links.filter(link => plain(link.dataset.code) === code && (!version || plain(link.dataset.version) === version));
  return found.find(link => link.nextElementSibling.lang === language) || found[0];
};
const form = document.querySelector('.find');
form.addEventListener('submit', event => {
  const link = find(new FormData(form));
  if (link) {
    event.preventDefault();
    location.href = link.href;
  }
});
const asked = new URLSearchParams(location.search);
const link = asked.get('code') && find(asked);
if (link) {
  location.replace(link.href);
}
