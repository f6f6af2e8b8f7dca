import Glibc

/// Where the data of the program lie: `TOCKOVNIK_DATA`, beside the program, above it (a build in its own tree), or here.
enum DataFolder {
    static var path: String? {
        if let named = getenv("TOCKOVNIK_DATA").map({ String(cString: $0) }), !named.isEmpty { return named }
        var candidates: [String] = []
        var folder = executable
        for _ in 0..<6 {
            guard let cut = folder.lastIndex(of: "/") else { break }
            folder = String(folder[..<cut])
            candidates += [folder + "/share/tockovnik", folder + "/data"]
        }
        return (candidates + ["data"]).first { access($0 + "/samples", R_OK) == 0 }
    }

    private static var executable: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return "" }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
