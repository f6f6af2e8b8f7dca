import Terminal

/// Scrolling is the same wherever text stands.
extension TextPane {
    /// Takes the wheel; nil for all other keys.
    mutating func type(_ key: Key) -> [Effect]? {
        if case .mouse(let mouse) = key { return self.mouse(mouse) ? [] : nil }
        return nil
    }

    /// Takes the commands that move; nil for all others.
    mutating func perform(_ command: CommandID) -> [Effect]? {
        guard let motion = command.motion else { return nil }
        move(motion)
        return []
    }
}
