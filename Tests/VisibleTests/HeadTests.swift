import Testing

@Suite("What a page says of itself")
struct HeadTests {
    @Test(
        "elements of the page shell pass",
        arguments: [
            "<meta charset=utf-8>", "<meta charset='UTF-8'>",
            "<meta name=viewport content='width=device-width, initial-scale=1'>",
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'self'\">",
            "<link rel=stylesheet href=x>", "<title>x</title>",
            "<link rel=icon href=../../assets/favicon.svg type=image/svg+xml>",
            "<link rel=icon href=/privacy/assets/favicon-0123456789abcdef.svg type=image/svg+xml>",
            "<link rel=canonical href=https://example.nl/>",
        ])
    func fine(element: String) throws {
        #expect(try PageText("<head>\(element)</head><p>x</p>").page.findings.map(\.message) == [])
    }

    @Test(
        "others, and changed ones, are findings wherever they stand",
        arguments: [
            "<meta http-equiv=refresh content='0;url=x'>", "<meta charset=utf-7>", "<meta charset=windows-1252>",
            "<meta http-equiv=content-type content='text/html;charset=utf-7'>", "<meta name=keywords content=x>",
            "<meta name=viewport content='initial-scale=0.01'>", "<meta name=viewport content='width=99999'>",
            "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">",
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src *\">",
            "<base href=x>", "<link rel='alternate stylesheet' href=x>", "<link rel=stylesheet media=print href=x>",
            "<link rel=icon href=x>", "<link rel=icon href=../../assets/favicon.svg>",
            "<link rel=icon href=https://x.nl/assets/favicon.svg type=image/svg+xml>",
            "<link rel=stylesheet type=text/plain href=x>", "<meta content=x>",
            "<link rel=icon href=//x.nl/assets/favicon.svg type=image/svg+xml>", "<link rel=canonical href=x>",
            "<link rel='canonical icon' href=https://example.nl/>",
        ])
    func strange(element: String) throws {
        #expect(try PageText("<head>\(element)</head><p>x</p>").page.findings.map(\.rule) == ["element-unexpected"])
        #expect(try PageText("<p>x</p>\(element)").page.findings.map(\.rule) == ["element-unexpected"])
    }

    @Test("an id that is given twice is a finding")
    func ids() throws {
        #expect(try PageText("<h2 id=a>x</h2>\n<p id=a>y</p>").findings == ["id-repeated-in-page 2:1"])
        #expect(try PageText("<h2 id=a>x</h2><p id=b>y</p><p id=''>z</p><p id=''>z</p>").findings == [])
    }

    @Test("a page may leave out its last end tags, not those of its parts")
    func cutOff() {
        #expect(refusal(Array("<!doctype html><html><body><p>x</p></body>".utf8)) == nil)
        #expect(refusal(Array("<!doctype html><html><body><p>x</p>".utf8)) == nil)
        #expect(refusal(Array("<!doctype html><html><body><main><p>x</p>".utf8)) != nil)
    }

    @Test("a header within the main part is part of it")
    func headers() throws {
        let page = try PageText("<header>a</header><main><header><h1>b</h1></header><footer>c</footer></main>")
        #expect(page.page.blocks.map(\.region) == [.header, .main, .main])
    }

    @Test("an image in Markdown is a finding, with or without words")
    func images() throws {
        #expect(try PageText("![](x.png)\n", .markdown).findings == ["element-unexpected 1:1"])
    }
}
