package fangfan.service.access.web;

import fangfan.contract.ShanghaiTime;
import fangfan.service.access.Account;
import fangfan.service.access.IssuedKey;
import fangfan.service.access.NewKey;
import fangfan.service.access.NewPassword;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Writes keys and accounts as administrators read them. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AccessMapper {

    @Mapping(target = ".", source = "owner")
    @Mapping(target = "areaPrefix", source = "owner.area.digits")
    @Mapping(target = "key", ignore = true)
    KeyResponse key(IssuedKey key);

    @Mapping(target = ".", source = "key")
    @Mapping(target = ".", source = "key.owner")
    @Mapping(target = "areaPrefix", source = "key.owner.area.digits")
    @Mapping(target = "key", source = "secret.secret")
    KeyResponse newKey(NewKey key);

    @Mapping(target = ".", source = "holder")
    @Mapping(target = "areaPrefix", source = "holder.area.digits")
    @Mapping(target = "password", ignore = true)
    AccountResponse account(Account account);

    @Mapping(target = ".", source = "account")
    @Mapping(target = ".", source = "account.holder")
    @Mapping(target = "areaPrefix", source = "account.holder.area.digits")
    @Mapping(target = "password", source = "password.secret")
    AccountResponse newPassword(NewPassword password);

    default String time(Instant instant) {
        return ShanghaiTime.print(instant);
    }

    default @Nullable String optionalTime(Optional<Instant> instant) {
        return instant.map(ShanghaiTime::print).orElse(null);
    }

    default @Nullable String optionalId(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }

    default String id(UUID id) {
        return id.toString();
    }
}
