-- The public log of changes, newest first from number 0: one row for a record and a day.
CREATE TABLE change (
  dataset INTEGER NOT NULL,
  number INTEGER NOT NULL,
  date TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (dataset, number)
) WITHOUT ROWID;
