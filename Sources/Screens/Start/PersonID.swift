import Domain
import Wording

extension Language {
    /// What is wrong with the id of somebody new: everybody can type a good one, and nobody takes two of them for one.
    func fault(ofPersonID text: String) -> String? {
        if text.isEmpty { return choose(sl: "Izpolnite to polje.", en: "Fill in this field.") }
        let fits =
            text.utf8.count <= 40
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
        guard !fits else { return nil }
        return choose(
            sl: "Male črke brez č, š, ž, številke, vezaj in pika.",
            en: "Small letters a to z, digits, hyphen, full stop.")
    }
}
