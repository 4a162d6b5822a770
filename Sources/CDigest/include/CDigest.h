#pragma once

#include <stddef.h>
#include <stdint.h>

/// Bytes of a SHA-256 digest.
enum { CDIGEST_LENGTH = 32 };

/// Writes the SHA-256 digest of some bytes.
void cdigest_sha256(const uint8_t *bytes, size_t count, uint8_t *digest);
