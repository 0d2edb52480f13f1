package fangfan.service.access;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;

/** Why an administrator's request is refused. */
final class Refusals {

    private Refusals() {}

    static <T> Outcome<T> outsideArea(AreaPrefix own) {
        return new Outcome.Refused<>(Problem.of(
                ProblemKind.NOT_ALLOWED,
                "只能给自己地区内的权限，areaPrefix 须以 %s 开头".formatted(own.digits()),
                "you can only grant what lies inside your own area; areaPrefix must begin with %s"
                        .formatted(own.digits())));
    }

    static <T> Outcome<T> notFound() {
        return new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND));
    }

    static <T> Outcome<T> revoked() {
        return conflict("这个密钥已经作废，请新建一个", "the key was revoked; create a new one");
    }

    static <T> Outcome<T> lastAdministrator(AreaPrefix area) {
        return conflict(
                "这是最后一个能管这个地区的管理员密钥，作废后再没有人能管理；请先新建一个（ADMIN，areaPrefix 为 \"%s\"）".formatted(area.digits()),
                "the last ADMIN key for this area; without it nobody could administer it. Create another first (ADMIN, areaPrefix \"%s\")"
                        .formatted(area.digits()));
    }

    static <T> Outcome<T> nameTaken() {
        return conflict("已有这个名称的账号，请换一个名称", "there is an account of that name; choose another");
    }

    static <T> Outcome<T> disabled() {
        return conflict("这个账号已经停用，请用另一个名称新建", "the account was disabled; create one under another name");
    }

    static <T> Outcome<T> wrongPassword() {
        return conflict(
                "现在的密码不对，或者试错太多次；请核对后再试，连续试错会锁 15 分钟",
                "the present password is wrong, or was wrong too often; check it, too many wrong tries lock the account for 15 minutes");
    }

    static <T> Outcome<T> weakPassword() {
        return conflict(
                "新密码要有 %d 到 %d 个字母、数字或符号，至少 5 个不一样的，不含账号名，也不能和现在的一样"
                        .formatted(Accounts.SHORTEST_PASSWORD, Accounts.LONGEST_PASSWORD),
                "a new password has %d to %d letters, digits or signs, 5 of them different, and is neither the old one nor holds the account's name"
                        .formatted(Accounts.SHORTEST_PASSWORD, Accounts.LONGEST_PASSWORD));
    }

    private static <T> Outcome<T> conflict(String zh, String en) {
        return new Outcome.Refused<>(Problem.of(ProblemKind.CONFLICT, zh, en));
    }
}
