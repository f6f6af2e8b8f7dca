import Domain
import Journal

extension Entry {
    /// nil where the record holds an act this program does not know: `verify` is the one to say so.
    init?(sealed: SealedEntry) {
        guard let act = try? Act(sealed.act) else { return nil }
        self.init(number: sealed.sequence, moment: sealed.moment, person: sealed.person, act: act)
    }
}
