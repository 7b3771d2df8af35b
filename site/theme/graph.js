/* Reads the page's drawings: every box once, where each drawing has it, and the measures by which
   the build placed them (plumbline.graph.Measures). */
(function (plumbline) {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';
  const graph = plumbline.graph = {};

  graph.make = function (name, attributes) {
    const element = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key]));
    return element;
  };
  /** To a tenth of a pixel, as the build writes it. */
  graph.round = (number) => Math.round(number * 10) / 10;
  graph.show = function (element, on) {
    if (on) element.removeAttribute('display'); else element.setAttribute('display', 'none');
  };

  /** The lengths of the layout by name, in CSS pixels. */
  graph.measures = function (view) {
    const measures = {};
    JSON.parse(view.dataset.measures).forEach((one) => { measures[one.name] = one.value; });
    return measures;
  };

  function placeOf(element) {
    const at = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.getAttribute('transform'));
    return { x: Number(at[1]), y: Number(at[2]) };
  }
  function item(element) {
    const data = element.dataset, words = plumbline.text.words;
    return {
      id: data.id, element, name: data.name,
      link: element.querySelector('a'), rows: element.querySelector('.node-rows'),
      isTeam: data.shape === 'team', isCompanys: data.shape === 'company',
      text: plumbline.text.fold(element.querySelector('title').textContent),
      teams: words(data.team), status: data.status, state: data.state, kind: data.kind,
      findings: words(data.findings), links: words(data.up), up: [], needs: words(data.needs), down: [],
      width: Number(element.querySelector('.node-box').getAttribute('width')), height: Number(data.height)
    };
  }

  graph.Boxes = class {
    /** `drawings` are the page's: all its goals, and the same by team; either may be missing. That of all may wait in a `noscript`. */
    constructor(drawings, waiting) {
      this.items = [];
      this.byId = {};
      this.scenes = {};
      this.waiting = waiting;
      // That of all goals comes first, so that its boxes are kept where both have one.
      ['all', 'teams'].filter((name) => drawings[name]).forEach((name) => this.read(name, drawings[name]));
      this.join();
    }
    has(name) { return Boolean(this.scenes[name] || name === 'all' && this.waiting); }
    /** Builds what waits: a thousand boxes take longer than most readers of a page by team need them. */
    complete() {
      const holder = document.createElement('div');
      holder.innerHTML = this.waiting.textContent;
      this.waiting = null;
      const old = this.items;
      this.items = [];
      old.filter((one) => !one.isTeam).forEach((one) => { delete this.byId[one.id]; });
      this.read('all', holder.querySelector('svg'));
      this.items.push(...old.filter((one) => one.isTeam));
      this.join();
    }
    join() {
      this.items.forEach((one) => { one.down = []; });
      this.items.forEach((one) => {
        one.up = one.links.filter((id) => this.byId[id]);
        if (!one.isTeam) one.up.forEach((id) => this.byId[id].down.push(one.id));
      });
    }
    read(name, svg) {
      const scene = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')), places: {}, parts: [] };
      this.scenes[name] = scene;
      Array.from(svg.children).forEach((child) => {
        if (!child.classList.contains('item')) { scene.parts.push(child); return; }
        scene.places[child.dataset.id] = placeOf(child);
        if (this.byId[child.dataset.id]) return;
        this.items.push(this.byId[child.dataset.id] = item(child));
      });
    }
    members(team) { return this.items.filter((one) => !one.isTeam && !one.isCompanys && '@' + one.teams[0] === team); }
    goals(some) { return (some || this.items).filter((one) => !one.isTeam).length; }
  };
})(window.Plumbline);
/* What is chosen: words, filters, one goal's line of sight, open teams, key results, and what part
   is seen. It is in the address, and says which boxes are shown. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph, text = plumbline.text;
  const FILTERS = ['team', 'status', 'state', 'kind', 'finding'];

  graph.Choice = class {
    constructor(boxes, byTeam) {
      Object.assign(this, { boxes, byTeam });
      this.read();
    }
    static get filters() { return FILTERS; }

    read() {
      const params = plumbline.address.read(), boxes = this.boxes;
      const list = (name) => (params.get(name) || '').split(',').filter(Boolean);
      ['q'].concat(FILTERS).forEach((name) => { this[name] = params.get(name) || ''; });
      this.open = list('open');
      this.focus = params.get('focus') || '';
      this.teams = params.has('teams') ? params.get('teams') === '1' : this.byTeam;
      this.rows = params.get('rows') === '1';
      this.view = list('view').map(Number);
      if (!boxes.has('all') || this.isTeamsLine()) this.teams = true;
      if (!boxes.has('teams')) this.teams = false;
    }
    write(push) {
      const params = new URLSearchParams();
      ['q', 'focus'].concat(FILTERS).filter((name) => this[name]).forEach((name) => params.set(name, this[name]));
      if (this.open.length) params.set('open', this.open.join(','));
      if (this.teams !== this.byTeam) params.set('teams', this.teams ? '1' : '0');
      if (this.rows) params.set('rows', '1');
      if (this.view.length === 3) params.set('view', this.view.join(','));
      plumbline.address.write(params, !push);
    }
    /** A team's line is lit in the drawing by team; a goal's is drawn alone. */
    isTeamsLine() { return this.focus.charAt(0) === '@'; }
    isFiltered() { return Boolean(this.q.trim()) || this.filtersOn() > 0; }
    filtersOn() { return FILTERS.filter((name) => this[name]).length; }

    isHit(item) {
      if (item.isTeam) return false;
      const isState = item.state === this.state || this.state === 'aligned' && item.state === 'anchor';
      const isFound = this.finding === '*' ? item.findings.length > 0 : item.findings.indexOf(this.finding) >= 0;
      return text.hasAll(item.text, this.q)
        && (!this.team || item.teams.indexOf(this.team) >= 0)
        && (!this.status || item.status === this.status)
        && (!this.kind || item.kind === this.kind)
        && (!this.state || isState)
        && (!this.finding || isFound);
    }
    /** Adds an item, and all that its links of one way lead to. */
    reach(item, way, into) {
      if (into.has(item)) return into;
      into.add(item);
      item[way].forEach((id) => this.reach(this.boxes.byId[id], way, into));
      return into;
    }
    /** The boxes to show, in the order of the page. */
    shown() {
      const items = this.boxes.items;
      if (this.focus && !this.isTeamsLine()) {
        const one = this.boxes.byId[this.focus], line = this.reach(one, 'up', new Set());
        line.delete(one);
        this.reach(one, 'down', line);
        return items.filter((item) => line.has(item));
      }
      if (this.isFiltered()) {
        const found = new Set();
        items.filter((item) => this.isHit(item)).forEach((item) => this.reach(item, 'up', found));
        return items.filter((item) => found.has(item));
      }
      const isOpen = (id) => this.open.indexOf(id) >= 0;
      return items.filter((item) => {
        if (!this.teams) return !item.isTeam;
        return item.isTeam ? !isOpen(item.id) : item.isCompanys || isOpen('@' + item.teams[0]);
      });
    }
    /** The page's own drawing that shows just this, by its name; empty where none does. */
    ownScene() {
      const isOwn = (!this.focus || this.isTeamsLine()) && !this.isFiltered() && !this.rows && !this.open.length;
      return isOwn ? (this.teams ? 'teams' : 'all') : '';
    }
    /** One step back from what is chosen: first the filters of a line of sight, last the open teams. */
    cleared() {
      if (this.focus && this.isFiltered()) return { focus: '' };
      const part = { focus: '', q: '' };
      FILTERS.forEach((name) => { part[name] = ''; });
      if (!this.focus && !this.isFiltered()) part.open = [];
      return part;
    }
  };
})(window.Plumbline);
/* Links between the boxes that are shown, and what each of these hangs from. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph;

  class Links {
    constructor(boxes, shown) {
      this.boxes = boxes;
      this.at = new Map(shown.map((item) => [item.id, item]));
      this.list = [];
      this.known = new Map();
    }
    /** A goal of a closed team counts as its team. */
    stand(item) { return this.at.get(item.id) || !item.isCompanys && this.at.get('@' + item.teams[0]); }
    add(from, id, kind) {
      const to = this.boxes.byId[id] && this.stand(this.boxes.byId[id]);
      if (!from || !to || from === to) return;
      const key = from.id + ' ' + to.id + ' ' + kind;
      if (!this.known.has(key)) {
        this.known.set(key, { from, to, kind, count: 0 });
        this.list.push(this.known.get(key));
      }
      this.known.get(key).count++;
    }
    /** Of a closed team's many links only those that are a good part of them: all of them hide each other. */
    strong(weak) {
      const all = new Map(), most = new Map();
      this.list.forEach((link) => {
        all.set(link.from, (all.get(link.from) || 0) + link.count);
        most.set(link.from, Math.max(most.get(link.from) || 0, link.count));
      });
      return this.list.filter((link) => !link.from.isTeam
        || link.count * weak >= all.get(link.from) || link.count === most.get(link.from));
    }
  }

  graph.links = function (boxes, shown, measures) {
    const links = new Links(boxes, shown);
    boxes.items.filter((item) => !item.isTeam || !boxes.has('all')).forEach((item) => {
      const from = links.stand(item);
      item.up.forEach((id) => links.add(from, id, 'supports'));
      item.needs.forEach((id) => links.add(from, id, 'depends'));
    });
    return links.strong(measures.weak);
  };

  /** A goal hangs from what the build lets it hang from, or the next that is shown; a team from what most of its links lead to. */
  function parentOf(node, links, nodes) {
    const rank = (link) => (link.to.isCompanys ? 0 : 1000) + link.count;
    let best = null;
    links.filter((link) => link.kind === 'supports').forEach((link) => {
      for (let up = nodes.get(link.to.id); up; up = up.parent) if (up === node) return;
      if (!best || node.item.isTeam && rank(link) > rank(best)) best = link;
    });
    return best && nodes.get(best.to.id);
  }

  graph.hang = function (nodes, links) {
    const from = new Map();
    links.forEach((link) => from.set(link.from.id, (from.get(link.from.id) || []).concat(link)));
    nodes.forEach((node) => {
      // What was dropped holds nothing up, so it hangs from nothing itself.
      node.parent = node.item.state ? parentOf(node, from.get(node.item.id) || [], nodes) : null;
      if (node.parent) node.parent.kids.push(node);
    });
  };
})(window.Plumbline);
/* Gives every box the rectangle that it and all below it need, as plumbline.graph.Packing does: in a
   row, or in columns of similar height. A node has w and h, its own size; sw and sh, that of the
   rectangle; x and y, its place in its parent's. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph;

  const most = (nodes, of) => nodes.reduce((sum, node) => Math.max(sum, of(node)), 0);

  graph.Packing = class {
    constructor(measures) { this.m = measures; }

    /** `tall` is the height from which a column is broken into several; 0 is for rows. */
    pack(order, tall) {
      for (let i = order.length - 1; i >= 0; i--) this.packOne(order[i], tall);
    }
    packOne(node, tall) {
      Object.assign(node, { sw: node.w, sh: node.h, indent: 0, columns: 0 });
      if (!node.kids.length) return;
      if (tall) this.packColumns(node, tall); else this.packRow(node);
      node.indent = node.columns === 1 ? 0 : (node.sw - node.w) / 2;
    }
    packRow(node) {
      const row = this.rowWidth(node.kids), below = node.h + this.m.level;
      node.sw = Math.max(node.w, row);
      node.sh = below + this.rowDepth(node.kids);
      this.placeRow(node.kids, (node.sw - row) / 2, below);
    }
    packColumns(node, tall) {
      const columns = this.columns(node.kids, Math.max(1, Math.min(node.kids.length, Math.ceil(this.stackHeight(node.kids) / tall))));
      const below = node.h + (columns.length === 1 ? this.m.list : this.m.level);
      node.columns = columns.length;
      node.sw = Math.max(node.w, this.columnsWidth(columns));
      node.sh = below + this.columnsDepth(columns);
      this.placeColumns(columns, 0, below);
    }

    /* Columns: each leaves room for a line on its left. */

    columns(nodes, count) {
      const columns = [];
      let column = [], used = 0, rest = this.stackHeight(nodes);
      nodes.forEach((node) => {
        const more = node.sh + this.m.list, fair = rest / (count - columns.length);
        if (column.length && used + more / 2 > fair && columns.length < count - 1) {
          columns.push(column);
          column = [];
          rest -= used;
          used = 0;
        }
        column.push(node);
        used += more;
      });
      columns.push(column);
      return columns;
    }
    stackHeight(nodes) { return nodes.reduce((sum, node) => sum + node.sh + this.m.list, 0); }
    columnWidth(column) { return most(column, (node) => node.sw); }
    columnsWidth(columns) {
      return columns.reduce((sum, column) => sum + this.m.gutter + this.columnWidth(column) + this.m.gap, -this.m.gap);
    }
    columnsDepth(columns) { return most(columns, (column) => this.stackHeight(column) - this.m.list); }
    placeColumns(columns, x, y) {
      let left = x;
      columns.forEach((column) => {
        let top = y;
        column.forEach((node) => {
          node.x = left + this.m.gutter;
          node.y = top;
          top += node.sh + this.m.list;
        });
        left += this.m.gutter + this.columnWidth(column) + this.m.gap;
      });
    }

    /* Rows: as many as the width asks for. */

    rows(nodes, limit) {
      const rows = [];
      let used = 0;
      nodes.forEach((node) => {
        if (!rows.length || used + node.sw > limit) {
          rows.push([]);
          used = 0;
        }
        rows[rows.length - 1].push(node);
        used += node.sw + this.m.gap;
      });
      return rows;
    }
    rowWidth(row) { return row.length ? row.reduce((sum, node) => sum + node.sw + this.m.gap, -this.m.gap) : 0; }
    rowDepth(row) { return most(row, (node) => node.sh); }
    rowsWidth(rows) { return most(rows, (row) => this.rowWidth(row)); }
    rowsDepth(rows) { return rows.reduce((sum, row) => sum + this.rowDepth(row) + this.m.level, -this.m.level); }
    placeRow(row, x, y) {
      let left = x;
      row.forEach((node) => {
        node.x = left;
        node.y = y;
        left += node.sw + this.m.gap;
      });
    }
    placeRows(rows, x, y) {
      let top = y;
      rows.forEach((row) => {
        this.placeRow(row, x, top);
        top += this.rowDepth(row) + this.m.level;
      });
    }
  };
})(window.Plumbline);
/* Draws the lines between boxes that have their places, as plumbline.graph.Routes does. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph, round = graph.round;

  const point = (x, y) => round(x) + ' ' + round(y);

  function boxOf(node) {
    const x = node.x + node.indent;
    return { l: x, r: x + node.w, t: node.y, b: node.y + node.h, m: node.y + node.item.height / 2 };
  }
  /** From the lower edge of one box to the upper edge of another, at a share of their widths. */
  function drop(a, b, share) {
    const x1 = a.l + (a.r - a.l) * share, x2 = b.l + (b.r - b.l) * share, bend = Math.max(12, (b.t - a.b) / 2);
    return 'M' + point(x1, a.b) + 'C' + point(x1, a.b + bend) + ' ' + point(x2, b.t - bend) + ' ' + point(x2, b.t);
  }
  /** Down a column's line and into the side of a box. */
  function hanging(to, from, m) {
    const a = boxOf(to), b = boxOf(from), line = from.x - m.gutter + m.trunk, middle = a.l + to.w / 2;
    if (!to.columns) return drop(a, b, .5);
    const start = to.columns === 1
      ? 'M' + point(line, a.b)
      : 'M' + point(middle, a.b) + 'C' + point(middle, a.b + m.level * .6) + ' ' + point(line, a.b + m.level * .4) + ' ' + point(line, a.b + m.level);
    return start + 'L' + point(line, b.m - m.round) + 'Q' + point(line, b.m) + ' ' + point(line + m.round, b.m) + 'L' + point(b.l, b.m);
  }
  /** An arrow head at a point, for a line that comes from the given direction. */
  function head(x, y, right, down) {
    const bx = x + 7 * right, by = y + 7 * down;
    return 'M' + point(bx - 3.5 * down, by - 3.5 * right) + 'L' + point(x, y) + 'L' + point(bx + 3.5 * down, by + 3.5 * right);
  }
  function across(to, from) {
    const a = boxOf(to), b = boxOf(from), x = a.l + (a.r - a.l) * .75;
    if (b.t >= a.b) return { path: drop(a, b, .75), head: head(x, a.b, 0, 1) };
    if (b.b <= a.t) return { path: drop(b, a, .75), head: head(x, a.t, 0, -1) };
    const isRight = b.l >= a.r, x1 = isRight ? a.r : a.l, x2 = isRight ? b.l : b.r, bend = (x2 - x1) / 2;
    return {
      path: 'M' + point(x1, a.m) + 'C' + point(x1 + bend, a.m) + ' ' + point(x2 - bend, b.m) + ' ' + point(x2, b.m),
      head: head(x1, a.m, isRight ? 1 : -1, 0)
    };
  }

  /** The line of a link, with a head where the tree does not show its direction. */
  graph.route = function (link, nodes, measures) {
    const from = nodes.get(link.from.id), to = nodes.get(link.to.id);
    const isHanging = from.parent === to && link.kind === 'supports';
    const line = isHanging ? { path: hanging(to, from, measures), head: '' } : across(to, from);
    return Object.assign(line, { ends: link.from.id + ' ' + link.to.id, isHanging, isNeed: link.kind === 'depends', isMany: link.count > measures.many });
  };
})(window.Plumbline);
/* Places the boxes that are shown, as plumbline.graph.Placing does for all of them, for a window of
   any width: a test holds that both give every box the same place. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph;
  const LANES = ['unexplained', 'explained'];
  const SLIM = 640;                    // a window narrower than this times the shape is filled higher than wide

  class Layout {
    constructor(measures, width) {
      this.m = measures;
      this.packing = new graph.Packing(measures);
      this.room = width - 2 * measures.margin;
      this.shape = Math.min(measures.shape, width / SLIM);
      this.lanes = [];
    }

    /** What hangs from nothing: what leads up to the company, then each lane's. */
    groups(nodes) {
      const tops = nodes.filter((node) => !node.parent);
      const lane = (node) => (/^(anchor|aligned)$/.test(node.item.state) ? '' : node.item.state || LANES[0]);
      return [''].concat(LANES).map((name) => tops.filter((node) => lane(node) === name));
    }
    /** Each box before those below it. */
    static order(tops) {
      const order = [], stack = tops.slice().reverse();
      while (stack.length) {
        const node = stack.pop();
        order.push(node);
        stack.push(...node.kids.slice().reverse());
      }
      return order;
    }

    /** Gives everything its size; returns the width that rows may have. */
    pack(order, tops) {
      const m = this.m, packing = this.packing;
      packing.pack(order, 0);
      if (packing.rowWidth(tops) <= this.room) return this.room;
      const area = order.reduce((sum, node) => sum + (node.w + m.gap) * (node.h + m.shelf), 0);
      const limit = Math.max(this.room, Math.sqrt(this.shape * area));
      const below = Layout.order(tops);
      let best = { tall: 0, wide: limit, size: Infinity };
      for (let tall = 2 * m.box; tall < 4 * limit; tall *= m.step) {
        packing.pack(below, tall);
        for (let wide = limit; wide < 3 * limit; wide *= m.step * m.step) {
          const rows = packing.rows(tops, wide);
          const size = Math.max(packing.rowsWidth(rows), packing.rowsDepth(rows) * this.shape);
          if (size < best.size) best = { tall, wide, size };
        }
      }
      packing.pack(order, best.tall);
      return Math.max(this.room, packing.rowsWidth(packing.rows(tops, best.wide)));
    }
    /** As many columns as fit. */
    laneColumns(nodes, limit) {
      const m = this.m;
      let count = Math.max(1, nodes.length), columns = this.packing.columns(nodes, count);
      while (count > 1 && this.packing.columnsWidth(columns) > limit) {
        count = Math.min(count - 1, Math.floor(limit / (m.box + m.gutter + m.gap)) + 1);
        columns = this.packing.columns(nodes, Math.max(1, count));
      }
      return columns;
    }
    placeTops(nodes, width) {
      if (!nodes.length) return this.m.margin;
      const rows = this.packing.rows(nodes, width);
      this.packing.placeRows(rows, this.m.margin + (width - this.packing.rowsWidth(rows)) / 2, this.m.margin);
      return this.m.margin + this.packing.rowsDepth(rows);
    }
    placeLane(kind, nodes, width, bottom) {
      if (!nodes.length) return bottom;
      const m = this.m, top = bottom === m.margin ? 0 : bottom + m.level / 2;
      const columns = this.laneColumns(nodes, width);
      this.packing.placeColumns(columns, m.margin - m.gutter, top + m.laneHead);
      const end = top + m.laneHead + this.packing.columnsDepth(columns) + m.gap;
      this.lanes.push({ kind, y: top, width: width + 2 * m.margin, height: end - top });
      return end;
    }

    scene(nodes) {
      const groups = this.groups(nodes), order = Layout.order([].concat(...groups));
      const limit = this.pack(order, groups[0]);
      const lanes = groups.slice(1).map((group) => this.packing.columnsWidth(this.laneColumns(group, limit)));
      const width = Math.max(this.packing.rowsWidth(this.packing.rows(groups[0], limit)), ...lanes);
      let bottom = this.placeTops(groups[0], width);
      LANES.forEach((kind, i) => { bottom = this.placeLane(kind, groups[i + 1], width, bottom); });
      const places = {};
      order.forEach((node) => {
        if (node.parent) {
          node.x += node.parent.x;
          node.y += node.parent.y;
        }
        places[node.item.id] = { x: node.x + node.indent, y: node.y };
      });
      const height = this.lanes.length ? bottom : bottom + this.m.margin;
      return { places, lanes: this.lanes, width: width + 2 * this.m.margin, height };
    }
  }

  /** The boxes as nodes: with their key results where these are shown. */
  function nodesOf(shown, withRows, m) {
    return new Map(shown.map((item) => {
      const rows = withRows && item.rows ? item.rows.children.length * m.row : 0;
      return [item.id, { item, w: item.width, h: item.height + rows, kids: [], parent: null }];
    }));
  }

  /** A scene: where each box is, the lanes behind them, and the lines between them. */
  graph.layout = function (boxes, shown, measures, { width, withRows }) {
    const links = graph.links(boxes, shown, measures), nodes = nodesOf(shown, withRows, measures);
    graph.hang(nodes, links);
    const scene = new Layout(measures, width).scene(Array.from(nodes.values()));
    scene.lines = links.map((link) => graph.route(link, nodes, measures));
    return scene;
  };
})(window.Plumbline);
/* The drawing that is seen: boxes and lines of a scene, and the part of it that the window shows. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph, make = graph.make, round = graph.round;
  const LEAST = .08, MOST = 3;         // scales
  const HIGH = 736, LOW = 320;         // of the window, in CSS pixels
  const PHONE = 600;
  const SMALL = .75, TINY = .69;       // scales below which 12 and 13 CSS pixels are less than 9

  function removeAll(group) { while (group.firstChild) group.firstChild.remove(); }

  graph.Stage = class {
    /** `changed` is told when a reader moves or zooms. */
    constructor(view, svg, boxes, { laneLabels, changed }) {
      Object.assign(this, { view, svg, boxes, laneLabels, changed });
      this.place = { x: 0, y: 0, s: 1 };
      this.group = make('g', { 'class': 'graph-stage' });
      this.lanes = make('g', {});
      this.lines = make('g', { 'class': 'edges', 'aria-hidden': 'true' });
      this.fill();
      svg.replaceChildren(this.group);
      svg.removeAttribute('viewBox');
      svg.setAttribute('width', '100%');
      this.zoom = window.Panzoom(this.group, {
        canvas: true, cursor: 'grab', minScale: LEAST, maxScale: MOST, handleStartEvent: () => {}, touchAction: 'none'
      });
      this.group.addEventListener('panzoomchange', (event) => {
        if (!event.detail.originalEvent) return;
        this.place = { x: event.detail.x, y: event.detail.y, s: event.detail.scale };
        this.changed();
      });
    }

    /** Takes every box and line there is. */
    fill() {
      const scenes = Object.values(this.boxes.scenes);
      this.group.replaceChildren(this.lanes, this.lines, ...scenes.flatMap((scene) => scene.parts), ...this.boxes.items.map((item) => item.element));
    }

    /** Shows the boxes of a scene that `shown` names. */
    draw(scene, shown) {
      const isShown = new Set(shown);
      this.scene = scene;
      Object.values(this.boxes.scenes).forEach((one) => one.parts.forEach((part) => graph.show(part, one === scene)));
      removeAll(this.lanes);
      removeAll(this.lines);
      (scene.lanes || []).forEach((lane) => this.lane(lane));
      (scene.lines || []).forEach((line) => this.line(line));
      this.boxes.items.forEach((item) => {
        const at = isShown.has(item) && scene.places[item.id];
        item.isShown = Boolean(at);
        graph.show(item.element, item.isShown);
        if (at) item.element.setAttribute('transform', 'translate(' + round(at.x) + ' ' + round(at.y) + ')');
      });
    }
    lane(lane) {
      const group = make('g', { transform: 'translate(0 ' + round(lane.y) + ')' });
      const label = make('text', { 'class': 'lane-label', x: 16, y: 22 });
      label.textContent = this.laneLabels[lane.kind];
      group.append(make('rect', { 'class': 'lane', width: round(lane.width), height: round(lane.height) }), label);
      this.lanes.append(group);
    }
    line(line) {
      const name = 'edge' + (line.isNeed ? ' edge-depends' : '') + (line.isHanging ? '' : ' edge-across') + (line.isMany ? ' edge-many' : '');
      this.lines.append(make('path', { 'class': name, d: line.path, 'data-ends': line.ends }));
      if (line.head) this.lines.append(make('path', { 'class': 'edge edge-head' + (line.isNeed ? ' edge-depends' : ''), d: line.head, 'data-ends': line.ends }));
    }

    /* Zoom and pan: what is at p is seen at scale * (p + pan). */

    width() { return this.view.clientWidth || 1000; }
    height() { return this.svg.clientHeight || 500; }
    mostHeight() { return Math.min(HIGH, Math.max(LOW, window.innerHeight - 120)); }
    scaleOf(scene, high) { return Math.min(1, (this.width() - 2) / scene.width, high / scene.height); }

    moveTo(x, y, scale) {
      this.place = { x, y, s: Math.max(LEAST, Math.min(MOST, scale)) };
      this.zoom.zoom(this.place.s, { force: true, animate: false });
      this.zoom.pan(x, y, { force: true, animate: false });
      this.view.classList.toggle('is-small', this.place.s < SMALL);
      this.view.classList.toggle('is-tiny', this.place.s < TINY);
    }
    /** Paper shows the whole drawing, whatever the window shows. */
    listenToPrint() {
      window.addEventListener('beforeprint', () => this.svg.setAttribute('viewBox', '0 0 ' + this.scene.width + ' ' + this.scene.height));
      window.addEventListener('afterprint', () => this.svg.removeAttribute('viewBox'));
    }
    /** Panzoom goes to its start once more when the script is done. */
    settle() { this.zoom.setOptions({ startX: this.place.x, startY: this.place.y }); }

    /** Shows the part that `seen` says: scale and pan; or, if it says nothing, as much as can be read. */
    fit(seen) {
      const scene = this.scene, scale = Math.min(1, (this.width() - 2) / scene.width);
      this.svg.setAttribute('height', Math.round(Math.max(240, Math.min(this.mostHeight(), scene.height * scale))));
      if (seen.length === 3 && seen[0] > 0) { this.moveTo(seen[1], seen[2], seen[0]); return; }
      // A whole too small to read starts at its top if its width can be read, and is cells if not; a phone pans.
      if (this.fitAll() >= TINY) return;
      if (scale >= TINY || this.width() < PHONE) this.moveTo(0, 0, Math.max(scale, TINY));
    }
    /** Shows the whole; returns the scale that this takes. */
    fitAll() {
      const whole = this.scaleOf(this.scene, this.height());
      this.moveTo(((this.width() - 2) / whole - this.scene.width) / 2, 0, whole);
      return whole;
    }
    zoomBy(factor, at) {
      const { x, y } = at || { x: this.width() / 2, y: this.height() / 2 }, old = this.place;
      const scale = Math.max(LEAST, Math.min(MOST, old.s * factor));
      this.moveTo(old.x + x / scale - x / old.s, old.y + y / scale - y / old.s, scale);
      this.changed();
    }
    panBy(dx, dy) {
      this.moveTo(this.place.x + dx / this.place.s, this.place.y + dy / this.place.s, this.place.s);
      this.changed();
    }
    /** Brings a box into sight, large enough to be read. */
    bring(item) {
      const at = this.scene.places[item.id], { x, y, s } = this.place;
      if (!at) return;
      this.svg.scrollLeft = this.svg.scrollTop = this.view.scrollLeft = this.view.scrollTop = 0;
      const isInside = at.x + x >= 0 && at.x + x + item.width <= this.width() / s
        && at.y + y >= 0 && at.y + y + item.height <= this.height() / s;
      if (isInside && s >= .5) return;
      const scale = Math.max(s, .7);
      this.moveTo(this.width() / scale / 2 - at.x - item.width / 2, this.height() / scale / 2 - at.y - item.height / 2, scale);
      this.changed();
    }
  };
})(window.Plumbline);
/* The line of the box under the pointer or the focus, up and down, lit among all others; and the
   title of a box that is shown too small to hold it. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph;

  graph.Light = class {
    constructor(stage, tip) {
      Object.assign(this, { stage, tip, held: null });
      const at = (event) => graph.itemOf(stage.boxes, event.target);
      const leave = (event) => { if (!event.relatedTarget || !stage.svg.contains(event.relatedTarget)) this.show(null); };
      ['pointerover', 'focusin'].forEach((name) => stage.svg.addEventListener(name, (event) => this.show(at(event))));
      ['pointerleave', 'focusout'].forEach((name) => stage.svg.addEventListener(name, leave));
    }
    /** Lights a box's line until another is held, or none. */
    hold(item) {
      this.held = item;
      this.show(null);
    }
    show(item) {
      const one = item || this.held, { view, boxes } = this.stage;
      this.tip.hidden = !item || !view.classList.contains('is-small');
      this.tip.textContent = item ? item.element.querySelector('title').textContent : '';
      view.classList.toggle('has-light', Boolean(one));
      const edges = Array.from(view.querySelectorAll('.edges:not([display]) > .edge'), (element) => {
        const [from, to] = element.dataset.ends.split(' ');
        return { element, from, to, isNeed: element.classList.contains('edge-depends') };
      });
      const up = one ? reach(one.id, edges, 'from', 'to') : new Set(), down = one ? reach(one.id, edges, 'to', 'from') : new Set();
      boxes.items.forEach((each) => each.element.classList.toggle('is-lit', up.has(each.id) || down.has(each.id)));
      edges.forEach((edge) => edge.element.classList.toggle('is-lit', [up, down].some((line) => line.has(edge.from) && line.has(edge.to))));
    }
  };

  /** All that the lines of support lead to, one way. */
  function reach(id, edges, near, far) {
    const next = new Map(), found = new Set([id]);
    edges.filter((edge) => !edge.isNeed).forEach((edge) => next.set(edge[near], (next.get(edge[near]) || []).concat(edge[far])));
    found.forEach((one) => (next.get(one) || []).forEach((other) => found.add(other)));
    return found;
  }
})(window.Plumbline);
/* The graph by keyboard: from box to box by arrows, and a letter for each tool. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph;
  const PAN = 80;
  const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

  /** The nearest box in a direction. */
  function neighbour(stage, item, [right, down]) {
    const at = stage.scene.places[item.id];
    // Up and down lead along a tree, whose branches spread; left and right along a row.
    const straight = right ? 3 : 1;
    let best = null, least = Infinity;
    stage.boxes.items.filter((one) => one !== item && one.isShown).forEach((one) => {
      const to = stage.scene.places[one.id];
      const along = right * (to.x - at.x) + down * (to.y - at.y);
      const far = along + straight * Math.abs(right ? to.y - at.y : to.x - at.x);
      if (along > 4 && far < least) {
        least = far;
        best = one;
      }
    });
    return best;
  }

  /** The box that an element is in, if it is in one. */
  graph.itemOf = function (boxes, element) {
    const group = element.closest && element.closest('.item');
    return group && boxes.byId[group.dataset.id];
  };

  /** `tools` says what each tool does: zoom, fit, focus, open, rows, go. */
  graph.listenToKeys = function (stage, tools) {
    function acts(item) {
      return {
        '+': () => stage.zoomBy(1.25), '=': () => stage.zoomBy(1.25), '-': () => stage.zoomBy(.8), '0': tools.fit,
        f: () => { if (item) tools.focus(item); },
        o: () => { if (item) tools.open(item); },
        k: () => { tools.rows(); if (item) tools.go(item); }
      };
    }
    function arrow(item, way) {
      if (!item) { stage.panBy(-PAN * way[0], -PAN * way[1]); return; }
      const next = neighbour(stage, item, way);
      if (next) tools.go(next);
    }
    stage.view.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const item = graph.itemOf(stage.boxes, event.target), way = ARROWS[event.key];
      const act = way ? () => arrow(item, way) : acts(item)[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    });
  };
})(window.Plumbline);
/* The graph by mouse and finger: a small button on every box, the wheel, and the end of a drag. */
(function (plumbline) {
  'use strict';
  const graph = plumbline.graph, make = graph.make;
  const DRAGGED = 6;                   // CSS pixels from which on a press is a drag

  /** The keys F and O do the same. */
  graph.addTool = function (item, title, act) {
    const tool = make('g', { 'class': 'node-tool', transform: 'translate(' + (item.width - 1) + ' 1)', 'aria-hidden': 'true' });
    const label = make('title', {});
    label.textContent = title;
    tool.append(make('circle', { r: 9 }), make('path', { d: item.isTeam ? 'M-4 0H4M0 -4V4' : 'M0 -5V1M-3 1H3L0 6Z' }), label);
    tool.addEventListener('click', (event) => {
      event.preventDefault();
      act(item);
    });
    item.element.append(tool);
    item.hasTool = true;
  };

  graph.listenToPointer = function (stage) {
    const { view, svg } = stage;
    // Plain wheels scroll the page; with Ctrl, or a pinch, they zoom here.
    view.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      stage.zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, { x: event.clientX - box.left, y: event.clientY - box.top });
    }, { passive: false });
    let start = null;
    view.addEventListener('pointerdown', (event) => { start = event; }, true);
    view.addEventListener('click', (event) => {
      // The end of a drag is no click on the box under it.
      const far = start ? Math.abs(event.clientX - start.clientX) + Math.abs(event.clientY - start.clientY) : 0;
      if (!event.detail || far <= DRAGGED) return;
      event.preventDefault();
      event.stopPropagation();
    }, true);
    svg.addEventListener('dragstart', (event) => event.preventDefault());
  };
})(window.Plumbline);
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
