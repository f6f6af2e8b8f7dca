// The room Screens; see docs/ARCHITECTURE.md.
