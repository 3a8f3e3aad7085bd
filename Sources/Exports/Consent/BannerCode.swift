import JSONText

/// What both banners lack: they clear cookies, and no other storage of the browser.
enum BannerCode {
    /// `[{"storage": "localStorage", "pattern": "^theme$"}]`
    static func storage(of service: ConsentService) -> JSON {
        .list(service.storagePatterns.map { ["storage": .text($0.storage), "pattern": .text($0.pattern)] })
    }

    /// A function that clears what is listed so.
    static let clearing = """
        // Wat geen cookie is, ruimen wij zelf op na een weigering.
        function clearStorage(entries) {
          (entries || []).forEach(function (entry) {
            var pattern = new RegExp(entry.pattern);
            if (entry.storage === "indexedDB") {
              if (!window.indexedDB || !indexedDB.databases) { return; }
              indexedDB.databases().then(function (all) {
                all.filter(function (one) { return pattern.test(one.name); })
                  .forEach(function (one) { indexedDB.deleteDatabase(one.name); });
              });
              return;
            }
            var storage = window[entry.storage];
            Object.keys(storage).filter(function (key) { return pattern.test(key); })
              .forEach(function (key) { storage.removeItem(key); });
          });
        }

        """
}
