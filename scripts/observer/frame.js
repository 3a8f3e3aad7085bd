// What one frame has: names in its storage, its service workers, its forms and links.
async () => {
  const attempt = async read => { try { return await read(); } catch { return []; } };
  const named = (kind, names) => names.map(name => ({ kind, origin: self.origin, name: String(name) }));
  // Elements in open shadow trees too, in which components draw their forms.
  const every = root => Array.from(root.querySelectorAll("*"))
    .flatMap(one => one.shadowRoot ? [one, ...every(one.shadowRoot)] : [one]);
  const text = node => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

  // A label around a field has its words, and those of the field itself, such as the options of a choice.
  const labelText = label => {
    const copy = label.cloneNode(true);
    copy.querySelectorAll("input, select, textarea, button, script, style").forEach(part => part.remove());
    return text(copy);
  };
  const label = field => {
    const ids = (field.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const named = ids.map(id => text(field.getRootNode().getElementById(id))).join(" ").trim();
    return Array.from(field.labels ?? []).map(labelText).join(" ").trim()
      || (field.getAttribute("aria-label") ?? "").trim() || named || (field.getAttribute("placeholder") ?? "").trim();
  };
  const type = field => field.localName === "input" ? field.type : field.localName;
  const described = field => {
    const found = { name: field.getAttribute("name") || field.id, type: type(field) };
    const words = label(field).slice(0, 200), autocomplete = field.getAttribute("autocomplete");
    if (words) found.label = words;
    if (autocomplete) found.autocomplete = autocomplete;
    return found;
  };
  const target = form => {
    try {
      const address = new URL(form.getAttribute("action") ?? "", document.baseURI);
      return address.origin === "null" ? self.origin : address.origin;
    } catch { return self.origin; }
  };

  const elements = every(document);
  const fields = elements.filter(one => ["input", "select", "textarea"].includes(one.localName)
    && !["hidden", "submit", "button", "reset", "image"].includes(one.type));
  // Fields outside a form are sent by a script, to where none can tell.
  const forms = Array.from(new Set(fields.map(field => field.form))).map(form => ({
    action: form ? target(form) : self.origin, fields: fields.filter(field => field.form === form).map(described),
  }));

  return {
    storage: [
      ...await attempt(() => named("localStorage", Object.keys(localStorage))),
      ...await attempt(() => named("sessionStorage", Object.keys(sessionStorage))),
      ...await attempt(async () => named("indexedDB", (await indexedDB.databases()).map(base => base.name))),
      ...await attempt(async () => named("cacheStorage", await caches.keys())),
    ],
    workers: await attempt(async () => (await navigator.serviceWorker.getRegistrations())
      .map(one => (one.active ?? one.waiting ?? one.installing)?.scriptURL).filter(Boolean)),
    forms,
    links: Array.from(document.links).filter(link => !link.hasAttribute("download") && !link.relList.contains("nofollow"))
      .map(link => link.href),
  };
}
