// The controls of the form, made from the shapes of the model.

import { countries, keyOf, label, nameOf, namesOf, placeAt, shapeOf, valueAt, variantOf } from "./shapes.js";
import * as texts from "./texts.js";

export function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (typeof value === "boolean") made.toggleAttribute(key, value);
    else if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const idOf = (path) => `veld ${nameOf(path)}`.replaceAll(" ", "-");
const helpOf = (path) => `${idOf(path)}--uitleg`;
const foundOf = (path) => `${idOf(path)}--bevindingen`;

const button = (text, action, attributes = {}) => make("button", { type: "button", onclick: action, ...attributes }, text);

const help = (text, path) => make("p", { class: "help", id: helpOf(path) }, text);

/// Where findings about a place come to stand.
const findings = (path) => make("ul", { class: "findings", id: foundOf(path), hidden: true });

const describedBy = (path) => `${helpOf(path)} ${foundOf(path)}`;

/// Part of an object: the common keys first, and the others behind "Meer".
export function fields(form, shape, path, names = Object.keys(shape.fields)) {
  const isCommon = (name) => shape.required.includes(name) || label(shape.type, name).isCommon;
  const common = names.filter(isCommon);
  const first = common.length ? common : names.filter((name) => name !== "acceptances");
  const rest = names.filter((name) => !first.includes(name));
  const made = first.map((name) => field(form, shape, name, path));
  if (rest.length) made.push(more(form, shape, rest, path));
  return made;
}

function more(form, shape, names, path) {
  const filled = names.filter((name) => form.get([...path, name]) !== undefined).length;
  const title = filled ? `Meer (${filled} ingevuld)` : "Meer";
  return folded(form, `meer-${idOf(path)}`, [title], filled > 0, "more",
    names.map((name) => [...path, name]), () => names.map((name) => field(form, shape, name, path)));
}

/// What is folded away until somebody opens it, and made no sooner.
///
/// - Parameter covers: the places within it.
function folded(form, id, title, isOpen, kind, covers, content) {
  const made = make("details", { id, class: kind }, make("summary", { id: `${id}--titel` }, ...title));
  const fill = () => { if (made.children.length === 1) made.append(...content()); };
  made.covers = covers;
  made.open = form.open.get(id) ?? isOpen;
  if (made.open) fill();
  made.addEventListener("toggle", () => {
    form.open.set(id, made.open);
    if (made.open) fill();
    form.tell();
  });
  return made;
}

export function field(form, whole, name, path) {
  const place = {
    path: [...path, name], schema: whole.fields[name], shape: shapeOf(whole.fields[name]), key: keyOf(whole.type, name),
    label: label(whole.type, name), isRequired: whole.required.includes(name),
  };
  const made = control(form, place);
  made.dataset.path = nameOf(place.path);
  return made;
}

function explanation({ label: { help: text }, key }) {
  const parts = [text];
  const example = texts.formal(key.example ?? "");
  if (key.before) parts.push(`Zo staat het in de tekst: “${texts.formal(key.before)} ${example}”.`);
  else if (example && !text.includes("“")) parts.push(`Bijvoorbeeld: “${example}”.`);
  if (key.isJudged && !text.includes("ordt niet gepubliceerd")) parts.push("Dit wordt niet gepubliceerd.");
  return parts.filter((part) => part).join(" ");
}

function control(form, place) {
  const { shape } = place;
  switch (shape.kind) {
    case "flag": case "yes": return checkbox(form, place);
    case "list": return group(form, place, () => list(form, place));
    case "object": return part(form, place);
    case "choice": return group(form, place, () => choice(form, place));
    case "answer": return answer(form, place);
    default: return single(form, place, input(form, place));
  }
}

/// A field with one control and its label.
function single(form, place, ...controls) {
  return make("div", { class: "field" },
    make("label", { for: idOf(place.path) }, place.label.text, place.isRequired ? " (nodig)" : ""),
    help(explanation(place), place.path), ...controls, findings(place.path));
}

