#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// An archive that is open for reading.
typedef struct czip_archive czip_archive;

/// What an archive says of one of its members. The name lives as long as the archive.
typedef struct {
  const char *name;
  uint64_t size;
  bool is_encrypted;
} czip_member;

/// Whether the library is there; without it no archive can be opened.
bool czip_is_available(void);

/// Opens an archive in memory, of which it keeps a copy; NULL where it is none.
czip_archive *czip_open(const uint8_t *bytes, size_t count);

/// Closes an archive.
void czip_close(czip_archive *archive);

/// The number of members.
int64_t czip_count(czip_archive *archive);

/// What is said of a member; false where nothing is.
bool czip_describe(czip_archive *archive, int64_t index, czip_member *member);

/// Reads a member into room for `limit` bytes.
///
/// Returns the bytes read, `limit` at most; -1 where the member is damaged.
int64_t czip_read(czip_archive *archive, int64_t index, uint8_t *room, size_t limit);
