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
