@testable import Domain

/// An invented call that fits on one screen and still has every kind of doubt, list and limit.
enum SmallCall {
    static let id = "mali-poziv"

    static func node(closes: String = "2025-07-04") throws -> Node {
        func text(_ sl: String, _ en: String) -> String { #""sl":"\#(sl)","en":"\#(en)""# }
        func item(_ id: String, _ ifNo: String, _ more: String = "") -> String {
            #"{"id":"\#(id)",\#(text("Postavka \(id)", "Item \(id)")),"if-no":"\#(ifNo)","basis":"§4"\#(more)}"#
        }
        let json = #"""
            {"call":"\#(id)","title":{\#(text("Mali poziv", "Small call"))},"group":"LAS Log","source":"Mali poziv, 15. 5. 2025",
            "sectors":[{"id":"public",\#(text("javni", "public"))},{"id":"economic",\#(text("gospodarski", "economic"))},
              {"id":"civil",\#(text("civilni", "civil"))}],
            "funds":[{"id":"ESRR","budget":"100000.00","rate":"80 %","grant":{"least":"1000.00","most":"50000.00"}}],
            "project-types":[{"id":"investment",\#(text("investicija", "investment"))},
              {"id":"soft",\#(text("vsebine", "contents"))}],
            "facts":[{"id":"partners","kind":"count",\#(text("število partnerjev", "number of partners"))}],
            "submission":{"opens":"2025-05-15","closes":"\#(closes)",
              "counts":{"reading":{"id":"clock","chosen":"posted","other":"received","source":"§1"}},
              "channel":["registered-post","in-person"],"unknown-hour":"last","late":"dismiss",
              "early":{"unknown":"early","source":"§1"},"marking":{"label":"Ne odpiraj","wrong":"ask"},
              "per-applicant":{"applications":"1"}},
            "opening":{"order":"posted"},
            "completeness":[\#(item("A1", "supplement")),\#(item("A2", "dismiss"))],
            "eligibility":[\#(item("E1", "dismiss")),\#(item("E2", "dismiss", #","when":{"project-type":"investment"}"#))],
            "supplement":{"rounds":"1"},
            "time-limits":{
              "supplement":{"conflict":{"id":"supplement-limit","options":[
                {"value":{"length":"8 days","after":"request",\#(text("dopolnitev", "supplement")),"by":"applicant"},"source":"§4.1"},
                {"value":{"length":"8 working days","after":"receipt",\#(text("dopolnitev", "supplement")),"by":"applicant"},"source":"§6.1"}]}},
              "clarification":{"length":"8 days","after":"request",\#(text("razjasnitev", "clarification")),"by":"applicant"},
              "appeal":{"length":"8 days","after":"service",\#(text("pritožba", "appeal")),"by":"applicant"},
              "appeal-decision":{"length":"15 days","after":"filing",\#(text("odločitev", "decision")),"by":"board"}},
            "scoring":{"assessors":{"number":"2","aggregate":"mean"},"threshold":{"unknown":"threshold","source":"§4.2"},
              "divergence":[{"of":"total","more-than":"8","against":"spread","then":"further-assessor"}],
              "criteria":[
                {"id":"1",\#(text("Kakovost", "Quality")),"one-of":[
                  {"id":"a","points":"10",\#(text("odlična", "excellent"))},{"id":"b","points":"5",\#(text("dobra", "good"))},
                  {"id":"c","points":"0",\#(text("slaba", "poor"))}]},
                {"id":"2",\#(text("Vpliv", "Impact")),"range":"0..3"},
                {"id":"3",\#(text("Partnerstvo", "Partnership")),"from-facts":{"fact":"partners","bands":[
                  {"to":"1","points":"0"},{"from":"2","points":"2"}]}}]},
            "ranking":{"ties":[{"points-of":"2","order":"higher"}],"scope":"funding-line","if-tied":"board"},
            "allocation":{"pots":[{"id":"ESRR","fund":"ESRR","budget":"100000.00"}],"at-the-line":"offer"},
            "bodies":[{"id":"board",\#(text("upravni odbor", "board")),"seats":"3","quorum":"more-than-half","majority":"present",
              "sector-balance":{"least-sectors":"3","rule":"newer"}},
              {"id":"assembly",\#(text("skupščina", "assembly"))}],
            "appeals":{"ladder":[{"body":"board","limit":"appeal","decides-within":"appeal-decision"},{"body":"assembly","limit":"appeal"}]}}
            """#
        return try Node(json: Array(json.utf8))
    }
}
