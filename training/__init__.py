"""Makes the bundled model: data, supervised fine-tuning, preference and reinforcement learning."""
