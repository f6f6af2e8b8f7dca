import Domain

extension Language {
    /// What is worth a second look before somebody saves, and what to do about it.
    public func sentence(_ look: SecondLook) -> String {
        switch look {
        case .sessionNumberTaken(let on):
            choose(
                sl: "Organ že ima sejo s to številko" + (on.map { " (\(date($0)))" } ?? "")
                    + ". Preverite, ali se je številčenje začelo znova.",
                en: "The body has a session of this number" + (on.map { " (\(date($0)))" } ?? "")
                    + ". Check whether the numbers have started again.")
        case .decisionNumberTaken(let filing):
            choose(
                sl: "To številko že ima sklep o \(filing.actText). Preverite vpis.",
                en: "The decision on \(filing.actText) has this number already. Check the entry.")
        case .requestedAboveCosts(let excess):
            choose(
                sl: "Zaprošena podpora presega upravičene stroške za \(money(excess)). Preverite oba zneska.",
                en: "The requested support is \(money(excess)) above the eligible costs. Check both amounts.")
        case .requestedBelowRate(let rate, let missing):
            choose(
                sl:
                    "Poziv daje stalnih \(percent(rate)) upravičenih stroškov, do najvišje podpore; zaprošeno je \(money(missing)) manj. Preverite oba zneska.",
                en:
                    "The call gives a fixed \(percent(rate)) of eligible costs, up to the highest grant; \(money(missing)) less is requested. Check both amounts."
            )
        case .grantNotAsAdopted(let grant):
            choose(
                sl: "Na sprejeti lestvici je \(money(grant)). Preverite znesek.",
                en: "The adopted list says \(money(grant)). Check the amount.")
        case .notOnAdoptedList(let status):
            choose(
                sl: "Na sprejeti lestvici je »\(word(status))«; sklep sledi le odločitvi o pritožbi.",
                en: "The adopted list says \"\(word(status))\"; the decision follows from the appeal alone.")
        case .operation(let look): sentence(look)
        case .claimedAboveApproved(let money): claimedAbove(money, sl: "odobreno", en: "what was approved")
        case .claimedAbovePlanned(let phase, let money):
            claimedAbove(money, sl: "načrt za fazo \(phase)", en: "the plan for phase \(phase)")
        case .claimsAboveApproved(let money):
            choose(
                sl: "Zahtevki presegajo odobreno za \(self.money(money)). Preverite zneske.",
                en: "The claims exceed what was approved by \(self.money(money)). Check the amounts.")
        case .claimsAbovePlanned(let phase, let money):
            choose(
                sl: "Zahtevki presegajo načrt za fazo \(phase) za \(self.money(money)). Preverite zneske.",
                en: "The claims exceed the plan for phase \(phase) by \(self.money(money)). Check the amounts.")
        case .nothingClaimed:
            choose(
                sl: "Za operacijo ni vpisan noben zahtevek in nobeno izplačilo. Preverite, ali kaj manjka.",
                en: "No claim and no payment is recorded for the operation. Check whether something is missing.")
        case .paidAboveApproved(let money): paidAbove(money, sl: "odobreno", en: "what was approved")
        case .paidAboveClaimed(let phase, let money):
            paidAbove(
                money, sl: phase.map { "zahtevano v fazi \($0)" } ?? "zahtevano",
                en: phase.map { "what was claimed in phase \($0)" } ?? "what was claimed")
        case .phaseNotPlanned(let phase, let planned):
            choose(
                sl: "Faze \(phase) v načrtu ni ("
                    + agreeing(
                        named: planned.count,
                        sl: Forms("načrtovana je faza", "načrtovani sta fazi", "načrtovane so faze", ""),
                        en: "", "") + " \(listed(planned.map { "\($0)" }))). Preverite vpis.",
                en: "Phase \(phase) is not planned ("
                    + agreeing(
                        named: planned.count, sl: Forms("", "", "", ""), en: "planned is phase", "planned are phases")
                    + " \(listed(planned.map { "\($0)" }))). Check the entry.")
        case .channelNotNamed(let channel, let named):
            channelNotNamed(
                label(word: channel.rawValue, in: "channel"),
                listed(named.map { label(word: $0.rawValue, in: "channel") }))
        case .alike(let application, let likenesses, let most): alike(application, likenesses, most)
        case .measuresNotOfCall(let ids):
            choose(
                sl: "Nadaljnji ukrepi, ki jih poziv ne pozna: \(listed(ids)). Preverite vpis.",
                en: "Further measures the call does not know: \(listed(ids)). Check the entry.")
        case .notRecorded(let data):
            choose(
                sl: "Ni vpisano: \(listed(data.map { label(field: $0.rawValue) })). Nadaljnji koraki to potrebujejo.",
                en: "Not recorded: \(listed(data.map { label(field: $0.rawValue) })). Later steps need it.")
        }
    }

    private func channelNotNamed(_ channel: String, _ named: String) -> String {
        choose(
            sl: "Poziv načina oddaje »\(channel)« ne navaja (navaja: \(named)). Kaj sledi, presodi človek.",
            en: "The call does not name the channel \"\(channel)\" (it names: \(named)). A person judges what follows.")
    }

    private func alike(_ application: ApplicationNumber, _ all: [SecondLook.Likeness], _ most: Int?) -> String {
        let what = listed(all.map(word))
        let bound = most.map {
            choose(
                sl: " Poziv dovoli prijavitelju največ \(counted($0, .application, .accusative)).",
                en: " The call allows an applicant at most \(counted($0, .application)).")
        }
        return choose(sl: "\(application.actText) ima \(what).", en: "\(application.actText) has \(what).")
            + (bound ?? "") + choose(sl: " Presodite.", en: " Judge what follows.")
    }

    private func word(_ likeness: SecondLook.Likeness) -> String {
        switch likeness {
        case .registrationNumber: choose(sl: "isto matično številko", en: "the same registration number")
        case .taxNumber: choose(sl: "isto davčno številko", en: "the same tax number")
        case .name: choose(sl: "isto ime prijavitelja", en: "the same name of the applicant")
        case .title: choose(sl: "isti naslov projekta", en: "the same title")
        }
    }

    private func claimedAbove(_ money: Money, sl: String, en: String) -> String {
        choose(
            sl: "S tem zahtevkom bi zahtevano preseglo \(sl) za \(self.money(money)). Preverite znesek.",
            en: "With this claim the claims would exceed \(en) by \(self.money(money)). Check the amount.")
    }

    private func paidAbove(_ money: Money, sl: String, en: String) -> String {
        choose(
            sl: "S tem izplačilom bi izplačano preseglo \(sl) za \(self.money(money)). Preverite znesek.",
            en: "With this payment the payments would exceed \(en) by \(self.money(money)). Check the amount.")
    }
}
