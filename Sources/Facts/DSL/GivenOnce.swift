import Diagnostics

// What an organisation can say once only, and where it said it again.

extension Organisation {
    /// Keeps the first of what there can be only one of, and remembers where it was given again.
    mutating func setOnce<Element: Fact>(
        _ path: WritableKeyPath<Organisation, Element?>, _ element: Element, _ what: String
    ) {
        if self[keyPath: path] == nil {
            self[keyPath: path] = element
        } else {
            repetitions.add(what, at: element.location)
        }
    }

    /// The same for an answer that can be "none" as well: a newsletter and no newsletter don't go together.
    mutating func setOnce<Value>(
        _ path: WritableKeyPath<Organisation, Answer<Value>>, _ answer: Answer<Value>, _ what: String,
        at location: Location?
    ) {
        if self[keyPath: path].isUnsaid {
            self[keyPath: path] = answer
        } else {
            repetitions.add(what, at: location)
        }
    }

    /// More of them, which are listed as the first are: a list is complete or not.
    mutating func add(_ part: DataSubjects) {
        if subjects.isEmpty {
            subjectListing = part.listing
        } else if subjectListing != part.listing {
            repetitions.add("DataSubjects, with another listing,", at: part.subjects.first?.location)
        }
        subjects += part.subjects
    }

    /// More of them, which are listed and used as the first are.
    mutating func add(_ part: DataCategories) {
        if categories.isEmpty {
            (categoryListing, categoryModality) = (part.listing, part.modality)
        } else if (categoryListing, categoryModality) != (part.listing, part.modality) {
            repetitions.add("DataCategories, with another listing or modality,", at: part.categories.first?.location)
        }
        categories += part.categories
    }

    mutating func add(_ decision: AutomatedDecision) {
        if automatedDecisions.isNone {
            repetitions.add("AutomatedDecision", at: decision.location)
        } else {
            automatedDecisions = .known((automatedDecisions.value ?? []) + [decision])
        }
    }
}

extension Website {
    /// A website places cookies or none; one that says both has said one of them too much.
    mutating func setOnce(_ cookies: Cookies) {
        if self.cookies.isUnsaid {
            self.cookies = .known(cookies)
        } else {
            repetitions.add("Cookies", at: cookies.location)
        }
    }
}

extension Cookies {
    mutating func setOnce(_ consent: CookieConsent) {
        if self.consent == nil {
            self.consent = consent
        } else {
            repetitions.add("CookieConsent", at: consent.location)
        }
    }
}
