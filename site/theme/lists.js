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
/* The list that stands on the page: it is filtered and sorted where it is. */
(function (plumbline) {
  'use strict';
  const all = plumbline.all, lists = plumbline.lists;
  const main = document.querySelector('main');

  lists.PageList = class {
    /** `bar` says what its items and their groups are; `table` is what holds them, if one does. */
    constructor(bar, table) {
      this.table = table;
      this.grouped = bar.dataset.groups;
      this.groups = this.grouped ? all(this.grouped, main) : [];
      this.items = all(bar.dataset.items, main)
        .map((element, place) => ({ element, place, parent: element.parentNode }));
      this.moved = false;
    }
    text(item) {
      const group = this.grouped && item.element.closest(this.grouped);
      const heading = group && group.querySelector('h2, h3');
      return plumbline.text.fold(item.element.textContent + ' ' + (heading ? heading.textContent : ''));
    }
    values(item, field) {
      const within = field.from ? item.element.closest(field.from) : item.element;
      return within ? all(field.of, within).flatMap(lists.choices) : [];
    }
    offered(field) { return this.items.flatMap((item) => this.values(item, field)); }
    test(field, value) {
      return (item) => this.values(item, field).some((choice) => choice.value === value);
    }
    key(item, column) {
      const cell = column.of ? item.element.querySelector(column.of) : item.element.children[column.place];
      if (!cell) return '';
      const time = cell.querySelector('time');
      if (column.as === 'state') return lists.choices(cell)[0].value;
      if (column.as === 'day') return time ? time.getAttribute('datetime') : '';
      return cell.textContent.trim();
    }
    rank(column) { return lists.ranks(this.items.map((item) => this.key(item, column)), column); }

    /** Shows these and no others, in this order where they were sorted. */
    show(shown, isFiltered, isSorted) {
      const on = new Set(shown);
      this.items.forEach((item) => { item.element.hidden = !on.has(item); });
      if (isSorted || this.moved) shown.forEach((item) => item.parent.appendChild(item.element));
      this.moved = isSorted;
      this.groups.forEach((group) => {
        group.hidden = isFiltered && !shown.some((item) => group.contains(item.element));
      });
      this.unfold(isFiltered ? shown : []);
      if (!this.table) return;
      this.table.hidden = !shown.length;
      this.table.classList.toggle('is-flat', isSorted);
    }
    /** What is folded around a match opens, and folds again with the last filter. */
    unfold(matches) {
      all('details[data-unfolded]', main).forEach((one) => {
        one.open = false;
        one.removeAttribute('data-unfolded');
      });
      matches.forEach((item) => {
        const around = item.element.closest('details:not([open])');
        if (!around) return;
        around.open = true;
        around.setAttribute('data-unfolded', '');
      });
    }
  };
})(window.Plumbline);
/* Draws the rows of a data file into the page's table, by the pattern of a row that the page has,
   some at a time: the next when a reader comes near the end. */
