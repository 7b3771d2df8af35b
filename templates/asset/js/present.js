/* Shows the screens of a presentation one at a time. Without it they stand one below the other.
   The address says which one (#3, or its id) and whether it goes on by itself (?auto=20, seconds).
   All words are the page's. */
(function () {
  'use strict';
  var DEFAULT_SECONDS = 20;
  var SWIPE = 60;

  var deck = document.querySelector('[data-deck]');
  var bar = document.querySelector('[data-deck-bar]');
  if (!deck || !bar) return;
  var screens = Array.prototype.slice.call(deck.querySelectorAll('.screen'));
  var select = bar.querySelector('[data-deck-select]');
  var status = deck.querySelector('[data-deck-status]');
  var auto = bar.querySelector('[data-deck-auto]');
  var full = bar.querySelector('[data-deck-full]');
  var rightToLeft = document.documentElement.dir === 'rtl';
  var at = 0;
  var timer = 0;
  var asked = parseFloat(new URLSearchParams(location.search).get('auto'));
  var seconds = asked > 0 && asked <= 86400 ? asked : DEFAULT_SECONDS;

  function title(screen) { return screen.querySelector('h1, h2').textContent; }

  // The address names a screen by its number or its id; anything else is the first.
  function asks() {
    var hash = location.hash.slice(1);
    try { hash = decodeURIComponent(hash); } catch (e) { /* not encoded */ }
    if (/^\d+$/.test(hash)) return Math.max(0, Math.min(screens.length, Number(hash)) - 1);
    return Math.max(0, screens.map(function (one) { return one.id; }).indexOf(hash));
  }

  // What does not fit at the usual size is set smaller; beyond that the screen scrolls.
  function fit() {
    deck.classList.remove('is-small');
    var screen = screens[at];
    if (screen.scrollHeight > screen.clientHeight + 1) deck.classList.add('is-small');
  }

  function show(index, quiet) {
    var hadFocus = screens[at].contains(document.activeElement);
    at = Math.max(0, Math.min(screens.length - 1, index));
    screens.forEach(function (one, i) { one.classList.toggle('is-on', i === at); });
    screens[at].scrollTop = 0;
    select.selectedIndex = at;
    bar.querySelector('[data-deck-to=previous]').disabled = at === 0;
    bar.querySelector('[data-deck-to=next]').disabled = at === screens.length - 1;
    fit();
    if (hadFocus || document.activeElement === document.body) screens[at].focus({ preventScroll: true });
    if (!quiet) {
      history.replaceState(null, '', '#' + encodeURIComponent(screens[at].id));
      // A wall screen talks to nobody; a person who turns the pages is told where they are.
      if (!timer) status.textContent = screens[at].querySelector('[data-deck-position]').textContent + ': ' + title(screens[at]);
    }
  }

  function turn(index) { show(index); if (timer) run(); }

  function run() {
    clearTimeout(timer);
    timer = setTimeout(function () {
      show((at + 1) % screens.length);
      run();
    }, seconds * 1000);
    tell();
  }
  function stop() { clearTimeout(timer); timer = 0; tell(); }
  function tell() {
    auto.setAttribute('aria-pressed', String(!!timer));
    auto.setAttribute('aria-label', auto.getAttribute(timer ? 'data-pause' : 'data-play'));
    auto.title = auto.getAttribute('aria-label');
  }

  function isControl(target) { return target.closest && target.closest('a, button, select, summary, input'); }

  document.addEventListener('keydown', function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.tagName === 'SELECT') return;
    var to = -1;
    switch (event.key) {
      case 'ArrowRight': to = rightToLeft ? at - 1 : at + 1; break;
      case 'ArrowLeft': to = rightToLeft ? at + 1 : at - 1; break;
      case 'PageDown': to = at + 1; break;
      case 'PageUp': to = at - 1; break;
      case 'ArrowDown': if (scrolls()) return; to = at + 1; break;
      case 'ArrowUp': if (scrolls()) return; to = at - 1; break;
      case 'Home': to = 0; break;
      case 'End': to = screens.length - 1; break;
      case ' ': if (isControl(event.target)) return; to = event.shiftKey ? at - 1 : at + 1; break;
      default: return;
    }
    event.preventDefault();
    turn(to);
  });
  function scrolls() { return screens[at].scrollHeight > screens[at].clientHeight + 1; }

  var from = null;
  deck.addEventListener('touchstart', function (event) {
    from = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  deck.addEventListener('touchend', function (event) {
    if (!from) return;
    var x = event.changedTouches[0].clientX - from.clientX;
    var y = event.changedTouches[0].clientY - from.clientY;
    from = null;
    if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y)) return;
    turn((x < 0) !== rightToLeft ? at + 1 : at - 1);
  }, { passive: true });

  bar.addEventListener('click', function (event) {
    var button = event.target.closest('[data-deck-to]');
    if (button) turn(button.getAttribute('data-deck-to') === 'next' ? at + 1 : at - 1);
  });
  auto.addEventListener('click', function () { if (timer) stop(); else run(); });
  select.addEventListener('change', function () { turn(select.selectedIndex); });
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', function () {
    if (document.fullscreenElement) document.exitFullscreen(); else deck.requestFullscreen();
  });
  addEventListener('hashchange', function () { show(asks(), true); });
  addEventListener('resize', fit);

  screens.forEach(function (screen, i) { select.add(new Option((i + 1) + ' · ' + title(screen))); });
  // What is behind the presentation must not be reached by the keyboard.
  Array.prototype.forEach.call(document.querySelectorAll('.skip, .masthead, .crumbs, .foot'), function (one) {
    one.inert = true;
  });
  deck.classList.add('is-live');
  bar.hidden = false;
  show(asks(), true);
  tell();
  // Who asked the system for less motion starts it by hand.
  if (asked > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches) run();
})();
