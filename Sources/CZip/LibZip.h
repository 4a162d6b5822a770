#pragma once

#include <COnDemand.h>
#include <stdint.h>
#include <time.h>

// What is called of libzip, as its documentation declares it, so that no header of it is wanted. It
// is the same in versions 4 and 5 of the library.

typedef struct zip zip_t;
typedef struct zip_file zip_file_t;
typedef struct zip_source zip_source_t;

typedef struct {
  int code;
  int system_code;
  char *message;
} zip_error_t;

typedef struct {
  uint64_t valid;
  const char *name;
  uint64_t index;
  uint64_t size;
  uint64_t packed_size;
  time_t modified;
  uint32_t sum;
  uint16_t packing;
  uint16_t encryption;
  uint32_t flags;
} zip_stat_t;

enum {
  ZIP_RDONLY = 16,
  ZIP_STAT_NAME = 0x01,
  ZIP_STAT_SIZE = 0x04,
  ZIP_STAT_ENCRYPTION_METHOD = 0x80,
  ZIP_EM_NONE = 0,
};

#define ZIP_FUNCTIONS(F)                                                                         \
  F(void, zip_discard, (zip_t *))                                                                \
  F(void, zip_error_fini, (zip_error_t *))                                                       \
  F(void, zip_error_init, (zip_error_t *))                                                       \
  F(int, zip_fclose, (zip_file_t *))                                                             \
  F(zip_file_t *, zip_fopen_index, (zip_t *, uint64_t index, uint32_t flags))                    \
  F(int64_t, zip_fread, (zip_file_t *, void *room, uint64_t count))                              \
  F(int64_t, zip_get_num_entries, (zip_t *, uint32_t flags))                                     \
  F(zip_t *, zip_open_from_source, (zip_source_t *, int flags, zip_error_t *))                   \
  F(zip_source_t *, zip_source_buffer_create,                                                    \
    (const void *bytes, uint64_t count, int frees, zip_error_t *))                               \
  F(void, zip_source_free, (zip_source_t *))                                                     \
  F(int, zip_stat_index, (zip_t *, uint64_t index, uint32_t flags, zip_stat_t *))

CON_DEMAND_LIBRARY(
    ZIP_FUNCTIONS, "libzip.so.5", "libzip.so.4", "libzip.5.dylib",
    "/opt/homebrew/opt/libzip/lib/libzip.dylib", "/usr/local/opt/libzip/lib/libzip.dylib")
