// Empty on purpose: the headers of libzip are seen by the C target CZip only.
