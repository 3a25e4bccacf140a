// No statement at all.
MATC (a:Article)
