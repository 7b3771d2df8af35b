/* Light, dark or automatic. Runs in the head, before anything is painted, so that no page flashes;
   it is one small classic script, as modules do not load from file://. Without it the button stays
   hidden and the theme follows the system. */
(function () {
  'use strict';
  const KEY = 'plumbline-theme';
  const MODES = ['auto', 'light', 'dark'];
  const root = document.documentElement;

  // Storage throws where privacy settings forbid it, and on some file:// pages.
  function read() {
    try { return localStorage.getItem(KEY); } catch (e) { return null; }
  }
  function write(mode) {
    try {
      if (mode === 'auto') localStorage.removeItem(KEY); else localStorage.setItem(KEY, mode);
    } catch (e) { /* the choice then lasts for this page */ }
  }
  function known(mode) { return MODES.indexOf(mode) < 0 ? 'auto' : mode; }

  let mode = known(read());
  function apply() {
    if (mode === 'auto') root.removeAttribute('data-theme'); else root.setAttribute('data-theme', mode);
  }
  apply();

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-toggle]');
    if (!button) return;
    const label = button.querySelector('[data-theme-label]');
    const icon = button.querySelector('use');

    function show() {
      apply();
      // The words are the template's (data-auto, data-light, data-dark), so that they can be translated.
      label.textContent = button.getAttribute('data-' + mode);
      icon.setAttribute('href', '#i_' + mode);
      button.title = label.textContent;
    }
    button.addEventListener('click', () => {
      mode = MODES[(MODES.indexOf(mode) + 1) % MODES.length];
      write(mode);
      show();
    });
    // Another tab of this site changed it.
    window.addEventListener('storage', (event) => {
      if (event.key === KEY || event.key === null) { mode = known(read()); show(); }
    });
    show();
    button.hidden = false;
  });
})();
