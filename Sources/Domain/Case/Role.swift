/// What a person is entrusted with. A person may have several roles; in a small office one often has three.
public enum Role: String, ActWord {
    case clerk, assessor, chair
    case boardMember = "board-member"
    case administrator, auditor
}
