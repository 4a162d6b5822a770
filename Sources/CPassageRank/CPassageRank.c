#include "CPassageRank.h"

#include <math.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

// Robertson & Zaragoza, "The probabilistic relevance framework: BM25 and beyond", Foundations and
// Trends in Information Retrieval 3 (2009), with the constants and the least weight of SQLite.
static const double saturation = 1.2;
static const double normalization = 0.75;
static const double least_weight = 1e-6;

// So many lengths are looked up by themselves before all are read.
enum { FEW = 2000 };

// What is the same for all passages that a query finds.
typedef struct {
  double average_length;
  int phrases;
  int looked_up;
  bool has_tried;
  uint32_t *lengths;
  sqlite3_int64 length_count;
  double weights[];
} ranking;

static void free_ranking(void *memory) {
  ranking *state = memory;
  sqlite3_free(state->lengths);
  sqlite3_free(state);
}

static int count_one(const Fts5ExtensionApi *api, Fts5Context *context, void *count) {
  (void)api, (void)context;
  ++*(sqlite3_int64 *)count;
  return SQLITE_OK;
}

static int weigh(const Fts5ExtensionApi *api, Fts5Context *context, ranking *state) {
  sqlite3_int64 passages = 0, words = 0;
  int fault = api->xRowCount(context, &passages);
  if (fault == SQLITE_OK) fault = api->xColumnTotalSize(context, -1, &words);
  state->average_length = passages > 0 && words > 0 ? (double)words / (double)passages : 1;
  // One phrase weighs the same in all passages.
  if (state->phrases == 1) state->weights[0] = 1;
  for (int phrase = 0; state->phrases > 1 && phrase < state->phrases; phrase++) {
    sqlite3_int64 hits = 0;
    if (fault == SQLITE_OK) fault = api->xQueryPhrase(context, phrase, &hits, count_one);
    double weight = log(((double)(passages - hits) + 0.5) / ((double)hits + 0.5));
    state->weights[phrase] = weight > least_weight ? weight : least_weight;
  }
  return fault;
}

static ranking *ranking_of(const Fts5ExtensionApi *api, Fts5Context *context, int *fault) {
  ranking *state = api->xGetAuxdata(context, 0);
  if (state != NULL) return state;
  int phrases = api->xPhraseCount(context);
  state = sqlite3_malloc64(sizeof *state + (size_t)phrases * sizeof *state->weights);
  if (state == NULL) {
    *fault = SQLITE_NOMEM;
    return NULL;
  }
  *state = (ranking){.phrases = phrases};
  *fault = weigh(api, context, state);
  if (*fault == SQLITE_OK) *fault = api->xSetAuxdata(context, state, free_ranking);
  else free_ranking(state);
  return *fault == SQLITE_OK ? state : NULL;
}

// A number as SQLite writes it: seven bits a byte, the highest first.
static uint32_t number(const unsigned char *bytes, int count) {
  uint32_t value = 0;
  for (int i = 0; i < count; i++) {
    value = value << 7 | (bytes[i] & 0x7F);
    if (bytes[i] < 0x80) break;
  }
  return value;
}

