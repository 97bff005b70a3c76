// Search over the index that was written with the site. The page is whole without this script: then it is a list of everything.
const form = document.querySelector('form[role=search]');
const field = form.elements.q;
const status = document.querySelector('[data-status]');
const list = document.querySelector('[data-results]');
const all = document.querySelector('[data-all]');
const asked = new Map();
let index;
let latest = 0;

// As SearchWords does when the site is built.
const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '').toLowerCase();
const wordsOf = text => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const get = name => {
  if (!asked.has(name)) asked.set(name, fetch(new URL(name, new URL(document.querySelector('[data-index]').dataset.index, location))).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status)));
  return asked.get(name);
};

// How well a text has a term: as a word, as the beginning of one, or not.
const has = (words, term, weight) => words.includes(term) ? weight : words.some(w => w.startsWith(term)) ? weight * .6 : 0;

async function places(term) {
  const name = index.words[/[a-z]/.test(term[0]) ? term[0] : '0'];
  const found = new Map();
  if (name) for (const [word, at] of Object.entries(await get(name))) {
    if (word.startsWith(term)) for (let i = 0; i < at.length; i += 2) {
      if (!found.has(at[i])) found.set(at[i], new Set());
      found.get(at[i]).add(at[i + 1]);
    }
  }
  return found;
}

async function find(terms) {
  const inText = await Promise.all(terms.map(places));
  return index.pages.map((page, number) => {
    const [, title, , more, heads] = page;
    const sections = new Map();
    let score = 0;
    for (const [i, term] of terms.entries()) {
      let best = Math.max(has(wordsOf(title), term, 10), has(wordsOf(more), term, 4));
      for (let h = 0; h < heads.length; h += 2) {
        const weight = has(wordsOf(heads[h]), term, 6) || (inText[i].get(number)?.has(h / 2 + 1) ? 1 : 0);
        if (weight) sections.set(h, (sections.get(h) ?? 0) + weight);
        best = Math.max(best, weight);
      }
      if (!best && inText[i].has(number)) best = 1;
      if (!best) return null;
      score += best;
    }
    return { page, score, sections: [...sections].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3).map(s => s[0]) };
  }).filter(Boolean).sort((a, b) => b.score - a.score);
}

// Text and marks are made as nodes: nothing from the index is ever read as HTML.
function marked(parent, text, terms) {
  for (const part of text.split(/([\p{L}\p{N}\p{M}\u00ad]+)/u)) {
    const hit = terms.some(t => fold(part).startsWith(t));
    parent.append(hit ? Object.assign(document.createElement('mark'), { textContent: part }) : part);
  }
  return parent;
}

function link(address, text, terms) {
  return marked(Object.assign(document.createElement('a'), { href: address }), text, terms);
}

function item({ page: [kind, title, address, more, heads, lang], sections }, terms) {
  const li = document.createElement('li');
  const head = document.createElement('p');
  head.append(link(address, title, terms));
  const meta = Object.assign(document.createElement('p'), { className: 'meta' });
  meta.append(kind);
  li.append(head, meta);
  if (more) li.append(marked(document.createElement('p'), more, terms));
  if (sections.length) {
    const ul = document.createElement('ul');
    for (const h of sections) {
      const row = document.createElement('li');
      row.append(link(`${address}#${heads[h + 1]}`, heads[h], terms));
      ul.append(row);
    }
    li.append(ul);
  }
  if (lang) for (const part of li.children) if (part !== meta) part.lang = lang;
  return li;
}

async function search() {
  const run = ++latest;
  const terms = wordsOf(field.value);
  history.replaceState(null, '', field.value ? `?q=${encodeURIComponent(field.value)}` : location.pathname);
  all.hidden = terms.length > 0;
  if (!terms.length) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    index ??= await get('');
    const found = await find(terms);
    if (run !== latest) return;
    list.replaceChildren(...found.map(f => item(f, terms)));
    status.textContent = found.length === 1 ? status.dataset.one : found.length ? status.dataset.many.replace('#', found.length) : status.dataset.none;
    all.hidden = found.length > 0;
  } catch {
    status.textContent = status.dataset.failed;
    all.hidden = false;
  }
}

// Arrow keys go from the field through the results and back.
form.parentElement.addEventListener('keydown', event => {
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' && at > 0) field.focus();
  else if (step && at >= 0 && stops[at + step]) stops[at + step].focus();
  else return;
  event.preventDefault();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  search();
});
field.addEventListener('input', search);
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value) search();
