"""The embedded world: the port town of Saltby, its people and their known truth."""
