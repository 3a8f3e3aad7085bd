// The form: shows the facts of an organisation, sends each change to the file, and tells what is found in them.

import { fields, idOf, make } from "./fields.js";
import * as shapes from "./shapes.js";
import { formal } from "./texts.js";

const query = new URLSearchParams(location.search);
const part = (id) => document.getElementById(id);

// What the file says, what the form says, and what was said before.
const state = {
  organisation: query.get("organisation"), base: null, own: null, file: null, version: null, generation: -1,
  findings: [], refused: [], isJudged: false, isStopped: false, history: [], shown: null, isSending: false, sends: 0,
  isChanged: false, timer: null,
  // Where another wrote what is written here too; where somebody types now; and whether another window wrote last.
  conflicts: [], typing: null, isByForm: false,
};

const form = {
  open: new Map(),
  // What was chosen before something else was, by its place and its choice.
  kept: new Map(),
  facts: () => state.own,
  get: (path) => shapes.valueAt(state.own, path),
  set: change,
  moved,
  tell: showFindings,
  usesOf: (path) => shapes.usesOf(state.own, path),
};

// Changing.

/// - Parameter options: whether somebody is typing, whether controls come or go, what then gets the focus, and what else goes
///   with it.
function change(path, value, { isTyping = false, isStructure = false, alsoGone = [], ...focus } = {}) {
  const before = form.get(path);
  // A field that is left says once more what it said while somebody typed.
  const isNews = isStructure || isTyping || state.isChanged || !shapes.same(before, value) || isNaming();
  state.typing = isTyping ? path : null;
  if (!isNews) return;
  shapes.put(state.own, path, value);
  for (const place of alsoGone.toReversed()) shapes.put(state.own, place, undefined);
  state.conflicts = state.conflicts.filter((place) => !shapes.same(form.get(place), inFile(place)));
  state.refused = state.refused.filter(({ path: place }) => !place?.startsWith(shapes.nameOf(path)));
  if (!isTyping && typeof value === "string") shapes.rename(state.own, path, shapes.valueBefore(state.own, state.base, path) ?? before, value);
  if (isStructure) render(focus);
  else retitle();
  state.isChanged = true;
  say("Opslaan");
  clearTimeout(state.timer);
  state.timer = setTimeout(save, isTyping ? 350 : 0);
}

/// Titles of items that follow their first text.
function retitle() {
  for (const title of document.querySelectorAll("[data-title]")) {
    const name = title.nameNow();
    if (!name) continue;
    title.textContent = name;
    for (const button of document.querySelectorAll(`[data-about="${CSS.escape(title.dataset.title)}"]`)) {
      button.setAttribute("aria-label", `${button.textContent}: ${title.textContent}`);
    }
  }
}

/// What was open, or kept, stays with an item that goes to another place, or goes.
function moved(path, from, to) {
  for (const name of ["open", "kept"]) form[name] = movedKeys(form[name], path, from, to);
}

function movedKeys(values, path, from, to) {
  const prefix = (index) => idOf([...path, index]);
  const isOf = (id, index) => [`${prefix(index)}-`, `${prefix(index)} `, `${prefix(index)}.`, `meer-${prefix(index)}`].some((start) => id.startsWith(start));
  const next = new Map();
  for (const [id, value] of values) {
    const index = [from, to].find((one) => one !== null && isOf(id, one));
    if (index === undefined) next.set(id, value);
    else if (to !== null) next.set(id.replace(prefix(index), prefix(index === from ? to : from)), value);
  }
  return next;
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
    showFindings();
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
  refuse(json.faults ?? [gone]);
  return false;
}

/// Why nothing can be written where the file is no longer one of the facts.
const gone = {
  title: "Het bestand met deze feiten is er niet meer", remedy: "Zet het terug, of laad de pagina opnieuw.",
};

/// What can be written now. What was begun and is not whole yet, was refused, or is written by another too, stays as it is in
/// the file; so does a name that is being written while others refer to what it was.
function sendable() {
  const value = shapes.copy(state.own);
  const held = [...state.refused.filter(({ path }) => path).map(({ path }) => shapes.pathOf(path)), ...state.conflicts];
  for (const path of held) shapes.put(value, path, shapes.copy(inFile(path)));
  shapes.holdNames(value, state.base);
  return shapes.complete(value, shapes.organisation(), state.base) ?? state.base;
}

const inFile = (path) => shapes.valueBefore(state.own, state.base, path);

function saved(json) {
  remember(state.base, json.organisation);
  Object.assign(state, {
    base: json.organisation, version: json.version, organisation: json.organisation.id,
    refused: state.refused.filter(({ path }) => path),
  });
  return true;
}

