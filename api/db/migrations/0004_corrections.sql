-- What people told us of a record. Beside the datasets, so that a load leaves it alone. No word about who told it: days
-- instead of instants, and whoever says the same as another is counted, not listed.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  location TEXT NOT NULL,
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  times INTEGER NOT NULL,
  done_on TEXT
);
CREATE UNIQUE INDEX correction_waiting ON correction (location, reason, text) WHERE done_on IS NULL;
CREATE INDEX correction_first ON correction (first_on);
