/* The one name that all scripts share, and what more than one of them asks of a page. Scripts are
   classic ones, as modules and fetch do not work from file://: each is a function of its own that
   adds to that name. Their dialect is ES2017, which the build checks. */
(function () {
  'use strict';
  const plumbline = window.Plumbline = window.Plumbline || {};

  /** The site's folder, wherever the page is. */
  plumbline.root = new URL('../', document.currentScript.src).href;

  plumbline.all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  /** The same act, at the next frame, once however often it is asked for until then. */
  plumbline.onceAFrame = function (act) {
    let asked = false;
    return function () {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        act();
      });
    };
  };

  /** Choices stand open where there is room for them beside what is chosen, and folded on a phone. */
  plumbline.foldOnPhones = function (details) {
    const wide = window.matchMedia('(min-width: 48rem)');
    const fold = () => { details.open = wide.matches; };
    fold();
    wide.addEventListener('change', fold);
  };

  const loads = new Map();

  /** Runs a script of the site, once, by its path or address; a load that failed may be asked for again. */
  plumbline.load = function (path) {
    if (!loads.has(path)) {
      loads.set(path, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL(path, plumbline.root).href;
        script.onload = resolve;
        script.onerror = () => {
          loads.delete(path);
          script.remove();
          reject(new Error(path));
        };
        document.head.append(script);
      }));
    }
    return loads.get(path);
  };

  /** What is chosen on a page, in its address after the #, so that it can be sent and taken back. */
  plumbline.address = {
    /** An anchor is no choice: it says nothing. */
    read: () => new URLSearchParams(location.hash.indexOf('=') > 0 ? location.hash.slice(1) : ''),

    write(params, replace) {
      const hash = params.toString();
      if (hash === location.hash.slice(1)) return;
      try {
        const url = hash ? '#' + hash : location.pathname + location.search;
        history[replace ? 'replaceState' : 'pushState'](null, '', url);
      } catch (e) {
        // Some browsers change no address of a file.
        location.replace('#' + hash);
      }
    }
  };
})();
/* Texts: as they are compared and ordered, filled in and counted. Names are ordered as the build
   orders them (plumbline.text.NameOrder); a test holds that both agree. */
(function (plumbline) {
  'use strict';
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const SAME = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ς': 'σ',
    '\u0671': '\u0627', '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06a9': '\u0643'
  };
  for (let digit = 0; digit < 10; digit++) {
    SAME[String.fromCharCode(0x660 + digit)] = SAME[String.fromCharCode(0x6f0 + digit)] = String(digit);
  }
  const OTHERS = new RegExp('[' + Object.keys(SAME).join('') + ']', 'g');
  const DIGITS = 12;                   // a number takes so many places in a sort key
  const page = document.documentElement.dataset;

  /** Without what a reader may leave out: é is e, Straße is strasse, and case is none. */
  function fold(text) {
    const small = text.toLowerCase();
    if (/^[ -~]*$/.test(small)) return small;
    return small.normalize('NFKD').replace(MARKS, '').replace(OTHERS, (c) => SAME[c]).normalize('NFC');
  }

  const words = (text) => (text || '').split(/\s+/).filter(Boolean);

  /** A folded text that sorts by its numbers: Team 2 before Team 10. */
  const sortKey = (text) => fold(text).replace(/[0-9]+/g, (number) => number.padStart(DIGITS, '0'));

  plumbline.text = {
    fold, words, sortKey,

    /** What a folded text has to have in it, for each word of a search. */
    hasAll: (folded, search) => words(fold(search)).every((word) => folded.indexOf(word) >= 0),

    /** Texts in the order of names, by what each says: their own words where nothing else is asked. */
    inOrder(list, say = String) {
      const keyed = list.map((one) => ({ one, text: say(one), key: sortKey(say(one)) }));
      const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
      return keyed.sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text)).map((entry) => entry.one);
    },

    /** A pattern of the page with its gaps filled: {0} of a list, {name} of an object. */
    fill: (pattern, values) => pattern.replace(/\{(\w+)\}/g, (gap, name) => values[name]),

    /** A whole number as the site's language writes it. */
    count: (number) => String(number).replace(/\B(?=(\d{3})+$)/g, page.thousands),

    /** The first number of a text, as the site's language writes it; NaN for none. */
    number(text) {
      const plain = text.split(page.thousands).join('').replace('−', '-').replace(page.decimal, '.');
      const found = plain.match(/-?\d+(\.\d+)?/);
      return found ? Number(found[0]) : NaN;
    }
  };
})(window.Plumbline);
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
/* What this browser remembers for its reader: a team, a person, the last pages. It is kept in the
   browser's storage; nothing is sent anywhere. Its name there is the site's address: `base_url` of
   site.yaml, which the page's canonical link tells, and without it the place of the site's folder.
   So sites on one host or one disk do not mix, a site keeps it under any title, and a copy of a site
   that has an address shares it. Pages are kept as addresses below the site's folder. */
