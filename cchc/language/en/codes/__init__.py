"""What each diagnostic code says in English, a file for every ten codes."""
