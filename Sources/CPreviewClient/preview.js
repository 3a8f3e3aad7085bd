// Keeps a page in the browser what the files make of it, marks what changed, and tells what stands behind each sentence.

const address = (name) => `/_verklaar/${name}?page=${encodeURIComponent(location.pathname)}`;
const blocks = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, caption, figcaption, summary, address";
const plain = (text) => text.replace(/\s+/g, " ").trim();

let generation = -1;
let shown = null;
let panel = { sentences: [], findings: [] };
let chosen = null;
let dismissed = "";

// What stands over the page: outside its body, so that the body can be replaced.
const host = document.documentElement.appendChild(document.createElement("verklaar-preview"));
const root = host.attachShadow({ mode: "open" });
root.innerHTML = `
  <link rel="stylesheet" href="/_verklaar/preview.css">
  <section class="bar" aria-label="Voorvertoning">
    <p role="status" id="status">Verbinden</p>
    <a id="fill" href="/_verklaar/form" target="_top" hidden>Feiten invullen</a>
    <button type="button" id="open" aria-expanded="false" aria-controls="panel">Toelichting</button>
  </section>
  <aside id="panel" aria-label="Toelichting" hidden>
    <header>
      <button type="button" id="previous">Vorige zin</button>
      <button type="button" id="next">Volgende zin</button>
      <button type="button" id="close" aria-label="Toelichting sluiten">Sluiten</button>
    </header>
    <div id="behind"></div>
    <h2>Bevindingen</h2>
    <div id="findings"></div>
  </aside>
  <div id="trouble" role="alertdialog" aria-labelledby="trouble-title" hidden>
    <h2 id="trouble-title">Deze wijziging kan nog niet worden getoond</h2>
    <p>Achter dit venster staat de laatste versie die wel kon worden gemaakt.</p>
    <div id="faults"></div>
    <button type="button" id="dismiss">Verbergen</button>
  </div>`;
const part = (id) => root.getElementById(id);

