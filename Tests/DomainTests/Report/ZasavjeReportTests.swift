import Testing

@testable import Domain

/// The report of Zasavje on 2023: what it prints beside what its rows give (section 7 of the fact sheet).
struct ZasavjeReportTests {
    @Test(arguments: [
        ("JP1", 5, 0, "228.770,81", "228.770,81", "228.770,81", "211.195,35", "205.553,04", "5.642,31"),
        ("JP2", 4, 0, "248.496,40", "248.496,40", "248.496,40", "220.677,00", "220.677,00", "0,00"),
        ("JP3", 7, 0, "332.372,08", "332.372,08", "332.372,08", "296.469,19", "296.469,19", "0,00"),
        ("JP4", 7, 1, "258.115,22", "258.115,22", "208.115,47", "206.705,53", "206.705,53", "0,00"),
        ("JP5", 17, 2, "607.507,88", "607.507,88", "554.681,46", "548.980,84", "548.980,84", "0,00"),
    ])
    func everyCallHasItsSums(
        _ row: (
            id: String, operations: Int, withdrawn: Int, approvedPrinted: String, approved: String, without: String,
            paidPrinted: String, paid: String, difference: String
        )
    ) throws {
        let call = try #require(try ZasavjeOffice.report().calls.first { $0.id == row.id }).figures
        #expect(call.operations.count == row.operations)
        #expect(call.withdrawn.count == row.withdrawn)
        #expect(try call.approvedPrinted == Money(printed: row.approvedPrinted))
        #expect(try call.approved == Money(printed: row.approved))
        #expect(call.approvedCompared?.difference == .zero)
        #expect(try call.approvedWithoutWithdrawn == Money(printed: row.without))
        #expect(try call.paidPrinted == Money(printed: row.paidPrinted))
        #expect(try call.paidAndClaimed == Money(printed: row.paid))
        #expect(try call.paidCompared?.difference == Money(printed: row.difference))
    }

    @Test func allCallsTogether() throws {
        let total = try ZasavjeOffice.report().total
        #expect(total.operations.count == 40)
        #expect(total.standing.count == 37)
        #expect(total.completed.count == 37)
        #expect(try total.approved == Money(printed: "1.675.262,39"))
        #expect(try total.approvedOfWithdrawn == Money(printed: "102.826,17"))
        #expect(try total.approvedWithoutWithdrawn == Money(printed: "1.572.436,22"))
        #expect(try total.paidPrinted == Money(printed: "1.484.027,91"))
        #expect(try total.paidAndClaimed == Money(printed: "1.478.385,60"))
        #expect(try total.paidCompared?.difference == Money(printed: "5.642,31"))
        #expect(total.share == 9_402)
    }

    @Test func whatIsOnlyClaimedStandsApart() throws {
        let call = try #require(try ZasavjeOffice.report().calls.last).figures
        #expect(try call.claimed == Money(printed: "49.999,99"))
        #expect(try call.paid == Money(printed: "498.980,85"))
    }

    @Test func phasesAddUpToWhatWasPaid() throws {
        let total = try ZasavjeOffice.report().total
        #expect(total.phases == [1, 2, nil])
        let first = try #require(try ZasavjeOffice.report().calls.first).figures
        #expect(try first.paid(inPhase: 1) == Money(printed: "72.208,39"))
        #expect(try first.paid(inPhase: 2) == Money(printed: "90.200,65"))
        #expect(try first.paid(inPhase: nil) == Money(printed: "43.144,00"))
        #expect(total.phases.reduce(Money.zero) { $0 + total.paid(inPhase: $1) } == total.paid)
    }

