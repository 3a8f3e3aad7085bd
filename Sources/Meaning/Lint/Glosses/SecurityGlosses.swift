// How data are protected, where they stand, and who can see them (AVG art. 32).
extension Glosses {
    static let security = Glosses(
        words: [
            Vocabulary(
                .security,
                ["certificate": "ssl-certificaat", "intrusion": "inbreuken inbreuk inbraak hacker hackers inbrekers"]),
            Vocabulary(
                .logic,
                [
                    "premises": "pand", "step": "stappen stap", "log-in": "inloggen logt_in inlogt",
                    "from-outside": "van_buitenaf", "shared": "gedeelde", "technical": "technische",
                    "system": "systeem systemen",
                ]),
            Vocabulary(.handling, ["backups": "reservekopieën reservekopie back-up back-ups"]),
        ],
        [
            "staffAccess.withoutException": "only people for our work can your data view.",
            "staffAccess.exceptAsStated":
                "only people for our work can your data view. other can only case these statement stand.",
            "measures": "protect we your data:",
            "measure.personalPassword": "everyone for our work log-in personal password.",
            "measure.confidentialityDuty": "who for our work must data keep-secret.",
            "measure.intrusionProtection": "technical measures protect our system against intrusion from-outside.",
            "measure.encryptedConnection": "data go encrypted about internet.",
            "measure.backups": "we make backups.",
            "measure.multiFactorAuthentication": "who for our work log-in two step.",
            "measure.accessOnlyWhereNeeded": "who for our work can only data for work necessary.",
            "hosting.cloud.own": "we keep data cloud own server.",
            "hosting.cloud.ownAt": "we keep data cloud own server {provider}.",
            "hosting.cloud.shared": "we keep data cloud shared server.",
            "hosting.cloud.sharedAt": "we keep data cloud shared server {provider}.",
            "hosting.premises.own": "we keep data our own premises own server.",
            "hosting.premises.ownAt": "we keep data our own premises own server of {provider}.",
            "hosting.premises.shared": "we keep data our own premises shared server.",
            "hosting.premises.sharedAt": "we keep data our own premises shared server of {provider}.",
            "hosting.ipAddress": "ip-address of server {address}.",
            "hosting.secured": "server secure.",
            "hosting.certificate": "also server certificate.",
            "websiteCertificate": "our website work certificate.",
            "boundAndTrustworthy": "{parties} bound to AVG declare reliably data handle.",
            "onlyDeclaredCompliant": "we work only reliably parties declare according-to AVG work: {parties}.",
        ])
}