(function (plumbline) {
  'use strict';
  const lists = plumbline.lists;
  const AT_ONCE = 60;
  const SCORE = 6;                     // the column whose cells lead to how they come about

  lists.Rows = class {
    constructor(list, table) {
      this.list = list;
      this.table = table;
      this.body = table.tBodies[0];
      this.pattern = document.querySelector('[data-list-row]').content.firstElementChild;
      this.further = document.querySelector('[data-list-further]');
      this.pager = document.querySelector('[data-list-pager]');
      this.root = document.querySelector('.brand').getAttribute('href').replace(/index\.html$/, '');
      this.nothing = lists.none();
      this.rest = [];
      this.published = this.body.rows.length;
      const first = this.body.rows[0].querySelector('a').getAttribute('href');
      this.first = Math.max(0, list.items.findIndex((item) => this.root + item.row[1] === first));
      this.listen();
    }
    listen() {
      this.further.querySelector('button').addEventListener('click', () => {
        const last = this.body.lastElementChild;
        this.draw();
        last.nextElementSibling.querySelector('a').focus();
      });
      new IntersectionObserver((seen) => {
        if (seen[0].isIntersecting && this.rest.length) this.draw();
      }, { rootMargin: '600px' }).observe(this.further);
    }
    /** What the page shows before anything is chosen. */
    ofThePage(items) { return items.slice(this.first, this.first + this.published); }
    frame(isWhole, count) {
      this.pager.hidden = !isWhole;
      this.table.hidden = !count;
    }
    start(items) {
      this.body.textContent = '';
      this.rest = items.slice();
      this.draw();
    }
    draw() {
      this.body.append(...this.rest.splice(0, AT_ONCE).map((item) => this.row(item)));
      this.further.hidden = !this.rest.length;
    }
    row(item) {
      const row = this.pattern.cloneNode(true), list = this.list;
      this.lead(row.cells[0], item.row[0], item.row[1]);
      for (let place = 1; place < row.cells.length; place++) {
        if (place !== SCORE) this.write(row.cells[place], list.cell(item, place));
      }
      this.lead(row.cells[SCORE], (list.cell(item, SCORE)[0] || [this.nothing])[0], item.row[1] + '#s_why');
      if (list.cell(item, 1)[0][1] === (list.cell(item, 2)[0] || [])[1]) row.cells[2].className = 'same';
      return row;
    }
    lead(cell, text, path) {
      const link = cell.firstElementChild;
      link.textContent = text;
      link.setAttribute('href', this.root + path);
    }
    write(cell, parts) {
      const pattern = cell.firstElementChild;
      if (!parts.length) { cell.textContent = this.nothing; return; }
      if (cell.hasAttribute('data-v')) cell.dataset.v = parts[0][1] || '';
      if (!pattern) { cell.textContent = parts[0][0]; return; }
      cell.textContent = '';
      parts.forEach((part, place) => {
        if (place) cell.append(document.querySelector('[data-list]').dataset.comma);
        cell.append(this.part(pattern.cloneNode(true), part));
      });
    }
    part(one, part) {
      if (one.tagName === 'SPAN') {
        one.classList.add('is-' + part[1]);
        one.querySelector('use').setAttribute('href', '#i_' + part[1]);
        one.append(part[0]);
      } else {
        if (one.tagName === 'A') one.setAttribute('href', this.root + part[1]);
        else one.setAttribute('datetime', part[1]);
        one.textContent = part[0];
      }
      return one;
    }
  };
})(window.Plumbline);
/* The list of a data file: a table of many parts, of which the page shows one. A row is its title,
   its page, and for each further column a place in the list of that column's cells; a cell is a list
   of parts, each a text and what it is of. */
