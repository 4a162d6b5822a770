// Empty on purpose: the headers of libxml2 bring those of ICU, which clash with Foundation's; the C target CXML only sees them.
