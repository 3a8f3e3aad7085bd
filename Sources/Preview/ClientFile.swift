internal import CPreviewClient
import Foundation

/// A file of the preview and of the form that runs in the browser.
enum ClientFile: String {
    case previewScript = "preview.js"
    case previewStyle = "preview.css"
    case formPage = "form.html"
    case formStyle = "form.css"
    case formScript = "form.js"
    case fieldsScript = "fields.js"
    case shapesScript = "shapes.js"
    case textsScript = "texts.js"

    var bytes: Data {
        let file = verklaar_client_file(rawValue)
        return file.bytes.map { Data(bytes: $0, count: Int(file.count)) } ?? Data()
    }

    /// The media type, as HTTP names it.
    var type: String {
        switch self {
        case .formPage: "text/html; charset=utf-8"
        case .previewStyle, .formStyle: "text/css; charset=utf-8"
        case .previewScript, .formScript, .fieldsScript, .shapesScript, .textsScript:
            "text/javascript; charset=utf-8"
        }
    }
}
