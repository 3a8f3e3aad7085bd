// Verklaar
