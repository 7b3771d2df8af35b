/* Keeps a page that `plumbline serve` shows up to date. No published page has this script. */
(function () {
  'use strict';
  var me = document.currentScript;
  var panel = document.getElementById('plumbline-live');
  var SCROLL = 'plumbline-scroll';
  var CLOSED = 'plumbline-closed';
  var events = null;

  // Storage throws where privacy settings forbid it.
  function read(key) {
    try { return sessionStorage.getItem(key); } catch (e) { return null; }
  }
  function write(key, value) {
    try { sessionStorage.setItem(key, value); } catch (e) { /* then it is not remembered */ }
  }

  // A browser restores the place by itself only where the page is as long as before at once.
  function restore() {
    var kept = (read(SCROLL) || '').split(' ');
    if (kept[0] !== location.pathname) return;
    write(SCROLL, '');
    scrollTo({ left: Number(kept[1]), top: Number(kept[2]), behavior: 'instant' });
  }
  function reload() {
    write(SCROLL, [location.pathname, scrollX, scrollY].join(' '));
    location.reload();
  }

  // What was closed stays closed, on other pages too, until it says something else.
  function show(html) {
    if (html !== null) panel.innerHTML = html;
    panel.hidden = panel.textContent === '' || read(CLOSED) === panel.textContent;
  }
  function close() {
    write(CLOSED, panel.textContent);
    show(null);
  }
  panel.addEventListener('click', function (event) {
    if (event.target.closest('[data-live-close]')) close();
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !panel.hidden && panel.contains(document.activeElement)) close();
  });

  function listen() {
    if (events) return;
    var data = me.dataset;
    events = new EventSource('/.plumbline/events?path=' + encodeURIComponent(data.path) +
      '&shown=' + encodeURIComponent(data.shown) + '&told=' + encodeURIComponent(data.told));
    events.addEventListener('reload', reload);
    events.addEventListener('problems', function (event) { show(event.data); });
    events.onopen = function () { document.documentElement.setAttribute('data-plumbline-live', ''); };
  }
  function pause() {
    if (events) events.close();
    events = null;
  }
  // Browsers allow six connections to a server: a page that nobody sees must not hold one.
  function seen() {
    if (document.visibilityState === 'hidden') pause(); else listen();
  }
  document.addEventListener('visibilitychange', seen);
  // A page that comes back out of the browser's memory may be an old one.
  addEventListener('pagehide', pause);
  addEventListener('pageshow', seen);

  restore();
  show(null);
  seen();
})();