(function (plumbline) {
  'use strict';
  const MOST = 8;
  const base = plumbline.root;

  /** Storage can hold anything: only a page of this site is a place. */
  function known(place) {
    const fine = place && typeof place.title === 'string' && typeof place.path === 'string'
      && /^[^/?#\\:][^?#\\:]*\.html$/.test(place.path) && place.path.indexOf('..') < 0;
    return fine ? { path: place.path, title: place.title } : undefined;
  }

  /** A page's path below the site's folder; empty for what is not in it. */
  function pathOf(address) {
    const plain = address.split('#')[0].split('?')[0];
    return plain.indexOf(base) === 0 ? plain.slice(base.length) || 'index.html' : '';
  }

  /* Storage throws where privacy settings forbid it, and on some file:// pages. */
  plumbline.Kept = class {
    constructor(brand) {
      const canonical = document.querySelector('link[rel=canonical]');
      const home = canonical && new URL('.', new URL(brand.getAttribute('href'), canonical.href)).href;
      this.key = 'plumbline:' + (home || base);
      this.path = pathOf(location.href);
      this.read();
    }
    read() {
      this.team = this.me = undefined;
      this.recent = [];
      try {
        const kept = JSON.parse(localStorage.getItem(this.key)) || {};
        this.team = known(kept.team);
        this.me = known(kept.me);
        this.recent = (Array.isArray(kept.recent) ? kept.recent : []).map(known).filter(Boolean).slice(0, MOST);
      } catch (e) {
        // Nothing is kept, or not by this script.
      }
    }
    /** Whether this browser keeps anything. */
    write() {
      try {
        localStorage.setItem(this.key, JSON.stringify({ team: this.team, me: this.me, recent: this.recent }));
        return true;
      } catch (e) {
        return false;
      }
    }
    forget() {
      try {
        Object.keys(localStorage).filter((one) => one === this.key || one.indexOf('plumbline-') === 0)
          .forEach((one) => localStorage.removeItem(one));
      } catch (e) {
        // Then there was nothing.
      }
      this.team = this.me = undefined;
      this.recent = [];
    }
    isHere(place) { return Boolean(place) && place.path === this.path; }
    others() { return this.recent.filter((one) => !this.isHere(one)); }
    visit(title) { this.recent = [{ path: this.path, title }].concat(this.others()); }
  };
})(window.Plumbline);
/* Shows what this browser remembers for its reader. Where storage is forbidden, nothing of this
   appears. Every text is the page's. */
(function (plumbline) {
  'use strict';
  const all = plumbline.all, base = plumbline.root;
  const KINDS = ['team', 'me'];
  const brand = document.querySelector('.brand');
  const places = document.querySelector('[data-mine-places]');
  if (!brand || !places) return;
  const mine = new plumbline.Kept(brand);
  if (!mine.write()) return;
  const heading = () => document.querySelector('main h1').textContent.trim();

  /** An index lists every team or person: what is not there any more is forgotten, what has a new name gets it. */
  function check(index) {
    const kind = index.getAttribute('data-mine-all');
    const links = all('tbody th a', index);
    if (!mine[kind] || !links.length) return;
    const found = links.find((link) => link.href === base + mine[kind].path);
    if (found) mine[kind].title = found.textContent; else mine[kind] = undefined;
  }

  function visited() {
    const title = document.querySelector('.crumbs [aria-current]') || document.querySelector('main h1');
    if (!mine.path || mine.path === 'index.html' || mine.path === '404.html' || !title) return;
    mine.visit(title.textContent.trim());
  }

  function showLink(one) {
    const place = mine[one.getAttribute('data-mine-link')];
    one.hidden = !place;
    if (!place) return;
    const to = one.querySelector('a[data-mine-to]') || one.querySelector('a');
    const name = one.querySelector('[data-mine-name]');
    to.href = base + place.path;
    if (mine.isHere(place)) to.setAttribute('aria-current', 'true'); else to.removeAttribute('aria-current');
    all('[data-mine-at]', one).forEach((part) => { part.href = base + place.path + part.getAttribute('data-mine-at'); });
    if (name) name.textContent = place.title; else to.title = place.title;
  }

  function showButton(button) {
    button.setAttribute('aria-pressed', String(mine.isHere(mine[button.getAttribute('data-mine-is')])));
    button.hidden = false;
  }

  function showRecent(section) {
    section.querySelector('ul').replaceChildren(...mine.others().map((one) => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = base + one.path;
      link.textContent = one.title;
      item.append(link);
      return item;
    }));
    section.hidden = !mine.others().length;
  }

  function show() {
    all('[data-mine-link]').forEach(showLink);
    all('[data-mine-is]').forEach(showButton);
    all('[data-mine-recent]').forEach(showRecent);
    places.hidden = !mine.team && !mine.me;
    all('[data-mine-any]').forEach((one) => { one.hidden = !mine.team && !mine.me && !mine.recent.length; });
  }

  /* The same in the search while nothing is typed, as lines of its list. */
  const SORTS = { okrs: 'objective', teams: 'team', people: 'person', tags: 'tag' };
  function plain(path) { try { return decodeURIComponent(path); } catch (e) { return path; } }
  function line(place, meta) {
    return {
      sort: SORTS[place.path.split('/')[0]] || 'open', title: place.title, meta,
      href: place.path.split('/').map(plain).join('/')
    };
  }
  plumbline.search.suggest = function () {
    const own = KINDS.filter((kind) => mine[kind]);
    const last = mine.others().filter((one) => !own.some((kind) => mine[kind].path === one.path));
    all('[data-find-suggest]').forEach((one) => {
      one.textContent = !own.length && !last.length ? '' : one.getAttribute(own.length ? 'data-yours' : 'data-recent');
    });
    return own
      .map((kind) => line(mine[kind], document.querySelector('.mine [data-mine-link=' + kind + ']').textContent))
      .concat(last.map((one) => line(one)));
  };

  all('[data-mine-is]').forEach((button) => {
    button.addEventListener('click', () => {
      const kind = button.getAttribute('data-mine-is');
      mine[kind] = mine.isHere(mine[kind]) ? undefined : { path: mine.path, title: heading() };
      mine.write();
      show();
    });
  });
  all('[data-mine-forget]').forEach((part) => {
    part.querySelector('button').addEventListener('click', () => {
      mine.forget();
      show();
      part.querySelector('[role=status]').textContent = part.getAttribute('data-done');
    });
    part.hidden = false;
  });
  // Another tab of this site changed it.
  window.addEventListener('storage', (event) => {
    if (event.key !== mine.key && event.key !== null) return;
    mine.read();
    show();
  });

  all('[data-mine-all]').forEach(check);
  KINDS.filter((kind) => mine.isHere(mine[kind])).forEach((kind) => { mine[kind].title = heading(); });
  visited();
  mine.write();
  show();
})(window.Plumbline);
/* On a phone the row of the site's parts scrolls: the one that is open is to be seen, with the
   reader's own beside. */
(function (plumbline) {
  'use strict';
  function seeOpen() {
    const nav = document.querySelector('.nav'), open = nav && nav.querySelector('[aria-current]');
    if (!open) return;
    const at = open.getBoundingClientRect(), row = nav.getBoundingClientRect();
    nav.scrollLeft += (at.left + at.right - row.left - row.right) / 2;
  }
  seeOpen();
  // A window that becomes narrow, or a phone that is turned, makes a row of it only then.
  window.addEventListener('resize', plumbline.onceAFrame(seeOpen));
})(window.Plumbline);
