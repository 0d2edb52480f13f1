package fangfan.service.access;

/** A key with its secret, which is shown this once. */
public record NewKey(IssuedKey key, ApiKey secret) {}
