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
