/// What the minutes of one opening say: which envelopes were opened and in which order, which stayed closed, and what was
/// missing (zapisnik o odpiranju, POB 4.1).
///
/// Made from what a viewer may see: of an envelope that is withheld there is its number and nothing else.
public struct OpeningMinutes: Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        public var envelope: Envelope
        public var admission: Admission
        /// What it became, then or at a later opening.
        public var application: ApplicationNumber?
        /// The outcome of the list of completeness; nil before it is concluded, and where it is withheld.
        public var completeness: CompletenessOutcome?
        public var missing: [Missing] = []
    }

    /// An item of the list of completeness that is answered NO, or was asked for in a supplement.
    public struct Missing: Sendable, Equatable {
        public var item: String
        public var text: Text
        /// What the request for a supplement says is missing; nil where nobody asked.
        public var request: String?
        /// How the item is answered now.
        public var answer: Answer?
    }

    public var opening: Opening
    /// 1 for the first opening of the call.
    public var number: Int
    /// How many openings the call had.
    public var openings: Int
    /// In the order of opening.
    public var opened: [Line]
    /// Registered before the opening, and still closed after it.
    public var closed: [Line]
    /// Registered after the last opening.
    public var later: [Line]
}

extension OpeningMinutes {
    /// One for each opening of a case as somebody may see it, the first one first.
    public static func all(of seen: Case) -> [OpeningMinutes] {
        let lines = zip(seen.envelopes, seen.admissions).map { seen.openingLine(of: $0, $1) }
        return seen.openings.enumerated().map { index, opening in
            OpeningMinutes(opening, index + 1, seen, lines)
        }
    }

    private init(_ opening: Opening, _ number: Int, _ seen: Case, _ lines: [Line]) {
        func openedAt(_ line: Line) -> Int? { line.application.flatMap(seen.application)?.openedAt }
        self.opening = opening
        self.number = number
        openings = seen.openings.count
        opened = opening.order.compactMap { envelope in
            // What became of a withheld one is not told, that it was there is.
            lines.first {
                $0.envelope.number == envelope && ($0.envelope.sight != .full || openedAt($0) == opening.entry)
            }
        }
        // Whoever took an envelope back before had none there.
        closed = lines.filter { line in
            line.envelope.entry < opening.entry && openedAt(line).map { $0 > opening.entry } ?? true
                && line.envelope.withdrawnOn.map { $0 > opening.on } ?? true
        }
        later = number == seen.openings.count ? lines.filter { $0.envelope.entry > opening.entry } : []
    }
}

extension Case {
    fileprivate func openingLine(of envelope: Envelope, _ admission: Admission) -> OpeningMinutes.Line {
        var line = OpeningMinutes.Line(
            envelope: envelope, admission: admission, application: envelope.application)
        guard let application = envelope.application.flatMap(application), application.sight == .full else {
            return line
        }
        line.completeness = application.completeness
        let asked = application.requests.flatMap(\.missing)
        line.missing = checklist(.completeness, of: application).lines.compactMap { entry in
            let request = asked.last { $0.item == entry.item.id }?.missing
            guard entry.check?.answer == .no || request != nil else { return nil }
            return OpeningMinutes.Missing(
                item: entry.item.id, text: entry.item.text, request: request, answer: entry.check?.answer)
        }
        return line
    }
}
