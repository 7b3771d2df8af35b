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
