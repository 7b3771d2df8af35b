/* What the parts of a list say that can be chosen, and in which order choices and rows stand. */
(function (plumbline) {
  'use strict';
  const all = plumbline.all, text = plumbline.text;
  const GRAVEST = ['off-track', 'at-risk', 'outdated', 'unknown', 'not-due', 'on-track', 'not-counted'];
  const lists = plumbline.lists = {};

  /** What the page prints where there is nothing to say. */
  lists.none = () => document.querySelector('[data-list]').dataset.nothing;

  /** teams/sales.html as sales: an address that is sent means the same in another language. */
  lists.idOf = function (url) {
    let id = url.split('#')[0].split('/').pop().replace(/\.html$/, '');
    try { id = decodeURIComponent(id); } catch (e) { /* as it is written */ }
    return id === 'index' ? 'company' : id;
  };

  const withLabel = (word) => ({ value: word, label: word });

  /** The choices that an element says, each with its label. */
  lists.choices = function (element) {
    if (element.dataset.v !== undefined) return text.words(element.dataset.v).map(withLabel);
    const label = element.textContent.trim();
    const is = /(?:^| )is-([\w-]+)/.exec((element.querySelector('.health') || element).className);
    if (is) return [{ value: is[1], label }];
    if (element.id) return [{ value: element.id, label }];
    const links = element.tagName === 'A' ? [element] : all('a', element);
    if (links.length && !element.classList.contains('code')) {
      return links.map((link) => ({ value: lists.idOf(link.getAttribute('href')), label: link.textContent }));
    }
    return label && label !== lists.none() ? [withLabel(label)] : [];
  };
  lists.withLabel = withLabel;

  /** Choices without repetition: states from the gravest, all others by name. */
  lists.offered = function (choices) {
    const labels = new Map();
    choices.forEach((choice) => labels.set(choice.value, choice.label));
    return text.inOrder(Array.from(labels), (entry) => entry[1])
      .sort((a, b) => GRAVEST.indexOf(a[0]) - GRAVEST.indexOf(b[0]));
  };

  /* Sorting. A column says how: as text, number, day or state. */

  lists.isNumeric = (column) => column.as === 'number';

  const sorters = {
    text: (keys) => text.inOrder(keys),
    number: (keys) => keys.sort((a, b) => text.number(a) - text.number(b)),
    state: (keys) => keys.sort((a, b) => GRAVEST.indexOf(a) - GRAVEST.indexOf(b)),
    day: (keys) => keys.sort()
  };
  function areSame(a, b, column) {
    if (lists.isNumeric(column)) return text.number(a) === text.number(b);
    return column.as === 'text' && text.sortKey(a) === text.sortKey(b);
  }

  /** For each of many keys its place among the different ones; -1 for what says nothing. */
  lists.ranks = function (keys, column) {
    const says = (key) => key !== '' && key !== lists.none() && !(lists.isNumeric(column) && isNaN(text.number(key)));
    const places = new Map();
    sorters[column.as](Array.from(new Set(keys)).filter(says)).forEach((key, place, sorted) => {
      const same = place > 0 && areSame(sorted[place - 1], key, column);
      places.set(key, same ? places.get(sorted[place - 1]) : place);
    });
    return keys.map((key) => (places.has(key) ? places.get(key) : -1));
  };
})(window.Plumbline);
