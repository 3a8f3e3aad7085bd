/// What may stand in `App("...") { }`.
public protocol AppPart: BlockPart {
    func add(to whole: inout App)
}

@resultBuilder
public enum AppBuilder: PartBuilder {
    public typealias Whole = App

    public static func buildExpression(_ part: some AppPart) -> [Part<App>] { [Part(part.add)] }
}

extension AppPermission: AppPart { public func add(to whole: inout App) { whole.permissions.append(self) } }
extension DeviceData: AppPart { public func add(to whole: inout App) { whole.storage.append(self) } }
extension DirectExchange: AppPart { public func add(to whole: inout App) { whole.exchanges.append(self) } }
extension EmbeddedContent: AppPart { public func add(to whole: inout App) { whole.embedded.append(self) } }

/// How access reads among facts: `AsksAccess(.camera, for: "een code lezen")`.
public typealias AsksAccess = AppPermission
extension AppPermission { public static var notation: String { "AsksAccess" } }
