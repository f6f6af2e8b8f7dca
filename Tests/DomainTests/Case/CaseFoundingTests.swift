import Testing

@testable import Domain

@Suite struct `Founding an office` {
    @Test func `makes the first person its administrator, with the key the entry names`() throws {
        let story = try Story.founded()
        #expect(story.office.id == "log-1")
        #expect(story.office.person("ana")?.validKeys.map(\.publicKey) == [Story.key("a")])
        #expect(story.office.person("ana")?.roles(on: try story.moment.day) == [.administrator])
    }

    @Test func `comes first and once`() throws {
        var story = Story()
        let add = Act.addPerson(AddPerson(person: "cene", name: "Cene Log"))
        #expect(try story.refusal(of: add, by: "ana") == .notFounded)
        story = try Story.founded()
        let again = Act.foundOffice(
            FoundOffice(office: "x", name: "x", person: "ana", personName: "x", key: Story.key("f")))
        #expect(try story.refusal(of: again, by: "ana") == .alreadyFounded)
    }

    @Test func `is done by the person it names, with a key that is one`() throws {
        let other = FoundOffice(office: "x", name: "x", person: "ana", personName: "x", key: Story.key("f"))
        #expect(try Story().refusal(of: .foundOffice(other), by: "cene") == .notYours(.foundOffice))
        let noKey = FoundOffice(office: "x", name: "x", person: "ana", personName: "x", key: "geslo")
        #expect(try Story().refusal(of: .foundOffice(noKey), by: "ana") == .keyMalformed)
    }

    @Test func `is not for strangers afterwards`() throws {
        let story = try Story.founded()
        let add = Act.addPerson(AddPerson(person: "nova", name: "Nova Oseba"))
        #expect(try story.refusal(of: add, by: "tujec") == .unknown(.person, "tujec"))
        #expect(try story.refusal(of: add, by: "cene") == .notYourAct(.addPerson, roles: [.administrator]))
        #expect(
            try story.refusal(of: .addPerson(AddPerson(person: "cene", name: "x")), by: "ana")
                == .exists(.person, "cene"))
    }
}

@Suite struct `Keys` {
    @Test func `belong to one person, once`() throws {
        let story = try Story.founded()
        let taken = Act.makeKey(MakeKey(person: "cene", key: Story.key("a")))
        #expect(try story.refusal(of: taken, by: "ana") == .exists(.key, Story.key("a")))
    }

    @Test func `that are lost leave their owner without a hand`() throws {
        var story = try Story.founded()
        try story.does(
            .loseKey(LoseKey(person: "cene", key: Story.key("0"), reason: "stari računalnik")), by: "cene")
        let envelope = Act.makeKey(MakeKey(person: "cene", key: Story.key("b")))
        #expect(try story.refusal(of: envelope, by: "cene") == .noValidKey("cene"))
        try story.does(envelope, by: "ana")
        #expect(story.office.person("cene")?.validKeys.map(\.publicKey) == [Story.key("b")])
        #expect(story.office.person("cene")?.keys.first?.end == .lost(reason: "stari računalnik"))
    }

    @Test func `of others are the administrator's`() throws {
        let story = try Story.founded()
        let revoke = Act.revokeKey(RevokeKey(person: "ema", key: Story.key("1"), reason: "izguba telefona"))
        #expect(try story.refusal(of: revoke, by: "cene") == .notYours(.revokeKey))
        #expect(try story.refusal(of: revoke, by: "ana") == nil)
    }
}

@Suite struct `People come and go` {
    @Test func `and with them their roles, seats and keys`() throws {
        var story = try Story.founded()
        let day = try story.moment.day
        try story.does(.leave(LeaveOffice(person: "bine", on: day)), by: "ana")
        #expect(story.office.person("bine")?.validKeys.isEmpty == true)
        #expect(story.office.body("board")?.members(on: day.adding(1)).map(\.member) == ["breda", "bojan"])
        story.at("2025-05-12")
        let key = Act.makeKey(MakeKey(person: "bine", key: Story.key("c")))
        #expect(try story.refusal(of: key, by: "ana") == .personLeft("bine", on: day))
    }

    @Test func `but the last administrator stays`() throws {
        var story = try Story.founded()
        let day = try story.moment.day
        let leave = Act.leave(LeaveOffice(person: "ana", on: day))
        #expect(try story.refusal(of: leave, by: "ana") == .lastAdministrator)
        let key = try #require(story.office.person("ana")?.validKeys.first?.publicKey)
        let lose = Act.loseKey(LoseKey(person: "ana", key: key, reason: "ukraden"))
        let revoke = Act.revokeKey(RevokeKey(person: "ana", key: key, reason: "ukraden"))
        for act in [lose, revoke] { #expect(try story.refusal(of: act, by: "ana") == .lastAdministrator) }
        try story.does(.giveRole(GiveRole(person: "cene", role: .administrator, from: day)), by: "ana")
        #expect(try story.refusal(of: leave, by: "ana") == nil)
    }

    @Test func `in a role for a term`() throws {
        var story = try Story.founded()
        let from = try onDay("2025-06-01")
        try story.does(.giveRole(GiveRole(person: "cene", role: .chair, from: from, until: from.adding(9))), by: "ana")
        let roles = { (day: Day) in story.office.person("cene")?.roles(on: day).contains(.chair) }
        #expect(roles(from.adding(-1)) == false)
        #expect(roles(from) == true)
        #expect(roles(from.adding(9)) == true)
        #expect(roles(from.adding(10)) == false)
        let overlap = GiveRole(person: "cene", role: .chair, from: from.adding(5))
        #expect(try story.refusal(of: .giveRole(overlap), by: "ana") == .exists(.role, "chair"))
    }
}

@Suite struct `A clock that steps back` {
    @Test func `is told the last entry; two minutes are no matter`() throws {
        var story = try Story.founded()
        story.clock = "2025-05-10T08:58:30.000+02:00"
        let add = Act.addPerson(AddPerson(person: "nova", name: "Nova Oseba"))
        #expect(try story.refusal(of: add, by: "ana") == nil)
        story.clock = "2025-05-10T08:57:59.999+02:00"
        let last = try #require(story.office.last)
        #expect(try story.refusal(of: add, by: "ana") == .clockStepsBack(last: last))
    }
}
