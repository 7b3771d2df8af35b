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
