/* Opens the search, from every page: by /, Ctrl-K or Cmd-K, and the link in the masthead. Only then
   is anything else loaded: the library, the dialog's own script and the index, as plain scripts,
   because pages on the disk can load nothing else. Without this script the link leads to
   search.html, and from there to the list from A to Z. */
(function (plumbline) {
  'use strict';
  const search = plumbline.search = {};

  search.index = (data) => { search.data = data; };
  search.earlier = (goals) => { search.earlierGoals = goals; };

  const box = document.querySelector('[data-find]');
  if (!box) return;
  const inPage = box.hasAttribute('data-find-page');
  const input = box.querySelector('[role=combobox]');
  const status = box.querySelector('[data-find-status]');

  function start() {
    if (!search.data) status.textContent = status.dataset.loading;
    Promise.all(['theme/minisearch.js', 'theme/find.js', 'search/index.js'].map(plumbline.load))
      .then(() => search.attach(box, inPage), () => { status.textContent = status.dataset.failed; });
  }
  function open() {
    if (!inPage && !box.open) box.showModal();
    input.focus();
    input.select();
    start();
  }

  /** On a page that is not there the last part of its address says what was meant. */
  function guess() {
    if (!box.closest('[data-find-guess]')) return '';
    const last = location.pathname.split('/').pop().replace(/\.html$/, '');
    if (/^(404|index)?$/.test(last)) return '';
    try { return decodeURIComponent(last).replace(/[-_]+/g, ' '); } catch (e) { return ''; }
  }
  function isTyping(element) {
    return element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
  }
  document.addEventListener('keydown', (event) => {
    const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!chord && !slash) return;
    event.preventDefault();
    open();
  });
  plumbline.all('[data-find-open]').forEach((link) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
  });
  if (!inPage) {
    box.querySelector('[data-find-close]').addEventListener('click', () => box.close());
    // A click beside the dialog is one on its backdrop.
    box.addEventListener('click', (event) => { if (event.target === box) box.close(); });
    return;
  }
  box.hidden = false;
  plumbline.all('[data-find-without]').forEach((element) => { element.hidden = true; });
  const query = new URLSearchParams(location.search);
  input.value = query.get('q') || guess();
  box.querySelector('[data-find-earlier]').checked = query.has('earlier');
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
  // The parts of this script that follow add to what the search shows first.
  Promise.resolve().then(start);
})(window.Plumbline);
