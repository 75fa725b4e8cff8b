"""Word, Excel and pasted tables to a draft appraisal that a person reads; nothing is scored here."""
