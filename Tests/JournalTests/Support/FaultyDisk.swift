import GRDBSQLite
import Glibc
import Synchronization

/// A disk that fails when a test wants it to: SQLite's own file functions with a fault in front of them, for files in one
/// folder. The same in every container, as any user.
final class FaultyDisk {
    enum Fault: CaseIterable {
        /// Writing answers EIO, once or from then on.
        case brokenWrite, deadDisk
        /// `fsync` answers EIO.
        case brokenSync
        /// No room, once or from then on.
        case fullOnce, full
        /// The plug is pulled: nothing works any more, and of what was not synchronised only a part arrived.
        case pulledPlug
    }

    /// What stood where something was written that is not yet synchronised.
    private struct Unsafe { var path: String, offset: Int64, old: [UInt8] }

    /// An open file of the folder, with SQLite's own functions for it.
    private struct File { var path: String, original: UInt }

    private struct State {
        var folder = ""
        var sharesMemory = true
        var fault: Fault?
        /// So many operations still succeed.
        var countdown = 0
        var fired = false
        var files: [UInt: File] = [:]
        var unsafe: [Unsafe] = []
    }

    private static let state = Mutex(State())
    // Set once, before the file system is registered, and never freed: SQLite keeps the addresses.
    nonisolated(unsafe) private static let original = sqlite3_vfs_find(nil)
    /// Functions with a fault in front of them, by the address of those they were made from, and one more for those that
    /// share no memory.
    nonisolated(unsafe) private static var faulty: [UInt: UnsafeMutablePointer<sqlite3_io_methods>] = [:]

    private static let registered: Bool = {
        guard let original else { return false }
        let place = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        place.initialize(to: original.pointee)
        place.pointee.zName = UnsafePointer(strdup("faulty"))
        place.pointee.pNext = nil
        place.pointee.xOpen = { _, name, file, flags, out in FaultyDisk.open(name, file, flags, out) }
        return sqlite3_vfs_register(place, 1) == SQLITE_OK
    }()

    /// - Parameter sharesMemory: false as on a drive where two programs cannot have a log between them.
    static func watch(_ folder: String, sharesMemory: Bool = true) {
        precondition(registered)
        state.withLock { $0 = State(folder: folder, sharesMemory: sharesMemory, files: $0.files) }
    }

    /// The operation after `countdown` more fails.
    static func arm(_ fault: Fault, after countdown: Int) {
        state.withLock {
            $0.fault = fault
            $0.countdown = countdown
            $0.fired = false
            $0.unsafe = []
        }
    }

    /// Ends the fault; after a pulled plug a part of what was not synchronised is taken back. Whether the fault happened.
    static func disarm(_ dice: inout SplitMix) -> Bool {
        let (fired, fault, unsafe) = state.withLock { state in
            defer { state.fault = nil }
            return (state.fired, state.fault, state.unsafe)
        }
        guard fired, fault == .pulledPlug else { return fired }
        for write in unsafe.reversed() where Bool.random(using: &dice) {
            let descriptor = Glibc.open(write.path, O_WRONLY)
            guard descriptor >= 0 else { continue }
            // A part of the sectors of one write may arrive and others not.
            for sector in stride(from: 0, to: write.old.count, by: 512) where UInt8.random(in: 0..<4, using: &dice) > 0
            {
                let piece = Array(write.old[sector..<min(sector + 512, write.old.count)])
                pwrite(descriptor, piece, piece.count, off_t(write.offset) + off_t(sector))
            }
            close(descriptor)
        }
        return true
    }

