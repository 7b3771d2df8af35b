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
