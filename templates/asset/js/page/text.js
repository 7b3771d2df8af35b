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
