import Domain
import Glibc
import Wording

/// The sample offices under `data/samples`: every folder with acts in it.
enum Samples {
    /// The one that is opened when none is named.
    static let usual = "las-pob-esrr-1-2025"

    static func names(in data: String) -> [String] {
        FolderListing.names(in: data + "/samples")
            .filter { access("\(data)/samples/\($0)/acts.jsonl", R_OK) == 0 }.sorted()
    }

    /// The folder of a sample.
    ///
    /// - Throws: 66 with the names there are.
    static func folder(of name: String, _ language: Language) throws(Failure) -> String {
        guard let data = DataFolder.path else {
            throw Failure(
                .noInput,
                language.choose(
                    sl: "Vzorcev ni mogoče najti. Povejte, kje so: TOCKOVNIK_DATA=/pot/do/data.",
                    en: "The samples cannot be found. Say where they are: TOCKOVNIK_DATA=/path/to/data."))
        }
        let names = names(in: data)
        guard names.contains(name) else {
            throw Failure(
                .noInput,
                [
                    language.choose(
                        sl: "Vzorca »\(name)« ni. Na voljo so:", en: "There is no sample \"\(name)\". There are:")
                ] + names.map { "  " + $0 })
        }
        return data + "/samples/" + name
    }
}
