// Releases, and the bands by which articles that are nearly the same are looked up.
CREATE CONSTRAINT release_id IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;
CREATE INDEX release_id_index IF NOT EXISTS FOR (n:Release) ON (n.id);
CREATE INDEX article_band0_index IF NOT EXISTS FOR (n:Article) ON (n.band0);
CREATE INDEX article_band1_index IF NOT EXISTS FOR (n:Article) ON (n.band1);
CREATE INDEX article_band2_index IF NOT EXISTS FOR (n:Article) ON (n.band2);
CREATE INDEX article_band3_index IF NOT EXISTS FOR (n:Article) ON (n.band3);
CREATE INDEX article_band4_index IF NOT EXISTS FOR (n:Article) ON (n.band4);
CREATE INDEX article_band5_index IF NOT EXISTS FOR (n:Article) ON (n.band5);
CREATE INDEX article_band6_index IF NOT EXISTS FOR (n:Article) ON (n.band6);
CREATE INDEX article_band7_index IF NOT EXISTS FOR (n:Article) ON (n.band7);
CREATE INDEX article_band8_index IF NOT EXISTS FOR (n:Article) ON (n.band8);
CREATE INDEX article_band9_index IF NOT EXISTS FOR (n:Article) ON (n.band9);
CREATE INDEX article_band10_index IF NOT EXISTS FOR (n:Article) ON (n.band10);
CREATE INDEX article_band11_index IF NOT EXISTS FOR (n:Article) ON (n.band11);
