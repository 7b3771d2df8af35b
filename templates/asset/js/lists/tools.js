/* The controls above a list: what they offer, and how they say what is chosen. */
(function (plumbline) {
  'use strict';
  const lists = plumbline.lists, text = plumbline.text, all = plumbline.all;

  lists.Tools = class {
    constructor(bar, table) {
      this.bar = bar;
      this.table = table;
      this.find = bar.elements.q;
      this.order = bar.elements.sort;
      this.fields = all('select[data-of]', bar)
        .map((select) => ({ name: select.name, select, of: select.dataset.of, from: select.dataset.from }));
      this.names = ['q'].concat(this.fields.map((field) => field.name), 'sort');
      this.columns = [];               // what can be sorted by: {name, label, as, of or place}
    }

    /** The choices are what the list says; a field with one choice is none. */
    offer(list) {
      this.fields.forEach((field) => {
        const choices = lists.offered(list.offered(field));
        while (field.select.options.length > 1) field.select.remove(1);
        choices.forEach((choice) => field.select.add(new Option(choice[1], choice[0])));
        field.select.closest('label').hidden = choices.length < 2;
      });
    }

    /** `turn` is called with the ways that a click on a head goes through. */
    offerSorts(turn) {
      all('option[data-of]', this.order).forEach((option) => {
        this.columns.push({ name: option.value, label: option.textContent, as: option.dataset.as || 'text', of: option.dataset.of });
        option.remove();
      });
      if (this.table) all('thead th', this.table).forEach((cell, place) => this.head(cell, place, turn));
      this.columns.forEach((column) => {
        this.order.add(new Option(text.fill(this.bar.dataset.up, [column.label]), column.name));
        this.order.add(new Option(text.fill(this.bar.dataset.down, [column.label]), '-' + column.name));
      });
      this.order.closest('label').hidden = !this.columns.length;
    }
    /* A click sorts: figures the greatest first, words from A; then the other way; then as published. */
    head(cell, place, turn) {
      if (!cell.dataset.sort) return;
      const column = {
        name: cell.dataset.sort, label: cell.textContent, place, head: cell,
        as: cell.dataset.as || (cell.classList.contains('n') ? 'number' : 'text')
      };
      const button = document.createElement('button');
      const turns = [column.name, '-' + column.name];
      if (lists.isNumeric(column) || column.as === 'day') turns.reverse();
      button.type = 'button';
      button.className = 'sort';
      button.textContent = column.label;
      cell.replaceChildren(button);
      button.addEventListener('click', () => turn(turns.concat('')));
      this.columns.push(column);
    }

    tell(shown, count, part) {
      document.querySelector('[data-list-none]').hidden = shown > 0;
      this.bar.querySelector('[data-list-status]').textContent =
        part || text.fill(this.bar.dataset.count, [text.count(shown), text.count(count)]);
    }
    reflect(state, isFiltered) {
      const on = this.fields.filter((field) => state[field.name]).length;
      if (this.find.value.trim() !== (state.q || '')) this.find.value = state.q || '';
      this.fields.forEach((field) => { field.select.value = state[field.name] || ''; });
      this.order.value = state.sort || '';
      this.bar.querySelector('[data-list-on]').textContent = on ? text.count(on) : '';
      this.bar.querySelector('[data-list-reset]').hidden = !isFiltered && !state.sort;
      this.columns.filter((column) => column.head).forEach((column) => {
        const is = { [column.name]: 'ascending', ['-' + column.name]: 'descending' }[state.sort];
        if (is) column.head.setAttribute('aria-sort', is); else column.head.removeAttribute('aria-sort');
      });
    }
  };
})(window.Plumbline);
