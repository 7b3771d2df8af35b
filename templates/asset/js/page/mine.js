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