(function (plumbline) {
  'use strict';
  const lists = plumbline.lists, fold = plumbline.text.fold;
  // Columns that are more than their cells say; the first column, 0, is the title.
  const OWNER = 1, TEAM = 2, FINDINGS = 11;

  /** A data file calls it. */
  lists.rows = (data) => { lists.data = data; };

  function choiceOf(part, place) {
    if (!part[1]) return lists.withLabel(part[0]);
    return { value: place <= TEAM ? lists.idOf(part[1]) : part[1], label: part[0] };
  }
  function choicesOf(cell, place) {
    if (place !== FINDINGS) return cell.map((part) => choiceOf(part, place));
    return cell.flatMap((part) => plumbline.text.words(part[1]).map(lists.withLabel));
  }
  const placeOf = (field) => Number(/\d+/.exec(field.of)[0]) - 1;

  lists.DataList = class {
    constructor(data, table) {
      this.cells = data.columns;
      this.items = data.rows.map((row, place) => ({ row, place }));
      this.rows = new lists.Rows(this, table);
      this.ranks = {};
      this.words = data.columns.map((cells) => new Array(cells.length));
      this.isDrawnOver = false;
    }
    cell(item, place) { return this.cells[place - 1][item.row[place + 1]]; }
    /** The words of a cell, made once for all rows that have it. */
    wordsOf(item, place) {
      const words = this.words[place - 1], at = item.row[place + 1];
      if (words[at] === undefined) words[at] = fold(this.cell(item, place).map((part) => part[0]).join(' '));
      return words[at];
    }
    text(item) { return fold(item.row[0]) + ' ' + this.wordsOf(item, OWNER) + ' ' + this.wordsOf(item, TEAM); }
    offered(field) {
      const place = placeOf(field);
      return this.cells[place - 1].flatMap((cell) => choicesOf(cell, place));
    }
    test(field, value) {
      const place = placeOf(field);
      const fits = this.cells[place - 1].map((cell) => choicesOf(cell, place).some((choice) => choice.value === value));
      return (item) => fits[item.row[place + 1]];
    }
    key(item, column) {
      if (!column.place) return item.row[0];
      const cell = this.cell(item, column.place);
      if (!cell.length) return '';
      return cell[0][column.as === 'state' || column.as === 'day' ? 1 : 0];
    }
    rank(column) {
      if (!this.ranks[column.name]) {
        this.ranks[column.name] = lists.ranks(this.items.map((item) => this.key(item, column)), column);
      }
      return this.ranks[column.name];
    }
    show(shown, isFiltered, isSorted) {
      const isWhole = !isFiltered && !isSorted;
      this.rows.frame(isWhole, shown.length);
      if (isWhole && !this.isDrawnOver) return;
      this.isDrawnOver = true;
      this.rows.start(isWhole ? this.rows.ofThePage(shown) : shown);
    }
  };
})(window.Plumbline);
/* The controls above a list: what they offer, and how they say what is chosen. */
(function (plumbline) {
  'use strict';
  const lists = plumbline.lists, text = plumbline.text, all = plumbline.all;

  lists.Tools = class {
    constructor(bar, table) {
      this.bar = bar;
      this.table = table;
      this.find = bar.elements.q;
      this.order = bar.elements.sort;
      this.fields = all('select[data-of]', bar)
        .map((select) => ({ name: select.name, select, of: select.dataset.of, from: select.dataset.from }));
      this.names = ['q'].concat(this.fields.map((field) => field.name), 'sort');
      this.columns = [];               // what can be sorted by: {name, label, as, of or place}
    }

    /** The choices are what the list says; a field with one choice is none. */
    offer(list) {
      this.fields.forEach((field) => {
        const choices = lists.offered(list.offered(field));
        while (field.select.options.length > 1) field.select.remove(1);
        choices.forEach((choice) => field.select.add(new Option(choice[1], choice[0])));
        field.select.closest('label').hidden = choices.length < 2;
      });
    }

    /** `turn` is called with the ways that a click on a head goes through. */
    offerSorts(turn) {
      all('option[data-of]', this.order).forEach((option) => {
        this.columns.push({ name: option.value, label: option.textContent, as: option.dataset.as || 'text', of: option.dataset.of });
        option.remove();
      });
      if (this.table) all('thead th', this.table).forEach((cell, place) => this.head(cell, place, turn));
      this.columns.forEach((column) => {
        this.order.add(new Option(text.fill(this.bar.dataset.up, [column.label]), column.name));
        this.order.add(new Option(text.fill(this.bar.dataset.down, [column.label]), '-' + column.name));
      });
      this.order.closest('label').hidden = !this.columns.length;
    }
    /* A click sorts: figures the greatest first, words from A; then the other way; then as published. */
    head(cell, place, turn) {
      if (!cell.dataset.sort) return;
      const column = {
        name: cell.dataset.sort, label: cell.textContent, place, head: cell,
        as: cell.dataset.as || (cell.classList.contains('n') ? 'number' : 'text')
      };
      const button = document.createElement('button');
      const turns = [column.name, '-' + column.name];
      if (lists.isNumeric(column) || column.as === 'day') turns.reverse();
      button.type = 'button';
      button.className = 'sort';
      button.textContent = column.label;
      cell.replaceChildren(button);
      button.addEventListener('click', () => turn(turns.concat('')));
      this.columns.push(column);
    }

    tell(shown, count, part) {
      document.querySelector('[data-list-none]').hidden = shown > 0;
      this.bar.querySelector('[data-list-status]').textContent =
        part || text.fill(this.bar.dataset.count, [text.count(shown), text.count(count)]);
    }
    reflect(state, isFiltered) {
      const on = this.fields.filter((field) => state[field.name]).length;
      if (this.find.value.trim() !== (state.q || '')) this.find.value = state.q || '';
      this.fields.forEach((field) => { field.select.value = state[field.name] || ''; });
      this.order.value = state.sort || '';
      this.bar.querySelector('[data-list-on]').textContent = on ? text.count(on) : '';
      this.bar.querySelector('[data-list-reset]').hidden = !isFiltered && !state.sort;
      this.columns.filter((column) => column.head).forEach((column) => {
        const is = { [column.name]: 'ascending', ['-' + column.name]: 'descending' }[state.sort];
        if (is) column.head.setAttribute('aria-sort', is); else column.head.removeAttribute('aria-sort');
      });
    }
  };
})(window.Plumbline);
/* The tools of a long list: what is chosen, in the address too, and what that shows. Without them
   the list is whole and in the order of the page. A table of many parts is drawn from its data file,
   which is loaded when something is chosen. Every text is the page's. */
