"""What fits where: a model's size against a machine's memory, by arithmetic."""
