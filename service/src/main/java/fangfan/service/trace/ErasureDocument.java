package fangfan.service.trace;

import fangfan.contract.ShanghaiTime;

/**
 * An erasure as it is answered.
 *
 * @param kind {@code RESTRICTED}, {@code RELEASED} or {@code SHREDDED}
 * @param by name of the account or key
 * @param at in Asia/Shanghai
 */
public record ErasureDocument(
        String id, String householdNo, String areaCode, String kind, String reason, String by, String at) {

    public static ErasureDocument of(Erasure erasure) {
        return new ErasureDocument(
                erasure.id().toString(),
                erasure.household().householdNo(),
                erasure.household().areaCode(),
                erasure.kind().name(),
                erasure.reason(),
                erasure.byName(),
                ShanghaiTime.print(erasure.at()));
    }
}
