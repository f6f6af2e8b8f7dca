import Domain

/// An invented call with every kind of criterion, for the tests of screens.
enum SampleCall {
    static let id = "vzorec-2025"

    private static func text(_ sl: String, _ en: String) -> String { #""sl":"\#(sl)","en":"\#(en)""# }

    private static func item(_ id: String, _ sl: String, _ en: String, _ ifNo: String) -> String {
        #"{"id":"\#(id)",\#(text(sl, en)),"if-no":"\#(ifNo)","basis":"§4"}"#
    }

    private static func level(_ id: String, _ points: Int, _ sl: String, _ en: String) -> String {
        #"{"id":"\#(id)","points":"\#(points)",\#(text(sl, en))}"#
    }

    private static var criteria: String {
        [
            #"{"id":"1",\#(text("Prispevek k ciljem SLR", "Contribution to the goals of the strategy")),"range":"0..20"}"#,
            #"{"id":"2",\#(text("Zmogljivost in načrt", "Capacity and plan")),"parts":"sum","criteria":[\#(parts)]}"#,
            #"{"id":"3",\#(text("Okoljska trajnost", "Environmental sustainability")),"per-unit":"2","most":"10","unit":{\#(text("ukrep", "measure"))}}"#,
            #"{"id":"4",\#(text("Socialna vzdržnost", "Social sustainability")),"range":"0..20"}"#,
            #"{"id":"5",\#(text("Inovativnost", "Innovation")),"range":"0..15"}"#,
            #"{"id":"6",\#(text("Partnerstvo", "Partnership")),"from-facts":{"fact":"partners","bands":[{"to":"1","points":"0"},{"from":"2","to":"2","points":"3"},{"from":"3","points":"5"}]}}"#,
        ].joined(separator: ",")
    }

    private static var parts: String {
        let need = [
            level("a", 10, "potreba utemeljena, logika popolna", "need argued, logic complete"),
            level("b", 5, "potreba verjetna, logika delna", "need likely, logic partial"),
            level("c", 0, "potreba ni navedena", "need not stated"),
        ].joined(separator: ",")
        let staff = [
            level("a", 5, "izkušena ekipa", "experienced team"),
            level("b", 3, "delno izkušena ekipa", "partly experienced"),
            level("c", 0, "brez izkušenj", "no experience"),
        ].joined(separator: ",")
        let budget = [
            level("a", 5, "realen in razdelan", "realistic and detailed"), level("b", 2, "pomanjkljiv", "lacking"),
            level("c", 0, "nerealen", "unrealistic"),
        ].joined(separator: ",")
        let schedule = [
            level("a", 2, "mejniki so določeni", "milestones are set"),
            level("b", 2, "nosilci so določeni", "people are named"),
            level("c", 1, "tveganja so ocenjena", "risks are assessed"),
        ].joined(separator: ",")
        return [
            #"{"id":"2.1",\#(text("Potreba, ciljna skupina, logika", "Need, target group, logic")),"one-of":[\#(need)]}"#,
            #"{"id":"2.2",\#(text("Kadri, finance, tehnika", "Staff, finance, equipment")),"one-of":[\#(staff)]}"#,
            #"{"id":"2.3",\#(text("Finančni načrt", "Financial plan")),"one-of":[\#(budget)]}"#,
            #"{"id":"2.4",\#(text("Časovni načrt", "Schedule")),"several-of":[\#(schedule)]}"#,
            #"{"id":"2.5",\#(text("Po zaključku", "After completion")),"yes-no":"5"}"#,
        ].joined(separator: ",")
    }

    static func node() throws -> Node {
        let json = #"""
            {"call":"\#(id)","title":{\#(text("Javni poziv Vzorec 2025", "Call Sample 2025"))},"group":"LAS Log","source":"Vzorec, 15. 5. 2025",
            "sectors":[{"id":"public",\#(text("javni", "public"))},{"id":"economic",\#(text("gospodarski", "economic"))},
              {"id":"civil",\#(text("civilni", "civil"))}],
            "funds":[{"id":"ESRR","budget":"350000.00","rate":"80 %","grant":{"least":"5000.00","most":"75000.00"}}],
            "facts":[{"id":"partners","kind":"count",\#(text("število partnerjev", "number of partners"))}],
            "submission":{"opens":"2025-05-15","closes":"2025-07-04","counts":"posted",
              "channel":["registered-post","in-person"],"unknown-hour":"last","late":"dismiss","early":"dismiss",
              "marking":{"label":"Ne odpiraj","wrong":"ask"},"per-applicant":{"applications":"1"}},
            "opening":{"order":"posted"},
            "completeness":[\#(item("A1", "Prijavnica je podpisana", "The form is signed", "supplement")),\#(item("A2", "Pogodba o partnerstvu", "Partnership contract", "dismiss"))],
            "eligibility":[\#(item("E1", "Sedež na območju LAS", "Seat in the area", "dismiss"))],
            "supplement":{"rounds":"1"},
            "time-limits":{
              "supplement":{"length":"8 days","after":"request",\#(text("dopolnitev", "supplement")),"by":"applicant"},
              "appeal":{"length":"8 days","after":"service",\#(text("pritožba", "appeal")),"by":"applicant"},
              "appeal-decision":{"length":"15 days","after":"filing",\#(text("odločitev", "decision")),"by":"board"}},
            "scoring":{"assessors":{"number":"3","aggregate":"mean"},"most":"100","threshold":{"unknown":"threshold","source":"§4.2"},
              "divergence":[{"of":"total","more-than":"20","against":"spread","then":"justify"}],
              "criteria":[\#(criteria)]},
            "ranking":{"ties":[{"points-of":"1","order":"higher"},{"arrival":"earlier"}],"scope":"funding-line","if-tied":"board"},
            "allocation":{"pots":[{"id":"ESRR","fund":"ESRR","budget":"350000.00"}],"at-the-line":"offer"},
            "bodies":[{"id":"board",\#(text("upravni odbor", "board")),"seats":"3","quorum":"more-than-half","majority":"present",
              "sector-balance":{"least-sectors":"3","rule":"newer"}},
              {"id":"assembly",\#(text("skupščina", "assembly"))}],
            "appeals":{"ladder":[{"body":"board","limit":"appeal","decides-within":"appeal-decision"},{"body":"assembly"}]}}
            """#
        return try Node(json: Array(json.utf8))
    }
}
