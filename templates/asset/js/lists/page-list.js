/* The list that stands on the page: it is filtered and sorted where it is. */
(function (plumbline) {
  'use strict';
  const all = plumbline.all, lists = plumbline.lists;
  const main = document.querySelector('main');

  lists.PageList = class {
    /** `bar` says what its items and their groups are; `table` is what holds them, if one does. */
    constructor(bar, table) {
      this.table = table;
      this.grouped = bar.dataset.groups;
      this.groups = this.grouped ? all(this.grouped, main) : [];
      this.items = all(bar.dataset.items, main)
        .map((element, place) => ({ element, place, parent: element.parentNode }));
      this.moved = false;
    }
    text(item) {
      const group = this.grouped && item.element.closest(this.grouped);
      const heading = group && group.querySelector('h2, h3');
      return plumbline.text.fold(item.element.textContent + ' ' + (heading ? heading.textContent : ''));
    }
    values(item, field) {
      const within = field.from ? item.element.closest(field.from) : item.element;
      return within ? all(field.of, within).flatMap(lists.choices) : [];
    }
    offered(field) { return this.items.flatMap((item) => this.values(item, field)); }
    test(field, value) {
      return (item) => this.values(item, field).some((choice) => choice.value === value);
    }
    key(item, column) {
      const cell = column.of ? item.element.querySelector(column.of) : item.element.children[column.place];
      if (!cell) return '';
      const time = cell.querySelector('time');
      if (column.as === 'state') return lists.choices(cell)[0].value;
      if (column.as === 'day') return time ? time.getAttribute('datetime') : '';
      return cell.textContent.trim();
    }
    rank(column) { return lists.ranks(this.items.map((item) => this.key(item, column)), column); }

    /** Shows these and no others, in this order where they were sorted. */
    show(shown, isFiltered, isSorted) {
      const on = new Set(shown);
      this.items.forEach((item) => { item.element.hidden = !on.has(item); });
      if (isSorted || this.moved) shown.forEach((item) => item.parent.appendChild(item.element));
      this.moved = isSorted;
      this.groups.forEach((group) => {
        group.hidden = isFiltered && !shown.some((item) => group.contains(item.element));
      });
      this.unfold(isFiltered ? shown : []);
      if (!this.table) return;
      this.table.hidden = !shown.length;
      this.table.classList.toggle('is-flat', isSorted);
    }
    /** What is folded around a match opens, and folds again with the last filter. */
    unfold(matches) {
      all('details[data-unfolded]', main).forEach((one) => {
        one.open = false;
        one.removeAttribute('data-unfolded');
      });
      matches.forEach((item) => {
        const around = item.element.closest('details:not([open])');
        if (!around) return;
        around.open = true;
        around.setAttribute('data-unfolded', '');
      });
    }
  };
})(window.Plumbline);
