import Testing

@testable import Domain
@testable import Wording

/// What waits around the adoption of a list, in words.
@Suite struct `What is due around the adoption` {
    private func due(_ matter: Due.Matter, _ language: Language = .slovenian) -> String {
        language.due(Due(call: "mali-poziv", matter: matter, owner: .body("board")), nil, nil)
    }

    private func numbers(_ count: Int) -> [ApplicationNumber] { (1...count).map { ApplicationNumber($0) } }

    @Test func `names applications while they are few`() {
        let issued = Text(sl: "Dovoljenja so izdana.", en: "Permits are issued.")
        #expect(
            due(.laterCheck(issued, numbers(2))) == "V-1, V-2 pred sprejemom lestvice: Dovoljenja so izdana.")
        #expect(
            due(.laterCheck(issued, numbers(5))) == "5 vlog pred sprejemom lestvice: Dovoljenja so izdana.")
        #expect(
            due(.laterCheck(issued, numbers(1)), .english) == "V-1 before the ranking is adopted: Permits are issued.")
        #expect(due(.newAdoption(numbers(1))) == "sprejeti novo lestvico (umik, zavrnjena ponudba): V-1")
        #expect(
            due(.newAdoption(numbers(6)), .english)
                == "adopt the ranking anew (withdrawal, refused offer): 6 applications")
    }
}
