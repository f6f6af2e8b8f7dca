import Testing

@testable import Domain

/// What is pointed out of envelopes and applications, and refuses nothing.
@Suite struct `A second look at an application` {
    private let one = ApplicationNumber(1)
    private let two = ApplicationNumber(2)
    private let three = ApplicationNumber(3)

    @Test func `finds the same applicant and the same project, case and blanks aside`() throws {
        var call = try Story.recorded(3).now
        var facts = Story.data("projekt  2")
        facts.applicant = Party(name: "PRIJAVITELJ  projekt 1")
        #expect(
            call.secondLooks(recording: facts, as: three) == [
                .alike(one, [.name], most: 1), .alike(two, [.title], most: nil),
            ])
        // A withdrawn application is none.
        call.applications[0].withdrawal = Withdrawal(on: try onDay("2025-07-10"))
        #expect(call.secondLooks(recording: facts, as: three) == [.alike(two, [.title], most: nil)])
        // What is corrected is not held against itself.
        #expect(call.secondLooks(recording: facts, as: two) == [])
    }

    @Test func `compares the numbers of applicants by their digits, and of organisations without the unit`() throws {
        var call = try Story.recorded(2).now
        call.applications[0].data?.applicant.taxNumber = "SI 50223054"
        call.applications[0].data?.applicant.registrationNumber = "5881 773"
        var facts = Story.data("Tržnica")
        facts.applicant = Party(name: "Zavod", registrationNumber: "5881773000", taxNumber: "50223054")
        #expect(
            call.secondLooks(recording: facts, as: nil) == [.alike(one, [.registrationNumber, .taxNumber], most: 1)])
        call.rules?.rulebook?.submission.applicationsPerApplicant = 2
        #expect(call.secondLooks(recording: facts, as: nil) == [])
        // Where the call says nothing of several, only the same project is told.
        call.rules?.rulebook?.submission.applicationsPerApplicant = nil
        facts.title = "Projekt 1"
        #expect(call.secondLooks(recording: facts, as: nil) == [.alike(one, [.title], most: nil)])
    }

    @Test func `names further measures the call does not know, and refuses none`() throws {
        var story = try Story.opened(["Občina Log"])
        var facts = Story.data("Kolesarnica")
        facts.furtherMeasures = ["M2", "M9"]
        try story.does(
            .recordApplication(RecordApplication(call: Story.call, application: one, facts: facts)), by: "cene")
        var call = story.now
        let recorded = try #require(call.applications[0].data)
        #expect(recorded.furtherMeasures == ["M2", "M9"])
        call.rules?.rulebook?.measures = [Measure(id: "M2", text: Text(sl: "Pot", en: "Path"))]
        #expect(call.secondLooks(recording: recorded, as: one) == [.measuresNotOfCall(["M9"])])
    }

    @Test func `is written as before where there is one measure`() throws {
        func act(_ facts: ApplicationFacts) -> Act {
            .recordApplication(RecordApplication(call: Story.call, application: one, facts: facts))
        }
        var facts = Story.data("Kolesarnica")
        #expect(act(facts).node["further-measures"] == nil)
        facts.furtherMeasures = ["M2"]
        #expect(try Act(act(facts).node) == act(facts))
    }

    @Test func `says before the conclusion what nobody has recorded`() throws {
        var story = try Story.recorded(1)
        var application = try story.application(1)
        application.data?.eligibleCosts = Money(cents: 5_000_000)
        #expect(story.now.secondLooks(findingEligible: application) == [])
        application.data?.eligibleCosts = nil
        application.data?.projectType = nil
        #expect(
            story.now.secondLooks(findingEligible: application) == [.notRecorded([.projectType, .eligibleCosts])])
        // Nothing of it refuses the conclusion.
        try story.eligible(1)
    }

    @Test func `names a channel the call does not, and admits the envelope all the same`() throws {
        var story = try Story.withCall()
        let submission = try #require(story.now.rulebook?.submission)
        #expect(submission.secondLooks(channel: .inPerson) == [])
        #expect(
            submission.secondLooks(channel: .courier) == [
                .channelNotNamed(.courier, named: [.registeredPost, .inPerson])
            ])
        story.at("2025-06-20")
        var facts = try Story.envelope("Občina Log", 10)
        facts.channel = "courier"
        try story.does(.registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
        let envelope = try #require(story.now.envelopes.first)
        #expect(story.now.admission(of: envelope).isAdmitted)
    }
}
