// What comes from other parties, and what those get by it (AVG art. 13 lid 1 onder e).
extension Glosses {
    static let embedded = Glosses(
        [
            "embedded.loading.onOpening.app": "as you app open make your device immediately connection party.",
            "embeddedParts.many": "our website stand also these component:",
            "embeddedParts.one": "our website stand also component:",
            "embedded.by": "of {party}: {label}.",
            "embedded.other": "of other: {label}.",
            "embedded.own": "our own server: {label}. get nobody else data of you.",
            "embedded.page": "stand only {page}. come you not? get party nothing.",
            "embedded.loading.onOpening": "as you page open make your device immediately connection party.",
            "embedded.loading.onUse": "as you use make your device connection party.",
            "embedded.loading.onClick": "only-then as you click make your device connection party.",
            "embedded.loading.newWindow": "click open new window. apply rules of party also for cookie.",
            "embedded.loading.onSending": "what you post-off go via party.",
            "embedded.gets.complete": "party get {data}.",
            "embedded.gets.examples": "party get among-others {data}.",
            "embedded.onlyNeeded": "what party further can collect we switch-off.",
            "embedded.stores": "thereby can party something your device store such-as cookie.",
            "embedded.storesNothing": "thereby become nothing your device store.",
            "embedded.account": "we get no entry your account party.",
            "embedded.beyondControl": "we no influence what party afterwards data do.",
            "embedded.statement": "more read you statement of party: {address}.",
        ])
}
