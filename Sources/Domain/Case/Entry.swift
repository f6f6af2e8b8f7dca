/// An act that was done: which one in the record, when, by whom. Chain and signature are the journal's.
public struct Entry: Sendable, Equatable {
    /// From 1, without gaps.
    public var number: Int
    public var moment: Moment
    /// The id of the person.
    public var person: String
    public var act: Act

    public init(number: Int, moment: Moment, person: String, act: Act) {
        self.number = number
        self.moment = moment
        self.person = person
        self.act = act
    }
}
