"""What things are: frozen models, exact numbers, the diagnostic. No files, no printing."""
