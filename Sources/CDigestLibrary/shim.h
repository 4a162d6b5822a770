// Empty on purpose: the header of libmd is seen by the C target CDigest only.
