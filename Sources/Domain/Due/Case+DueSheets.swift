extension Case {
    /// What the rulebook wants of people whose sheets differ: the chair calls a further assessor, the committee says why.
    func dueOfSheets(_ seen: [Application]) -> [Due] {
        let further = Set(furtherAssessorsAsked)
        let justified = Set(justificationsAsked)
        return due(.furtherAssessor, .chair, seen.filter { further.contains($0.number) })
            + due(.justification, .chair, seen.filter { justified.contains($0.number) })
    }

    /// Groups the chain of the call could not order, each a line. Whoever is withheld from one application sees another
    /// order, and is told of no tie that may be none.
    var dueTies: [Due] {
        guard let rulebook, applications.allSatisfy({ $0.sight == .full }) else { return [] }
        let input = input(rulebook)
        let ranking = input.ranking()
        guard ranking.stops.isEmpty else { return [] }
        var groups: [[ApplicationNumber]] = []
        var last: (list: Int32, total: Fraction?)?
        for row in ranking.tiedRows {
            let total = ranking.total(of: Int(row.application))
            let number = input.numbers[Int(row.application)]
            if let last, last.list == row.list, last.total == total {
                groups[groups.count - 1].append(number)
            } else {
                groups.append([number])
            }
            last = (row.list, total)
        }
        let owner = Due.Owner.body(rulebook.ranking.ifTied.value ?? "board")
        return groups.filter { $0.count > 1 }.map { Due(call: call, matter: .tie($0), owner: owner) }
    }

    /// What the board has to settle before the next step can be done. After the adoption nothing is settled any more, so
    /// what decisions and appeals need is named before it.
    var dueDoubts: [Due] {
        guard !envelopes.isEmpty else { return [] }
        let steps: Set<ProcedureStep> =
            switch stage {
            case .receiving: [.receipt, .opening]
            case .opened: Set(applications.flatMap(stepsAhead))
            case .scored: [.ranking, .allocation, .decision, .appeal]
            default: []
            }
        var named: Set<DoubtID> = []
        let open = (rulebook?.doubts ?? []).filter {
            $0.isOpen && steps.contains($0.stops) && named.insert($0.id).inserted
        }
        return open.isEmpty ? [] : [Due(call: call, matter: .doubts(open.map(\.id)), owner: .body("board"))]
    }

    /// The steps of the procedure an application stands before; where one stands that is not seen, nobody is told.
    private func stepsAhead(of application: Application) -> [ProcedureStep] {
        guard application.sight == .full else { return [] }
        return switch stage(of: application) {
        case .unrecorded, .completeness: [.completeness, .supplement]
        case .supplementing: [.supplement]
        case .eligibility: [.eligibility]
        case .scoring: [.scoring]
        default: []
        }
    }
}
