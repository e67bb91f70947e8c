INSERT INTO users (email, role) VALUES ('ann@a.example','owner');
