import CDigest

/// The SHA-256 digest of some bytes (FIPS 180-4), by which a file is known whatever its name.
enum ContentDigest {
  /// The digest, 32 bytes.
  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: CDIGEST_LENGTH)
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe digest.withUnsafeMutableBufferPointer { target in
        unsafe cdigest_sha256(source.baseAddress, source.count, target.baseAddress)
      }
    }
    return digest
  }
}
