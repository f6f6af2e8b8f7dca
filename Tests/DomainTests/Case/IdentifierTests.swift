import Testing

@testable import Domain

@Suite struct `Identifiers` {
    @Test(arguments: ["RR473124829GB", "rr 4731 2482 9 gb", "EE471108151FR"])
    func `of registered mail that are right`(number: String) { #expect(RegisteredNumber.fault(number) == nil) }

    @Test func `of registered mail warn only`() {
        let fault = RegisteredNumber.fault("RA123456789SI")
        #expect(fault?.problem == .checkDigit(expected: 5))
        #expect(fault?.severity == .warning)
        #expect(RegisteredNumber.fault("RA12345678SI")?.problem == .form)
    }

    @Test(arguments: ["14717468", "50223054", "SI14717468", "SI 5022 3054"])
    func `of taxpayers that are right`(number: String) { #expect(TaxNumber.fault(number) == nil) }

    @Test func `of taxpayers: a wrong length is an error, a wrong check digit a warning`() {
        #expect(TaxNumber.fault("50223055") == IdentifierFault(.taxNumber, .checkDigit(expected: 4), .warning))
        #expect(TaxNumber.fault("5022305")?.severity == .error)
        #expect(TaxNumber.fault("05022305")?.severity == .error)
    }

    @Test(arguments: ["1732803000", "5092108"])
    func `of organisations that are right`(number: String) { #expect(RegistrationNumber.fault(number) == nil) }

    @Test func `of organisations that are wrong`() {
        #expect(RegistrationNumber.fault("9331320000")?.problem == .checkDigit(expected: 8))
        #expect(RegistrationNumber.fault("509210")?.problem == .form)
    }

    @Test func `of accounts carry two checks`() {
        #expect(IBAN.fault("SI56 0110 0600 0000 314") == nil)
        #expect(IBAN.fault("SI56011006000000315")?.problem == .checkSum)
        #expect(IBAN.fault("SI5601100600000031")?.problem == .form)
        #expect(IBAN.fault("GB82WEST12345698765432") == nil)
    }

    @Test func `of persons are not wanted`() {
        #expect(PersonalNumber.warning("EMŠO 0101006500006")?.problem == .notWanted)
        #expect(PersonalNumber.warning("3202006500006") == nil)
        #expect(PersonalNumber.warning("14717468") == nil)
    }

    @Test func `in an application are read of the applicant and of every partner`() {
        let facts = ApplicationFacts(
            title: "x",
            applicant: Party(
                name: "Zavod Breg", registrationNumber: "9331320000", taxNumber: "14717468", postcode: "3230"),
            partners: [
                Party(name: "Zadruga Dol", taxNumber: "50223055"),
                Party(name: "Ana Skrb", contact: "EMŠO 0101006500006"),
            ], requested: Money(cents: 1))
        #expect(
            facts.identifierFaults == [
                IdentifierFault(.registrationNumber, .checkDigit(expected: 8), .warning),
                IdentifierFault(.taxNumber, .checkDigit(expected: 4), .warning),
                IdentifierFault(.personalNumber, .notWanted, .warning),
            ])
    }

    @Test func `on an envelope warn and let it be registered`() throws {
        var story = try Story.withCall()
        story.at("2025-06-12")
        var facts = try Story.envelope("Občina Log", 10)
        facts.registered = "RA123456789SI"
        #expect(facts.identifierFaults.map(\.problem) == [.checkDigit(expected: 5)])
        try story.does(.registerEnvelope(RegisterEnvelope(call: Story.call, facts: facts)), by: "cene")
    }

    @Test func `of post offices have four digits`() {
        #expect(Postcode.fault("3230") == nil)
        #expect(Postcode.fault("0230")?.problem == .form)
    }
}
