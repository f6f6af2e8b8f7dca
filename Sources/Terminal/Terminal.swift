// The room Terminal; see docs/ARCHITECTURE.md.
