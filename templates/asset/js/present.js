/* Shows the screens of a presentation one at a time. Without it they stand one below the other.
   The address says which one (#3, or its id) and whether it goes on by itself (?auto=20, seconds).
   All words are the page's. */
(function (plumbline) {
  'use strict';
  const DEFAULT_SECONDS = 20;
  const SWIPE = 60;

  const deck = document.querySelector('[data-deck]');
  const bar = document.querySelector('[data-deck-bar]');
  if (!deck || !bar) return;
  const screens = plumbline.all('.screen', deck);
  const select = bar.querySelector('[data-deck-select]');
  const status = deck.querySelector('[data-deck-status]');
  const auto = bar.querySelector('[data-deck-auto]');
  const full = bar.querySelector('[data-deck-full]');
  const rightToLeft = document.documentElement.dir === 'rtl';
  let at = 0;
  let timer = 0;
  const asked = parseFloat(new URLSearchParams(location.search).get('auto'));
  const seconds = asked > 0 && asked <= 86400 ? asked : DEFAULT_SECONDS;

  function title(screen) { return screen.querySelector('h1, h2').textContent; }

  // The address names a screen by its number or its id; anything else is the first.
  function asks() {
    let hash = location.hash.slice(1);
    try { hash = decodeURIComponent(hash); } catch (e) { /* not encoded */ }
    if (/^\d+$/.test(hash)) return Math.max(0, Math.min(screens.length, Number(hash)) - 1);
    return Math.max(0, screens.map((one) => one.id).indexOf(hash));
  }

  // What does not fit at the usual size is set smaller; beyond that the screen scrolls.
  function fit() {
    deck.classList.remove('is-small');
    const screen = screens[at];
    if (screen.scrollHeight > screen.clientHeight + 1) deck.classList.add('is-small');
  }

  function show(index, quiet) {
    const hadFocus = screens[at].contains(document.activeElement);
    at = Math.max(0, Math.min(screens.length - 1, index));
    screens.forEach((one, i) => { one.classList.toggle('is-on', i === at); });
    screens[at].scrollTop = 0;
    select.selectedIndex = at;
    bar.querySelector('[data-deck-to=previous]').disabled = at === 0;
    bar.querySelector('[data-deck-to=next]').disabled = at === screens.length - 1;
    fit();
    if (hadFocus || document.activeElement === document.body) screens[at].focus({ preventScroll: true });
    if (!quiet) {
      history.replaceState(null, '', '#' + encodeURIComponent(screens[at].id));
      // A wall screen talks to nobody; a person who turns the pages is told where they are.
      const position = screens[at].querySelector('[data-deck-position]').textContent;
      if (!timer) status.textContent = plumbline.text.fill(status.dataset.screen, [position, title(screens[at])]);
    }
  }

  function turn(index) { show(index); if (timer) run(); }

  function run() {
    clearTimeout(timer);
    timer = setTimeout(() => {
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

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.tagName === 'SELECT') return;
    let to = -1;
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

  let from = null;
  deck.addEventListener('touchstart', (event) => {
    from = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  deck.addEventListener('touchend', (event) => {
    if (!from) return;
    const x = event.changedTouches[0].clientX - from.clientX;
    const y = event.changedTouches[0].clientY - from.clientY;
    from = null;
    if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y)) return;
    turn((x < 0) !== rightToLeft ? at + 1 : at - 1);
  }, { passive: true });

  bar.addEventListener('click', (event) => {
    const button = event.target.closest('[data-deck-to]');
    if (button) turn(button.getAttribute('data-deck-to') === 'next' ? at + 1 : at - 1);
  });
  auto.addEventListener('click', () => { if (timer) stop(); else run(); });
  select.addEventListener('change', () => { turn(select.selectedIndex); });
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    if (document.fullscreenElement) document.exitFullscreen(); else deck.requestFullscreen();
  });
  window.addEventListener('hashchange', () => { show(asks(), true); });
  window.addEventListener('resize', plumbline.onceAFrame(fit));

  screens.forEach((screen, i) => {
    select.add(new Option(plumbline.text.fill(select.dataset.screen, [plumbline.text.count(i + 1), title(screen)])));
  });
  // What is behind the presentation must not be reached by the keyboard.
  plumbline.all('.skip, .masthead, .crumbs, .foot').forEach((one) => { one.inert = true; });
  deck.classList.add('is-live');
  bar.hidden = false;
  show(asks(), true);
  tell();
  // Who asked the system for less motion starts it by hand.
  if (asked > 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches) run();
})(window.Plumbline);
