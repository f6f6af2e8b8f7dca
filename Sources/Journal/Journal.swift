// The room Journal; see docs/ARCHITECTURE.md.
