import Claims

extension Value {
    /// As it reads by itself, outside a sentence: "4 weken", "naam, adres en woonplaats".
    public var written: String {
        switch self {
        case .text(let text), .heading(let text), .purpose(let text), .email(let text), .telephone(let text),
            .webAddress(let text), .edition(let text):
            text
        case .list(let items): DutchList.written(items, with: "en")
        case .choice(let items): DutchList.written(items, with: "of")
        case .term(let term): DutchTerm.written(term)
        case .date(let date): DutchDate.written(date)
        case .month(let month): DutchDate.written(month)
        case .number(let number): String(number)
        case .document(let document): document.folder
        }
    }
}
