/* A line of the results for whatever was found. Its words are in the index. */
(function (plumbline) {
  'use strict';
  const find = plumbline.find, text = plumbline.text;
  const SVG = 'http://www.w3.org/2000/svg';

  find.make = function (name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content.filter((one) => one !== undefined && one !== ''));
    return element;
  };
  const make = find.make;

  function icon(name) {
    const svg = document.createElementNS(SVG, 'svg'), use = document.createElementNS(SVG, 'use');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '#i_' + name);
    svg.append(use);
    return svg;
  }
  function option(to, title, meta, end) {
    const link = make('a', 'hit', icon(to.sort), make('span', 'hit-text', make('span', 'hit-title', ...title), meta), end);
    link.href = to.href;
    return link;
  }
  const meta = (parts) => make('span', 'meta', ...parts.filter(Boolean).map((part) => make('span', '', part)));

  find.Lines = class {
    /** `kind` is a pattern for what a line is of, which is read out before it. */
    constructor(items, kind) {
      this.items = items;
      this.kindOf = kind;
      this.words = items.data.words;
    }
    of(row, typed) { return row.keyResult ? this.keyResult(row, typed) : this.item(row, typed); }
    kind(word) { return make('span', 'sr', text.fill(this.kindOf, [word])); }
    keyResult(row, typed) {
      const item = row.item, words = this.words;
      const title = [this.kind(words.key_result), ...find.marked(row.keyResult.title, row.terms, typed)];
      const said = row.isBelow ? undefined : meta([text.fill(words.key_result_of, [item.title]), item.owner.name, item.cycle]);
      const link = option({ href: this.items.address(item, row.keyResult), sort: 'key-result' }, title, said);
      if (row.isBelow) link.classList.add('hit-below');
      return link;
    }
    item(row, typed) {
      const item = row.item, kind = this.words[item.sort];
      const title = [this.kind(kind), ...find.marked(item.title, row.terms, typed)];
      const said = item.sort === 'objective' ? [item.owner.name, item.owner.team, item.cycle, item.status] : [kind, ...item.meta];
      return option({ href: this.items.address(item), sort: item.sort }, title, meta(said), item.state && this.state(item));
    }
    state(item) {
      const state = make('span', 'hit-state health is-' + item.state.id, icon(item.state.id), make('span', 'sr', item.state.word));
      state.title = item.state.word;
      if (item.score >= 0) state.append(make('span', 'hit-score', this.words.scores[item.score]));
      return state;
    }
    /** A line that is there before anything is typed. */
    suggestion(one) {
      return option({ href: find.encoded(one.href), sort: one.sort }, [one.title], one.meta ? meta([one.meta]) : undefined);
    }
    more(label, query, withEarlier) {
      const link = make('a', 'hit hit-more', label);
      link.href = plumbline.root + 'search.html?q=' + encodeURIComponent(query) + (withEarlier ? '&earlier' : '');
      link.setAttribute('data-find-more', '');
      return link;
    }
  };
})(window.Plumbline);
