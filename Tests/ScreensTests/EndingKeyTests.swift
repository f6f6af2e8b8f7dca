import Domain
import Terminal
import Testing

@testable import Screens

/// A key that ends is chosen: nobody types the digits of one.
struct EndingKeyTests {
    @Test func theOnlyKeyOfTheChosenPersonStandsThere() throws {
        // Given somebody with one key
        let sample = try SampleOffice.founded()
        let key = try #require(sample.office.person("rok")?.validKeys.first?.publicKey)
        var driver = ScreenDriver(
            sample.desk("ana"), at: .act(.revokeKey, given: ["person": "rok"]), answer: SampleOffice.world)
        // When their key is to be revoked, then it stands in the form already
        #expect(driver.text().contains(String(key.prefix(24)) + "…"))
    }

    @Test func anotherPersonHasOtherKeys() throws {
        // Given a form that does not know yet whose key it is about
        var sample = try SampleOffice.founded()
        let second = "ed25519:" + String(repeating: "e", count: 64)
        try sample.does(.makeKey(MakeKey(person: "rok", key: second)), by: "ana")
        let vida = try #require(sample.office.person("vida")?.validKeys.first?.publicKey)
        var driver = ScreenDriver(
            sample.desk("ana"), at: .act(.loseKey, given: [:]), answer: SampleOffice.world)
        for _ in 0..<5 where !driver.text().contains("▸ Oseba") { driver.press("tab") }
        // When somebody with one key is chosen, it stands there; of somebody with two nothing is chosen for anybody
        driver.type("Vida")
        #expect(driver.text().contains(String(vida.prefix(24)) + "…"))
        driver.press("ctrl-u")
        driver.type("Rok")
        #expect(!driver.text().contains("ed25519"))
        driver.press("tab right")
        #expect(driver.text().contains("ed25519:"))
    }
}
