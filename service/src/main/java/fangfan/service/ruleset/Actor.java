package fangfan.service.ruleset;

import fangfan.service.access.Caller;
import java.util.UUID;

/**
 * Who did something to a ruleset.
 *
 * @param id of the key or account
 * @param name as administrators gave it; never a person's
 */
public record Actor(UUID id, String name) {

    /** The product itself, author of the tables that it ships with. Nobody can sign in as it. */
    public static final Actor PRODUCT = new Actor(UUID.fromString("00000000-0000-0000-0000-000000000001"), "产品自带");

    /** The product when it brings newer tables. */
    static final Actor UPGRADE = new Actor(PRODUCT.id(), "产品升级");

    static Actor of(Caller caller) {
        return new Actor(caller.id(), caller.name());
    }

    public boolean isProduct() {
        return id.equals(PRODUCT.id());
    }
}
