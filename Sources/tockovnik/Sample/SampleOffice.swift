import Domain
import Exchange
import Glibc
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
        let seed = try seed()
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
            guard let key = key(of: by, line.act, office, seed) else {
                throw wrong(
                    line.number,
                    language.choose(
                        sl: "ključ osebe »\(by)« ni narejen iz semena vzorca.",
                        en: "the key of \"\(by)\" is not made from the seed of the sample."))
            }
            deeds.append(Deed(line.act.node, by: by, at: at, with: key))
            office.apply(Entry(number: deeds.count, moment: at, person: by, act: line.act))
            if !people.contains(by) { people.append(by) }
        }
        guard office.isFounded, office.id.hasSuffix(SampleKeys.officeSuffix) else {
            throw Failure(
                .wrongData,
                language.choose(
                    sl: "\(file): oznaka vzorčne pisarne se mora končati z »\(SampleKeys.officeSuffix)«.",
                    en: "\(file): the id of a sample office must end with \"\(SampleKeys.officeSuffix)\"."))
        }
        try make(path, deeds)
        let drawer = KeyDrawer(directory: folders.keys)
        do throws(RecordTrouble) {
            for person in office.people {
                guard let key = valid(person, seed) else { continue }
                _ = try drawer.keep(key, for: person.id)
            }
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

    private func seed() throws(Failure) -> String {
        let text = try TextFile.read(folder + "/seed", language)
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }

    /// The key that signs an act: for the founding the one the act names, else one that still counts.
    private func key(of person: String, _ act: Act, _ office: Office, _ seed: String) -> SigningKey? {
        if case .foundOffice(let founding) = act { return made(person, seed) { $0 == founding.key } }
        return office.person(person).flatMap { valid($0, seed) }
    }

    private func valid(_ person: Person, _ seed: String) -> SigningKey? {
        made(person.id, seed) { text in person.validKeys.contains { $0.publicKey == text } }
    }

    private func made(_ person: String, _ seed: String, _ fits: (String) -> Bool) -> SigningKey? {
        (1...SampleKeys.most).lazy.map { SampleKeys.key(seed, person, $0) }.first { fits($0.verifying.text) }
    }

    /// A sample carries no text of a rulebook: `call-file` names the file, its own or one under `data/calls`.
    private func complete(_ node: Node) throws(Failure) -> Node {
        guard let name = node["call-file"]?.text else { return node }
        let file = try rulebook(name)
        let pairs = (node.pairs ?? []).filter { $0.key != "call-file" }.map { ($0.key, $0.value) }
        return .map(pairs + [("rulebook", file.tree), ("original", .scalar(file.text))])
    }

    private func rulebook(_ name: String) throws(Failure) -> RulebookFile {
        var path = folder + "/" + name
        if access(path, F_OK) != 0 { path = folder + "/../../calls/" + name }
        do throws(RulebookFault) {
            return try RulebookFile(path: path)
        } catch {
            throw Failure(ExitStatus(error.file), language.line(error, in: path))
        }
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
