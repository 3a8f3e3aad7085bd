import Diagnostics

extension TextExamples {
    static let languageMismatch = TextExamples(
        of: "language-mismatch",
        failing: [
            TextExample(
                "a statement in English",
                """
                # Privacy Statement

                We use your data to answer your questions and to send you our newsletter.
                We do not share them with others.

                You have the right to see your data, and to have them erased if they are wrong.
                """),
            TextExample(
                "a sentence in English", giving: .warning,
                """
                # Privacyverklaring

                Wij gebruiken uw gegevens om uw vragen te beantwoorden, en om u onze nieuwsbrief te sturen.

                We may share your data with our partners and with other companies.

                U kunt ons vragen welke gegevens wij van u hebben, en of wij die willen wissen.
                """),
        ],
        passing: [
            TextExample(
                "Dutch with English words",
                """
                # Privacyverklaring

                Wij gebruiken uw gegevens voor de support van onze cloud software en voor customer journey analytics.
                """),
            TextExample(
                "a name of English words",
                """
                # Privacyverklaring

                - The Best of You and Your Data B.V.
                - Wij bewaren uw gegevens 2 jaar.
                """),
            TextExample("too little text to tell", "Privacy and cookies"),
        ])
}
