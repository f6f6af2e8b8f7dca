import Glibc
import Testing

@testable import Journal

/// Drafts, keys, what a desk remembers and a restored office where the disk does not take them: each says so, what was there
/// before stays, and nothing half-written is left.
@Suite struct `A person's files` {
    let folder = Folder()

    private static let kept = [
        "left true", #"drafts ["a", "c"]"#, "memory 1, picture [1]", #"keys ["ana.key", "bor.key"]"#,
    ]

    @Test func `where files may not grow keep what they have and say so`() {
        let seat = Seat("small", folder.path)
        #expect(
            seat.lines() == [
                "drafts quota besideTheRecord", "key quota besideTheRecord", "memory quota besideTheRecord",
                "picture quota besideTheRecord",
                "restore quota absent",
            ] + Self.kept)
        #expect(seat.end() == 0)
        #expect(!folder.names.contains("back"))
    }

    @Test(.enabled(if: Room.canBeMade, "a small disk takes the right to mount one"))
    func `on a full disk keep what they have and say so`() {
        let seat = Seat(shell: Room.small(folder.path))
        #expect(
            seat.lines() == [
                "drafts full besideTheRecord", "key full besideTheRecord", "memory full besideTheRecord",
                "picture full besideTheRecord",
                "restore full absent",
            ] + Self.kept)
        #expect(seat.end() == 0)
    }

    @Test func `in a folder nobody may write to say so, by the name a person knows`() {
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o700) }
        let seat = Seat("barred", folder.path)
        #expect(
            seat.lines() == [
                "drafts not permitted writing /las.drafts-ana", "key not permitted writing /keys",
                "memory not permitted writing /memory", "picture not permitted writing /memory",
                "restore not permitted writing /back", "left true",
            ])
        #expect(seat.end() == 0)
        #expect(folder.names == [])
    }
}

/// A disk of 64 kilobytes for one program, where this user may have one.
private enum Room {
    static func small(_ folder: String) -> String {
        #"exec unshare -rm sh -c 'mount -t tmpfs -o size=64k none "\#(folder)" && exec "$0" full "\#(folder)"' "$0""#
    }

    static let canBeMade: Bool = {
        let folder = Folder()
        let seat = Seat(shell: #"unshare -rm mount -t tmpfs none "\#(folder.path)" && echo made"#)
        let answer = seat.lines()
        return seat.end() == 0 && answer == ["made"]
    }()
}