const styles = new CSSStyleSheet();
styles.replaceSync(`
  ::highlight(verklaar-changed) { background-color: #ffe58a; color: #1d2329; }
  ::highlight(verklaar-chosen) { background-color: #bcdcff; color: #1d2329; }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

// The sentences of a page: documents have each on a line of its own.
function sentences(body) {
  const found = [];
  const texts = new Map();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const block = walker.currentNode.parentElement.closest(blocks);
    if (!block) continue;
    if (!texts.has(block)) texts.set(block, []);
    texts.get(block).push(walker.currentNode);
  }
  for (const nodes of texts.values()) {
    let open = null;
    const end = (node, offset) => {
      if (open && plain(open.text)) {
        open.range.setEnd(node, offset);
        found.push({ text: plain(open.text), range: open.range });
      }
      open = null;
    };
    for (const node of nodes) {
      let start = 0;
      for (const line of node.data.split("\n")) {
        if (start > 0) end(node, start - 1);
        if (line && !open) {
          open = { text: "", range: document.createRange() };
          open.range.setStart(node, start);
        }
        if (open) {
          open.text += line;
          open.range.setEnd(node, start + line.length);
        }
        start += line.length + 1;
      }
    }
    if (open) end(open.range.endContainer, open.range.endOffset);
  }
  return found;
}

function highlight(name, ranges) {
  if (!window.CSS.highlights) return;
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

// Replaces the page by another text of it. The place on the screen stays.
function replace(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  const before = new Map();
  for (const { text } of sentences(document.body)) before.set(text, (before.get(text) ?? 0) + 1);
  document.title = next.title;
  const sheets = (page) => [...page.head.querySelectorAll("link[rel=stylesheet]")];
  const old = sheets(document).map((sheet) => sheet.getAttribute("href"));
  const now = sheets(next).map((sheet) => sheet.getAttribute("href"));
  if (old.join() !== now.join()) {
    sheets(document).forEach((sheet) => sheet.remove());
    document.head.append(...sheets(next));
  }
  const [left, top] = [scrollX, scrollY];
  const isFirst = shown === null;
  document.body.replaceWith(document.adoptNode(next.body));
  scrollTo({ left, top, behavior: "instant" });
  const changed = sentences(document.body).filter(({ text }) => {
    const count = before.get(text) ?? 0;
    before.set(text, count - 1);
    return count <= 0;
  });
  highlight("verklaar-changed", isFirst ? [] : changed.map(({ range }) => range));
  if (!isFirst && isBesideForm) reveal(changed);
  document.documentElement.dataset.verklaarChanged = changed.length;
  chosen = null;
  highlight("verklaar-chosen", []);
}

const isBesideForm = window !== window.parent;

// Beside the form, the page goes to the first sentence that changed: who fills in does not scroll it.
function reveal(changed) {
  const places = changed.map(({ range }) => range).filter(({ startContainer }) => !startContainer.parentElement.closest("nav"));
  const isSeen = (range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  if (!places.length || places.some(isSeen)) return;
  places[0].startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
}

function finding(card) {
  const made = element("article", "", { class: `finding ${card.severity}` });
  const kinds = { error: "Fout", warning: "Waarschuwing", note: "Opmerking", dossier: "Voor het dossier" };
  made.append(element("h3", `${kinds[card.severity]}: ${card.title}`));
  if (card.advice) made.append(element("p", card.advice));
  if (card.place) {
    made.append(card.editor ? element("a", card.place, { href: card.editor }) : element("span", card.place));
  }
  if (card.excerpt.length) made.append(element("pre", card.excerpt.join("\n")));
  // Who fills in the form reads Dutch first; who writes templates wants the rest at once.
  const more = made.appendChild(element("details", "", isBesideForm ? {} : { open: "" }));
  more.append(element("summary", "Toelichting"));
  for (const text of [card.message, card.ground, ...card.notes, card.remedy]) {
    if (text) more.append(element("p", text, { lang: "en" }));
  }
  if (card.acceptedUntil) made.append(element("p", `Geaccepteerd tot en met ${card.acceptedUntil}.`));
  return made;
}

function tell(state) {
  const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;
  const parts = [];
  if (state.isCompiling) parts.push("De feiten worden gecompileerd");
  else if (!state.isJudged) parts.push("Bijgewerkt; de controle loopt");
  else {
    parts.push(`${count(state.errors, "fout", "fouten")}, ${count(state.warnings, "waarschuwing", "waarschuwingen")}`);
  }
  part("status").textContent = parts.join(". ");
  host.dataset.state = state.isCompiling ? "compiling" : state.isJudged ? "judged" : "updated";
  part("fill").hidden = !state.form;
  if (state.form) part("fill").href = state.form;
  const trouble = state.compilerSays
    ? [element("pre", state.compilerSays)] : state.faults.map(finding);
  const words = state.compilerSays ?? JSON.stringify(state.faults);
  part("faults").replaceChildren(...trouble);
  if (!trouble.length) dismissed = "";
  part("trouble").hidden = !trouble.length || words === dismissed;
  part("trouble").dataset.words = words;
}

function filled(form) {
  const cell = document.createElement("dd");
  cell.append(element("a", "In het formulier", { href: form, target: "_top" }));
  return cell;
}

// The phrase of a sentence, to be said otherwise: it is written once it says the same.
function rewording({ claim, phrase }) {
  const made = element("details", "", { class: "rewording" });
  const form = made.appendChild(document.createElement("form"));
  const id = `phrase ${claim}`.replaceAll(/[ .]/g, "-");
  const text = element("textarea", "", { id, rows: "4", spellcheck: "true", "aria-describedby": `${id}-help` });
  text.value = phrase;
  const own = element("input", "", { type: "checkbox", id: `${id}-own` });
  const said = element("div", "", { role: "status" });
  const ask = async (write) => {
    const answer = await fetch("/_verklaar/reword", {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ claim, phrase: text.value.trim(), write, ...(own.checked ? { organisation: panel.organisation } : {}) }),
    }).catch(() => null);
    const { says, faults, file } = answer?.ok ? await answer.json() : { faults: ["De voorvertoning antwoordt niet. Probeer het opnieuw."] };
    const good = write ? `Opgeslagen in ${file}.` : "Deze zin zegt hetzelfde.";
    said.replaceChildren(...(says ? [element("p", good)] : faults.map((fault) => element("p", fault))));
  };
  const help = "Tussen accolades staat wat de feiten invullen, tussen haken de u-vorm en de je-vorm: [u|je].";
  const choice = document.createElement("p");
  choice.append(own, " ", element("label", "Alleen voor deze organisatie", { for: own.id }));
  const attempt = element("button", "Zegt dit hetzelfde?", { type: "button" });
  attempt.addEventListener("click", () => ask(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(true);
  });
  form.append(element("label", "De zin", { for: id }), text, element("p", help, { id: `${id}-help` }), choice,
    attempt, " ", element("button", "Opslaan", { type: "submit" }), said);
  made.prepend(element("summary", "Anders formuleren"));
  return made;
}

// What stands behind the chosen sentence.
function explain() {
  const behind = part("behind");
  if (!chosen) {
    behind.replaceChildren(element("p", "Klik op een zin om te zien welk feit erachter staat."));
    return;
  }
  const exact = panel.sentences.filter(({ text }) => plain(text) === chosen.text);
  const near = panel.sentences.filter(({ text }) => {
    return plain(text).includes(chosen.text) || chosen.text.includes(plain(text));
  });
  const found = exact.length ? exact : near;
  const made = [element("blockquote", chosen.text)];
  if (!found.length) made.push(element("p", "Achter deze tekst staat geen feit: zij hoort bij de sjablonen of zijn eigen woorden."));
  for (const sentence of found) {
    const list = document.createElement("dl");
    const row = (name, ...values) => values.length && list.append(element("dt", name), ...values);
    const value = (text, link) => {
      const cell = document.createElement("dd");
      cell.append(link ? element("a", text, { href: link }) : text);
      return cell;
    };
    row("Bewering", value(sentence.claim));
    row("Feit", value(sentence.fact ?? "geen", sentence.editor), ...(sentence.form ? [filled(sentence.form)] : []));
    row("Bepaling", ...sentence.provisions.map(({ name, address }) => value(name, address)));
    made.push(list, ...sentence.findings.map((number) => finding(panel.findings[number])));
    if (sentence.phrase) made.push(rewording(sentence));
  }
  behind.replaceChildren(...made);
}

// Whoever is writing a sentence is not disturbed by what is saved meanwhile.
const isRewording = () => part("behind").querySelector("details.rewording[open]") !== null;

async function refreshPanel() {
  const answer = await fetch(address("panel"), { cache: "no-store" });
  panel = answer.ok ? await answer.json() : { sentences: [], findings: [] };
  const order = ["error", "warning", "note", "dossier"];
  const open = panel.findings.filter(({ acceptedUntil }) => !acceptedUntil)
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  part("findings").replaceChildren(...(open.length ? open.map(finding) : [element("p", "Geen.")]));
  if (!isRewording()) explain();
}

function choose(sentence) {
  chosen = sentence;
  highlight("verklaar-chosen", sentence ? [sentence.range] : []);
  explain();
}

// Where the panel stands under the page, and not beside it.
const narrow = matchMedia("(max-width: 45rem)");

function show(isOpen) {
  part("panel").hidden = !isOpen;
  part("open").setAttribute("aria-expanded", isOpen);
  document.documentElement.style.setProperty("margin-right", isOpen && !narrow.matches ? "min(26rem, 45vw)" : "");
  document.documentElement.style.setProperty("padding-bottom", isOpen && narrow.matches ? "50vh" : "");
  if (isOpen) refreshPanel();
  else choose(null);
}

// The panel takes a part of the screen, and lays the page out anew.
function uncover(range) {
  const { top, bottom } = range.getBoundingClientRect();
  const height = narrow.matches ? part("panel").getBoundingClientRect().top : innerHeight;
  if (top >= 0 && bottom <= height) return;
  scrollBy({ top: top - Math.max((height - (bottom - top)) / 2, 0), behavior: "instant" });
}

function step(distance) {
  const all = sentences(document.querySelector("main") ?? document.body);
  const at = all.findIndex(({ text }) => text === chosen?.text);
  const next = all[Math.min(Math.max(at + distance, 0), all.length - 1)];
  choose(next);
  if (next) uncover(next.range);
}

document.addEventListener("click", (event) => {
  if (event.target === host || event.target.closest?.("a, button, summary")) return;
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const range = caret ? null : document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const [node, offset] = caret ? [caret.offsetNode, caret.offset] : [range?.startContainer, range?.startOffset];
  const sentence = node && sentences(document.body).find(({ range }) => range.isPointInRange(node, offset));
  if (!sentence) return;
  show(true);
  choose(sentence);
  uncover(sentence.range);
});
part("open").addEventListener("click", () => show(part("panel").hidden));
part("close").addEventListener("click", () => {
  show(false);
  part("open").focus();
});
part("previous").addEventListener("click", () => step(-1));
part("next").addEventListener("click", () => step(1));
part("dismiss").addEventListener("click", () => {
  dismissed = part("trouble").dataset.words;
  part("trouble").hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (!part("trouble").hidden) part("dismiss").click();
  else if (!part("panel").hidden) part("close").click();
});

const rest = (time) => new Promise((done) => setTimeout(done, time));
const visible = () => new Promise((done) => {
  if (!document.hidden) done();
  else document.addEventListener("visibilitychange", () => done(), { once: true });
});

async function follow() {
  for (;;) {
    await visible();
    try {
      const known = `&after=${generation}&shown=${shown ?? ""}`;
      const answer = await fetch(address("state") + known, { cache: "no-store" });
      const state = await answer.json();
      generation = state.generation;
      if (state.html) {
        replace(state.html);
        shown = state.page;
      }
      tell(state);
      if (!part("panel").hidden) await refreshPanel();
    } catch {
      generation = -1;
      part("status").textContent = "De voorvertoning antwoordt niet; verklaar serve is gestopt of begint opnieuw";
      host.dataset.state = "lost";
      await rest(150);
    }
  }
}

explain();
follow();
