"""The experiments whose results lessons read, one module per lesson."""
