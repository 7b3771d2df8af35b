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
