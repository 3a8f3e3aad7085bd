import Facts

private let unsaid = "the statement does not say; to be asked"

private let visitors = DataSubject("bezoekers van onze website")
private let writers = DataSubject("mensen die ons een bericht sturen")

private let messages = DataCategory("berichten", including: "[uw|je] e-mailadres", "wat [u|je] ons schrijft")
private let technical = DataCategory(
    "technische gegevens in de logbestanden van onze host", including: "IP-adressen", listing: .examples)

private let host = Processor(
    "Voorbeeldhost", does: "het bewaren van onze website", statement: "https://example.com/privacy"
)
.accepting(.processorWithoutAgreement, because: unsaid, until: "2027-11-21")

extension Organisation {
    static let church = Organisation("oosterkerk", addressing: .formal) {
        Controller("Gemeente Oosterkerk", email: "scriba@example.nl")
        ContactPoint(for: .requests, with: "onze scriba", email: "scriba@example.nl")
        Version(in: "2026-03")
        Scope("onze website", excluding: ["onze ledenadministratie"])
        DataSubjects(visitors, writers)
        DataCategories(messages, technical)
        Minimises(.asFewAsPossible)
        Purpose("berichten beantwoorden") {
            Concerns(writers)
            Processes(messages)
            OnlyForThis()
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: unsaid, until: "2027-11-21")
        }
        Purpose("onze website laten zien") {
            Concerns(visitors)
            Processes(technical)
            SharedWith(host)
            Accepted(.purposeWithoutGround, because: unsaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: unsaid, until: "2027-11-21")
        }
        Sharing {
            host
            Disclosure(when: "dat nodig is om uw vraag te behandelen, en u dat weet")
        }
        Website(cookies: .none, without: [.trackingTools, .analyticsTools], lacks: [.accounts, .forms]) {
            EmbeddedContent(
                "de agenda van onze diensten", by: "Voorbeeldagenda", loaded: .onOpening, gets: ["uw IP-adres"])
        }
        Rights(by: .email)
        ExternalPolicy(
            "de eigen privacyverklaring van die websites", .appliesElsewhere,
            for: "het ledenportaal, de agenda en de kaart")
        Explains(.otherSites)
    }
}