function refuse(faults) {
  state.refused = faults;
  state.isChanged = false;
  tellRefused();
  showFindings();
}

const tellRefused = () => say("Niet opgeslagen: de tekst staat nog in het veld, met wat eraan mankeert.", state.refused.find(({ path }) => path)?.path);

// Undoing: for as long as the window is open, though it is loaded anew.

const historyName = () => `verklaar ${state.organisation}`;

function remember(before, after) {
  state.history.push({ before, after });
  keepHistory();
}

function keepHistory() {
  part("undo").disabled = !state.history.length;
  while (state.history.length) {
    try {
      return sessionStorage.setItem(historyName(), JSON.stringify(state.history));
    } catch {
      // There is room for so much: the oldest goes.
      state.history.shift();
    }
  }
  sessionStorage.removeItem(historyName());
}

function recall() {
  state.history = JSON.parse(sessionStorage.getItem(historyName()) ?? "[]");
  part("undo").disabled = !state.history.length;
}

async function undo() {
  const last = state.history.pop();
  keepHistory();
  if (!last) return;
  const count = state.history.length;
  // What others changed since then stays, and what was begun and not saved yet.
  state.own = shapes.copy(shapes.merged(last.after, last.before, state.own));
  Object.assign(state, { refused: [], conflicts: [], typing: null });
  render({ focus: "undo" });
  await save();
  // Undoing is no change to undo.
  state.history.length = Math.min(count, state.history.length);
  keepHistory();
  say("De laatste wijziging is ongedaan gemaakt.");
}

// Following the file.

/// Takes what the file says now. What was filled in and not saved yet stays; where another wrote the same, both are shown.
function take(json) {
  if (!json.organisation) return;
  const isNews = state.base && json.version !== state.version && !shapes.same(json.organisation, state.base);
  const isFirst = !state.base;
  if (isFirst) state.own = shapes.copy(json.organisation);
  if (isNews) state.own = shapes.copy(together(json.organisation));
  if (isFirst || isNews) state.base = json.organisation;
  Object.assign(state, { version: json.version, file: json.file, isByForm: json.isByForm });
  if (isNews) notice(`${others()} Het formulier toont ze nu; wat u nog aan het invullen was, staat er nog.`);
  if (isFirst || isNews) render({ focus: document.activeElement?.id });
}

const others = () => state.isByForm ? "In een ander venster zijn de feiten gewijzigd." : "Een ander programma heeft de feiten gewijzigd.";

function together(theirs) {
  const conflicts = [];
  const made = shapes.copy(shapes.merged(state.base, state.own, theirs, (path) => conflicts.push(path)));
  const typed = state.typing && form.get(state.typing);
  if (typed !== undefined && typed !== null && !shapes.same(shapes.valueAt(made, state.typing), typed)) {
    shapes.put(made, state.typing, typed);
    conflicts.push(state.typing);
  }
  const before = state.conflicts.filter((path) => !conflicts.some((one) => shapes.same(one, path)));
  state.conflicts = [...before, ...conflicts];
  return made;
}

