/* Filters and sorting of a long list. Without it the list is whole and in the order of the page. A
   classic script, as modules and fetch do not work from file://. What is chosen is in the address,
   after the #, so that it can be sent and the back button works; every text is the page's.
   A list of the page is filtered where it stands. A table of many parts is drawn from its data
   file, which is loaded when something is chosen, some rows at a time. */
(function () {
  'use strict';
  var bar = document.querySelector('[data-list]');
  if (!bar) return;

  var FEW = 8;                         // fewer are seen at a glance: no tools above them
  var ROWS = 60;                       // drawn at once, of a table with a data file
  var GRAVEST = ['off-track', 'at-risk', 'outdated', 'unknown', 'not-due', 'on-track', 'not-counted'];
  var NONE = '–';
  var SCORE = 6;                       // the column whose cells lead to how they come about
  var say = bar.dataset;
  var main = document.querySelector('main');
  var fields = all('select[data-of]', bar).map(function (select) {
    return { name: select.name, select: select, of: select.dataset.of, from: select.dataset.from };
  });
  var find = bar.elements.q;
  var order = bar.elements.sort;
  var status = bar.querySelector('[data-list-status]');
  var none = document.querySelector('[data-list-none]');
  var groups = say.groups ? all(say.groups, main) : [];
  var table = document.querySelector('th[data-sort]') && document.querySelector('th[data-sort]').closest('table');
  var collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true, sensitivity: 'base' });
  var columns = [];                    // what can be sorted by: {name, label, as, of | place}
  var list;                            // the page's own, or that of the data file
  var state = read();
  var typing, typed;

  function all(selector, of) { return Array.prototype.slice.call(of.querySelectorAll(selector)); }
  function fold(text) { return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (gap, place) { return values[place]; });
  }
  function count(number) { return String(number).replace(/\B(?=(\d{3})+$)/g, say.thousands); }
  /* The first number of a text, as the site's language writes it; NaN for none. */
  function number(text) {
    var found = text.split(say.thousands).join('').replace('−', '-').replace(say.decimal, '.').match(/-?\d+(\.\d+)?/);
    return found ? +found[0] : NaN;
  }
  /* teams/sales.html as sales: an address that is sent means the same in another language. */
  function idOf(url) {
    var id = url.split('#')[0].split('/').pop().replace(/\.html$/, '');
    try { id = decodeURIComponent(id); } catch (e) { /* as it is written */ }
    return id === 'index' ? 'company' : id;
  }

  /* What an element says that can be chosen: [value, label] for each. */
  function choices(element) {
    if (element.dataset.v !== undefined) {
      return element.dataset.v.split(' ').filter(Boolean).map(function (word) { return [word, word]; });
    }
    var links = element.tagName === 'A' ? [element] : all('a', element);
    var is = /(?:^| )is-([\w-]+)/.exec((element.querySelector('.health') || element).className);
    var text = element.textContent.trim();
    if (is) return [[is[1], text]];
    if (element.id) return [[element.id, text]];
    if (links.length && !element.classList.contains('code')) {
      return links.map(function (link) { return [idOf(link.getAttribute('href')), link.textContent]; });
    }
    return text && text !== NONE ? [[text, text]] : [];
  }

  /* The page's own list. */
  function ownList() {
    var items = all(say.items, main).map(function (element, place) {
      return { element: element, place: place, parent: element.parentNode };
    });
    function places(item, of, from) {
      var within = from ? item.element.closest(from) : item.element;
      return within ? all(of, within) : [];
    }
    return {
      items: items,
      text: function (item) {
        var group = say.groups && item.element.closest(say.groups);
        var heading = group && group.querySelector('h2, h3');
        return fold(item.element.textContent + ' ' + (heading ? heading.textContent : ''));
      },
      values: function (item, field) {
        return places(item, field.of, field.from).reduce(function (found, one) {
          return found.concat(choices(one));
        }, []);
      },
      test: function (field, value) {
        return function (item) {
          return list.values(item, field).some(function (one) { return one[0] === value; });
        };
      },
      key: function (item, column) {
        var cell = column.of ? item.element.querySelector(column.of) : item.element.children[column.place];
        var time = cell && cell.querySelector('time');
        if (!cell) return '';
        if (column.as === 'state') return choices(cell)[0][0];
        if (column.as === 'day') return time ? time.getAttribute('datetime') : '';
        return cell.textContent.trim();
      },
      show: function (shown) {
        var on = new Set(shown);
        items.forEach(function (item) { item.element.hidden = !on.has(item); });
        (state.sort || list.moved ? shown : []).forEach(function (item) { item.parent.appendChild(item.element); });
        list.moved = !!state.sort;
        groups.forEach(function (group) {
          group.hidden = isFiltered() && !items.some(function (item) { return !item.element.hidden && group.contains(item.element); });
        });
        unfold(shown);
        if (table) {
          table.hidden = !shown.length;
          table.classList.toggle('is-flat', !!state.sort);
        }
      }
    };
  }

  /* What is folded around a match opens, and folds again with the last filter. */
  function unfold(shown) {
    all('details[data-unfolded]', main).forEach(function (one) {
      one.open = false;
      one.removeAttribute('data-unfolded');
    });
    if (!isFiltered()) return;
    shown.forEach(function (item) {
      var around = item.element.closest('details:not([open])');
      if (around) { around.open = true; around.setAttribute('data-unfolded', ''); }
    });
  }

  /* The list of a data file: a cell is a place in the list of its column. */
  function dataList(data) {
    var body = table.tBodies[0];
    var own = Array.prototype.slice.call(body.rows);
    var row = document.querySelector('[data-list-row]').content.firstElementChild;
    var further = document.querySelector('[data-list-further]');
    var pager = document.querySelector('[data-list-pager]');
    var root = document.querySelector('.brand').getAttribute('href').replace(/index\.html$/, '');
    var rest = [];
    var keys = {};
    var words = data.columns.map(function (cells) { return new Array(cells.length); });
    var drawnOver = false;
    function parts(item, place) { return data.columns[place - 1][item.data[place + 1]]; }
    function valuesOf(said, place) {
      return said.reduce(function (found, part) {
        if (place === 11) return found.concat((part[1] || '').split(' ').filter(Boolean).map(function (rule) { return [rule, rule]; }));
        return found.concat([[part[1] ? (place < 3 ? idOf(part[1]) : part[1]) : part[0], part[0]]]);
      }, []);
    }
    /* The words of a cell, made once for all rows that have it. */
    function wordsOf(item, place) {
      var at = item.data[place + 1];
      if (words[place - 1][at] === undefined) {
        words[place - 1][at] = fold(parts(item, place).map(function (part) { return part[0]; }).join(' '));
      }
      return words[place - 1][at];
    }
    function placeOf(field) { return +/\d+/.exec(field.of)[0] - 1; }
    function draw() {
      var some = document.createDocumentFragment();
      rest.splice(0, ROWS).forEach(function (item) { some.appendChild(drawn(item)); });
      body.appendChild(some);
      further.hidden = !rest.length;
    }
    function drawn(item) {
      var made = row.cloneNode(true);
      lead(made.cells[0], item.data[0], item.data[1]);
      for (var place = 1; place < made.cells.length; place++) {
        if (place !== SCORE) write(made.cells[place], parts(item, place));
      }
      lead(made.cells[SCORE], (parts(item, SCORE)[0] || [NONE])[0], item.data[1] + '#s_why');
      if (parts(item, 1)[0][1] === (parts(item, 2)[0] || [])[1]) made.cells[2].className = 'same';
      return made;
    }
    function lead(cell, text, path) {
      var link = cell.firstElementChild;
      link.textContent = text;
      link.setAttribute('href', root + path);
    }
    function write(cell, said) {
      var pattern = cell.firstElementChild;
      if (!said.length) { cell.textContent = NONE; return; }
      if (cell.hasAttribute('data-v')) { cell.dataset.v = said[0][1] || ''; }
      if (!pattern) { cell.textContent = said[0][0]; return; }
      said.forEach(function (part, place) {
        var one = place ? pattern.cloneNode(true) : pattern;
        if (pattern.tagName === 'SPAN') {
          one.classList.add('is-' + part[1]);
          one.querySelector('use').setAttribute('href', '#i_' + part[1]);
          one.appendChild(document.createTextNode(part[0]));
        } else {
          one.setAttribute(pattern.tagName === 'A' ? 'href' : 'datetime', (pattern.tagName === 'A' ? root : '') + part[1]);
          one.textContent = part[0];
        }
        if (place) cell.appendChild(document.createTextNode(', '));
        cell.appendChild(one);
      });
    }
    /* Where the part that the page shows begins. */
    var first = Math.max(0, data.rows.findIndex(function (one) { return root + one[1] === own[0].querySelector('a').getAttribute('href'); }));
    further.querySelector('button').addEventListener('click', function () {
      var last = body.lastElementChild;
      draw();
      last.nextElementSibling.querySelector('a').focus();
    });
    if (window.IntersectionObserver) {
      new IntersectionObserver(function (seen) {
        if (seen[0].isIntersecting && rest.length) draw();
      }, { rootMargin: '600px' }).observe(further);
    }
    return {
      items: data.rows.map(function (one, place) { return { data: one, place: place }; }),
      text: function (item) {
        return fold(item.data[0]) + ' ' + wordsOf(item, 1) + ' ' + wordsOf(item, 2);
      },
      values: function (item, field) {
        var place = placeOf(field);
        return valuesOf(parts(item, place), place);
      },
      offered: function (field) {
        var place = placeOf(field);
        return data.columns[place - 1].reduce(function (found, said) { return found.concat(valuesOf(said, place)); }, []);
      },
      test: function (field, value) {
        var place = placeOf(field);
        var fits = data.columns[place - 1].map(function (said) {
          return valuesOf(said, place).some(function (one) { return one[0] === value; });
        });
        return function (item) { return fits[item.data[place + 1]]; };
      },
      key: function (item, column) {
        if (!column.place) return item.data[0];
        var said = parts(item, column.place);
        if (!said.length) return '';
        return column.as === 'state' || column.as === 'day' ? said[0][1] : said[0][0];
      },
      /* One comparison for each text of the column, not for each row. */
      rank: function (column) {
        if (keys[column.name]) return keys[column.name];
        var places = list.items.map(function (item) { return list.key(item, column); });
        return (keys[column.name] = ranks(places, column));
      },
      show: function (shown) {
        var whole = !isFiltered() && !state.sort;
        pager.hidden = !whole;
        table.hidden = !shown.length;
        if (whole && !drawnOver) return;
        drawnOver = true;
        body.textContent = '';
        rest = whole ? shown.slice(first, first + own.length) : shown.slice();
        draw();
      }
    };
  }

  /* For each of many keys its place among the different ones; -1 for what says nothing. */
  function ranks(keys, column) {
    var different = Array.from(new Set(keys)).filter(function (key) {
      return key !== '' && key !== NONE && !(numeric(column) && isNaN(number(key)));
    });
    var places = new Map();
    different.sort(function (a, b) { return compare(a, b, column); }).forEach(function (key, place, sorted) {
      places.set(key, place && !compare(sorted[place - 1], key, column) ? places.get(sorted[place - 1]) : place);
    });
    return keys.map(function (key) { return places.has(key) ? places.get(key) : -1; });
  }
  function numeric(column) { return column.as === 'number'; }
  function compare(a, b, column) {
    if (numeric(column)) return number(a) - number(b);
    if (column.as === 'state') return GRAVEST.indexOf(a) - GRAVEST.indexOf(b);
    return column.as === 'day' ? (a < b ? -1 : a > b ? 1 : 0) : collator.compare(a, b);
  }

  /* Choosing. */

  function isFiltered() {
    return !!state.q || fields.some(function (field) { return state[field.name]; });
  }
  function matches(item) {
    if (state.q) {
      if (item.text === undefined) item.text = list.text(item);
      return fold(state.q).split(/\s+/).every(function (word) { return item.text.indexOf(word) >= 0; });
    }
    return true;
  }
  function filtered() {
    return fields.filter(function (field) { return state[field.name]; }).reduce(function (items, field) {
      return items.filter(list.test(field, state[field.name]));
    }, list.items).filter(matches);
  }
  function sorted(items) {
    var down = state.sort.charAt(0) === '-';
    var column = columns.filter(function (one) { return one.name === state.sort.replace(/^-/, ''); })[0];
    if (!column) return items;
    var rank = list.rank ? list.rank(column) : ranks(list.items.map(function (item) { return list.key(item, column); }), column);
    return items.slice().sort(function (a, b) {
      var left = rank[a.place], right = rank[b.place];
      if (left < 0 || right < 0) return (left < 0) - (right < 0) || a.place - b.place;
      return (down ? right - left : left - right) || a.place - b.place;
    });
  }
  function apply() {
    if (say.rows && !list.rank && (isFiltered() || state.sort)) { load(); return; }
    var shown = filtered();
    list.show(state.sort ? sorted(shown) : shown);
    none.hidden = !!shown.length;
    status.textContent = fill(say.count, [count(shown.length), count(list.items.length)]);
    show();
  }
  function load() {
    if (load.asked) return;
    load.asked = true;
    window.plumblineRows = function (data) {
      list = dataList(data);
      offer();
      apply();
      prepare();
    };
    var script = document.createElement('script');
    script.src = say.rows;
    document.head.appendChild(script);
  }

  /* What the first search and the first sorting by title would wait for, while nothing else is to be done. */
  function prepare() {
    if (!window.requestIdleCallback) return;
    var next = 0;
    window.requestIdleCallback(function some(idle) {
      while (next < list.items.length && idle.timeRemaining() > 1) {
        var item = list.items[next++];
        if (item.text === undefined) item.text = list.text(item);
      }
      if (next < list.items.length) window.requestIdleCallback(some);
      else window.requestIdleCallback(function () { list.rank(columns[0]); });
    });
  }

  /* The tools say what is chosen. */
  function show() {
    var on = fields.filter(function (field) { return state[field.name]; }).length;
    if (list.items.length >= FEW || say.rows || isFiltered() || state.sort) bar.hidden = false;
    if (find.value.trim() !== (state.q || '')) find.value = state.q || '';
    fields.forEach(function (field) { field.select.value = state[field.name] || ''; });
    order.value = state.sort || '';
    bar.querySelector('[data-list-on]').textContent = on ? count(on) : '';
    bar.querySelector('[data-list-reset]').hidden = !isFiltered() && !state.sort;
    columns.forEach(function (column) {
      if (!column.head) return;
      if (state.sort === column.name) column.head.setAttribute('aria-sort', 'ascending');
      else if (state.sort === '-' + column.name) column.head.setAttribute('aria-sort', 'descending');
      else column.head.removeAttribute('aria-sort');
    });
  }

  /* The choices are what the list says; a field with one choice is none. */
  function offer() {
    fields.forEach(function (field) {
      var found = new Map();
      (list.offered ? [field] : list.items).forEach(function (one) {
        (list.offered || list.values)(one, field).forEach(function (choice) { found.set(choice[0], choice[1]); });
      });
      while (field.select.options.length > 1) field.select.remove(1);
      Array.from(found).sort(function (a, b) {
        var grave = GRAVEST.indexOf(a[0]) - GRAVEST.indexOf(b[0]);
        return grave || collator.compare(a[1], b[1]);
      }).forEach(function (one) { field.select.add(new Option(one[1], one[0])); });
      field.select.closest('label').hidden = found.size < 2;
    });
  }
  function offerSorts() {
    all('option[data-of]', order).forEach(function (option) {
      columns.push({ name: option.value, label: option.textContent, as: option.dataset.as || 'text', of: option.dataset.of });
      option.remove();
    });
    if (table) all('thead th', table).forEach(head);
    columns.forEach(function (column) {
      order.add(new Option(fill(say.up, [column.label]), column.name));
      order.add(new Option(fill(say.down, [column.label]), '-' + column.name));
    });
    order.closest('label').hidden = !columns.length;
  }
  /* A click sorts: figures the greatest first, words from A; then the other way; then as published. */
  function head(cell, place) {
    if (!cell.dataset.sort) return;
    var column = {
      name: cell.dataset.sort, label: cell.textContent, place: place, head: cell,
      as: cell.dataset.as || (cell.classList.contains('n') ? 'number' : 'text')
    };
    var button = document.createElement('button');
    var turns = numeric(column) || column.as === 'day' ? ['-' + column.name, column.name, ''] : [column.name, '-' + column.name, ''];
    button.type = 'button';
    button.className = 'sort';
    button.textContent = column.label;
    cell.textContent = '';
    cell.appendChild(button);
    button.addEventListener('click', function () {
      choose('sort', turns[(turns.indexOf(state.sort) + 1) % 3]);
    });
    columns.push(column);
  }

  /* The address. An anchor is no state: it leaves what is chosen as it is. */
  function read() {
    var hash = location.hash.slice(1);
    var chosen = {};
    if (hash.indexOf('=') > 0) {
      new URLSearchParams(hash).forEach(function (value, name) { if (value) chosen[name] = value; });
    }
    return chosen;
  }
  function write(replace) {
    var chosen = new URLSearchParams();
    ['q'].concat(fields.map(function (field) { return field.name; }), 'sort').forEach(function (name) {
      if (state[name]) chosen.set(name, state[name]);
    });
    var hash = chosen.toString();
    try {
      history[replace ? 'replaceState' : 'pushState'](null, '', hash ? '#' + hash : location.pathname + location.search);
    } catch (e) { /* some browsers change no address of a file */ }
  }
  function choose(name, value) {
    if (value) state[name] = value; else delete state[name];
    write(false);
    apply();
  }
  function reset() {
    state = {};
    write(false);
    apply();
    find.focus();
  }
  window.addEventListener('popstate', function () {
    if (location.hash && location.hash.indexOf('=') < 0) return;
    state = read();
    apply();
  });

  find.addEventListener('input', function () {
    clearTimeout(typing);
    typing = setTimeout(function () {
      var words = find.value.trim();
      if (words === (state.q || '')) return;
      // One step back undoes a whole word, not a letter.
      if (words) state.q = words; else delete state.q;
      write(typed);
      typed = true;
      apply();
    }, list.items.length > 1000 ? 40 : 0);
  });
  find.addEventListener('change', function () { typed = false; });
  bar.addEventListener('change', function (event) {
    if (event.target !== find) choose(event.target.name, event.target.value);
  });
  bar.addEventListener('submit', function (event) { event.preventDefault(); });
  all('[data-list-reset]', document).forEach(function (button) { button.addEventListener('click', reset); });

  list = ownList();
  if (list.items.length < 2 && !say.rows) return;
  offerSorts();
  offer();
  // Beside the list there is room for the choices; on a phone they are folded.
  var wide = window.matchMedia('(min-width: 48rem)');
  var more = bar.querySelector('.list-more');
  function room() { more.open = wide.matches; }
  room();
  wide.addEventListener('change', room);
  if (say.rows) ['focusin', 'pointerenter'].forEach(function (name) { bar.addEventListener(name, load); });
  apply();
})();
