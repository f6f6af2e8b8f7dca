import Domain

extension Language {
    /// One sentence on what an act is for.
    public func meaning(of kind: Act.Kind) -> String {
        switch kind {
        case .foundOffice:
            choose(
                sl: "Prvi vpis: pisarna in njena prva oseba, ki postane skrbnik.",
                en: "The first entry: the office and its first person, who becomes administrator.")
        case .addPerson:
            choose(
                sl: "Oseba, ki bo delala s programom ali bo v njem imenovana.",
                en: "Somebody who will work with the program or be named in it.")
        case .correctPerson:
            choose(
                sl: "Popravi se ime ali organizacija osebe.",
                en: "The name or the organisation of a person is corrected.")
        case .makeKey:
            choose(
                sl: "Javni ključ osebe; zasebni del nikoli ne zapusti njene mize.",
                en: "A public key of a person; the private half never leaves the person's desk.")
        case .loseKey:
            choose(
                sl: "Ključ, ki ga ni več. Kar je bilo z njim podpisano prej, ostane veljavno.",
                en: "A key that cannot be found any more. What was signed with it before stays right.")
        case .revokeKey:
            choose(
                sl: "Ključ, ki je morda v tujih rokah ali ne sme več podpisovati.",
                en: "A key that may be in wrong hands, or must not sign any more.")
        case .leave:
            choose(
                sl: "S tem dnem prenehajo naloge, mesta v organih in ključi osebe.",
                en: "Roles, seats and keys of the person end with that day.")
        case .giveRole:
            choose(
                sl: "Naloga za obdobje, oba dneva šteta.",
                en: "A role for a span of days, both ends included.")
        case .endRole:
            choose(
                sl: "Naloga preneha z navedenim dnem.",
                en: "A role ends with the given day.")
        case .formBody:
            choose(
                sl: "Organ skupine: upravni odbor, skupščina, ocenjevalna komisija.",
                en: "A body of the group: board, assembly, committee.")
        case .seatMember:
            choose(
                sl: "Mesto v organu za mandat, z organizacijo in sektorjem.",
                en: "A seat in a body for a term, with organisation and sector.")
        case .adoptFreeDays:
            choose(
                sl: "Odslej pisarna šteje roke po tem seznamu dela prostih dni.",
                en: "From here on the office counts limits by this list of days on which nobody works.")
        case .beginTerm:
            choose(
                sl: "Mandat organa: od kdaj, do kdaj, koliko mest.",
                en: "A term of a body: from when, until when, how many seats.")
        case .unseatMember:
            choose(
                sl: "Mesto v organu preneha z navedenim dnem.",
                en: "A seat ends with the given day.")
        case .openCall:
            choose(
                sl: "Pravilnik poziva kot podatki in njegovo besedilo gresta v zapis.",
                en: "The rulebook as data and its original text go into the record.")
        case .amendCall:
            choose(
                sl: "Sprememba pred zaključkom naredi novo različico pravilnika.",
                en: "An amendment before the close makes a new version of the rulebook.")
        case .archiveCall:
            choose(
                sl: "Poziv brez pravilnika, za letna poročila.",
                en: "A past call without a rulebook, for annual reports.")
        case .settleDoubt:
            choose(
                sl: "Neznanka dobi vrednost ali nasprotje eno od možnosti, z razlogom.",
                en: "An unknown gets its value, or a conflict one of its options, with the reason.")
        case .switchReading:
            choose(
                sl: "Od zdaj velja drugo branje stavka v pozivu.",
                en: "The other reading of a sentence of the call holds from now on.")
        case .registerEnvelope:
            choose(
                sl: "Ovojnica je prispela in dobi naslednjo številko O-n.",
                en: "An envelope arrived and gets the next number O-n.")
        case .correctEnvelope:
            choose(
                sl: "Popravek tipkarske napake; prvi vpis ostane.",
                en: "A typing error is corrected; the first version stays.")
        case .decideEnvelope:
            choose(
                sl: "Človek odloči, česar program ne sme: nečitljiv žig, neznana ura, dve ovojnici enega prijavitelja.",
                en:
                    "A person decides what the program must not: an illegible stamp, an unknown hour, two envelopes of one applicant."
            )
        case .withdrawEnvelope:
            choose(
                sl: "Pošiljatelj vzame ovojnico nazaj pred odpiranjem.",
                en: "The sender takes the envelope back before the opening.")
        case .openEnvelopes:
            choose(
                sl: "Ovojnice se odprejo v tem vrstnem redu in dobijo številke V-n.",
                en: "The envelopes are opened in this order and get their numbers V-n.")
        case .openForAddress:
            choose(
                sl: "Ovojnica brez pošiljatelja se odpre le, da se najde naslov.",
                en: "An envelope without a sender is opened only to find the address.")
        case .recordApplication:
            choose(
                sl: "Kaj je bilo v ovojnici.",
                en: "What was in the envelope.")
        case .correctApplication:
            choose(
                sl: "Popravek tipkarske napake; prvi vpis ostane.",
                en: "A typing error is corrected; the first version stays.")
        case .recordFact:
            choose(
                sl: "Dejstvo, iz katerega računajo merila, z dokazilom.",
                en: "A fact that criteria compute from, with its evidence.")
        case .correctFact:
            choose(
                sl: "Dejstvo je bilo vpisano narobe.",
                en: "A fact was entered wrongly.")
        case .withdrawApplication:
            choose(
                sl: "Prijavitelj se umakne; od tedaj velja, kot da vloge ne bi bilo.",
                en: "The applicant withdraws; from then on as if never filed.")
        case .checkItem:
            choose(
                sl: "Na eno postavko seznama se odgovori z da, ne ali ni relevantno.",
                en: "One item of a list is answered yes, no or not applicable.")
        case .correctCheck:
            choose(
                sl: "Odgovor je bil napačen; prvi ostane v zapisu.",
                en: "An answer was wrong; the first one stays in the record.")
        case .concludeCompleteness:
            choose(
                sl: "Prvi seznam je zaključen: vloga je popolna ali nepopolna.",
                en: "The first list is concluded: complete or incomplete.")
        case .concludeEligibility:
            choose(
                sl: "Drugi seznam je zaključen: vloga je upravičena ali izločena.",
                en: "The second list is concluded: eligible or excluded.")
        case .reopenReview:
            choose(
                sl: "Sklep je bil prezgoden ali napačen; seznam je spet odprt.",
                en: "A conclusion was made too early or in error; the list is open again.")
        case .requestSupplement:
            choose(
                sl: "Prijavitelj se pozove, naj dopolni, kar manjka, po postavkah.",
                en: "The applicant is asked for what is missing, item by item.")
        case .requestClarification:
            choose(
                sl: "Komisija vpraša, kaj ni jasno.",
                en: "The committee asks what is unclear.")
        case .dispatchRequest:
            choose(
                sl: "Pismo s pozivom je bilo odposlano.",
                en: "The letter with the request went out.")
        case .serveRequest:
            choose(
                sl:
                    "Pismo je vročeno. Pri fikciji se vpiše dan, ko je bilo puščeno obvestilo; velja petnajsti dan po njem.",
                en:
                    "The letter was served. With fiction the day the notice was left is entered; the fifteenth day after counts."
            )
        case .receiveAnswer:
            choose(
                sl: "Odgovor je prispel; ali je pravočasen, se izračuna.",
                en: "Something came; whether it came in time is computed.")
        case .judgeAnswer:
            choose(
                sl: "Za vsako zahtevano postavko se pove, ali je zdaj popolna.",
                en: "Every requested item is judged: complete or not.")
        case .lapseRequest:
            choose(
                sl: "Rok se je iztekel brez pravočasnega odgovora in nekdo to ugotovi.",
                en: "The limit ran out without an answer in time, and somebody says so.")
        case .declareInterest:
            choose(
                sl: "Oseba se izjavi, preden kaj vidi: brez interesa ali kakšen.",
                en: "A person declares before seeing: no interest, or of what kind.")
        case .recuse:
            choose(
                sl: "Predsednik komisije izloči osebo, katere interes se je pokazal drugače.",
                en: "The chair excludes a person whose interest came to light otherwise.")
        case .declareLeadPartnerInterest:
            choose(
                sl: "Vodilni partner ima interes: prva stopnja te vloge preide na komisijo.",
                en: "The lead partner has an interest: stage one of this application passes to the committee.")
        case .assignAssessors:
            choose(
                sl: "Kdo ocenjuje vlogo in kdo vskoči, v tem vrstnem redu.",
                en: "Who assesses an application, and who steps in, in this order.")
        case .drawAssessors:
            choose(
                sl: "Vrstni red sledi iz semena; vsakdo lahko žreb ponovi.",
                en: "The order follows from the seed; anybody can draw it again.")
        case .callFurtherAssessor:
            choose(
                sl: "Še en ocenjevalec, kjer ga zahteva odstopanje ali komisija.",
                en: "One more assessor, where a divergence or the committee asks for one.")
        case .submitSheet:
            choose(
                sl: "Ocenjevalec odda cel list; dotlej točk ni nikjer drugje kot na njegovi mizi.",
                en: "An assessor submits a whole sheet; until then the points are only on the assessor's desk.")
        case .transcribeSheet:
            choose(
                sl: "Strokovni sodelavec prepiše podpisan papirni list v imenu ocenjevalca.",
                en: "The clerk copies a signed paper sheet on an assessor's behalf.")
        case .correctSheet:
            choose(
                sl: "Oddani list se popravi; prvotni ostane, razlog gre v zapisnik.",
                en: "A submitted sheet is corrected; the original stays, the reason goes into the minutes.")
        case .justifyDivergence:
            choose(
                sl: "Kaj je bilo rečeno, kjer se listi preveč razlikujejo.",
                en: "What was said where sheets differ too much.")
        case .closeScoring:
            choose(
                sl: "Ocenjevanje vloge ali celega poziva je zaključeno; liste je mogoče videti.",
                en: "The scoring of an application or of the call is closed; sheets may be seen.")
        case .reopenScoring:
            choose(
                sl: "Ocenjevanje je spet odprto, z razlogom.",
                en: "The scoring is open again, with the reason.")
        case .decideTie:
            choose(
                sl: "Vrstni red med enakimi, ki ga pravilnik prepusti organu.",
                en: "An order among equals that the rulebook leaves to a body.")
        case .adoptRanking:
            choose(
                sl: "Upravni odbor sprejme prednostni vrstni red.",
                en: "The board adopts the list.")
        case .offerGrant:
            choose(
                sl: "Kar ostane, se ponudi prvi vlogi pod mejo sredstev.",
                en: "What is left is offered to the first application below the line.")
        case .answerOffer:
            choose(
                sl: "Prijavitelj sprejme ali zavrne nižji znesek.",
                en: "The applicant accepts or refuses the lower amount.")
        case .conveneSession:
            choose(
                sl: "Seja organa bo sklicana.",
                en: "A session of a body will be called.")
        case .addAgendaItem:
            choose(
                sl: "Zadeva na dnevnem redu, o eni vlogi, kjer gre zanjo.",
                en: "A matter on the agenda, of one application where it concerns one.")
        case .recordPresence:
            choose(
                sl: "Član pride ali odide; velja od navedene točke.",
                en: "A member comes or goes; it counts from the named item on.")
        case .castVote:
            choose(
                sl: "Glas enega člana o eni točki.",
                en: "One member's vote on one item.")
        case .resolveItem:
            choose(
                sl: "Izid točke, kakor ga dajo glasovi.",
                en: "The outcome of an item, as the votes give it.")
        case .closeSession:
            choose(
                sl: "Seja je končana; zapisnik je, kar je vpisano.",
                en: "The session ends; its minutes are what was recorded.")
        case .cancelSession:
            choose(
                sl: "Sklicane seje ni bilo.",
                en: "A session that was called did not take place.")
        case .decideFiling:
            choose(
                sl: "Sklep o eni vlogi ali o ovojnici, ki je ostala zaprta.",
                en: "The decision on one application, or on an envelope that stayed sealed.")
        case .dispatchDecision:
            choose(
                sl: "Pismo s sklepom (po pritožbi z odločitvijo o njej) je bilo odposlano.",
                en: "The letter with the decision (after an appeal with what was decided about it) went out.")
        case .serveDecision:
            choose(
                sl:
                    "Sklep (po pritožbi odločitev o njej) je vročen, pri fikciji petnajsti dan po obvestilu; rok za pritožbo začne teči.",
                en:
                    "The decision (after an appeal what was decided about it) was served, with fiction fifteen days after the notice; the limit for an appeal starts."
            )
        case .fileAppeal:
            choose(
                sl: "Pritožba je prispela; ali je pravočasna, se izračuna.",
                en: "An appeal arrived; whether it is in time is computed.")
        case .decideAppeal:
            choose(
                sl: "Pristojni organ odloči o pritožbi.",
                en: "The competent body decides an appeal.")
        case .declareFinal:
            choose(
                sl: "Ni več pravnega sredstva ali se je rok zanj iztekel.",
                en: "No remedy is left, or the limit for it ran out.")
        case .recordInspection:
            choose(
                sl: "Prijavitelj je pogledal ocenjevalne liste svoje vloge.",
                en: "An applicant looked at the score sheets of its own application.")
        case .sendToAuthority:
            choose(
                sl: "Zadeva gre na ministrstvo ali agencijo.",
                en: "The file goes to the ministry or the agency.")
        case .refuseOperation:
            choose(
                sl: "Ministrstvo ali agencija ni odobrila.",
                en: "The ministry or the agency did not approve.")
        case .recordOperation:
            choose(
                sl: "Ministrstvo ali agencija je odobrila; vloga postane operacija.",
                en: "The ministry or the agency approved; the application becomes an operation.")
        case .signContract:
            choose(
                sl: "Pogodba je podpisana; njeni roki začnejo teči.",
                en: "The contract was signed; its limits start.")
        case .planPhases:
            choose(
                sl: "Operacija se izvede v teh fazah.",
                en: "The operation is carried out in these phases.")
        case .fileClaim:
            choose(
                sl: "Zahtevek za izplačilo.",
                en: "A claim for payment.")
        case .recordPayment:
            choose(
                sl: "Za operacijo je bil izplačan denar.",
                en: "Money was paid for an operation.")
        case .changeOperation:
            choose(
                sl: "Sprememba po odobritvi.",
                en: "A change after approval.")
        case .completeOperation:
            choose(
                sl: "Operacija je izvedena.",
                en: "The operation was carried out.")
        case .withdrawOperation:
            choose(
                sl: "Nosilec je po odobritvi odstopil.",
                en: "The holder withdrew after approval.")
        case .recordIndicator:
            choose(
                sl: "Kazalnik strategije, kakor je bil dosežen na dan.",
                en: "An indicator of the strategy, as reached on a day.")
        case .recordPrinted:
            choose(
                sl: "Vrednost, kakor jo je nekdo natisnil, ob izračunani.",
                en: "A figure as somebody printed it, kept beside what is computed.")
        case .recordCooperation:
            choose(
                sl: "Operacija sodelovanja z drugimi skupinami.",
                en: "A cooperation operation with other groups.")
        case .describeGroup:
            choose(
                sl: "Podatek o partnerstvu, kakor stoji v prvi preglednici poročila.",
                en: "A particular of the group, as the first table of its report prints it.")
        case .admitPartner:
            choose(
                sl: "Nov član pristopi k partnerstvu.",
                en: "A member joins the partnership.")
        case .releasePartner:
            choose(
                sl: "Član z navedenim zadnjim dnem izstopi iz partnerstva ali je izključen.",
                en: "A member leaves the partnership, or is excluded, with the given last day.")
        case .planFunds:
            choose(
                sl: "Denar enega sklada za en namen v obdobju.",
                en: "Money of one fund for one purpose in a period.")
        case .claimRunningCosts:
            choose(
                sl: "Partnerstvo zahteva povračilo svojih stroškov delovanja od agencije ali občine.",
                en: "The group claims its own running costs from the agency or a municipality.")
        case .payRunningCosts:
            choose(
                sl: "Stroški delovanja so bili plačani.",
                en: "Running costs were paid.")
        case .recordActivity:
            choose(
                sl: "Delavnica, predstavitev, dogodek ali druga aktivnost partnerstva.",
                en: "A workshop, a presentation, an event or another activity of the group.")
        case .correctEntry:
            choose(
                sl: "Popravi ali razveljavi prejšnji vpis; oba ostaneta v zapisu, vse drugo se izračuna znova.",
                en: "Corrects an earlier entry or takes it back; both stay in the record, the rest is computed anew.")
        case .correctClock:
            choose(
                sl: "Ura je od navedenega vpisa naprej kazala narobe; odslej se čas spet meri od vpisa pred njim.",
                en: "The clock was wrong since the entry named; from now on time is measured from the entry before it.")
        case .raiseRules:
            choose(
                sl: "Od tega vpisa velja novejša različica pravil programa; nazaj ni poti.",
                en: "From this entry on a newer version of the program's rules holds; there is no way back.")
        }
    }
}
