import Domain
import Glibc

/// The clock of this machine; the only place a command reads it.
enum LocalTime {
    /// The local day, by TZ.
    static func today() -> Day {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
            ?? Day(number: Int32(clamping: now / 86_400))
    }

    /// The seconds since midnight by the clock on the wall; cheaper than a whole moment.
    static func secondOfDay() -> Int {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return (Int(local.tm_hour) * 60 + Int(local.tm_min)) * 60 + min(Int(local.tm_sec), 59)
    }

    /// The second of the running minute.
    static func second() -> Int { time(nil) % 60 }

    /// Now, as an act carries it: local time with its offset, to the millisecond.
    static func now() -> Moment {
        var spec = timespec()
        clock_gettime(CLOCK_REALTIME, &spec)
        var seconds = spec.tv_sec
        var local = tm()
        localtime_r(&seconds, &local)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let offset = local.tm_gmtoff / 60
        let milli = Int(spec.tv_nsec / 1_000_000)
        let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)) ?? today()
        // A leap second would not read: it counts as the one before.
        let hour = "\(two(Int(local.tm_hour))):\(two(Int(local.tm_min))):\(two(min(Int(local.tm_sec), 59)))"
        let fraction = String(String(1000 + milli).dropFirst())
        let zone = (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
        return Moment("\(day.iso)T\(hour).\(fraction)\(zone)") ?? .beginning
    }
}
