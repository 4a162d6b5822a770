#pragma once

#include <stddef.h>
#include <stdint.h>

struct sqlite3;

/// A passage that a query finds; the lower the score, the more it says.
typedef struct {
  int64_t id;
  double score;
} cpassage_hit;

/// All passages that a query finds, in the order of their ids. Give them back with cpassage_free.
typedef struct {
  /// 0, or a code of SQLite.
  int status;
  cpassage_hit *hits;
  size_t count;
} cpassage_hits;

/// Ranks the passages of a store that a query finds, in one language or, where that is NULL, in all.
///
/// The score is that of `bm25` of SQLite, up to a factor where the query is one phrase. Where a query
/// finds many passages the lengths of all are read in one go, instead of one after the other, which is
/// what takes `bm25` its time.
cpassage_hits cpassage_rank(
    struct sqlite3 *database, const char *expression, const char *language);

/// Frees what was found.
void cpassage_free(cpassage_hits hits);
