// The room Wording; see docs/ARCHITECTURE.md.
