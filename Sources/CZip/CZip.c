#include "CZip.h"

#include "LibZip.h"

#include <stdlib.h>
#include <string.h>

struct czip_archive {
  zip_t *zip;
};

static zip_t *opened(const uint8_t *bytes, size_t count) {
  void *copy = malloc(count ? count : 1);
  if (!copy) return NULL;
  memcpy(copy, bytes, count);
  zip_error_t error;
  library.zip_error_init(&error);
  // The source frees the copy, the archive the source.
  zip_source_t *source = library.zip_source_buffer_create(copy, count, 1, &error);
  if (!source) free(copy);
  zip_t *zip = source ? library.zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  if (source && !zip) library.zip_source_free(source);
  library.zip_error_fini(&error);
  return zip;
}

bool czip_is_available(void) { return has_library(); }

czip_archive *czip_open(const uint8_t *bytes, size_t count) {
  if (!has_library()) return NULL;
  czip_archive *archive = malloc(sizeof *archive);
  if (!archive) return NULL;
  archive->zip = opened(bytes, count);
  if (archive->zip) return archive;
  free(archive);
  return NULL;
}

void czip_close(czip_archive *archive) {
  library.zip_discard(archive->zip);
  free(archive);
}

int64_t czip_count(czip_archive *archive) { return library.zip_get_num_entries(archive->zip, 0); }

bool czip_describe(czip_archive *archive, int64_t index, czip_member *member) {
  zip_stat_t stat;
  if (library.zip_stat_index(archive->zip, (uint64_t)index, 0, &stat) != 0) return false;
  if (!(stat.valid & ZIP_STAT_NAME) || !stat.name) return false;
  member->name = stat.name;
  member->size = stat.valid & ZIP_STAT_SIZE ? stat.size : 0;
  member->is_encrypted =
      (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption != ZIP_EM_NONE;
  return true;
}

int64_t czip_read(czip_archive *archive, int64_t index, uint8_t *room, size_t limit) {
  zip_file_t *file = library.zip_fopen_index(archive->zip, (uint64_t)index, 0);
  if (!file) return -1;
  size_t count = 0;
  while (count < limit) {
    int64_t got = library.zip_fread(file, room + count, limit - count);
    if (got < 0) {
      library.zip_fclose(file);
      return -1;
    }
    if (got == 0) break;
    count += (size_t)got;
  }
  library.zip_fclose(file);
  return (int64_t)count;
}
