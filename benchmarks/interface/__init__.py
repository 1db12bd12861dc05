"""What `benchmarks.tui` needs: events to show, a terminal to show them in, and who shows them."""
