import Diagnostics
import Facts

extension FactExamples {
    static let aiPracticeForbidden = FactExamples(
        of: .aiPracticeForbidden,
        failing: [
            Example("emotions of staff are read") {
                DataSubjects(.employees)
                Purpose("gesprekken beoordelen") {
                    Concerns(.employees)
                    AISystem(.emotionRecognition, isDisclosed: true)
                }
            },
            Example("emotions of pupils are read") {
                DataSubjects(.pupils)
                Purpose("de les volgen") {
                    Concerns(.pupils)
                    AISystem(.emotionRecognition)
                }
            },
            Example("people are sorted by their faith") {
                DataSubjects(.customers)
                Purpose("bezoekers indelen naar geloof") {
                    Concerns(.customers)
                    AISystem(.biometricCategorisation, isDisclosed: true)
                }
            },
            Example("whether it is for safety is being asked", giving: .warning) {
                DataSubjects(.employees)
                Purpose("vermoeidheid herkennen") {
                    Concerns(.employees)
                    AISystem(.emotionRecognition, isForHealthOrSafety: .asked)
                }
            },
        ],
        passing: [
            Example("drivers who fall asleep: for safety") {
                DataSubjects(.employees)
                Purpose("vermoeidheid herkennen") {
                    Concerns(.employees)
                    AISystem(.emotionRecognition, isDisclosed: true, isForHealthOrSafety: true)
                }
            },
            Example("emotions of customers: that must be told, and is another rule's") {
                DataSubjects(.customers)
                Purpose("gesprekken beoordelen") {
                    Concerns(.customers)
                    AISystem(.emotionRecognition)
                }
            },
            Example("people are sorted by their height") {
                DataSubjects(.customers)
                Purpose("kleding aanraden") {
                    Concerns(.customers)
                    AISystem(.biometricCategorisation, isDisclosed: true)
                }
            },
            Example("a chatbot for staff") {
                DataSubjects(.employees)
                Purpose("vragen beantwoorden") {
                    Concerns(.employees)
                    AISystem(.chatbot, isDisclosed: true)
                }
            },
        ])
}

extension DataSubject {
    fileprivate static let pupils = DataSubject("leerlingen")
}
