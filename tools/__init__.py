"""What builds the derived files of the course; not imported by lessons or utils."""
