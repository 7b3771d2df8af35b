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
/* Everything that can be found: made here of the columns of the index (plumbline.view.SearchIndex). */
(function (plumbline) {
  'use strict';
  const find = plumbline.find, termsOf = find.termsOf;
  const PLAYED_OUT = 2;                // the statuses after this one are done with

  /* A file's name is what its title does not say already, as plumbline.page.lookup.ShortName leaves it out. */
  function said(title) {
    return title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  }
  function nameOf(short, title) { return short[0] === '=' ? short.slice(1) : said(title) + short; }

  find.encoded = (path) => plumbline.root + path.split('/').map(encodeURIComponent).join('/');

  /** All that is known, in one list; an item's place in it is its id. */
  find.Items = class Items {
    constructor(data) {
      this.data = data;
      this.all = [];
      const owner = (name, team) => ({ name, team });
      this.owners = [owner(data.company, '')]
        .concat(data.teams.names.map((name) => owner(name, '')))
        .concat(data.people.names.map((name, i) => owner(name, data.teams.names[data.people.teams[i]] || '')));
      data.teams.names.forEach((name, i) => this.add('team', name, 'teams/', data.teams.ids[i]));
      data.people.names.forEach((name, i) => this.addPerson(name, i));
      data.tags.names.forEach((name, i) => this.add('tag', name, 'tags/', data.tags.files[i]));
      this.addGoals(data.goals, false);
    }
    add(sort, title, folder, short) {
      const terms = termsOf(title);
      const item = {
        id: this.all.length, sort, title, folder, short, terms, meta: [], phrase: terms.join(' '),
        boost: sort === 'tag' ? 1 : 1.4
      };
      this.all.push(item);
      return item;
    }
    addPerson(name, i) {
      const people = this.data.people, owner = this.owners[i + 1 + this.data.teams.names.length];
      this.add('person', name, 'people/', people.ids[i]).meta = [people.roles[i], owner.team].filter(Boolean);
    }
    addGoals(goals, isEarlier) {
      const keyResults = goals.key_result_titles.map((title, i) => ({ title, id: goals.key_result_ids[i] }));
      goals.titles.forEach((title, i) => {
        const cycle = goals.cycles[i];
        const folder = 'okrs/' + goals.cycle_ids[cycle] + '/' + goals.folder_names[goals.folders[i]];
        const own = isEarlier ? .5 : goals.cycle_ids[cycle] === this.data.current ? 1 : .8;
        Object.assign(this.add('objective', title, folder, goals.files[i]), {
          isEarlier,
          owner: this.owners[goals.owners[i]],
          cycle: goals.cycle_titles[cycle],
          score: goals.scores[i],
          state: this.data.words.states[goals.states[i]],
          status: this.data.words.statuses[goals.statuses[i]],
          tags: goals.tags[i].map((tag) => this.data.tags.names[tag]),
          keyResults: goals.key_results[i].map((at) => keyResults[at]),
          boost: own * (goals.statuses[i] > PLAYED_OUT ? .5 : 1)
        });
      });
    }
    /** Where the page of an item is, or the place of one of its key results there. */
    address(item, keyResult) {
      const page = find.encoded(item.folder + nameOf(item.short, item.title) + '.html');
      return keyResult ? page + '#' + encodeURIComponent(keyResult.id) : page;
    }
    static field(item, name) {
      switch (name) {
        case 'id': return item.id;
        case 'title': return item.terms;
        case 'owner': return item.owner ? Items.ownerTerms(item.owner) : item.meta.flatMap(termsOf);
        case 'tags': return item.tags ? item.tags.flatMap(termsOf) : [];
        default: return item.keyResults ? item.keyResults.flatMap(Items.keyResultTerms) : [];
      }
    }
    static ownerTerms(owner) { return owner.terms || (owner.terms = termsOf(owner.name + ' ' + owner.team)); }
    static keyResultTerms(one) { return one.terms || (one.terms = termsOf(one.title)); }
  };
})(window.Plumbline);
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
/* A line of the results for whatever was found. Its words are in the index. */
(function (plumbline) {
  'use strict';
  const find = plumbline.find, text = plumbline.text;
  const SVG = 'http://www.w3.org/2000/svg';

  find.make = function (name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content.filter((one) => one !== undefined && one !== ''));
    return element;
  };
  const make = find.make;

  function icon(name) {
    const svg = document.createElementNS(SVG, 'svg'), use = document.createElementNS(SVG, 'use');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '#i_' + name);
    svg.append(use);
    return svg;
  }
  function option(to, title, meta, end) {
    const link = make('a', 'hit', icon(to.sort), make('span', 'hit-text', make('span', 'hit-title', ...title), meta), end);
    link.href = to.href;
    return link;
  }
  const meta = (parts) => make('span', 'meta', ...parts.filter(Boolean).map((part) => make('span', '', part)));

  find.Lines = class {
    /** `kind` is a pattern for what a line is of, which is read out before it. */
    constructor(items, kind) {
      this.items = items;
      this.kindOf = kind;
      this.words = items.data.words;
    }
    of(row, typed) { return row.keyResult ? this.keyResult(row, typed) : this.item(row, typed); }
    kind(word) { return make('span', 'sr', text.fill(this.kindOf, [word])); }
    keyResult(row, typed) {
      const item = row.item, words = this.words;
      const title = [this.kind(words.key_result), ...find.marked(row.keyResult.title, row.terms, typed)];
      const said = row.isBelow ? undefined : meta([text.fill(words.key_result_of, [item.title]), item.owner.name, item.cycle]);
      const link = option({ href: this.items.address(item, row.keyResult), sort: 'key-result' }, title, said);
      if (row.isBelow) link.classList.add('hit-below');
      return link;
    }
    item(row, typed) {
      const item = row.item, kind = this.words[item.sort];
      const title = [this.kind(kind), ...find.marked(item.title, row.terms, typed)];
      const said = item.sort === 'objective' ? [item.owner.name, item.owner.team, item.cycle, item.status] : [kind, ...item.meta];
      return option({ href: this.items.address(item), sort: item.sort }, title, meta(said), item.state && this.state(item));
    }
    state(item) {
      const state = make('span', 'hit-state health is-' + item.state.id, icon(item.state.id), make('span', 'sr', item.state.word));
      state.title = item.state.word;
      if (item.score >= 0) state.append(make('span', 'hit-score', this.words.scores[item.score]));
      return state;
    }
    /** A line that is there before anything is typed. */
    suggestion(one) {
      return option({ href: find.encoded(one.href), sort: one.sort }, [one.title], one.meta ? meta([one.meta]) : undefined);
    }
    more(label, query, withEarlier) {
      const link = make('a', 'hit hit-more', label);
      link.href = plumbline.root + 'search.html?q=' + encodeURIComponent(query) + (withEarlier ? '&earlier' : '');
      link.setAttribute('data-find-more', '');
      return link;
    }
  };
})(window.Plumbline);
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
/* The search's field and its results, in the dialog or on search.html.

   Plumbline.search.suggest may be a function that gives a list for the empty field:
   [{ sort: 'objective', title: 'Grow', href: 'okrs/…', meta: 'Marketing' }]. */
