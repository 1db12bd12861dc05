"""The pure heart: transcripts, events and their fold, answers, votes, verdicts. No I/O."""
