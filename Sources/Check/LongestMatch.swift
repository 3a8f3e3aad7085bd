/// The longest sequence of pairs that runs forward on both sides: what two versions of a text have in common.
///
/// Hunt and Szymanski's way: the work grows with the number of pairs that match, not with the product of the lengths.
enum LongestMatch {
    struct Pair: Hashable {
        let left: Int
        let right: Int
    }

    /// - Parameter candidates: for each left position, from the first on, the right positions that match, ascending.
    static func pairs(_ candidates: [[Int]]) -> [Pair] {
        var tails: [Int] = []
        var links: [(pair: Pair, previous: Int?)] = []
        for (left, rights) in candidates.enumerated() {
            for right in rights.reversed() {
                let length = tails.partition { links[$0].pair.right < right }
                links.append((Pair(left: left, right: right), length > 0 ? tails[length - 1] : nil))
                if length == tails.count {
                    tails.append(links.count - 1)
                } else {
                    tails[length] = links.count - 1
                }
            }
        }
        return chain(links, from: tails.last)
    }

    private static func chain(_ links: [(pair: Pair, previous: Int?)], from last: Int?) -> [Pair] {
        var pairs: [Pair] = []
        var next = last
        while let index = next {
            pairs.append(links[index].pair)
            next = links[index].previous
        }
        return pairs.reversed()
    }
}

extension [Int] {
    /// How many elements from the start are so, when no element behind those is.
    fileprivate func partition(_ isSo: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSo(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
