/* The alignment graph's tools: find, filter, line of sight, open teams and key results, zoom.
   Without it the page shows the same drawings and a list. A classic script, as modules and fetch do
   not work from file://. The places at the start are the page's own; what is shown after a choice is
   laid out here again, by the rules of the room plumbline.graph (Packing, Columns, Routes), so that
   a part of 300 goals fits the window. The state is in the address, after the #. */
(function () {
  'use strict';
  var SVG = 'http://www.w3.org/2000/svg';
  var GAP = 14, LEVEL = 56, LIST = 12, GUTTER = 16, TRUNK = 8, ROUND = 6, MARGIN = 24, HEAD = 34, ROW = 24;
  var WIDE = 1100;                     // from here on the page's own drawing is legible
  var FEW = 8;                         // fewer are seen at a glance: nothing to find them by
  var FILTERS = ['team', 'status', 'state', 'kind', 'finding'];
  var view = document.querySelector('[data-graph]');
  var bar = document.querySelector('[data-graph-bar]');
  if (!view || !bar || !window.Panzoom) return;

  var say = document.querySelector('[data-graph-status]');
  var svg = view.querySelector('svg');
  var moreBox = document.querySelector('[data-graph-more]');
  var other = moreBox && moreBox.querySelector('svg');
  var byTeam = view.hasAttribute('data-by-team');
  var scenes = {};                     // the page's own drawings: all, teams
  var items = [];                      // every box, once
  var byId = {};
  var stage = make('g', { 'class': 'graph-stage' });
  var drawn = make('g', { 'class': 'edges', 'aria-hidden': 'true' });
  var lanes = make('g', {});
  var state, zoom, scene, timer;
  var place = { x: 0, y: 0, s: 1 };

  function make(name, attributes) {
    var element = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }
  function words(text) { return (text || '').split(' ').filter(Boolean); }
  function round(number) { return Math.round(number * 10) / 10; }
  function show(element, on) {
    if (on) element.removeAttribute('display'); else element.setAttribute('display', 'none');
  }

  /* Reading the page. */

  function readScene(name, from) {
    var here = { width: +from.getAttribute('width'), height: +from.getAttribute('height'), places: {}, parts: [] };
    scenes[name] = here;
    Array.prototype.slice.call(from.children).forEach(function (child) {
      if (child.classList.contains('item')) readItem(child, here);
      else { here.parts.push(child); stage.appendChild(child); }
    });
  }
  function readItem(element, here) {
    var data = element.dataset;
    var at = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.getAttribute('transform'));
    here.places[data.id] = { x: +at[1], y: +at[2] };
    if (byId[data.id]) return;
    var rect = element.querySelector('.node-box');
    var item = {
      id: data.id, element: element, link: element.querySelector('a'), rows: element.querySelector('.node-rows'),
      team: data.shape === 'team', company: data.shape === 'company', name: data.name,
      text: fold(element.querySelector('title').textContent),
      teams: words(data.team), status: data.status, state: data.state, kind: data.kind,
      findings: words(data.findings), up: words(data.up), needs: words(data.needs), down: [],
      width: +rect.getAttribute('width'), height: +data.height
    };
    items.push(item);
    byId[item.id] = item;
  }
  function fold(text) { return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }

  function readPage() {
    // The drawing of all goals comes first, so that its boxes are kept where both have one.
    if (byTeam) {
      if (other) readScene('all', other);
      readScene('teams', svg);
    } else {
      readScene('all', svg);
      if (other) readScene('teams', other);
    }
    items.forEach(function (item) {
      item.up = item.up.filter(function (id) { return byId[id]; });
      if (!item.team) item.up.forEach(function (id) { byId[id].down.push(item.id); });
      stage.appendChild(item.element);
      addTool(item);
    });
    while (svg.firstChild) svg.removeChild(svg.firstChild);
    stage.insertBefore(drawn, stage.firstChild);
    stage.insertBefore(lanes, stage.firstChild);
    svg.appendChild(stage);
    svg.removeAttribute('viewBox');
    svg.setAttribute('width', '100%');
    if (moreBox) moreBox.hidden = true;
    var hint = document.querySelector('[data-graph-hint]');
    if (hint) hint.hidden = true;
  }

  /* A small button on every box for the mouse; the keys F and O do the same. */
  function addTool(item) {
    if (item.team && !scenes.all) return;
    var tool = make('g', { 'class': 'node-tool', transform: 'translate(' + (item.width - 1) + ' 1)', 'aria-hidden': 'true' });
    tool.appendChild(make('circle', { r: 9 }));
    tool.appendChild(make('path', { d: item.team ? 'M-4 0H4M0 -4V4' : 'M0 -5V1M-3 1H3L0 6Z' }));
    var title = make('title', {});
    title.textContent = bar.getAttribute(item.team ? 'data-open' : 'data-sight');
    tool.appendChild(title);
    tool.addEventListener('click', function (event) {
      event.preventDefault();
      if (item.team) toggleTeam(item.id); else change({ focus: item.id });
    });
    item.element.appendChild(tool);
  }

  function fillSelects() {
    var teams = items.filter(function (item) { return item.team; });
    teams.sort(function (a, b) { return a.name < b.name ? -1 : 1; });
    teams.forEach(function (item) { addOption('team', item.id.slice(1), item.name); });
    var rules = {};
    items.forEach(function (item) { item.findings.forEach(function (rule) { rules[rule] = true; }); });
    Object.keys(rules).sort().forEach(function (rule) { addOption('finding', rule, rule); });
  }
  function addOption(name, value, text) { bar.elements[name].appendChild(new Option(text, value)); }

  /* The state and the address. */

  function readState() {
    var params = new URLSearchParams(location.hash.indexOf('=') < 0 ? '' : location.hash.slice(1));
    var read = { q: params.get('q') || '', open: (params.get('open') || '').split(',').filter(Boolean) };
    FILTERS.forEach(function (name) { read[name] = params.get(name) || ''; });
    read.focus = byId[params.get('focus')] ? params.get('focus') : '';
    read.teams = params.has('teams') ? params.get('teams') === '1' : byTeam;
    read.rows = params.get('rows') === '1';
    read.view = (params.get('view') || '').split(',').map(Number);
    if (!scenes.all) read.teams = true;
    if (!scenes.teams) read.teams = false;
    return read;
  }
  function writeState(push) {
    var params = new URLSearchParams();
    ['q', 'focus'].concat(FILTERS).forEach(function (name) { if (state[name]) params.set(name, state[name]); });
    if (state.open.length) params.set('open', state.open.join(','));
    if (state.teams !== byTeam) params.set('teams', state.teams ? '1' : '0');
    if (state.rows) params.set('rows', '1');
    if (state.view.length === 3) params.set('view', state.view.join(','));
    var hash = '#' + (params.toString() || '');
    if (hash === location.hash || hash === '#' && !location.hash) return;
    try {
      history[push ? 'pushState' : 'replaceState'](null, '', hash === '#' ? location.pathname + location.search : hash);
    } catch (e) { location.replace(hash); }
  }
  function change(part, quiet) {
    Object.keys(part).forEach(function (key) { state[key] = part[key]; });
    state.view = [];
    render(true);
    writeState(!quiet);
  }
  function toggleTeam(id) {
    var at = state.open.indexOf(id);
    var open = state.open.slice();
    if (at < 0) open.push(id); else open.splice(at, 1);
    change({ open: open, teams: true, focus: '' });
    var first = at < 0 ? members(id)[0] : byId[id];
    if (first) go(first);
  }
  function members(team) {
    return items.filter(function (item) { return !item.team && !item.company && '@' + item.teams[0] === team; });
  }

  /* What is shown. */

  function isFiltered() { return state.q.trim() || FILTERS.some(function (name) { return state[name]; }); }
  function isHit(item) {
    if (item.team) return false;
    var text = words(fold(state.q));
    return text.every(function (word) { return item.text.indexOf(word) >= 0; })
      && (!state.team || item.teams.indexOf(state.team) >= 0)
      && (!state.status || item.status === state.status)
      && (!state.kind || item.kind === state.kind)
      && (!state.state || item.state === state.state || state.state === 'aligned' && item.state === 'anchor')
      && (!state.finding || (state.finding === '*' ? item.findings.length > 0 : item.findings.indexOf(state.finding) >= 0));
  }
  function reach(item, way, into) {
    if (into[item.id]) return into;
    into[item.id] = true;
    item[way].forEach(function (id) { reach(byId[id], way, into); });
    return into;
  }
  function chosen() {
    var ids = {};
    if (state.focus) {
      reach(byId[state.focus], 'up', ids);
      delete ids[state.focus];
      return reach(byId[state.focus], 'down', ids);
    }
    if (isFiltered()) {
      items.filter(isHit).forEach(function (item) { reach(item, 'up', ids); });
      return ids;
    }
    items.forEach(function (item) {
      if (!state.teams) ids[item.id] = !item.team;
      else ids[item.id] = item.team ? state.open.indexOf(item.id) < 0 : item.company || state.open.indexOf('@' + item.teams[0]) >= 0;
    });
    return ids;
  }

  function render(refit) {
    var ids = chosen();
    var shown = items.filter(function (item) { return ids[item.id]; });
    var own = !state.focus && !isFiltered() && !state.rows && !state.open.length && (state.teams ? 'teams' : 'all');
    scene = own && width() >= WIDE ? scenes[own] : arrange(shown);
    // In a narrow window the page's own drawing is shown only where it can be shown larger.
    if (own && width() >= 600 && scaleOf(scene, mostHeight()) < scaleOf(scenes[own], mostHeight())) scene = scenes[own];
    if (scene !== scenes[own]) own = '';
    Object.keys(scenes).forEach(function (name) {
      scenes[name].parts.forEach(function (part) { show(part, name === own); });
    });
    show(drawn, !own);
    show(lanes, !own);
    var marked = isFiltered();
    items.forEach(function (item) {
      var at = ids[item.id] && scene.places[item.id];
      show(item.element, at);
      if (at) item.element.setAttribute('transform', 'translate(' + round(at.x) + ' ' + round(at.y) + ')');
      item.element.classList.toggle('is-hit', !!(at && (marked ? isHit(item) : item.id === state.focus)));
      if (item.rows) show(item.rows, state.rows);
    });
    tell(shown, marked);
    reflect();
    if (refit) fit();
  }
  function goalsOf(some) { return some.filter(function (item) { return !item.team; }).length; }
  function tell(shown, marked) {
    var count = goalsOf(shown);
    var text = say.dataset.shown.replace('{shown}', count).replace('{all}', goalsOf(items));
    if (count < shown.length) text += ' ' + say.dataset.teams.replace('{teams}', shown.length - count);
    if (marked) text += ' ' + say.dataset.found.replace('{found}', shown.filter(isHit).length);
    if (state.focus) text += ' ' + say.dataset.focus.replace('{title}', byId[state.focus].name);
    if (say.textContent !== text) say.textContent = text;
  }
  function reflect() {
    if (document.activeElement !== bar.elements.q) bar.elements.q.value = state.q;
    FILTERS.forEach(function (name) { bar.elements[name].value = state[name]; });
    bar.querySelector('[data-graph-on]').textContent = FILTERS.filter(function (name) { return state[name]; }).length || '';
    var few = goalsOf(items) < FEW && !isFiltered();
    bar.elements.q.parentNode.hidden = bar.querySelector('.list-more').hidden = few;
    press('teams', state.teams && !state.focus && !isFiltered());
    press('rows', state.rows);
  }
  function press(name, on) { bar.querySelector('[data-act=' + name + ']').setAttribute('aria-pressed', on ? 'true' : 'false'); }

  /* Layout, as in Packing and Columns. */

  function arrange(shown) {
    var links = linksOf(shown);
    var nodes = shown.map(function (item) {
      var rows = state.rows && item.rows ? item.rows.children.length * ROW : 0;
      return { item: item, w: item.width, h: item.height + rows, kids: [], parent: null };
    });
    var of = {};
    nodes.forEach(function (node) { of[node.item.id] = node; });
    nodes.forEach(function (node) { hang(node, links, of); });
    var tops = [], loose = [];
    nodes.forEach(function (node) {
      if (!node.parent) (/^(anchor|aligned)$/.test(node.item.state) ? tops : loose).push(node);
    });
    var order = preorder(tops.concat(loose));
    var size = choose(order, tops);
    var box = { places: {}, width: 0, height: 0 };
    var window = width() - 2 * MARGIN;
    var bottom = put(tops, Math.max(size.limit, window), MARGIN);
    var limit = Math.max(window, rowsOf(tops, size.limit).width);
    while (lanes.firstChild) lanes.removeChild(lanes.firstChild);
    if (loose.length) {
      var top = tops.length ? bottom + LEVEL / 2 : 0;
      var low = putLane(loose, limit, top + HEAD) + GAP;
      bottom = low;
    }
    order.forEach(function (node) {
      if (node.parent) { node.x += node.parent.x; node.y += node.parent.y; }
      box.places[node.item.id] = { x: node.x + node.indent, y: node.y };
      box.width = Math.max(box.width, node.x + node.indent + node.w + MARGIN);
    });
    box.height = bottom + MARGIN;
    if (loose.length) drawLane(top, box.width, bottom - top);
    draw(links, of);
    return box;
  }
  function drawLane(y, w, h) {
    var group = make('g', { transform: 'translate(0 ' + round(y) + ')' });
    group.appendChild(make('rect', { 'class': 'lane', width: round(w), height: round(h) }));
    var text = make('text', { 'class': 'lane-label', x: 16, y: 22 });
    text.textContent = bar.dataset.lane;
    group.appendChild(text);
    lanes.appendChild(group);
  }
  /* Links between what is shown; a goal of a closed team counts as its team. */
  function linksOf(shown) {
    var at = {}, counts = {}, totals = {}, tops = {}, links = [];
    shown.forEach(function (item) { at[item.id] = item; });
    function stand(item) { return at[item.id] || !item.company && at['@' + item.teams[0]]; }
    function add(from, id, kind) {
      var to = byId[id] && stand(byId[id]);
      if (!from || !to || from === to) return;
      totals[from.id] = (totals[from.id] || 0) + 1;
      var key = from.id + ' ' + to.id + ' ' + kind;
      if (counts[key]) { counts[key].count++; return; }
      counts[key] = { from: from, to: to, kind: kind, count: 1 };
      links.push(counts[key]);
    }
    items.forEach(function (item) {
      if (item.team && scenes.all) return;
      var from = stand(item);
      item.up.forEach(function (id) { add(from, id, 'supports'); });
      item.needs.forEach(function (id) { add(from, id, 'depends'); });
    });
    links.forEach(function (link) { tops[link.from.id] = Math.max(tops[link.from.id] || 0, link.count); });
    return links.filter(function (link) {
      // Of a closed team's many links only those that are a good part of them.
      return !link.from.team || link.count * 8 >= totals[link.from.id] || link.count === tops[link.from.id];
    });
  }
  function hang(node, links, of) {
    // What was dropped holds nothing up, so it hangs from nothing itself.
    if (!node.item.state) return;
    var best = null;
    links.forEach(function (link) {
      if (link.from !== node.item || link.kind !== 'supports') return;
      for (var up = of[link.to.id]; up; up = up.parent) if (up === node) return;
      if (!best || node.item.team && rank(link) > rank(best)) best = link;
    });
    if (best) {
      node.parent = of[best.to.id];
      node.parent.kids.push(node);
    }
  }
  function rank(link) { return (link.to.company ? 0 : 1000) + link.count; }
  function preorder(roots) {
    var order = [], stack = roots.slice().reverse();
    while (stack.length) {
      var node = stack.pop();
      order.push(node);
      for (var i = node.kids.length - 1; i >= 0; i--) stack.push(node.kids[i]);
    }
    return order;
  }
  function choose(order, tops) {
    var window = width() - 2 * MARGIN, shape = Math.min(1.9, width() / 640), best = null, least = Infinity, limit, area = 0;
    pack(order, 0);
    if (rowWidth(tops) <= window) return { limit: window };
    order.forEach(function (node) { area += (node.w + GAP) * (node.h + LIST); });
    limit = Math.max(window, Math.sqrt(shape * area));
    for (var tall = 350; tall < 4 * limit; tall *= 1.3) {
      pack(order, tall);
      for (var wide = limit; wide < 3 * limit; wide *= 1.69) {
        var rows = rowsOf(tops, wide), size = Math.max(rows.width, rows.height * shape);
        if (size < least) { least = size; best = { tall: tall, limit: wide }; }
      }
    }
    pack(order, best.tall);
    return best;
  }
  function pack(order, tall) {
    for (var i = order.length - 1; i >= 0; i--) packOne(order[i], tall);
  }
  function packOne(node, tall) {
    node.sw = node.w; node.sh = node.h; node.indent = 0; node.columns = 0;
    if (!node.kids.length) return;
    if (!tall) {
      var row = rowWidth(node.kids);
      node.sw = Math.max(node.w, row);
      var left = (node.sw - row) / 2;
      node.kids.forEach(function (kid) { kid.x = left; kid.y = node.h + LEVEL; left += kid.sw + GAP; });
      node.sh = node.h + LEVEL + highest(node.kids);
      node.indent = (node.sw - node.w) / 2;
      return;
    }
    var columns = split(node.kids, Math.max(1, Math.min(node.kids.length, Math.ceil(stackHeight(node.kids) / tall))));
    var below = node.h + (columns.length === 1 ? LIST : LEVEL);
    node.columns = columns.length;
    node.sw = Math.max(node.w, stack(columns, 0, below));
    node.sh = below + Math.max.apply(null, columns.map(stackHeight)) - LIST;
    node.indent = columns.length === 1 ? 0 : (node.sw - node.w) / 2;
  }
  function split(nodes, count) {
    var columns = [], column = [], used = 0, rest = stackHeight(nodes);
    nodes.forEach(function (node) {
      var more = node.sh + LIST;
      if (column.length && used + more / 2 > rest / (count - columns.length) && columns.length < count - 1) {
        columns.push(column);
        column = []; rest -= used; used = 0;
      }
      column.push(node);
      used += more;
    });
    columns.push(column);
    return columns;
  }
  function stack(columns, x, y) {
    var left = x;
    columns.forEach(function (column) {
      var top = y, wide = 0;
      column.forEach(function (node) {
        node.x = left + GUTTER; node.y = top;
        top += node.sh + LIST;
        wide = Math.max(wide, node.sw);
      });
      left += GUTTER + wide + GAP;
    });
    return left - GAP - x;
  }
  function rowWidth(nodes) { return nodes.reduce(function (sum, node) { return sum + node.sw + GAP; }, -GAP); }
  function stackHeight(nodes) { return nodes.reduce(function (sum, node) { return sum + node.sh + LIST; }, 0); }
  function highest(nodes) { return nodes.reduce(function (most, node) { return Math.max(most, node.sh); }, 0); }
  function rowsOf(nodes, limit) {
    var rows = [], row = [], used = 0;
    nodes.forEach(function (node) {
      if (row.length && used + node.sw > limit) { rows.push(row); row = []; used = 0; }
      row.push(node);
      used += node.sw + GAP;
    });
    if (row.length) rows.push(row);
    rows.width = rows.reduce(function (most, one) { return Math.max(most, rowWidth(one)); }, 0);
    rows.height = rows.reduce(function (sum, one) { return sum + highest(one) + LEVEL; }, -LEVEL);
    return rows;
  }
  function put(nodes, limit, y) {
    var rows = rowsOf(nodes, limit), top = y;
    rows.forEach(function (row) {
      var left = MARGIN;
      row.forEach(function (node) { node.x = left; node.y = top; left += node.sw + GAP; });
      top += highest(row) + LEVEL;
    });
    return nodes.length ? top - LEVEL : y;
  }
  function putLane(nodes, limit, y) {
    for (var count = nodes.length; count > 1; count--) {
      if (stack(split(nodes, count), 0, y) <= limit) break;
      count = Math.min(count, Math.floor(limit / (nodes[0].w + GUTTER + GAP)) + 2);
    }
    var columns = split(nodes, Math.max(1, count));
    stack(columns, MARGIN - GUTTER, y);
    return y + Math.max.apply(null, columns.map(stackHeight)) - LIST;
  }

  /* Lines, as in Routes. */

  function draw(links, of) {
    while (drawn.firstChild) drawn.removeChild(drawn.firstChild);
    links.forEach(function (link) {
      var from = of[link.from.id], to = of[link.to.id];
      var hangs = from.parent === to && link.kind === 'supports';
      var name = 'edge' + (link.kind === 'depends' ? ' edge-depends' : '') + (hangs ? '' : ' edge-across') + (link.count > 4 ? ' edge-many' : '');
      drawn.appendChild(make('path', { 'class': name, d: hangs ? hanging(to, from) : across(to, from).d }));
      if (!hangs) drawn.appendChild(make('path', { 'class': 'edge edge-head', d: across(to, from).head }));
    });
  }
  function boxOf(node) {
    var x = node.x + node.indent;
    return { l: x, r: x + node.w, t: node.y, b: node.y + node.h, m: node.y + node.item.height / 2 };
  }
  function hanging(to, from) {
    var a = boxOf(to), b = boxOf(from), line = from.x - GUTTER + TRUNK, path;
    if (!to.columns) return drop(a, b, .5);
    if (to.columns === 1) path = 'M' + round(line) + ' ' + round(a.b);
    else path = 'M' + point(a.l + to.w / 2, a.b) + 'C' + point(a.l + to.w / 2, a.b + LEVEL * .6) + ' ' + point(line, a.b + LEVEL * .4) + ' ' + point(line, a.b + LEVEL);
    return path + 'L' + point(line, b.m - ROUND) + 'Q' + point(line, b.m) + ' ' + point(line + ROUND, b.m) + 'L' + point(b.l, b.m);
  }
  function point(x, y) { return round(x) + ' ' + round(y); }
  function drop(a, b, share) {
    var x1 = a.l + (a.r - a.l) * share, x2 = b.l + (b.r - b.l) * share, bend = Math.max(12, (b.t - a.b) / 2);
    return 'M' + point(x1, a.b) + 'C' + point(x1, a.b + bend) + ' ' + point(x2, b.t - bend) + ' ' + point(x2, b.t);
  }
  function across(to, from) {
    var a = boxOf(to), b = boxOf(from), x = a.l + (a.r - a.l) * .75;
    if (b.t >= a.b) return { d: drop(a, b, .75), head: head(x, a.b, 0, 1) };
    if (b.b <= a.t) return { d: drop(b, a, .75), head: head(x, a.t, 0, -1) };
    var right = b.l >= a.r, x1 = right ? a.r : a.l, x2 = right ? b.l : b.r, bend = (x2 - x1) / 2;
    return {
      d: 'M' + point(x1, a.m) + 'C' + point(x1 + bend, a.m) + ' ' + point(x2 - bend, b.m) + ' ' + point(x2, b.m),
      head: head(x1, a.m, right ? 1 : -1, 0)
    };
  }
  function head(x, y, right, down) {
    var bx = x + 7 * right, by = y + 7 * down;
    return 'M' + point(bx - 3.5 * down, by - 3.5 * right) + 'L' + point(x, y) + 'L' + point(bx + 3.5 * down, by + 3.5 * right);
  }

  /* Zoom and pan: what is at p is seen at scale * (p + pan). */

  function width() { return view.clientWidth || 1000; }
  function height() { return svg.clientHeight || 500; }
  function moveTo(x, y, scale) {
    place = { x: x, y: y, s: Math.max(.08, Math.min(3, scale)) };
    zoom.zoom(place.s, { force: true, animate: false });
    zoom.pan(place.x, place.y, { force: true, animate: false });
  }
  function mostHeight() { return Math.min(736, Math.max(320, window.innerHeight - 120)); }
  function scaleOf(drawing, high) { return Math.min(1, (width() - 2) / drawing.width, high / drawing.height); }
  function fit() {
    var scale = Math.min(1, (width() - 2) / scene.width);
    svg.setAttribute('height', Math.round(Math.max(240, Math.min(mostHeight(), scene.height * scale))));
    if (state.view.length === 3 && state.view[0] > 0) { moveTo(state.view[1], state.view[2], state.view[0]); return; }
    var whole = scaleOf(scene, height());
    moveTo(((width() - 2) / whole - scene.width) / 2, 0, whole);
    // A whole too small to read starts at its top instead, in its whole width if that is nearly legible.
    var least = width() < 600 ? .6 : .3;
    if (whole < least) moveTo(0, 0, scale < .85 * least ? least : scale);
  }
  function fitAll() {
    state.view = [];
    var whole = scaleOf(scene, height());
    moveTo(((width() - 2) / whole - scene.width) / 2, 0, whole);
    writeState(false);
  }
  function zoomBy(factor, cx, cy) {
    var x = cx === undefined ? width() / 2 : cx, y = cy === undefined ? height() / 2 : cy;
    var scale = Math.max(.08, Math.min(3, place.s * factor));
    moveTo(place.x + x / scale - x / place.s, place.y + y / scale - y / place.s, scale);
    remember();
  }
  function panBy(dx, dy) { moveTo(place.x + dx / place.s, place.y + dy / place.s, place.s); remember(); }
  function remember() {
    state.view = [Math.round(place.s * 1000) / 1000, Math.round(place.x), Math.round(place.y)];
    clearTimeout(timer);
    timer = setTimeout(function () { writeState(false); }, 300);
  }
  function into(item) {
    var at = scene.places[item.id];
    if (!at) return;
    svg.scrollLeft = svg.scrollTop = view.scrollLeft = view.scrollTop = 0;
    var scale = Math.max(place.s, .7), w = width() / scale, h = height() / scale;
    var x = place.x, y = place.y, s = place.s;
    var inside = at.x + x >= 0 && at.x + x + item.width <= width() / s && at.y + y >= 0 && at.y + y + item.height <= height() / s;
    if (inside && s >= .5) return;
    moveTo(w / 2 - at.x - item.width / 2, h / 2 - at.y - item.height / 2, scale);
    remember();
  }
  function go(item) {
    into(item);
    item.link.focus({ preventScroll: true });
  }

  /* Keys. */

  function itemOf(element) {
    var group = element.closest && element.closest('.item');
    return group && byId[group.dataset.id];
  }
  function neighbour(item, key) {
    var at = scene.places[item.id], best = null, least = Infinity;
    var across = key === 'ArrowLeft' || key === 'ArrowRight';
    // Up and down lead along a tree, whose branches spread; left and right along a row.
    var straight = across ? 3 : 1;
    var sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    items.forEach(function (one) {
      var to = scene.places[one.id];
      if (!to || one === item || one.element.hasAttribute('display')) return;
      var along = sign * (across ? to.x - at.x : to.y - at.y);
      var aside = Math.abs(across ? to.y - at.y : to.x - at.x);
      if (along > 4 && along + straight * aside < least) { least = along + straight * aside; best = one; }
    });
    return best;
  }
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var item = itemOf(event.target);
    if (/^Arrow/.test(event.key)) {
      event.preventDefault();
      var next = item && neighbour(item, event.key);
      if (next) go(next);
      else if (!item) panBy(event.key === 'ArrowLeft' ? 80 : event.key === 'ArrowRight' ? -80 : 0, event.key === 'ArrowUp' ? 80 : event.key === 'ArrowDown' ? -80 : 0);
      return;
    }
    var acts = {
      '+': function () { zoomBy(1.25); }, '=': function () { zoomBy(1.25); }, '-': function () { zoomBy(.8); }, '0': fitAll,
      f: function () { if (item && !item.team) { change({ focus: item.id }); go(item); } },
      o: function () {
        if (!item || !scenes.all || !scenes.teams) return;
        if (item.team) toggleTeam(item.id);
        else if (!item.company) toggleTeam('@' + item.teams[0]);
      },
      k: function () { change({ rows: !state.rows }); if (item) go(item); }
    };
    var act = acts[event.key.toLowerCase()];
    if (act) { event.preventDefault(); act(); }
  }
  function clear() {
    var part = { focus: '', q: '' };
    FILTERS.forEach(function (name) { part[name] = ''; });
    if (!state.focus && !isFiltered()) part.open = [];
    if (state.focus && isFiltered()) part = { focus: '' };
    bar.elements.q.value = part.q === undefined ? state.q : '';
    change(part);
  }

  function listen() {
    bar.addEventListener('submit', function (event) {
      event.preventDefault();
      // What waits for a pause in typing would take back what comes after this.
      clearTimeout(timer);
      change({ q: bar.elements.q.value, focus: '' }, true);
      var first = items.filter(function (item) { return scene.places[item.id] && !item.element.hasAttribute('display') && isHit(item); })[0];
      if (first) go(first);
    });
    bar.elements.q.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(function () { change({ q: bar.elements.q.value, focus: '' }, true); }, 150);
    });
    FILTERS.forEach(function (name) {
      bar.elements[name].addEventListener('change', function () {
        var part = { focus: '' };
        part[name] = bar.elements[name].value;
        change(part);
      });
    });
    bar.addEventListener('click', function (event) {
      var button = event.target.closest('[data-act]');
      if (!button) return;
      var acts = {
        'in': function () { zoomBy(1.25); }, out: function () { zoomBy(.8); }, fit: fitAll, clear: clear,
        rows: function () { change({ rows: !state.rows }); },
        teams: function () { change({ teams: !state.teams || !!state.focus || !!isFiltered(), focus: '', open: [], q: '', team: '', status: '', state: '', kind: '', finding: '' }); }
      };
      acts[button.dataset.act]();
    });
    view.addEventListener('keydown', onKey);
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && (state.focus || isFiltered() || state.open.length) && !event.defaultPrevented) {
        var item = itemOf(document.activeElement);
        clear();
        if (item && !item.element.hasAttribute('display')) go(item);
        else if (item) view.focus();
      }
    });
    view.addEventListener('focusin', function (event) {
      var item = itemOf(event.target);
      if (item) into(item);
    });
    // Plain wheels scroll the page; with Ctrl, or a pinch, they zoom here.
    view.addEventListener('wheel', function (event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      var box = svg.getBoundingClientRect();
      zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX - box.left, event.clientY - box.top);
    }, { passive: false });
    stage.addEventListener('panzoomchange', function (event) {
      if (!event.detail.originalEvent) return;
      place = { x: event.detail.x, y: event.detail.y, s: event.detail.scale };
      remember();
    });
    var start = null;
    view.addEventListener('pointerdown', function (event) { start = [event.clientX, event.clientY]; }, true);
    view.addEventListener('click', function (event) {
      // The end of a drag is no click on the box under it.
      if (start && event.detail && Math.abs(event.clientX - start[0]) + Math.abs(event.clientY - start[1]) > 6) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
    svg.addEventListener('dragstart', function (event) { event.preventDefault(); });
    window.addEventListener('hashchange', function () { state = readState(); render(true); });
    window.addEventListener('popstate', function () { state = readState(); render(true); });
    window.addEventListener('resize', function () { render(true); });
  }

  readPage();
  fillSelects();
  zoom = window.Panzoom(stage, { canvas: true, cursor: 'grab', minScale: .08, maxScale: 3, handleStartEvent: function () {}, touchAction: 'none' });
  state = readState();
  bar.hidden = false;
  say.hidden = false;
  document.querySelector('[data-graph-keys]').hidden = false;
  bar.querySelector('[data-act=teams]').hidden = !scenes.all || !scenes.teams;
  listen();
  // On a phone the choices are folded.
  var wide = window.matchMedia('(min-width: 48rem)');
  function room() { bar.querySelector('.list-more').open = wide.matches; }
  room();
  wide.addEventListener('change', room);
  render(true);
  // Panzoom goes to its start once more when this script is done.
  zoom.setOptions({ startX: place.x, startY: place.y });
  view.classList.add('is-live');
})();
