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
