package fangfan.service.ruleset;

import java.util.Map;

/**
 * What somebody who works on a draft starts from: the draft, or the latest version.
 *
 * @param baseVersion that the draft is made on
 * @param sha256 of all the workbooks
 * @param workbooks bytes by file name
 */
public record DraftBasis(int baseVersion, String sha256, Map<String, byte[]> workbooks) {

    public DraftBasis {
        workbooks = Map.copyOf(workbooks);
    }
}
