"""What each diagnostic code says in Vietnamese, a file for every ten codes."""
