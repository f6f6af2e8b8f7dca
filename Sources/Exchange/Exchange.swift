// The room Exchange; see docs/ARCHITECTURE.md.
