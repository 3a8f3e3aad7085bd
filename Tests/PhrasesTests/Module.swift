// tests to follow
