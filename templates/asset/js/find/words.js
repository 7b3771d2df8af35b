/* Words, as they are found. A word is folded; scripts without blanks between words are cut into
   pairs of characters. */
(function (plumbline) {
  'use strict';
  const fold = plumbline.text.fold;
  const find = plumbline.find = {};
  // Classes of letters are newer than the dialect: as texts they are asked for only here, and a
  // browser without them goes on without this dialog.
  const RUNS = ['Han', 'Hira', 'Kana', 'Thai', 'Lao', 'Khmr', 'Mymr'];
  const RUN = new RegExp('[' + RUNS.map((script) => '\\p{scx=' + script + '}').join('') + ']+', 'gu');
  const WORD = new RegExp('[\\p{L}\\p{N}\\p{M}\\u0640]+', 'gu');
  const cuts = new Map();

  /** The pieces of a word: whole, or runs of a script without blanks and what is between them. */
  find.pieces = function (word) {
    const all = [];
    let end = 0;
    for (const run of word.matchAll(RUN)) {
      if (run.index > end) all.push({ text: word.slice(end, run.index), isRun: false });
      all.push({ text: run[0], isRun: true });
      end = run.index + run[0].length;
    }
    if (end < word.length) all.push({ text: word.slice(end), isRun: false });
    return all;
  };

  /** Pairs; the last character of a run by itself is found too, when `alone`. */
  function pairs(run, alone) {
    const chars = Array.from(run);
    const all = chars.slice(1).map((c, i) => chars[i] + c);
    if (alone || chars.length === 1) all.push(chars[chars.length - 1]);
    return all;
  }
  function cut(word, alone) {
    return find.pieces(fold(word)).flatMap((piece) => (piece.isRun ? pairs(piece.text, alone) : [piece.text]));
  }

  find.matches = (text) => text.matchAll(WORD);

  /** What a text is found by. */
  find.termsOf = function (text) {
    const all = [];
    for (const match of text.match(WORD) || []) {
      let terms = cuts.get(match);
      if (!terms) cuts.set(match, terms = cut(match, true));
      for (const term of terms) all.push(term);
    }
    return all;
  };
  /** What is looked for. */
  find.queryTerms = (text) => (text.match(WORD) || []).flatMap((word) => cut(word, false));

  find.isRun = (term) => term.search(RUN) === 0;
})(window.Plumbline);
