/// Declarations that hold for the same things.
struct CSSRule {
    let scope: CSSScope
    var declarations: [CSSDeclaration] = []

    var colours: [CSSDeclaration] { declarations.filter { $0.property == "color" } }
    var backgrounds: [CSSDeclaration] {
        declarations.filter { ["background", "background-color"].contains($0.property) }
    }
}
