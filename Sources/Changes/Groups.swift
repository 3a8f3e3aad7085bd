/// Sets of numbers that belong together: two that are joined, and all that these are joined with.
struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        if left != right { parents[max(left, right)] = min(left, right) }
    }

    mutating func root(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    /// Joins all numbers that have the same key.
    mutating func join<Key: Hashable>(by keys: [(key: Key, number: Int)]) {
        var first: [Key: Int] = [:]
        for (key, number) in keys {
            if let other = first[key] { join(other, number) } else { first[key] = number }
        }
    }

    /// In the order of their first members.
    mutating func all() -> [[Int]] {
        var members: [Int: [Int]] = [:]
        for number in parents.indices { members[root(of: number), default: []].append(number) }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }
}
