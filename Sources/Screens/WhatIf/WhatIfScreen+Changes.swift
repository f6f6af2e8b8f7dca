import Domain
import Wording

extension WhatIfScreen {
    /// One line per change, each with what allows it.
    func changes(_ desk: Desk) -> [String] {
        guard let input else { return [] }
        let language = desk.language
        func id(_ application: Int) -> String { input.numbers[application].actText }
        var lines: [String] = []
        if let policy = trial.policy {
            lines.append(
                desk.say(sl: "Na meji: ", en: "At the line: ") + language.word(policy) + " – "
                    + language.sentence(input.plan.basis(of: policy)))
        }
        if let division = trial.division, case .value(let shares) = division.shares {
            lines.append(
                desk.say(sl: "Po ciljih: ", en: "By goals: ")
                    + shares.map { $0.goal + " " + language.amount($0.amount) }.joined(separator: ", "))
        }
        for (pot, budget) in trial.budgets.sorted(by: { $0.key < $1.key }) {
            let was = input.plan.pots[pot]
            lines.append(
                desk.say(
                    sl:
                        "\(was.id): \(language.amount(budget)) namesto \(language.amount(was.budget)) – le s spremembo poziva",
                    en:
                        "\(was.id): \(language.amount(budget)) instead of \(language.amount(was.budget)) – only by amending the call"
                ))
        }
        for application in trial.withdrawn.sorted() {
            lines.append(
                desk.say(
                    sl: "\(id(application)) umaknjena – to stori prijavitelj",
                    en: "\(id(application)) withdrawn – the applicant's own act"))
        }
        for application in trial.refused.sorted() {
            lines.append(
                desk.say(
                    sl: "\(id(application)) zavrne ponudbo – kot da vloge ni bilo",
                    en: "\(id(application)) refuses the offer – as if never filed"))
        }
        for (application, points) in trial.raised.sorted(by: { $0.key < $1.key }) {
            let sign = points < .zero ? "−" : "+"
            let size = language.points(points < .zero ? points.negated : points)
            lines.append(
                desk.say(
                    sl: "\(id(application)) \(sign)\(size) – le s popravkom lista z razlogom ali ugodeno pritožbo",
                    en: "\(id(application)) \(sign)\(size) – only by a correction with a reason or an upheld appeal"))
        }
        return lines
    }
}
