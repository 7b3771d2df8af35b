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
