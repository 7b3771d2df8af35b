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
