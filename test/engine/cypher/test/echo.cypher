// The value it is given, and what the engine takes it for.
RETURN $value AS value, toString($value) AS text
