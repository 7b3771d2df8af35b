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
