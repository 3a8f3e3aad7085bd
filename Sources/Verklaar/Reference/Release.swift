/// Which release of Verklaar this is; `CHANGELOG.md` tells what is new in it, and a test holds the two together.
public enum Release {
    public static let version = "0.1.0"
}