    /// The answer instead of an operation; nil where it may happen.
    private static func answer(_ file: UnsafeMutablePointer<sqlite3_file>?, synchronizing: Bool) -> Int32? {
        state.withLock { state in
            guard state.files[UInt(bitPattern: file)] != nil, let fault = state.fault else { return nil }
            if fault == .brokenSync, !synchronizing { return nil }
            if state.fired, fault == .brokenWrite || fault == .brokenSync || fault == .fullOnce { return nil }
            if state.countdown > 0 {
                state.countdown -= 1
                return nil
            }
            // Where nothing is written, no room is needed.
            if synchronizing, fault == .full || fault == .fullOnce { return nil }
            state.fired = true
            return switch fault {
            case .full, .fullOnce: SQLITE_FULL
            case .brokenSync: SQLITE_IOERR | 4 << 8
            default: SQLITE_IOERR | (synchronizing ? 4 : 3) << 8
            }
        }
    }

    private static func open(
        _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
        _ out: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let original else { return SQLITE_ERROR }
        let code = original.pointee.xOpen(original, name, file, flags, out)
        guard code == SQLITE_OK, let name, let file, let found = file.pointee.pMethods else { return code }
        let path = String(cString: name)
        let methods = state.withLock { state -> UInt? in
            guard !state.folder.isEmpty, path.hasPrefix(state.folder) else { return nil }
            state.files[UInt(bitPattern: file)] = File(path: path, original: UInt(bitPattern: found))
            var original = found.pointee
            if !state.sharesMemory { original.iVersion = 1 }
            let kind = UInt(bitPattern: found) + (state.sharesMemory ? 0 : 1)
            let methods = faulty[kind] ?? FaultyDisk.methods(before: original)
            faulty[kind] = methods
            return UInt(bitPattern: methods)
        }
        if let methods { file.pointee.pMethods = UnsafePointer(bitPattern: methods) }
        return code
    }

    private static func methods(before original: sqlite3_io_methods) -> UnsafeMutablePointer<sqlite3_io_methods> {
        let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        methods.initialize(to: original)
        methods.pointee.xClose = { file in
            let original = FaultyDisk.original(file)
            FaultyDisk.state.withLock { _ = $0.files.removeValue(forKey: UInt(bitPattern: file)) }
            return original?.pointee.xClose(file) ?? SQLITE_ERROR
        }
        methods.pointee.xWrite = { file, bytes, count, offset in
            if let code = FaultyDisk.answer(file, synchronizing: false) { return code }
            FaultyDisk.note(file, Int(count), offset)
            return FaultyDisk.original(file)?.pointee.xWrite(file, bytes, count, offset) ?? SQLITE_ERROR
        }
        methods.pointee.xTruncate = { file, size in
            if let code = FaultyDisk.answer(file, synchronizing: false) { return code }
            return FaultyDisk.original(file)?.pointee.xTruncate(file, size) ?? SQLITE_ERROR
        }
        methods.pointee.xSync = { file, flags in
            if let code = FaultyDisk.answer(file, synchronizing: true) { return code }
            FaultyDisk.synchronized(file)
            return FaultyDisk.original(file)?.pointee.xSync(file, flags) ?? SQLITE_ERROR
        }
        return methods
    }

    private static func original(_ file: UnsafeMutablePointer<sqlite3_file>?) -> UnsafePointer<sqlite3_io_methods>? {
        state.withLock { UnsafePointer(bitPattern: $0.files[UInt(bitPattern: file)]?.original ?? 0) }
    }

    private static func note(_ file: UnsafeMutablePointer<sqlite3_file>?, _ count: Int, _ offset: Int64) {
        state.withLock { state in
            guard state.fault == .pulledPlug, let path = state.files[UInt(bitPattern: file)]?.path else { return }
            var old = [UInt8](repeating: 0, count: count)
            let descriptor = Glibc.open(path, O_RDONLY)
            guard descriptor >= 0 else { return }
            defer { close(descriptor) }
            // Beyond the end stands nothing, which is zeros.
            pread(descriptor, &old, count, off_t(offset))
            state.unsafe.append(Unsafe(path: path, offset: offset, old: old))
        }
    }

    private static func synchronized(_ file: UnsafeMutablePointer<sqlite3_file>?) {
        state.withLock { state in
            let path = state.files[UInt(bitPattern: file)]?.path
            state.unsafe.removeAll { $0.path == path }
        }
    }
}
