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
