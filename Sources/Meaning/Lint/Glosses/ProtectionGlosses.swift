// What is done with certain data, how they are exchanged and where they are, and what is certified (AVG art. 32).
extension Glosses {
    static let protections = Glosses(
        [
            "protection.encrypted": "we keep {data} encrypted.",
            "protection.hashed": "{data} keep we only as code nobody can reverse.",
            "protection.pseudonymised": "{data} replace we name through code.",
            "protection.masked": "we shield {data} off.",
            "protection.separated": "we keep {data} apart of other data.",
            "protection.separateSystem": "for {data} use we apart system.",
            "protection.locked": "we keep {data} locked-up.",
            "protection.offline": "we keep {data} offline.",
            "protection.onPaper": "we keep {data} paper.",
            "protection.randomCode": "for {data} use we random code toward nobody lead.",
            "protection.encrypted.toward": "to {party} send we {data} encrypted.",
            "protection.hashed.toward": "to {party} give we {data} only as code nobody can reverse.",
            "protection.pseudonymised.toward": "to {party} give we {data} code instead name.",
            "protection.masked.toward": "for {party} shield we {data} off.",
            "protection.randomCode.known": "code only known {party}.",
            "protection.method": "technique called {method}.",
            "protection.onlyErasable": "you data lost? can we only erase.",
            "otherMeasure.ours": "do we also: {measure}.",
            "otherMeasure.atParty": "happen {party}: {measure}.",
            "certification.ofThing": "for {thing} attestation according-to {norm}.",
            "certification.withoutNorm": "for {thing} attestation of secure.",
            "certification.ours": "we certified according-to {norm}.",
            "exchange.with": "{party} share we {data} only via {channels}.",
            "exchange.through": "we share {data} only via {channels}.",
            "exchange.ways": "swap of {data} happen safe: {ways}.",
            "location.ofAll": "place where we your data keep: {places}.",
            "location.ofData": "for keep of {data} use we {places}.",
            "location.only": "other place keep we not.",
        ])
}
