// What matters most to a visitor, said once more in other words.
extension Glosses {
    static let summary = Glosses([
        "summary.cookies.tracking": "tracking-cookie.",
        "summary.purposes.many": "we use your data for these purpose:",
        "summary.purposes.one": "we use your data for one purpose:",
        "summary.purpose": "{purpose}",
        "summary.processors.complete": "these parties work for our data: {processors}.",
        "summary.processors.examples": "among-others these parties work for our data: {processors}.",
        "summary.cookies.placed": "our website use we cookie.",
        "summary.cookies.none": "our website work without cookie.",
        "summary.rights": "you can our ask your data let see correct or erase.",
        "summary.objection": "against some use of your data can you objection make.",
        "summary.complaint": "complaint can you turn-to AP AP.",
        "summary.processors.one": "we let data process through {processor}.",
        "summary.complaint.other": "complaint can you turn-to {authority}.",
        "summary.complaint.competent": "complaint can you turn-to regulator for privacy your country.",
    ])
}