function group(form, place, content) {
  return make("fieldset", { class: "field", id: `${idOf(place.path)}--groep`, tabindex: "-1" },
    make("legend", {}, place.label.text, place.isRequired ? " (nodig)" : ""),
    help(explanation(place), place.path), findings(place.path), ...content());
}

function checkbox(form, place) {
  const { path, label: { text: title } } = place;
  const box = make("input", {
    type: "checkbox", id: idOf(path), checked: form.get(path) === true, "aria-describedby": describedBy(path),
    onchange: ({ target: { checked } }) => form.set(path, checked ? true : undefined),
  });
  return make("div", { class: "field switch" }, box, make("label", { for: idOf(path) }, title),
    help(explanation(place), path), findings(path));
}

// One value.

function input(form, place) {
  const { shape, key } = place;
  switch (shape.kind) {
    case "words": return words(form, place);
    case "country": return select(form, place, countries());
    case "term": return termControl(form, place);
    case "number": return typed(form, place, "number", Number, { min: "0" });
    case "date": return typed(form, place, "date");
    case "month": return typed(form, place, "month");
    default: return key.target ? reference(form, place) : text(form, place);
  }
}

function typed(form, { path, isRequired }, type, read = (text) => text, attributes = {}) {
  return make("input", {
    type, id: idOf(path), value: `${form.get(path) ?? ""}`, "aria-describedby": describedBy(path), ...attributes,
    onchange: ({ target: { value } }) => form.set(path, value ? read(value) : emptied(isRequired)),
  });
}

function select(form, { path, isRequired, shape }, options, empty = isRequired ? "Kies" : "Niet gezegd") {
  const value = form.get(path);
  const all = [["", empty], ...options];
  if (typeof value === "string" && !options.some(([word]) => word === value)) all.push([value, `${value} (onbekend)`]);
  return make("select", {
    id: idOf(path), "aria-describedby": describedBy(path),
    onchange: (event) => form.set(path, event.target.value || emptied(isRequired), { isStructure: true, focus: idOf(path) }),
  }, ...all.map(([word, name]) => make("option", { value: word, selected: word === (value ?? "") }, name)));
}

/// What stands in a place that was emptied: where something is needed there, it is still asked.
const emptied = (isRequired) => isRequired ? "" : undefined;

const optionsOf = (shape, all = shape.words) => all.map((word) => [word, label(shape.type, word).text]);

function words(form, place) {
  const { shape, path } = place;
  const usual = shape.usual && `${label(shape.type, shape.usual).text} (als u niets kiest)`;
  const chosen = form.get(path);
  const made = select(form, place, optionsOf(shape, shape.words.filter((word) => word !== shape.usual || word === chosen)), usual);
  return withMeaning(made, typeof chosen === "string" ? label(shape.type, chosen).help : "");
}

function withMeaning(made, meaning) {
  return make("div", {}, made, meaning ? make("p", { class: "meaning" }, meaning) : null);
}

function reference(form, place) {
  const names = namesOf(form.facts(), place.key.target);
  return select(form, place, names.map((name) => [name, texts.formal(name)]));
}

function termControl(form, place) {
  const { path, isRequired, label: { text: name } } = place;
  const now = form.get(path);
  const [count, unit] = texts.termOf(now) ?? ["", "M"];
  if (now && !texts.termOf(now)) return typed(form, place, "text");
  const made = make("div", { class: "term" });
  const number = make("input", { type: "number", min: "1", id: idOf(path), value: `${count}`, "aria-describedby": describedBy(path) });
  const units = make("select", { id: `${idOf(path)}--eenheid`, "aria-label": `${name}: eenheid` },
    ...Object.entries(texts.units).filter(([key]) => key !== "WD" || unit === "WD")
      .map(([key, title]) => make("option", { value: key, selected: key === unit }, title)));
  made.append(number, units);
  made.addEventListener("change", () => {
    form.set(path, number.value ? texts.term(Number(number.value), units.value) : emptied(isRequired));
  });
  return made;
}

