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
