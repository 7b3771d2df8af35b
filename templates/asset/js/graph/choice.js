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