/// A text, with a second field where it reads otherwise for who is addressed as "je".
function text(form, { path, key, isRequired = false }, id = idOf(path)) {
  const value = form.get(path) ?? "";
  const main = make(key.isLong ? "textarea" : "input", {
    id, type: key.isLong ? undefined : "text", inputmode: key.type, rows: key.isLong ? "4" : undefined,
    spellcheck: key.type ? "false" : "true", autocomplete: "off", "aria-describedby": describedBy(path),
  });
  main.value = texts.formal(value);
  const second = make("input", { type: "text", id: `${id}--je`, autocomplete: "off" });
  second.value = texts.informal(value);
  const toggle = make("input", { type: "checkbox", id: `${id}--anders`, checked: texts.hasForms(value) });
  const other = make("div", { class: "field" }, make("label", { for: second.id }, "Dezelfde tekst met “je”"), second);
  const offer = make("div", { class: "forms" }, toggle, make("label", { for: toggle.id }, "Anders bij “je”"), other);
  const show = () => {
    // Who says “je” to everybody has no other form to write.
    const isOffered = form.facts().addressing !== "informal" && texts.addresses(main.value);
    offer.hidden = !isOffered && !toggle.checked;
    other.hidden = !toggle.checked;
  };
  const send = (event) => {
    show();
    const now = toggle.checked ? texts.joined(main.value, second.value) : main.value;
    form.set(path, now || emptied(isRequired), { isTyping: event.type === "input" });
  };
  for (const one of [main, second]) {
    one.addEventListener("input", send);
    one.addEventListener("change", send);
  }
  toggle.addEventListener("change", (event) => {
    if (!second.value) second.value = main.value;
    send(event);
    if (toggle.checked) second.focus();
  });
  show();
  return make("div", { class: "text" }, main, offer);
}

// Answers: not said, known, not known yet, or none.

function answer(form, place) {
  const { value } = place.shape;
  const inner = { ...place, path: [...place.path, "known"], shape: value };
  if (["words", "flag", "country"].includes(value.kind) || (value.kind === "text" && place.key.target)) {
    return single(form, place, ...shortAnswer(form, place, inner));
  }
  if (["list", "object", "choice"].includes(value.kind)) return group(form, place, () => longAnswer(form, place, inner));
  return openAnswer(form, place, inner);
}

const unknownText = (form, path) => make("div", { class: "field", "data-path": nameOf([...path, "unknown"]) },
  make("label", { for: idOf([...path, "unknown"]) }, "Gevraagd aan wie, en wanneer"),
  text(form, { path: [...path, "unknown"], key: {}, isRequired: true }), findings([...path, "unknown"]),
  make("p", { class: "help", id: helpOf([...path, "unknown"]) }, "Zolang u het niet weet, staat er niets over in de verklaring."));

const statusOf = (value) => ["known", "unknown", "none"].find((status) => status in (value ?? {})) ?? "";

/// What was filled in under a choice, to be there again where somebody goes back to it.
function keep(form, path, status, value) {
  if (status) form.kept.set(`${idOf(path)} ${status}`, value);
}

const kept = (form, path, status) => form.kept.get(`${idOf(path)} ${status}`);

const states = (shape) => [["unknown", "Nog onbekend, gevraagd"], ...(shape.takesNone ? [["none", "Geen, of niet van toepassing"]] : [])];

function statusSelect(form, { path, shape }, options, id, attributes = {}) {
  const value = form.get(path);
  const status = statusOf(value);
  const chosen = status === "known" && options.some(([key]) => key === `=${value.known}`) ? `=${value.known}` : status;
  const all = [["", "Niet gezegd"], ...options, ...states(shape)];
  return make("select", {
    id, "aria-describedby": describedBy(path), ...attributes,
    onchange: (event) => {
      const word = event.target.value;
      const now = form.get(path);
      keep(form, path, statusOf(now), now);
      const empty = { "": undefined, known: { known: emptyOf(shape.value) }, unknown: { unknown: "" }, none: { none: true } };
      const next = word.startsWith("=") ? { known: shape.value.kind === "flag" ? word === "=true" : word.slice(1) }
        : kept(form, path, word) ?? empty[word];
      form.set(path, next, { isStructure: true, focus: id });
    },
  }, ...all.map(([key, name]) => make("option", { value: key, selected: key === chosen }, name)));
}