(function (plumbline) {
  'use strict';
  const search = plumbline.search, find = plumbline.find, text = plumbline.text;
  const ROWS = 24, PAGE_ROWS = 100;
  const STEP = 8;                      // lines that PageUp and PageDown pass over

  class Box {
    constructor(box, inPage, finder) {
      const part = (name) => box.querySelector('[data-find-' + name + ']');
      Object.assign(this, { box, inPage, finder, rows: inPage ? PAGE_ROWS : ROWS, active: -1, options: [] });
      this.limit = this.rows;
      this.input = box.querySelector('[role=combobox]');
      this.list = box.querySelector('[role=listbox]');
      this.lines = new find.Lines(finder.items, this.list.dataset.kind);
      this.start = part('start');
      this.status = part('status');
      this.earlier = part('earlier');
      this.hasEarlier = finder.items.data.has_earlier;
      this.earlier.parentElement.hidden = !this.hasEarlier;
      finder.changed.push(() => this.show(true));
      this.listen();
      this.wantEarlier();
      this.show();
    }

    listen() {
      const optionOf = (event) => event.target.closest('[role=option]');
      this.input.addEventListener('input', () => { this.limit = this.rows; this.show(); });
      this.input.addEventListener('keydown', (event) => this.onKey(event));
      this.earlier.addEventListener('change', () => { this.wantEarlier(); this.show(); this.input.focus(); });
      this.list.addEventListener('mousemove', (event) => {
        if (optionOf(event)) this.choose(this.options.indexOf(optionOf(event)), false);
      });
      this.list.addEventListener('click', (event) => { if (optionOf(event)) this.onClick(event, optionOf(event)); });
    }
    onClick(event, option) {
      if (option.hasAttribute('data-find-more') && this.inPage) {
        event.preventDefault();
        this.limit += PAGE_ROWS;
        const at = this.options.indexOf(option);
        this.show(true);
        this.choose(at, true);
      } else if (!this.inPage && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        this.box.close();
      }
    }
    onKey(event) {
      if (event.isComposing) return;
      const last = this.options.length - 1;
      const steps = {
        ArrowDown: this.active >= last ? 0 : this.active + 1, ArrowUp: this.active <= 0 ? last : this.active - 1,
        PageDown: Math.min(last, this.active + STEP), PageUp: Math.max(0, this.active - STEP)
      };
      if (event.key in steps && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        if (last >= 0) this.choose(steps[event.key], true);
      } else if (event.key === 'Enter' && this.elsewhere) {
        event.preventDefault();
        this.earlier.checked = true;
        this.show();
      } else if (event.key === 'Enter' && this.options[this.active]) {
        event.preventDefault();
        this.options[this.active].dispatchEvent(new MouseEvent('click', {
          bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey
        }));
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (!this.inPage) this.box.close();
        else { this.input.value = ''; this.show(); }
      }
    }

    wantEarlier() {
      if (!this.earlier.checked || !this.hasEarlier) return;
      this.finder.addEarlier().catch(() => this.say(this.status.dataset.failed));
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
      const query = this.input.value.trim(), active = keep ? Math.max(0, this.active) : 0;
      const found = query ? this.finder.find(query, this.earlier.checked) : null;
      this.lookElsewhere(found, query);
      this.put(found ? this.results(found, query) : this.suggestions());
      this.start.hidden = Boolean(query);
      this.start.classList.toggle('has-suggestions', !query && this.options.length > 0);
      this.choose(this.options.length && (query || !this.inPage) ? Math.min(active, this.options.length - 1) : -1, true);
      this.say(found ? this.summary(found, query) : '');
      if (this.inPage) this.remember(query);
    }
    /** What is not in this cycle may be in others; they are loaded only then. */
    lookElsewhere(found, query) {
      this.elsewhere = 0;
      if (!found || found.hits.length || !this.hasEarlier || this.earlier.checked) return;
      if (this.finder.isWhole) this.elsewhere = this.finder.find(query, true).hits.length;
      else this.finder.addEarlier().catch(() => this.say(this.status.dataset.failed));
    }
    suggestions() { return search.suggest ? search.suggest().map((one) => this.lines.suggestion(one)) : []; }
    results(found, query) {
      const lines = found.hits.slice(0, this.limit)
        .flatMap((hit) => this.finder.rows(hit))
        .map((row) => this.lines.of(row, found.terms));
      if (found.hits.length <= this.limit) return lines;
      const label = text.fill(this.status.dataset.more, [text.count(found.hits.length)]);
      return lines.concat(this.lines.more(label, query, this.earlier.checked));
    }
    put(lines) {
      lines.forEach((line, i) => {
        line.id = 's_found-' + i;
        line.tabIndex = -1;
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', 'false');
      });
      this.options = lines;
      this.list.replaceChildren(...lines);
      this.list.hidden = !lines.length;
      this.input.setAttribute('aria-expanded', String(lines.length > 0));
    }
    summary(found, query) {
      const says = this.status.dataset;
      if (this.elsewhere) return text.fill(says.elsewhere, [query, text.count(this.elsewhere)]);
      if (!found.hits.length) return text.fill(says.none, [query]);
      const isCut = found.hits.length > this.limit;
      return text.fill(found.isPartly ? says.also : says.count, [text.count(isCut ? found.hits.length : this.options.length)]);
    }

    /** Says it when typing pauses: a screen reader would read out every step. */
    say(words) {
      clearTimeout(this.saying);
      this.saying = setTimeout(() => { this.status.textContent = words; }, 150);
    }
    /** The address can be sent. */
    remember(query) {
      const params = new URLSearchParams();
      if (query) params.set('q', query);
      if (this.earlier.checked) params.set('earlier', '');
      const after = params.toString().replace('earlier=', 'earlier');
      try { history.replaceState(null, '', location.pathname + (after && '?' + after)); } catch (e) { /* not from every disk */ }
    }
  }

  const boxes = new Map();
  search.attach = function (element, inPage) {
    search.finder = search.finder || new find.Finder(search.data);
    if (boxes.has(element)) boxes.get(element).show(true);
    else boxes.set(element, new Box(element, inPage, search.finder));
  };
})(window.Plumbline);
