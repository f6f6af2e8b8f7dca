import Domain
import Terminal
import Testing

@testable import Screens

/// What is not possible now stands dim in the footer, says its reason when pressed, and says it in the palette too.
struct ObstacleTests {
    private static let call = SampleOffice.call

    @Test func anAssessorMayNotLogEnvelopesAndIsToldWhoDoes() throws {
        var driver = ScreenDriver(try SampleOffice.opened().desk("ema"), at: .register(Self.call))
        let isDim = driver.isDim("nova ovojnica")
        #expect(isDim)
        driver.press("n")
        #expect(driver.acts.isEmpty && driver.app.depth == 1)
        #expect(driver.text().contains("strokovni sodelavec"))
    }

    /// Enter corrects as `p` does, and says as soon why not.
    @Test func anOpenedEnvelopeIsNotCorrectedByEnterEither() throws {
        for key in ["p", "enter"] {
            var driver = ScreenDriver(try SampleOffice.opened().desk("cene"), at: .register(Self.call))
            let before = driver.text()
            driver.press(key)
            #expect(driver.app.depth == 1 && driver.text() != before, "\(key)")
        }
    }

    @Test func theClerkDoesNotCloseTheScoringAndTheChairNotBeforeItIsTime() throws {
        var clerk = ScreenDriver(try SampleOffice.inScoring().desk("cene"), at: .ranking(Self.call))
        clerk.press("z")
        #expect(clerk.acts.isEmpty && clerk.text().contains("predsednik komisije"))
    }

    @Test func whatHasBeenDecidedIsNotDecidedAgain() throws {
        var driver = ScreenDriver(try SampleOffice.adopted().desk("cene"), at: .applications(Self.call))
        driver.press("e")
        #expect(driver.app.depth == 1, "data cannot be corrected any more")
        #expect(driver.text().contains("V-1"))
    }

    @Test func thePaletteSaysWhyNot() throws {
        var driver = ScreenDriver(try SampleOffice.opened().desk("ema"), at: .register(Self.call))
        driver.size = Size(rows: 40, columns: 120)
        driver.press("ctrl-p")
        driver.type("nova ovojnica")
        #expect(driver.text().contains("nova ovojnica          – "))
        driver.press("enter")
        #expect(driver.app.depth == 1 && driver.text().contains("strokovni sodelavec"))
    }

    /// The menu of acts names what is possible, and no more.
    @Test func theMenuOfActsLeavesOutWhatWouldBeRefused() throws {
        let office = try SampleOffice.inScoring()
        let desk = office.desk("cene")
        let seen = try #require(desk.seen(Self.call))
        let application = try #require(
            seen.applications.first { seen.stage(of: $0) == .scoring && $0.requests.isEmpty })
        let kinds = Subject(call: Self.call, application: application.number).acts(desk)
        #expect(kinds.contains(.withdrawApplication))
        #expect(
            Set(kinds).isDisjoint(with: [.dispatchRequest, .serveRequest, .judgeAnswer, .lapseRequest, .checkItem]))
    }

    @Test func inThePastNothingCanBeDone() throws {
        let office = try SampleOffice.opened()
        var desk = office.desk("cene")
        desk.lookBack(to: 20, of: office.office, on: SampleOffice.today)
        var driver = ScreenDriver(desk, at: .register(Self.call))
        for key in ["n", "u"] {
            driver.press(key)
            #expect(driver.text().contains("Gledate preteklo stanje"))
        }
        #expect(driver.effects.isEmpty)
    }
}

extension ScreenDriver {
    /// Whether a hint of the footer is drawn dim.
    fileprivate mutating func isDim(_ word: String) -> Bool {
        let golden = canvas().golden(screen: "").split(separator: "\n").map(String.init)
        guard let line = golden.firstIndex(where: { $0.contains(word) }).map({ golden[$0] }),
            let styles = golden.last(where: { $0.hasPrefix("\(size.rows) ") }),
            let place = line.firstRange(of: word)
        else { return false }
        // Two digits and a bar stand before the first cell.
        let column = line.distance(from: line.startIndex, to: place.lowerBound) - 2
        return styles.split(whereSeparator: { $0 == "," }).contains { part in
            let ends = part.split(separator: " ").first { $0.contains("-") }?.split(separator: "-").compactMap {
                Int($0)
            }
            guard let ends, ends.count == 2 else { return false }
            return part.hasSuffix("dim") && (ends[0]...ends[1]).contains(column)
        }
    }
}