export const emptyOf = (shape) => shape.kind === "list" ? [] : ["object", "choice"].includes(shape.kind) ? {} : "";

function shortAnswer(form, place, { shape, key }) {
  const { path } = place;
  const options = shape.kind === "flag" ? [["=true", "Ja"], ["=false", "Nee"]]
    : shape.kind === "words" ? optionsOf(shape).map(([word, name]) => [`=${word}`, name])
      : (shape.kind === "country" ? countries() : namesOf(form.facts(), key.target).map((name) => [name, texts.formal(name)]))
        .map(([word, name]) => [`=${word}`, name]);
  const value = form.get(path);
  if (typeof value?.known === "string" && !options.some(([word]) => word === `=${value.known}`)) {
    options.push([`=${value.known}`, `${value.known} (niet in de lijst)`]);
  }
  const meaning = shape.kind === "words" && value?.known ? label(shape.type, value.known).help : "";
  const made = withMeaning(statusSelect(form, place, options, idOf(path)), meaning);
  return statusOf(value) === "unknown" ? [made, unknownText(form, path)] : [made];
}

function longAnswer(form, place, inner) {
  const status = statusOf(form.get(place.path));
  const made = [statusSelect(form, place, [["known", "Ja, en wel dit"]], idOf(place.path), { "aria-label": `${place.label.text}: wat weet u?` })];
  if (status === "unknown") made.push(unknownText(form, place.path));
  if (status !== "known") return made;
  const content = inner.shape.kind === "list" ? list(form, inner)
    : inner.shape.kind === "choice" ? choice(form, inner) : fields(form, inner.shape, inner.path);
  return [...made, ...content];
}

/// A control that answers by being filled in, and beside it what else can be said.
function openAnswer(form, place, inner) {
  const status = statusOf(form.get(place.path));
  const id = idOf(inner.path);
  const other = statusSelect(form, place, [["known", "Ingevuld"]],
    `${idOf(place.path)}--anders`, { "aria-label": `${place.label.text}: of anders`, class: "otherwise" });
  const made = make("div", { class: "field" },
    make("label", { for: status === "unknown" || status === "none" ? other.id : id }, place.label.text, place.isRequired ? " (nodig)" : ""),
    help(explanation(place), place.path), make("p", { class: "help", id: helpOf(inner.path), hidden: true }));
  if (status === "unknown" || status === "none") made.append(other);
  else made.append(make("div", { class: "open" }, input(form, inner), other));
  if (status === "unknown") made.append(unknownText(form, place.path));
  made.append(findings(place.path), make("ul", { class: "findings", id: foundOf(inner.path), hidden: true }));
  // What is filled in answers, and what is emptied does not.
  const follow = (event) => {
    if (event.target !== other) other.value = statusOf(form.get(place.path));
  };
  made.addEventListener("input", follow);
  made.addEventListener("change", follow);
  return made;
}

// Several values.

function part(form, place) {
  const { path, shape, label: { text: title } } = place;
  const value = form.get(path);
  const isFirst = path.length === 1 && place.label.isCommon;
  const made = make("div", { class: "field" }, findings(path));
  const content = () => [
    help(explanation(place), path), ...fields(form, shape, path),
    ...(value !== undefined && !place.isRequired ? [removing(form, path, `Weghalen: ${title}`, (alsoGone) => form.set(path, undefined, {
      isStructure: true, alsoGone, focus: `${idOf(path)}--deel--titel`,
    }))] : []),
  ];
  made.append(folded(form, `${idOf(path)}--deel`, [title, value === undefined && !isFirst ? " (niet ingevuld)" : ""],
    isFirst || place.isRequired || value !== undefined, "part", Object.keys(shape.fields).map((name) => [...path, name]), content));
  return made;
}

