import Domain
import Synchronization
import Wording

/// What the domain answered to "why not", kept until the desk changes: the footer asks for every command at every key, and
/// nearly always the same.
final class ObstacleMemory: Sendable {
    private struct Question: Hashable {
        var kind: Act.Kind
        var given: [String: String]
    }

    /// What the answers hold for.
    private struct Ground: Equatable {
        var version: Int
        var viewer: String
        var today: Day
        var language: Language
    }

    private struct Known {
        var ground: Ground?
        var answers: [Question: String?] = [:]
    }

    private let known = Mutex(Known())
    /// A list of some thousand rows asks of each row it was on.
    private static let most = 10_000

    func answer(
        to kind: Act.Kind, _ given: [String: String], of desk: Desk, viewer: String, _ ask: () -> String?
    ) -> String? {
        let ground = Ground(version: desk.version, viewer: viewer, today: desk.today, language: desk.language)
        let question = Question(kind: kind, given: given)
        let kept = known.withLock { known in
            if known.ground != ground || known.answers.count > Self.most { known = Known(ground: ground) }
            return known.answers[question]
        }
        if let kept { return kept }
        let answer = ask()
        known.withLock { known in
            if known.ground == ground { known.answers[question] = .some(answer) }
        }
        return answer
    }
}
