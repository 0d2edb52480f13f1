package fangfan.service.access;

/** An account with its password, which is shown this once. */
public record NewPassword(Account account, Password password) {}
