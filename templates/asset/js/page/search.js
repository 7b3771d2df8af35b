/* Opens the search, from every page: by /, Ctrl-K or Cmd-K, and the link in the masthead. Only then
   is anything else loaded: the dialog with its words, the library, the dialog's own script and the
   index, as plain scripts, because pages on the disk can load nothing else. Without this script the link leads to
   search.html, and from there to the list from A to Z. */
(function (plumbline) {
  'use strict';
  const search = plumbline.search = {};

  search.index = (data) => { search.data = data; };
  search.earlier = (goals) => { search.earlierGoals = goals; };

  let box = document.querySelector('[data-find]');   // of a page that has one; else the dialog, once it was brought
  const inPage = Boolean(box && box.hasAttribute('data-find-page'));
  let typed = '', isWaiting = false;
  const part = (selector) => box.querySelector(selector);

  function start() {
    const status = part('[data-find-status]');
    if (!search.data) status.textContent = status.dataset.loading;
    Promise.all(['theme/minisearch.js', 'theme/find.js', 'search/index.js'].map(plumbline.load))
      .then(() => search.attach(box, inPage), () => { status.textContent = status.dataset.failed; });
  }
  function show() {
    const input = part('[role=combobox]');
    if (!inPage && !box.open) box.showModal();
    input.focus();
    if (typed) input.value = typed; else input.select();
    isWaiting = false;
    typed = '';
    start();
  }
  function open() {
    if (box) { show(); return; }
    isWaiting = true;
    plumbline.load('search/dialog.js').then(show, () => location.assign(new URL('search.html', plumbline.root)));
  }
  function listen() {
    part('[data-find-close]').addEventListener('click', () => box.close());
    // A click beside the dialog is one on its backdrop.
    box.addEventListener('click', (event) => { if (event.target === box) box.close(); });
  }
  /** Takes the dialog, with the icons that the page does not have yet. */
  search.dialog = (made) => {
    const brought = document.createElement('template');
    brought.innerHTML = made.html;
    plumbline.all('symbol', brought.content).forEach((icon) => {
      if (document.getElementById(icon.id)) icon.remove();
    });
    plumbline.all('a', brought.content).forEach((link) => {
      link.setAttribute('href', new URL(link.getAttribute('href'), plumbline.root).href);
    });
    document.body.append(brought.content);
    box = document.querySelector('[data-find]');
    listen();
  };

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
    if (isWaiting && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      typed += event.key;
      return;
    }
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
    if (box) listen();
    return;
  }
  box.hidden = false;
  plumbline.all('[data-find-without]').forEach((element) => { element.hidden = true; });
  const query = new URLSearchParams(location.search), input = part('[role=combobox]');
  input.value = query.get('q') || guess();
  part('[data-find-earlier]').checked = query.has('earlier');
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
  // The parts of this script that follow add to what the search shows first.
  Promise.resolve().then(start);
})(window.Plumbline);
