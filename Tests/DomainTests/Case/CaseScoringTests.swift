import Testing

@testable import Domain

@Suite struct `A score sheet` {
    private let one = ApplicationNumber(1)
    private func sheet(_ marks: [Mark]) -> Act {
        .submitSheet(SubmitSheet(call: Story.call, application: one, marks: marks))
    }

    @Test func `is submitted whole: missing is never zero`() throws {
        let story = try Story.inScoring(1)
        let half = [Mark(criterion: "1", levels: ["a"])]
        #expect(try story.refusal(of: sheet(half), by: "ema") == .sheetFaults([.missing(criterion: "2")]))
    }

    @Test func `gives points that are on the scale, with a reason below the most`() throws {
        let story = try Story.inScoring(1)
        func faults(_ marks: [Mark]) throws -> [SheetFault]? {
            guard case .sheetFaults(let faults)? = try story.refusal(of: sheet(marks), by: "ema") else { return nil }
            return faults
        }
        let top = [Mark(criterion: "1", levels: ["a"]), Mark(criterion: "2", points: Fraction(3))]
        #expect(try story.refusal(of: sheet(top), by: "ema") == nil)
        #expect(
            try faults([Mark(criterion: "1", points: Fraction(7), reason: "x"), top[1]])
                == [.wrong(criterion: "1", .offScale(Fraction(7)))])
        #expect(
            try faults([top[0], Mark(criterion: "2", points: Fraction(decimal: "2.5"), reason: "x")])
                == [.wrong(criterion: "2", .offScale(try #require(Fraction(decimal: "2.5"))))])
        #expect(try faults([Mark(criterion: "1", levels: ["b"]), top[1]]) == [.reasonMissing(criterion: "1")])
        #expect(try faults(top + [top[0]]) == [.twice(criterion: "1")])
        #expect(try faults(top + [Mark(criterion: "3", points: Fraction(2))]) == [.notAsked(criterion: "3")])
        #expect(
            try faults([Mark(criterion: "1", points: Fraction(5), levels: ["a"], reason: "x"), top[1]])
                == [.wrong(criterion: "1", .contradiction(points: Fraction(5), levels: Fraction(10)))])
    }

    @Test func `is the assessor's own, after a declaration, once`() throws {
        var story = try Story.inScoring(1)
        #expect(try story.refusal(of: sheet(Story.marks("a", 3)), by: "edo") == .declareFirst(person: "edo", one))
        try story.declare("edo", 1)
        #expect(try story.refusal(of: sheet(Story.marks("a", 3)), by: "edo") == .notAssigned(person: "edo"))
        try story.submit("ema", 1, "a", 3)
        #expect(try story.refusal(of: sheet(Story.marks("a", 3)), by: "ema") == .exists(.sheet, "ema"))
        #expect(
            try story.refusal(of: sheet(Story.marks("a", 3)), by: "cene")
                == .notYourAct(.submitSheet, roles: [.assessor]))
    }

    @Test func `is corrected with a reason, and the original stays`() throws {
        var story = try Story.inScoring(1)
        try story.submit("ema", 1, "a", 3)
        let correct = { (assessor: String) in
            Act.correctSheet(
                CorrectSheet(
                    call: Story.call, application: ApplicationNumber(1), assessor: assessor, marks: Story.marks("b", 3),
                    reason: "spregledana priloga 4"))
        }
        #expect(try story.refusal(of: correct("ema"), by: "eva") == .notYours(.correctSheet))
        try story.does(correct("ema"), by: "ema")
        let sheet = try #require(try story.application(1).sheet(of: "ema"))
        #expect(sheet.mark("1")?.levels == ["b"])
        #expect(sheet.earlier.map(\.reason) == ["spregledana priloga 4"])
        #expect(sheet.earlier.first?.marks == Story.marks("a", 3))
    }

    @Test func `on paper is transcribed in the assessor's name`() throws {
        var story = try Story.inScoring(1)
        try story.does(
            .transcribeSheet(
                TranscribeSheet(
                    call: Story.call, application: one, assessor: "eva", signed: try story.moment.day,
                    marks: Story.marks("a", 2))), by: "cene")
        let sheet = try #require(try story.application(1).sheet(of: "eva"))
        #expect(sheet.transcribedBy == "cene")
        #expect(story.now.awaited(for: try story.application(1)) == ["ema"])
        // Whoever copied it may have copied it wrongly; nobody corrects a sheet somebody else submitted.
        try story.submit("ema", 1, "a", 3)
        func correction(_ assessor: String) -> Act {
            .correctSheet(
                CorrectSheet(
                    call: Story.call, application: one, assessor: assessor, marks: Story.marks("b", 2),
                    reason: "prepis"))
        }
        #expect(try story.refusal(of: correction("ema"), by: "cene") == .notYours(.correctSheet))
        try story.does(correction("eva"), by: "cene")
        #expect(try story.application(1).sheet(of: "eva")?.earlier.first?.marks == Story.marks("a", 2))
    }
}

