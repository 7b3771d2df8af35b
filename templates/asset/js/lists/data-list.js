/* The list of a data file: a table of many parts, of which the page shows one. A row is its title,
   its page, and for each further column a place in the list of that column's cells; a cell is a list
   of parts, each a text and what it is of. */
(function (plumbline) {
  'use strict';
  const lists = plumbline.lists, fold = plumbline.text.fold;
  // Columns that are more than their cells say; the first column, 0, is the title.
  const OWNER = 1, TEAM = 2, FINDINGS = 11;

  /** A data file calls it. */
  lists.rows = (data) => { lists.data = data; };

  function choiceOf(part, place) {
    if (!part[1]) return lists.withLabel(part[0]);
    return { value: place <= TEAM ? lists.idOf(part[1]) : part[1], label: part[0] };
  }
  function choicesOf(cell, place) {
    if (place !== FINDINGS) return cell.map((part) => choiceOf(part, place));
    return cell.flatMap((part) => plumbline.text.words(part[1]).map(lists.withLabel));
  }
  const placeOf = (field) => Number(/\d+/.exec(field.of)[0]) - 1;

  lists.DataList = class {
    constructor(data, table) {
      this.cells = data.columns;
      this.items = data.rows.map((row, place) => ({ row, place }));
      this.rows = new lists.Rows(this, table);
      this.ranks = {};
      this.words = data.columns.map((cells) => new Array(cells.length));
      this.isDrawnOver = false;
    }
    cell(item, place) { return this.cells[place - 1][item.row[place + 1]]; }
    /** The words of a cell, made once for all rows that have it. */
    wordsOf(item, place) {
      const words = this.words[place - 1], at = item.row[place + 1];
      if (words[at] === undefined) words[at] = fold(this.cell(item, place).map((part) => part[0]).join(' '));
      return words[at];
    }
    text(item) { return fold(item.row[0]) + ' ' + this.wordsOf(item, OWNER) + ' ' + this.wordsOf(item, TEAM); }
    offered(field) {
      const place = placeOf(field);
      return this.cells[place - 1].flatMap((cell) => choicesOf(cell, place));
    }
    test(field, value) {
      const place = placeOf(field);
      const fits = this.cells[place - 1].map((cell) => choicesOf(cell, place).some((choice) => choice.value === value));
      return (item) => fits[item.row[place + 1]];
    }
    key(item, column) {
      if (!column.place) return item.row[0];
      const cell = this.cell(item, column.place);
      if (!cell.length) return '';
      return cell[0][column.as === 'state' || column.as === 'day' ? 1 : 0];
    }
    rank(column) {
      if (!this.ranks[column.name]) {
        this.ranks[column.name] = lists.ranks(this.items.map((item) => this.key(item, column)), column);
      }
      return this.ranks[column.name];
    }
    show(shown, isFiltered, isSorted) {
      const isWhole = !isFiltered && !isSorted;
      this.rows.frame(isWhole, shown.length);
      if (isWhole && !this.isDrawnOver) return;
      this.isDrawnOver = true;
      this.rows.start(isWhole ? this.rows.ofThePage(shown) : shown);
    }
  };
})(window.Plumbline);
