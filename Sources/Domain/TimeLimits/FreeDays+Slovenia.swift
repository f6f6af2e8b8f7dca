extension FreeDays {
    /// The holidays and work-free days act of Slovenia (ZPDPD), with the years its changes hold from.
    public static let slovenia = FreeDays([
        Holiday(.yearly(month: 1, day: 1), .workFree, Text(sl: "novo leto", en: "New Year")),
        // Taken away by the act that balanced the public finances (ZUJF), given back four years later.
        Holiday(.yearly(month: 1, day: 2), .workFree, Text(sl: "novo leto", en: "New Year"), until: 2012),
        Holiday(.yearly(month: 1, day: 2), .workFree, Text(sl: "novo leto", en: "New Year"), from: 2017),
        Holiday(
            .yearly(month: 2, day: 8), .workFree,
            Text(sl: "Prešernov dan", en: "Prešeren Day")),
        Holiday(.easter(0), .workFree, Text(sl: "velika noč", en: "Easter Sunday")),
        Holiday(.easter(1), .workFree, Text(sl: "velikonočni ponedeljek", en: "Easter Monday")),
        Holiday(
            .yearly(month: 4, day: 27), .workFree,
            Text(sl: "dan upora proti okupatorju", en: "Day of Uprising against Occupation")),
        Holiday(.yearly(month: 5, day: 1), .workFree, Text(sl: "praznik dela", en: "Labour Day")),
        Holiday(.yearly(month: 5, day: 2), .workFree, Text(sl: "praznik dela", en: "Labour Day")),
        Holiday(.easter(49), .workFree, Text(sl: "binkošti", en: "Whit Sunday")),
        Holiday(
            .yearly(month: 6, day: 8), .worked, Text(sl: "dan Primoža Trubarja", en: "Primož Trubar Day"), from: 2010),
        Holiday(.yearly(month: 6, day: 25), .workFree, Text(sl: "dan državnosti", en: "Statehood Day")),
        // 14. 8. 2023, after the floods.
        Holiday(.once(Day(number: 19_583)), .workFree, Text(sl: "dan solidarnosti", en: "Solidarity Day")),
        Holiday(.yearly(month: 8, day: 15), .workFree, Text(sl: "Marijino vnebovzetje", en: "Assumption Day")),
        Holiday(
            .yearly(month: 8, day: 17), .worked,
            Text(
                sl: "združitev prekmurskih Slovencev z matičnim narodom",
                en: "Unification of Prekmurje Slovenes with the Mother Nation"),
            from: 2006),
        Holiday(
            .yearly(month: 9, day: 15), .worked,
            Text(sl: "vrnitev Primorske k matični domovini", en: "Restoration of Primorska to the Motherland"),
            from: 2005),
        Holiday(
            .yearly(month: 9, day: 23), .worked, Text(sl: "dan slovenskega športa", en: "Slovenian Sports Day"),
            from: 2020),
        Holiday(.yearly(month: 10, day: 25), .worked, Text(sl: "dan suverenosti", en: "Sovereignty Day"), from: 2015),
        Holiday(.yearly(month: 10, day: 31), .workFree, Text(sl: "dan reformacije", en: "Reformation Day")),
        Holiday(.yearly(month: 11, day: 1), .workFree, Text(sl: "dan spomina na mrtve", en: "Remembrance Day")),
        Holiday(
            .yearly(month: 11, day: 23), .worked, Text(sl: "dan Rudolfa Maistra", en: "Rudolf Maister Day"), from: 2005),
        Holiday(.yearly(month: 12, day: 25), .workFree, Text(sl: "božič", en: "Christmas")),
        Holiday(
            .yearly(month: 12, day: 26), .workFree,
            Text(sl: "dan samostojnosti in enotnosti", en: "Independence and Unity Day")),
    ])
}
