import Domain
import Terminal
import Wording

/// A screen about what has happened in a call.
protocol CaseScreen: Screen {
    var call: String { get }
}

extension CaseScreen {
    public var shownCase: String? { call }
}

extension OverviewScreen: CaseScreen {}
extension RegisterScreen: CaseScreen {}
extension OpeningScreen: CaseScreen {}
extension ApplicationsScreen: CaseScreen {}
extension DossierScreen: CaseScreen {}
extension RequestsScreen: CaseScreen {}
extension ChecklistScreen: CaseScreen {}
extension ScoreSheetScreen: CaseScreen {}
extension SideBySideScreen: CaseScreen {}
extension RankingScreen: CaseScreen {}
extension RankingWhyScreen: CaseScreen {}
extension WhatIfScreen: CaseScreen {}
extension DecisionsScreen: CaseScreen {}
extension OperationsScreen: CaseScreen {}

extension Desk {
    /// Why the viewer is shown nothing of a call but its rules; nil where they see the case.
    func withheld(_ call: String) -> String? {
        office?.case(call)?.withheld(from: seat).map { language.sentence($0) }
    }
}

extension App {
    /// What stands in the place of a screen, as a page to read; nil where the screen itself is shown.
    func instead(of screen: any Screen) -> TextPane? {
        screen.shownCase.flatMap { desk.withheld($0) }.map { TextPane($0) }
    }
}
