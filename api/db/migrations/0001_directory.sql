-- Records are written under a dataset number that nobody reads yet; one UPDATE of `current` then shows them all at
-- once. The dataset before stays until the next load, for requests that began with it. Derived from the seed files:
-- nothing here is edited by hand.

CREATE TABLE dataset (
  number INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  loaded_at TEXT NOT NULL,
  records INTEGER NOT NULL
);

-- One row. `dataset` is the number that readers read.
CREATE TABLE current (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  dataset INTEGER NOT NULL
);

-- `number` grows in the order of (sort_name, id) within a dataset: a page in name order is a walk along the key.
CREATE TABLE location (
  number INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  lat REAL,
  lon REAL,
  x REAL,
  y REAL,
  z REAL,
  hours_known INTEGER NOT NULL,
  speaks_of_holidays INTEGER NOT NULL,
  checked_on TEXT NOT NULL,
  confidence TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE UNIQUE INDEX location_id ON location (dataset, id);
CREATE UNIQUE INDEX location_name ON location (dataset, sort_name, id);
CREATE INDEX location_checked ON location (dataset, checked_on);
CREATE INDEX location_lat ON location (dataset, lat, lon, x, y, z);
CREATE INDEX location_hours ON location (dataset, hours_known);

-- Every value of every field with a closed list, and every flag that is set.
CREATE TABLE location_tag (
  dataset INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  location INTEGER NOT NULL,
  PRIMARY KEY (dataset, field, value, location)
) WITHOUT ROWID;
CREATE INDEX location_tag_location ON location_tag (location, field, value);

-- Day 0 Monday to 6 Sunday, 7 a legal holiday; minutes of that day, `to_minute` past 1440 for after midnight.
CREATE TABLE opening (
  location INTEGER NOT NULL,
  day INTEGER NOT NULL,
  from_minute INTEGER NOT NULL,
  to_minute INTEGER NOT NULL,
  PRIMARY KEY (location, day, from_minute)
) WITHOUT ROWID;
CREATE INDEX opening_day ON opening (day, from_minute, to_minute, location);

-- rowid is location.number. The words come folded, so the plainest tokenizer is the exact one: it parts at spaces and
-- leaves every other script alone.
CREATE VIRTUAL TABLE location_words USING fts5 (words, tokenize = 'ascii', prefix = '1 2 3', columnsize = 0, detail = none);

-- Records that were public and are gone.
CREATE TABLE withdrawn (
  dataset INTEGER NOT NULL,
  id TEXT NOT NULL,
  replaced_by TEXT,
  PRIMARY KEY (dataset, id)
) WITHOUT ROWID;

CREATE TABLE place (
  number INTEGER PRIMARY KEY,
  dataset INTEGER NOT NULL,
  name TEXT NOT NULL,
  rank INTEGER NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX place_dataset ON place (dataset, rank, name);

CREATE TABLE place_key (
  dataset INTEGER NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (dataset, key, place)
) WITHOUT ROWID;
