// The form: shows the facts of an organisation, sends each change to the file, and tells what is found in them.

import { fields, idOf, make } from "./fields.js";
import * as shapes from "./shapes.js";
import { formal } from "./texts.js";

const query = new URLSearchParams(location.search);
const part = (id) => document.getElementById(id);

// What the file says, what the form says, and what was said before.
const state = {
  organisation: query.get("organisation"), base: null, own: null, file: null, version: null, generation: -1,
  findings: [], refused: [], isJudged: false, history: [], shown: null, isSending: false, sends: 0, isChanged: false,
  timer: null,
};

const form = {
  open: new Map(),
  facts: () => state.own,
  get: (path) => shapes.valueAt(state.own, path),
  set: change,
  moved,
  tell: showFindings,
};

// Changing.

/// - Parameter options: whether somebody is typing, whether controls come or go, and what then gets the focus.
function change(path, value, { isTyping = false, isStructure = false, ...focus } = {}) {
  const before = form.get(path);
  shapes.put(state.own, path, value);
  state.refused = state.refused.filter(({ path: place }) => !place?.startsWith(shapes.nameOf(path)));
  if (!isTyping && typeof value === "string") shapes.rename(state.own, path, nameInFile(path) ?? before, value);
  if (isStructure) render(focus);
  else retitle();
  state.isChanged = true;
  say("Opslaan");
  clearTimeout(state.timer);
  state.timer = setTimeout(save, isTyping ? 350 : 0);
}

const nameInFile = (path) => shapes.valueAt(state.base, path);

/// Titles of items that follow their first text.
function retitle() {
  for (const title of document.querySelectorAll("[data-title]")) {
    const value = form.get(shapes.pathOf(title.dataset.title));
    const name = value?.label ?? value?.name;
    if (typeof name !== "string" || !name) continue;
    title.textContent = formal(name);
    for (const button of document.querySelectorAll(`[data-about="${CSS.escape(title.dataset.title)}"]`)) {
      button.setAttribute("aria-label", `${button.textContent}: ${title.textContent}`);
    }
  }
}

/// What was open stays open where an item goes to another place, or goes.
function moved(path, from, to) {
  const prefix = (index) => `${idOf([...path, index])}`;
  const next = new Map();
  for (const [id, isOpen] of form.open) {
    const index = [from, to].find((one) => one !== null && (id.startsWith(`${prefix(one)}-`) || id.startsWith(`meer-${prefix(one)}`)));
    if (index === undefined) next.set(id, isOpen);
    else if (to !== null) next.set(id.replace(prefix(index), prefix(index === from ? to : from)), isOpen);
  }
  form.open = next;
}

const headers = { "Content-Type": "application/json" };
const post = (address, body) => fetch(address, { method: "POST", headers, body: JSON.stringify(body) });

async function save() {
  if (state.isSending) return;
  state.isSending = true;
  clearTimeout(state.timer);
  try {
    while (await send());
  } catch {
    say("De wijziging is nog niet opgeslagen: verklaar serve antwoordt niet. De tekst blijft hier staan.");
  }
  state.isSending = false;
  tellSaved();
}

/// - Returns: whether there is more to send.
async function send() {
  const value = sendable();
  if (!state.file || shapes.same(value, state.base)) {
    state.isChanged = false;
    tellSaved();
    return false;
  }
  say("Opslaan");
  state.sends += 1;
  const answer = await post("/_verklaar/form/change", {
    organisation: state.organisation, file: state.file, version: state.version, value,
  });
  const json = await answer.json().catch(() => ({}));
  if (answer.status === 409 && json.organisation) {
    take(json);
    return true;
  }
  if (answer.ok) return saved(json);
  refuse(json.faults ?? []);
  return false;
}

/// What can be written now: what was begun and is not whole yet, or was refused, stays as it is in the file.
function sendable() {
  const value = shapes.copy(state.own);
  for (const { path } of state.refused) {
    if (path) shapes.put(value, shapes.pathOf(path), shapes.copy(shapes.valueAt(state.base, shapes.pathOf(path))));
  }
  return shapes.complete(value, shapes.organisation(), state.base) ?? state.base;
}

function saved(json) {
  state.history.push(state.base);
  Object.assign(state, { base: json.organisation, version: json.version, organisation: json.organisation.id });
  part("undo").disabled = false;
  return true;
}

function refuse(faults) {
  state.refused = faults;
  state.isChanged = false;
  say("Niet opgeslagen: de tekst staat nog in het veld, met wat eraan mankeert.");
  showFindings();
}

