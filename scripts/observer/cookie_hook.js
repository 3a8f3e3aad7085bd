// Runs in every frame before its own scripts: tells which cookies they set, and with which attributes. Values stay in the page.
(() => {
  const tell = window.verklaarCookieSet;
  delete window.verklaarCookieSet;
  if (!tell) return;
  const report = (name, attributes) => { tell({ name, attributes, time: Date.now() / 1000 }); };

  const own = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    ...own,
    set(text) {
      own.set.call(this, text);
      const [pair, ...attributes] = String(text).split(";");
      // Without "=" all of it is a value.
      report(pair.includes("=") ? pair.split("=")[0].trim() : "", attributes.join(";"));
    },
  });

  if (!window.CookieStore) return;
  const set = CookieStore.prototype.set;
  CookieStore.prototype.set = function (...what) {
    const cookie = typeof what[0] === "object" ? what[0] : { name: what[0] };
    const attributes = [];
    if (cookie.domain) attributes.push(`domain=${cookie.domain}`);
    if (cookie.expires) attributes.push(`expires=${new Date(Number(cookie.expires)).toUTCString()}`);
    report(String(cookie.name ?? ""), attributes.join(";"));
    return set.apply(this, what);
  };
})();
