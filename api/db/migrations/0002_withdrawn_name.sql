-- What a record was called that is gone, so that its page can say so. A load follows, because the version covers the tables.
ALTER TABLE withdrawn ADD COLUMN name TEXT NOT NULL DEFAULT '';