function choice(form, { path, shape, label: { text: title } }) {
  const value = form.get(path);
  const variant = variantOf(shape, value);
  const options = [
    ...optionsOf(shape),
    ...shape.variants.map(({ fields: keys }) => Object.keys(keys)[0]).map((key) => [`.${key}`, label(shape.type, key).text]),
  ];
  const wordOf = (one, whole = variantOf(shape, one)) => typeof one === "string" ? one : whole ? `.${Object.keys(whole.fields)[0]}` : "";
  const id = idOf(path);
  const made = make("select", {
    id, "aria-label": title, "aria-describedby": describedBy(path),
    onchange: ({ target: { value: word } }) => {
      keep(form, path, wordOf(form.get(path)), form.get(path));
      const first = shape.variants.find(({ fields: keys }) => `.${Object.keys(keys)[0]}` === word);
      const begun = first && (kept(form, path, word) ?? { [word.slice(1)]: emptyOf(shapeOf(first.fields[word.slice(1)])) });
      const next = first ? begun : word || undefined;
      form.set(path, next, { isStructure: true, focus: id });
    },
  }, ...[["", "Kies"], ...options].map(([word, name]) => make("option", { value: word, selected: word === wordOf(value) }, name)));
  const meaning = typeof value === "string" ? label(shape.type, value).help : "";
  return [withMeaning(made, meaning), ...(variant ? fields(form, variant, path) : [])];
}

function list(form, place) {
  const { shape: { element }, key, path } = place;
  if (element.kind === "text" && key.target) return references(form, place);
  if (element.kind === "words") return checks(form, path, optionsOf(element), (word) => label(element.type, word).help);
  if (element.kind === "country") return countryList(form, place);
  return element.kind === "text" ? lines(form, place) : items(form, place);
}

function references(form, { key, path }) {
  const names = namesOf(form.facts(), key.target);
  const gone = (form.get(path) ?? []).filter((name) => !names.includes(name));
  const options = [...names, ...gone].map((name) => [name, texts.formal(name) + (names.includes(name) ? "" : " (staat niet in de lijst)")]);
  if (options.length) return checks(form, path, options, () => "");
  const parts = { subject: ["mensen", "Mensen"], category: ["gegevens", "Gegevens"], purpose: ["doelen", "Doelen"] };
  const [part, title] = parts[key.target] ?? ["delen", "Delen"];
  return [make("p", {}, "Er valt nog niets te kiezen. Vul eerst ", make("a", { href: `#${part}` }, title), " in.")];
}

function checks(form, path, options, meaning) {
  const order = options.map(([word]) => word);
  const boxes = options.map(([word, name], index) => {
    const id = index === 0 ? idOf(path) : `${idOf(path)}--${index}`;
    const box = make("input", {
      type: "checkbox", id, checked: (form.get(path) ?? []).includes(word),
      onchange: ({ target: { checked } }) => {
        const rest = (form.get(path) ?? []).filter((one) => one !== word);
        const next = checked ? [...rest, word].toSorted((one, other) => order.indexOf(one) - order.indexOf(other)) : rest;
        form.set(path, next.length ? next : undefined);
      },
    });
    return make("li", { class: "switch" }, box, make("label", { for: id }, name),
      meaning(word) ? make("p", { class: "help" }, meaning(word)) : null);
  });
  return [make("ul", { class: "checks" }, ...boxes)];
}

const countryName = (code) => countries().find(([one]) => one === code)?.[1] ?? code;

