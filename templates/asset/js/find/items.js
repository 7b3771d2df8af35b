/* Everything that can be found: made here of the columns of the index (plumbline.view.SearchIndex). */
(function (plumbline) {
  'use strict';
  const find = plumbline.find, termsOf = find.termsOf;
  const PLAYED_OUT = 2;                // the statuses after this one are done with

  /* A file's name is what its title does not say already, as plumbline.page.lookup.ShortName leaves it out. */
  function said(title) {
    return title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  }
  function nameOf(short, title) { return short[0] === '=' ? short.slice(1) : said(title) + short; }

  find.encoded = (path) => plumbline.root + path.split('/').map(encodeURIComponent).join('/');

  /** All that is known, in one list; an item's place in it is its id. */
  find.Items = class Items {
    constructor(data) {
      this.data = data;
      this.all = [];
      const owner = (name, team) => ({ name, team });
      this.owners = [owner(data.company, '')]
        .concat(data.teams.names.map((name) => owner(name, '')))
        .concat(data.people.names.map((name, i) => owner(name, data.teams.names[data.people.teams[i]] || '')));
      data.teams.names.forEach((name, i) => this.add('team', name, 'teams/', data.teams.ids[i]));
      data.people.names.forEach((name, i) => this.addPerson(name, i));
      data.tags.names.forEach((name, i) => this.add('tag', name, 'tags/', data.tags.files[i]));
      this.addGoals(data.goals, false);
    }
    add(sort, title, folder, short) {
      const terms = termsOf(title);
      const item = {
        id: this.all.length, sort, title, folder, short, terms, meta: [], phrase: terms.join(' '),
        boost: sort === 'tag' ? 1 : 1.4
      };
      this.all.push(item);
      return item;
    }
    addPerson(name, i) {
      const people = this.data.people, owner = this.owners[i + 1 + this.data.teams.names.length];
      this.add('person', name, 'people/', people.ids[i]).meta = [people.roles[i], owner.team].filter(Boolean);
    }
    addGoals(goals, isEarlier) {
      const keyResults = goals.key_result_titles.map((title, i) => ({ title, id: goals.key_result_ids[i] }));
      goals.titles.forEach((title, i) => {
        const cycle = goals.cycles[i];
        const folder = 'okrs/' + goals.cycle_ids[cycle] + '/' + goals.folder_names[goals.folders[i]];
        const own = isEarlier ? .5 : goals.cycle_ids[cycle] === this.data.current ? 1 : .8;
        Object.assign(this.add('objective', title, folder, goals.files[i]), {
          isEarlier,
          owner: this.owners[goals.owners[i]],
          cycle: goals.cycle_titles[cycle],
          score: goals.scores[i],
          state: this.data.words.states[goals.states[i]],
          status: this.data.words.statuses[goals.statuses[i]],
          tags: goals.tags[i].map((tag) => this.data.tags.names[tag]),
          keyResults: goals.key_results[i].map((at) => keyResults[at]),
          boost: own * (goals.statuses[i] > PLAYED_OUT ? .5 : 1)
        });
      });
    }
    /** Where the page of an item is, or the place of one of its key results there. */
    address(item, keyResult) {
      const page = find.encoded(item.folder + nameOf(item.short, item.title) + '.html');
      return keyResult ? page + '#' + encodeURIComponent(keyResult.id) : page;
    }
    static field(item, name) {
      switch (name) {
        case 'id': return item.id;
        case 'title': return item.terms;
        case 'owner': return item.owner ? Items.ownerTerms(item.owner) : item.meta.flatMap(termsOf);
        case 'tags': return item.tags ? item.tags.flatMap(termsOf) : [];
        default: return item.keyResults ? item.keyResults.flatMap(Items.keyResultTerms) : [];
      }
    }
    static ownerTerms(owner) { return owner.terms || (owner.terms = termsOf(owner.name + ' ' + owner.team)); }
    static keyResultTerms(one) { return one.terms || (one.terms = termsOf(one.title)); }
  };
})(window.Plumbline);