async function undo() {
  const before = state.history.pop();
  part("undo").disabled = !state.history.length;
  if (!before) return;
  state.own = shapes.copy(before);
  state.refused = [];
  render({ focus: "undo" });
  await save();
  // Undoing is no change to undo.
  state.history.pop();
  part("undo").disabled = !state.history.length;
  say("De laatste wijziging is ongedaan gemaakt.");
}

// Following the file.

/// Takes what the file says now. What was filled in and not saved yet stays.
function take(json) {
  if (!json.organisation) return;
  const isNews = state.base && json.version !== state.version && !shapes.same(json.organisation, state.base);
  const isFirst = !state.base;
  if (isFirst || isNews) {
    const own = isFirst ? json.organisation : shapes.merged(state.base, state.own, json.organisation);
    state.own = shapes.copy(own);
    state.base = json.organisation;
  }
  Object.assign(state, { version: json.version, file: json.file });
  if (isNews) notice("Een ander programma heeft de feiten gewijzigd. Het formulier toont ze nu; wat u nog aan het invullen was, staat er nog.");
  if (isFirst || isNews) render({ focus: document.activeElement?.id });
}

async function follow() {
  for (;;) {
    try {
      const address = `/_verklaar/form/state?organisation=${encodeURIComponent(state.organisation)}&after=${state.generation}`;
      const sends = state.sends;
      const json = await (await fetch(address, { cache: "no-store" })).json();
      state.generation = json.generation;
      if (!state.isSending && sends === state.sends) take(json);
      else if (json.version !== state.version) {
        // An answer from before what was sent meanwhile is no news. It is asked anew.
        state.generation = -1;
        await new Promise((done) => setTimeout(done, 50));
        continue;
      }
      Object.assign(state, { findings: json.findings, isJudged: json.isJudged });
      if (!json.organisation && state.base) notice("Het bestand met de feiten kan nu niet worden gelezen. Herstel het in het programma waarin u het wijzigde; uw tekst blijft hier staan.");
      showPages(json.pages);
      showFindings();
      tellSaved();
    } catch {
      state.generation = -1;
      say("verklaar serve antwoordt niet. Start het opnieuw; uw tekst blijft hier staan.");
      await new Promise((done) => setTimeout(done, 500));
    }
  }
}

// Showing.

function say(text) {
  if (part("status").textContent !== text) part("status").textContent = text;
}

function notice(text) {
  const close = make("button", { type: "button", onclick: () => part("notice").replaceChildren() }, "Gelezen");
  part("notice").replaceChildren(make("p", {}, text, " ", close));
}

function tellSaved() {
  if (state.refused.length || state.isSending || state.isChanged) return;
  const lacking = shapes.missing(state.own).length;
  if (lacking) return say("Nog niet alles is opgeslagen: bij een onderdeel staat wat nog nodig is.");
  const open = state.findings.length;
  say(!state.isJudged ? "Opgeslagen. De controle loopt" : open === 0 ? "Opgeslagen. Er is niets gevonden"
    : `Opgeslagen. ${open} ${open === 1 ? "bevinding" : "bevindingen"}`);
}

const isUnsaved = () => state.refused.length || (state.own && shapes.missing(state.own).length);

function render({ focus, focusIn, otherwise } = {}) {
  const page = shapes.parts().find(({ id }) => id === state.shown) ?? shapes.parts()[0];
  const next = shapes.parts()[shapes.parts().indexOf(page) + 1];
  const content = make("main", {},
    make("h2", { id: "onderdeel", tabindex: "-1" }, page.title), make("p", { class: "help" }, page.help),
    make("ul", { class: "findings", id: "algemeen", hidden: true }),
    ...fields(form, shapes.organisation(), [], page.keys),
    next ? make("p", {}, make("a", { href: `#${next.id}` }, `Verder met: ${next.title}`)) : "");
  if (!renewAround(document.activeElement, content)) part("form").replaceChildren(...content.childNodes);
  showParts(page);
  showFindings();
  const inside = focusIn && part(focusIn)?.querySelector("input, select, textarea");
  const target = inside || (focus && part(focus)) || (otherwise && part(otherwise));
  target?.focus();
}