@Suite struct `A recusal` {
    @Test func `calls the substitute at once and takes away the sheet`() throws {
        var story = try Story.inScoring(1)
        try story.submit("ema", 1, "a", 3)
        try story.does(
            .recuse(
                Recuse(
                    call: Story.call, application: ApplicationNumber(1), person: "ema", reason: "sestra prijavitelja")),
            by: "vida")
        let application = try story.application(1)
        #expect(story.now.assessors(of: application) == ["eva", "edo"])
        #expect(story.now.countedSheets(of: application).isEmpty)
        let again = Act.declareInterest(
            DeclareInterest(call: Story.call, application: ApplicationNumber(1), interest: .none))
        #expect(try story.refusal(of: again, by: "ema") == .recusalStays)
        let correct = Act.correctSheet(
            CorrectSheet(
                call: Story.call, application: ApplicationNumber(1), assessor: "ema", marks: Story.marks("b", 3),
                reason: "x"))
        #expect(try story.refusal(of: correct, by: "ema") == .recused(person: "ema", ApplicationNumber(1)))
    }
}

@Suite struct `Closing the scoring` {
    private let close = Act.closeScoring(CloseScoring(call: Story.call))

    @Test func `needs every sheet and every fact`() throws {
        var story = try Story.inScoring(2)
        #expect(try story.refusal(of: close, by: "vida") == .sheetsAwaited(["ema", "eva"], ApplicationNumber(1)))
        for number in 1...2 { for person in ["ema", "eva"] { try story.submit(person, number, "a", 3) } }
        #expect(try story.refusal(of: close, by: "ema") == .notYourAct(.closeScoring, roles: [.chair]))
        try story.does(close, by: "vida")
        #expect(story.now.stage == .scored)
        #expect(try story.stage(1) == .assessed)
    }

    @Test func `waits for stage one`() throws {
        var story = try Story.recorded(1)
        #expect(try story.refusal(of: close, by: "vida") == .othersOpen)
        try story.declare("vida", 1)
        #expect(try story.refusal(of: close, by: "vida") == .stillUnderReview([ApplicationNumber(1)]))
        try story.eligible(1)
        #expect(try story.refusal(of: close, by: "vida") == .tooFewSheets(needed: 2, ApplicationNumber(1)))
    }

    @Test func `opens again with a reason, and the whole with it`() throws {
        var story = try Story.scored(1)
        try story.does(
            .reopenScoring(
                ReopenScoring(call: Story.call, application: ApplicationNumber(1), reason: "napaka v listu")),
            by: "vida")
        #expect(story.now.stage == .opened)
        #expect(throws: Case.NoRanking.scoringOpen) { try story.now.rankingInput() }
    }
}

@Suite struct `Assessors by lot` {
    @Test func `are drawn as the seed says, and anybody can draw again`() throws {
        var story = try Story.recorded(1)
        try story.declare("vida", 1)
        let order = Lot.drawn(["ema", "eva", "edo"], seed: "4. 7. 2025")
        let draw = { (drawn: [String]) in
            Act.drawAssessors(
                DrawAssessors(
                    call: Story.call, applications: [ApplicationNumber(1)], candidates: ["ema", "eva", "edo"],
                    number: 2,
                    seed: "4. 7. 2025", drawn: drawn))
        }
        #expect(try story.refusal(of: draw(order.reversed()), by: "vida") == .drawnDifferently)
        let doubled = DrawAssessors(
            call: Story.call, applications: [ApplicationNumber(1)], candidates: ["ema", "eva", "edo", "eva"], number: 2,
            seed: "4. 7. 2025", drawn: order)
        #expect(try story.refusal(of: .drawAssessors(doubled), by: "vida") == .twice(person: "eva"))
        try story.does(draw(order), by: "vida")
        #expect(story.now.assessors(of: try story.application(1)) == Array(order.prefix(2)))
        #expect(try story.application(1).assignment?.substitutes == Array(order.suffix(1)))
    }
}
