/* Draws the rows of a data file into the page's table, by the pattern of a row that the page has,
   some at a time: the next when a reader comes near the end. */
(function (plumbline) {
  'use strict';
  const lists = plumbline.lists;
  const AT_ONCE = 60;
  const SCORE = 6;                     // the column whose cells lead to how they come about

  lists.Rows = class {
    constructor(list, table) {
      this.list = list;
      this.table = table;
      this.body = table.tBodies[0];
      this.pattern = document.querySelector('[data-list-row]').content.firstElementChild;
      this.further = document.querySelector('[data-list-further]');
      this.pager = document.querySelector('[data-list-pager]');
      this.root = document.querySelector('.brand').getAttribute('href').replace(/index\.html$/, '');
      this.nothing = lists.none();
      this.rest = [];
      this.published = this.body.rows.length;
      const first = this.body.rows[0].querySelector('a').getAttribute('href');
      this.first = Math.max(0, list.items.findIndex((item) => this.root + item.row[1] === first));
      this.listen();
    }
    listen() {
      this.further.querySelector('button').addEventListener('click', () => {
        const last = this.body.lastElementChild;
        this.draw();
        last.nextElementSibling.querySelector('a').focus();
      });
      new IntersectionObserver((seen) => {
        if (seen[0].isIntersecting && this.rest.length) this.draw();
      }, { rootMargin: '600px' }).observe(this.further);
    }
    /** What the page shows before anything is chosen. */
    ofThePage(items) { return items.slice(this.first, this.first + this.published); }
    frame(isWhole, count) {
      this.pager.hidden = !isWhole;
      this.table.hidden = !count;
    }
    start(items) {
      this.body.textContent = '';
      this.rest = items.slice();
      this.draw();
    }
    draw() {
      this.body.append(...this.rest.splice(0, AT_ONCE).map((item) => this.row(item)));
      this.further.hidden = !this.rest.length;
    }
    row(item) {
      const row = this.pattern.cloneNode(true), list = this.list;
      this.lead(row.cells[0], item.row[0], item.row[1]);
      for (let place = 1; place < row.cells.length; place++) {
        if (place !== SCORE) this.write(row.cells[place], list.cell(item, place));
      }
      this.lead(row.cells[SCORE], (list.cell(item, SCORE)[0] || [this.nothing])[0], item.row[1] + '#s_why');
      if (list.cell(item, 1)[0][1] === (list.cell(item, 2)[0] || [])[1]) row.cells[2].className = 'same';
      return row;
    }
    lead(cell, text, path) {
      const link = cell.firstElementChild;
      link.textContent = text;
      link.setAttribute('href', this.root + path);
    }
    write(cell, parts) {
      const pattern = cell.firstElementChild;
      if (!parts.length) { cell.textContent = this.nothing; return; }
      if (cell.hasAttribute('data-v')) cell.dataset.v = parts[0][1] || '';
      if (!pattern) { cell.textContent = parts[0][0]; return; }
      cell.textContent = '';
      parts.forEach((part, place) => {
        if (place) cell.append(document.querySelector('[data-list]').dataset.comma);
        cell.append(this.part(pattern.cloneNode(true), part));
      });
    }
    part(one, part) {
      if (one.tagName === 'SPAN') {
        one.classList.add('is-' + part[1]);
        one.querySelector('use').setAttribute('href', '#i_' + part[1]);
        one.append(part[0]);
      } else {
        if (one.tagName === 'A') one.setAttribute('href', this.root + part[1]);
        else one.setAttribute('datetime', part[1]);
        one.textContent = part[0];
      }
      return one;
    }
  };
})(window.Plumbline);