function countryList(form, { path, label: { text: title } }) {
  const chosen = form.get(path) ?? [];
  const all = countries();
  const rows = chosen.map((code, index) => make("li", { class: "row" },
    make("span", { id: idOf([...path, index]), tabindex: "-1" }, countryName(code)), ...tools(form, path, index, countryName(code))));
  const adding = make("select", {
    id: idOf(path), "aria-label": `${title}: land toevoegen`,
    onchange: ({ target: { value } }) => form.set(path, [...chosen, value], { isStructure: true, focus: idOf(path) }),
  }, make("option", { value: "" }, "Land toevoegen"),
  ...all.filter(([code]) => !chosen.includes(code)).map(([code, name]) => make("option", { value: code }, name)));
  return [make("ul", { class: "items" }, ...rows), adding];
}

/// A list of texts, each on a line of its own; Enter begins the next.
function lines(form, { path, key, label: { text: title } }) {
  const values = form.get(path) ?? [];
  const add = (at) => {
    const next = values.toSpliced(at, 0, "");
    form.set(path, next, { isStructure: true, focus: idOf([...path, at]) });
  };
  const rows = values.map((value, index) => {
    const place = [...path, index];
    const line = make("li", { class: "row", "data-path": nameOf(place) },
      make("label", { class: "hidden", for: idOf(place) }, `${title} ${index + 1}`),
      text(form, { path: place, key: { ...key, example: undefined } }), ...tools(form, path, index, value),
      make("p", { class: "help", id: helpOf(place), hidden: true }), findings(place));
    line.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target.id !== idOf(place)) return;
      event.preventDefault();
      add(index + 1);
    });
    return line;
  });
  return [make("ol", { class: "items" }, ...rows), button(`Toevoegen: ${title}`, () => add(values.length), { id: `${idOf(path)}--toevoegen` })];
}

function tools(form, path, index, title) {
  const values = form.get(path) ?? [];
  const move = (distance, name) => {
    const next = values.toSpliced(index, 1).toSpliced(index + distance, 0, values[index]);
    form.moved(path, index, index + distance);
    const id = `${idOf([...path, index + distance])}--${name}`;
    form.set(path, next, { isStructure: true, focus: id, otherwise: id.replace(/(omhoog|omlaag)$/, name === "omhoog" ? "omlaag" : "omhoog") });
  };
  const remove = (alsoGone) => {
    const next = values.toSpliced(index, 1);
    form.moved(path, index, null);
    form.set(path, next.length ? next : undefined, {
      isStructure: true, alsoGone, focus: `${idOf([...path, Math.min(index, next.length - 1)])}--verwijderen`, otherwise: `${idOf(path)}--toevoegen`,
    });
  };
  const id = idOf([...path, index]);
  const about = texts.formal(`${title || index + 1}`);
  return [make("div", { class: "tools" },
    index > 0 ? button("Omhoog", () => move(-1, "omhoog"), { id: `${id}--omhoog`, "data-about": nameOf([...path, index]), "aria-label": `Omhoog: ${about}` }) : null,
    index < values.length - 1 ? button("Omlaag", () => move(1, "omlaag"), { id: `${id}--omlaag`, "data-about": nameOf([...path, index]), "aria-label": `Omlaag: ${about}` }) : null,
    removing(form, [...path, index], "Verwijderen", remove, { id: `${id}--verwijderen`, "data-about": nameOf([...path, index]), "aria-label": `Verwijderen: ${about}` }))];
}

/// A button that takes something away; what others refer to is told first.
///
/// - Parameter remove: called with the places that go with it.
function removing(form, path, title, remove, attributes = {}) {
  const made = button(title, () => {
    const { rest, places } = form.usesOf(path);
    if (!places.length) return remove([]);
    const ask = make("div", { class: "ask", role: "group", "aria-label": "Wordt gebruikt", onkeydown: (event) => {
      if (event.key === "Escape") leave();
    } });
    const leave = () => {
      ask.remove();
      made.focus();
    };
    const uses = [...new Set(places.map((place) => userOf(rest, place)))];
    const first = button("Verwijderen, en ook daar weghalen", () => remove(places));
    ask.append(make("p", {}, `Wordt gebruikt bij: ${uses.join(", ")}.`), make("div", { class: "tools" },
      first, button("Alleen hier verwijderen", () => remove([])), button("Niet verwijderen", leave)));
    made.parentNode.querySelector(":scope > .ask")?.remove();
    made.after(ask);
    first.focus();
  }, attributes);
  return made;
}

