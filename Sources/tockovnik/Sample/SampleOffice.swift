import Domain
import Exchange
import Journal
import Wording

/// A sample office founded from text: `acts.jsonl` of a folder under `data/samples`, signed with the sample keys of its
/// people. Every act goes through the same refusals as on the screens.
struct SampleOffice {
    let folder: String
    let language: Language

    /// Founds the office as a new file.
    ///
    /// - Returns: the people whose keys were put into the drawer, the founder first.
    /// - Throws: 65 with every wrong line, 73/74 where the file cannot be made.
    func found(at path: String, _ folders: Folders) throws(Failure) -> [String] {
        let lines = try lines()
        var office = Office()
        var deeds: [Deed] = []
        var people: [String] = []
        for line in lines {
            guard let at = line.at, let by = line.by else {
                throw wrong(
                    line.number, language.choose(sl: "manjka »at« ali »by«.", en: "\"at\" or \"by\" is missing."))
            }
            if let refusal = office.refusal(of: line.act, by: by, at: at) {
                throw wrong(line.number, language.refusal(refusal, in: office))
            }
            deeds.append(Deed(line.act.node, by: by, at: at, with: SampleKeys.key(of: by)))
            office.apply(Entry(number: deeds.count, moment: at, person: by, act: line.act))
            if !people.contains(by) { people.append(by) }
        }
        guard office.isFounded, office.id.hasPrefix(SampleKeys.officePrefix) else {
            throw Failure(
                .wrongData,
                language.choose(
                    sl: "\(file): oznaka vzorčne pisarne se mora začeti s »\(SampleKeys.officePrefix)«.",
                    en: "\(file): the id of a sample office must begin with \"\(SampleKeys.officePrefix)\"."))
        }
        try make(path, deeds)
        let drawer = KeyDrawer(directory: folders.keys)
        do throws(RecordTrouble) {
            for person in people { _ = try drawer.keep(SampleKeys.key(of: person), for: person) }
        } catch {
            throw Failure(Program.status(of: error), language.sentence(error))
        }
        return people
    }

    private var file: String { folder + "/acts.jsonl" }

    private func wrong(_ line: Int, _ sentence: String) -> Failure {
        Failure(.wrongData, "\(file):\(line): \(sentence)")
    }

    private func lines() throws(Failure) -> [ActLines.Line] {
        let text = try TextFile.read(file, language)
        do throws(ActLines.Unreadable) {
            return try ActLines.read(text, file: file, language, complete: complete)
        } catch {
            throw Failure(.wrongData, error.sentences)
        }
    }

    /// A sample names no keys and carries no rulebook texts: keys follow from the seed, rulebooks from their files (`from`,
    /// relative to the folder of the sample).
    private func complete(_ node: Node, by: String?) -> Node {
        var pairs = (node.pairs ?? []).map { ($0.key, $0.value) }
        func has(_ key: String) -> Bool { pairs.contains { $0.0 == key } }
        switch node["act"]?.text {
        case "found-office", "make-key":
            if !has("key"), let person = node["person"]?.text {
                pairs.append(("key", .scalar(SampleKeys.key(of: person).verifying.text)))
            }
        case "open-call", "amend-call":
            if let from = node["from"]?.text, let read = try? RulebookFile(path: folder + "/" + from) {
                if !has("call"), let call = read.tree["call"] { pairs.append(("call", call)) }
                pairs += [("rulebook", read.tree), ("original", .scalar(read.text))]
            }
        default: break
        }
        return .map(pairs)
    }

    private func make(_ path: String, _ deeds: [Deed]) throws(Failure) {
        do throws(AppendFailure) {
            let entries = try Journal.seal(deeds)
            do throws(RecordTrouble) {
                _ = try Journal.create(at: path, entries)
            } catch {
                throw AppendFailure.trouble(error)
            }
        } catch {
            guard case .trouble(let trouble) = error else {
                throw Failure(.wrongData, language.choose(sl: "Vpis je prevelik.", en: "An entry is too large."))
            }
            throw Failure(Program.status(of: trouble), language.sentence(trouble))
        }
    }
}
