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