/// Who types the first letters of a choice goes on in the same control, though all around it is made anew.
///
/// - Returns: whether it could be done so.
function renewAround(active, content) {
  const again = active?.matches("main select[id]") && content.querySelector(`#${CSS.escape(active.id)}`);
  if (!again || again.length !== active.length) return false;
  const [old, fresh] = [spine(active, part("form")), spine(again, content)];
  if (old.length !== fresh.length || old.some(({ id, tagName }, index) => id !== fresh[index].id || tagName !== fresh[index].tagName)) return false;
  old.forEach((one, index) => {
    const siblings = [...fresh[index].parentNode.childNodes];
    const at = siblings.indexOf(fresh[index]);
    [...one.parentNode.childNodes].filter((node) => node !== one).forEach((node) => node.remove());
    one.before(...siblings.slice(0, at));
    one.after(...siblings.slice(at + 1));
  });
  return true;
}

/// A node, and what it stands in.
function spine(node, top) {
  const found = [];
  for (let one = node; one !== top; one = one.parentNode) found.push(one);
  return found;
}

function showParts(page) {
  part("parts").replaceChildren(...shapes.parts().map(({ id, title }) => make("li", {},
    make("a", { href: `#${id}`, "aria-current": id === page.id ? "page" : undefined }, title, " ", make("span", { "data-part": id })))));
}

/// Shows a part, or the field of a key path.
function go() {
  const name = decodeURIComponent(location.hash.slice(1));
  const path = shapes.pathOf(name);
  const page = shapes.parts().find(({ id, keys }) => id === name || keys.includes(path[0]));
  state.shown = page?.id ?? shapes.parts()[0].id;
  if (!page || page.id === name) return render({ focus: page ? "onderdeel" : undefined });
  path.forEach((_, index) => {
    const place = idOf(path.slice(0, index + 1));
    form.open.set(`${place}--deel`, true);
    form.open.set(`meer-${place}`, true);
  });
  form.open.set("meer-veld-", true);
  render();
  const field = fieldOf(name);
  const target = part(idOf(path)) ?? field?.querySelector("input, select, textarea, summary") ?? field;
  field?.scrollIntoView({ block: "center" });
  target?.focus();
}

/// The field of a key path, or of what it stands in.
function fieldOf(name) {
  for (let path = shapes.pathOf(name ?? ""); path.length; path = path.slice(0, -1)) {
    const found = document.querySelector(`[data-path="${CSS.escape(shapes.nameOf(path))}"]`);
    if (found) return found;
  }
  return null;
}

const partOf = (name) => shapes.parts().find(({ keys }) => keys.includes(shapes.pathOf(name ?? "")[0]))?.id;
/// What is about the whole stands with the first part.
const homeOf = ({ path }) => partOf(path) ?? shapes.parts()[0].id;
const kinds = { error: "Fout", warning: "Waarschuwing", note: "Opmerking", dossier: "Voor het dossier" };

function finding({ severity, title, message, remedy }) {
  return make("li", { class: severity }, make("p", {}, make("strong", {}, `${kinds[severity] ?? "Let op"}: `),
    title ?? make("span", { lang: "en" }, message)), remedy ? make("p", {}, remedy) : null);
}

const refusal = ({ message }) => make("li", { class: "refused" },
  make("p", {}, make("strong", {}, "Dit kan niet worden opgeslagen: "), make("span", { lang: "en" }, message)));

function showFindings() {
  for (const place of document.querySelectorAll(".findings")) {
    place.replaceChildren();
    place.hidden = true;
  }
  const add = (list, item) => {
    list.append(item);
    list.hidden = false;
  };
  const listOf = (path) => fieldOf(path)?.querySelector(":scope > .findings, :scope > details > .findings") ?? part("algemeen");
  for (const one of state.findings) if (homeOf(one) === state.shown) add(listOf(one.path), finding(one));
  for (const one of state.refused) add(listOf(one.path), refusal(one));
  for (const path of shapes.missing(state.own)) {
    const list = fieldOf(shapes.nameOf(path))?.querySelector(":scope > .findings");
    if (list) add(list, make("li", {}, make("p", {}, "Nog nodig om dit op te slaan.")));
  }
  showCounts();
}

function showCounts() {
  for (const place of document.querySelectorAll("[data-part]")) {
    const found = state.findings.filter((one) => homeOf(one) === place.dataset.part);
    const hasError = found.some(({ severity }) => severity === "error");
    place.className = found.length ? `count${hasError ? " error" : ""}` : "";
    place.replaceChildren(...(found.length ? [`${found.length}`, make("span", { class: "hidden" }, found.length === 1 ? " bevinding" : " bevindingen")] : []));
  }
}

