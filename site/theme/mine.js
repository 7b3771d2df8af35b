/* What this browser remembers for its reader: a team, a person, the last pages. It is kept in the
   browser's storage; nothing is sent anywhere. Its name there is the site's address: `base_url` of
   site.yaml, which the page's canonical link tells, and without it the place of the site's folder.
   So sites on one host or one disk do not mix, a site keeps it under any title, and a copy of a site
   that has an address shares it. Pages are kept as addresses below the site's folder.
   Where storage is forbidden, nothing of this appears. Every text is the page's. */
(function () {
  'use strict';
  var KEY = 'plumbline:';
  var MOST = 8;
  // The script's own place tells where the site is; a page may be at any depth, and its address anything.
  var base = new URL('../', document.currentScript.src).href;

  document.addEventListener('DOMContentLoaded', function () {
    var brand = document.querySelector('.brand');
    var places = document.querySelector('[data-mine-places]');
    if (!brand || !places) return;
    var canonical = document.querySelector('link[rel=canonical]');
    var key = KEY + (canonical ? new URL('.', new URL(brand.getAttribute('href'), canonical.href)).href : base);
    var here = location.href.split('#')[0].split('?')[0];
    var path = here.indexOf(base) === 0 ? here.slice(base.length) || 'index.html' : '';

    // Storage throws where privacy settings forbid it, and on some file:// pages.
    function read() {
      try {
        var kept = JSON.parse(localStorage.getItem(key)) || {};
        return { team: known(kept.team), me: known(kept.me), recent: (Array.isArray(kept.recent) ? kept.recent : []).map(known).filter(Boolean).slice(0, MOST) };
      } catch (e) { return { recent: [] }; }
    }
    function write() {
      try { localStorage.setItem(key, JSON.stringify(mine)); return true; } catch (e) { return false; }
    }
    /* Storage can hold anything: only a page of this site is a place. */
    function known(place) {
      var fine = place && typeof place.title === 'string' && typeof place.path === 'string' && /^[^/?#\\:][^?#\\:]*\.html$/.test(place.path) && place.path.indexOf('..') < 0;
      return fine ? { path: place.path, title: place.title } : undefined;
    }
    function others() { return mine.recent.filter(function (one) { return one.path !== path; }); }
    function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }

    var mine = read();
    if (!write()) return;

    /* An index lists every team or person: what is not there any more is forgotten, what has a new name gets it. */
    all('[data-mine-all]').forEach(function (index) {
      var kind = index.getAttribute('data-mine-all');
      var links = Array.prototype.slice.call(index.querySelectorAll('tbody th a'));
      if (!mine[kind] || !links.length) return;
      var found = links.filter(function (link) { return link.href === base + mine[kind].path; })[0];
      if (found) mine[kind].title = found.textContent; else delete mine[kind];
    });

    function visited() {
      var heading = document.querySelector('.crumbs [aria-current]') || document.querySelector('main h1');
      if (!path || path === 'index.html' || path === '404.html' || !heading) return;
      mine.recent = [{ path: path, title: heading.textContent.trim() }].concat(mine.recent.filter(function (one) { return one.path !== path; }));
    }

    function link(into, place, text) {
      into.href = base + place.path;
      into.textContent = text;
      into.removeAttribute('hidden');
    }
    function show() {
      all('[data-mine-link]').forEach(function (one) {
        var place = mine[one.getAttribute('data-mine-link')];
        one.hidden = !place;
        if (!place) return;
        var to = one.querySelector('a[data-mine-to]') || one.querySelector('a');
        to.href = base + place.path;
        if (place.path === path) to.setAttribute('aria-current', 'true'); else to.removeAttribute('aria-current');
        Array.prototype.slice.call(one.querySelectorAll('[data-mine-at]')).forEach(function (part) {
          part.href = base + place.path + part.getAttribute('data-mine-at');
        });
        var name = one.querySelector('[data-mine-name]');
        if (name) name.textContent = place.title; else to.title = place.title;
      });
      all('[data-mine-is]').forEach(function (button) {
        var place = mine[button.getAttribute('data-mine-is')];
        button.setAttribute('aria-pressed', String(!!place && place.path === path));
        button.hidden = false;
      });
      all('[data-mine-recent]').forEach(function (section) {
        var list = section.querySelector('ul');
        list.textContent = '';
        others().forEach(function (one) {
          var item = document.createElement('li');
          item.appendChild(document.createElement('a'));
          link(item.firstChild, one, one.title);
          list.appendChild(item);
        });
        section.hidden = !others().length;
      });
      places.hidden = !mine.team && !mine.me;
      all('[data-mine-any]').forEach(function (one) { one.hidden = !mine.team && !mine.me && !mine.recent.length; });
    }

    /* The same in the search while nothing is typed, as lines of its list. */
    var SORTS = { okrs: 'objective', teams: 'team', people: 'person', tags: 'tag' };
    function plain(path) { try { return decodeURIComponent(path); } catch (e) { return path; } }
    function line(place, meta) {
      return { sort: SORTS[place.path.split('/')[0]] || 'open', title: place.title, href: place.path.split('/').map(plain).join('/'), meta: meta };
    }
    function suggest() {
      var own = ['team', 'me'].filter(function (kind) { return mine[kind]; });
      var last = others().filter(function (one) { return !own.some(function (kind) { return mine[kind].path === one.path; }); });
      all('[data-find-suggest]').forEach(function (heading) {
        heading.textContent = !own.length && !last.length ? '' : heading.getAttribute(own.length ? 'data-yours' : 'data-recent');
      });
      return own.map(function (kind) {
        return line(mine[kind], document.querySelector('.mine [data-mine-link=' + kind + ']').textContent);
      }).concat(last.map(function (one) { return line(one); }));
    }
    if (window.Plumbline && window.Plumbline.search) window.Plumbline.search.suggest = suggest;

    all('[data-mine-is]').forEach(function (button) {
      button.addEventListener('click', function () {
        var kind = button.getAttribute('data-mine-is');
        if (mine[kind] && mine[kind].path === path) delete mine[kind];
        else mine[kind] = { path: path, title: document.querySelector('main h1').textContent.trim() };
        write();
        show();
      });
    });
    all('[data-mine-forget]').forEach(function (part) {
      var button = part.querySelector('button');
      button.addEventListener('click', function () {
        try {
          Object.keys(localStorage).filter(function (one) { return one === key || one.indexOf('plumbline-') === 0; })
            .forEach(function (one) { localStorage.removeItem(one); });
        } catch (e) { /* then there was nothing */ }
        mine = { recent: [] };
        show();
        part.querySelector('[role=status]').textContent = part.getAttribute('data-done');
      });
      part.hidden = false;
    });
    // Another tab of this site changed it.
    window.addEventListener('storage', function (event) {
      if (event.key === key || event.key === null) { mine = read(); show(); }
    });

    ['team', 'me'].forEach(function (kind) {
      if (mine[kind] && mine[kind].path === path) mine[kind].title = document.querySelector('main h1').textContent.trim();
    });
    visited();
    write();
    show();
  });

  // On a phone the row of the site's parts scrolls: the one that is open is to be seen, with the reader's own beside.
  function seeOpen() {
    var nav = document.querySelector('.nav'), open = nav && nav.querySelector('[aria-current]');
    if (!open) return;
    var at = open.getBoundingClientRect(), row = nav.getBoundingClientRect();
    nav.scrollLeft += (at.left + at.right - row.left - row.right) / 2;
  }
  document.addEventListener('DOMContentLoaded', seeOpen);
  // A window that becomes narrow, or a phone that is turned, makes a row of it only then.
  window.addEventListener('resize', seeOpen);
})();
