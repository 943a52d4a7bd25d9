"""Songs out: a server's model is trained, kept and asked here."""
