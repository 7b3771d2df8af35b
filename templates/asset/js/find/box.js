/* The search's field and its results, in the dialog or on search.html.

   Plumbline.search.suggest may be a function that gives a list for the empty field:
   [{ sort: 'objective', title: 'Grow', href: 'okrs/…', meta: 'Marketing' }]. */
(function (plumbline) {
  'use strict';
  const search = plumbline.search, find = plumbline.find, text = plumbline.text;
  const ROWS = 24, PAGE_ROWS = 100;
  const STEP = 8;                      // lines that PageUp and PageDown pass over

  class Box {
    constructor(box, inPage, finder) {
      const part = (name) => box.querySelector('[data-find-' + name + ']');
      Object.assign(this, { box, inPage, finder, rows: inPage ? PAGE_ROWS : ROWS, active: -1, options: [] });
      this.limit = this.rows;
      this.input = box.querySelector('[role=combobox]');
      this.list = box.querySelector('[role=listbox]');
      this.lines = new find.Lines(finder.items, this.list.dataset.kind);
      this.start = part('start');
      this.status = part('status');
      this.earlier = part('earlier');
      this.hasEarlier = finder.items.data.has_earlier;
      this.earlier.parentElement.hidden = !this.hasEarlier;
      finder.changed.push(() => this.show(true));
      this.listen();
      this.wantEarlier();
      this.show();
    }

    listen() {
      const optionOf = (event) => event.target.closest('[role=option]');
      this.input.addEventListener('input', () => { this.limit = this.rows; this.show(); });
      this.input.addEventListener('keydown', (event) => this.onKey(event));
      this.earlier.addEventListener('change', () => { this.wantEarlier(); this.show(); this.input.focus(); });
      this.list.addEventListener('mousemove', (event) => {
        if (optionOf(event)) this.choose(this.options.indexOf(optionOf(event)), false);
      });
      this.list.addEventListener('click', (event) => { if (optionOf(event)) this.onClick(event, optionOf(event)); });
    }
    onClick(event, option) {
      if (option.hasAttribute('data-find-more') && this.inPage) {
        event.preventDefault();
        this.limit += PAGE_ROWS;
        const at = this.options.indexOf(option);
        this.show(true);
        this.choose(at, true);
      } else if (!this.inPage && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        this.box.close();
      }
    }
    onKey(event) {
      if (event.isComposing) return;
      const last = this.options.length - 1;
      const steps = {
        ArrowDown: this.active >= last ? 0 : this.active + 1, ArrowUp: this.active <= 0 ? last : this.active - 1,
        PageDown: Math.min(last, this.active + STEP), PageUp: Math.max(0, this.active - STEP)
      };
      if (event.key in steps && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        if (last >= 0) this.choose(steps[event.key], true);
      } else if (event.key === 'Enter' && this.elsewhere) {
        event.preventDefault();
        this.earlier.checked = true;
        this.show();
      } else if (event.key === 'Enter' && this.options[this.active]) {
        event.preventDefault();
        this.options[this.active].dispatchEvent(new MouseEvent('click', {
          bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey
        }));
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (!this.inPage) this.box.close();
        else { this.input.value = ''; this.show(); }
      }
    }

    wantEarlier() {
      if (!this.earlier.checked || !this.hasEarlier) return;
      this.finder.addEarlier().catch(() => this.say(this.status.dataset.failed));
    }
    choose(at, scroll) {
      if (this.options[this.active]) this.options[this.active].setAttribute('aria-selected', 'false');
      this.active = at;
      const option = this.options[at];
      if (!option) { this.input.removeAttribute('aria-activedescendant'); return; }
      option.setAttribute('aria-selected', 'true');
      this.input.setAttribute('aria-activedescendant', option.id);
      if (scroll) option.scrollIntoView({ block: 'nearest' });
    }

    /** Shows what goes with the text in the field; `keep` leaves the chosen line where it is. */
    show(keep) {
      const query = this.input.value.trim(), active = keep ? Math.max(0, this.active) : 0;
      const found = query ? this.finder.find(query, this.earlier.checked) : null;
      this.lookElsewhere(found, query);
      this.put(found ? this.results(found, query) : this.suggestions());
      this.start.hidden = Boolean(query);
      this.start.classList.toggle('has-suggestions', !query && this.options.length > 0);
      this.choose(this.options.length && (query || !this.inPage) ? Math.min(active, this.options.length - 1) : -1, true);
      this.say(found ? this.summary(found, query) : '');
      if (this.inPage) this.remember(query);
    }
    /** What is not in this cycle may be in others; they are loaded only then. */
    lookElsewhere(found, query) {
      this.elsewhere = 0;
      if (!found || found.hits.length || !this.hasEarlier || this.earlier.checked) return;
      if (this.finder.isWhole) this.elsewhere = this.finder.find(query, true).hits.length;
      else this.finder.addEarlier().catch(() => this.say(this.status.dataset.failed));
    }
    suggestions() { return search.suggest ? search.suggest().map((one) => this.lines.suggestion(one)) : []; }
    results(found, query) {
      const lines = found.hits.slice(0, this.limit)
        .flatMap((hit) => this.finder.rows(hit))
        .map((row) => this.lines.of(row, found.terms));
      if (found.hits.length <= this.limit) return lines;
      const label = text.fill(this.status.dataset.more, [text.count(found.hits.length)]);
      return lines.concat(this.lines.more(label, query, this.earlier.checked));
    }
    put(lines) {
      lines.forEach((line, i) => {
        line.id = 's_found-' + i;
        line.tabIndex = -1;
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', 'false');
      });
      this.options = lines;
      this.list.replaceChildren(...lines);
      this.list.hidden = !lines.length;
      this.input.setAttribute('aria-expanded', String(lines.length > 0));
    }
    summary(found, query) {
      const says = this.status.dataset;
      if (this.elsewhere) return text.fill(says.elsewhere, [query, text.count(this.elsewhere)]);
      if (!found.hits.length) return text.fill(says.none, [query]);
      const isCut = found.hits.length > this.limit;
      return text.fill(found.isPartly ? says.also : says.count, [text.count(isCut ? found.hits.length : this.options.length)]);
    }

    /** Says it when typing pauses: a screen reader would read out every step. */
    say(words) {
      clearTimeout(this.saying);
      this.saying = setTimeout(() => { this.status.textContent = words; }, 150);
    }
    /** The address can be sent. */
    remember(query) {
      const params = new URLSearchParams();
      if (query) params.set('q', query);
      if (this.earlier.checked) params.set('earlier', '');
      const after = params.toString().replace('earlier=', 'earlier');
      try { history.replaceState(null, '', location.pathname + (after && '?' + after)); } catch (e) { /* not from every disk */ }
    }
  }

  const boxes = new Map();
  search.attach = function (element, inPage) {
    search.finder = search.finder || new find.Finder(search.data);
    if (boxes.has(element)) boxes.get(element).show(true);
    else boxes.set(element, new Box(element, inPage, search.finder));
  };
})(window.Plumbline);
