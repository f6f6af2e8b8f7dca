import Domain
import Testing

@testable import Wording

@Suite("Order and search for Slovenian eyes")
struct OrderingTests {
    private func sorted(_ texts: [String]) -> [String] { texts.sorted { SortKey($0) < SortKey($1) } }

    @Test("c č ć d đ ... s š t ... z ž")
    func alphabet() {
        let towns = [
            "Žalec", "Zreče", "Šentjur", "Slovenska Bistrica", "Čebelarji", "Celje", "Ćuk", "Dravograd", "Đurđevac",
            "Tepanje",
        ]
        #expect(
            sorted(towns) == [
                "Celje", "Čebelarji", "Ćuk", "Dravograd", "Đurđevac", "Slovenska Bistrica", "Šentjur", "Tepanje",
                "Zreče", "Žalec",
            ])
    }

    @Test("A letter is a letter inside a word too, and a space comes first")
    func inside() {
        #expect(
            sorted(["Kača", "Kača Dol", "Kacin", "Kaca", "Kacz"]) == ["Kaca", "Kacin", "Kacz", "Kača", "Kača Dol"])
        #expect(
            sorted(["Novak-Kos", "Novakovič", "Novak Žan", "Novak"]) == [
                "Novak", "Novak Žan", "Novak-Kos", "Novakovič",
            ])
    }

    @Test("Numbers go by size")
    func numbers() {
        #expect(sorted(["V-10", "V-2", "V-1", "V-02"]) == ["V-1", "V-2", "V-02", "V-10"])
        #expect(sorted(["Enota 10b", "Enota 9", "enota 10a"]) == ["Enota 9", "enota 10a", "Enota 10b"])
        #expect(sorted(["2", "99999999999999999999999", "100"]) == ["2", "100", "99999999999999999999999"])
    }

    @Test("Case and foreign marks decide only between equals")
    func marks() {
        #expect(sorted(["Zoe", "Zoé", "zoe", "Zof"]) == ["zoe", "Zoe", "Zoé", "Zof"])
        #expect(sorted(["Müller", "Mulej", "Muller"]) == ["Mulej", "Muller", "Müller"])
        #expect(sorted(["ČRNA", "črna", "Črna"]) == ["črna", "Črna", "ČRNA"])
    }

    @Test("A letter with a loose caron is the same letter")
    func decomposed() {
        #expect(SortKey("c\u{30C}ebela") == SortKey("čebela"))
        #expect(Search("cebela").finds("C\u{30C}ebela"))
    }

    @Test("The order is an order, whatever stands in the lists")
    func total() {
        let texts = ["", "a", "č", "C", "Ö", "ß", "ss", "я", "中", "🙂", "1", "01", "-", " ", "đ", "\u{301}", "ﬁ", "İ"]
        for one in texts {
            #expect(!(SortKey(one) < SortKey(one)))
            for other in texts where SortKey(one) < SortKey(other) { #expect(!(SortKey(other) < SortKey(one))) }
        }
    }

    @Test(
        "A filter finds č by c, in any case, all words in any order",
        arguments: [
            ("obcina", "Občina Žalec", true), ("žal obč", "Občina Žalec", true), ("ZALEC", "Občina Žalec", true),
            ("čeb", "Cebelarji", true), ("dj", "Đurđevac", false), ("dur", "Đurđevac", true),
            ("muller", "Müller", true),
            ("strasse", "Straße", true), ("", "karkoli", true), ("  ", "karkoli", true),
            ("obcina celje", "Občina Žalec", false),
        ])
    func search(typed: String, text: String, found: Bool) {
        #expect(Search(typed).finds(text) == found)
    }
}
