/// The words that do no harm as values, by property.
enum HarmlessWords {
    /// - Returns: nil for a property that has none.
    static func of(_ property: String) -> Set<String>? { table[property] }

    private static let table: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: ":")
            let words = Set(sides[1].split(separator: " ").map(String.init))
            for property in sides[0].split(separator: " ") { table[String(property)] = words }
        }
        return table
    }()

    private static let lines = """
        box-sizing: border-box content-box
        border-collapse: collapse separate
        font-style: normal italic
        font-weight: normal bold
        font-stretch font-kerning font-optical-sizing: normal auto
        font-variant font-variant-numeric font-variant-caps: normal small-caps tabular-nums lining-nums oldstyle-nums
        -webkit-font-smoothing -moz-osx-font-smoothing: auto antialiased grayscale
        text-align text-align-last: left start justify center right end auto
        text-rendering: auto optimizelegibility optimizespeed geometricprecision
        text-wrap text-wrap-style: wrap balance pretty stable auto
        overflow-wrap word-wrap: normal break-word anywhere
        word-break: normal break-word keep-all
        hyphens: none manual auto
        text-transform: none uppercase lowercase capitalize
        text-decoration text-decoration-line: none underline
        text-decoration-style: solid dotted dashed wavy double
        text-decoration-skip-ink text-decoration-thickness: auto none from-font
        text-underline-offset: auto
        text-underline-position: auto under
        text-size-adjust -webkit-text-size-adjust: auto none
        break-before break-after break-inside: auto avoid page avoid-page avoid-column
        page-break-before page-break-after page-break-inside: auto avoid always
        align-items align-content align-self: normal start end center baseline stretch flex-start flex-end
        justify-content justify-items: normal start end center stretch flex-start flex-end space-between space-around
        gap row-gap column-gap letter-spacing word-spacing line-height: normal
        flex: none auto initial
        flex-basis: auto content
        flex-direction: row column
        flex-wrap: wrap nowrap
        flex-flow: row column wrap nowrap
        grid-template-columns: auto max-content auto-fit auto-fill
        grid-auto-flow: row column
        columns column-count column-width: auto
        column-span: none all
        border border-top border-right border-bottom border-left: none solid dotted dashed double
        border-style border-top-style border-right-style border-bottom-style border-left-style: none solid dotted dashed
        outline: none solid dotted dashed
        cursor: auto default pointer text help
        pointer-events: auto
        user-select -webkit-user-select: auto text
        scroll-behavior: auto smooth
        transition: none color background-color text-decoration-color ease ease-in ease-out ease-in-out linear
        transition-property: none color background-color text-decoration-color
        caption-side: top bottom
        table-layout: auto
        print-color-adjust -webkit-print-color-adjust: exact economy
        forced-color-adjust: auto
        isolation: auto isolate
        display: block inline-block flow flow-root flex inline-flex grid inline-grid list-item table table-row table-cell
        white-space: normal pre-wrap pre-line break-spaces
        visibility content-visibility overflow overflow-x overflow-y: visible
        direction: ltr
        unicode-bidi: normal isolate embed
        writing-mode: horizontal-tb
        position: static relative
        list-style: none disc circle square inside outside
        list-style-type: none disc circle square
        list-style-position: inside outside
        quotes: none auto
        list-style-image animation animation-name transform filter backdrop-filter mask mask-image: none
        translate rotate scale -webkit-text-security box-shadow: none
        mix-blend-mode: normal
        background-clip: border-box
        vertical-align: top middle baseline bottom
        margin margin-top margin-right margin-bottom margin-left z-index: auto
        width min-width min-height height: auto
        max-width max-height: none
        """
}