/// What refers to something, by its name, and the key in which it does so.
function userOf(facts, place) {
  const { label: key } = placeAt(facts, place);
  for (let path = place.slice(0, -1); path.length; path = path.slice(0, -1)) {
    const value = valueAt(facts, path);
    const name = value?.name ?? value?.label;
    if (typeof name === "string" && name) return `“${texts.formal(name)}” (${key})`;
  }
  const whole = placeAt(facts, place.slice(0, 1)).label;
  return whole === key ? key : `${whole} (${key})`;
}

/// What an item is called: its first text or word; of a retention period, how long it is.
function titleOf(value, shape) {
  if (typeof value === "string") return value;
  if (shape.type === "RetentionPeriod" && value?.period) return periodTitle(value, shapeOf(shape.fields.period));
  for (const name of Object.keys(shape.fields ?? {})) {
    const part = value?.[name];
    const inner = shapeOf(shape.fields[name]);
    if (inner.kind === "text" && part) return texts.formal(part);
    if (inner.kind === "words" && part) return label(inner.type, part).text;
    if (inner.kind === "list" && inner.element.kind === "text" && part?.length) return texts.formal(part.join(", "));
  }
  return "";
}

/// "3 maanden na het concert"
function periodTitle({ period, start }, shape) {
  const from = typeof start?.known === "string" && start.known ? ` na ${texts.formal(start.known)}` : "";
  if (typeof period === "string") return `${label(shape.type, period).text}${from}`;
  const [key] = Object.keys(period);
  const [value] = Object.values(period);
  if (typeof value !== "string" || !value) return "";
  const before = { atLeast: "minstens ", atMost: "hoogstens ", untilDate: "tot ", until: "tot ", asLongAs: "zolang " };
  if (texts.termOf(value)) return `${before[key] ?? ""}${texts.termText(value)}${from}`;
  return `${before[key] ?? `${label(shape.type, key).text}: `}${texts.formal(value)}`;
}

function items(form, { path, shape: { element } }) {
  const values = form.get(path) ?? [];
  const name = label(element.type).text;
  const add = () => {
    const place = [...path, values.length];
    form.open.set(`${idOf(place)}--deel`, true);
    form.set(path, [...values, emptyOf(element)], { isStructure: true, focusIn: `${idOf(place)}--deel`, focus: idOf(place) });
  };
  const rows = values.map((value, index) => item(form, path, index, value, element, name));
  return [
    make("ol", { class: "items" }, ...rows),
    button(`${name[0].toUpperCase()}${name.slice(1)} toevoegen`, add, { id: `${idOf(path)}--toevoegen`, class: "add" }),
  ];
}

/// A title that can be made anew while somebody types.
function titled(form, place, element, title) {
  const made = make("span", { "data-title": nameOf(place) }, title);
  made.nameNow = () => titleOf(form.get(place), element);
  return made;
}

function item(form, path, index, value, element, name) {
  const place = [...path, index];
  const title = titleOf(value, element) || `Nieuw: ${name}`;
  const content = () => [
    ...(element.kind === "choice" ? choice(form, { path: place, shape: element, label: { text: name } })
      : element.kind === "object" ? fields(form, element, place) : [input(form, { path: place, shape: element, key: {}, label: { text: name } })]),
    ...tools(form, path, index, title),
  ];
  const isSmall = element.kind !== "object" || Object.keys(element.fields).length <= 3;
  return make("li", { "data-path": nameOf(place) }, findings(place),
    isSmall ? make("div", { class: "part", role: "group", "aria-label": title, id: `${idOf(place)}--deel` }, ...content())
      : folded(form, `${idOf(place)}--deel`, [titled(form, place, element, title)], form.get(path).length === 1, "part",
        Object.keys(element.fields).map((name) => [...place, name]), content));
}
