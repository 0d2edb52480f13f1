package fangfan.service.access;

/** What an administrator gives: a role in an area, to the app or post of that name. */
public record Grant(String name, Role role, AreaPrefix area) {}