(function (plumbline) {
  'use strict';
  const bar = document.querySelector('[data-list]');
  if (!bar) return;
  const FEW = 8;                       // fewer are seen at a glance: no tools above them
  const MANY = 1000;                   // from here on typing waits for a pause
  const lists = plumbline.lists, text = plumbline.text, all = plumbline.all, say = bar.dataset;
  const head = document.querySelector('th[data-sort]');
  const table = head && head.closest('table');
  const tools = new lists.Tools(bar, table);
  let list = new lists.PageList(bar, table);
  let isWhole = !say.rows;             // else the page has a part, and its data file all
  let state = read();
  let loading, typing, isTyped;

  function read() {
    const chosen = {};
    plumbline.address.read().forEach((value, name) => { if (value) chosen[name] = value; });
    return chosen;
  }
  function write(replace) {
    const chosen = new URLSearchParams();
    tools.names.filter((name) => state[name]).forEach((name) => chosen.set(name, state[name]));
    plumbline.address.write(chosen, replace);
  }
  function set(name, value) { if (value) state[name] = value; else delete state[name]; }

  const chosenFields = () => tools.fields.filter((field) => state[field.name]);
  const isFiltered = () => Boolean(state.q) || chosenFields().length > 0;

  function matches(item) {
    if (!state.q) return true;
    if (item.text === undefined) item.text = list.text(item);
    return text.hasAll(item.text, state.q);
  }
  function filtered() {
    return chosenFields()
      .reduce((items, field) => items.filter(list.test(field, state[field.name])), list.items)
      .filter(matches);
  }
  function sorted(items) {
    const isDown = state.sort[0] === '-';
    const column = tools.columns.find((one) => one.name === state.sort.replace(/^-/, ''));
    if (!column) return items;
    const rank = list.rank(column);
    return items.slice().sort((a, b) => {
      const left = rank[a.place], right = rank[b.place];
      if (left < 0 || right < 0) return (left < 0) - (right < 0) || a.place - b.place;
      return (isDown ? right - left : left - right) || a.place - b.place;
    });
  }
  function apply() {
    if (!isWhole && (isFiltered() || state.sort)) { load(); return; }
    const shown = filtered();
    list.show(state.sort ? sorted(shown) : shown, isFiltered(), Boolean(state.sort));
    if (list.items.length >= FEW || say.rows || isFiltered() || state.sort) bar.hidden = false;
    tools.tell(shown.length, list.items.length, isWhole ? '' : say.shown);
    tools.reflect(state, isFiltered());
  }
  function load() {
    loading = loading || plumbline.load(new URL(say.rows, location.href).href).then(() => {
      list = new lists.DataList(lists.data, table);
      isWhole = true;
      tools.offer(list);
      apply();
      prepare();
    }, () => { loading = undefined; });
  }
  /** What the first search and the first sorting by title would wait for, while nothing else is to be done. */
  function prepare() {
    if (!window.requestIdleCallback) return;
    let next = 0;
    window.requestIdleCallback(function some(idle) {
      while (next < list.items.length && idle.timeRemaining() > 1) {
        const item = list.items[next++];
        if (item.text === undefined) item.text = list.text(item);
      }
      if (next < list.items.length) window.requestIdleCallback(some);
      else window.requestIdleCallback(() => list.rank(tools.columns[0]));
    });
  }
  function choose(name, value) {
    set(name, value);
    write(false);
    apply();
  }

  function typed() {
    const words = tools.find.value.trim();
    if (words === (state.q || '')) return;
    // One step back undoes a whole word, not a letter.
    set('q', words);
    write(isTyped);
    isTyped = true;
    apply();
  }
  function listen() {
    window.addEventListener('popstate', () => {
      // An anchor is no state: it leaves what is chosen as it is.
      if (location.hash && location.hash.indexOf('=') < 0) return;
      state = read();
      apply();
    });
    tools.find.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(typed, list.items.length > MANY ? 40 : 0);
    });
    tools.find.addEventListener('change', () => { isTyped = false; });
    bar.addEventListener('change', (event) => {
      if (event.target !== tools.find) choose(event.target.name, event.target.value);
    });
    bar.addEventListener('submit', (event) => event.preventDefault());
    all('[data-list-reset]').forEach((button) => button.addEventListener('click', () => {
      state = {};
      write(false);
      apply();
      tools.find.focus();
    }));
    if (say.rows) ['focusin', 'pointerenter'].forEach((name) => bar.addEventListener(name, load));
  }

  if (list.items.length < 2 && !say.rows) return;
  tools.offerSorts((turns) => choose('sort', turns[(turns.indexOf(state.sort || '') + 1) % turns.length]));
  tools.offer(list);
  listen();
  plumbline.foldOnPhones(bar.querySelector('.list-more'));
  apply();
})(window.Plumbline);