const wide = matchMedia("(min-width: 80rem)");

const titleOf = (page) => page.replace(/\/index\.html$/, "").split("/").at(-1);

function showPages(pages) {
  const choice = part("pages");
  const first = pages.find((page) => page.includes("privacyverklaring")) ?? pages[0];
  part("page").href = first ? `/${first}` : "/";
  if ([...choice.options].map(({ value }) => value).join() !== pages.join()) {
    const chosen = pages.includes(choice.value) ? choice.value : first;
    choice.replaceChildren(...pages.map((page) => make("option", { value: page, selected: page === chosen }, titleOf(page))));
  }
  part("preview").hidden = !wide.matches || !pages.length;
  const frame = part("preview").querySelector("iframe");
  const address = wide.matches && choice.value ? `/${choice.value}` : "about:blank";
  if (frame.getAttribute("src") !== address) frame.setAttribute("src", address);
}

// Beginning.

function showStart({ organisations, isWritable }) {
  document.body.classList.add("start");
  const links = organisations.map(({ id, name }) => make("li", {},
    make("a", { href: `/_verklaar/form?organisation=${encodeURIComponent(id)}` }, name)));
  const entry = (id, title, help, attributes = {}) => make("div", { class: "field" }, make("label", { for: id }, title),
    make("p", { class: "help", id: `${id}-uitleg` }, help), make("input", { id, name: id, required: true, "aria-describedby": `${id}-uitleg`, ...attributes }));
  const create = make("form", { onsubmit: add },
    make("h2", {}, "Nieuwe organisatie"), make("ul", { class: "findings", id: "algemeen", hidden: true }),
    entry("name", "Naam", "De volledige naam, zoals die in de verklaring komt: “Bakkerij Voorbeeld”."),
    entry("id", "Korte naam voor het webadres", "Kleine letters, cijfers en streepjes: “bakkerij”.", { pattern: "[a-z0-9]+(-[a-z0-9]+)*" }),
    make("div", { class: "field" }, make("label", { for: "addressing" }, "Aanspreekvorm"),
      make("p", { class: "help", id: "addressing-uitleg" }, "Hoe de verklaring lezers aanspreekt."),
      make("select", { id: "addressing", "aria-describedby": "addressing-uitleg" }, make("option", { value: "formal" }, "u"), make("option", { value: "informal" }, "je"))),
    make("button", { class: "add" }, "Beginnen"));
  part("form").replaceChildren(
    ...(links.length ? [make("h2", {}, "Organisaties"), make("ul", {}, ...links)] : []),
    ...(isWritable ? [create] : [make("p", {}, "De feiten staan in Swift. Het formulier is er voor feiten als JSON: verklaar serve --facts MAP.")]));
  say(links.length ? "Kies een organisatie" : "Vul eerst in om welke organisatie het gaat");
}

async function add(event) {
  event.preventDefault();
  const id = part("id").value;
  const answer = await post("/_verklaar/form/organisation", { id, name: part("name").value, addressing: part("addressing").value });
  if (answer.ok) {
    location.href = `/_verklaar/form?organisation=${encodeURIComponent(id)}`;
    return;
  }
  part("algemeen").replaceChildren(make("li", { class: "refused" }, make("p", {},
    "Deze organisatie kan niet worden toegevoegd: de korte naam bestaat al, of het bestand met feiten kan niet worden geschreven.")));
  part("algemeen").hidden = false;
}

async function start() {
  shapes.use(await (await fetch("/_verklaar/form/model")).json());
  const first = await (await fetch(`/_verklaar/form/state?organisation=${encodeURIComponent(state.organisation ?? "")}`, { cache: "no-store" })).json();
  if (!first.organisation) {
    const only = first.organisations.length === 1 && !query.has("alle") && first.organisations[0];
    if (!only) return showStart(first);
    state.organisation = only.id;
    return start();
  }
  state.generation = first.generation;
  Object.assign(state, { findings: first.findings, isJudged: first.isJudged });
  take(first);
  document.title = `${first.organisation.controller?.name ?? state.organisation}: feiten invullen`;
  part("titel").textContent = document.title;
  showPages(first.pages);
  addEventListener("hashchange", go);
  part("undo").addEventListener("click", undo);
  part("pages").addEventListener("change", () => showPages([...part("pages").options].map(({ value }) => value)));
  addEventListener("beforeunload", (event) => { if (isUnsaved()) event.preventDefault(); });
  go();
  tellSaved();
  follow();
}

start();
