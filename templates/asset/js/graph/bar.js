/* The alignment graph's tools: find, filter, line of sight, open teams and key results, zoom.
   Without them the page shows the same drawings and a list. The places at the start are the page's
   own; what is shown after a choice is laid out here again by the same rules, so that a part of 300
   goals fits the window. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph, text = plumbline.text;
  const view = document.querySelector('[data-graph]');
  const bar = document.querySelector('[data-graph-bar]');
  if (!view || !bar || !window.Panzoom) return;
  const WIDE = 1100;                   // from here on the page's own drawing is legible
  const TABLET = 600;
  const FEW = 8;                       // fewer are seen at a glance: nothing to find them by
  const part = (name) => document.querySelector('[data-graph-' + name + ']');
  const say = part('status'), fields = bar.elements, byTeam = view.hasAttribute('data-by-team');
  const svg = view.querySelector('svg'), other = part('more') && part('more').querySelector('svg');
  const boxes = new graph.Boxes(byTeam ? { teams: svg, all: other } : { all: svg, teams: other }, part('waiting'));
  const measures = graph.measures(view);
  const choice = new graph.Choice(boxes, byTeam);
  const stage = new graph.Stage(view, svg, boxes, {
    laneLabels: { unexplained: bar.dataset.laneUnexplained, explained: bar.dataset.laneExplained }, changed: remember
  });
  const light = new graph.Light(stage, part('tip'));
  let timer;

  /* What is shown. */

  function sceneOf(shown) {
    const own = boxes.scenes[choice.ownScene()], width = stage.width(), high = stage.mostHeight();
    // By team no line leads through a box, which no other layout can say.
    if (own && (width >= WIDE || choice.teams)) return own;
    const scene = graph.layout(boxes, shown, measures, { width, withRows: choice.rows });
    // In a narrow window the page's own drawing is shown only where it can be shown larger.
    return own && width >= TABLET && stage.scaleOf(scene, high) < stage.scaleOf(own, high) ? own : scene;
  }
  function complete() {
    if (boxes.waiting && choice.ownScene() !== 'teams') {
      boxes.complete();
      stage.fill();
      equip();
    }
    if (choice.focus && !boxes.byId[choice.focus]) choice.focus = '';
  }
  function render() {
    complete();
    const shown = choice.shown(), isFiltered = choice.isFiltered();
    stage.draw(sceneOf(shown), shown);
    boxes.items.forEach((item) => {
      const isHit = item.isShown && (isFiltered ? choice.isHit(item) : item.id === choice.focus);
      item.element.classList.toggle('is-hit', isHit);
      if (item.rows) graph.show(item.rows, choice.rows);
    });
    tell(shown, isFiltered);
    reflect(isFiltered);
    stage.fit(choice.view);
    light.hold(choice.isTeamsLine() ? boxes.byId[choice.focus] : null);
  }
  function tell(shown, isFiltered) {
    const goals = boxes.goals(shown), says = say.dataset, count = text.count;
    const whole = choice.ownScene() === 'teams';
    const words = [whole ? says.byTeam : text.fill(says.shown, { shown: count(goals), all: count(boxes.goals()) })];
    if (!whole && goals < shown.length) words.push(text.fill(says.teams, { teams: count(shown.length - goals) }));
    if (isFiltered) words.push(text.fill(says.found, { found: count(shown.filter((item) => choice.isHit(item)).length) }));
    if (choice.focus) words.push(text.fill(says.focus, { title: boxes.byId[choice.focus].name }));
    if (say.textContent !== words.join(' ')) say.textContent = words.join(' ');
  }
  function reflect(isFiltered) {
    if (document.activeElement !== fields.q) fields.q.value = choice.q;
    graph.Choice.filters.forEach((name) => { fields[name].value = choice[name]; });
    part('on').textContent = choice.filtersOn() || '';
    fields.q.parentNode.hidden = bar.querySelector('.list-more').hidden = !boxes.waiting && boxes.goals() < FEW && !isFiltered;
    press('teams', choice.teams && !choice.focus && !isFiltered);
    press('rows', choice.rows);
  }
  function press(name, on) { bar.querySelector('[data-act=' + name + ']').setAttribute('aria-pressed', String(on)); }

  /* What is chosen. */

  function change(some, quiet) {
    Object.assign(choice, some, { view: [] });
    render();
    choice.write(!quiet);
  }
  function remember() {
    const { x, y, s } = stage.place;
    choice.view = [Math.round(s * 1000) / 1000, Math.round(x), Math.round(y)];
    clearTimeout(timer);
    timer = setTimeout(() => choice.write(false), 300);
  }
  function go(item) {
    stage.bring(item);
    item.link.focus({ preventScroll: true });
  }
  function fitAll() {
    choice.view = [];
    stage.fitAll();
    choice.write(false);
  }
  function focus(item) {
    change(item.isTeam ? { focus: item.id, teams: true, open: [], rows: false } : { focus: item.id });
    go(item);
  }
  function toggleTeam(id) {
    const isClosed = choice.open.indexOf(id) < 0;
    const open = isClosed ? choice.open.concat(id) : choice.open.filter((one) => one !== id);
    change({ open, teams: true, focus: '' });
    const first = isClosed ? boxes.members(id)[0] : boxes.byId[id];
    if (first) go(first);
  }
  function open(item) {
    if (!boxes.has('all') || !boxes.has('teams') || item.isCompanys) return;
    toggleTeam(item.isTeam ? item.id : '@' + item.teams[0]);
  }
  function clear() {
    const some = choice.cleared();
    if ('q' in some) fields.q.value = '';
    change(some);
  }
  function byTeams() {
    const isOn = choice.teams && !choice.focus && !choice.isFiltered();
    change(Object.assign({}, ...graph.Choice.filters.map((name) => ({ [name]: '' })), { teams: !isOn, focus: '', open: [], q: '' }));
  }
  const rows = () => change({ rows: !choice.rows });

  function listenToBar() {
    bar.addEventListener('submit', (event) => {
      event.preventDefault();
      // What waits for a pause in typing would take back what comes after this.
      clearTimeout(timer);
      change({ q: fields.q.value, focus: '' }, true);
      const first = boxes.items.find((item) => item.isShown && choice.isHit(item));
      if (first) go(first);
    });
    fields.q.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => change({ q: fields.q.value, focus: '' }, true), 150);
    });
    graph.Choice.filters.forEach((name) => {
      fields[name].addEventListener('change', () => change({ focus: '', [name]: fields[name].value }));
    });
    const acts = { 'in': () => stage.zoomBy(1.25), out: () => stage.zoomBy(.8), fit: fitAll, clear, rows, teams: byTeams };
    bar.addEventListener('click', (event) => {
      const button = event.target.closest('[data-act]');
      if (button) acts[button.dataset.act]();
    });
  }
  function listenToPage() {
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!choice.focus && !choice.isFiltered() && !choice.open.length) return;
      const item = graph.itemOf(boxes, document.activeElement);
      clear();
      if (item && item.isShown) go(item);
      else if (item) view.focus();
    });
    view.addEventListener('focusin', (event) => {
      const item = graph.itemOf(boxes, event.target);
      if (item) stage.bring(item);
    });
    ['hashchange', 'popstate'].forEach((name) => window.addEventListener(name, () => {
      choice.read();
      render();
    }));
    window.addEventListener('resize', plumbline.onceAFrame(render));
  }

  function equip() {
    boxes.items.filter((item) => !item.hasTool).forEach((item) => {
      const opens = item.isTeam && boxes.has('all');
      graph.addTool(item, opens ? bar.dataset.open : bar.dataset.sight, opens ? open : focus);
    });
  }

  equip();
  bar.querySelector('[data-act=teams]').hidden = !boxes.has('all') || !boxes.has('teams');
  ['more', 'hint'].map(part).filter(Boolean).forEach((element) => { element.hidden = true; });
  [bar, say, part('keys')].forEach((element) => { element.hidden = false; });
  listenToBar();
  listenToPage();
  graph.listenToPointer(stage);
  graph.listenToKeys(stage, { fit: fitAll, focus, open, rows, go });
  plumbline.foldOnPhones(bar.querySelector('.list-more'));
  render();
  stage.settle();
  stage.listenToPrint();
  view.classList.add('is-live');
  Object.assign(graph, { boxes, measured: measures });
})(window.Plumbline);
