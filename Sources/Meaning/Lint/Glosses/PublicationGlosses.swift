// What is made public or shown, and when people are photographed.
extension Glosses {
    static let publications = Glosses(
        [
            "publication.public": "we make {object} public.",
            "publication.shown": "we let {object} see to {audience}.",
            "publication.places": "do we via {places}.",
            "publication.shows": "stand there: {data}.",
            "publication.choice": "you choose self what there stand: {options}.",
            "publication.condition": "do we only as {condition}.",
            "publication.consent": "do we only your consent.",
            "publication.removal": "want you not more? fetch we away as you ask.",
            "imageRules.at": "{occasion} apply rules for photo photo.",
            "imageRules.announcedBeforehand": "beforehand known someone photo make.",
            "imageRules.publicationTold": "beforehand known or online come.",
            "imageRules.allAgree": "everyone there must well find.",
            "imageRules.allCanHaveThem": "everyone there must can get.",
            "imageRules.consentOfRecognisable": "who recognisable in-sight must consent give.",
            "imageRules.nobodyRecognisable": "nobody recognisable in-sight.",
            "imageRules.consentOfParents": "for child must parent consent give.",
            "imageRules.canStayOut": "who not in-sight want can say.",
            "imageRules.removedOnRequest": "stand you there want you not fetch we photo away as you ask.",
        ])
}
