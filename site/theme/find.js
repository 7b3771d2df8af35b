/* What is found, and how it is shown. Loaded when the search opens for the first time.

   Search itself is MiniSearch's; the index comes as columns (plumbline.view.SearchIndex), from which
   items are made here. Titles are searched at once; where there are many, all else follows in small
   pieces, so that typing is never held up.

   Plumbline.search.suggest may be a function that gives a list for the empty field:
   [{ sort: 'objective', title: 'Grow', href: 'okrs/…', meta: 'Marketing' }]. */
(function () {
  'use strict';
  const search = window.Plumbline.search;
  const MANY = 1500;          // items from which on only titles are searched at first
  const FEW = 5;              // results below which typing errors are allowed for
  const ROWS = 24, PAGE_ROWS = 100, KEY_RESULTS = 2;

  /* Words. A word is folded, so that é is e and Straße is strasse; scripts without blanks between
     words are cut into pairs of characters. */

  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const SAME = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ς': 'σ',
    '\u0671': '\u0627', '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06a9': '\u0643'
  };
  for (let digit = 0; digit < 10; digit++) {
    SAME[String.fromCharCode(0x660 + digit)] = SAME[String.fromCharCode(0x6f0 + digit)] = String(digit);
  }
  const OTHERS = new RegExp('[' + Object.keys(SAME).join('') + ']', 'g');
  const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;
  const RUN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]+/gu;
  const folded = new Map();

  function fold(word) {
    const small = word.toLowerCase();
    if (/^[a-z0-9]*$/.test(small)) return small;
    return small.normalize('NFKD').replace(MARKS, '').replace(OTHERS, (c) => SAME[c]).normalize('NFC');
  }

  /** The pieces of a word: whole, or runs of a script without blanks and what is between them. */
  function pieces(word) {
    const all = [];
    let end = 0;
    for (const run of word.matchAll(RUN)) {
      if (run.index > end) all.push({ text: word.slice(end, run.index), run: false });
      all.push({ text: run[0], run: true });
      end = run.index + run[0].length;
    }
    if (end < word.length) all.push({ text: word.slice(end), run: false });
    return all;
  }

  /** Pairs; the last character of a run by itself is found too, when `alone`. */
  function pairs(run, alone) {
    const chars = Array.from(run);
    const all = chars.slice(1).map((c, i) => chars[i] + c);
    if (alone || chars.length === 1) all.push(chars[chars.length - 1]);
    return all;
  }
  function cut(word, alone) {
    return pieces(fold(word)).flatMap((piece) => (piece.run ? pairs(piece.text, alone) : [piece.text]));
  }
  function termsOf(text) {
    const all = [];
    for (const match of text.match(WORD) || []) {
      let terms = folded.get(match);
      if (!terms) folded.set(match, terms = cut(match, true));
      for (const term of terms) all.push(term);
    }
    return all;
  }
  function queryTerms(text) { return (text.match(WORD) || []).flatMap((word) => cut(word, false)); }
  function isRun(term) { return term.search(RUN) === 0; }

  /* Items. */

  function said(title) {
    return title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  }
  function nameOf(short, title) { return short[0] === '=' ? short.slice(1) : said(title) + short; }
  function encoded(path) { return search.root + path.split('/').map(encodeURIComponent).join('/'); }

  /** All that is known, in one list; an item's place in it is its id. */
  class Items {
    constructor(data) {
      this.data = data;
      this.all = [];
      this.owners = [{ name: data.company, team: '' }]
        .concat(data.teams.names.map((name) => ({ name, team: '' })))
        .concat(data.people.names.map((name, i) => ({ name, team: data.teams.names[data.people.teams[i]] || '' })));
      data.teams.names.forEach((name, i) => this.add('team', name, 'teams/', data.teams.ids[i]));
      data.people.names.forEach((name, i) => this.add('person', name, 'people/', data.people.ids[i],
        [data.people.roles[i], this.owners[i + 1 + data.teams.names.length].team].filter(Boolean).join(' · ')));
      data.tags.names.forEach((name, i) => this.add('tag', name, 'tags/', data.tags.files[i]));
      this.addGoals(data.goals, false);
    }
    add(sort, title, folder, short, meta = '') {
      const terms = termsOf(title);
      const item = { id: this.all.length, sort, title, folder, short, meta, terms, phrase: terms.join(' '), boost: sort === 'tag' ? 1 : 1.4 };
      this.all.push(item);
      return item;
    }
    addGoals(goals, earlier) {
      const keyResults = goals.key_result_titles.map((title, i) => ({ title, id: goals.key_result_ids[i] }));
      goals.titles.forEach((title, i) => {
        const cycle = goals.cycles[i], owner = this.owners[goals.owners[i]];
        const folder = 'okrs/' + goals.cycle_ids[cycle] + '/' + goals.folder_names[goals.folders[i]];
        const item = this.add('objective', title, folder, goals.files[i]);
        Object.assign(item, {
          owner, earlier,
          cycle: goals.cycle_titles[cycle],
          score: goals.scores[i],
          state: this.data.words.states[goals.states[i]],
          status: this.data.words.statuses[goals.statuses[i]],
          tags: goals.tags[i].map((tag) => this.data.tags.names[tag]),
          keyResults: goals.key_results[i].map((at) => keyResults[at]),
          boost: (earlier ? .5 : goals.cycle_ids[cycle] === this.data.current ? 1 : .8) * (goals.statuses[i] > 2 ? .5 : 1)
        });
      });
    }
    /** Where the page of an item is, or the place of one of its key results there. */
    address(item, keyResult) {
      const page = encoded(item.folder + nameOf(item.short, item.title) + '.html');
      return keyResult ? page + '#' + encodeURIComponent(keyResult.id) : page;
    }
    static field(item, name) {
      switch (name) {
        case 'id': return item.id;
        case 'title': return item.terms;
        case 'owner': return item.owner ? Items.ownerTerms(item.owner) : termsOf(item.meta);
        case 'tags': return item.tags ? item.tags.flatMap(termsOf) : [];
        default: return item.keyResults ? item.keyResults.flatMap(Items.keyResultTerms) : [];
      }
    }
    static ownerTerms(owner) { return owner.terms || (owner.terms = termsOf(owner.name + ' ' + owner.team)); }
    static keyResultTerms(one) { return one.terms || (one.terms = termsOf(one.title)); }
  }

  function engine(fields) {
    return new window.MiniSearch({
      fields,
      extractField: Items.field,
      stringifyField: (value) => value,
      tokenize: (value) => value,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: queryTerms, processTerm: (term) => term, prefix: true,
        boost: { title: 4, keyResults: 1.5, tags: 1, owner: 1 }, weights: { prefix: .6, fuzzy: .3 }
      }
    });
  }

  /* Finding. */

  const TITLES = ['title'], WHOLE = ['title', 'owner', 'tags', 'keyResults'];

  class Finder {
    constructor(data) {
      this.items = new Items(data);
      const all = this.items.all;
      this.changed = [];
      this.current = engine(all.length > MANY ? TITLES : WHOLE);
      this.current.addAll(all);
      this.whole = Promise.resolve();
      if (all.length > MANY) {
        const whole = engine(WHOLE);
        this.whole = whole.addAllAsync(all, { chunkSize: 200 }).then(() => { this.current = whole; this.tell(); });
      }
    }
    tell() { this.changed.forEach((listener) => listener()); }
    /** Loads what is over. */
    addEarlier() {
      this.earlier = this.earlier || search.load('search/earlier.js').then(() => this.whole).then(() => {
        const from = this.items.all.length;
        this.items.addGoals(search.earlierGoals, true);
        return this.current.addAllAsync(this.items.all.slice(from), { chunkSize: 200 });
      }).then(() => this.tell());
      return this.earlier;
    }
    /** What goes with a text, the best first; `some` says that not all of its words were found. */
    find(text, earlier) {
      const phrase = termsOf(text).join(' ');
      const terms = queryTerms(text);
      const options = {
        combineWith: 'AND',
        filter: (hit) => earlier || !this.items.all[hit.id].earlier,
        boostDocument: (id) => {
          const item = this.items.all[id];
          return item.boost * (item.phrase === phrase ? (item.sort === 'objective' ? 3 : 20) : 1);
        }
      };
      const fuzzy = (term) => (isRun(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2);
      let hits = this.current.search(text, options), some = false;
      if (hits.length < FEW) hits = this.current.search(text, Object.assign({ fuzzy }, options));
      if (!hits.length && terms.length > 1) {
        hits = this.current.search(text, Object.assign({ fuzzy }, options, { combineWith: 'OR' }));
        some = hits.length > 0;
      }
      return { hits, some, terms };
    }
    /** The lines for a hit: an item, and those of its key results that add something. */
    rows(hit) {
      const item = this.items.all[hit.id];
      const terms = new Set(Object.keys(hit.match));
      const inHead = (term) => hit.match[term].some((field) => field !== 'keyResults');
      const inTitle = Object.values(hit.match).some((fields) => fields.includes('title'));
      const more = (item.keyResults || [])
        .map((one, i) => ({ one, i, adds: new Set(Items.keyResultTerms(one).filter((term) => terms.has(term) && !inHead(term))).size }))
        .filter((entry) => entry.adds)
        .sort((a, b) => b.adds - a.adds || a.i - b.i)
        .slice(0, KEY_RESULTS)
        .map((entry) => ({ item, terms, keyResult: entry.one, label: 'KR' + (entry.i + 1), below: inTitle }));
      return inTitle || !more.length ? [{ item, terms }].concat(more) : more;
    }
  }

  /* Showing. */

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content.filter((one) => one !== undefined && one !== ''));
    return element;
  }
  function icon(name) {
    const SVG = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(SVG, 'svg'), use = document.createElementNS(SVG, 'use');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '#i_' + name);
    svg.append(use);
    return svg;
  }

  /** The parts of a text that go with the terms found, as from and to. */
  function marks(text, terms, typed) {
    const all = [];
    for (const match of text.matchAll(WORD)) {
      let at = match.index;
      for (const piece of pieces(match[0])) {
        if (piece.run) {
          const chars = Array.from(piece.text);
          chars.forEach((c, i) => {
            const from = at + chars.slice(0, i).join('').length;
            if (i + 1 < chars.length && terms.has(fold(c + chars[i + 1]))) all.push([from, from + c.length + chars[i + 1].length]);
            else if (typed.includes(fold(c))) all.push([from, from + c.length]);
          });
        } else if (terms.has(fold(piece.text))) {
          const word = fold(piece.text);
          const start = word.length === piece.text.length ? typed.filter((term) => word.startsWith(term)).sort((a, b) => b.length - a.length)[0] : '';
          all.push([at, at + (start ? start.length : piece.text.length)]);
        }
        at += piece.text.length;
      }
    }
    return all;
  }
  function marked(text, terms, typed) {
    const parts = [];
    let end = 0;
    for (const [from, to] of marks(text, terms, typed)) {
      if (to <= end) continue;
      parts.push(text.slice(end, Math.max(from, end)), make('mark', '', text.slice(Math.max(from, end), to)));
      end = to;
    }
    parts.push(text.slice(end));
    return parts;
  }
  function fill(pattern, value) { return pattern.replace('{0}', () => value); }

  class Box {
    constructor(box, inPage, finder) {
      Object.assign(this, { box, inPage, finder, limit: inPage ? PAGE_ROWS : ROWS, active: -1, options: [] });
      this.input = box.querySelector('[role=combobox]');
      this.list = box.querySelector('[role=listbox]');
      this.start = box.querySelector('[data-find-start]');
      this.status = box.querySelector('[data-find-status]');
      this.earlier = box.querySelector('[data-find-earlier]');
      this.earlier.parentElement.hidden = !finder.items.data.has_earlier;
      finder.changed.push(() => this.show(true));
      this.listen();
      this.wantEarlier();
      this.show();
    }

    listen() {
      this.input.addEventListener('input', () => { this.limit = this.inPage ? PAGE_ROWS : ROWS; this.show(); });
      this.input.addEventListener('keydown', (event) => this.onKey(event));
      this.earlier.addEventListener('change', () => { this.wantEarlier(); this.show(); this.input.focus(); });
      this.list.addEventListener('mousemove', (event) => {
        const option = event.target.closest('[role=option]');
        if (option) this.choose(this.options.indexOf(option), false);
      });
      this.list.addEventListener('click', (event) => {
        const option = event.target.closest('[role=option]');
        if (!option) return;
        if (option.hasAttribute('data-find-more') && this.inPage) {
          event.preventDefault();
          const at = this.options.indexOf(option);
          this.limit += PAGE_ROWS;
          this.show(true);
          this.choose(at, true);
        } else if (!this.inPage && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
          this.box.close();
        }
      });
    }

    wantEarlier() {
      if (!this.earlier.checked || !this.finder.items.data.has_earlier) return;
      this.finder.addEarlier().catch(() => this.say(this.status.dataset.failed));
    }

    onKey(event) {
      if (event.isComposing) return;
      const last = this.options.length - 1;
      const steps = { ArrowDown: this.active >= last ? 0 : this.active + 1, ArrowUp: this.active <= 0 ? last : this.active - 1,
        PageDown: Math.min(last, this.active + 8), PageUp: Math.max(0, this.active - 8) };
      if (event.key in steps && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        if (last >= 0) this.choose(steps[event.key], true);
      } else if (event.key === 'Enter' && this.options[this.active]) {
        event.preventDefault();
        this.options[this.active].dispatchEvent(new MouseEvent('click',
          { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey }));
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (!this.inPage) this.box.close();
        else { this.input.value = ''; this.show(); }
      }
    }

    choose(at, scroll) {
      if (this.options[this.active]) this.options[this.active].setAttribute('aria-selected', 'false');
      this.active = at;
      const option = this.options[at];
      if (!option) { this.input.removeAttribute('aria-activedescendant'); return; }
      option.setAttribute('aria-selected', 'true');
      this.input.setAttribute('aria-activedescendant', option.id);
      if (scroll) option.scrollIntoView({ block: 'nearest' });
    }

    /** Shows what goes with the text in the field; `keep` leaves the chosen line where it is. */
    show(keep) {
      const text = this.input.value.trim(), active = keep ? Math.max(0, this.active) : 0;
      const found = text ? this.finder.find(text, this.earlier.checked) : null;
      const suggested = !text && search.suggest ? search.suggest().map((one) => this.suggestion(one)) : [];
      const lines = found ? found.hits.slice(0, this.limit).flatMap((hit) => this.finder.rows(hit)).map((row) => this.line(row, found.terms)) : suggested;
      if (found && found.hits.length > this.limit) lines.push(this.more(text, found.hits.length));
      lines.forEach((line, i) => { line.id = 's_found-' + i; line.tabIndex = -1; line.setAttribute('role', 'option'); line.setAttribute('aria-selected', 'false'); });
      this.options = lines;
      this.list.replaceChildren(...lines);
      this.list.hidden = !lines.length;
      this.start.hidden = !!text;
      this.start.classList.toggle('has-suggestions', suggested.length > 0);
      this.input.setAttribute('aria-expanded', String(lines.length > 0));
      this.choose(lines.length && (text || !this.inPage) ? Math.min(active, lines.length - 1) : -1, true);
      this.say(!found ? '' : !found.hits.length ? fill(this.status.dataset.none, text)
        : fill(found.some ? this.status.dataset.also : this.status.dataset.count, String(found.hits.length > this.limit ? found.hits.length : lines.length)));
      if (this.inPage) this.remember(text);
    }

    /** Says it when typing pauses: a screen reader would read out every step. */
    say(text) {
      clearTimeout(this.saying);
      this.saying = setTimeout(() => { this.status.textContent = text; }, 150);
    }

    /** The address can be sent. */
    remember(text) {
      const query = new URLSearchParams();
      if (text) query.set('q', text);
      if (this.earlier.checked) query.set('earlier', '');
      const after = query.toString().replace('earlier=', 'earlier');
      try { history.replaceState(null, '', location.pathname + (after && '?' + after)); } catch (e) { /* not from every disk */ }
    }

    option(href, sort, title, meta, end) {
      const link = make('a', 'hit', icon(sort), make('span', 'hit-text', make('span', 'hit-title', ...title), meta), end);
      link.href = href;
      return link;
    }
    meta(parts) {
      return make('span', 'meta', ...parts.filter(Boolean).map((part) => make('span', '', part)));
    }
    line(row, typed) {
      const item = row.item, words = this.finder.items.data.words;
      if (row.keyResult) {
        const title = marked(row.keyResult.title, row.terms, typed);
        const meta = row.below ? undefined : this.meta([fill(words.key_result_of, item.title), item.owner.name, item.cycle]);
        const link = this.option(this.finder.items.address(item, row.keyResult), 'key-result', [make('span', 'sr', words.key_result + ': '), ...title], meta);
        if (row.below) link.classList.add('hit-below');
        return link;
      }
      const kind = words[item.sort];
      const title = [make('span', 'sr', kind + ': '), ...marked(item.title, row.terms, typed)];
      const meta = item.sort === 'objective' ? [item.owner.name, item.owner.team, item.cycle, item.status] : [kind, item.meta];
      return this.option(this.finder.items.address(item), item.sort, title, this.meta(meta), item.state && this.state(item));
    }
    state(item) {
      const state = make('span', 'hit-state health is-' + item.state.id, icon(item.state.id), make('span', 'sr', item.state.word));
      state.title = item.state.word;
      if (item.score >= 0) state.append(make('span', 'hit-score', this.finder.items.data.words.scores[item.score]));
      return state;
    }
    suggestion(one) {
      return this.option(encoded(one.href), one.sort, [one.title], one.meta ? this.meta([one.meta]) : undefined);
    }
    more(text, count) {
      const link = make('a', 'hit hit-more', fill(this.status.dataset.more, String(count)));
      link.href = search.root + 'search.html?q=' + encodeURIComponent(text) + (this.earlier.checked ? '&earlier' : '');
      link.setAttribute('data-find-more', '');
      return link;
    }
  }

  const boxes = new Map();
  search.attach = function (element, inPage) {
    search.finder = search.finder || new Finder(search.data);
    if (boxes.has(element)) boxes.get(element).show(true);
    else boxes.set(element, new Box(element, inPage, search.finder));
  };
})();