    @Test func fundsAreKnownOnlyAsPrinted() throws {
        let report = try ZasavjeOffice.report()
        #expect(report.funds.map(\.fund) == ["EKSRP", "ESRR", nil])
        #expect(
            try report.funds.map(\.approvedPrinted) == [
                Money(printed: "1.001.782,93"), Money(printed: "565.927,01"), nil,
            ])
        #expect(report.funds.map(\.operationsPrinted) == [22, 17, nil])
        #expect(report.funds.map(\.operations.count) == [0, 0, 40])
        #expect(report.funds.map(\.standingCount) == [nil, nil, 37], "no row says its fund: that is no zero")
        #expect(try report.funds.map(\.approved) == [nil, nil, Money(printed: "1.572.436,22")])
        #expect(try report.fundsPrinted == Money(printed: "1.567.709,94"))
        #expect(report.fundOperationsPrinted == 39)
        let compared = try #require(report.fundsCompared)
        #expect(try compared.withoutWithdrawn.difference == Money(printed: "-4.726,28"))
        #expect(try compared.all.difference == Money(printed: "-107.552,45"))
    }

    @Test func oneOperationIsPaidAboveItsApproval() throws {
        let warnings = try ZasavjeOffice.report().warnings
        let above = warnings.filter { if case .paidAboveApproved = $0.warning { true } else { false } }
        #expect(above.map(\.operation.operation.holder) == ["GlobalConsult d.o.o."])
        #expect(try above.first?.warning == .paidAboveApproved(by: Money(printed: "9.849,31")))
    }

    @Test func oneClaimWaitsForItsPayment() throws {
        let waiting = try ZasavjeOffice.report().warnings.compactMap { row -> String? in
            if case .claimNotPaid(nil, let amount) = row.warning, let amount {
                "\(row.operation.operation.id) \(amount.exact)"
            } else {
                nil
            }
        }
        #expect(waiting == ["JP5-1 49999.99"])
        let states = try ZasavjeOffice.report().total.operations.map(\.state)
        #expect(
            Dictionary(grouping: states, by: \.self).mapValues(\.count) == [
                .completedPaid: 36, .completedClaimFiled: 1, .withdrawn: 3,
            ])
    }

    @Test func centsBelowTheApprovalAreShown() throws {
        let cents = try ZasavjeOffice.report().warnings.compactMap { row -> String? in
            if case .centsBelowApproved(let by) = row.warning {
                "\(row.operation.operation.id) \(by.exact)"
            } else {
                nil
            }
        }
        #expect(cents == ["JP4-1 0.02", "JP4-4 0.01", "JP5-1 0.01", "JP5-8 0.01"])
    }

    @Test func anIndicatorMayHaveNoTarget() throws {
        let indicators = try ZasavjeOffice.report().indicators
        #expect(indicators.map(\.target) == [5, 27, 8, 4, 10, nil])
        #expect(indicators.map(\.achieved) == [10, 39, 12, 20, 58, 21])
        #expect(indicators.last?.isReached == nil)
    }

    @Test func cooperationKeepsWhatIsNotPrintedEmpty() throws {
        let all = try ZasavjeOffice.report().cooperations
        #expect(all.map(\.groups) == [11, 6, nil, nil])
        #expect(
            try all.map(\.approved) == [
                Money(printed: "21.352,00"), Money(printed: "24.502,46"), nil, Money(printed: "30.664,35"),
            ])
        #expect(try all.map(\.paid) == [Money(printed: "21.352,00"), nil, nil, nil])
    }

    @Test func sessionsOfTheYearAreCounted() throws {
        let counts = try ZasavjeOffice.report().sessionCounts
        func count(_ body: String, _ kind: SessionKind) -> [Int] {
            counts.filter { $0.body == body && $0.kind == kind }.flatMap { [$0.held, $0.cancelled] }
        }
        #expect(count("uo", .regular) == [4, 0])
        #expect(count("uo", .correspondence) == [3, 1])
        #expect(count("skupscina", .regular) == [2, 0])
        #expect(count("skupscina", .correspondence) == [1, 0])
        #expect(count("no", .regular) == [1, 0])
        #expect(counts.map(\.printed) == counts.map(\.held))
        #expect(try ZasavjeOffice.report(2022).sessions.isEmpty)
    }

    @Test func aSessionWhoseDayNobodyPrintedCountsInItsYear() throws {
        let moot = try #require(try ZasavjeOffice.report().sessions.first { $0.id == "uo-k13" })
        #expect(moot.on == nil && moot.year == 2023)
        #expect(moot.end == .cancelled(reason: "brezpredmetna"))
        #expect(try ZasavjeOffice.report(2024).sessions.isEmpty)
    }

    @Test func runningCostsOfTheYearAddUp() throws {
        let group = try ZasavjeOffice.report().group
        let ofTheAgency = group.runningCosts.filter { $0.payer == "ARSKTRP" }
        #expect(ofTheAgency.count == 2)
        let claimed = try Money(printed: "59.542,33")
        #expect(group.claimed == claimed)
        var agency = Money.zero
        for cost in ofTheAgency { agency = agency + cost.amount }
        let printed = try Money(printed: "17.602,36")
        #expect(agency == printed)
        let rest = try Money(printed: "41.939,97")
        #expect(group.claimed - agency == rest)
        // The claim for December 2022 to March 2023 was issued in 2023; nothing was issued for 2022 alone.
        #expect(try ZasavjeOffice.report(2022).group.runningCosts.isEmpty)
        #expect(group.paid == .zero)
        #expect(group.purposes.map(\.purpose) == ["vodenje LAS", "sofinanciranje občin"])
        #expect(try group.purposes.map(\.claimed) == [Money(printed: "17.602,36"), Money(printed: "41.939,97")])
        #expect(group.purposes.map(\.claims) == [2, 33])
    }

    @Test func moneyTo2027IsPlannedByFundAndAddsUpAsPrinted() throws {
        let plans = try ZasavjeOffice.report().group.plans
        #expect(plans.map(\.period) == ["do 2027"])
        #expect(plans.flatMap(\.rows).map(\.fund) == ["EKSRP", "ESRR"])
        #expect(try plans.first?.sum == Money(printed: "1.073.779,32"))
        #expect(plans.first?.compared?.difference == .zero)
    }

    @Test func membersAreKnownOnlyAsPrinted() throws {
        let group = try ZasavjeOffice.report().group
        #expect(group.membersPrinted.map(\.number) == [41, 62, 42])
        #expect(group.members.isEmpty)
        #expect(group.membersDiffer?.number == 42)
        #expect(try ZasavjeOffice.report(2018).group.membersPrinted.map(\.number) == [41, 62])
    }

    @Test func bodiesHaveTheirTermsAndTheirSeats() throws {
        let board = try #require(try ZasavjeOffice.founded().body("uo"))
        #expect(board.terms.map(\.seats) == [13, 12, 12])
        #expect(board.term(on: try onDay("2018-12-11"))?.term == "2015–2018")
        #expect(board.term(on: try onDay("2018-12-12"))?.term == "2018–2024")
        #expect(board.term(on: try onDay("2024-02-28"))?.seats == 12)
        #expect(try ZasavjeOffice.report().bodies.first { $0.id == "uo" }?.terms.map(\.term) == ["2018–2024"])
    }

    @Test func whatTheGroupIsAndDidStandsInTheReport() throws {
        let group = try ZasavjeOffice.report().group
        #expect(group.particulars.count == 15)
        // Marks that were lost: nobody guesses them.
        #expect(group.particulars.filter { $0.value == nil }.map(\.id) == ["problem-area", "funds", "main-fund"])
        #expect(group.activities.count == 20)
        #expect(group.activities.count { $0.kind == .workshop } == 5)
        #expect(group.activities.first?.on == (try onDay("2023-01-16")))
        #expect(try ZasavjeOffice.report(2022).group.activities.isEmpty)
    }

    @Test func theIndicatorOfCompletedOperationsIsHeldAgainstTheRecord() throws {
        let indicators = try ZasavjeOffice.report().indicators
        #expect(indicators.map(\.counted) == [nil, 37, nil, nil, nil, nil])
        #expect(indicators.map(\.achieved)[1] == 39)
    }

    @Test func whatWasPrintedOf2023StandsInNoEarlierReport() throws {
        let before = try ZasavjeOffice.report(2022)
        #expect(before.total.approvedPrinted == nil && before.total.paidPrinted == nil)
        #expect(before.fundsPrinted == nil && before.fundOperationsPrinted == nil && before.indicators.isEmpty)
        #expect(before.group.particulars.map(\.id) == ["founded"])
        #expect(before.group.plans.map(\.printed) == [nil])
    }

    @Test func whatHasNoDayIsCountedAndSaid() throws {
        // Payments, one claim, 37 completions, three withdrawals: the report prints no day of any.
        let operations = try ZasavjeOffice.founded().cases.flatMap(\.operations)
        let payments = operations.reduce(0) { $0 + $1.payments.count }
        #expect(try ZasavjeOffice.report().undated == payments + 1 + 37 + 3)
    }

    @Test func theSupervisoryBoardHadItsChair() throws {
        let board = try #require(try ZasavjeOffice.founded().body("no"))
        let chairs = board.members.filter { $0.function == .chair }
        #expect(chairs.map(\.member) == ["Gimnazija in ekonomska šola Trbovlje"])
    }

    @Test func bodiesChangeWithTheirTerms() throws {
        let board = try #require(try ZasavjeOffice.founded().body("uo"))
        #expect(board.members(on: try onDay("2018-03-19")).contains { $0.member == "MCT" })
        #expect(board.members(on: try onDay("2018-03-20")).map(\.member).contains("Zavod za mladino in šport Trbovlje"))
        #expect(!board.members(on: try onDay("2018-03-20")).contains { $0.member == "MCT" })
        #expect(board.members(on: try onDay("2024-02-28")).contains { $0.member == "RRA Zasavje" })
    }

    @Test func aYearBeforeTheCallsKnowsNothingOfThem() throws {
        #expect(try ZasavjeOffice.report(2015).calls.isEmpty)
        #expect(try ZasavjeOffice.report(2017).calls.map(\.id) == ["JP1", "JP2"])
    }

    @Test func withoutAKeyThereAreNoOperations() throws {
        let office = try ZasavjeOffice.founded()
        let report = AnnualReport(office.seen(by: .anybody), year: 2023, today: try onDay("2024-03-14"))
        #expect(report.total.operations.isEmpty)
        #expect(report.calls.count == 5)
        #expect(report.calls.allSatisfy(\.isLeftOut) && !report.hasFigures)
        #expect(report.funds.allSatisfy { $0.standingCount == nil })
        // Nothing printed is held against figures that were not counted.
        #expect(report.leftOut.map(\.call) == report.calls.map(\.id))
        #expect(report.calls.allSatisfy { $0.figures.paidCompared == nil && $0.figures.approvedCompared == nil })
        #expect(report.fundsCompared == nil && report.fundOperationsPrinted == nil)
        #expect(report.indicators.allSatisfy { $0.counted == nil })
    }

    @Test func anAuditorSeesPastCalls() throws {
        let auditor = Viewer(person: "revizor", roles: [.auditor])
        let report = AnnualReport(
            try ZasavjeOffice.founded().seen(by: auditor), year: 2023, today: try onDay("2024-03-14"))
        #expect(report.total.operations.count == 40 && report.leftOut.isEmpty && report.hasFigures)
    }
}
