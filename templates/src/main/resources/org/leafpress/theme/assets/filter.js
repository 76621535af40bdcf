// Shows only the names that contain what the reader types, whatever their accents. Without it the page lists them all.
const box = document.querySelector('.filter');
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
box.classList.add('on');
box.addEventListener('input', () => {
  const wanted = plain(box.value.trim());
  for (const letter of document.querySelectorAll('.letter')) {
    const names = [...letter.querySelectorAll('li')];
    for (const name of names) {
      name.hidden = !plain(name.textContent).includes(wanted);
    }
    letter.hidden = names.every(name => name.hidden);
  }
});
