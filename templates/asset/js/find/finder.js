/* Finds. Search itself is MiniSearch's. Titles are searched at once; where there are many, all else
   follows in small pieces, so that typing is never held up. */
(function (plumbline) {
  'use strict';
  const find = plumbline.find, search = plumbline.search, termsOf = find.termsOf;
  const MANY = 1500;          // items from which on only titles are searched at first
  const FEW = 5;              // results below which typing errors are allowed for
  const KEY_RESULTS = 2;
  const TITLES = ['title'], WHOLE = ['title', 'owner', 'tags', 'keyResults'];

  function engine(fields) {
    return new window.MiniSearch({
      fields,
      extractField: find.Items.field,
      stringifyField: (value) => value,
      tokenize: (value) => value,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: find.queryTerms, processTerm: (term) => term, prefix: true,
        boost: { title: 4, keyResults: 1.5, tags: 1, owner: 1 }, weights: { prefix: .6, fuzzy: .3 }
      }
    });
  }
  function fuzzy(term) {
    if (find.isRun(term) || term.length < 4) return false;
    return term.length < 6 ? 1 : 2;
  }

  find.Finder = class {
    constructor(data) {
      this.items = new find.Items(data);
      const all = this.items.all;
      this.changed = [];
      this.current = engine(all.length > MANY ? TITLES : WHOLE);
      this.current.addAll(all);
      this.whole = Promise.resolve();
      if (all.length > MANY) {
        const whole = engine(WHOLE);
        this.whole = whole.addAllAsync(all, { chunkSize: 200 }).then(() => {
          this.current = whole;
          this.tell();
        });
      }
    }
    tell() { this.changed.forEach((listener) => listener()); }

    /** Loads what is over. */
    addEarlier() {
      this.earlier = this.earlier || plumbline.load('search/earlier.js').then(() => this.whole).then(() => {
        const from = this.items.all.length;
        this.items.addGoals(search.earlierGoals, true);
        return this.current.addAllAsync(this.items.all.slice(from), { chunkSize: 200 });
      }).then(() => {
        this.isWhole = true;
        this.tell();
      });
      return this.earlier;
    }

    /** What goes with a text, the best first; `isPartly` says that not all of its words were found. */
    find(text, withEarlier) {
      const phrase = termsOf(text).join(' '), terms = find.queryTerms(text);
      const options = {
        combineWith: 'AND',
        filter: (hit) => withEarlier || !this.items.all[hit.id].isEarlier,
        boostDocument: (id) => {
          const item = this.items.all[id];
          return item.boost * (item.phrase === phrase ? (item.sort === 'objective' ? 3 : 20) : 1);
        }
      };
      let hits = this.current.search(text, options), isPartly = false;
      if (hits.length < FEW) hits = this.current.search(text, Object.assign({ fuzzy }, options));
      if (!hits.length && terms.length > 1) {
        hits = this.current.search(text, Object.assign({ fuzzy }, options, { combineWith: 'OR' }));
        isPartly = hits.length > 0;
      }
      return { hits, isPartly, terms };
    }

    /** The lines for a hit: an item, and those of its key results that add something. */
    rows(hit) {
      const item = this.items.all[hit.id];
      const terms = new Set(Object.keys(hit.match));
      const isInHead = (term) => hit.match[term].some((field) => field !== 'keyResults');
      const isInTitle = Object.values(hit.match).some((fields) => fields.includes('title'));
      const added = (one) => new Set(find.Items.keyResultTerms(one).filter((term) => terms.has(term) && !isInHead(term))).size;
      const more = (item.keyResults || [])
        .map((one, i) => ({ one, i, adds: added(one) }))
        .filter((entry) => entry.adds)
        .sort((a, b) => b.adds - a.adds || a.i - b.i)
        .slice(0, KEY_RESULTS)
        .map((entry) => ({ item, terms, keyResult: entry.one, isBelow: isInTitle }));
      return isInTitle || !more.length ? [{ item, terms }].concat(more) : more;
    }
  };
})(window.Plumbline);
