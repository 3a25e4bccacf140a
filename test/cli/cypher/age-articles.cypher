// Articles that an older extractor read.
MATCH (article:Article)
SET article.extractorVersion = 'an-older-one', article.recordHash = 'an-older-one'
