"""What people see: embeds, buttons, and what they can choose from."""
