"""Files to models: YAML with positions, the data folder, pydantic's errors as diagnostics."""
