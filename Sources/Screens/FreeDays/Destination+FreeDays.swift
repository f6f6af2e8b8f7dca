import Domain
import Terminal

extension Destination {
    /// Adopting a list of work-free days from its file; the whole list goes into the record.
    static let newFreeDays = Destination("new-free-days") {
        ActFileScreen(
            .init(
                title: { [$0.say(sl: "Nov seznam dela prostih dni", en: "A new list of work-free days")] },
                content: Text(sl: "Dela prosti dnevi", en: "Work-free days"),
                reasonMissing: Text(sl: "Zapišite, zakaj velja nov seznam.", en: "Say why a new list holds."),
                meaning: {
                    $0.say(
                        sl:
                            "Oblika je v data/holidays/si.yaml. Po novem seznamu se štejejo vsi roki, tudi ti, ki že tečejo.",
                        en:
                            "The form is that of data/holidays/si.yaml. Every limit is counted by the new list, also those that run."
                    )
                },
                effect: { .adoptFreeDays(file: $0, reason: $1) }), $0)
    }
}