static sqlite3_int64 one_number(sqlite3 *database, const char *query) {
  sqlite3_stmt *statement = NULL;
  sqlite3_int64 value = -1;
  if (sqlite3_prepare_v2(database, query, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step(statement) == SQLITE_ROW)
    value = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return value;
}

// Reads the lengths of all passages; where that cannot be done, they are looked up as before.
static void read_lengths(ranking *state, sqlite3 *database, sqlite3_int64 passages) {
  state->has_tried = true;
  sqlite3_int64 last = one_number(database, "SELECT max(id) FROM passage_words_docsize");
  if (last < 0 || last > passages * 8 + 1000) return;
  uint32_t *lengths = sqlite3_malloc64((size_t)(last + 1) * sizeof *lengths);
  if (lengths == NULL) return;
  for (sqlite3_int64 id = 0; id <= last; id++) lengths[id] = 0;
  sqlite3_stmt *statement = NULL;
  const char *query = "SELECT id, sz FROM passage_words_docsize WHERE id >= 0";
  int ending = sqlite3_prepare_v2(database, query, -1, &statement, NULL);
  if (ending == SQLITE_OK) {
    while ((ending = sqlite3_step(statement)) == SQLITE_ROW) {
      sqlite3_int64 id = sqlite3_column_int64(statement, 0);
      const unsigned char *bytes = sqlite3_column_blob(statement, 1);
      if (id <= last && bytes != NULL) lengths[id] = number(bytes, sqlite3_column_bytes(statement, 1));
    }
  }
  sqlite3_finalize(statement);
  if (ending != SQLITE_DONE) {
    sqlite3_free(lengths);
    return;
  }
  state->lengths = lengths;
  state->length_count = last + 1;
}

static int length_of(
    const Fts5ExtensionApi *api, Fts5Context *context, ranking *state, sqlite3 *database,
    int *length) {
  if (!state->has_tried && ++state->looked_up > FEW) {
    sqlite3_int64 passages = 0;
    if (api->xRowCount(context, &passages) == SQLITE_OK) read_lengths(state, database, passages);
  }
  sqlite3_int64 id = api->xRowid(context);
  if (id < 0 || id >= state->length_count) return api->xColumnSize(context, -1, length);
  *length = (int)state->lengths[id];
  return SQLITE_OK;
}

static void rank(
    const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
    sqlite3_value **values) {
  (void)count, (void)values;
  int fault = SQLITE_OK;
  ranking *state = ranking_of(api, context, &fault);
  int length = 0;
  if (state != NULL)
    fault = length_of(api, context, state, sqlite3_context_db_handle(result), &length);
  double score = 0;
  for (int phrase = 0; fault == SQLITE_OK && phrase < state->phrases; phrase++) {
    Fts5PhraseIter place;
    int column = 0, offset = 0;
    double times = 0;
    fault = api->xPhraseFirst(context, phrase, &place, &column, &offset);
    for (; fault == SQLITE_OK && column >= 0;
         api->xPhraseNext(context, &place, &column, &offset))
      times++;
    double damping =
        saturation * (1 - normalization + normalization * length / state->average_length);
    score += state->weights[phrase] * (times * (saturation + 1)) / (times + damping);
  }
  if (fault != SQLITE_OK) sqlite3_result_error_code(result, fault);
  else sqlite3_result_double(result, -score);
}

static fts5_api *api_of(sqlite3 *database) {
  fts5_api *api = NULL;
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

static bool add_rank(sqlite3 *database) {
  fts5_api *api = api_of(database);
  return api != NULL &&
         api->xCreateFunction(api, "passage_rank", NULL, rank, NULL) == SQLITE_OK;
}

static bool append(cpassage_hits *hits, size_t *room, cpassage_hit hit) {
  if (hits->count == *room) {
    size_t larger = *room * 2 + 256;
    cpassage_hit *grown = realloc(hits->hits, larger * sizeof *grown);
    if (grown == NULL) return false;
    hits->hits = grown;
    *room = larger;
  }
  hits->hits[hits->count++] = hit;
  return true;
}

cpassage_hits cpassage_rank(sqlite3 *database, const char *expression, const char *language) {
  cpassage_hits result = {.status = SQLITE_ERROR};
  if (!add_rank(database)) return result;
  const char *query =
      language == NULL
          ? "SELECT rowid, passage_rank(passage_words) FROM passage_words"
            " WHERE passage_words MATCH ?1"
          : "SELECT passage_words.rowid, passage_rank(passage_words) FROM passage_words"
            " JOIN passage ON passage.id = passage_words.rowid"
            " JOIN document ON document.id = passage.document"
            " WHERE passage_words MATCH ?1 AND document.language = ?2";
  sqlite3_stmt *statement = NULL;
  result.status = sqlite3_prepare_v2(database, query, -1, &statement, NULL);
  if (result.status != SQLITE_OK) return result;
  sqlite3_bind_text(statement, 1, expression, -1, SQLITE_TRANSIENT);
  if (language != NULL) sqlite3_bind_text(statement, 2, language, -1, SQLITE_TRANSIENT);
  size_t room = 0;
  while ((result.status = sqlite3_step(statement)) == SQLITE_ROW) {
    cpassage_hit hit = {sqlite3_column_int64(statement, 0), sqlite3_column_double(statement, 1)};
    if (append(&result, &room, hit)) continue;
    result.status = SQLITE_NOMEM;
    break;
  }
  if (result.status == SQLITE_DONE) result.status = SQLITE_OK;
  sqlite3_finalize(statement);
  return result;
}

void cpassage_free(cpassage_hits hits) { free(hits.hits); }