/// Takes one of two texts for the same place.
function settle(path, isOwn) {
  state.conflicts = state.conflicts.filter((one) => one !== path);
  if (!isOwn) shapes.put(state.own, path, shapes.copy(inFile(path)));
  render({ focus: idOf(path) });
  state.isChanged = true;
  save();
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
      Object.assign(state, { findings: json.findings, isJudged: json.isJudged, isStopped: json.isStopped });
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

/// - Parameter name: the key path to which the text leads.
function say(text, name) {
  const status = part("status");
  const link = status.querySelector("a");
  if (status.textContent === text && (link?.dataset.to ?? "") === (name ?? "")) return;
  status.replaceChildren(name ? leading(name, text) : text);
}

/// A link to the field of a key path, though it leads there already.
function leading(name, ...content) {
  return make("a", { href: `#${name}`, "data-to": name, onclick: (event) => {
    event.preventDefault();
    if (location.hash !== `#${name}`) history.pushState(null, "", `#${name}`);
    go();
  } }, ...content);
}

function notice(text) {
  const close = make("button", { type: "button", onclick: () => part("notice").replaceChildren() }, "Gelezen");
  part("notice").replaceChildren(make("p", {}, text, " ", close));
}

function tellSaved() {
  if (state.isSending || state.isChanged) return;
  if (state.refused.length) return tellRefused();
  if (state.conflicts.length) return say("Kies eerst welke tekst blijft staan.", shapes.nameOf(state.conflicts[0]));
  const [lacking] = shapes.missing(state.own);
  if (lacking) return say(`Nog niet alles is opgeslagen: “${shapes.placeAt(state.own, lacking).label}” is nog nodig.`, shapes.nameOf(lacking));
  if (isNaming()) return say("De nieuwe naam wordt opgeslagen zodra u het veld verlaat.");
  const open = state.findings.length;
  const rest = state.isStopped ? ". De rest wordt weer gecontroleerd zodra dit is opgelost." : "";
  say(!state.isJudged ? "Opgeslagen. De controle loopt" : open === 0 ? "Opgeslagen. Er is niets gevonden"
    : `Opgeslagen. ${open} ${open === 1 ? "bevinding" : "bevindingen"}${rest}`);
}

const isNaming = () => state.base && shapes.holdNames(shapes.copy(state.own), state.base);

const isUnsaved = () => state.refused.length || state.conflicts.length || state.isChanged
  || (state.own && (shapes.missing(state.own).length || isNaming()));

function render({ focus, focusIn, otherwise } = {}) {
  const page = shapes.parts().find(({ id }) => id === state.shown) ?? shapes.parts()[0];
  const next = shapes.parts()[shapes.parts().indexOf(page) + 1];
  const content = make("main", {},
    make("h2", { id: "onderdeel", tabindex: "-1" }, page.title), make("p", { class: "help" }, page.help),
    make("ul", { class: "findings", id: "algemeen", hidden: true }),
    ...fields(form, shapes.organisation(), [], page.keys),
    next ? make("p", {}, make("a", { href: `#${next.id}` }, `Verder met: ${next.title}`)) : "");
  const caret = caretOf(document.activeElement);
  if (!renewAround(document.activeElement, content)) part("form").replaceChildren(...content.childNodes);
  showParts(page);
  showFindings();
  const inside = focusIn && part(focusIn)?.querySelector("input, select, textarea");
  const target = inside || (focus && part(focus)) || (otherwise && part(otherwise));
  target?.focus();
  if (target && caret?.id === target.id) target.setSelectionRange?.(caret.start, caret.end);
}

/// Where somebody is typing in a text.
function caretOf(active) {
  const isText = active?.matches("main input[type=text][id], main textarea[id]");
  return isText ? { id: active.id, start: active.selectionStart, end: active.selectionEnd } : null;
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

/// What is wrong, in words about the field where these are known.
function wordsOf({ rule, path, text, title }) {
  const { label } = path ? shapes.placeAt(state.own, shapes.pathOf(path)) : {};
  const what = rule === "contact-malformed" && label ? `${label} kan niet kloppen` : title;
  return text ? `${what}: “${formal(text)}”` : what;
}

const written = { email: "info@example.nl", tel: "020 123 4567", url: "https://example.nl" };

function remedyOf({ rule, path, remedy }) {
  const { key } = path ? shapes.placeAt(state.own, shapes.pathOf(path)) : {};
  return rule === "contact-malformed" && written[key?.type] ? `Schrijf het zoals ${written[key.type]}.` : remedy;
}

/// What has no words in Dutch of its own, for who can read it.
const explained = ({ isGeneral, message }) => isGeneral
  ? make("details", {}, make("summary", {}, "Toelichting"), make("p", { lang: "en" }, message)) : null;

const entry = (kind, name, title, one, ...rest) => make("li", { class: kind },
  make("p", {}, make("strong", {}, `${name}: `), title), remedyOf(one) ? make("p", {}, remedyOf(one)) : null, explained(one), ...rest);

const finding = (one) => entry(one.severity, kinds[one.severity] ?? "Let op", wordsOf(one), one);

const refusal = (one) => entry("refused", "Dit kan niet worden opgeslagen", wordsOf(one), one);

const explanations = () => [...document.querySelectorAll("#form .findings details, #algemeen details")];

/// Shows what is found now; what somebody had opened to read it stays open.
function showFindings() {
  const opened = explanations().filter(({ open }) => open).map(({ textContent }) => textContent);
  for (const place of document.querySelectorAll(".findings")) {
    place.replaceChildren();
    place.hidden = true;
  }
  const folded = new Map();
  for (const one of toTell()) {
    const block = foldedAround(one.path);
    if (block) folded.set(block, [...(folded.get(block) ?? []), one]);
    else show(one);
  }
  explanations().forEach((one) => { one.open = opened.includes(one.textContent); });
  showFolded(folded);
  showCounts();
}

/// All that is told on the part that is shown: its path, what it is called, and how it is shown.
function toTell() {
  const isHere = (one) => homeOf(one) === state.shown;
  return [
    ...state.findings.map((one) => ({ ...one, title: wordsOf(one), made: () => finding(one) })),
    ...state.refused.map((one) => ({ ...one, title: wordsOf(one), made: () => refusal(one) })),
    ...shapes.missing(state.own).map((path) => ({
      path: shapes.nameOf(path), title: `“${shapes.placeAt(state.own, path).label}” is nog nodig`, made: () => lacking(path),
    })),
    ...state.conflicts.map((path) => ({ path: shapes.nameOf(path), title: "Hier schreef ook een ander", made: () => conflict(path) })),
  ].filter(isHere);
}

function show({ path, made }) {
  const list = fieldOf(path)?.querySelector(":scope > .findings, :scope > details > .findings") ?? part("algemeen");
  list.append(made());
  list.hidden = false;
}

const isWithin = (name, outer) => name === outer || [".", "["].some((mark) => name.startsWith(`${outer}${mark}`));

/// The outermost closed block in which a place is.
function foldedAround(name) {
  if (!name) return undefined;
  return [...document.querySelectorAll("#form details:not([open])")].find((block) =>
    !block.parentElement.closest("details:not([open])") && block.covers?.some((path) => isWithin(name, shapes.nameOf(path))));
}

/// Says on a closed block what is found in it, and leads there.
function showFolded(folded) {
  document.querySelectorAll("#form .inside").forEach((one) => one.remove());
  for (const [block, found] of folded) {
    const hasError = found.some(({ severity }) => severity === "error");
    const more = found.length > 1 ? ` (en nog ${found.length - 1})` : "";
    block.after(make("p", { class: hasError ? "inside error" : "inside" }, leading(found[0].path, `Hierin: ${found[0].title}${more}`)));
  }
}

/// A text as a sentence can quote it; nothing for what is none.
function quoted(value) {
  const text = value?.known ?? value?.unknown ?? value;
  return typeof text === "string" && text ? `“${formal(text)}”` : null;
}

function lacking(path) {
  const kept = quoted(inFile(path));
  const restore = () => change(path, shapes.copy(inFile(path)), { isStructure: true, focus: idOf(path) });
  return make("li", {}, make("p", {}, `Nog nodig om dit op te slaan.${kept ? ` Zolang dit leeg is, blijft in het bestand ${kept} staan.` : ""}`),
    kept ? make("button", { type: "button", onclick: restore }, `Terugzetten: ${kept}`) : null);
}

function conflict(path) {
  const who = state.isByForm ? "In een ander venster is hier" : "Een ander programma heeft hier";
  const [theirs, own] = [quoted(inFile(path)), quoted(form.get(path))];
  const wrote = theirs ? `${theirs} ingevuld` : inFile(path) === undefined ? "de tekst weggehaald" : "iets anders ingevuld";
  const text = `${who} ${wrote}, terwijl u hier ${own ? `${own} invulde` : "ook iets wijzigde"}. Wat blijft staan?`;
  const choice = (title, isOwn) => make("button", { type: "button", onclick: () => settle(path, isOwn) }, title);
  return make("li", { class: "warning" }, make("p", {}, text),
    make("div", { class: "tools" }, choice("Wat u invulde", true), choice("Wat de ander invulde", false)));
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
    make("p", { class: "help", id: `${id}-uitleg` }, help), make("input", { id, name: id, required: true, "aria-describedby": `${id}-uitleg`, oninput: sayInvalid, oninvalid: sayInvalid, ...attributes }));
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

/// What the browser asks is asked in Dutch, whatever the language of the browser.
function sayInvalid({ target }) {
  const { valueMissing, patternMismatch } = target.validity;
  target.setCustomValidity(valueMissing ? "Vul dit in." : patternMismatch
    ? "Gebruik alleen kleine letters, cijfers en streepjes, zonder spaties: “bakkerij”." : "");
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
  Object.assign(state, { findings: first.findings, isJudged: first.isJudged, isStopped: first.isStopped });
  take(first);
  recall();
  document.title = `${first.organisation.controller?.name ?? state.organisation}: feiten invullen`;
  part("titel").textContent = document.title;
  showPages(first.pages);
  addEventListener("hashchange", go);
  part("undo").addEventListener("click", undo);
  part("form").addEventListener("focusout", () => { if (document.hasFocus()) state.typing = null; });
  new ResizeObserver(([{ target }]) => {
    document.documentElement.style.setProperty("--bar", `${target.offsetHeight}px`);
  }).observe(document.querySelector("body > header"));
  part("pages").addEventListener("change", () => showPages([...part("pages").options].map(({ value }) => value)));
  addEventListener("beforeunload", (event) => { if (isUnsaved()) event.preventDefault(); });
  go();
  tellSaved();
  follow();
}

start();
