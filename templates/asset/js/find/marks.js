/* Marks in a text what was found in it. */
(function (plumbline) {
  'use strict';
  const find = plumbline.find, fold = plumbline.text.fold;

  /** Pairs of characters are found as such; one that was typed by itself too. */
  function marksOfRun(text, at, terms, typed) {
    const marks = [], chars = Array.from(text);
    let from = at;
    chars.forEach((c, i) => {
      if (i + 1 < chars.length && terms.has(fold(c + chars[i + 1]))) marks.push([from, from + c.length + chars[i + 1].length]);
      else if (typed.includes(fold(c))) marks.push([from, from + c.length]);
      from += c.length;
    });
    return marks;
  }
  /** Of a word as much as was typed, where its letters are those that it is found by. */
  function markOfWord(text, at, typed) {
    const word = fold(text);
    const starts = word.length === text.length ? typed.filter((term) => word.startsWith(term)) : [];
    return [at, at + (starts.length ? Math.max(...starts.map((term) => term.length)) : text.length)];
  }
  /** The parts of a text that go with the terms found, as from and to. */
  function marks(text, terms, typed) {
    const all = [];
    for (const match of find.matches(text)) {
      let at = match.index;
      for (const piece of find.pieces(match[0])) {
        if (piece.isRun) all.push(...marksOfRun(piece.text, at, terms, typed));
        else if (terms.has(fold(piece.text))) all.push(markOfWord(piece.text, at, typed));
        at += piece.text.length;
      }
    }
    return all;
  }

  /** A text as nodes, with a mark around each part that was found. */
  find.marked = function (text, terms, typed) {
    const parts = [];
    let end = 0;
    for (const [from, to] of marks(text, terms, typed)) {
      if (to <= end) continue;
      parts.push(text.slice(end, Math.max(from, end)), find.make('mark', '', text.slice(Math.max(from, end), to)));
      end = to;
    }
    parts.push(text.slice(end));
    return parts;
  };
})(window.Plumbline);
